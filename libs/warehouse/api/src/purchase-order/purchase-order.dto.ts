import { DOCUMENT_STATES, type DocumentState, PAYMENT_TERM, PROGRESS, type Progress } from '@steward/kernel';
import { BoolField, Changes, DateField, EnumField, IntField, LinesField, MoneyField, PriceField, QuantityField, RateField, RefField, TextField } from '@steward/platform';
import { DocumentFields, DocumentView } from '../document/document.dto.js';

const PRICE = 'price.purchase';

export class PurchaseOrderLineInput {
  @IntField({ opt: true, min: 1, description: 'Line of the draft it replaces' }) id?: number | null;
  @RefField('product') productId: number;
  @QuantityField({ min: 0.0001 }) quantity: string;
  @TextField({ opt: true, max: 20, description: 'Unit of the product; its unit for purchases when absent' }) unit?: string | null;
  @PriceField({ opt: true, min: 0, needs: PRICE, description: 'Per unit; the purchase price of the product when absent' }) unitPrice?: string | null;
  @RateField({ opt: true, min: 0, max: 1, needs: PRICE, description: 'The part taken off' }) discountRate?: string | null;
  @RateField({ opt: true, min: 0, max: 1, description: 'That of the product, else the default, when absent' }) taxRate?: string | null;
  @RefField('warehouse', { opt: true, description: 'Where it is to go; the warehouse of the order when absent' }) warehouseId?: number | null;
  @DateField({ opt: true }) requiredDate?: string | null;
  @TextField({ opt: true, max: 200 }) remark?: string | null;
}

export class PurchaseOrderFields extends DocumentFields {
  @RefField('supplier') supplierId: number;
  @RefField('warehouse', { opt: true, description: 'Where the goods are to go; the default one when absent' }) warehouseId?: number | null;
  @DateField({ opt: true, description: 'When the goods should be here' }) requiredDate?: string | null;
  @TextField({ opt: true, max: 16, pattern: PAYMENT_TERM, description: '`cash`, `days:30` or `month_end:15`; that of the supplier when absent' }) paymentTerm?: string | null;
  @MoneyField({ opt: true, min: 0, needs: PRICE, description: 'Discount on the whole order' }) orderDiscount?: string | null;
  @MoneyField({ opt: true, min: 0, needs: PRICE, description: 'Freight and the like, with tax' }) otherCharges?: string | null;
}

export class CreatePurchaseOrder extends PurchaseOrderFields {
  @MoneyField({ opt: true, needs: PRICE, description: 'What the caller computed; 422 when it differs' }) total?: string | null;
  @LinesField(() => PurchaseOrderLineInput, { min: 1, max: 500 }) lines: PurchaseOrderLineInput[];
}

export class UpdatePurchaseOrder extends Changes(CreatePurchaseOrder) {}

export class PurchaseOrderLineView {
  @IntField() id: number;
  @IntField() lineNo: number;
  @RefField('product') productId: number;
  @TextField({ max: 64 }) productCode: string;
  @TextField({ max: 200 }) productName: string;
  @TextField({ opt: true, max: 200 }) spec: string | null;
  @BoolField() service: boolean;
  @RefField('warehouse') warehouseId: number;
  @TextField({ max: 20 }) unit: string;
  @QuantityField({ description: 'Base units in one of the unit' }) ratio: string;
  @QuantityField() quantity: string;
  @QuantityField() baseQuantity: string;
  @PriceField({ needs: PRICE }) unitPrice: string;
  @RateField({ needs: PRICE }) discountRate: string;
  @RateField() taxRate: string;
  @MoneyField({ needs: PRICE }) amount: string;
  @MoneyField({ needs: PRICE, description: 'Its part of the discount on the order' }) discountShare: string;
  @MoneyField({ needs: PRICE }) net: string;
  @MoneyField({ needs: PRICE }) tax: string;
  @MoneyField({ needs: PRICE, description: 'net + tax' }) payable: string;
  @DateField({ opt: true }) requiredDate: string | null;
  @TextField({ opt: true, max: 200 }) remark: string | null;
  @QuantityField({ description: 'In the base unit' }) received: string;
  @QuantityField({ description: 'In the base unit' }) closed: string;
  @QuantityField({ description: 'Still to come, in the base unit' }) open: string;
}

/** The head as lists show it. */
export class PurchaseOrderItem extends DocumentView {
  @RefField('supplier') supplierId: number;
  @TextField({ max: 200 }) supplierName: string;
  @RefField('warehouse') warehouseId: number;
  @TextField({ opt: true, max: 100 }) warehouseName: string | null;
  @DateField({ opt: true }) requiredDate: string | null;
  @TextField({ opt: true, max: 16 }) paymentTerm: string | null;
  @BoolField() priceIncludesTax: boolean;
  @QuantityField() quantity: string;
  @MoneyField({ needs: PRICE }) amount: string;
  @MoneyField({ needs: PRICE }) orderDiscount: string;
  @MoneyField({ needs: PRICE }) otherCharges: string;
  @MoneyField({ needs: PRICE }) net: string;
  @MoneyField({ needs: PRICE }) tax: string;
  @MoneyField({ needs: PRICE }) total: string;
  @EnumField(PROGRESS) receiveStatus: Progress;
  @MoneyField({ needs: PRICE, description: 'What is owed for the goods that came in' }) receivedAmount: string;
}

export class PurchaseOrderView extends PurchaseOrderItem {
  @LinesField(() => PurchaseOrderLineView) lines: PurchaseOrderLineView[];
}

/** A line as the list over all orders shows it. */
export class PurchaseOrderLineItem extends PurchaseOrderLineView {
  @RefField('purchase_order') orderId: number;
  @TextField({ opt: true, max: 40 }) no: string | null;
  @DateField() docDate: string;
  @EnumField(DOCUMENT_STATES) state: DocumentState;
  @RefField('supplier') supplierId: number;
  @TextField({ max: 200 }) supplierName: string;
  @RefField('user') ownerId: number;
  @TextField({ opt: true, max: 64 }) ownerName: string | null;
  @TextField({ opt: true, max: 100 }) warehouseName: string | null;
}
