import { Inject, Injectable } from '@nestjs/common';
import { type FieldFault, baseQuantity, scaled } from '@steward/kernel';
import { context, fault, invalid, principal } from '@steward/platform';
import { DocumentErrors, SettingsFacade, UserFacade } from '@steward/system-api';
import { openOf } from '../demand/demand.rules.js';
import { DemandStore, type LockedDemand } from '../demand/demand.store.js';
import type { OutboundDemand } from '../demand/outbound.entity.js';
import type { WantedLine } from '../document/lines.js';
import { ProductFacade, type ProductRef, ratioOf } from '../product/product.facade.js';
import { WarehouseErrors } from '../stock/stock.errors.js';
import { shown } from '../stock/stock.facade.js';
import { OVER_SHIP } from '../stock/stock.settings.js';
import { WarehouseFacade } from '../warehouse/warehouse.facade.js';
import type { ShipmentFields, ShipmentLineInput } from './shipment.dto.js';
import type { Shipment, ShipmentLine } from './shipment.entity.js';
import { CREATE } from './shipment.store.js';
import { type ShippingFault, shippedAmounts } from './shipment.rules.js';

type Line = WantedLine<Omit<ShipmentLine, 'shipmentId'>>;
const TEXTS = ['carrier', 'trackingNo', 'receiver', 'receiverPhone', 'deliveryAddress'] as const;

/** Turns what was sent about a shipment into columns and lines; nothing is written. */
@Injectable()
export class ShipmentInput {
  constructor(
    @Inject(DemandStore) private readonly demand: DemandStore, @Inject(ProductFacade) private readonly products: ProductFacade, @Inject(WarehouseFacade) private readonly warehouses: WarehouseFacade,
    @Inject(UserFacade) private readonly users: UserFacade, @Inject(SettingsFacade) private readonly settings: SettingsFacade,
  ) {}

  /** Columns about the way of the goods; people must exist (422). */
  async columns(input: Partial<ShipmentFields>): Promise<Partial<Shipment>> {
    const out: Partial<Shipment> = {};
    for (const key of TEXTS) { const v = input[key]; if (v !== undefined) out[key] = v; }
    if (input.freight !== undefined) out.freight = input.freight === null ? 0 : scaled(input.freight, 2);
    for (const key of ['pickerId', 'checkerId'] as const) {
      const id = input[key];
      if (id && (await this.users.find([id])).length === 0) throw invalid(fault(`/${key}`, 'not_found'));
      if (id !== undefined) out[key] = id;
    }
    return out;
  }

  /** What an order asks for, locked where it is shipped at once; 422 where its owner is not in the caller's scope. */
  async demanded(sourceType: string, sourceId: number, lock: boolean): Promise<LockedDemand> {
    const d = await (lock ? this.demand.lock(sourceType, sourceId) : this.demand.find(sourceType, sourceId));
    const owners = context().system === undefined ? principal().owners(CREATE) : 'all';
    if (!d || (owners !== 'all' && !owners.includes(d.order.ownerId))) throw invalid(fault('/salesOrderId', 'not_found'));
    return d;
  }

  /** Lines of the order of a draft. */
  open(sourceType: string, sourceId: number): Promise<OutboundDemand[]> {
    return this.demand.lines(sourceType, [sourceId]);
  }

  /** The warehouse that was named, else that of the first line to ship (those that were sent, or the open ones) which the caller may ship from. */
  async warehouse(id: number | null | undefined, demand: readonly OutboundDemand[], lines?: readonly ShipmentLineInput[] | null): Promise<number> {
    if (id) return (await this.warehouses.ensure(id, '/warehouseId')).id;
    const mine = await this.warehouses.mine();
    const asked = lines ? demand.filter((d) => lines.some((l) => l.orderLineId === d.lineId)) : demand.filter((d) => openOf(d) > 0);
    const found = asked.find((d) => d.warehouseId !== null && (mine === 'all' || mine.includes(d.warehouseId)));
    if (found?.warehouseId) return found.warehouseId;
    throw DocumentErrors.empty({}, { errors: [fault('/lines', 'required')] });
  }

  /** Lines as sent, else everything still open in the warehouse. Amounts follow the cumulative rule on what is effective now. */
  async lines(input: readonly ShipmentLineInput[] | null | undefined, demand: readonly OutboundDemand[], warehouseId: number): Promise<Line[]> {
    const open = demand.filter((d) => d.warehouseId === warehouseId && openOf(d) > 0);
    const chosen = input ? demand.filter((d) => input.some((l) => l.orderLineId === d.lineId)) : open;
    const products = await this.products.get(chosen.map((d) => d.productId));
    const lines = input ? this.given(input, demand, products) : open.map((d, i) => this.whole(d, i, products));
    if (lines.length === 0) throw DocumentErrors.empty({}, { errors: [fault('/lines', 'required')] });
    await this.valued(lines, demand);
    return lines;
  }

  /** Sets the amounts; refuses what the order does not ask for (422 with pointers, 409 `warehouse.over_shipped`). */
  async valued<L extends { orderLineId: number; baseQuantity: number; amount: number; productName: string }>(lines: readonly L[], demand: readonly OutboundDemand[]): Promise<readonly L[]> {
    const { amounts, faults } = shippedAmounts(lines, demand, await this.settings.get(OVER_SHIP));
    const [first] = faults.filter((f) => f.code === 'over');
    const wrong = faults.filter((f) => f.code !== 'over');
    if (wrong.length > 0) throw invalid(...wrong.map((f) => pointed(f)));
    if (first) throw WarehouseErrors.overShipped({ product: lines[first.index]?.productName, open: shown(first.open), asked: shown(lines[first.index]?.baseQuantity ?? 0) }, { errors: faults.map((f) => pointed(f)) });
    lines.forEach((l, i) => { l.amount = amounts[i] ?? 0; });
    return lines;
  }

  private given(input: readonly ShipmentLineInput[], demand: readonly OutboundDemand[], products: ReadonlyMap<number, ProductRef>): Line[] {
    const faults: FieldFault[] = [];
    const out = input.flatMap((l, i): Line[] => {
      const d = demand.find((x) => x.lineId === l.orderLineId);
      const p = d && products.get(d.productId);
      if (!d || !p) { faults.push(fault(`/lines/${i}/orderLineId`, 'not_found')); return []; }
      if (l.productId && l.productId !== d.productId) { faults.push(fault(`/lines/${i}/productId`, 'not_found')); return []; }
      const unit = l.unit ?? p.unit;
      const ratio = unit === d.unit ? d.ratio : ratioOf(p, unit);
      if (ratio === undefined) { faults.push(fault(`/lines/${i}/unit`, 'not_found')); return []; }
      const quantity = scaled(l.quantity, 4);
      return [{ ...lineOf(d, p, i), ...(l.id ? { id: l.id } : {}), unit, ratio, quantity, baseQuantity: baseQuantity(quantity, ratio), remark: l.remark ?? null }];
    });
    if (faults.length > 0) throw invalid(...faults);
    return out;
  }

  /** Everything still open of a line, in its own unit where that comes out even. */
  private whole(d: OutboundDemand, i: number, products: ReadonlyMap<number, ProductRef>): Line {
    const p = products.get(d.productId);
    const base = openOf(d);
    const quantity = Math.round((base * 10_000) / d.ratio);
    const even = baseQuantity(quantity, d.ratio) === base && (base * 10_000) % d.ratio === 0;
    return { ...lineOf(d, p, i), ...(even ? { unit: d.unit, ratio: d.ratio, quantity } : { unit: p?.unit ?? d.unit, ratio: 10_000, quantity: base }), baseQuantity: base };
  }
}

const pointed = (f: ShippingFault): FieldFault =>
  f.code === 'over' ? fault(`/lines/${f.index}/quantity`, 'max', { max: shown(f.open) }) : fault(`/lines/${f.index}/orderLineId`, f.code === 'service' ? 'warehouse.service' : 'not_found');

const lineOf = (d: OutboundDemand, p: ProductRef | undefined, i: number): Line => ({
  lineNo: i + 1, orderLineId: d.lineId, productId: d.productId, productCode: p?.code ?? '', productName: p?.name ?? '', spec: p?.spec ?? null, unit: d.unit, ratio: d.ratio, quantity: 0, baseQuantity: 0, amount: 0, cost: 0, remark: null,
});
