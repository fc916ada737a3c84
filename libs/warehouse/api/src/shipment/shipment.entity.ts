import { CodeColumn, Id, InstantColumn, IntColumn, MoneyColumn, PlainIndex, QuantityColumn, Ref, TextColumn, UniqueIndex } from '@steward/platform';
import { DocumentRow } from '@steward/system-api';
import { Entity } from 'typeorm';

/** Entity, document type and number series. */
export const ENTITY = 'shipment';

/** Sales shipment 销售出库 of one order out of one warehouse. The owner is the salesperson of the order; keepers see it by the warehouse. */
@Entity('shipment')
@UniqueIndex('uq_shipment_no', ['no'])
@UniqueIndex('uq_shipment_external', ['externalId'])
@PlainIndex('ix_shipment_owner', ['ownerId', 'id'])
@PlainIndex('ix_shipment_customer', ['customerId', 'id'])
@PlainIndex('ix_shipment_source', ['sourceType', 'sourceId'])
@PlainIndex('ix_shipment_warehouse', ['warehouseId', 'id'])
export class Shipment extends DocumentRow {
  @CodeColumn(32) sourceType: string;
  @Ref() sourceId: number;
  @TextColumn(40, { nullable: true }) orderNo: string | null;
  @Ref() customerId: number;
  @TextColumn(200) customerName: string;
  @Ref() warehouseId: number;
  @QuantityColumn() quantity: number;
  @MoneyColumn() total: number;
  @MoneyColumn() cost: number;
  @TextColumn(60, { nullable: true }) carrier: string | null;
  @TextColumn(60, { nullable: true }) trackingNo: string | null;
  /** What the carrier takes; not charged to the customer. */
  @MoneyColumn() freight: number;
  @TextColumn(100, { nullable: true }) receiver: string | null;
  @TextColumn(60, { nullable: true }) receiverPhone: string | null;
  @TextColumn(255, { nullable: true }) deliveryAddress: string | null;
  @Ref({ nullable: true }) pickerId: number | null;
  @Ref({ nullable: true }) checkerId: number | null;
  /** When the customer signed for the goods. */
  @InstantColumn({ nullable: true }) signedAt: string | null;
}

@Entity('shipment_line')
@PlainIndex('ix_shipment_line_document', ['shipmentId', 'lineNo'])
@PlainIndex('ix_shipment_line_order', ['orderLineId'])
@PlainIndex('ix_shipment_line_product', ['productId', 'id'])
export class ShipmentLine {
  @Id() id: number;
  @Ref() shipmentId: number;
  @IntColumn() lineNo: number;
  /** Line of the order (`outbound_demand.lineId`). */
  @Ref() orderLineId: number;
  @Ref() productId: number;
  @TextColumn(64) productCode: string;
  @TextColumn(200) productName: string;
  @TextColumn(200, { nullable: true }) spec: string | null;
  @TextColumn(20) unit: string;
  @QuantityColumn() ratio: number;
  @QuantityColumn() quantity: number;
  @QuantityColumn() baseQuantity: number;
  /** Part of the line's payable by the cumulative rule (2.0a.4); an estimate while the shipment is a draft. */
  @MoneyColumn() amount: number;
  @MoneyColumn() cost: number;
  @TextColumn(200, { nullable: true }) remark: string | null;
}
