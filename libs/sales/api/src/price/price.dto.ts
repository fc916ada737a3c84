import { BoolField, DateField, IntField, LinesField, PriceField, QuantityField, RateField, RefField, TextField } from '@steward/platform';
import { PRICE } from '../line/sales-line.dto.js';

const needs = PRICE;
const STOCK = 'warehouse.stock.view';

export class PriceLineQuestion {
  @RefField('product') productId: number;
  @TextField({ opt: true, max: 16, description: "The product's sale unit when absent" }) unit?: string | null;
}

/** What prices are asked for. */
export class PriceQuestionBody {
  @RefField('customer') customerId: number;
  @DateField({ opt: true, description: 'Day of the document; today when absent' }) docDate?: string | null;
  @LinesField(() => PriceLineQuestion, { min: 1, max: 200 }) lines: PriceLineQuestion[];
  @BoolField({ opt: true, description: 'Also the last five prices to this customer and to others' }) history?: boolean | null;
}

export class SourcePrice {
  @TextField({ max: 16, description: 'contract, special, price_list, level, last, list' }) source: string;
  @TextField({ opt: true, max: 100, description: 'Which one of its kind, e.g. the name of the price list' }) note: string | null;
  @PriceField({ description: 'For one unit asked for' }) unitPrice: string;
  @RateField({ opt: true, description: 'Discount that belongs to it; absent: the usual one of the customer' }) discountRate: string | null;
}

/** A price somebody paid. */
export class PaidPriceView {
  @IntField() orderId: number;
  @TextField({ max: 40 }) no: string;
  @DateField() docDate: string;
  @TextField({ max: 200 }) customerName: string;
  @TextField({ max: 16 }) unit: string;
  @QuantityField() quantity: string;
  @PriceField() unitPrice: string;
  @RateField() discountRate: string;
}

export class WarehouseStock {
  @RefField('warehouse') warehouseId: number;
  @TextField({ opt: true, max: 100 }) warehouseName: string | null;
  @QuantityField({ description: 'In the base unit' }) onHand: string;
  @QuantityField() available: string;
  @QuantityField() onOrder: string;
}

/** What a line begins with: price with its source, minimum, stock. Without `price.view` only the stock, without the right to see stock only the price. */
export class PriceAnswer {
  @RefField('product') productId: number;
  @TextField({ max: 16 }) unit: string;
  @QuantityField({ description: 'Base units in one unit' }) ratio: string;
  @RateField() taxRate: string;
  @PriceField({ opt: true, needs, description: 'Null: no source knows a price' }) unitPrice?: string | null;
  @RateField({ needs }) discountRate?: string;
  @TextField({ opt: true, max: 16, needs }) source?: string | null;
  @LinesField(() => SourcePrice, { needs, description: 'What each source says, the strongest first' }) sources?: SourcePrice[];
  @PriceField({ opt: true, needs, description: 'Lowest price, for one unit' }) minPrice?: string | null;
  @PriceField({ opt: true, needs: 'cost.view', description: 'Average cost over all warehouses, for one unit' }) cost?: string | null;
  @QuantityField({ needs: STOCK, description: 'Over the warehouses the caller works in, in the base unit' }) onHand?: string;
  @QuantityField({ needs: STOCK, description: 'On hand less what approved orders wait for; may be negative' }) available?: string;
  @LinesField(() => WarehouseStock, { needs: STOCK }) stock?: WarehouseStock[];
  @LinesField(() => PaidPriceView, { needs, description: 'Last five to this customer' }) lastToCustomer?: PaidPriceView[];
  @LinesField(() => PaidPriceView, { needs, description: 'Last five to others, of orders the caller sees' }) lastToOthers?: PaidPriceView[];
}

export class PriceAnswers {
  @LinesField(() => PriceAnswer, { description: 'In the order of the question' }) items: PriceAnswer[];
}
