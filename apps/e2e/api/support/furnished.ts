import type { Client } from '../../harness/index.js';
import type { Person } from './people.js';

interface Row { id: number; version: number; name: string }
/** Ids of what was made, by the first word of its path. */
export type Made = Record<string, number[]>;

/** A customer with a bit of everything hanging on it: what names it stands in lists, prints, reports, reminders and notices of many domains. */
export async function furnish(admin: Client, seller: Person, manager: Person | undefined, customer: Row, { productId, accountId }: { productId: number; accountId: number }, made: Made): Promise<void> {
  const own = seller.client;
  const keep = async <T extends { id: number }>(c: Client, path: string, body: object): Promise<T> => {
    const row = await c.ok.post<T>(`/${path}`, body);
    const [word = ''] = path.split('?');
    (made[word] ??= []).push(row.id);
    return row;
  };
  const [customerId, { name }] = [customer.id, customer];
  await keep(own, 'contacts', { customerId, name: `${name}联系人`, birthday: new Date().toISOString().slice(0, 10) });
  const followUp = await keep(own, 'follow-ups', { customerId, method: 'phone', occurredAt: new Date(Date.now() - 3_600_000).toISOString(), content: `${name}在考虑`, nextContactAt: new Date().toISOString(), nextPlan: `再找${name}` });
  // the salesperson is told of it, by the name of the customer
  await manager?.client.ok.post(`/follow-ups/${followUp.id}/comments`, { content: `${name}要紧` });
  await keep(own, 'opportunities', { customerId, name: `${name}二期`, amount: '1000', expectedCloseDate: '2031-01-31' });
  await keep(own, 'service-tickets', { customerId, type: 'repair', description: `${name}报修`, productId });
  const lines = [{ productId, quantity: '1', unitPrice: '10', taxRate: '0' }];
  await keep(own, 'quotations', { customerId, lines, remark: name });
  await keep(own, 'sales-orders?approve=true', { customerId, lines, remark: name });
  await keep(admin, 'receipts', { customerId, lines: [{ accountId, amount: '1.00' }] });
  await keep(admin, 'invoices', { customerId, type: 'receipt', total: '10', title: name });
  await keep(own, 'leads', { name: `${name}的朋友`, company: name });
  const form = new FormData();
  form.set('entity', 'customer');
  form.set('entityId', String(customerId));
  form.set('file', new Blob([name]), `${name}.txt`);
  made['attachments'] = [...(made['attachments'] ?? []), (await own.ok.post<Row>('/attachments', form)).id];
}
