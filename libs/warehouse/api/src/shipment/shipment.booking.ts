import { Inject, Injectable } from '@nestjs/common';
import { unscaled } from '@steward/kernel';
import { EventBus, meanwhile, record } from '@steward/platform';
import { Notices } from '@steward/office-api';
import { Documents } from '@steward/system-api';
import { amountShipped, openOf } from '../demand/demand.rules.js';
import { DemandStore, type Figures, type LockedDemand } from '../demand/demand.store.js';
import { WarehouseErrors } from '../stock/stock.errors.js';
import type { OutboundDemand } from '../demand/outbound.entity.js';
import { type ShipmentFacts, ShipmentApproved, ShipmentVoided } from '../stock/stock.events.js';
import { Stock, type StockDocument, type StockRelease } from '../stock/stock.facade.js';
import { ENTITY, type Shipment, type ShipmentLine } from './shipment.entity.js';
import { ShipmentInput } from './shipment.input.js';
import { ShipmentStore } from './shipment.store.js';

/** What an approved shipment does, once, and how it is taken back exactly (domain.md 2.4, E-10). The shipment is locked by the caller. */
@Injectable()
export class ShipmentBooking {
  constructor(
    @Inject(ShipmentStore) private readonly shipments: ShipmentStore, @Inject(DemandStore) private readonly demand: DemandStore, @Inject(Stock) private readonly stock: Stock,
    @Inject(Documents) private readonly documents: Documents, @Inject(EventBus) private readonly events: EventBus, @Inject(Notices) private readonly notices: Notices, @Inject(ShipmentInput) private readonly input: ShipmentInput,
  ) {}

  /**
   * Goods leave, the order's progress moves on, finance hears of it. `write` puts the lines, with amount and cost by then, into the
   * table. Throws 409 `warehouse.not_demanded`, `warehouse.over_shipped`, `warehouse.insufficient_stock`.
   */
  async approve(row: Shipment, lines: readonly (Omit<ShipmentLine, 'id'> & { id?: number })[], write: () => Promise<ShipmentLine[]>, locked?: LockedDemand): Promise<{ row: Shipment; lines: ShipmentLine[]; demand: OutboundDemand[] }> {
    const { state: from, no: had } = row;
    const set = this.documents.advance(row, 'approve');
    const d = locked ?? (await this.locked(row));
    await this.input.valued(lines, d.lines);
    const goods = lines.map((l) => ({ productId: l.productId, warehouseId: row.warehouseId, quantity: -l.baseQuantity }));
    const moved = await this.stock.move(goods, shipReleases(d, lines, 1));
    lines.forEach((l, i) => { l.cost = -(moved.postings[i]?.cost ?? 0); });
    const written = await write();
    await this.progress(d, written, 1);
    // the number and what carries it come last: everybody who ships today waits for its row
    const no = await this.documents.number(ENTITY, row);
    meanwhile(this.stock.enter(this.document(row, no), goods.map((g, i) => ({ ...g, lineId: written[i]?.id ?? 0 })), moved));
    const after = await this.write(row, { ...set, no, orderNo: d.order.no, total: sum(written, (l) => l.amount), cost: sum(written, (l) => l.cost) });
    await this.events.publish(new ShipmentApproved(factsOf(after, d)));
    this.tell(after);
    record({ entity: ENTITY, entityId: row.id, action: 'approve', changes: { state: [from, after.state], ...(had === after.no ? {} : { no: [had, after.no] }) }, payload: { version: after.version } });
    return { row: after, lines: written, demand: d.lines };
  }

  /** Exact reversal; the order has the goods to ship again. Refused with the named documents that came of it, and when what it shipped came back already. */
  async takeBack(row: Shipment, lines: readonly ShipmentLine[], action: 'unapprove' | 'void', reason: string | null): Promise<Shipment> {
    const from = row.state;
    const set = this.documents.advance(row, action, reason);
    await this.documents.refuseDownstream({ type: ENTITY, id: row.id });
    const d = await this.locked(row);
    await this.refuseReturned(d, lines, row);
    await this.stock.reverse(this.document(row, row.no), shipReleases(d, lines, -1));
    await this.progress(d, lines, -1);
    const after = await this.write(row, set);
    await this.events.publish(new ShipmentVoided(factsOf(after, d)));
    record({ entity: ENTITY, entityId: row.id, action, changes: { state: [from, after.state], ...(reason ? { voidReason: [null, reason] } : {}) }, payload: { version: after.version } });
    return after;
  }

  private document(row: Shipment, no: StockDocument['no']): StockDocument {
    return { type: ENTITY, id: row.id, version: row.version + 1, docDate: row.docDate, no };
  }

  private async locked(row: Shipment): Promise<LockedDemand> {
    const d = await this.demand.lock(row.sourceType, row.sourceId);
    if (!d) throw WarehouseErrors.notDemanded({ no: row.orderNo ?? `#${row.sourceId}` });
    return d;
  }

  private async write(row: Shipment, set: Partial<Shipment>): Promise<Shipment> {
    const version = await this.shipments.step(row, set);
    return Object.assign(row, set, { version });
  }

  /** Adds the lines to the order's progress, or takes them off again. */
  private async progress(d: LockedDemand, lines: readonly ShipmentLine[], sign: 1 | -1): Promise<void> {
    const changes = new Map<number, Figures>();
    for (const l of lines) {
      const row = d.lines.find((x) => x.lineId === l.orderLineId);
      if (!row) continue;
      const before = { ...row, ...changes.get(row.id) };
      changes.set(row.id, { shipped: before.shipped + sign * l.baseQuantity, ...amountShipped(before, l, sign), shippedCost: before.shippedCost + sign * l.cost });
    }
    await this.demand.write(d, changes);
  }

  private refuseReturned(d: LockedDemand, lines: readonly ShipmentLine[], row: Shipment): void {
    for (const l of d.lines) {
      const mine = sum(lines.filter((x) => x.orderLineId === l.lineId), (x) => x.baseQuantity);
      if (mine > 0 && l.shipped - mine < l.returned) throw WarehouseErrors.alreadyReturned({ product: lines.find((x) => x.orderLineId === l.lineId)?.productName, no: row.no ?? `#${row.id}` });
    }
  }

  private tell(s: Shipment): void {
    this.notices.send({
      event: 'shipment.approved', entity: ENTITY, entityId: s.id, path: `/shipments/${s.id}`, params: { no: s.no ?? '', customer: s.customerName, amount: unscaled(s.total, 2) }, amountParams: ['amount'],
      to: { permission: 'finance.receipt.create', ownerId: s.ownerId, also: [s.ownerId] },
    });
  }
}

const sum = <T>(list: readonly T[], pick: (t: T) => number): number => list.reduce((a, t) => a + pick(t), 0);

/** The reservation of an order falls by what is shipped of it (and rises again), never below what it still asks for. Taken back: before the progress moves. */
function shipReleases(d: LockedDemand, lines: readonly Pick<ShipmentLine, 'orderLineId' | 'baseQuantity'>[], sign: 1 | -1): StockRelease[] {
  return d.lines.flatMap((l): StockRelease[] => {
    const quantity = sum(lines.filter((x) => x.orderLineId === l.lineId), (x) => x.baseQuantity);
    const change = openOf({ ...l, shipped: l.shipped + sign * quantity }) - openOf(l);
    return l.warehouseId === null || change === 0 ? [] : [{ productId: l.productId, warehouseId: l.warehouseId, reserved: change }];
  });
}

function factsOf(s: Shipment, d: LockedDemand): ShipmentFacts {
  const goods = d.lines.filter((l) => !l.service);
  return {
    shipmentId: s.id, no: s.no ?? '', docDate: s.docDate, customerId: s.customerId, customerName: s.customerName, ownerId: s.ownerId, departmentId: s.departmentId,
    orders: [{ sourceType: s.sourceType, sourceId: s.sourceId, amount: s.total, shippedAmount: sum(goods, (l) => l.shippedAmount), goodsPayable: sum(goods, (l) => l.payable) }],
  };
}
