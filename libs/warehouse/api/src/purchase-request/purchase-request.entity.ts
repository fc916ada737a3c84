import { BoolColumn, CodeColumn, DateColumn, Id, IntColumn, PlainIndex, QuantityColumn, Ref, TextColumn, UniqueIndex } from '@steward/platform';
import { DocumentRow } from '@steward/system-api';
import { Entity } from 'typeorm';
import type { Origin } from './purchase-request.rules.js';

/** Entity, document type and number series. */
export const ENTITY = 'purchase_request';

/** Purchase request 采购申请: what somebody wants to be bought. Approved, purchase orders are made of it, in parts and of several suppliers; it moves nothing itself. */
@Entity('purchase_request')
@UniqueIndex('uq_purchase_request_no', ['no'])
@UniqueIndex('uq_purchase_request_external', ['externalId'])
@PlainIndex('ix_purchase_request_owner', ['ownerId', 'id'])
@PlainIndex('ix_purchase_request_warehouse', ['warehouseId', 'id'])
@PlainIndex('ix_purchase_request_state', ['state', 'id'])
export class PurchaseRequest extends DocumentRow {
  @Ref() warehouseId: number;
  @DateColumn({ nullable: true }) requiredDate: string | null;
  @TextColumn(200, { nullable: true }) reason: string | null;
  @QuantityColumn() quantity: number;
}

@Entity('purchase_request_line')
@PlainIndex('ix_purchase_request_line_document', ['requestId', 'lineNo'])
@PlainIndex('ix_purchase_request_line_product', ['productId', 'id'])
export class PurchaseRequestLine {
  @Id() id: number;
  @Ref() requestId: number;
  @IntColumn() lineNo: number;
  @Ref() productId: number;
  @TextColumn(64) productCode: string;
  @TextColumn(200) productName: string;
  @TextColumn(200, { nullable: true }) spec: string | null;
  @TextColumn(20) unit: string;
  @QuantityColumn() ratio: number;
  @QuantityColumn() quantity: number;
  @QuantityColumn() baseQuantity: number;
  @BoolColumn() service: boolean;
  /** Of whom it might be bought. */
  @Ref({ nullable: true }) supplierId: number | null;
  @DateColumn({ nullable: true }) requiredDate: string | null;
  @CodeColumn(8) origin: Origin;
  /** Numbers of the orders that lack it. */
  @TextColumn(200, { nullable: true }) sources: string | null;
  @TextColumn(200, { nullable: true }) remark: string | null;
}

/** Which line of a purchase order buys which line of a request. How much is ordered follows from the order's line as it stands: nothing is kept twice. */
@Entity('purchase_request_order')
@UniqueIndex('uq_purchase_request_order_line', ['orderLineId'])
@PlainIndex('ix_purchase_request_order_request', ['requestId'])
@PlainIndex('ix_purchase_request_order_line', ['requestLineId'])
@PlainIndex('ix_purchase_request_order_order', ['orderId'])
export class PurchaseRequestOrder {
  @Id() id: number;
  @Ref() requestId: number;
  @Ref() requestLineId: number;
  @Ref() orderId: number;
  @Ref() orderLineId: number;
}
