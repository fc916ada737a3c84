import { type ListField, type ListSpec, defineList } from '@steward/platform';
import { customerSide, eitherSide, supplierSide } from '../finance.scope.js';
import { OFFSET_KINDS } from '../offset/offset.rules.js';
import { headFields } from '../head/finance-head.list.js';
import { SIDES } from '../subledger/sides.js';

const sums = (): Record<string, ListField> => ({
  total: { kind: 'money', sort: true, totals: true },
  allocated: { kind: 'money', sort: true, totals: true },
  writeOff: { kind: 'money', sort: true, totals: true },
  advance: { kind: 'money', sort: true, totals: true },
  fee: { kind: 'money', sort: true, totals: true, extra: true },
});
const customer = (): Record<string, ListField> => ({ customerId: { kind: 'ref', column: 'partyId', indexed: true }, customerName: { kind: 'text', column: 'partyName', sort: true } });
const account = (table: string): Record<string, ListField> => ({ accountId: { kind: 'ref', via: { table, owner: 'documentId', value: 'accountId' } } });
const common = { hides: '1=1', searchColumns: ['no', 'partyName'], defaultSort: '-id', custom: true };

/** 收款单. */
export const RECEIPTS: ListSpec = defineList({ ...common, key: 'receipts', table: 'receipt', entity: 'receipt', scope: customerSide('partyId'), fields: { ...headFields(), ...customer(), ...sums(), ...account('receipt_line') } });
/** 退款单. */
export const REFUNDS: ListSpec = defineList({ ...common, key: 'refunds', table: 'refund', entity: 'refund', scope: customerSide('partyId'), fields: { ...headFields(), ...customer(), ...sums(), ...account('refund_line') } });
/** 付款单. */
export const PAYMENTS: ListSpec = defineList({
  ...common, key: 'payments', table: 'payment', entity: 'payment', scope: supplierSide,
  fields: { ...headFields(), supplierId: { kind: 'ref', column: 'partyId', indexed: true }, supplierName: { kind: 'text', column: 'partyName', sort: true }, ...sums(), ...account('payment_line') },
});
/** 核销单. */
export const OFFSETS: ListSpec = defineList({
  ...common, searchColumns: ['no', 'partyName', 'counterName'], key: 'offsets', table: 'advance_offset', entity: 'offset', scope: eitherSide,
  fields: { ...headFields(), kind: { kind: 'enum', values: OFFSET_KINDS, sort: true }, side: { kind: 'enum', values: SIDES, sort: true, extra: true }, counterId: { kind: 'ref', extra: true }, counterName: { kind: 'text', sort: true }, partyId: { kind: 'ref', indexed: true }, partyName: { kind: 'text', sort: true }, ...sums() },
});
/** 坏账; `filter[recoversId][nempty]` finds recoveries. */
export const BAD_DEBTS: ListSpec = defineList({
  ...common, key: 'bad-debts', table: 'bad_debt', entity: 'bad_debt', scope: customerSide('partyId'),
  fields: {
    ...headFields(), ...customer(), reason: { kind: 'dictionary', dictionary: 'finance.bad_debt_reason', sort: true }, recoversId: { kind: 'ref', extra: true }, recovered: { kind: 'money', sort: true, totals: true }, total: { kind: 'money', sort: true, totals: true },
  },
});
