import { col, createTable, dropTables, index, unique } from '@steward/platform';
import { documentColumns } from '@steward/system-api';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const none = { nullable: true };

/** Alarms of stock, and purchase requests with the orders made of them. */
export class PurchaseRequest1700002350000 implements MigrationInterface {
  name = 'PurchaseRequest1700002350000';

  async up(q: QueryRunner): Promise<void> {
    await createTable(q, 'stock_alarm', [col.id(), col.ref('productId'), col.text('kind', 12), col.bool('active'), col.instant('since'), col.instant('endedAt', none), col.int('raised')], [
      unique('uq_stock_alarm_product', 'productId', 'kind'), index('ix_stock_alarm_active', 'active', 'kind', 'id'),
    ]);
    await createTable(q, 'purchase_request', [...documentColumns(), col.ref('warehouseId'), col.date('requiredDate', none), col.text('reason', 200, none), col.scaled('quantity')], [
      unique('uq_purchase_request_no', 'no'), unique('uq_purchase_request_external', 'externalId'), index('ix_purchase_request_owner', 'ownerId', 'id'), index('ix_purchase_request_warehouse', 'warehouseId', 'id'), index('ix_purchase_request_state', 'state', 'id'),
    ]);
    await createTable(q, 'purchase_request_line', [
      col.id(), col.ref('requestId'), col.int('lineNo'), col.ref('productId'), col.text('productCode', 64), col.text('productName', 200), col.text('spec', 200, none), col.text('unit', 20), col.scaled('ratio'), col.scaled('quantity'), col.scaled('baseQuantity'), col.bool('service'),
      col.ref('supplierId', none), col.date('requiredDate', none), col.text('origin', 8), col.text('sources', 200, none), col.text('remark', 200, none),
    ], [index('ix_purchase_request_line_document', 'requestId', 'lineNo'), index('ix_purchase_request_line_product', 'productId', 'id')]);
    await createTable(q, 'purchase_request_order', [col.id(), col.ref('requestId'), col.ref('requestLineId'), col.ref('orderId'), col.ref('orderLineId')], [
      unique('uq_purchase_request_order_line', 'orderLineId'), index('ix_purchase_request_order_request', 'requestId'), index('ix_purchase_request_order_line', 'requestLineId'), index('ix_purchase_request_order_order', 'orderId'),
    ]);
  }

  async down(q: QueryRunner): Promise<void> {
    await dropTables(q, 'purchase_request_order', 'purchase_request_line', 'purchase_request', 'stock_alarm');
  }
}
