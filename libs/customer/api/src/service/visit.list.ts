import { type ListSpec, defineList } from '@steward/platform';
import { VISIT } from './ticket.entity.js';
import { VISIT_SOURCES, VISIT_STATES } from './visit.entity.js';
import { visitRule } from './visit.service.js';

/** Return visits of the customers the caller sees. */
export const VISITS: ListSpec = defineList({
  key: 'service-visits', table: VISIT, entity: VISIT, scope: visitRule, hides: '1=1', searchColumns: ['customerName', 'sourceNo'], defaultSort: 'dueOn',
  fields: {
    id: { kind: 'integer', sort: true },
    customerId: { kind: 'ref', indexed: true },
    customerName: { kind: 'text', sort: true },
    sourceType: { kind: 'enum', values: VISIT_SOURCES, sort: true },
    sourceId: { kind: 'ref' },
    sourceNo: { kind: 'text', sort: true },
    ownerId: { kind: 'user', sort: true, indexed: true, name: { as: 'ownerName', of: 'user' } },
    dueOn: { kind: 'date', sort: true },
    state: { kind: 'enum', values: VISIT_STATES, sort: true },
    satisfaction: { kind: 'integer', sort: true },
    result: { kind: 'text' },
    doneAt: { kind: 'instant', sort: true },
    doneBy: { kind: 'user', name: { as: 'doneByName', of: 'user' } },
    createdAt: { kind: 'instant', sort: true, extra: true },
    updatedAt: { kind: 'instant', sort: true },
  },
});
