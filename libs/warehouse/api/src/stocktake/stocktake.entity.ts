import { BoolColumn, CodeColumn, Id, InstantColumn, IntColumn, JsonColumn, MoneyColumn, PlainIndex, PriceColumn, QuantityColumn, Ref, TextColumn, UniqueIndex } from '@steward/platform';
import { DocumentRow } from '@steward/system-api';
import { Entity } from 'typeorm';
import type { Counting, Outcome } from './stocktake.rules.js';

/** Entity, document type and number series. */
export const ENTITY = 'stocktake';

/** Where a stocktake stands; the state of the document stays the life cycle's. */
export const PHASES = ['planned', 'counting', 'review', 'done', 'cancelled'] as const;
export type Phase = (typeof PHASES)[number];

/** What is counted; everything of the warehouse where all are empty. */
export interface Scope { categoryIds: number[]; productIds: number[]; brands: string[]; }

/** Stocktake 盘点: a plan, the snapshot of the books when counting begins, and the differences. Approved, they are in the ledger. */
@Entity('stocktake')
@UniqueIndex('uq_stocktake_no', ['no'])
@UniqueIndex('uq_stocktake_external', ['externalId'])
@PlainIndex('ix_stocktake_owner', ['ownerId', 'id'])
@PlainIndex('ix_stocktake_warehouse', ['warehouseId', 'id'])
export class Stocktake extends DocumentRow {
  @Ref() warehouseId: number;
  @CodeColumn(10) phase: Phase;
  @JsonColumn() scope: Scope | null;
  /** Only products of which something lies there when counting begins. */
  @BoolColumn() withStock: boolean;
  /** Nobody sees what should lie there before counting has ended. */
  @BoolColumn() blind: boolean;
  @CodeColumn(8) counting: Counting;
  /** When the snapshot was taken, and the last movement of the ledger before it. */
  @InstantColumn({ nullable: true }) startedAt: string | null;
  @Ref() snapshotMoveId: number;
  /** Figures of the last submission or approval. */
  @IntColumn() lineCount: number;
  @IntColumn() countedCount: number;
  @IntColumn() differingCount: number;
  @QuantityColumn() gainQuantity: number;
  @QuantityColumn() lossQuantity: number;
  @MoneyColumn() gainCost: number;
  @MoneyColumn() lossCost: number;
}

/** A product of a stocktake: its snapshot and, from the counts of its round, the difference. */
@Entity('stocktake_line')
@UniqueIndex('uq_stocktake_line_product', ['stocktakeId', 'productId'])
@PlainIndex('ix_stocktake_line_product', ['productId', 'id'])
export class StocktakeLine {
  @Id() id: number;
  @Ref() stocktakeId: number;
  @IntColumn() lineNo: number;
  @Ref() productId: number;
  @TextColumn(64) productCode: string;
  @TextColumn(200) productName: string;
  @TextColumn(200, { nullable: true }) spec: string | null;
  @TextColumn(20) unit: string;
  /** What the books said when counting began. */
  @QuantityColumn() book: number;
  /** Found by a counter although not planned. */
  @BoolColumn() added: boolean;
  /** Counts of earlier rounds no longer matter. */
  @IntColumn() round: number;
  @CodeColumn(8) outcome: Outcome;
  @QuantityColumn({ nullable: true }) counted: number | null;
  /** Snapshot and movements up to the count. */
  @QuantityColumn({ nullable: true }) expected: number | null;
  @QuantityColumn({ nullable: true }) difference: number | null;
  /** Last movement the count has seen; 0 = none since the snapshot. */
  @Ref({ nullable: true }) moveId: number | null;
  /** What a gain is worth per unit where the books do not tell. */
  @PriceColumn({ nullable: true }) unitCost: number | null;
  /** Booked cost, negative for a loss. */
  @MoneyColumn() cost: number;
  @TextColumn(200, { nullable: true }) remark: string | null;
}

/** What one person counts of a stocktake. */
@Entity('stocktake_sheet')
@UniqueIndex('uq_stocktake_sheet_no', ['stocktakeId', 'sheetNo'])
@PlainIndex('ix_stocktake_sheet_counter', ['counterId', 'stocktakeId'])
export class StocktakeSheet {
  @Id() id: number;
  @Ref() stocktakeId: number;
  @IntColumn() sheetNo: number;
  @Ref() counterId: number;
  /** Shelf, aisle … */
  @TextColumn(100, { nullable: true }) area: string | null;
  @InstantColumn({ nullable: true }) doneAt: string | null;
  @InstantColumn() createdAt: string;
}

/** A count: how much of a product lies there for one person, in one round. */
@Entity('stocktake_count')
@UniqueIndex('uq_stocktake_count', ['lineId', 'sheetId', 'round'])
@PlainIndex('ix_stocktake_count_sheet', ['sheetId', 'round'])
export class StocktakeCount {
  @Id() id: number;
  @Ref() lineId: number;
  @Ref() sheetId: number;
  @IntColumn() round: number;
  @IntColumn() version: number;
  @QuantityColumn() quantity: number;
  @QuantityColumn() expected: number;
  @Ref() moveId: number;
  @InstantColumn() countedAt: string;
  @Ref() actorId: number;
}
