import { Changes, InstantField, IntField, LinesField, MoneyField, PriceField, QuantityField, RefField, TextField } from '@steward/platform';
import { DocumentNotes, DocumentView } from '../document/document.dto.js';

const PRICE = 'price.view';
const COST = 'cost.view';

export class ShipmentLineInput {
  @IntField({ opt: true, min: 1, description: 'Line of the draft it replaces' }) id?: number | null;
  @RefField('sales_order_line', { description: 'Line of the order' }) orderLineId: number;
  @RefField('product', { opt: true, description: 'Must be the product of the order line' }) productId?: number | null;
  @QuantityField({ min: 0.0001, description: 'In the base unit unless `unit` is given' }) quantity: string;
  @TextField({ opt: true, max: 20, description: 'Unit of the product the quantity is in' }) unit?: string | null;
  @TextField({ opt: true, max: 200 }) remark?: string | null;
}

/** What is noted about the way of the goods. */
export class ShipmentFields extends DocumentNotes {
  @TextField({ opt: true, max: 60 }) carrier?: string | null;
  @TextField({ opt: true, max: 60 }) trackingNo?: string | null;
  @MoneyField({ opt: true, min: 0, needs: PRICE, description: 'What the carrier takes; not charged to the customer' }) freight?: string | null;
  @TextField({ opt: true, max: 100 }) receiver?: string | null;
  @TextField({ opt: true, max: 60 }) receiverPhone?: string | null;
  @TextField({ opt: true, max: 255 }) deliveryAddress?: string | null;
  @RefField('user', { opt: true }) pickerId?: number | null;
  @RefField('user', { opt: true }) checkerId?: number | null;
}

export class CreateShipment extends ShipmentFields {
  @RefField('sales_order', { description: 'Order whose goods are shipped' }) salesOrderId: number;
  @RefField('warehouse', { opt: true, description: 'Where the goods leave; the one of the first open line when absent' }) warehouseId?: number | null;
  @LinesField(() => ShipmentLineInput, { opt: true, max: 500, description: 'Everything still open in that warehouse when absent' }) lines?: ShipmentLineInput[] | null;
}

export class UpdateShipment extends Changes(CreateShipment, ['salesOrderId']) {}

export class SignShipment {
  @InstantField({ opt: true, description: 'When the customer signed, now when absent' }) signedAt?: string | null;
}

export class ShipmentLineView {
  @IntField() id: number;
  @IntField() lineNo: number;
  @RefField('sales_order_line') orderLineId: number;
  @RefField('product') productId: number;
  @TextField({ max: 64 }) productCode: string;
  @TextField({ max: 200 }) productName: string;
  @TextField({ opt: true, max: 200 }) spec: string | null;
  @TextField({ max: 20 }) unit: string;
  @QuantityField({ description: 'Base units in one of the unit' }) ratio: string;
  @QuantityField() quantity: string;
  @QuantityField() baseQuantity: string;
  @PriceField({ needs: PRICE, description: 'amount / quantity' }) unitPrice: string;
  @MoneyField({ needs: PRICE, description: 'Part of the order line; an estimate while the shipment is a draft' }) amount: string;
  @MoneyField({ needs: COST }) cost: string;
  @QuantityField({ opt: true, description: 'Ordered, in the base unit; null when the order is taken back' }) ordered: string | null;
  @QuantityField({ opt: true, description: 'Still to be shipped by all shipments together, in the base unit' }) open: string | null;
  @TextField({ opt: true, max: 200 }) remark: string | null;
}

/** The head as lists show it. */
export class ShipmentItem extends DocumentView {
  @RefField('sales_order') salesOrderId: number;
  @TextField({ opt: true, max: 40 }) orderNo: string | null;
  @RefField('customer') customerId: number;
  @TextField({ max: 200 }) customerName: string;
  @RefField('warehouse') warehouseId: number;
  @TextField({ opt: true, max: 100 }) warehouseName: string | null;
  @QuantityField() quantity: string;
  @MoneyField({ needs: PRICE }) total: string;
  @MoneyField({ needs: COST }) cost: string;
  @TextField({ opt: true, max: 60 }) carrier: string | null;
  @TextField({ opt: true, max: 60 }) trackingNo: string | null;
  @MoneyField({ needs: PRICE }) freight: string;
  @TextField({ opt: true, max: 100 }) receiver: string | null;
  @TextField({ opt: true, max: 60 }) receiverPhone: string | null;
  @TextField({ opt: true, max: 255 }) deliveryAddress: string | null;
  @RefField('user', { opt: true }) pickerId: number | null;
  @RefField('user', { opt: true }) checkerId: number | null;
  @InstantField({ opt: true }) signedAt: string | null;
}

export class ShipmentView extends ShipmentItem {
  @LinesField(() => ShipmentLineView) lines: ShipmentLineView[];
}

