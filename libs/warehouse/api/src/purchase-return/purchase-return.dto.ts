import { BoolField, Changes, IntField, LinesField, MoneyField, PriceField, QuantityField, RateField, RefField, TextField } from '@steward/platform';
import { DocumentFields, DocumentView } from '../document/document.dto.js';

const PRICE = 'price.purchase';
const COST = 'cost.view';

export class PurchaseReturnLineInput {
  @IntField({ opt: true, min: 1, description: 'Line of the draft it replaces' }) id?: number | null;
  @RefField('stock_in_line', { opt: true, description: 'Line of the stock-in that goes back, at what it came in for' }) stockInLineId?: number | null;
  @RefField('product', { opt: true, description: 'Needed where no line of a stock-in is named' }) productId?: number | null;
  @QuantityField({ min: 0.0001 }) quantity: string;
  @TextField({ opt: true, max: 20 }) unit?: string | null;
  @PriceField({ opt: true, min: 0, needs: PRICE, description: 'Per unit, of goods without a stock-in; without one the document stays a draft' }) unitPrice?: string | null;
  @RateField({ opt: true, min: 0, max: 1 }) taxRate?: string | null;
  @TextField({ opt: true, max: 200 }) remark?: string | null;
}

export class PurchaseReturnFields extends DocumentFields {
  @RefField('supplier', { opt: true, description: 'That of the stock-in when absent' }) supplierId?: number | null;
  @RefField('warehouse', { opt: true, description: 'Where the goods leave; that of the stock-in, else the default one, when absent' }) warehouseId?: number | null;
  @TextField({ opt: true, max: 200 }) reason?: string | null;
}

export class CreatePurchaseReturn extends PurchaseReturnFields {
  @RefField('stock_in', { opt: true, description: 'Stock-in that goes back' }) stockInId?: number | null;
  @MoneyField({ opt: true, needs: PRICE, description: 'What the caller computed; 422 when it differs' }) total?: string | null;
  @LinesField(() => PurchaseReturnLineInput, { opt: true, max: 500, description: 'Everything of the stock-in that has not gone back when absent' }) lines?: PurchaseReturnLineInput[] | null;
}

export class UpdatePurchaseReturn extends Changes(CreatePurchaseReturn, ['stockInId']) {}

export class PurchaseReturnLineView {
  @IntField() id: number;
  @IntField() lineNo: number;
  @RefField('stock_in_line', { opt: true }) stockInLineId: number | null;
  @RefField('product') productId: number;
  @TextField({ max: 64 }) productCode: string;
  @TextField({ max: 200 }) productName: string;
  @TextField({ opt: true, max: 200 }) spec: string | null;
  @BoolField() service: boolean;
  @TextField({ max: 20 }) unit: string;
  @QuantityField({ description: 'Base units in one of the unit' }) ratio: string;
  @QuantityField() quantity: string;
  @QuantityField() baseQuantity: string;
  @PriceField({ opt: true, needs: PRICE }) unitPrice: string | null;
  @RateField() taxRate: string;
  @MoneyField({ needs: PRICE }) net: string;
  @MoneyField({ needs: PRICE }) tax: string;
  @MoneyField({ needs: PRICE, description: 'net + tax' }) payable: string;
  @MoneyField({ needs: COST, description: 'What left the value of the stock' }) cost: string;
  @TextField({ opt: true, max: 200 }) remark: string | null;
}

/** The head as lists show it. */
export class PurchaseReturnItem extends DocumentView {
  @RefField('supplier') supplierId: number;
  @TextField({ max: 200 }) supplierName: string;
  @RefField('stock_in', { opt: true }) stockInId: number | null;
  @TextField({ opt: true, max: 40 }) stockInNo: string | null;
  @RefField('warehouse') warehouseId: number;
  @TextField({ opt: true, max: 100 }) warehouseName: string | null;
  @TextField({ opt: true, max: 200 }) reason: string | null;
  @BoolField() priceIncludesTax: boolean;
  @BoolField({ description: 'Every line has a price' }) priced: boolean;
  @QuantityField() quantity: string;
  @MoneyField({ needs: PRICE }) net: string;
  @MoneyField({ needs: PRICE }) tax: string;
  @MoneyField({ needs: PRICE, description: 'What the supplier owes for it' }) total: string;
}

export class PurchaseReturnView extends PurchaseReturnItem {
  @LinesField(() => PurchaseReturnLineView) lines: PurchaseReturnLineView[];
}
