import { Changes, DateField, DictField, EnumField, IntField, LinesField, MoneyField, RefField, RefsField, TextField } from '@steward/platform';
import { ReasonBody, SalesHeadFields } from '../head/sales-head.dto.js';
import { PRICE, SalesLineFields } from '../line/sales-line.dto.js';
import { INVOICE_NEEDS, type InvoiceNeed } from './order.entity.js';

const needs = PRICE;

/** One part of the plan by which an order is paid. */
export class InstalmentFields {
  @DateField() dueDate: string;
  @MoneyField({ min: 0 }) amount: string;
}

export class OrderLineInput extends SalesLineFields {
  @IntField({ opt: true, min: 1, description: 'A line that exists keeps its identity' }) id?: number | null;
  @RefField('warehouse', { opt: true, description: "Where it is shipped from; the product's or the company's warehouse when absent" }) warehouseId?: number | null;
  @DateField({ opt: true }) requiredDate?: string | null;
}

/** What people say of an order besides its lines. */
export class SalesOrderFields extends SalesHeadFields {
  @TextField({ opt: true, max: 255 }) deliveryAddress?: string | null;
  @DateField({ opt: true, description: 'Day the customer needs the goods' }) requiredDate?: string | null;
  @DictField('sales.order_type', { opt: true }) salesType?: string | null;
  @DictField('sales.delivery_method', { opt: true }) deliveryMethod?: string | null;
  @EnumField(INVOICE_NEEDS, { opt: true, description: 'none when absent' }) invoiceNeed?: InvoiceNeed | null;
  @LinesField(() => InstalmentFields, { opt: true, max: 60, needs, description: 'Receipt plan; Σ amount = total. Absent: everything by the payment term' }) instalments?: InstalmentFields[] | null;
}

export class CreateSalesOrder extends SalesOrderFields {
  @LinesField(() => OrderLineInput) lines: OrderLineInput[];
}

/** The lines replace those the order has; lines with `id` keep their identity. */
export class UpdateSalesOrder extends Changes(CreateSalesOrder) {}

/** A change after approval 变更单: as PATCH, with the reason. */
export class AmendSalesOrder extends Changes(CreateSalesOrder, ['customerId', 'docDate', 'ownerId', 'priceIncludesTax', 'instalments', 'externalId', 'custom']) {
  @TextField({ opt: true, max: 200 }) reason?: string | null;
}

/** Short close 短结: without `lineIds` the whole order. */
export class CloseSalesOrder extends ReasonBody {
  @RefsField('sales_order_line', { opt: true, max: 500, description: 'Lines to close; absent: the whole order' }) lineIds?: number[] | null;
}

export class ReopenSalesOrder extends CloseSalesOrder {}
