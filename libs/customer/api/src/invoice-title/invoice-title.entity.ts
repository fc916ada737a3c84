import { BoolColumn, CodeColumn, PlainIndex, Ref, Row, TextColumn } from '@steward/platform';
import { Entity } from 'typeorm';

/** Invoice title 开票抬头 of a customer. */
@Entity('customer_invoice_title')
@PlainIndex('ix_customer_invoice_title_customer', ['customerId', 'id'])
export class InvoiceTitle extends Row {
  @Ref() customerId: number;
  @TextColumn(200) title: string;
  @CodeColumn(32, { nullable: true }) taxNo: string | null;
  @TextColumn(100, { nullable: true }) bank: string | null;
  @TextColumn(64, { nullable: true }) account: string | null;
  @TextColumn(255, { nullable: true }) address: string | null;
  @TextColumn(60, { nullable: true }) phone: string | null;
  @BoolColumn() isDefault: boolean;
}
