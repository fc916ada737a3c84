import type { Part, PartRow } from '@steward/system-web';
import { request } from '@steward/ui';

const UPDATE = 'customer.customer.update';

/** Invoice titles 开票抬头 of a customer. */
export const titles: Part<'titles'> = {
  key: 'titles', entity: 'customer_invoice_title', title: 'customer.invoiceTitle.title', add: 'customer.invoiceTitle.add', edit: 'customer.invoiceTitle.edit', none: 'customer.invoiceTitle.none', removeAsk: 'customer.invoiceTitle.removeAsk',
  fields: [
    { name: 'title', control: 'text', wide: true },
    { name: 'taxNo', control: 'text' },
    { name: 'phone', control: 'phone' },
    { name: 'bank', control: 'text' },
    { name: 'account', control: 'text' },
    { name: 'address', control: 'text', wide: true },
    { name: 'isDefault', control: 'boolean' },
  ],
  columns: ['title', 'taxNo', 'bank', 'account', 'address', 'phone'], mark: 'isDefault', markText: 'customer.default',
  schemas: { create: 'CreateInvoiceTitle', update: 'UpdateInvoiceTitle' }, needs: { create: UPDATE, update: UPDATE, remove: UPDATE },
  name: (row) => String(row['title'] ?? ''),
  create: async (customerId, body, context) => (await request<PartRow>('POST', `/customers/${customerId}/invoice-titles`, { body, ...context })).data,
  update: async (customerId, id, body, context) => (await request<PartRow>('PATCH', `/customers/${customerId}/invoice-titles/${id}`, { body, ...context })).data,
  remove: async (customerId, row) => { await request('DELETE', `/customers/${customerId}/invoice-titles/${row.id}`, { ifMatch: row.version }); },
};
