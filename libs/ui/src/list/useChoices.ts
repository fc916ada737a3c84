import { computed, effectScope, getCurrentInstance, inject, onScopeDispose, provide, type App, type ComputedRef, type InjectionKey } from 'vue';
import { i18n, t, useCategories, useDepartments, useDictionary, useRegions, useUsers } from './deps';
import type { ListColumn, ListOption } from './types';

export interface Choices {
  /** Values a column can have, as far as they can be listed; a tree for categories, regions and departments. */
  of: (column: ListColumn) => readonly ListOption[];
  /** One value of a column with its text; undefined while unknown. */
  find: (column: ListColumn, value: unknown) => ListOption | undefined;
}

type Source = ComputedRef<readonly ListOption[]>;
interface Entry { list: Source; index: ComputedRef<ReadonlyMap<string, ListOption>> }

const KEY: InjectionKey<Choices> = Symbol('list choices');
const NONE: Source = computed(() => []);

const flat = (options: readonly ListOption[]): ListOption[] => options.flatMap((option) => [option, ...flat(option.children ?? [])]);

/** Regions are named from the province down: 广东省 / 深圳市. */
const withPaths = (options: readonly ListOption[], above = ''): ListOption[] => options.map((option) => {
  const label = above + option.label;
  return { ...option, label, ...(option.children ? { children: withPaths(option.children, `${label} / `) } : {}) };
});

/** Values of an enum: the keys below its prefix in the messages. */
function enumSource(prefix: string): Source {
  return computed(() => {
    const texts: unknown = i18n.global.tm(prefix);
    const keys = typeof texts === 'object' && texts !== null ? Object.keys(texts) : [];
    return keys.map((value) => ({ value, label: t(`${prefix}.${value}`) }));
  });
}

function sourceOf(column: ListColumn): Source {
  const { options, kind } = column;
  if (Array.isArray(options)) return computed(() => options as readonly ListOption[]);
  const code = typeof options === 'string' ? options : '';
  switch (kind) {
    case 'boolean': return computed(() => [{ value: 'true', label: t('list.filter.yes') }, { value: 'false', label: t('list.filter.no') }]);
    case 'enum': return code ? enumSource(code) : NONE;
    case 'dictionary': case 'tags': case 'multi': return code ? useDictionary(code) : NONE;
    case 'tree': return code ? useCategories(code) : NONE;
    case 'region': return useRegions();
    case 'user': return useUsers();
    case 'department': return useDepartments();
    default: return NONE;
  }
}

/**
 * Where the values of choice columns come from. Sources (dictionary, categories, users …) are opened when a column is
 * first asked for and closed with the component that made the store; components below share it.
 */
export function useChoices(): Choices {
  const shared = inject(KEY, undefined);
  if (shared) return shared;
  const app = getCurrentInstance()?.appContext.app;
  const scope = effectScope(true);
  const entries = new Map<string, Entry>();
  onScopeDispose(() => { scope.stop(); });

  const open = (column: ListColumn): Entry => {
    const make = (): Entry => {
      const list = sourceOf(column);
      return { list, index: computed(() => new Map(flat(column.kind === 'region' ? withPaths(list.value) : list.value).map((option) => [String(option.value), option]))) };
    };
    return (app ? inApp(app, () => scope.run(make)) : scope.run(make)) ?? { list: NONE, index: computed(() => new Map()) };
  };
  const entry = (column: ListColumn): Entry => {
    const key = Array.isArray(column.options) ? column.key : `${column.kind}:${String(column.options ?? '')}`;
    let known = entries.get(key);
    if (!known) entries.set(key, (known = open(column)));
    return known;
  };

  const store: Choices = {
    of: (column) => entry(column).list.value,
    find: (column, value) => entry(column).index.value.get(String(value)),
  };
  provide(KEY, store);
  return store;
}

const inApp = <T>(app: App, run: () => T): T => app.runWithContext(run);
