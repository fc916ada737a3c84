import { DOCUMENT_STATES } from '@steward/kernel';
import { type ListField, type ListSpec, defineList } from '@steward/platform';
import { PRICE } from '../line/sales-line.dto.js';
import { salesRule } from '../sales.scope.js';
import { OUTCOMES } from './quotation.entity.js';
import { QUOTATION, quotationSearch } from './quotation.store.js';

const money = (o: Partial<ListField> = {}): ListField => ({ kind: 'money', sort: true, needs: PRICE, totals: true, ...o });

/** Quotations, seen through the scope of the caller. An offer is past its last day when `outcome` is open and `validUntil` before today. */
export const QUOTATIONS: ListSpec = defineList({
  key: 'quotations', table: 'quotation', entity: QUOTATION, scope: salesRule, hides: '1=1', search: quotationSearch, defaultSort: '-id', custom: true,
  fields: {
    id: { kind: 'integer', sort: true },
    no: { kind: 'text', sort: true },
    docDate: { kind: 'date', sort: true },
    state: { kind: 'enum', values: DOCUMENT_STATES, sort: true },
    outcome: { kind: 'enum', values: OUTCOMES, sort: true },
    revision: { kind: 'integer', sort: true },
    customerId: { kind: 'ref', indexed: true },
    customerName: { kind: 'text', sort: true },
    goods: { kind: 'text' },
    productId: { kind: 'ref', via: { table: 'quotation_line', owner: 'quotationId', value: 'productId' } },
    quantity: { kind: 'quantity', sort: true, totals: true },
    lineCount: { kind: 'integer', sort: true, extra: true },
    amount: money({ extra: true }),
    orderDiscount: money({ extra: true }),
    otherCharges: money({ extra: true }),
    net: money({ extra: true }),
    tax: money({ extra: true }),
    total: money(),
    validUntil: { kind: 'date', sort: true },
    ownerId: { kind: 'user', sort: true, indexed: true, name: { as: 'ownerName', of: 'user' } },
    departmentId: { kind: 'department', sort: true, name: { as: 'departmentName', of: 'department' }, extra: true },
    contactName: { kind: 'text', extra: true },
    contactPhone: { kind: 'text', extra: true },
    paymentTerm: { kind: 'text', extra: true },
    opportunityId: { kind: 'ref', indexed: true, extra: true },
    outcomeReason: { kind: 'text', extra: true },
    outcomeAt: { kind: 'instant', sort: true, extra: true },
    printCount: { kind: 'integer', sort: true, extra: true },
    remark: { kind: 'text', extra: true },
    externalId: { kind: 'text', extra: true },
    approvedAt: { kind: 'instant', sort: true, extra: true },
    approvedBy: { kind: 'user', extra: true },
    createdAt: { kind: 'instant', sort: true },
    createdBy: { kind: 'user', extra: true },
    updatedAt: { kind: 'instant', sort: true, extra: true },
    updatedBy: { kind: 'user', extra: true },
  },
});
