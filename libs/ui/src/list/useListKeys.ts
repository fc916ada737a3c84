import type { Ref } from 'vue';
import { useHotkeys } from './deps';
import type { ListPage } from './useListPage';

/** What the keys of a list do on the screen. */
export interface ListKeyTargets {
  root: Readonly<Ref<HTMLElement | undefined>>;
  active: Ref<number>;
  /** Brings the active row into view. */
  reveal: () => void;
  search: () => void;
  filters: () => void;
  views: () => void;
  exportList: () => void;
}

/** Keys of a list (ux.md 2.14). Those without Ctrl or Alt work while the focus is on the rows or nowhere in particular. */
export function useListKeys(page: ListPage, targets: ListKeyTargets): void {
  const { list, selection } = page;
  /** No dialog or drawer is open over the list. */
  const free = (): boolean => !document.activeElement?.closest('[aria-modal="true"]');
  const onRows = (): boolean => {
    const focus = document.activeElement;
    return focus === null || focus === document.body || focus.id === 'st-main' || (targets.root.value?.contains(focus) === true && focus.matches('.vxe-table--body-inner-wrapper'));
  };
  const inGrid = (): boolean => onRows() || document.activeElement?.closest('.st-grid') !== null;
  const step = (by: number): void => {
    targets.active.value = Math.max(0, Math.min(list.rows.value.length - 1, targets.active.value + by));
    targets.reveal();
  };
  const withRow = (work: (row: (typeof list.rows.value)[number]) => void) => (): void => { const row = list.rows.value[targets.active.value]; if (row) work(row); };
  const remove = (): void => {
    const action = page.definition.bulkActions?.find((one) => one.key === 'remove');
    if (!action) return;
    if (selection.count.value === 0) withRow((row) => { selection.toggle(row, true); })();
    void page.runBulk(action);
  };

  useHotkeys({
    title: 'list.keys.title',
    keys: [
      { id: 'list.search', keys: '/', label: 'list.keys.search', run: targets.search, when: free },
      { id: 'list.down', keys: 'ArrowDown', label: 'list.keys.row', run: () => { step(1); }, when: inGrid },
      { id: 'list.up', keys: 'ArrowUp', label: 'list.keys.row', run: () => { step(-1); }, when: inGrid },
      { id: 'list.tick', keys: 'Space', label: 'list.keys.tick', run: withRow((row) => { selection.toggle(row); }), when: onRows },
      { id: 'list.open', keys: 'Enter', label: 'list.keys.open', run: withRow(page.openRow), when: onRows },
      { id: 'list.page', keys: 'Control+a', label: 'list.keys.page', run: () => { selection.togglePage(true); }, when: inGrid },
      { id: 'list.filters', keys: 'Alt+f', label: 'list.keys.filters', run: targets.filters, when: free },
      { id: 'list.views', keys: 'Alt+v', label: 'list.keys.views', run: targets.views, when: free },
      { id: 'list.export', keys: 'Alt+e', label: 'list.keys.export', run: targets.exportList, when: free },
      { id: 'list.refresh', keys: 'r', label: 'list.keys.refresh', run: () => { void list.reload(); }, when: free },
      { id: 'list.remove', keys: 'Delete', label: 'list.keys.remove', run: remove, when: inGrid },
    ],
  });
}
