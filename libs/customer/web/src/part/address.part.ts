import type { Part, PartRow } from '@steward/system-web';
import { countryChoices, request } from '@steward/ui';

const UPDATE = 'customer.customer.update';

/** Delivery addresses 收货地址 of a customer. */
export const addresses = (): Part<'addresses'> => ({
  key: 'addresses', entity: 'customer_address', title: 'customer.delivery.title', add: 'customer.delivery.add', edit: 'customer.delivery.edit', none: 'customer.delivery.none', removeAsk: 'customer.delivery.removeAsk',
  fields: [
    { name: 'receiver', control: 'text' },
    { name: 'phone', control: 'phone' },
    { name: 'country', control: 'enum', options: countryChoices(), initial: 'CN' },
    { name: 'postcode', control: 'text' },
    { name: 'region', control: 'region', wide: true, hidden: (v) => typeof v['country'] === 'string' && v['country'] !== 'CN' },
    { name: 'address', control: 'text', wide: true },
    { name: 'remark', control: 'text', wide: true },
    { name: 'isDefault', control: 'boolean' },
  ],
  columns: ['address', 'region', 'receiver', 'phone', 'postcode', 'remark'], mark: 'isDefault', markText: 'customer.default',
  schemas: { create: 'CreateAddress', update: 'UpdateAddress' }, needs: { create: UPDATE, update: UPDATE, remove: UPDATE },
  name: (row) => String(row['address'] ?? ''),
  create: async (customerId, body, context) => (await request<PartRow>('POST', `/customers/${customerId}/addresses`, { body, ...context })).data,
  update: async (customerId, id, body, context) => (await request<PartRow>('PATCH', `/customers/${customerId}/addresses/${id}`, { body, ...context })).data,
  remove: async (customerId, row) => { await request('DELETE', `/customers/${customerId}/addresses/${row.id}`, { ifMatch: row.version }); },
});
