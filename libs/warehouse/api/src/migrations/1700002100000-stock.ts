import { col, createTable, dropTables, index, rowColumns, unique } from '@steward/platform';
import { documentColumns } from '@steward/system-api';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const none = { nullable: true };
const scaled = (...names: string[]): ReturnType<typeof col.scaled>[] => names.map((n) => col.scaled(n));
/** A product as a line of a document names it. */
const product = (): ReturnType<typeof col.ref>[] => [col.ref('productId'), col.text('productCode', 64), col.text('productName', 200), col.text('spec', 200, none)];
const measured = (): ReturnType<typeof col.ref>[] => [col.text('unit', 20), ...scaled('ratio', 'quantity', 'baseQuantity')];

/** Stock with its ledger, what orders ask for, and the documents of the warehouse. */
export class Stock1700002100000 implements MigrationInterface {
  name = 'Stock1700002100000';

  async up(q: QueryRunner): Promise<void> {
    await this.stock(q);
    await this.demand(q);
    await this.purchaseOrders(q);
    await this.stockIns(q);
    await this.purchaseReturns(q);
    await this.shipments(q);
    await createTable(q, 'opening_stock', [...rowColumns(), col.ref('productId'), col.ref('warehouseId'), col.date('docDate'), ...scaled('quantity', 'amount'), col.text('remark', 200, none)], [unique('uq_opening_stock_product', 'productId', 'warehouseId')]);
  }

  private async stock(q: QueryRunner): Promise<void> {
    await createTable(q, 'stock', [
      col.id(), col.ref('productId'), col.ref('warehouseId'), ...scaled('onHand', 'reserved', 'onOrder', 'value', 'averageCost'), col.scaled('lastPrice', none), col.scaled('lastOutCost', none), col.instant('lastInAt', none), col.instant('lastOutAt', none),
    ], [unique('uq_stock_product_warehouse', 'productId', 'warehouseId'), index('ix_stock_warehouse', 'warehouseId', 'productId')]);
    await createTable(q, 'stock_move', [
      col.id(), col.instant('at'), col.date('docDate'), col.text('docType', 32), col.ref('docId'), col.int('docVersion'), col.text('docNo', 40, none), col.ref('lineId'), col.ref('productId'), col.ref('warehouseId'),
      ...scaled('quantity', 'cost', 'unitCost', 'difference', 'onHandAfter', 'valueAfter'), col.ref('actorId'), col.ref('reversesId', none),
    ], [
      unique('uq_stock_move_document', 'docType', 'docId', 'lineId', 'warehouseId', 'docVersion'), unique('uq_stock_move_reverses', 'reversesId'),
      index('ix_stock_move_stock', 'productId', 'warehouseId', 'id'), index('ix_stock_move_warehouse', 'warehouseId', 'id'), index('ix_stock_move_date', 'docDate', 'id'),
    ]);
  }

  private async demand(q: QueryRunner): Promise<void> {
    await createTable(q, 'outbound_order', [
      col.id(), col.text('sourceType', 32), col.ref('sourceId'), col.text('no', 40, none), col.date('docDate'), col.date('requiredDate', none), col.ref('customerId'), col.text('customerName', 200), col.ref('ownerId'), col.ref('departmentId', none),
      col.text('receiver', 100, none), col.text('receiverPhone', 60, none), col.text('deliveryAddress', 255, none), col.text('status', 8), col.text('returnStatus', 8), col.bool('open'),
    ], [unique('uq_outbound_order_source', 'sourceType', 'sourceId'), index('ix_outbound_order_open', 'open', 'id'), index('ix_outbound_order_owner', 'ownerId', 'id')]);
    await createTable(q, 'outbound_demand', [
      col.id(), col.ref('outboundOrderId'), col.text('sourceType', 32), col.ref('sourceId'), col.ref('lineId'), col.int('lineNo'), col.ref('productId'), col.ref('warehouseId', none), col.text('unit', 20), col.scaled('ratio'), col.bool('service'),
      ...scaled('ordered', 'shipped', 'returned', 'closed', 'payable', 'shippedAmount', 'returnedAmount', 'shippedCost', 'returnedCost'),
    ], [
      unique('uq_outbound_demand_line', 'sourceType', 'sourceId', 'lineId'), index('ix_outbound_demand_order', 'outboundOrderId'),
      index('ix_outbound_demand_product', 'productId', 'warehouseId'), index('ix_outbound_demand_warehouse', 'warehouseId', 'outboundOrderId'),
    ]);
  }

  private async purchaseOrders(q: QueryRunner): Promise<void> {
    await createTable(q, 'purchase_order', [
      ...documentColumns(), col.ref('supplierId'), col.text('supplierName', 200), col.ref('warehouseId'), col.date('requiredDate', none), col.text('paymentTerm', 16, none), col.bool('priceIncludesTax'),
      ...scaled('quantity', 'amount', 'orderDiscount', 'otherCharges', 'net', 'tax', 'total'), col.text('receiveStatus', 8), col.scaled('receivedAmount'),
    ], [
      unique('uq_purchase_order_no', 'no'), unique('uq_purchase_order_external', 'externalId'), index('ix_purchase_order_owner', 'ownerId', 'id'), index('ix_purchase_order_supplier', 'supplierId', 'id'),
      index('ix_purchase_order_receive', 'state', 'receiveStatus', 'id'),
    ]);
    await createTable(q, 'purchase_order_line', [
      col.id(), col.ref('orderId'), col.int('lineNo'), ...product(), col.ref('warehouseId'), ...measured(), ...scaled('unitPrice', 'discountRate', 'taxRate', 'amount', 'discountShare', 'net', 'tax', 'payable'),
      col.date('requiredDate', none), col.text('remark', 200, none), col.bool('service'), ...scaled('received', 'closed', 'receivedShare'),
    ], [index('ix_purchase_order_line_order', 'orderId', 'lineNo'), index('ix_purchase_order_line_product', 'productId', 'id')]);
  }

  private async stockIns(q: QueryRunner): Promise<void> {
    await createTable(q, 'stock_in', [
      ...documentColumns(), col.ref('supplierId'), col.text('supplierName', 200), col.ref('purchaseOrderId', none), col.text('purchaseOrderNo', 40, none), col.ref('warehouseId'), col.text('deliveryNo', 60, none), col.text('paymentTerm', 16, none),
      col.date('dueDate', none), col.bool('priceIncludesTax'), col.bool('priced'), ...scaled('quantity', 'amount', 'orderDiscount', 'otherCharges', 'net', 'tax', 'total'),
    ], [
      unique('uq_stock_in_no', 'no'), unique('uq_stock_in_external', 'externalId'), index('ix_stock_in_owner', 'ownerId', 'id'), index('ix_stock_in_supplier', 'supplierId', 'id'), index('ix_stock_in_order', 'purchaseOrderId'),
    ]);
    await createTable(q, 'stock_in_line', [
      col.id(), col.ref('stockInId'), col.int('lineNo'), col.ref('orderLineId', none), ...product(), ...measured(), col.bool('service'), col.scaled('unitPrice', none), col.bool('ownPrice'), col.scaled('orderShare'),
      ...scaled('discountRate', 'taxRate', 'amount', 'discountShare', 'net', 'tax', 'payable', 'cost', 'returned', 'returnedAmount', 'returnedCost'), col.text('remark', 200, none),
    ], [index('ix_stock_in_line_document', 'stockInId', 'lineNo'), index('ix_stock_in_line_order', 'orderLineId'), index('ix_stock_in_line_product', 'productId', 'id')]);
  }

  private async purchaseReturns(q: QueryRunner): Promise<void> {
    await createTable(q, 'purchase_return', [
      ...documentColumns(), col.ref('supplierId'), col.text('supplierName', 200), col.ref('stockInId', none), col.text('stockInNo', 40, none), col.ref('warehouseId'), col.text('reason', 200, none), col.bool('priceIncludesTax'), col.bool('priced'),
      ...scaled('quantity', 'net', 'tax', 'total'),
    ], [
      unique('uq_purchase_return_no', 'no'), unique('uq_purchase_return_external', 'externalId'), index('ix_purchase_return_owner', 'ownerId', 'id'), index('ix_purchase_return_supplier', 'supplierId', 'id'), index('ix_purchase_return_stock_in', 'stockInId'),
    ]);
    await createTable(q, 'purchase_return_line', [
      col.id(), col.ref('returnId'), col.int('lineNo'), col.ref('stockInLineId', none), ...product(), ...measured(), col.bool('service'), col.scaled('unitPrice', none), ...scaled('taxRate', 'net', 'tax', 'payable', 'cost'), col.text('remark', 200, none),
    ], [index('ix_purchase_return_line_document', 'returnId', 'lineNo'), index('ix_purchase_return_line_source', 'stockInLineId'), index('ix_purchase_return_line_product', 'productId', 'id')]);
  }

  private async shipments(q: QueryRunner): Promise<void> {
    await createTable(q, 'shipment', [
      ...documentColumns(), col.text('sourceType', 32), col.ref('sourceId'), col.text('orderNo', 40, none), col.ref('customerId'), col.text('customerName', 200), col.ref('warehouseId'), ...scaled('quantity', 'total', 'cost'),
      col.text('carrier', 60, none), col.text('trackingNo', 60, none), col.scaled('freight'), col.text('receiver', 100, none), col.text('receiverPhone', 60, none), col.text('deliveryAddress', 255, none),
      col.ref('pickerId', none), col.ref('checkerId', none), col.instant('signedAt', none),
    ], [
      unique('uq_shipment_no', 'no'), unique('uq_shipment_external', 'externalId'), index('ix_shipment_owner', 'ownerId', 'id'), index('ix_shipment_customer', 'customerId', 'id'),
      index('ix_shipment_source', 'sourceType', 'sourceId'), index('ix_shipment_warehouse', 'warehouseId', 'id'),
    ]);
    await createTable(q, 'shipment_line', [
      col.id(), col.ref('shipmentId'), col.int('lineNo'), col.ref('orderLineId'), ...product(), ...measured(), ...scaled('amount', 'cost'), col.text('remark', 200, none),
    ], [index('ix_shipment_line_document', 'shipmentId', 'lineNo'), index('ix_shipment_line_order', 'orderLineId'), index('ix_shipment_line_product', 'productId', 'id')]);
  }

  async down(q: QueryRunner): Promise<void> {
    await dropTables(q, 'opening_stock', 'shipment_line', 'shipment', 'purchase_return_line', 'purchase_return', 'stock_in_line', 'stock_in', 'purchase_order_line', 'purchase_order', 'outbound_demand', 'outbound_order', 'stock_move', 'stock');
  }
}
