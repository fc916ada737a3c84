import { BoolColumn, PlainIndex, Ref, Row, TextColumn } from '@steward/platform';
import { Entity } from 'typeorm';

/** Contact 联系人 of a supplier; whoever sees the supplier sees it. */
@Entity('supplier_contact')
@PlainIndex('ix_supplier_contact_supplier', ['supplierId', 'id'])
export class SupplierContact extends Row {
  @Ref() supplierId: number;
  @TextColumn(100) name: string;
  @TextColumn(64, { nullable: true }) department: string | null;
  @TextColumn(64, { nullable: true }) post: string | null;
  @TextColumn(40, { nullable: true }) mobile: string | null;
  @TextColumn(60, { nullable: true }) phone: string | null;
  @TextColumn(254, { nullable: true }) email: string | null;
  @TextColumn(64, { nullable: true }) wechat: string | null;
  @TextColumn(20, { nullable: true }) qq: string | null;
  /** One per supplier; the first one becomes it by itself. */
  @BoolColumn() isPrimary: boolean;
  @TextColumn(200, { nullable: true }) remark: string | null;
}
