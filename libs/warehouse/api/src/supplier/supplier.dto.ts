import { PAYMENT_TERM } from '@steward/kernel';
import { BoolField, Changes, DictField, ObjectField, RefField, RegionField, TextField } from '@steward/platform';

/** What people say of a supplier; both what is sent and what is answered. */
export class SupplierFields {
  @TextField({ opt: true, max: 64, description: 'Given by the numbering rule when absent' }) code?: string | null;
  @TextField({ max: 200 }) name: string;
  @TextField({ opt: true, max: 100 }) shortName?: string | null;
  @RefField('category', { opt: true }) categoryId?: number | null;
  @DictField('supplier.level', { opt: true }) level?: string | null;
  @TextField({ opt: true, max: 2, pattern: /^[A-Z]{2}$/, description: 'ISO 3166 alpha-2, CN when absent' }) country?: string | null;
  @RegionField({ opt: true, description: 'GB/T 2260 code' }) region?: string | null;
  @TextField({ opt: true, max: 255 }) address?: string | null;
  @TextField({ opt: true, max: 60, format: 'phone' }) phone?: string | null;
  @TextField({ opt: true, max: 40, format: 'phone' }) mobile?: string | null;
  @TextField({ opt: true, max: 60, format: 'phone' }) fax?: string | null;
  @TextField({ opt: true, max: 254, format: 'email' }) email?: string | null;
  @TextField({ opt: true, max: 255, format: 'url' }) website?: string | null;
  @TextField({ opt: true, max: 64 }) wechat?: string | null;
  @TextField({ opt: true, max: 20, pattern: /^\d{5,20}$/ }) qq?: string | null;
  @TextField({ opt: true, max: 32, format: 'credit_code', description: '统一社会信用代码' }) creditCode?: string | null;
  @TextField({ opt: true, max: 100 }) bank?: string | null;
  @TextField({ opt: true, max: 100 }) bankAccountName?: string | null;
  @TextField({ opt: true, max: 64 }) bankAccount?: string | null;
  @TextField({ opt: true, max: 16, pattern: PAYMENT_TERM, description: '`cash`, `days:30` or `month_end:15`' }) paymentTerm?: string | null;
  @BoolField({ opt: true }) enabled?: boolean | null;
  @TextField({ opt: true, max: 5000 }) remark?: string | null;
  @TextField({ opt: true, max: 80, pattern: /^[\w.:/@-]+$/, description: 'Id in another system' }) externalId?: string | null;
  @RefField('user', { opt: true, description: 'The creator when absent' }) ownerId?: number | null;
  @ObjectField({ opt: true, description: 'Values of custom fields by key' }) custom?: Record<string, unknown> | null;
}

export class CreateSupplier extends SupplierFields {}
export class UpdateSupplier extends Changes(SupplierFields) {}
