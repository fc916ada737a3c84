import { col, createTable, dropTables, index, unique } from '@steward/platform';
import { documentColumns } from '@steward/system-api';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { salesLineColumns } from '../line/sales-line.row.js';

const none = { nullable: true };
const party = () => [col.ref('customerId'), col.text('customerName', 200)];
const contact = () => [col.ref('contactId', none), col.text('contactName', 100, none), col.text('contactPhone', 60, none)];
const figures = () => [col.scaled('amount'), col.scaled('orderDiscount'), col.scaled('otherCharges'), col.scaled('net'), col.scaled('tax'), col.scaled('total')];
const indexes = (table: string) => [
  unique(`uq_${table}_no`, 'no'), unique(`uq_${table}_external`, 'externalId'), index(`ix_${table}_owner`, 'ownerId', 'id'), index(`ix_${table}_customer`, 'customerId', 'id'), index(`ix_${table}_date`, 'docDate', 'id'),
];

export class Sales1700004000000 implements MigrationInterface {
  name = 'Sales1700004000000';

  async up(q: QueryRunner): Promise<void> {
    await this.orders(q);
    await this.quotations(q);
    await this.returns(q);
  }

  private async orders(q: QueryRunner): Promise<void> {
    await createTable(q, 'sales_order', [
      ...documentColumns(), ...party(), ...contact(), col.text('deliveryAddress', 255, none), col.date('requiredDate', none), col.text('salesType', 32, none), col.text('deliveryMethod', 32, none), col.text('invoiceNeed', 12),
      col.text('paymentTerm', 16, none), col.date('dueDate'), col.json('instalments'), col.bool('priceIncludesTax'), col.scaled('defaultTaxRate'), col.text('arBasis', 8), col.ref('quotationId', none),
      col.text('goods', 200), col.int('lineCount'), col.scaled('quantity'), ...figures(), col.int('revision'), col.instant('closedAt', none), col.ref('closedBy', none), col.text('closeReason', 200, none),
    ], indexes('sales_order'));
    await createTable(q, 'sales_order_line', [
      ...salesLineColumns(), col.ref('orderId'), col.ref('customerId'), col.ref('warehouseId', none), col.date('requiredDate', none), col.scaled('closedAmount'),
    ], [index('ix_sales_order_line_order', 'orderId', 'lineNo'), index('ix_sales_order_line_price', 'customerId', 'productId', 'id'), index('ix_sales_order_line_product', 'productId', 'id')]);
    await createTable(q, 'sales_order_version', [
      col.ref('orderId', { primary: true }), col.int('revision', { primary: true }), col.instant('at'), col.ref('actorId'), col.text('reason', 200, none), col.json('content'),
    ]);
  }

  private async quotations(q: QueryRunner): Promise<void> {
    await createTable(q, 'quotation', [
      ...documentColumns(), ...party(), ...contact(), col.date('validUntil', none), col.text('outcome', 10), col.instant('outcomeAt', none), col.text('outcomeReason', 200, none), col.text('paymentTerm', 16, none),
      col.longText('terms'), col.bool('priceIncludesTax'), col.scaled('defaultTaxRate'), col.text('goods', 200), col.int('lineCount'), col.scaled('quantity'), ...figures(), col.int('revision'),
    ], indexes('quotation'));
    await createTable(q, 'quotation_line', [...salesLineColumns(), col.ref('quotationId'), col.text('delivery', 100, none)], [index('ix_quotation_line_quotation', 'quotationId', 'lineNo')]);
    await createTable(q, 'quotation_version', [
      col.ref('quotationId', { primary: true }), col.int('revision', { primary: true }), col.instant('at'), col.ref('actorId'), col.text('reason', 200, none), col.json('content'),
    ]);
  }

  private async returns(q: QueryRunner): Promise<void> {
    await createTable(q, 'sales_return', [
      ...documentColumns(), ...party(), col.ref('salesOrderId', none), col.text('salesOrderNo', 40, none), col.ref('warehouseId'), col.text('reason', 32, none), col.bool('priceIncludesTax'),
      col.text('goods', 200), col.int('lineCount'), col.scaled('quantity'), col.scaled('net'), col.scaled('tax'), col.scaled('total'),
    ], [...indexes('sales_return'), index('ix_sales_return_order', 'salesOrderId')]);
    await createTable(q, 'sales_return_line', [...salesLineColumns(), col.ref('returnId'), col.ref('orderLineId', none)], [index('ix_sales_return_line_return', 'returnId', 'lineNo'), index('ix_sales_return_line_order', 'orderLineId')]);
  }

  async down(q: QueryRunner): Promise<void> {
    await dropTables(q, 'sales_return_line', 'sales_return', 'quotation_version', 'quotation_line', 'quotation', 'sales_order_version', 'sales_order_line', 'sales_order');
  }
}
