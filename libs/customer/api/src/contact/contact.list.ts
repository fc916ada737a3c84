import { type ListItem, type ListSpec, database, defineList, inList } from '@steward/platform';
import { GENDERS } from './contact.entity.js';
import { contactRule, contactSearch } from './contact.store.js';

/** Contacts of the customers the caller sees. */
export const CONTACTS: ListSpec = defineList({
  key: 'contacts', table: 'contact', entity: 'contact', scope: contactRule, search: contactSearch, defaultSort: '-id',
  fields: {
    id: { kind: 'integer', sort: true },
    customerId: { kind: 'ref', sort: true, indexed: true },
    name: { kind: 'text', sort: 'nameKey' },
    gender: { kind: 'enum', values: GENDERS, sort: true },
    department: { kind: 'text', sort: true },
    post: { kind: 'text', sort: true },
    mobile: { kind: 'text', sort: true },
    phone: { kind: 'text' },
    email: { kind: 'text', sort: true },
    wechat: { kind: 'text' },
    qq: { kind: 'text' },
    birthday: { kind: 'date', sort: true },
    birthdayLunar: { kind: 'boolean' },
    hobbies: { kind: 'text' },
    isPrimary: { kind: 'boolean', sort: true },
    role: { kind: 'dictionary', dictionary: 'contact.role', sort: true },
    reportsToId: { kind: 'ref' },
    enabled: { kind: 'boolean', sort: true },
    leftCompany: { kind: 'boolean', sort: true },
    externalId: { kind: 'text' },
    createdAt: { kind: 'instant', sort: true },
    createdBy: { kind: 'user' },
    updatedAt: { kind: 'instant', sort: true },
    updatedBy: { kind: 'user' },
  },
  expand: nameCustomers,
});

/** Names of the customers of one page: rows of visible customers only, so no scope is asked again. */
export async function nameCustomers(items: ListItem[]): Promise<void> {
  const list = inList([...new Set(items.map((i) => Number(i['customerId'])))]);
  const rows = await database.sql.all<{ id: number; name: string }>(`SELECT id, name FROM customer WHERE id IN ${list.sql}`, list.params);
  const names = new Map(rows.map((r) => [r.id, r.name]));
  for (const i of items) i['customerName'] = names.get(Number(i['customerId'])) ?? null;
}
