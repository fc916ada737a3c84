import { CodeColumn, Id, IntColumn, MoneyColumn, PlainIndex, Ref, TextColumn, UniqueIndex } from '@steward/platform';
import { DocumentRow } from '@steward/system-api';
import { Entity } from 'typeorm';

/** Entity, document type and number series. */
export const ENTITY = 'cost_adjustment';

/** Cost adjustment 成本调整 (domain.md 2.4): the value of stock changes, its quantity does not, e.g. when a provisional price (暂估) is corrected. */
@Entity('cost_adjustment')
@UniqueIndex('uq_cost_adjustment_no', ['no'])
@UniqueIndex('uq_cost_adjustment_external', ['externalId'])
@PlainIndex('ix_cost_adjustment_owner', ['ownerId', 'id'])
@PlainIndex('ix_cost_adjustment_warehouse', ['warehouseId', 'id'])
export class CostAdjustment extends DocumentRow {
  @Ref() warehouseId: number;
  /** Item of `warehouse.cost_adjustment_reason`. */
  @CodeColumn(32) reason: string;
  /** Σ of the lines, fen, signed: amount = booked + difference. */
  @MoneyColumn() amount: number;
  @MoneyColumn() booked: number;
  @MoneyColumn() difference: number;
}

@Entity('cost_adjustment_line')
@PlainIndex('ix_cost_adjustment_line_document', ['documentId', 'lineNo'])
@PlainIndex('ix_cost_adjustment_line_product', ['productId', 'id'])
export class CostAdjustmentLine {
  @Id() id: number;
  @Ref() documentId: number;
  @IntColumn() lineNo: number;
  @Ref() productId: number;
  @TextColumn(64) productCode: string;
  @TextColumn(200) productName: string;
  @TextColumn(200, { nullable: true }) spec: string | null;
  @TextColumn(20) unit: string;
  /** By how much the value is to change, fen, signed. */
  @MoneyColumn() amount: number;
  /** What went into the value of the stock, known once it is approved. */
  @MoneyColumn() booked: number;
  /** What did not because nothing was on hand: it belongs to the cost of goods that are gone. */
  @MoneyColumn() difference: number;
  @TextColumn(200, { nullable: true }) remark: string | null;
}
