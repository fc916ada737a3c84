import { PAYMENT_TERM } from '@steward/kernel';
import { BoolField, Changes, DateField, IntField, LinesField, MoneyField, PriceField, QuantityField, RateField, RefField, TextField } from '@steward/platform';
import { DocumentFields, DocumentView } from '../document/document.dto.js';

const PRICE = 'price.purchase';
const COST = 'cost.view';

export class StockInLineInput {
  @IntField({ opt: true, min: 1, description: 'Line of the draft it replaces' }) id?: number | null;
  @RefField('purchase_order_line', { opt: true, description: 'Line of the purchase order that comes in' }) orderLineId?: number | null;
  @RefField('product', { opt: true, description: 'Needed where no line of an order is named' }) productId?: number | null;
  @QuantityField({ min: 0.0001 }) quantity: string;
  @TextField({ opt: true, max: 20, description: 'Unit of the product; that of the order, else its unit for purchases, when absent' }) unit?: string | null;
  @PriceField({ opt: true, min: 0, needs: PRICE, description: 'Per unit; that of the order when absent. Without any the document stays a draft' }) unitPrice?: string | null;
  @RateField({ opt: true, min: 0, max: 1, needs: PRICE }) discountRate?: string | null;
  @RateField({ opt: true, min: 0, max: 1 }) taxRate?: string | null;
  @TextField({ opt: true, max: 200 }) remark?: string | null;
}

export class StockInFields extends DocumentFields {
  @RefField('supplier', { opt: true, description: 'That of the purchase order when absent' }) supplierId?: number | null;
  @RefField('warehouse', { opt: true, description: 'Where the goods come in; that of the first line of the order, else the default one, when absent' }) warehouseId?: number | null;
  @TextField({ opt: true, max: 60, description: 'Number of the supplier\'s delivery note' }) deliveryNo?: string | null;
  @TextField({ opt: true, max: 16, pattern: PAYMENT_TERM, description: '`cash`, `days:30` or `month_end:15`; that of the order or supplier when absent' }) paymentTerm?: string | null;
  @DateField({ opt: true, description: 'When it is to be paid; by the payment term when absent' }) dueDate?: string | null;
  @MoneyField({ opt: true, min: 0, needs: PRICE, description: 'Discount on the whole document' }) orderDiscount?: string | null;
  @MoneyField({ opt: true, min: 0, needs: PRICE, description: 'Freight and the like of this supplier, with tax: owed to it and part of the cost of the goods. That of the order on its first stock-in when absent' }) otherCharges?: string | null;
}

export class CreateStockIn extends StockInFields {
  @RefField('purchase_order', { opt: true, description: 'Order that is received' }) purchaseOrderId?: number | null;
  @MoneyField({ opt: true, needs: PRICE, description: 'What the caller computed; 422 when it differs' }) total?: string | null;
  @LinesField(() => StockInLineInput, { opt: true, max: 500, description: 'Everything of the order still to come into the warehouse when absent' }) lines?: StockInLineInput[] | null;
}

export class UpdateStockIn extends Changes(CreateStockIn, ['purchaseOrderId']) {}

export class StockInLineView {
  @IntField() id: number;
  @IntField() lineNo: number;
  @RefField('purchase_order_line', { opt: true }) orderLineId: number | null;
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
  @RateField({ needs: PRICE }) discountRate: string;
  @RateField() taxRate: string;
  @MoneyField({ needs: PRICE, description: 'Before the discount on the document' }) amount: string;
  @MoneyField({ needs: PRICE }) discountShare: string;
  @MoneyField({ needs: PRICE }) net: string;
  @MoneyField({ needs: PRICE }) tax: string;
  @MoneyField({ needs: PRICE, description: 'net + tax' }) payable: string;
  @MoneyField({ needs: COST, description: 'Value in stock, with its part of the charges' }) cost: string;
  @QuantityField({ description: 'Sent back, in the base unit' }) returned: string;
  @TextField({ opt: true, max: 200 }) remark: string | null;
}

/** The head as lists show it. */
export class StockInItem extends DocumentView {
  @RefField('supplier') supplierId: number;
  @TextField({ max: 200 }) supplierName: string;
  @RefField('purchase_order', { opt: true }) purchaseOrderId: number | null;
  @TextField({ opt: true, max: 40 }) purchaseOrderNo: string | null;
  @RefField('warehouse') warehouseId: number;
  @TextField({ opt: true, max: 100 }) warehouseName: string | null;
  @TextField({ opt: true, max: 60 }) deliveryNo: string | null;
  @TextField({ opt: true, max: 16 }) paymentTerm: string | null;
  @DateField({ opt: true }) dueDate: string | null;
  @BoolField() priceIncludesTax: boolean;
  @BoolField({ description: 'Every line has a price' }) priced: boolean;
  @QuantityField() quantity: string;
  @MoneyField({ needs: PRICE }) amount: string;
  @MoneyField({ needs: PRICE }) orderDiscount: string;
  @MoneyField({ needs: PRICE }) otherCharges: string;
  @MoneyField({ needs: PRICE }) net: string;
  @MoneyField({ needs: PRICE }) tax: string;
  @MoneyField({ needs: PRICE, description: 'Owed to the supplier' }) total: string;
}

export class StockInView extends StockInItem {
  @LinesField(() => StockInLineView) lines: StockInLineView[];
}
