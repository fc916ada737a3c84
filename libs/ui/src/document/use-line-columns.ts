import { computed, ref, type ComputedRef } from 'vue';
import { readStored, writeStored } from '../session/storage';
import { widthOf } from './cells';
import type { LineColumn } from './types';

/** What a user chose for the columns of one kind of document, where it differs from the declaration. */
interface Chosen { visible: Record<string, boolean>; skip: Record<string, boolean> }

export interface LineColumns {
  /** Drawn now, in the declared order. */
  shown: ComputedRef<LineColumn[]>;
  /** Keys Enter passes over. */
  skipped: ComputedRef<ReadonlySet<string>>;
  isShown: (column: LineColumn) => boolean;
  isSkipped: (column: LineColumn) => boolean;
  setShown: (column: LineColumn, on: boolean) => void;
  setSkipped: (column: LineColumn, on: boolean) => void;
  reset: () => void;
  /** `grid-template-columns` of every row, and the least width of the whole. */
  template: ComputedRef<string>;
  width: ComputedRef<number>;
}

/** Width of the column with the line's number. */
export const NUMBER_WIDTH = 44;

/** Which columns a user sees and which Enter passes over; kept in this browser by kind of document. */
export function useLineColumns(type: string, columns: () => readonly LineColumn[]): LineColumns {
  const key = `steward.lines.${type}`;
  const stored = readStored<Partial<Chosen>>(localStorage, key);
  const chosen = ref<Chosen>({ visible: stored?.visible ?? {}, skip: stored?.skip ?? {} });
  const save = (): void => { writeStored(localStorage, key, chosen.value); };

  const isShown = (column: LineColumn): boolean => column.kind === 'product' || column.required === true || (chosen.value.visible[column.key] ?? column.hidden !== true);
  const isSkipped = (column: LineColumn): boolean => column.kind !== 'product' && (chosen.value.skip[column.key] ?? column.skip === true);
  const shown = computed(() => columns().filter(isShown));
  const skipped = computed(() => new Set(shown.value.filter(isSkipped).map((column) => column.key)));
  const template = computed(() => `${NUMBER_WIDTH}px ${shown.value.map((column) => (column.grow ?? column.kind === 'product' ? `minmax(${widthOf(column)}px, 1fr)` : `${widthOf(column)}px`)).join(' ')}`);
  const width = computed(() => NUMBER_WIDTH + shown.value.reduce((sum, column) => sum + widthOf(column), 0));

  return {
    shown, skipped, isShown, isSkipped, template, width,
    setShown: (column, on) => { chosen.value.visible = { ...chosen.value.visible, [column.key]: on }; save(); },
    setSkipped: (column, on) => { chosen.value.skip = { ...chosen.value.skip, [column.key]: on }; save(); },
    reset: () => { chosen.value = { visible: {}, skip: {} }; writeStored(localStorage, key, undefined); },
  };
}
