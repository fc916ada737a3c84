import { PROGRESS, type Progress } from '@steward/kernel';
import { BoolField, DateField, EnumField, InstantField, IntField, MoneyField, PriceField, QuantityField, RefField, TextField } from '@steward/platform';

const PRICE = 'price.view';
const COST = 'cost.view';

/** A product in a row of a list. */
class OfProduct {
  @IntField() id: number;
  @RefField('product') productId: number;
  @TextField({ max: 64 }) productCode: string;
  @TextField({ max: 200 }) productName: string;
  @TextField({ opt: true, max: 200 }) spec: string | null;
  @TextField({ max: 20, description: 'Base unit' }) unit: string;
  @RefField('warehouse') warehouseId: number;
  @TextField({ opt: true, max: 100 }) warehouseName: string | null;
}

export class StockItem extends OfProduct {
  @QuantityField() onHand: string;
  @QuantityField({ description: 'Open quantity of confirmed orders' }) reserved: string;
  @QuantityField({ description: 'onHand − reserved; negative when more is sold than there is' }) available: string;
  @QuantityField() onOrder: string;
  @QuantityField({ opt: true }) lowStock: string | null;
  @PriceField({ needs: COST, description: 'Moving average per base unit' }) averageCost: string;
  @MoneyField({ needs: COST }) value: string;
}

export class StockMoveItem extends OfProduct {
  @InstantField() at: string;
  @DateField() docDate: string;
  @TextField({ max: 32 }) docType: string;
  @IntField() docId: number;
  @TextField({ opt: true, max: 40 }) docNo: string | null;
  @QuantityField({ description: 'In positive, out negative' }) quantity: string;
  @QuantityField() onHandAfter: string;
  @MoneyField({ needs: COST }) cost: string;
  @PriceField({ needs: COST }) unitCost: string;
  @MoneyField({ needs: COST }) valueAfter: string;
  @RefField('user') actorId: number;
  @TextField({ opt: true, max: 64 }) actorName: string | null;
}

/** What there is of a product in a warehouse, for pickers. */
export class AvailableView {
  @RefField('product') productId: number;
  @RefField('warehouse') warehouseId: number;
  @TextField({ max: 100 }) warehouseName: string;
  @QuantityField() onHand: string;
  @QuantityField() reserved: string;
  @QuantityField() onOrder: string;
  @QuantityField() available: string;
}

export class OutboundOrderItem {
  @IntField() id: number;
  @RefField('sales_order') salesOrderId: number;
  @TextField({ opt: true, max: 40 }) no: string | null;
  @DateField() docDate: string;
  @DateField({ opt: true }) requiredDate: string | null;
  @RefField('customer') customerId: number;
  @TextField({ max: 200 }) customerName: string;
  @RefField('user') ownerId: number;
  @TextField({ opt: true, max: 64 }) ownerName: string | null;
  @EnumField(PROGRESS) status: Progress;
  @BoolField({ description: 'Something is left to ship' }) open: boolean;
}

export class DemandItem {
  @IntField() id: number;
  @RefField('sales_order') salesOrderId: number;
  @RefField('sales_order_line') orderLineId: number;
  @TextField({ opt: true, max: 40 }) no: string | null;
  @DateField() docDate: string;
  @DateField({ opt: true }) requiredDate: string | null;
  @RefField('customer') customerId: number;
  @TextField({ max: 200 }) customerName: string;
  @RefField('user') ownerId: number;
  @TextField({ opt: true, max: 64 }) ownerName: string | null;
  @EnumField(PROGRESS) status: Progress;
  @RefField('product') productId: number;
  @TextField({ max: 64 }) productCode: string;
  @TextField({ max: 200 }) productName: string;
  @TextField({ opt: true, max: 200 }) spec: string | null;
  @TextField({ max: 20 }) baseUnit: string;
  @RefField('warehouse') warehouseId: number;
  @TextField({ opt: true, max: 100 }) warehouseName: string | null;
  @QuantityField() ordered: string;
  @QuantityField() shipped: string;
  @QuantityField() returned: string;
  @QuantityField({ description: 'Still to be shipped' }) open: string;
  @QuantityField() onHand: string;
  @QuantityField({ description: 'What is missing on hand' }) short: string;
  @MoneyField({ opt: true, needs: PRICE }) payable?: string | null;
  @MoneyField({ opt: true, needs: PRICE }) shippedAmount?: string | null;
}
