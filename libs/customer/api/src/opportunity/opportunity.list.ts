import { type ListField, type ListItem, type ListSpec, defineList } from '@steward/platform';
import { OPPORTUNITY, PRICE } from './opportunity.rights.js';
import { STATUSES } from './opportunity.rules.js';
import { opportunityRule, opportunitySearch } from './opportunity.store.js';

let expand: (items: ListItem[]) => Promise<void> = () => Promise.resolve();
/** The reader tells, once it is made, how rows of the list are completed. */
export const expandOpportunitiesWith = (fn: typeof expand): void => { expand = fn; };

const money = (o: Partial<ListField> = {}): ListField => ({ kind: 'money', sort: true, needs: PRICE, totals: true, ...o });

/** Opportunities, seen through the scope of the caller; the board reads the same list stage by stage. */
export const OPPORTUNITIES: ListSpec = defineList({
  key: 'opportunities', table: 'opportunity', entity: OPPORTUNITY, scope: opportunityRule, search: opportunitySearch, defaultSort: '-id', custom: true, expand: (items) => expand(items),
  joins: {
    c: { table: 'customer', on: 'c.id=t.customerId' }, k: { table: 'contact', on: 'k.id=t.contactId' }, s: { table: 'opportunity_stage', on: 's.id=t.stageId' }, p: { table: 'opportunity_pipeline', on: 'p.id=t.pipelineId' },
  },
  fields: {
    id: { kind: 'integer', sort: true },
    code: { kind: 'text', sort: true },
    name: { kind: 'text', sort: true, searched: true },
    customerId: { kind: 'ref', indexed: true },
    customerName: { kind: 'text', from: 'c', column: 'name' },
    contactId: { kind: 'ref', extra: true },
    contactName: { kind: 'text', from: 'k', column: 'name', extra: true },
    pipelineId: { kind: 'ref' },
    pipelineName: { kind: 'text', from: 'p', column: 'name', extra: true },
    stageId: { kind: 'ref', indexed: true },
    stageName: { kind: 'text', from: 's', column: 'name' },
    status: { kind: 'enum', values: STATUSES, sort: true },
    amount: money(),
    weighted: money(),
    probability: { kind: 'rate', sort: true },
    productId: { kind: 'ref', via: { table: 'opportunity_line', owner: 'opportunityId', value: 'productId' } },
    lineCount: { kind: 'integer', sort: true, extra: true },
    expectedCloseDate: { kind: 'date', sort: true },
    ownerId: { kind: 'user', sort: true, indexed: true, name: { as: 'ownerName', of: 'user' } },
    departmentId: { kind: 'department', sort: true, name: { as: 'departmentName', of: 'department' }, extra: true },
    competitors: { kind: 'text', extra: true },
    source: { kind: 'dictionary', dictionary: 'customer.source', sort: true, extra: true },
    stageSince: { kind: 'instant', sort: true },
    idleSince: { kind: 'instant', sort: true, from: 'c', expression: 'CASE WHEN c.lastFollowUpAt>t.touchedAt THEN c.lastFollowUpAt ELSE t.touchedAt END' },
    endedAt: { kind: 'instant', sort: true, extra: true },
    lostReason: { kind: 'dictionary', dictionary: 'opportunity.lost_reason', sort: true },
    endNote: { kind: 'text', extra: true },
    remark: { kind: 'text', extra: true },
    createdAt: { kind: 'instant', sort: true },
    createdBy: { kind: 'user', extra: true },
    updatedAt: { kind: 'instant', sort: true, extra: true },
    updatedBy: { kind: 'user', extra: true },
  },
});
