import { DOCUMENT_STATES, type DocumentState, SCALE, unscaled } from '@steward/kernel';
import { BoolField, DateField, EnumField, InstantField, IntField, LinesField, MoneyField, ObjectField, QuantityField, RefField, TextField } from '@steward/platform';
import { PRICE, SalesLineView } from '../line/sales-line.dto.js';
import { lineView } from '../line/sales-line.rules.js';
import type { SalesReturn, SalesReturnLine } from './return.entity.js';

const needs = PRICE;

export class SalesReturnLineView extends SalesLineView {
  @RefField('sales_order_line', { opt: true }) orderLineId: number | null;
  @MoneyField({ opt: true, needs: 'cost.view', description: 'Cost at which it came into stock; null before approval' }) cost?: string | null;
}

/** A sales return as it travels. Amounts are absent without `price.view`. */
export class SalesReturnView {
  @IntField() id: number;
  @IntField() version: number;
  @TextField({ opt: true, max: 40 }) no: string | null;
  @DateField() docDate: string;
  @EnumField(DOCUMENT_STATES) state: DocumentState;
  @RefField('customer') customerId: number;
  @TextField({ max: 200 }) customerName: string;
  @RefField('sales_order', { opt: true }) salesOrderId: number | null;
  @TextField({ opt: true, max: 40 }) salesOrderNo: string | null;
  @RefField('warehouse') warehouseId: number;
  @TextField({ opt: true, max: 100 }) warehouseName: string | null;
  @TextField({ opt: true, max: 32 }) reason: string | null;
  @RefField('user') ownerId: number;
  @TextField({ opt: true, max: 64 }) ownerName: string | null;
  @RefField('department', { opt: true }) departmentId: number | null;
  @TextField({ opt: true, max: 100 }) departmentName: string | null;
  @BoolField() priceIncludesTax: boolean;
  @TextField({ max: 200 }) goods: string;
  @IntField() lineCount: number;
  @QuantityField() quantity: string;
  @MoneyField({ needs }) net?: string;
  @MoneyField({ needs }) tax?: string;
  @MoneyField({ needs, description: 'Credit of the customer' }) total?: string;
  @TextField({ opt: true, max: 5000 }) remark: string | null;
  @TextField({ opt: true, max: 80 }) externalId: string | null;
  @ObjectField() custom: Record<string, unknown>;
  @InstantField({ opt: true }) approvedAt: string | null;
  @RefField('user', { opt: true }) approvedBy: number | null;
  @TextField({ opt: true, max: 64 }) approvedByName: string | null;
  @InstantField({ opt: true }) voidedAt: string | null;
  @RefField('user', { opt: true }) voidedBy: number | null;
  @TextField({ opt: true, max: 200 }) voidReason: string | null;
  @IntField() printCount: number;
  @InstantField() createdAt: string;
  @RefField('user') createdBy: number;
  @TextField({ opt: true, max: 64 }) createdByName: string | null;
  @InstantField() updatedAt: string;
  @RefField('user') updatedBy: number;
  @LinesField(() => SalesReturnLineView) lines: SalesReturnLineView[];
}

export interface ReturnNames { users: ReadonlyMap<number, string>; department: string | null; warehouse: string | null; custom: Record<string, unknown>; costs: ReadonlyMap<number, number> }

const money = (fen: number): string => unscaled(fen, SCALE.money);

export function salesReturnView(r: SalesReturn, lines: readonly SalesReturnLine[], n: ReturnNames): SalesReturnView {
  const cost = (id: number): string | null => { const c = n.costs.get(id); return c === undefined ? null : money(c); };
  return {
    ...r, quantity: unscaled(r.quantity, SCALE.quantity), net: money(r.net), tax: money(r.tax), total: money(r.total), warehouseName: n.warehouse, ownerName: n.users.get(r.ownerId) ?? null, departmentName: n.department,
    approvedByName: r.approvedBy === null ? null : (n.users.get(r.approvedBy) ?? null), createdByName: n.users.get(r.createdBy) ?? null, custom: n.custom,
    lines: lines.map((l) => ({ ...lineView(l), orderLineId: l.orderLineId, cost: cost(l.id) })),
  };
}

/** Row of the list of returns; optional keys come only when asked for by `fields=`, amounts only with `price.view`. */
export class SalesReturnListItem {
  @IntField() id: number;
  @IntField() version: number;
  @TextField({ opt: true, max: 40 }) no: string | null;
  @DateField() docDate: string;
  @EnumField(DOCUMENT_STATES) state: DocumentState;
  @RefField('customer') customerId: number;
  @TextField({ max: 200 }) customerName: string;
  @RefField('sales_order', { opt: true }) salesOrderId: number | null;
  @TextField({ opt: true, max: 40 }) salesOrderNo: string | null;
  @RefField('warehouse') warehouseId: number;
  @TextField({ opt: true, max: 100 }) warehouseName: string | null;
  @TextField({ opt: true, max: 32 }) reason: string | null;
  @TextField({ max: 200 }) goods: string;
  @QuantityField() quantity: string;
  @IntField({ opt: true }) lineCount?: number;
  @MoneyField({ opt: true, needs }) net?: string;
  @MoneyField({ opt: true, needs }) tax?: string;
  @MoneyField({ opt: true, needs }) total?: string;
  @RefField('user') ownerId: number;
  @TextField({ opt: true, max: 64 }) ownerName: string | null;
  @RefField('department', { opt: true }) departmentId?: number | null;
  @TextField({ opt: true, max: 100 }) departmentName?: string | null;
  @IntField({ opt: true }) printCount?: number;
  @TextField({ opt: true, max: 5000 }) remark?: string | null;
  @TextField({ opt: true, max: 80 }) externalId?: string | null;
  @InstantField({ opt: true }) approvedAt?: string | null;
  @RefField('user', { opt: true }) approvedBy?: number | null;
  @InstantField() createdAt: string;
  @RefField('user', { opt: true }) createdBy?: number;
  @InstantField({ opt: true }) updatedAt?: string;
  @RefField('user', { opt: true }) updatedBy?: number;
  @ObjectField({ opt: true }) custom?: Record<string, unknown>;
}
