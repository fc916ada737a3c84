import { BoolField, Changes, DateField, DictField, EnumField, InstantField, IntField, RefField, TextField } from '@steward/platform';
import { GENDERS } from './contact.entity.js';

/** What people say of a contact. */
export class ContactFields {
  @TextField({ max: 100 }) name: string;
  @EnumField(GENDERS, { opt: true }) gender?: (typeof GENDERS)[number] | null;
  @TextField({ opt: true, max: 64 }) department?: string | null;
  @TextField({ opt: true, max: 64 }) post?: string | null;
  @TextField({ opt: true, max: 40, format: 'phone' }) mobile?: string | null;
  @TextField({ opt: true, max: 60, format: 'phone' }) phone?: string | null;
  @TextField({ opt: true, max: 254, format: 'email' }) email?: string | null;
  @TextField({ opt: true, max: 64 }) wechat?: string | null;
  @TextField({ opt: true, max: 20, pattern: /^\d{5,20}$/ }) qq?: string | null;
  @DateField({ opt: true }) birthday?: string | null;
  @BoolField({ opt: true, description: 'The birthday is lunar 农历' }) birthdayLunar?: boolean | null;
  @TextField({ opt: true, max: 200 }) hobbies?: string | null;
  @BoolField({ opt: true, description: 'One per customer; the first contact becomes it by itself' }) isPrimary?: boolean | null;
  @DictField('contact.role', { opt: true }) role?: string | null;
  @RefField('contact', { opt: true, description: 'Superior, a contact of the same customer' }) reportsToId?: number | null;
  @BoolField({ opt: true }) enabled?: boolean | null;
  @BoolField({ opt: true }) leftCompany?: boolean | null;
  @TextField({ opt: true, max: 5000 }) remark?: string | null;
  @TextField({ opt: true, max: 80, pattern: /^[\w.:/@-]+$/ }) externalId?: string | null;
}

export class CreateContact extends ContactFields {
  @RefField('customer') customerId: number;
}
export class UpdateContact extends Changes(ContactFields) {}

export class ContactView extends ContactFields {
  @IntField() id: number;
  @IntField() version: number;
  @RefField('customer') customerId: number;
  @TextField({ opt: true, max: 200 }) customerName: string | null;
  @InstantField() createdAt: string;
  @RefField('user') createdBy: number;
  @InstantField() updatedAt: string;
  @RefField('user') updatedBy: number;
}
export class ContactListItem extends ContactView {}
