import { col, createTable, dropTables, index, rowColumns, unique } from '@steward/platform';
import { documentColumns } from '@steward/system-api';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const none = { nullable: true };
const scaled = (...names: string[]): ReturnType<typeof rowColumns> => names.map((n) => col.scaled(n));

/** Stocktakes: plan and snapshot, lines, sheets and counts. */
export class Stocktake1700002360000 implements MigrationInterface {
  name = 'Stocktake1700002360000';

  async up(q: QueryRunner): Promise<void> {
    await createTable(q, 'stocktake', [
      ...documentColumns(), col.ref('warehouseId'), col.text('phase', 10), col.json('scope'), col.bool('withStock'), col.bool('blind'), col.text('counting', 8), col.instant('startedAt', none), col.ref('snapshotMoveId'),
      col.int('lineCount'), col.int('countedCount'), col.int('differingCount'), ...scaled('gainQuantity', 'lossQuantity', 'gainCost', 'lossCost'),
    ], [unique('uq_stocktake_no', 'no'), unique('uq_stocktake_external', 'externalId'), index('ix_stocktake_owner', 'ownerId', 'id'), index('ix_stocktake_warehouse', 'warehouseId', 'id')]);
    await createTable(q, 'stocktake_line', [
      col.id(), col.ref('stocktakeId'), col.int('lineNo'), col.ref('productId'), col.text('productCode', 64), col.text('productName', 200), col.text('spec', 200, none), col.text('unit', 20), col.scaled('book'), col.bool('added'), col.int('round'), col.text('outcome', 8),
      col.scaled('counted', none), col.scaled('expected', none), col.scaled('difference', none), col.ref('moveId', none), col.scaled('unitCost', none), col.scaled('cost'), col.text('remark', 200, none),
    ], [unique('uq_stocktake_line_product', 'stocktakeId', 'productId'), index('ix_stocktake_line_product', 'productId', 'id')]);
    await createTable(q, 'stocktake_sheet', [
      col.id(), col.ref('stocktakeId'), col.int('sheetNo'), col.ref('counterId'), col.text('area', 100, none), col.instant('doneAt', none), col.instant('createdAt'),
    ], [unique('uq_stocktake_sheet_no', 'stocktakeId', 'sheetNo'), index('ix_stocktake_sheet_counter', 'counterId', 'stocktakeId')]);
    await createTable(q, 'stocktake_count', [
      col.id(), col.ref('lineId'), col.ref('sheetId'), col.int('round'), col.int('version'), col.scaled('quantity'), col.scaled('expected'), col.ref('moveId'), col.instant('countedAt'), col.ref('actorId'),
    ], [unique('uq_stocktake_count', 'lineId', 'sheetId', 'round'), index('ix_stocktake_count_sheet', 'sheetId', 'round')]);
  }

  async down(q: QueryRunner): Promise<void> {
    await dropTables(q, 'stocktake_count', 'stocktake_sheet', 'stocktake_line', 'stocktake');
  }
}
