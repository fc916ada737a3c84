import { type DocumentState, PROGRESS, type Progress } from '@steward/kernel';
import { BoolField, Changes, DateField, EnumField, InstantField, IntField, LinesField, MoneyField, QuantityField, RefField, TextField } from '@steward/platform';
import { DocumentFields, DocumentView } from '../document/document.dto.js';
import { GoodsLineInput, GoodsLineView } from '../document/goods-line.dto.js';
import { RECEIPT_KINDS, type ReceiptKind } from './transfer.entity.js';

const COST = 'cost.view';

export class CreateTransfer extends DocumentFields {
  @RefField('warehouse', { description: 'Where the goods leave: one the caller works in' }) fromWarehouseId: number;
  @RefField('warehouse', { description: 'Where they go' }) toWarehouseId: number;
  @BoolField({ opt: true, description: 'By way of transit: somebody there receives the goods, in parts if need be. Otherwise they are there at once, and the caller must work in both warehouses to approve' }) twoStep?: boolean | null;
  @MoneyField({ opt: true, min: 0, needs: 'price.view', description: 'What the carrier takes; no part of the cost of the goods' }) fee?: string | null;
  @LinesField(() => GoodsLineInput, { max: 500 }) lines: GoodsLineInput[];
}

export class UpdateTransfer extends Changes(CreateTransfer) {}

export class TransferLineView extends GoodsLineView {
  @QuantityField({ description: 'Base units that left' }) sent: string;
  @QuantityField({ description: 'Base units that arrived, there or back' }) received: string;
  @QuantityField({ description: 'Base units in transit' }) open: string;
}

/** The head as lists show it. */
export class TransferItem extends DocumentView {
  @RefField('warehouse') fromWarehouseId: number;
  @TextField({ opt: true, max: 100 }) fromWarehouseName: string | null;
  @RefField('warehouse') toWarehouseId: number;
  @TextField({ opt: true, max: 100 }) toWarehouseName: string | null;
  @BoolField() twoStep: boolean;
  @EnumField(PROGRESS, { description: 'How much has arrived' }) receiveStatus: Progress;
  @QuantityField() quantity: string;
  @MoneyField({ needs: COST }) cost: string;
  @MoneyField({ needs: 'price.view' }) fee: string;
}

export class TransferReceiptLineView {
  @RefField('transfer_line') lineId: number;
  @TextField({ max: 64 }) productCode: string;
  @TextField({ max: 200 }) productName: string;
  @TextField({ max: 20, description: 'Unit of the line of the transfer' }) unit: string;
  @QuantityField({ description: 'In that unit' }) quantity: string;
  @QuantityField() baseQuantity: string;
  @MoneyField({ needs: COST }) cost: string;
}

export class TransferReceiptView {
  @IntField() id: number;
  @IntField() version: number;
  @TextField({ max: 48 }) no: string;
  @EnumField(['approved', 'voided']) state: DocumentState;
  @EnumField(RECEIPT_KINDS, { description: '`in`: into the warehouse they were sent to; `back`: to where they came from' }) kind: ReceiptKind;
  @DateField() docDate: string;
  @QuantityField() quantity: string;
  @MoneyField({ needs: COST }) cost: string;
  @TextField({ opt: true, max: 200 }) remark: string | null;
  @InstantField() createdAt: string;
  @RefField('user') createdBy: number;
  @TextField({ opt: true, max: 64 }) createdByName: string | null;
  @LinesField(() => TransferReceiptLineView) lines: TransferReceiptLineView[];
}

export class TransferView extends TransferItem {
  @LinesField(() => TransferLineView) lines: TransferLineView[];
  @LinesField(() => TransferReceiptView, { description: 'What was received so far, the last first' }) receipts: TransferReceiptView[];
}

export class ReceiveTransferLine {
  @RefField('transfer_line') lineId: number;
  @QuantityField({ min: 0.0001, description: 'In the unit of the line' }) quantity: string;
}

export class ReceiveTransfer {
  @EnumField(RECEIPT_KINDS, { opt: true, description: '`in` when absent; `back` returns the goods to where they came from' }) kind?: ReceiptKind | null;
  @DateField({ opt: true, description: 'Today when absent' }) docDate?: string | null;
  @TextField({ opt: true, max: 200 }) remark?: string | null;
  @LinesField(() => ReceiveTransferLine, { opt: true, max: 500, description: 'Everything in transit when absent' }) lines?: ReceiveTransferLine[] | null;
}

/** A line of a transfer in lists: what is in transit of it. */
export class TransferLineItem {
  @IntField() id: number;
  @RefField('transfer') documentId: number;
  @TextField({ opt: true, max: 40 }) no: string | null;
  @DateField() docDate: string;
  @TextField({ max: 10 }) state: string;
  @RefField('warehouse') fromWarehouseId: number;
  @TextField({ opt: true, max: 100 }) fromWarehouseName: string | null;
  @RefField('warehouse') toWarehouseId: number;
  @TextField({ opt: true, max: 100 }) toWarehouseName: string | null;
  @RefField('product') productId: number;
  @TextField({ max: 64 }) productCode: string;
  @TextField({ max: 200 }) productName: string;
  @TextField({ opt: true, max: 200 }) spec: string | null;
  @TextField({ opt: true, max: 20 }) baseUnit: string | null;
  @QuantityField() sent: string;
  @QuantityField() received: string;
  @QuantityField({ description: 'In transit' }) open: string;
  @MoneyField({ needs: COST, description: 'Worth of what is in transit' }) openCost: string;
}
