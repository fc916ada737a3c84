import { EnumField, InstantField, IntField, QuantityField, RefField, TextField } from '@steward/platform';
import { ALARM_KINDS, type AlarmKind } from './stock-alarm.rules.js';

export class StockAlarmItem {
  @IntField() id: number;
  @EnumField(ALARM_KINDS, { description: 'Too little available, too much on hand, nothing left for many days' }) kind: AlarmKind;
  @InstantField({ description: 'When the limit was crossed' }) since: string;
  @RefField('product') productId: number;
  @TextField({ max: 64 }) code: string;
  @TextField({ max: 200 }) name: string;
  @TextField({ opt: true, max: 200 }) spec: string | null;
  @TextField({ max: 20 }) unit: string;
  @RefField('category', { opt: true }) categoryId: number | null;
  @TextField({ opt: true, max: 200 }) categoryName: string | null;
  @RefField('supplier', { opt: true }) supplierId: number | null;
  @TextField({ opt: true, max: 200 }) supplierName: string | null;
  @RefField('warehouse', { opt: true }) warehouseId: number | null;
  @TextField({ opt: true, max: 100 }) warehouseName: string | null;
  @QuantityField({ opt: true }) lowStock: string | null;
  @QuantityField({ opt: true }) highStock: string | null;
  @QuantityField({ description: 'In all warehouses' }) onHand: string;
  @QuantityField() reserved: string;
  @QuantityField() available: string;
  @QuantityField() onOrder: string;
  @QuantityField({ description: 'What to buy: up to the upper limit, else the lower one, at least the smallest order; nothing but for `low`' }) suggested: string;
  @InstantField({ opt: true }) lastOutAt: string | null;
}
