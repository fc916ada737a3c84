import type { Part, PartRow } from '@steward/system-web';
import { get, request } from '@steward/ui';

const BASIC = 'customer.contact.basic';
const MORE = 'customer.contact.more';

/** Contacts 联系人 of a customer. */
export const contacts: Part<'contacts'> = {
  key: 'contacts', entity: 'contact', title: 'customer.contact.title', add: 'customer.contact.add', edit: 'customer.contact.edit', none: 'customer.contact.none', removeAsk: 'customer.contact.removeAsk',
  fields: [
    { name: 'name', control: 'text', group: BASIC },
    { name: 'gender', control: 'enum', options: 'enum.contact.gender', group: BASIC },
    { name: 'post', control: 'text', group: BASIC },
    { name: 'department', control: 'text', group: BASIC },
    { name: 'mobile', control: 'phone', group: BASIC },
    { name: 'phone', control: 'phone', group: BASIC },
    { name: 'email', control: 'email', group: BASIC },
    { name: 'wechat', control: 'text', group: BASIC },
    { name: 'role', control: 'dictionary', options: 'contact.role', group: BASIC },
    { name: 'isPrimary', control: 'boolean', group: BASIC },
    { name: 'qq', control: 'text', group: MORE },
    { name: 'birthday', control: 'date', group: MORE },
    { name: 'birthdayLunar', control: 'boolean', group: MORE },
    { name: 'hobbies', control: 'text', group: MORE },
    { name: 'leftCompany', control: 'boolean', group: MORE },
    { name: 'enabled', control: 'boolean', group: MORE, initial: true },
    { name: 'remark', control: 'textarea', wide: true, group: MORE },
  ],
  columns: ['name', 'post', 'department', 'mobile', 'phone', 'email', 'role'], mark: 'isPrimary', markText: 'customer.contact.primary',
  schemas: { create: 'CreateContact', update: 'UpdateContact' },
  needs: { create: 'customer.contact.create', update: 'customer.contact.update', remove: 'customer.contact.delete' },
  name: (row) => String(row['name'] ?? ''),
  read: (row) => get<PartRow>(`/contacts/${row.id}`),
  create: async (customerId, body, context) => (await request<PartRow>('POST', '/contacts', { body: { ...body, customerId }, ...context })).data,
  update: async (_customerId, id, body, context) => (await request<PartRow>('PATCH', `/contacts/${id}`, { body, ...context })).data,
  remove: async (_customerId, row) => { await request('DELETE', `/contacts/${row.id}`, { ifMatch: row.version }); },
};
