import type { ShownColumn, SortItem } from './types';

/** What the menu of a heading offers. */
export type HeadCommand = 'sortAsc' | 'sortDesc' | 'sortNone' | 'filterBy' | 'freezeLeft' | 'freezeRight' | 'unfreeze' | 'resetWidth' | 'hide';

/** Their texts. */
export const HEAD_TITLES: Record<HeadCommand, string> = {
  sortAsc: 'list.columns.sortAsc', sortDesc: 'list.columns.sortDesc', sortNone: 'list.columns.sortNone', filterBy: 'list.columns.filterBy', freezeLeft: 'list.columns.freezeLeft',
  freezeRight: 'list.columns.freezeRight', unfreeze: 'list.columns.unfreeze', resetWidth: 'list.columns.resetWidth', hide: 'list.columns.hide',
};

/** Commands of a heading's menu, as far as they make sense for the column. */
export function headCommands(column: ShownColumn, sort: readonly SortItem[]): HeadCommand[] {
  const out: HeadCommand[] = [];
  if (column.sortable) out.push('sortAsc', 'sortDesc');
  if (sort.some((item) => item.key === column.key)) out.push('sortNone');
  if (column.filterable !== false) out.push('filterBy');
  if (column.frozen !== 'left') out.push('freezeLeft');
  if (column.frozen !== 'right') out.push('freezeRight');
  if (column.frozen) out.push('unfreeze');
  return [...out, 'resetWidth', 'hide'];
}
