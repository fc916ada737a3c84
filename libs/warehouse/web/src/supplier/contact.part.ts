import type { Part, PartRow } from '@steward/system-web';
import { request } from '@steward/ui';

const UPDATE = 'warehouse.supplier.update';

/** Contacts 联系人 of a supplier. */
export const supplierContacts: Part<'contacts'> = {
  key: 'contacts', entity: 'supplier_contact', title: 'warehouse.supplier.contact.title', add: 'warehouse.supplier.contact.add', edit: 'warehouse.supplier.contact.edit', none: 'warehouse.supplier.contact.none', removeAsk: 'warehouse.supplier.contact.removeAsk',
  fields: [
    { name: 'name', control: 'text' },
    { name: 'post', control: 'text' },
    { name: 'department', control: 'text' },
    { name: 'mobile', control: 'phone' },
    { name: 'phone', control: 'phone' },
    { name: 'email', control: 'email' },
    { name: 'wechat', control: 'text' },
    { name: 'qq', control: 'text' },
    { name: 'isPrimary', control: 'boolean' },
    { name: 'remark', control: 'text', wide: true },
  ],
  columns: ['name', 'post', 'department', 'mobile', 'phone', 'email', 'wechat', 'remark'], mark: 'isPrimary', markText: 'warehouse.supplier.contact.primary',
  schemas: { create: 'CreateSupplierContact', update: 'UpdateSupplierContact' }, needs: { create: UPDATE, update: UPDATE, remove: UPDATE },
  name: (row) => String(row['name'] ?? ''),
  create: async (supplierId, body, context) => (await request<PartRow>('POST', `/suppliers/${supplierId}/contacts`, { body, ...context })).data,
  update: async (supplierId, id, body, context) => (await request<PartRow>('PATCH', `/suppliers/${supplierId}/contacts/${id}`, { body, ...context })).data,
  remove: async (supplierId, row) => { await request('DELETE', `/suppliers/${supplierId}/contacts/${row.id}`, { ifMatch: row.version }); },
};
