import { ApiProblem, get, newKey, request, type FormValues, type SaveContext } from '@steward/ui';

/** A node of a category tree as `GET /categories` gives it, parents before children. */
export interface Category extends FormValues {
  id: number; version: number; type: string; parentId: number | null; name: string; path: string; pathIds: number[]; depth: number; sort: number; enabled: boolean;
  /** Records directly in it; only when asked for. */
  count?: number;
}
/** Where a category is to stand: below whom, and at which place among the others there (last when absent). */
export interface CategoryPlace { parentId: number | null; position?: number }

export interface Dictionary { code: string; label: string; module: string; itemCount: number }
export interface DictionaryItem extends FormValues {
  id: number; version: number; dictionary: string; code: string; label: string; labelEn: string | null; color: string | null; sort: number; enabled: boolean; parentCode: string | null; isPreset: boolean;
}

export const CUSTOM_KINDS = ['text', 'textarea', 'number', 'money', 'integer', 'date', 'select', 'multi', 'user', 'boolean'] as const;
export type CustomKind = (typeof CUSTOM_KINDS)[number];
export interface CustomOption { value?: string | null; label: string; enabled?: boolean }
export interface CustomFieldRow extends FormValues {
  id: number; version: number; entity: string; key: string; label: string; kind: CustomKind; required: boolean; options: CustomOption[]; min: string | null; max: string | null; decimals: number | null;
  hint: string | null; section: string | null; sort: number; inForm: boolean; inList: boolean; inFilter: boolean; inImport: boolean; inExport: boolean; enabled: boolean;
}

export type SegmentType = 'text' | 'date' | 'sequence';
export interface Segment { type: SegmentType; text?: string | null; pattern?: string | null; width?: number | null; start?: number | null; step?: number | null }
export type Reset = 'never' | 'year' | 'month' | 'day';
export interface RuleInput { segments: Segment[]; resetBy: Reset }
export interface NumberingRule extends RuleInput { series: string; label: string; kind: 'master' | 'document'; version: number; samples: string[] }

export type SettingValue = string | number | boolean;
export interface Setting {
  key: string; group: string; kind: 'text' | 'integer' | 'boolean' | 'enum' | 'timezone'; scope: 'signed_in' | 'administrator'; value: SettingValue; defaultValue: SettingValue; changed: boolean; version: number;
  min?: number; max?: number; values?: string[];
}

type Versioned = { id: number; version: number };
type Items<T> = { items: T[] };
const items = async <T>(path: string, query: Record<string, string | boolean> | undefined, signal?: AbortSignal): Promise<T[]> => (await get<Items<T>>(path, query, signal)).items;
const send = async <T>(path: string, body: unknown, ifMatch?: number): Promise<T> => (await request<T>('POST', path, { body, ifMatch, idempotencyKey: newKey() })).data;
const remove = async (path: string, one: Versioned): Promise<void> => { await request('DELETE', `${path}/${one.id}`, { ifMatch: one.version }); };
const create = async <T>(path: string, body: FormValues, context: SaveContext): Promise<T> => (await request<T>('POST', path, { body, ...context })).data;
const update = async <T>(path: string, body: FormValues, context: Partial<SaveContext>): Promise<T> => (await request<T>('PATCH', path, { body, ...context })).data;

/** One of a list without an address of its own. */
async function pick<T extends { id: number }>(list: Promise<T[]>, id: number): Promise<T> {
  const found = (await list).find((one) => one.id === id);
  if (!found) throw new ApiProblem(404, { type: 'about:blank', title: 'Not Found', status: 404, code: 'not_found' });
  return found;
}

export const listCategories = (type: string, signal?: AbortSignal): Promise<Category[]> => items('/categories', { type, counts: true }, signal);
export const createCategory = (body: FormValues, context: SaveContext): Promise<Category> => create('/categories', body, context);
export const updateCategory = (one: Category, body: { name?: string; enabled?: boolean }): Promise<Category> => update(`/categories/${one.id}`, body, { ifMatch: one.version });
export const moveCategory = (one: Category, place: CategoryPlace): Promise<Category> => send(`/categories/${one.id}/move`, place, one.version);
export const mergeCategory = (one: Category, intoId: number): Promise<Category> => send(`/categories/${one.id}/merge`, { intoId }, one.version);
export const deleteCategory = (one: Category): Promise<void> => remove('/categories', one);

export const listDictionaries = (signal?: AbortSignal): Promise<Dictionary[]> => items('/dictionaries', undefined, signal);
export const listDictionaryItems = (code: string, signal?: AbortSignal): Promise<DictionaryItem[]> => items('/dictionaries/items', { code }, signal);
export const readDictionaryItem = (code: string, id: number): Promise<DictionaryItem> => pick(listDictionaryItems(code), id);
export const createDictionaryItem = (body: FormValues, context: SaveContext): Promise<DictionaryItem> => create('/dictionaries/items', body, context);
export const updateDictionaryItem = (id: number, body: FormValues, context: Partial<SaveContext>): Promise<DictionaryItem> => update(`/dictionaries/items/${id}`, body, context);
export const deleteDictionaryItem = (one: Versioned): Promise<void> => remove('/dictionaries/items', one);
export const reorderDictionary = async (dictionary: string, ids: number[]): Promise<DictionaryItem[]> => (await send<Items<DictionaryItem>>('/dictionaries/reorder', { dictionary, ids })).items;

export const listCustomFields = (entity: string, signal?: AbortSignal): Promise<CustomFieldRow[]> => items('/custom-fields', { entity }, signal);
export const readCustomField = (entity: string, id: number): Promise<CustomFieldRow> => pick(listCustomFields(entity), id);
export const createCustomField = (body: FormValues, context: SaveContext): Promise<CustomFieldRow> => create('/custom-fields', body, context);
export const updateCustomField = (id: number, body: FormValues, context: Partial<SaveContext>): Promise<CustomFieldRow> => update(`/custom-fields/${id}`, body, context);
export const deleteCustomField = (one: Versioned): Promise<void> => remove('/custom-fields', one);
export const reorderCustomFields = async (entity: string, ids: number[]): Promise<CustomFieldRow[]> => (await send<Items<CustomFieldRow>>('/custom-fields/reorder', { entity, ids })).items;

export const listNumberingRules = (signal?: AbortSignal): Promise<NumberingRule[]> => items('/numbering-rules', undefined, signal);
export const sampleNumbers = async (rule: RuleInput, signal?: AbortSignal): Promise<string[]> => (await request<{ samples: string[] }>('POST', '/numbering-rules/sample', { body: rule, signal })).data.samples;
export const saveNumberingRule = async (series: string, rule: RuleInput, version: number): Promise<NumberingRule> => (await request<NumberingRule>('PATCH', `/numbering-rules/${series}`, { body: rule, ifMatch: version })).data;

export const listSettings = (signal?: AbortSignal): Promise<Setting[]> => items('/settings', undefined, signal);
export const changeSettings = async (changes: { key: string; value: SettingValue; version: number }[]): Promise<Setting[]> => (await request<Items<Setting>>('PATCH', '/settings', { body: { items: changes } })).data.items;

export const cancelJob = async (id: number): Promise<void> => { await request('POST', `/jobs/${id}/cancel`); };

export interface IntegrityItem { id: string; title: string; count: number }
/** What the newest check of the books found. */
export interface IntegrityReport { jobId: number | null; running: boolean; checkedAt: string | null; failed: number; items: IntegrityItem[] }
export const readIntegrity = (signal?: AbortSignal): Promise<IntegrityReport> => get<IntegrityReport>('/integrity-checks/latest', undefined, signal);
export const startIntegrity = (): Promise<{ jobId: number }> => send<{ jobId: number }>('/integrity-checks', {});
