import { BoolColumn, CodeColumn, Id, IntColumn, MoneyColumn, PlainIndex, Ref, TextColumn, UniqueIndex } from '@steward/platform';
import { DocumentRow } from '@steward/system-api';
import { Entity } from 'typeorm';
import type { OffsetKind } from '../offset/offset.rules.js';

/** What receipt, refund, payment and offset have in common: money of one party, and the open items it settles. */
export abstract class MoneyDocument extends DocumentRow {
  /** Customer, or supplier of a payment. */
  @Ref() partyId: number;
  @TextColumn(200) partyName: string;
  /** Σ of the money lines; of an offset the advance that is used. */
  @MoneyColumn() total: number;
  /** Σ of the bank's fees: our expense. */
  @MoneyColumn() fee: number;
  /** Σ of the allocations, without write-offs. */
  @MoneyColumn() allocated: number;
  @MoneyColumn() writeOff: number;
  /** total − allocated: becomes advance, or is taken from it. */
  @MoneyColumn() advance: number;
  /** Allocations are made at approval, oldest due first. */
  @BoolColumn() autoAllocate: boolean;
}

/** Receipt 收款单. */
@Entity('receipt')
@UniqueIndex('uq_receipt_no', ['no'])
@UniqueIndex('uq_receipt_external', ['externalId'])
@PlainIndex('ix_receipt_owner', ['ownerId', 'id'])
@PlainIndex('ix_receipt_party', ['partyId', 'id'])
@PlainIndex('ix_receipt_date', ['docDate', 'id'])
export class Receipt extends MoneyDocument {}

/** Refund 退款单: pays out a credit or reduces the advance of a customer. */
@Entity('refund')
@UniqueIndex('uq_refund_no', ['no'])
@UniqueIndex('uq_refund_external', ['externalId'])
@PlainIndex('ix_refund_owner', ['ownerId', 'id'])
@PlainIndex('ix_refund_party', ['partyId', 'id'])
@PlainIndex('ix_refund_date', ['docDate', 'id'])
export class Refund extends MoneyDocument {}

/** Payment 付款单 to a supplier. */
@Entity('payment')
@UniqueIndex('uq_payment_no', ['no'])
@UniqueIndex('uq_payment_external', ['externalId'])
@PlainIndex('ix_payment_owner', ['ownerId', 'id'])
@PlainIndex('ix_payment_party', ['partyId', 'id'])
@PlainIndex('ix_payment_date', ['docDate', 'id'])
export class Payment extends MoneyDocument {}

/** Offset 核销单: what is open is settled without money, in five kinds (offset/offset.rules.ts). */
@Entity('advance_offset')
@UniqueIndex('uq_advance_offset_no', ['no'])
@UniqueIndex('uq_advance_offset_external', ['externalId'])
@PlainIndex('ix_advance_offset_owner', ['ownerId', 'id'])
@PlainIndex('ix_advance_offset_party', ['side', 'partyId', 'id'])
@PlainIndex('ix_advance_offset_date', ['docDate', 'id'])
export class Offset extends MoneyDocument {
  @CodeColumn(10) side: 'receivable' | 'payable';
  @CodeColumn(24, { default: 'advance_receivable' }) kind: OffsetKind;
  /** The other party: supplier of a mutual offset, who takes over of a transfer. */
  @Ref({ nullable: true }) counterId: number | null;
  @TextColumn(200, { nullable: true }) counterName: string | null;
}

/** Bad debt 坏账: what a customer will not pay is written off; a recovery takes a part of it back, so that it can be received. */
@Entity('bad_debt')
@UniqueIndex('uq_bad_debt_no', ['no'])
@UniqueIndex('uq_bad_debt_external', ['externalId'])
@PlainIndex('ix_bad_debt_owner', ['ownerId', 'id'])
@PlainIndex('ix_bad_debt_party', ['partyId', 'id'])
@PlainIndex('ix_bad_debt_date', ['docDate', 'id'])
@PlainIndex('ix_bad_debt_recovers', ['recoversId'])
export class BadDebt extends MoneyDocument {
  /** Dictionary `finance.bad_debt_reason`. */
  @CodeColumn(32, { nullable: true }) reason: string | null;
  /** Bad debt that a recovery takes back; null on a write-off. */
  @Ref({ nullable: true }) recoversId: number | null;
  /** Taken back by recoveries in force, in fen. */
  @MoneyColumn() recovered: number;
}

/** Money on one account. */
export abstract class MoneyLine {
  @Id() id: number;
  @Ref() documentId: number;
  @IntColumn() line: number;
  @Ref() accountId: number;
  @CodeColumn(32, { nullable: true }) method: string | null;
  @MoneyColumn() amount: number;
  @MoneyColumn() fee: number;
  @TextColumn(64, { nullable: true }) refNo: string | null;
}

@Entity('receipt_line')
@PlainIndex('ix_receipt_line_document', ['documentId', 'line'])
@PlainIndex('ix_receipt_line_account', ['accountId'])
export class ReceiptLine extends MoneyLine {}
@Entity('refund_line')
@PlainIndex('ix_refund_line_document', ['documentId', 'line'])
@PlainIndex('ix_refund_line_account', ['accountId'])
export class RefundLine extends MoneyLine {}
@Entity('payment_line')
@PlainIndex('ix_payment_line_document', ['documentId', 'line'])
@PlainIndex('ix_payment_line_account', ['accountId'])
export class PaymentLine extends MoneyLine {}

/** What a document means to settle; it takes effect as rows of the allocation ledger when the document is approved. */
export abstract class PlannedAllocation {
  @Id() id: number;
  @Ref() documentId: number;
  @Ref() itemId: number;
  @MoneyColumn() amount: number;
  @MoneyColumn() writeOff: number;
}

@Entity('receipt_allocation')
@UniqueIndex('uq_receipt_allocation', ['documentId', 'itemId'])
@PlainIndex('ix_receipt_allocation_item', ['itemId'])
export class ReceiptAllocation extends PlannedAllocation {}
@Entity('refund_allocation')
@UniqueIndex('uq_refund_allocation', ['documentId', 'itemId'])
@PlainIndex('ix_refund_allocation_item', ['itemId'])
export class RefundAllocation extends PlannedAllocation {}
@Entity('payment_allocation')
@UniqueIndex('uq_payment_allocation', ['documentId', 'itemId'])
@PlainIndex('ix_payment_allocation_item', ['itemId'])
export class PaymentAllocation extends PlannedAllocation {}
@Entity('advance_offset_allocation')
@UniqueIndex('uq_advance_offset_allocation', ['documentId', 'itemId'])
@PlainIndex('ix_advance_offset_allocation_item', ['itemId'])
export class OffsetAllocation extends PlannedAllocation {}
/** Payables of a mutual offset; its receivables are in {@link OffsetAllocation}. */
@Entity('advance_offset_counter')
@UniqueIndex('uq_advance_offset_counter', ['documentId', 'itemId'])
@PlainIndex('ix_advance_offset_counter_item', ['itemId'])
export class OffsetCounter extends PlannedAllocation {}
@Entity('bad_debt_allocation')
@UniqueIndex('uq_bad_debt_allocation', ['documentId', 'itemId'])
@PlainIndex('ix_bad_debt_allocation_item', ['itemId'])
export class BadDebtAllocation extends PlannedAllocation {}
