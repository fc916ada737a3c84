import type { Progress } from '@steward/kernel';
import { BoolColumn, CodeColumn, DateColumn, Id, IntColumn, MoneyColumn, PlainIndex, QuantityColumn, Ref, TextColumn, UniqueIndex } from '@steward/platform';
import { Entity } from 'typeorm';

/** What one document to the right (a sales order) asks to be shipped: work rows of the warehouse, opened and closed through `Demand`. */
@Entity('outbound_order')
@UniqueIndex('uq_outbound_order_source', ['sourceType', 'sourceId'])
@PlainIndex('ix_outbound_order_open', ['open', 'id'])
@PlainIndex('ix_outbound_order_owner', ['ownerId', 'id'])
export class OutboundOrder {
  @Id() id: number;
  @CodeColumn(32) sourceType: string;
  @Ref() sourceId: number;
  /** Null until the source takes its number, in the same transaction. */
  @TextColumn(40, { nullable: true }) no: string | null;
  @DateColumn() docDate: string;
  @DateColumn({ nullable: true }) requiredDate: string | null;
  @Ref() customerId: number;
  @TextColumn(200) customerName: string;
  @Ref() ownerId: number;
  @Ref({ nullable: true }) departmentId: number | null;
  @TextColumn(100, { nullable: true }) receiver: string | null;
  @TextColumn(60, { nullable: true }) receiverPhone: string | null;
  @TextColumn(255, { nullable: true }) deliveryAddress: string | null;
  /** Progress of shipping and of returns over the goods; an order of services alone counts as shipped. */
  @CodeColumn(8) status: Progress;
  @CodeColumn(8) returnStatus: Progress;
  /** Something is left to ship. */
  @BoolColumn() open: boolean;
}

/** One line of it; quantities in the base unit, amounts in fen. To ship = ordered − shipped − closed; shipped is gross of returns. */
@Entity('outbound_demand')
@UniqueIndex('uq_outbound_demand_of', ['outboundOrderId', 'lineId'])
@PlainIndex('ix_outbound_demand_product', ['productId', 'warehouseId'])
export class OutboundDemand {
  @Id() id: number;
  @Ref() outboundOrderId: number;
  @CodeColumn(32) sourceType: string;
  @Ref() sourceId: number;
  @Ref() lineId: number;
  @IntColumn() lineNo: number;
  @Ref() productId: number;
  /** Where it is reserved; null for services. */
  @Ref({ nullable: true }) warehouseId: number | null;
  @TextColumn(20) unit: string;
  @QuantityColumn() ratio: number;
  @BoolColumn() service: boolean;
  @QuantityColumn() ordered: number;
  @QuantityColumn() shipped: number;
  @QuantityColumn() returned: number;
  @QuantityColumn() closed: number;
  /** What the line costs the customer, after all discounts, with tax. */
  @MoneyColumn() payable: number;
  @MoneyColumn() shippedAmount: number;
  /** How far that is from what its shipments say, because the price was changed after they left; null = never. */
  @MoneyColumn({ nullable: true }) repriced: number | null;
  @MoneyColumn() returnedAmount: number;
  /** Cost of what was shipped and of what came back; what a linked return is worth follows from them (2.4). */
  @MoneyColumn() shippedCost: number;
  @MoneyColumn() returnedCost: number;
}
