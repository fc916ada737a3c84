import { useQuery } from '@tanstack/vue-query';
import type { FieldKind } from '@steward/kernel';
import { computed, toValue, type ComputedRef, type MaybeRefOrGetter, type Ref } from 'vue';
import { get } from '../api/http';
import { queryClient } from '../api/query';
import { toTree, type Choice, type TreeRow } from './tree';

/** Reference data changes seldom: kept five minutes, renewed by {@link refreshReference} after an edit. */
const STALE = 5 * 60_000;

interface ReferenceState { loading: Ref<boolean>; error: Ref<Error | null>; refetch: () => void }
/**
 * A computed list (empty until the server has answered) that also knows whether it is on its way, or why not:
 * `users.loading.value`. The list itself carries the same, because a template sees the list, not the computed one around it.
 */
export type Reference<T> = ComputedRef<T[] & ReferenceState> & ReferenceState;

interface Plan<R, T> { key: () => readonly unknown[]; load: (signal: AbortSignal) => Promise<R[]>; shape: (rows: R[]) => T[]; enabled?: () => boolean; staleTime?: number }

function reference<R, T>(plan: Plan<R, T>): Reference<T> {
  const query = useQuery({
    queryKey: computed(() => ['reference', ...plan.key()]),
    queryFn: ({ signal }) => plan.load(signal),
    staleTime: plan.staleTime ?? STALE,
    gcTime: Infinity,
    enabled: computed(() => plan.enabled?.() ?? true),
  }, queryClient);
  const state: ReferenceState = { loading: query.isLoading, error: query.error, refetch: () => void query.refetch() };
  return Object.assign(computed(() => Object.assign([...plan.shape(query.data.value ?? [])], state)), state);
}

/** An answer with `items`, or the bare list. */
async function rows<T>(path: string, query: Record<string, string>, signal: AbortSignal): Promise<T[]> {
  const answer = await get<{ items?: T[] } | T[] | undefined>(path, query, signal);
  return Array.isArray(answer) ? answer : answer?.items ?? [];
}

/** A person as `GET /users/options` gives it. */
export interface UserOption { id: number; name: string; username?: string; departmentName?: string | null; enabled?: boolean; pinyin?: string }

const userChoice = (user: UserOption): Choice => ({
  value: user.id, label: user.name, detail: user.departmentName ?? undefined, disabled: user.enabled === false, keywords: `${user.username ?? ''} ${user.pinyin ?? ''}`,
});

/** People to choose from; disabled ones are there too (`disabled`), so that old records keep their names. */
export const useUsers = (): Reference<Choice> => reference({ key: () => ['users'], load: (signal) => rows<UserOption>('/users/options', {}, signal), shape: (list) => list.map(userChoice) });

/** `const userName = useUserName(); userName(row.ownerId)`; `#id` while unknown, empty for nobody. */
export function useUserName(): (id: number | null | undefined) => string {
  const users = useUsers();
  const names = computed(() => new Map(users.value.map((user) => [user.value, user.label])));
  return (id) => (id === null || id === undefined ? '' : names.value.get(id) ?? `#${id}`);
}

/** The department tree. */
export const useDepartments = (): Reference<Choice> => reference({ key: () => ['departments'], load: (signal) => rows<TreeRow>('/departments', {}, signal), shape: toTree });

/** An item as `GET /dictionaries/items` gives it. */
export interface DictionaryItem { code: string; label: string; color?: string | null; enabled?: boolean; parentCode?: string | null }

const itemChoice = (item: DictionaryItem): Choice => ({
  value: item.code, label: item.label, color: item.color ?? undefined, disabled: item.enabled === false, parent: item.parentCode ?? undefined,
});

/** Items of a dictionary in the administrator's order; disabled ones are there too. `value` is the item's code. */
export function useDictionary(code: MaybeRefOrGetter<string>): Reference<Choice> {
  return reference({
    key: () => ['dictionary', toValue(code)], enabled: () => toValue(code) !== '',
    load: (signal) => rows<DictionaryItem>('/dictionaries/items', { code: toValue(code) }, signal), shape: (list) => list.map(itemChoice),
  });
}

/** A category tree, e.g. `useCategories('customer')`. */
export function useCategories(type: MaybeRefOrGetter<string>): Reference<Choice> {
  return reference({
    key: () => ['categories', toValue(type)], enabled: () => toValue(type) !== '',
    load: (signal) => rows<TreeRow>('/categories', { type: toValue(type) }, signal), shape: toTree,
  });
}

/** A custom field as `GET /custom-fields` gives it. Its values stand below `custom.<key>`. */
export interface CustomField {
  key: string;
  label: string;
  /** How it is entered. */
  kind: 'text' | 'textarea' | 'number' | 'money' | 'integer' | 'date' | 'select' | 'multi' | 'user' | 'boolean';
  /** Kind for lists and filters. */
  fieldKind: FieldKind;
  required?: boolean;
  enabled?: boolean;
  hint?: string | null;
  /** Heading in the form. */
  section?: string | null;
  inForm?: boolean;
  inList?: boolean;
  inFilter?: boolean;
  options?: { value?: string; code?: string; label: string; color?: string | null; enabled?: boolean }[];
}

/** Custom fields of an entity. */
export function useCustomFields(entity: MaybeRefOrGetter<string>): Reference<CustomField> {
  return reference({
    key: () => ['custom-fields', toValue(entity)], enabled: () => toValue(entity) !== '',
    load: (signal) => rows<CustomField>('/custom-fields', { entity: toValue(entity) }, signal), shape: (list) => list,
  });
}

type RawRegion = [code: string, name: string, children?: RawRegion[]];
const regionChoice = ([value, label, children]: RawRegion): Choice => (children ? { value, label, children: children.map(regionChoice) } : { value, label });

async function loadRegions(): Promise<RawRegion[]> {
  const { default: url } = await import('./regions.json?url');
  return (await (await fetch(url)).json()) as RawRegion[];
}

/** Provinces, cities and districts by their six-digit GB/T 2260 codes: a static file, loaded when first asked for. */
export const useRegions = (enabled: MaybeRefOrGetter<boolean> = true): Reference<Choice> => reference({
  key: () => ['regions'], enabled: () => toValue(enabled), staleTime: Infinity, load: loadRegions, shape: (list) => list.map(regionChoice),
});

/** Reference data of a domain's own: the items of a path, kept like all others under their name. */
export const useReference = <T>(name: string, path: string, query: Record<string, string> = {}): Reference<T> =>
  reference({ key: () => [name, query], load: (signal) => rows<T>(path, query, signal), shape: (list) => list });

/** Business parameters everybody may know, by key: `useSettings().value.get('sales.default_tax')`. Empty until the server has answered. */
export function useSettings(): ComputedRef<ReadonlyMap<string, unknown>> {
  const list = useReference<{ key: string; value: unknown }>('settings', '/settings');
  return computed(() => new Map(list.value.map((one) => [one.key, one.value])));
}

/** Reads reference data anew after a page has changed it: `refreshReference('dictionary')`, or all of it. */
export const refreshReference = (what?: string): Promise<void> =>
  queryClient.invalidateQueries({ queryKey: what ? ['reference', what] : ['reference'] });
