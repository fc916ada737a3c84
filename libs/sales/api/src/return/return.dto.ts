import { BoolField, Changes, DateField, DictField, IntField, LinesField, MoneyField, ObjectField, PriceField, QuantityField, RateField, RefField, TextField, TextsField } from '@steward/platform';
import { PRICE } from '../line/sales-line.dto.js';

const needs = PRICE;

/** A line of a return: of an order line, at its price; or free, with a price. */
export class ReturnLineInput {
  @IntField({ opt: true, min: 1, description: 'A line that exists keeps its identity' }) id?: number | null;
  @RefField('sales_order_line', { opt: true, description: 'Line of the order it comes back of; product, unit and price are those of the line' }) orderLineId?: number | null;
  @RefField('product', { opt: true, description: 'Of a free return' }) productId?: number | null;
  @QuantityField({ min: 0, max: 100_000_000, description: 'In `unit`, above 0' }) quantity: string;
  @TextField({ opt: true, max: 16, description: "The order line's or the product's sale unit when absent" }) unit?: string | null;
  @PriceField({ opt: true, min: 0, max: 1_000_000_000, needs, description: 'Of a free return, for one unit; the last price to the customer when absent' }) unitPrice?: string | null;
  @RateField({ opt: true, min: 0, max: 1, description: 'Of a free return' }) taxRate?: string | null;
  @TextField({ opt: true, max: 500 }) remark?: string | null;
}

export class CreateSalesReturn {
  @RefField('sales_order', { opt: true, description: 'Order the goods were sold with; without it a free return, if the settings allow' }) salesOrderId?: number | null;
  @RefField('customer', { opt: true, description: 'Of a free return' }) customerId?: number | null;
  @DateField({ opt: true, description: 'Today when absent' }) docDate?: string | null;
  @RefField('user', { opt: true, description: "The order's salesperson, else the creator, when absent" }) ownerId?: number | null;
  @RefField('warehouse', { opt: true, description: "Where the goods go; the company's default when absent" }) warehouseId?: number | null;
  @DictField('sales.return_reason', { opt: true }) reason?: string | null;
  @BoolField({ opt: true, description: 'Unit prices of a free return include the tax; the setting when absent' }) priceIncludesTax?: boolean | null;
  @TextField({ opt: true, max: 5000 }) remark?: string | null;
  @TextField({ opt: true, max: 80, pattern: /^[\w.:/@-]+$/, description: 'Id in another system' }) externalId?: string | null;
  @ObjectField({ opt: true, description: 'Values of custom fields by key' }) custom?: Record<string, unknown> | null;
  @MoneyField({ opt: true, needs, description: 'What the caller computed; 422 document.total_mismatch when the server computes another total' }) total?: string | null;
  @TextsField({ opt: true, max: 10, description: 'Overridable refusals the caller accepts' }) acknowledge?: string[] | null;
  @LinesField(() => ReturnLineInput) lines: ReturnLineInput[];
}

/** The lines replace those the return has; lines with `id` keep their identity. */
export class UpdateSalesReturn extends Changes(CreateSalesReturn, ['salesOrderId', 'customerId']) {}
