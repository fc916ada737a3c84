import { ScopedTable, Table } from '@steward/platform';
import type { FundKind } from '../account/account.entity.js';
import type { FinanceDocument } from '../documents.js';
import { customerSide, eitherSide, supplierSide } from '../finance.scope.js';
import type { SettledVia } from '../subledger/allocation.entity.js';
import type { Side } from '../subledger/sides.js';
import { isOneSided } from '../offset/offset.rules.js';
import { BadDebt, BadDebtAllocation, type MoneyDocument, type MoneyLine, Offset, OffsetAllocation, OffsetCounter, Payment, PaymentAllocation, PaymentLine, type PlannedAllocation, Receipt, ReceiptAllocation, ReceiptLine, Refund, RefundAllocation, RefundLine } from './money.entity.js';

/** What tells receipt, refund, payment, offset and bad debt apart; everything else they share. */
export interface MoneyKind {
  readonly type: Exclude<FinanceDocument, 'invoice'>;
  readonly rows: ScopedTable<MoneyDocument>;
  /** Money lines; an offset has none. */
  readonly lines?: Table<MoneyLine>;
  readonly plans: Table<PlannedAllocation>;
  readonly via: SettledVia;
  /** What its lines are in the fund ledger, and which way the money goes. */
  readonly fund: FundKind;
  readonly cash: 1 | -1;
  /** Fen that its total settles: money received or paid +, money given back −, an offset brings none. */
  readonly settles: 1 | -1 | 0;
  /** Sub-ledger it works in; an offset says itself. */
  readonly side?: Side;
  /** Takes effect by a booking of its own, without money and advance ({@link ClaimBooking}): offsets between parties, bad debts. */
  readonly claim?: (row: Pick<Offset, 'kind'>) => boolean;
  /** Plans of the other party's items. */
  readonly counters?: Table<PlannedAllocation>;
  /** Name of an item in its bodies. */
  readonly itemKey: 'receivableId' | 'payableId';
}

const customers = customerSide('partyId');

export const RECEIPT: MoneyKind = {
  type: 'receipt', rows: new ScopedTable<MoneyDocument>(Receipt, customers, '1=1'), lines: new Table<MoneyLine>(ReceiptLine), plans: new Table<PlannedAllocation>(ReceiptAllocation), via: 'money', fund: 'receipt', cash: 1, settles: 1, side: 'receivable', itemKey: 'receivableId',
};
export const REFUND: MoneyKind = {
  type: 'refund', rows: new ScopedTable<MoneyDocument>(Refund, customers, '1=1'), lines: new Table<MoneyLine>(RefundLine), plans: new Table<PlannedAllocation>(RefundAllocation), via: 'money', fund: 'refund', cash: -1, settles: -1, side: 'receivable', itemKey: 'receivableId',
};
export const PAYMENT: MoneyKind = {
  type: 'payment', rows: new ScopedTable<MoneyDocument>(Payment, supplierSide, '1=1'), lines: new Table<MoneyLine>(PaymentLine), plans: new Table<PlannedAllocation>(PaymentAllocation), via: 'money', fund: 'payment', cash: -1, settles: 1, side: 'payable', itemKey: 'payableId',
};
export const OFFSET: MoneyKind = {
  type: 'offset', rows: new ScopedTable<MoneyDocument>(Offset, eitherSide, '1=1'), plans: new Table<PlannedAllocation>(OffsetAllocation), via: 'advance', fund: 'receipt', cash: 1, settles: 0, itemKey: 'receivableId',
  counters: new Table<PlannedAllocation>(OffsetCounter), claim: (row) => !isOneSided(row.kind),
};
export const BAD_DEBT: MoneyKind = {
  type: 'bad_debt', rows: new ScopedTable<MoneyDocument>(BadDebt, customers, '1=1'), plans: new Table<PlannedAllocation>(BadDebtAllocation), via: 'bad_debt', fund: 'receipt', cash: 1, settles: 0, side: 'receivable', itemKey: 'receivableId', claim: () => true,
};

export const MONEY_KINDS = [RECEIPT, REFUND, PAYMENT, OFFSET, BAD_DEBT] as const;

/** Right of an action on a kind, e.g. `finance.receipt.approve`. */
export const right = (kind: MoneyKind, action: 'view' | 'create' | 'update' | 'delete' | 'approve' | 'void' | 'export'): string => `finance.${kind.type}.${action}`;
/** Sub-ledger a document works in. */
export const sideOf = (kind: MoneyKind, row: MoneyDocument): Side => kind.side ?? (row as Offset).side;
