import { packFilter } from '@steward/ui';
import type { RouteLocationRaw } from 'vue-router';
import { importViewOf } from '../exchange/import-views';

/** Kinds of records with a category tree, and those that take custom fields; domains to the right add theirs in `setup` of their feature. */
export interface Subject { /** Message key of the name. */ title: string; /** List of the records in a category and below it. */ list?: (categoryId: number) => RouteLocationRaw }

const trees = new Map<string, Subject>([['customer', { title: 'entity.customer' }]]);
const fielded = new Map<string, Subject>([['customer', { title: 'entity.customer' }]]);
const records = new Map<string, (id: number) => RouteLocationRaw>([
  ['user', (id) => ({ path: '/system/users', query: { user: String(id) } })],
  ['import', (id) => `/imports/${id}`],
  ['category', (id) => ({ path: '/system/categories', query: { id: String(id) } })],
]);

/** Says that records of a kind stand in categories: `registerCategoryType('product', { title: 'entity.product', list: (id) => … })`. */
export const registerCategoryType = (type: string, subject: Subject): void => { trees.set(type, subject); };
/** Says that records of a kind take custom fields. */
export const registerCustomFieldEntity = (entity: string, subject: Subject): void => { fielded.set(entity, subject); };
/** Says where a record named in the audit trail is shown. */
export const registerRecordLink = (entity: string, to: (id: number) => RouteLocationRaw): void => { records.set(entity, to); };

export const categoryTypes = (): [string, Subject][] => [...trees];
export const customFieldEntities = (): [string, Subject][] => [...fielded];
/** Page of a record; undefined where it has none. */
export const recordLink = (entity: string, id: number): RouteLocationRaw | undefined => (records.get(entity) ?? importViewOf(entity)?.record)?.(id);

/** List of the records in a category and below it; undefined where there is no such list. */
export function categoryRecords(type: string, id: number): RouteLocationRaw | undefined {
  const own = trees.get(type)?.list;
  if (own) return own(id);
  const path = importViewOf(type)?.list;
  return path && { path, query: { view: 'all', f: packFilter({ field: 'categoryId', op: 'under', value: id }) } };
}
