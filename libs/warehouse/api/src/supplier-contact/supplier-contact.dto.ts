import { BoolField, Changes, InstantField, IntField, RefField, TextField } from '@steward/platform';

/** What people say of a contact of a supplier. */
export class SupplierContactFields {
  @TextField({ max: 100 }) name: string;
  @TextField({ opt: true, max: 64 }) department?: string | null;
  @TextField({ opt: true, max: 64 }) post?: string | null;
  @TextField({ opt: true, max: 40, format: 'phone' }) mobile?: string | null;
  @TextField({ opt: true, max: 60, format: 'phone' }) phone?: string | null;
  @TextField({ opt: true, max: 254, format: 'email' }) email?: string | null;
  @TextField({ opt: true, max: 64 }) wechat?: string | null;
  @TextField({ opt: true, max: 20, pattern: /^\d{5,20}$/ }) qq?: string | null;
  @BoolField({ opt: true, description: 'One per supplier; the first contact becomes it by itself' }) isPrimary?: boolean | null;
  @TextField({ opt: true, max: 200 }) remark?: string | null;
}

export class CreateSupplierContact extends SupplierContactFields {}
export class UpdateSupplierContact extends Changes(SupplierContactFields) {}

export class SupplierContactView extends SupplierContactFields {
  @IntField() id: number;
  @IntField() version: number;
  @RefField('supplier') supplierId: number;
  @InstantField() createdAt: string;
  @RefField('user') createdBy: number;
  @InstantField() updatedAt: string;
  @RefField('user') updatedBy: number;
}
