import { BoolColumn, CodeColumn, InstantColumn, JsonColumn, LongTextColumn, MoneyColumn, PlainIndex, Ref, Row, TextColumn } from '@steward/platform';
import { Entity } from 'typeorm';

/** Supplier 供应商: the one master record of everybody we buy from (domain.md 2.4). */
@Entity('supplier')
@PlainIndex('ix_supplier_owner', ['ownerId', 'deletedAt', 'id'])
@PlainIndex('ix_supplier_category', ['categoryId', 'deletedAt', 'id'])
@PlainIndex('ix_supplier_name', ['nameKey', 'id'])
@PlainIndex('ix_supplier_code', ['code', 'id'])
export class Supplier extends Row {
  @CodeColumn(64) code: string;
  @TextColumn(200) name: string;
  @TextColumn(100, { nullable: true }) shortName: string | null;
  /** Pinyin of the name: what lists sort by. */
  @TextColumn(160) nameKey: string;
  /** Folded text a search looks at. */
  @TextColumn(1000) search: string;
  @Ref({ nullable: true }) categoryId: number | null;
  /** Dictionary `supplier.level`. */
  @CodeColumn(32, { nullable: true }) level: string | null;

  /** ISO 3166 alpha-2. */
  @CodeColumn(2) country: string;
  /** GB/T 2260 code of the province, city or district. */
  @CodeColumn(6, { nullable: true }) region: string | null;
  @TextColumn(255, { nullable: true }) address: string | null;
  @TextColumn(60, { nullable: true }) phone: string | null;
  @TextColumn(40, { nullable: true }) mobile: string | null;
  @TextColumn(60, { nullable: true }) fax: string | null;
  @TextColumn(254, { nullable: true }) email: string | null;
  @TextColumn(255, { nullable: true }) website: string | null;
  @TextColumn(64, { nullable: true }) wechat: string | null;
  @TextColumn(20, { nullable: true }) qq: string | null;

  /** 统一社会信用代码 */
  @CodeColumn(32, { nullable: true }) creditCode: string | null;
  /** Where money for it goes. */
  @TextColumn(100, { nullable: true }) bank: string | null;
  @TextColumn(100, { nullable: true }) bankAccountName: string | null;
  @CodeColumn(64, { nullable: true }) bankAccount: string | null;
  /** `cash`, `days:30`, `month_end:15`. */
  @CodeColumn(16, { nullable: true }) paymentTerm: string | null;

  @Ref({ nullable: true }) ownerId: number | null;
  @Ref({ nullable: true }) departmentId: number | null;
  /** Primary contact, copied so that lists show and filter it. */
  @TextColumn(100, { nullable: true }) contactName: string | null;
  @TextColumn(40, { nullable: true }) contactMobile: string | null;
  /** What we owe it, and what we have paid it in advance; kept by finance. */
  @MoneyColumn() payableBalance: number;
  @MoneyColumn() advanceBalance: number;

  @BoolColumn() enabled: boolean;
  @LongTextColumn() remark: string | null;
  @CodeColumn(80, { nullable: true }) externalId: string | null;
  @JsonColumn() custom: Record<string, unknown> | null;
  @InstantColumn({ nullable: true }) deletedAt: string | null;
}

/** What a new supplier starts with where nobody says otherwise. */
export const NEW_SUPPLIER = {
  shortName: null, categoryId: null, level: null, country: 'CN', region: null, address: null, phone: null, mobile: null, fax: null, email: null, website: null, wechat: null, qq: null, creditCode: null,
  bank: null, bankAccountName: null, bankAccount: null, paymentTerm: null, ownerId: null, departmentId: null, contactName: null, contactMobile: null, payableBalance: 0, advanceBalance: 0,
  enabled: true, remark: null, externalId: null, custom: null, deletedAt: null,
};
