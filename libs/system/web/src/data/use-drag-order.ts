import { ref, type Ref } from 'vue';

/** What a row that can be dragged to another place binds: `v-bind="order.row(i)"`, and `:draggable` on its grip. */
export interface DragOrder {
  /** Row being dragged, and the row it hangs over. */
  from: Ref<number | undefined>;
  over: Ref<number | undefined>;
  grip: (index: number) => Record<string, unknown>;
  row: (index: number) => Record<string, unknown>;
}

/** The list with one of its items at another place. */
export function moved<T>(list: readonly T[], from: number, to: number): T[] {
  const out = [...list];
  const [one] = out.splice(from, 1);
  if (one !== undefined) out.splice(to, 0, one);
  return out;
}

/** Puts rows into another order by dragging their grips; the same must be possible with buttons. */
export function useDragOrder(move: (from: number, to: number) => void): DragOrder {
  const from = ref<number>();
  const over = ref<number>();
  const end = (): void => { from.value = undefined; over.value = undefined; };
  return {
    from, over,
    grip: (index) => ({
      draggable: 'true',
      onDragstart: (event: DragEvent) => {
        from.value = index;
        const row = (event.target as HTMLElement).closest('tr, li');
        if (event.dataTransfer) { event.dataTransfer.effectAllowed = 'move'; event.dataTransfer.setData('text/plain', ''); if (row) event.dataTransfer.setDragImage(row, 8, 8); }
      },
      onDragend: end,
    }),
    row: (index) => ({
      class: { 'is-dragged': from.value === index, 'is-target': over.value === index && from.value !== index, 'is-below': over.value === index && (from.value ?? 0) < index },
      onDragover: (event: DragEvent) => { if (from.value !== undefined) { event.preventDefault(); over.value = index; } },
      onDrop: (event: DragEvent) => {
        event.preventDefault();
        const start = from.value;
        end();
        if (start !== undefined && start !== index) move(start, index);
      },
    }),
  };
}
