import { OPERATORS_OF, type FieldKind } from '@steward/kernel';
import type { ColumnState, FrozenSide, ListColumn, ServerList, ShownColumn } from './types';

const NUMERIC: readonly FieldKind[] = ['integer', 'money', 'quantity', 'price', 'rate'];
export const isNumeric = (kind: FieldKind): boolean => NUMERIC.includes(kind);

const WIDTH: Partial<Record<FieldKind, number>> = {
  integer: 100, money: 140, quantity: 110, price: 120, rate: 90, boolean: 80, date: 112, instant: 150, enum: 110, dictionary: 110,
  user: 100, department: 120, region: 150, tree: 130, tags: 160, multi: 160, ref: 160, text: 150,
};

/** Width a column has until the user drags it. */
export const defaultWidth = (column: ListColumn): number => column.width ?? WIDTH[column.kind] ?? 140;

/** Takes kind, operators, sortability, permission and the like from the server's own description of the list where it has the field; what the screen says itself stays. */
export function withServerFields(columns: readonly ListColumn[], server: ServerList | undefined): ListColumn[] {
  return columns.map((column) => {
    const field = server?.fields[column.key];
    if (!field) return { ...column };
    return {
      ...column,
      kind: field.kind,
      sortable: column.sortable === false ? false : field.sort,
      filterable: column.filterable === false ? false : field.filter.length > 0,
      operators: column.operators ?? field.filter,
      needs: column.needs ?? field.needs,
      options: column.options ?? field.dictionary,
      name: column.name ?? field.name,
      totals: column.totals ?? field.totals,
      extra: column.extra ?? field.extra === true,
    };
  });
}

/** Operators the query builder offers for a column, those of its kind in the kernel's order. */
export function operatorsOf(column: ListColumn): readonly (typeof OPERATORS_OF)[FieldKind][number][] {
  const own = column.operators;
  const all = OPERATORS_OF[column.kind];
  return own ? all.filter((op) => own.includes(op)) : all;
}

/** Columns that may be named in a filter. */
export const filterable = (columns: readonly ListColumn[]): ListColumn[] => columns.filter((c) => c.filterable !== false && operatorsOf(c).length > 0);

/** Columns this user may see at all. */
export function permitted(columns: readonly ListColumn[], can: (code: string) => boolean): ListColumn[] {
  return columns.filter((column) => !column.needs || can(column.needs));
}

/**
 * The columns as they are drawn: the user's order, visibility, width and freezing over the definition. Columns new in the
 * definition appear after the one they follow there; unknown ones of the saved state vanish.
 */
export function mergeColumns(columns: readonly ListColumn[], states: readonly ColumnState[]): ShownColumn[] {
  const byKey = new Map(columns.map((column) => [column.key, column]));
  const saved = states.filter((state) => byKey.has(state.key));
  const order = saved.map((state) => state.key);
  columns.forEach((column, index) => {
    if (order.includes(column.key)) return;
    const before = columns.slice(0, index).reverse().find((c) => order.includes(c.key));
    order.splice(before ? order.indexOf(before.key) + 1 : 0, 0, column.key);
  });
  const stateOf = new Map(saved.map((state) => [state.key, state]));
  return order.flatMap((key) => {
    const column = byKey.get(key);
    return column ? [shown(column, stateOf.get(key))] : [];
  });
}

function shown(column: ListColumn, state: ColumnState | undefined): ShownColumn {
  const frozen = state?.fixed === undefined ? column.fixed : state.fixed ?? undefined;
  return { ...column, visible: state?.visible ?? column.visible !== false, width: state?.width ?? column.width, frozen };
}

/** What is to be saved of the columns: every key in its order; width and freezing only where they differ from the definition. */
export function columnStates(shownColumns: readonly ShownColumn[], columns: readonly ListColumn[]): ColumnState[] {
  const byKey = new Map(columns.map((column) => [column.key, column]));
  return shownColumns.map((column) => {
    const own = byKey.get(column.key);
    const state: ColumnState = { key: column.key, visible: column.visible };
    if (column.width !== undefined && column.width !== own?.width) state.width = column.width;
    if (column.frozen !== own?.fixed) state.fixed = column.frozen ?? null;
    return state;
  });
}

/** Columns from left to right: frozen left, free, frozen right; hidden ones left out. */
export function drawn(columns: readonly ShownColumn[]): ShownColumn[] {
  const side = (frozen: FrozenSide | undefined): ShownColumn[] => columns.filter((c) => c.visible && c.frozen === frozen);
  return [...side('left'), ...side(undefined), ...side('right')];
}

/** Moves the item at `from` to `to`; a place outside of the list changes nothing. */
export function moved<T>(list: readonly T[], from: number, to: number): T[] {
  const out = [...list];
  if (from < 0 || from >= out.length || to < 0 || to >= out.length) return out;
  out.splice(to, 0, ...out.splice(from, 1));
  return out;
}

/** Two layouts draw the same columns. */
export function sameColumns(a: readonly ColumnState[], b: readonly ColumnState[], columns: readonly ListColumn[]): boolean {
  const form = (states: readonly ColumnState[]): string => JSON.stringify(columnStates(mergeColumns(columns, states), columns));
  return form(a) === form(b);
}
