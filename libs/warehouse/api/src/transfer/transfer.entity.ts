import type { DocumentState, Progress } from '@steward/kernel';
import { BoolColumn, CodeColumn, DateColumn, Id, IntColumn, MoneyColumn, PlainIndex, QuantityColumn, Ref, Row, TextColumn, UniqueIndex } from '@steward/platform';
import { DocumentRow } from '@steward/system-api';
import { Entity } from 'typeorm';
import { GoodsLine } from '../document/goods-line.entity.js';

/** Entity, document type and number series. */
export const ENTITY = 'transfer';
/** What the ledger calls the receiving of a transfer in two steps. */
export const RECEIPT = 'transfer_receipt';
/** Goods go on to where they were sent, or back to where they came from. */
export const RECEIPT_KINDS = ['in', 'back'] as const;
export type ReceiptKind = (typeof RECEIPT_KINDS)[number];

/**
 * Transfer 调拨 (domain.md 2.4). In one step the goods change place at once; in two they lie in the transit warehouse until they are
 * received, in parts if need be. Their cost travels with them: what a line took out of one warehouse is what it brings into the other.
 */
@Entity('transfer')
@UniqueIndex('uq_transfer_no', ['no'])
@UniqueIndex('uq_transfer_external', ['externalId'])
@PlainIndex('ix_transfer_owner', ['ownerId', 'id'])
@PlainIndex('ix_transfer_from', ['fromWarehouseId', 'id'])
@PlainIndex('ix_transfer_to', ['toWarehouseId', 'id'])
@PlainIndex('ix_transfer_receive', ['state', 'receiveStatus', 'id'])
export class Transfer extends DocumentRow {
  @Ref() fromWarehouseId: number;
  @Ref() toWarehouseId: number;
  /** Where the goods lie between the steps; null in one step and before the first approval. */
  @Ref({ nullable: true }) transitWarehouseId: number | null;
  @BoolColumn() twoStep: boolean;
  @CodeColumn(8) receiveStatus: Progress;
  @QuantityColumn() quantity: number;
  /** Σ cost of the lines, fen. */
  @MoneyColumn() cost: number;
  /** What the carrier takes; noted, no part of the cost of the goods. */
  @MoneyColumn() fee: number;
}

@Entity('transfer_line')
@PlainIndex('ix_transfer_line_document', ['documentId', 'lineNo'])
@PlainIndex('ix_transfer_line_product', ['productId', 'id'])
export class TransferLine extends GoodsLine {
  /** Base units that left the source and are not taken back; 0 while a draft. */
  @QuantityColumn() sent: number;
  /** Base units that arrived, there or back, with the cost they took along. */
  @QuantityColumn() received: number;
  @MoneyColumn() receivedCost: number;
}

/** A part of a transfer that was received. */
@Entity('transfer_receipt')
@UniqueIndex('uq_transfer_receipt_seq', ['transferId', 'seq'])
export class TransferReceipt extends Row {
  @Ref() transferId: number;
  /** Counts the receipts of the transfer; its number is that of the transfer with it behind. */
  @IntColumn() seq: number;
  @CodeColumn(10) state: DocumentState;
  @CodeColumn(4) kind: ReceiptKind;
  @Ref() warehouseId: number;
  @DateColumn() docDate: string;
  @QuantityColumn() quantity: number;
  @MoneyColumn() cost: number;
  @TextColumn(200, { nullable: true }) remark: string | null;
}

@Entity('transfer_receipt_line')
@PlainIndex('ix_transfer_receipt_line_receipt', ['receiptId'])
@PlainIndex('ix_transfer_receipt_line_line', ['transferLineId'])
export class TransferReceiptLine {
  @Id() id: number;
  @Ref() receiptId: number;
  @Ref() transferLineId: number;
  @QuantityColumn() baseQuantity: number;
  @MoneyColumn() cost: number;
}
