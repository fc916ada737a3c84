import { BoolField, IntField, MoneyField, PriceField, QuantityField, RateField, RefField, TextField } from '@steward/platform';

/** Right without which prices and amounts are neither seen nor written. */
export const PRICE = 'price.view';
const needs = PRICE;
const MOST_QUANTITY = 100_000_000;
const MOST_PRICE = 1_000_000_000;

/** What people say of a line; what is absent comes from the product and the price sources. */
export class SalesLineFields {
  @RefField('product') productId: number;
  @QuantityField({ min: 0, max: MOST_QUANTITY, description: 'In `unit`, above 0' }) quantity: string;
  @TextField({ opt: true, max: 16, description: "The product's sale unit when absent" }) unit?: string | null;
  @PriceField({ opt: true, min: 0, max: MOST_PRICE, needs, description: 'For one `unit`; from the price sources when absent. A gift costs 0' }) unitPrice?: string | null;
  @RateField({ opt: true, min: 0, max: 1, needs, description: 'The part taken off: "0.05" = 95 折' }) discountRate?: string | null;
  @RateField({ opt: true, min: 0, max: 1, description: '"0.13" = 13 %' }) taxRate?: string | null;
  @TextField({ opt: true, max: 16, needs, description: 'Source the price was taken from, as POST /sales-prices told' }) priceSource?: string | null;
  @BoolField({ opt: true, description: '赠品: costs nothing, is shipped all the same' }) gift?: boolean | null;
  @TextField({ opt: true, max: 500 }) remark?: string | null;
}

/** A line as it travels: snapshot of the product and the figures of the server. */
export class SalesLineView {
  @IntField() id: number;
  @IntField() lineNo: number;
  @RefField('product') productId: number;
  @TextField({ max: 64 }) productCode: string;
  @TextField({ max: 200 }) productName: string;
  @TextField({ opt: true, max: 200 }) spec: string | null;
  @TextField({ max: 16 }) unit: string;
  @QuantityField({ description: 'Base units in one unit' }) ratio: string;
  @QuantityField() quantity: string;
  @QuantityField({ description: 'In the base unit: progress counts in it' }) baseQuantity: string;
  @PriceField({ needs }) unitPrice?: string;
  @RateField({ needs }) discountRate?: string;
  @RateField() taxRate: string;
  @BoolField() gift: boolean;
  @BoolField({ description: 'A service: nothing is shipped' }) service: boolean;
  @TextField({ opt: true, max: 16, needs, description: 'Where the price came from: contract, special, price_list, level, last, list; null = typed' }) priceSource?: string | null;
  @MoneyField({ needs, description: 'quantity × price less the discount of the line' }) amount?: string;
  @MoneyField({ needs, description: "Part of the document's discount" }) discountShare?: string;
  @MoneyField({ needs }) net?: string;
  @MoneyField({ needs }) tax?: string;
  @MoneyField({ needs, description: 'net + tax' }) payable?: string;
  @TextField({ opt: true, max: 500 }) remark: string | null;
}
