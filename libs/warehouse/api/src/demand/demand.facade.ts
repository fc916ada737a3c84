import { Inject, Injectable } from '@nestjs/common';
import { type Progress, groupBy } from '@steward/kernel';
import { meanwhile, together } from '@steward/platform';
import { returnedCost } from '../stock/costing.rules.js';
import { WarehouseErrors } from '../stock/stock.errors.js';
import { Stock, shown } from '../stock/stock.facade.js';
import type { StockKey } from '../stock/stock.store.js';
import { ProductFacade } from '../product/product.facade.js';
import { WarehouseFacade } from '../warehouse/warehouse.facade.js';
import { openOf, progressOfOrder, worthShipped } from './demand.rules.js';
import { DemandStore, type Figures, type LockedDemand } from './demand.store.js';
import type { OutboundDemand, OutboundOrder } from './outbound.entity.js';

/** A line that asks for goods or a service: `quantity` in `unit` and `base` in the base unit, × 10⁴; `payable` in fen, with tax and after all discounts. */
export interface DemandLine { lineId: number; productId: number; warehouseId: number | null; unit: string; ratio: number; quantity: number; base: number; payable: number; service: boolean }
/** What an approved order asks the warehouse to ship. `no` is null until the order takes its number in {@link Demand.open}. */
export interface OpenDemand {
  sourceType: string; sourceId: number; no: string | null; docDate: string; requiredDate: string | null;
  customerId: number; customerName: string; ownerId: number; departmentId: number | null;
  /** Where the goods go; shipments begin with it. */
  receiver?: string | null; receiverPhone?: string | null; deliveryAddress?: string | null;
  lines: readonly DemandLine[];
}
/** A line after it was closed or reopened; `change` is what this step closed (reopened: what is to be shipped again). Base units × 10⁴, fen. */
export interface ClosedLine { lineId: number; ordered: number; shipped: number; shippedAmount: number; payable: number; closed: number; change: number }
/** What the goods of an order come to, all of them and as far as they are shipped; fen. */
export interface ShippedGoods { shippedAmount: number; goodsPayable: number }
/** What comes back of a line: base units × 10⁴, the credit in fen. */
export interface ReturnLine { lineId: number; quantity: number; amount: number; /** Taking a return back: the cost it was booked at. */ cost?: number }
export interface DemandProgressLine { lineId: number; ordered: number; shipped: number; returned: number; closed: number; pending: number; payable: number; shippedAmount: number; returnedAmount: number; shippedCost: number; returnedCost: number }
export interface DemandProgress { status: Progress; returnStatus: Progress; open: boolean; lines: DemandProgressLine[] }

type Source = readonly [sourceType: string, sourceId: number];

/**
 * What sold goods still have to be shipped (architecture.md 3): opened when an order is approved, worked off by shipments,
 * read by the order as its progress. Reservation = Σ to ship of all open lines, kept in the same transaction (I32).
 * Every method locks the work rows of the order; call it after the order itself is locked and before accounts and numbers.
 */
@Injectable()
export class Demand {
  constructor(
    @Inject(DemandStore) private readonly rows: DemandStore, @Inject(Stock) private readonly stock: Stock,
    @Inject(ProductFacade) private readonly products: ProductFacade, @Inject(WarehouseFacade) private readonly warehouses: WarehouseFacade,
  ) {}

  /**
   * Opens the demand of an order and reserves its goods; never fails for lack of stock (2.13). Lines without a warehouse are
   * reserved in the product's, else the default one (2.0a.3). `number` gives the order's number: it is taken after the stock was
   * locked and before the rows are written, which then carry it from the start.
   */
  async open(o: OpenDemand, number: () => Promise<string>): Promise<string> {
    const rows = await this.rowsOf(o);
    const [, no] = await together(this.stock.reserve(openKeys(rows, 1)), number());
    meanwhile(this.rows.insert({ sourceType: o.sourceType, sourceId: o.sourceId, ...headOf({ ...o, no }), ...progressOfOrder(rows) }, rows));
    return no;
  }

  /**
   * Brings open demand up to a changed order: no line below what was shipped or closed (409 `warehouse.already_shipped`); lines that are gone must be untouched. What was shipped is worth what it costs now; gives
   * what the goods of the order come to.
   */
  async amend(o: OpenDemand): Promise<ShippedGoods> {
    const d = await this.locked(o.sourceType, o.sourceId);
    const wanted = await this.rowsOf(o);
    const before = openKeys(d.lines, -1);
    const gone = d.lines.filter((l) => !wanted.some((w) => w.lineId === l.lineId));
    for (const l of gone) if (l.shipped !== 0 || l.closed !== 0 || l.returned !== 0) throw await this.shippedAlready(l);
    const fresh = wanted.filter((w) => !d.lines.some((l) => l.lineId === w.lineId));
    const changes = new Map<number, Partial<OutboundDemand>>();
    for (const l of d.lines) {
      const w = wanted.find((x) => x.lineId === l.lineId);
      if (!w) continue;
      if (w.ordered < (l.service ? l.returned : l.shipped + l.closed) || (w.productId !== l.productId && l.shipped !== 0)) throw await this.shippedAlready(l);
      const shippedAmount = l.service ? l.shippedAmount : worthShipped({ payable: w.payable, ordered: w.ordered, shipped: l.shipped });
      const repriced = shippedAmount === l.shippedAmount ? l.repriced : (l.repriced ?? 0) + shippedAmount - l.shippedAmount;
      changes.set(l.id, { productId: w.productId, ordered: w.ordered, payable: w.payable, shippedAmount, repriced, warehouseId: w.warehouseId, unit: w.unit, ratio: w.ratio, lineNo: w.lineNo });
    }
    await this.rows.removeLines(gone.map((l) => l.id));
    await this.rows.addLines(d.order.id, fresh);
    d.lines = [...d.lines.filter((l) => !gone.includes(l)), ...(fresh as OutboundDemand[])];
    await this.rows.write(d, changes);
    await this.rows.changeOrder(d, headOf(o));
    await this.stock.reserve([...before, ...openKeys(d.lines, 1)]);
    const goods = d.lines.filter((l) => !l.service);
    return { shippedAmount: goods.reduce((a, l) => a + l.shippedAmount, 0), goodsPayable: goods.reduce((a, l) => a + l.payable, 0) };
  }

  /** Short close of an order or of some lines (按行结案): what is left is cancelled and its reservation released. */
  async close(sourceType: string, sourceId: number, lineIds?: readonly number[]): Promise<ClosedLine[]> {
    return this.shift([sourceType, sourceId], lineIds, (l) => (l.service ? 0 : l.closed + openOf(l)));
  }

  /** Takes a short close back: what was cancelled is to be shipped again and reserved again. */
  async reopen(sourceType: string, sourceId: number, lineIds?: readonly number[]): Promise<ClosedLine[]> {
    return this.shift([sourceType, sourceId], lineIds, () => 0);
  }

  /** Forgets the demand of an order that is taken back and releases its reservation. Throws 409 `warehouse.already_shipped`. */
  async withdraw(sourceType: string, sourceId: number): Promise<void> {
    const d = await this.rows.lock(sourceType, sourceId);
    if (!d) return;
    const touched = d.lines.find((l) => l.shipped !== 0);
    if (touched) throw await this.shippedAlready(touched);
    const released = openKeys(d.lines, -1);
    await this.rows.remove(d);
    await this.stock.reserve(released);
  }

  /**
   * Notes that goods of an order came back (`sign` 1) or that such a return was taken back (−1), and gives per line the cost in
   * fen at which they come into stock: the original out cost by the cumulative rule (E-02). Throws 409 `warehouse.over_returned`.
   */
  async returned(sourceType: string, sourceId: number, lines: readonly ReturnLine[], sign: 1 | -1): Promise<{ lineId: number; cost: number }[]> {
    const d = await this.locked(sourceType, sourceId);
    const changes = new Map<number, Figures>();
    const out: { lineId: number; cost: number }[] = [];
    for (const r of lines) {
      const l = d.lines.find((x) => x.lineId === r.lineId);
      if (!l) throw WarehouseErrors.notDemanded({ no: d.order.no ?? `#${sourceId}` });
      const before = { ...l, ...changes.get(l.id) };
      const returned = before.returned + sign * r.quantity;
      if (returned < 0 || returned > (l.service ? l.ordered : l.shipped)) throw WarehouseErrors.overReturned({ product: await this.productName(l.productId), open: shown(before.shipped - before.returned), asked: shown(r.quantity) }, { lineId: l.lineId });
      const cost = sign === 1 ? returnedCost(before, r.quantity) : (r.cost ?? 0);
      changes.set(l.id, { returned, returnedAmount: before.returnedAmount + sign * r.amount, returnedCost: before.returnedCost + sign * cost });
      out.push({ lineId: l.lineId, cost });
    }
    await this.rows.write(d, changes);
    return out;
  }

  /** Progress by source id; sources without demand are left out. */
  async progress(sourceType: string, ids: readonly number[]): Promise<Map<number, DemandProgress>> {
    const orders = await this.rows.orders(sourceType, ids);
    const lines = groupBy(await this.rows.lines(sourceType, ids), (l) => l.sourceId);
    const pending = await this.rows.pending(sourceType, ids);
    return new Map(orders.map((o) => [o.sourceId, { status: o.status, returnStatus: o.returnStatus, open: o.open, lines: (lines.get(o.sourceId) ?? []).map((l) => progressLine(l, pending.get(l.lineId) ?? 0)) }]));
  }

  /** Another salesperson for demand that is open: its notices and its row scope follow him. Demand worked off keeps whose it was. */
  reassign(sourceType: string, sourceIds: readonly number[], ownerId: number, departmentId: number | null): Promise<void> {
    return this.rows.reassign(sourceType, sourceIds, ownerId, departmentId);
  }

  private async shift([sourceType, sourceId]: Source, lineIds: readonly number[] | undefined, target: (l: OutboundDemand) => number): Promise<ClosedLine[]> {
    const d = await this.locked(sourceType, sourceId);
    const chosen = d.lines.filter((l) => lineIds === undefined || lineIds.includes(l.lineId));
    const before = openKeys(chosen, -1);
    const closedBefore = new Map(chosen.map((l) => [l.id, l.closed]));
    await this.rows.write(d, new Map(chosen.filter((l) => target(l) !== l.closed).map((l) => [l.id, { closed: target(l) }])));
    await this.stock.reserve([...before, ...openKeys(chosen, 1)]);
    return chosen.map((l) => ({ lineId: l.lineId, ordered: l.ordered, shipped: l.shipped, shippedAmount: l.shippedAmount, payable: l.payable, closed: l.closed, change: Math.abs(l.closed - (closedBefore.get(l.id) ?? 0)) }));
  }

  /** Rows of the lines; where one names no warehouse the product's or the default one is taken. */
  private async rowsOf(o: OpenDemand): Promise<Omit<OutboundDemand, 'id' | 'outboundOrderId'>[]> {
    const homeless = o.lines.filter((l) => !l.service && l.warehouseId === null).map((l) => l.productId);
    const products = homeless.length > 0 ? await this.products.get(homeless) : new Map<number, { warehouseId: number | null }>();
    const fallback = homeless.length > 0 ? await this.warehouses.defaultId() : null;
    return o.lines.map((l, i) => {
      const warehouseId = l.service ? null : (l.warehouseId ?? products.get(l.productId)?.warehouseId ?? fallback);
      if (warehouseId === null && !l.service) throw WarehouseErrors.noWarehouse();
      return {
        sourceType: o.sourceType, sourceId: o.sourceId, lineId: l.lineId, lineNo: i + 1, productId: l.productId, warehouseId, unit: l.unit, ratio: l.ratio, service: l.service, ordered: l.base, payable: l.payable,
        shipped: 0, returned: 0, closed: 0, shippedAmount: 0, repriced: null, returnedAmount: 0, shippedCost: 0, returnedCost: 0,
      };
    });
  }

  private async locked(sourceType: string, sourceId: number): Promise<LockedDemand> {
    const d = await this.rows.lock(sourceType, sourceId);
    if (!d) throw WarehouseErrors.notDemanded({ no: `#${sourceId}` });
    return d;
  }

  private async shippedAlready(l: OutboundDemand): Promise<Error> {
    return WarehouseErrors.alreadyShipped({ product: await this.productName(l.productId), shipped: shown(l.shipped) }, { lineId: l.lineId });
  }

  private async productName(id: number): Promise<string> {
    return (await this.products.names([id])).get(id) ?? '';
  }
}

/** What open lines reserve, as deltas. */
export function openKeys(lines: readonly Omit<OutboundDemand, 'id' | 'outboundOrderId'>[], sign: 1 | -1): (StockKey & { quantity: number })[] {
  return lines.flatMap((l) => (l.warehouseId === null || openOf(l) === 0 ? [] : [{ productId: l.productId, warehouseId: l.warehouseId, quantity: sign * openOf(l) }]));
}

const headOf = (o: OpenDemand): Pick<OutboundOrder, 'no' | 'docDate' | 'requiredDate' | 'customerId' | 'customerName' | 'ownerId' | 'departmentId' | 'receiver' | 'receiverPhone' | 'deliveryAddress'> => ({
  no: o.no, docDate: o.docDate, requiredDate: o.requiredDate, customerId: o.customerId, customerName: o.customerName, ownerId: o.ownerId, departmentId: o.departmentId,
  receiver: o.receiver ?? null, receiverPhone: o.receiverPhone ?? null, deliveryAddress: o.deliveryAddress ?? null,
});

const progressLine = (l: OutboundDemand, pending: number): DemandProgressLine => ({
  lineId: l.lineId, ordered: l.ordered, shipped: l.shipped, returned: l.returned, closed: l.closed, pending, payable: l.payable, shippedAmount: l.shippedAmount, returnedAmount: l.returnedAmount, shippedCost: l.shippedCost, returnedCost: l.returnedCost,
});
