import type { SortItem } from './types';

/** Columns the server sorts by at most. */
export const MAX_SORTS = 3;

/** Order after a click on a heading: none → ascending → descending → none; `add` (Shift) keeps the other columns, at most {@link MAX_SORTS} in all. */
export function nextSort(sort: readonly SortItem[], key: string, add: boolean): SortItem[] {
  const old = sort.find((item) => item.key === key);
  const others = add ? sort.filter((item) => item.key !== key) : [];
  if (!old) return [...others.slice(0, MAX_SORTS - 1), { key, desc: false }];
  if (old.desc) return others;
  const turned = { key, desc: true };
  return add ? sort.map((item) => (item.key === key ? turned : item)) : [turned];
}

/** `ascending`, `descending` or `none`, as `aria-sort` wants it. */
export function ariaSort(sort: readonly SortItem[], key: string): 'ascending' | 'descending' | 'none' {
  const item = sort.find((one) => one.key === key);
  return item ? (item.desc ? 'descending' : 'ascending') : 'none';
}
