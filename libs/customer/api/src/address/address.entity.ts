import { BoolColumn, CodeColumn, PlainIndex, Ref, Row, TextColumn } from '@steward/platform';
import { Entity } from 'typeorm';

/** Delivery address 收货地址 of a customer. */
@Entity('customer_address')
@PlainIndex('ix_customer_address_customer', ['customerId', 'id'])
export class DeliveryAddress extends Row {
  @Ref() customerId: number;
  @TextColumn(100, { nullable: true }) receiver: string | null;
  @TextColumn(60, { nullable: true }) phone: string | null;
  @CodeColumn(2) country: string;
  @CodeColumn(6, { nullable: true }) region: string | null;
  @TextColumn(255) address: string;
  @TextColumn(16, { nullable: true }) postcode: string | null;
  @BoolColumn() isDefault: boolean;
  @TextColumn(200, { nullable: true }) remark: string | null;
}
