import { computed, type ComputedRef, type CSSProperties, type Ref } from 'vue';
import { defaultWidth, drawn, isNumeric } from './columns';
import type { ShownColumn } from './types';
import type { GridColumn } from './vxe';

/** Fields of the two columns the grid adds. */
export const SELECT = '__select';
export const ACTIONS = '__actions';
const SELECT_WIDTH = 44;

/** Width and alignment of a column as the grid needs them. */
export interface GridWidth { width?: number; minWidth?: number; align: string }

export interface GridLayout {
  columns: ComputedRef<ShownColumn[]>;
  widthOf: (column: ShownColumn) => GridWidth;
  /** Keeps frozen columns in place while the rest scrolls: one table, no copies. */
  stick: (cell: { column: GridColumn }) => CSSProperties | undefined;
  /** Class of a cell, e.g. the edge of the frozen part. */
  edge: (cell: { column: GridColumn }) => string;
}

interface Sources { columns: Readonly<Ref<readonly ShownColumn[]>>; selectable: Readonly<Ref<boolean>>; actionsWidth: Readonly<Ref<number>> }

/** Where each column of the grid stands. */
export function useGridLayout(sources: Sources): GridLayout {
  const columns = computed(() => drawn(sources.columns.value));
  const fixedWidth = (column: ShownColumn): number => column.width ?? Math.max(defaultWidth(column), column.minWidth ?? 0);

  const left = computed(() => {
    const at = new Map<string, number>();
    let x = 0;
    if (sources.selectable.value) { at.set(SELECT, 0); x = SELECT_WIDTH; }
    for (const column of columns.value) if (column.frozen === 'left') { at.set(column.key, x); x += fixedWidth(column); }
    return at;
  });
  const right = computed(() => {
    const at = new Map<string, number>();
    let x = 0;
    if (sources.actionsWidth.value > 0) { at.set(ACTIONS, 0); x = sources.actionsWidth.value; }
    for (const column of [...columns.value].reverse()) if (column.frozen === 'right') { at.set(column.key, x); x += fixedWidth(column); }
    return at;
  });
  const lastLeft = computed(() => [...left.value.keys()].at(-1));
  const firstRight = computed(() => [...right.value.keys()].at(-1));

  const chosen = (column: ShownColumn): boolean => column.frozen !== undefined || isNumeric(column.kind) || column.width !== undefined;
  return {
    columns,
    widthOf: (column) => ({
      ...(chosen(column) ? { width: fixedWidth(column) } : { minWidth: column.minWidth ?? defaultWidth(column) }),
      align: column.align ?? (isNumeric(column.kind) ? 'right' : 'left'),
    }),
    stick: ({ column }) => {
      const l = left.value.get(column.field);
      if (l !== undefined) return { position: 'sticky', left: `${l}px`, zIndex: 2 };
      const r = right.value.get(column.field);
      return r === undefined ? undefined : { position: 'sticky', right: `${r}px`, zIndex: 2 };
    },
    edge: ({ column }) => (column.field === lastLeft.value ? 'st-grid-edge-left' : column.field === firstRight.value ? 'st-grid-edge-right' : ''),
  };
}

export { SELECT_WIDTH };
