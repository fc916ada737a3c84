import type { SortItem } from './types';

/** Order after a click on a heading: none → ascending → descending → none; `add` (Shift) keeps the other columns. */
export function nextSort(sort: readonly SortItem[], key: string, add: boolean): SortItem[] {
  const old = sort.find((item) => item.key === key);
  const others = add ? sort.filter((item) => item.key !== key) : [];
  if (!old) return [...others, { key, desc: false }];
  if (old.desc) return others;
  const turned = { key, desc: true };
  return add ? sort.map((item) => (item.key === key ? turned : item)) : [turned];
}

/** `ascending`, `descending` or `none`, as `aria-sort` wants it. */
export function ariaSort(sort: readonly SortItem[], key: string): 'ascending' | 'descending' | 'none' {
  const item = sort.find((one) => one.key === key);
  return item ? (item.desc ? 'descending' : 'ascending') : 'none';
}
