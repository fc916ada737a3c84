import { unscaled } from '@steward/kernel';
import { InstantField, IntField, MoneyField, RefField, TextField } from '@steward/platform';
import { SupplierFields } from './supplier.dto.js';
import type { Supplier } from './supplier.entity.js';

/** A supplier as it travels, alone and in lists. Balances are absent without `price.view`. */
export class SupplierView extends SupplierFields {
  @IntField() id: number;
  @IntField() version: number;
  @TextField({ opt: true, max: 100 }) categoryName: string | null;
  @TextField({ opt: true, max: 64 }) ownerName: string | null;
  @RefField('department', { opt: true }) departmentId: number | null;
  @TextField({ opt: true, max: 100 }) departmentName: string | null;
  @TextField({ opt: true, max: 100, description: 'Primary contact' }) contactName: string | null;
  @TextField({ opt: true, max: 40 }) contactMobile: string | null;
  @MoneyField({ needs: 'price.view', description: 'What we owe it' }) payableBalance: string;
  @MoneyField({ needs: 'price.view', description: 'What we have paid it in advance' }) advanceBalance: string;
  @InstantField() createdAt: string;
  @RefField('user') createdBy: number;
  @InstantField() updatedAt: string;
  @RefField('user') updatedBy: number;
}
export class SupplierListItem extends SupplierView {}

export interface SupplierNames { category: string | null; owner: string | null; department: string | null; custom: Record<string, unknown> }

/** A supplier as it travels, balances included. */
export function supplierView(s: Supplier, n: SupplierNames): SupplierView {
  const { search: _search, nameKey: _key, deletedAt: _deleted, ...rest } = s;
  return { ...rest, payableBalance: unscaled(s.payableBalance, 2), advanceBalance: unscaled(s.advanceBalance, 2), categoryName: n.category, ownerName: n.owner, departmentName: n.department, custom: n.custom };
}
