import { computed, shallowRef, watch, type ComputedRef, type Ref, type ShallowRef } from 'vue';
import { useDebounceFn } from '@vueuse/core';
import { columnStates, mergeColumns, moved, permitted } from './columns';
import type { ColumnState, Density, FrozenSide, ListColumn, ListLayout, SavedView, ShownColumn } from './types';
import { layoutOf } from './views';

export interface ColumnStore {
  /** Every column this user may see, in the order of the definition. */
  all: ComputedRef<ListColumn[]>;
  /** All of them in the user's order. */
  shown: ComputedRef<ShownColumn[]>;
  layout: ShallowRef<ListLayout>;
  setVisible: (key: string, visible: boolean) => void;
  move: (from: number, to: number) => void;
  setOrder: (keys: readonly string[]) => void;
  freeze: (key: string, side: FrozenSide | undefined) => void;
  setWidth: (key: string, width: number | undefined) => void;
  resetWidths: () => void;
  restore: () => void;
  setDensity: (density: Density) => void;
  /** Takes the layout of the open view again. */
  revert: () => void;
}

interface Sources {
  columns: Readonly<Ref<readonly ListColumn[]>>;
  can: (code: string) => boolean;
  /** Saved view that is open: its columns win, and changes wait there for "update". */
  saved: Readonly<Ref<SavedView | undefined>>;
  /** The user's own layout for everything else. */
  personal: Readonly<Ref<SavedView | undefined>>;
  ready: Readonly<Ref<boolean>>;
  saveLayout: (layout: { columns: ColumnState[]; density: Density }) => Promise<void>;
}

/** Which columns are drawn, in which order, how wide and where frozen. */
export function useColumns(sources: Sources): ColumnStore {
  const all = computed(() => permitted(sources.columns.value, sources.can));
  const layout = shallowRef<ListLayout>({ columns: [], density: 'compact' });
  const shown = computed(() => mergeColumns(all.value.filter((column) => !column.filterOnly), layout.value.columns));
  const revert = (): void => { layout.value = layoutOf(sources.saved.value, sources.personal.value, 'compact'); };
  watch([() => sources.saved.value?.id, sources.ready], revert, { immediate: true });

  const persist = useDebounceFn(() => {
    if (sources.saved.value) return;
    const { columns, density } = layout.value;
    sources.saveLayout({ columns: [...columns], density }).catch(() => undefined);
  }, 800);
  const change = (patch: Partial<ListLayout>): void => { layout.value = { ...layout.value, ...patch }; void persist(); };
  const setColumns = (columns: readonly ShownColumn[]): void => { change({ columns: columnStates(columns, all.value) }); };
  const patch = (key: string, with_: Partial<ShownColumn>): void => { setColumns(shown.value.map((c) => (c.key === key ? { ...c, ...with_ } : c))); };
  const own = (key: string): ListColumn | undefined => all.value.find((c) => c.key === key);

  return {
    all, shown, layout, revert,
    setVisible: (key, visible) => { patch(key, { visible }); },
    move: (from, to) => { setColumns(moved(shown.value, from, to)); },
    setOrder: (keys) => { setColumns([...shown.value].sort((a, b) => keys.indexOf(a.key) - keys.indexOf(b.key))); },
    freeze: (key, frozen) => { patch(key, { frozen }); },
    setWidth: (key, width) => { patch(key, { width: width ?? own(key)?.width }); },
    resetWidths: () => { setColumns(shown.value.map((c) => ({ ...c, width: own(c.key)?.width }))); },
    restore: () => { change({ columns: [] }); },
    setDensity: (density) => { change({ density }); },
  };
}
