import { Inject, Injectable } from '@nestjs/common';
import { averagePrice, unscaled } from '@steward/kernel';
import { withoutForbidden } from '@steward/platform';
import { openOf } from '../demand/demand.rules.js';
import { DemandStore } from '../demand/demand.store.js';
import type { OutboundDemand } from '../demand/outbound.entity.js';
import { DocumentHeads } from '../document/document.heads.js';
import { WarehouseFacade } from '../warehouse/warehouse.facade.js';
import { type ShipmentLineView, ShipmentView } from './shipment.dto.js';
import { ENTITY, type ShipmentLine } from './shipment.entity.js';
import type { WholeShipment } from './shipment.service.js';
import { ShipmentStore } from './shipment.store.js';

/** Shipments as they travel: without prices and costs for whoever may not see them. */
@Injectable()
export class ShipmentViews {
  constructor(
    @Inject(ShipmentStore) private readonly shipments: ShipmentStore, @Inject(DocumentHeads) private readonly heads: DocumentHeads, @Inject(WarehouseFacade) private readonly warehouses: WarehouseFacade,
    @Inject(DemandStore) private readonly demand: DemandStore,
  ) {}

  async one(id: number, code?: string): Promise<ShipmentView> {
    const row = await this.shipments.get(id, code);
    return this.view({ row, lines: await this.shipments.lines(id) });
  }

  async view({ row, lines, demand: inHand }: WholeShipment): Promise<ShipmentView> {
    const head = await this.heads.view(ENTITY, row);
    const demand = inHand ?? (await this.demand.lines(row.sourceType, [row.sourceId]));
    const view: ShipmentView = {
      ...head, salesOrderId: row.sourceId, orderNo: row.orderNo, customerId: row.customerId, customerName: row.customerName, warehouseId: row.warehouseId,
      warehouseName: (await this.warehouses.names([row.warehouseId])).get(row.warehouseId) ?? null, quantity: unscaled(row.quantity, 4), total: unscaled(row.total, 2), cost: unscaled(row.cost, 2),
      carrier: row.carrier, trackingNo: row.trackingNo, freight: unscaled(row.freight, 2), receiver: row.receiver, receiverPhone: row.receiverPhone, deliveryAddress: row.deliveryAddress,
      pickerId: row.pickerId, checkerId: row.checkerId, signedAt: row.signedAt, lines: lines.map((l) => lineView(l, demand.find((d) => d.lineId === l.orderLineId))),
    };
    return withoutForbidden(view, ShipmentView);
  }
}

const lineView = (l: ShipmentLine, d: OutboundDemand | undefined): ShipmentLineView => ({
  id: l.id, lineNo: l.lineNo, orderLineId: l.orderLineId, productId: l.productId, productCode: l.productCode, productName: l.productName, spec: l.spec, unit: l.unit, ratio: unscaled(l.ratio, 4), quantity: unscaled(l.quantity, 4),
  baseQuantity: unscaled(l.baseQuantity, 4), unitPrice: unscaled(averagePrice(l.amount, l.quantity), 6), amount: unscaled(l.amount, 2), cost: unscaled(l.cost, 2),
  ordered: d ? unscaled(d.ordered, 4) : null, open: d ? unscaled(openOf(d), 4) : null, remark: l.remark,
});
