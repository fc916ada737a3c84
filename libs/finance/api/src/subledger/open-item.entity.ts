import { BoolColumn, CodeColumn, DateColumn, MoneyColumn, PlainIndex, Ref, Row, TextColumn } from '@steward/platform';
import { Entity } from 'typeorm';

/** What brought an entry about; `transfer` was taken over from another party, `reversal` undoes another one exactly. */
export const ITEM_KINDS = ['order', 'shipment', 'stock_in', 'return', 'close', 'reopen', 'amend', 'opening', 'transfer', 'service', 'reversal'] as const;
export type ItemKind = (typeof ITEM_KINDS)[number];

/**
 * One open item of the sub-ledger (domain.md 2.5): what a customer owes us, or we owe a supplier; negative for credits.
 * Amount and dates never change; `settled` (of it `writtenOff`) and `open` = amount − settled are the cache of its allocations.
 */
export abstract class OpenItem extends Row {
  /** Customer of a receivable, supplier of a payable. */
  @Ref() partyId: number;
  @TextColumn(200) partyName: string;
  @CodeColumn(16) kind: ItemKind;
  @CodeColumn(32) sourceType: string;
  @Ref() sourceId: number;
  /** Number of the source, known once it has left draft. */
  @CodeColumn(40, { nullable: true }) no: string | null;
  /** Work row of the order it belongs to. */
  @Ref({ nullable: true }) billingId: number | null;
  @DateColumn() docDate: string;
  @DateColumn() dueDate: string;
  @Ref() ownerId: number;
  @Ref({ nullable: true }) departmentId: number | null;
  @MoneyColumn() amount: number;
  @MoneyColumn() settled: number;
  @MoneyColumn() writtenOff: number;
  @MoneyColumn() open: number;
  /** open ≠ 0, so that an index finds what is left. */
  @BoolColumn() isOpen: boolean;
  @TextColumn(200, { nullable: true }) remark: string | null;
}

/** Receivable 应收 of a customer. */
@Entity('receivable')
@PlainIndex('ix_receivable_party', ['partyId', 'isOpen', 'id'])
@PlainIndex('ix_receivable_owner', ['ownerId', 'isOpen', 'id'])
@PlainIndex('ix_receivable_due', ['isOpen', 'dueDate', 'id'])
@PlainIndex('ix_receivable_source', ['sourceId', 'sourceType'])
@PlainIndex('ix_receivable_billing', ['billingId'])
export class Receivable extends OpenItem {}

/** Payable 应付 to a supplier. */
@Entity('payable')
@PlainIndex('ix_payable_party', ['partyId', 'isOpen', 'id'])
@PlainIndex('ix_payable_owner', ['ownerId', 'isOpen', 'id'])
@PlainIndex('ix_payable_due', ['isOpen', 'dueDate', 'id'])
@PlainIndex('ix_payable_source', ['sourceId', 'sourceType'])
export class Payable extends OpenItem {}
