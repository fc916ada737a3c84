import { BoolField, DateField, EnumField, InstantField, IntField, LinesField, MoneyField, RefField, TextField } from '@steward/platform';
import { SETTLED_VIA, type SettledVia } from './allocation.entity.js';
import { ITEM_KINDS, type ItemKind } from './open-item.entity.js';

class OpenItemView {
  @IntField() id: number;
  @IntField() version: number;
  @EnumField(ITEM_KINDS) kind: ItemKind;
  @TextField({ max: 32 }) sourceType: string;
  @IntField() sourceId: number;
  @TextField({ opt: true, max: 40 }) no: string | null;
  @DateField() docDate: string;
  @DateField() dueDate: string;
  @MoneyField({ description: 'Negative for credits' }) amount: string;
  @MoneyField({ description: 'Write-offs included' }) settled: string;
  @MoneyField() writtenOff: string;
  @MoneyField() open: string;
  @BoolField() isOpen: boolean;
  @RefField('user') ownerId: number;
  @RefField('department', { opt: true }) departmentId: number | null;
  @TextField({ opt: true, max: 200 }) remark: string | null;
  @InstantField() createdAt: string;
}
export class ReceivableItem extends OpenItemView {
  @RefField('customer') customerId: number;
  @TextField({ max: 200 }) customerName: string;
  @RefField('sales_order', { opt: true }) orderId: number | null;
  @TextField({ opt: true, max: 40 }) orderNo: string | null;
}
export class PayableItem extends OpenItemView {
  @RefField('supplier') supplierId: number;
  @TextField({ max: 200 }) supplierName: string;
}

/** How an item was settled, one row for each document and day. */
export class SettlementView {
  @IntField() id: number;
  @DateField() date: string;
  @TextField({ max: 32 }) docType: string;
  @IntField() docId: number;
  @TextField({ opt: true, max: 40 }) docNo: string | null;
  @EnumField(SETTLED_VIA) via: SettledVia;
  @MoneyField() amount: string;
  @MoneyField() writeOff: string;
  @BoolField({ description: 'Takes another row back' }) reversal: boolean;
}
export class ReceivableView extends ReceivableItem { @LinesField(() => SettlementView) settlements: SettlementView[]; }
export class PayableView extends PayableItem { @LinesField(() => SettlementView) settlements: SettlementView[]; }

/** What a party owes and what it has paid in advance. */
export class PartyBalance {
  @MoneyField({ description: 'Σ open of its items' }) owed: string;
  @MoneyField() advance: string;
  @MoneyField({ description: 'owed − advance' }) balance: string;
}
