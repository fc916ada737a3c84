import { PROGRESS, type Progress } from '@steward/kernel';
import { BoolField, Changes, DateField, EnumField, IntField, LinesField, PriceField, QuantityField, RefField, TextField } from '@steward/platform';
import { DocumentFields, DocumentView } from '../document/document.dto.js';
import { ORIGINS, type Origin } from './purchase-request.rules.js';

export class PurchaseRequestLineInput {
  @IntField({ opt: true, min: 1, description: 'Line of the draft it replaces' }) id?: number | null;
  @RefField('product') productId: number;
  @QuantityField({ min: 0.0001 }) quantity: string;
  @TextField({ opt: true, max: 20, description: 'Unit of the product; its unit for purchases when absent' }) unit?: string | null;
  @RefField('supplier', { opt: true, description: 'Of whom it might be bought' }) supplierId?: number | null;
  @DateField({ opt: true }) requiredDate?: string | null;
  @EnumField(ORIGINS, { opt: true, description: '`manual` when absent' }) origin?: Origin | null;
  @TextField({ opt: true, max: 200, description: 'Numbers of the orders that lack it' }) sources?: string | null;
  @TextField({ opt: true, max: 200 }) remark?: string | null;
}

export class PurchaseRequestFields extends DocumentFields {
  @RefField('warehouse', { opt: true, description: 'Where the goods are to go; the default one when absent' }) warehouseId?: number | null;
  @DateField({ opt: true, description: 'When they should be here' }) requiredDate?: string | null;
  @TextField({ opt: true, max: 200 }) reason?: string | null;
}
export class CreatePurchaseRequest extends PurchaseRequestFields {
  @LinesField(() => PurchaseRequestLineInput, { min: 1, max: 500 }) lines: PurchaseRequestLineInput[];
}
export class UpdatePurchaseRequest extends Changes(CreatePurchaseRequest) {}

export class OrderedLineInput {
  @RefField('purchase_request_line') lineId: number;
  @QuantityField({ opt: true, min: 0.0001, description: 'In the unit of the line; all that is open when absent' }) quantity?: string | null;
  @PriceField({ opt: true, min: 0, needs: 'price.purchase', description: 'Per unit; the purchase price of the product when absent' }) unitPrice?: string | null;
}
/** What is to be ordered of a request, of one supplier. */
export class OrderRequest {
  @RefField('supplier') supplierId: number;
  @DateField({ opt: true, description: 'When the goods should be here; that of the request when absent' }) requiredDate?: string | null;
  @LinesField(() => OrderedLineInput, { opt: true, max: 500, description: 'Everything that is open when absent' }) lines?: OrderedLineInput[] | null;
}

export class PurchaseRequestLineView {
  @IntField() id: number;
  @IntField() lineNo: number;
  @RefField('product') productId: number;
  @TextField({ max: 64 }) productCode: string;
  @TextField({ max: 200 }) productName: string;
  @TextField({ opt: true, max: 200 }) spec: string | null;
  @TextField({ max: 20 }) unit: string;
  @QuantityField({ description: 'Base units in one of the unit' }) ratio: string;
  @QuantityField() quantity: string;
  @QuantityField() baseQuantity: string;
  @BoolField() service: boolean;
  @RefField('supplier', { opt: true }) supplierId: number | null;
  @TextField({ opt: true, max: 200 }) supplierName: string | null;
  @DateField({ opt: true }) requiredDate: string | null;
  @EnumField(ORIGINS) origin: Origin;
  @TextField({ opt: true, max: 200 }) sources: string | null;
  @TextField({ opt: true, max: 200 }) remark: string | null;
  @QuantityField({ description: 'By orders in force, in the base unit' }) ordered: string;
  @QuantityField({ description: 'In drafts of orders, in the base unit' }) pending: string;
  @QuantityField({ description: 'Come in, in the base unit' }) received: string;
  @QuantityField({ description: 'Still to be ordered, in the base unit' }) open: string;
}

/** The head as lists show it. */
export class PurchaseRequestItem extends DocumentView {
  @RefField('warehouse') warehouseId: number;
  @TextField({ opt: true, max: 100 }) warehouseName: string | null;
  @DateField({ opt: true }) requiredDate: string | null;
  @TextField({ opt: true, max: 200 }) reason: string | null;
  @QuantityField() quantity: string;
  @EnumField(PROGRESS) orderStatus: Progress;
}
export class PurchaseRequestView extends PurchaseRequestItem {
  @LinesField(() => PurchaseRequestLineView) lines: PurchaseRequestLineView[];
}

/** Something that should be bought: what a new request begins with. */
export class ProposalView {
  @RefField('product') productId: number;
  @TextField({ max: 64 }) productCode: string;
  @TextField({ max: 200 }) productName: string;
  @TextField({ opt: true, max: 200 }) spec: string | null;
  @TextField({ max: 20, description: 'Unit for purchases' }) unit: string;
  @QuantityField({ description: 'Whole units for purchases' }) quantity: string;
  @RefField('supplier', { opt: true }) supplierId: number | null;
  @TextField({ opt: true, max: 200 }) supplierName: string | null;
  @EnumField(ORIGINS) origin: Origin;
  @TextField({ opt: true, max: 200, description: 'Numbers of the orders that lack it' }) sources: string | null;
  @QuantityField({ description: 'In the base unit, as the following ones' }) lacking: string;
  @QuantityField() onHand: string;
  @QuantityField() available: string;
  @QuantityField() onOrder: string;
  @QuantityField({ description: 'Asked for and not ordered yet' }) requested: string;
}
