import { col, createTable, dropTables, index, rowColumns, unique } from '@steward/platform';
import { documentColumns } from '@steward/system-api';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { goodsLineColumns } from './goods-line-columns.js';

const none = { nullable: true };

/** Transfers between warehouses and what was received of them. */
export class Transfer1700002210000 implements MigrationInterface {
  name = 'Transfer1700002210000';

  async up(q: QueryRunner): Promise<void> {
    await createTable(q, 'transfer', [
      ...documentColumns(), col.ref('fromWarehouseId'), col.ref('toWarehouseId'), col.ref('transitWarehouseId', none), col.bool('twoStep'), col.text('receiveStatus', 8), col.scaled('quantity'), col.scaled('cost'), col.scaled('fee'),
    ], [
      unique('uq_transfer_no', 'no'), unique('uq_transfer_external', 'externalId'), index('ix_transfer_owner', 'ownerId', 'id'), index('ix_transfer_from', 'fromWarehouseId', 'id'), index('ix_transfer_to', 'toWarehouseId', 'id'),
      index('ix_transfer_receive', 'state', 'receiveStatus', 'id'),
    ]);
    await createTable(q, 'transfer_line', [...goodsLineColumns(), col.scaled('sent'), col.scaled('received'), col.scaled('receivedCost')], [index('ix_transfer_line_document', 'documentId', 'lineNo'), index('ix_transfer_line_product', 'productId', 'id')]);
    await createTable(q, 'transfer_receipt', [...rowColumns(), col.ref('transferId'), col.int('seq'), col.text('state', 10), col.text('kind', 4), col.ref('warehouseId'), col.date('docDate'), col.scaled('quantity'), col.scaled('cost'), col.text('remark', 200, none)], [unique('uq_transfer_receipt_seq', 'transferId', 'seq')]);
    await createTable(q, 'transfer_receipt_line', [col.id(), col.ref('receiptId'), col.ref('transferLineId'), col.scaled('baseQuantity'), col.scaled('cost')], [index('ix_transfer_receipt_line_receipt', 'receiptId'), index('ix_transfer_receipt_line_line', 'transferLineId')]);
  }

  async down(q: QueryRunner): Promise<void> {
    await dropTables(q, 'transfer_receipt_line', 'transfer_receipt', 'transfer_line', 'transfer');
  }
}
