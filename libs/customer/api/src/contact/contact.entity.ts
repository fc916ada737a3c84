import { BoolColumn, CodeColumn, DateColumn, InstantColumn, LongTextColumn, PlainIndex, Ref, Row, TextColumn, UniqueIndex } from '@steward/platform';
import { Entity } from 'typeorm';

export const GENDERS = ['male', 'female'] as const;

/** Contact 联系人 of a customer; whoever sees the customer sees it. */
@Entity('contact')
@PlainIndex('ix_contact_customer', ['customerId', 'deletedAt', 'id'])
@PlainIndex('ix_contact_name', ['nameKey', 'id'])
@PlainIndex('ix_contact_birthday', ['birthday', 'customerId'])
@UniqueIndex('uq_contact_external', ['externalId'])
export class Contact extends Row {
  @Ref() customerId: number;
  @TextColumn(100) name: string;
  @TextColumn(160) nameKey: string;
  @TextColumn(500) search: string;
  @CodeColumn(8, { nullable: true }) gender: (typeof GENDERS)[number] | null;
  @TextColumn(64, { nullable: true }) department: string | null;
  @TextColumn(64, { nullable: true }) post: string | null;
  @TextColumn(40, { nullable: true }) mobile: string | null;
  @TextColumn(60, { nullable: true }) phone: string | null;
  @TextColumn(254, { nullable: true }) email: string | null;
  @TextColumn(64, { nullable: true }) wechat: string | null;
  @TextColumn(20, { nullable: true }) qq: string | null;
  @DateColumn({ nullable: true }) birthday: string | null;
  /** The birthday is one of the lunar calendar 农历. */
  @BoolColumn() birthdayLunar: boolean;
  @TextColumn(200, { nullable: true }) hobbies: string | null;
  @BoolColumn() isPrimary: boolean;
  /** Part in the decision, dictionary `contact.role`. */
  @CodeColumn(32, { nullable: true }) role: string | null;
  @Ref({ nullable: true }) reportsToId: number | null;
  @BoolColumn() enabled: boolean;
  @BoolColumn() leftCompany: boolean;
  @LongTextColumn() remark: string | null;
  @CodeColumn(80, { nullable: true }) externalId: string | null;
  @InstantColumn({ nullable: true }) deletedAt: string | null;
}

export const NEW_CONTACT = {
  gender: null, department: null, post: null, mobile: null, phone: null, email: null, wechat: null, qq: null, birthday: null, birthdayLunar: false, hobbies: null,
  isPrimary: false, role: null, reportsToId: null, enabled: true, leftCompany: false, remark: null, externalId: null, deletedAt: null,
};
