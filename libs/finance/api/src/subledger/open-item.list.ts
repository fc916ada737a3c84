import { type ListField, type ListSpec, defineList } from '@steward/platform';
import { customerSide, supplierSide } from '../finance.scope.js';
import { ITEM_KINDS } from './open-item.entity.js';

const SOURCES = { customer: ['sales_order', 'shipment', 'sales_return', 'service_ticket', 'opening', 'offset'], supplier: ['stock_in', 'purchase_return', 'opening', 'offset'] } as const;

const fields = (party: keyof typeof SOURCES): Record<string, ListField> => ({
  id: { kind: 'integer', sort: true },
  [`${party}Id`]: { kind: 'ref', column: 'partyId', indexed: true },
  [`${party}Name`]: { kind: 'text', column: 'partyName', sort: true },
  kind: { kind: 'enum', values: ITEM_KINDS, sort: true },
  sourceType: { kind: 'enum', values: SOURCES[party], sort: true },
  sourceId: { kind: 'integer', indexed: true },
  no: { kind: 'text', sort: true },
  docDate: { kind: 'date', sort: true },
  dueDate: { kind: 'date', sort: true },
  amount: { kind: 'money', sort: true, totals: true },
  settled: { kind: 'money', sort: true, totals: true },
  writtenOff: { kind: 'money', sort: true, totals: true, extra: true },
  open: { kind: 'money', sort: true, totals: true },
  isOpen: { kind: 'boolean', sort: true },
  ownerId: { kind: 'user', sort: true, indexed: true, name: { as: 'ownerName', of: 'user' } },
  departmentId: { kind: 'department', name: { as: 'departmentName', of: 'department' }, extra: true },
  remark: { kind: 'text', extra: true },
  createdAt: { kind: 'instant', sort: true, extra: true },
});

/** 应收; `filter[orderId]` finds those of an order. */
export const RECEIVABLES: ListSpec = defineList({
  key: 'receivables', table: 'receivable', entity: 'receivable', scope: customerSide('partyId'), hides: '1=1', searchColumns: ['no', 'partyName'], defaultSort: '-id', joins: { b: { table: 'billing', on: 'b.id=t.billingId' } },
  fields: { ...fields('customer'), orderId: { kind: 'ref', from: 'b', column: 'sourceId' }, orderType: { kind: 'text', from: 'b', column: 'sourceType', extra: true }, orderNo: { kind: 'text', from: 'b', column: 'no', sort: true } },
});

/** 应付. */
export const PAYABLES: ListSpec = defineList({
  key: 'payables', table: 'payable', entity: 'payable', scope: supplierSide, hides: '1=1', searchColumns: ['no', 'partyName'], defaultSort: '-id', fields: fields('supplier'),
});
