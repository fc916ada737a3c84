import { type ListSpec, byOwner, defineList } from '@steward/platform';
import { LEAD_STATUSES } from './lead.entity.js';

export const leadRule = byOwner();

/** Leads in the caller's scope. */
export const LEADS_LIST: ListSpec = defineList({
  key: 'leads', table: 'lead', entity: 'lead', scope: leadRule, searchColumns: ['name', 'company', 'contactName', 'mobile'], defaultSort: '-id',
  fields: {
    id: { kind: 'integer', sort: true }, name: { kind: 'text', sort: true }, company: { kind: 'text', sort: true }, contactName: { kind: 'text', sort: true }, mobile: { kind: 'text', sort: true }, phone: { kind: 'text' }, email: { kind: 'text' },
    source: { kind: 'dictionary', dictionary: 'customer.source', sort: true }, status: { kind: 'enum', values: LEAD_STATUSES, sort: true }, ownerId: { kind: 'user', sort: true, indexed: true, name: { as: 'ownerName', of: 'user' } },
    nextContactAt: { kind: 'instant', sort: true }, remark: { kind: 'text' }, customerId: { kind: 'ref', indexed: true }, convertedAt: { kind: 'instant', sort: true }, createdAt: { kind: 'instant', sort: true }, updatedAt: { kind: 'instant', sort: true },
  },
});
