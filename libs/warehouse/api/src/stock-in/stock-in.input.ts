import { Inject, Injectable } from '@nestjs/common';
import { type FieldFault, dueDay, parsePaymentTerm, scaled, unscaled } from '@steward/kernel';
import { fault, invalid } from '@steward/platform';
import { DocumentErrors, SettingsFacade } from '@steward/system-api';
import type { WantedLine } from '../document/lines.js';
import { PurchaseLines, demandNone, measure, priceIn } from '../document/purchase-lines.js';
import type { ProductRef } from '../product/product.facade.js';
import type { PurchaseOrder, PurchaseOrderLine } from '../purchase-order/purchase-order.entity.js';
import { PurchaseReceiving } from '../purchase-order/purchase-order.receiving.js';
import { toReceive } from '../purchase-order/purchase-order.rules.js';
import { PurchaseOrderStore, VIEW as VIEW_ORDERS } from '../purchase-order/purchase-order.store.js';
import { WarehouseErrors } from '../stock/stock.errors.js';
import { COST_EXCL_TAX } from '../stock/stock.settings.js';
import { type SupplierRef, SupplierFacade } from '../supplier/supplier.facade.js';
import { WarehouseFacade } from '../warehouse/warehouse.facade.js';
import type { StockInLineInput } from './stock-in.dto.js';
import type { StockIn, StockInLine } from './stock-in.entity.js';
import { type PricedLine, type StockInTotals, stockInFigures } from './stock-in.rules.js';

type Line = WantedLine<Omit<StockInLine, 'stockInId'>>;
/** The purchase order behind a stock-in, as far as there is one. */
export interface OrderBehind { row: PurchaseOrder; lines: PurchaseOrderLine[] }
type Priced = PricedLine & { payable: number; productName: string; amount: number };

/** Turns what was sent about a stock-in into columns and lines; nothing is written. */
@Injectable()
export class StockInInput {
  constructor(
    @Inject(PurchaseLines) private readonly goods: PurchaseLines, @Inject(PurchaseOrderStore) private readonly orders: PurchaseOrderStore, @Inject(PurchaseReceiving) private readonly receiving: PurchaseReceiving,
    @Inject(SupplierFacade) private readonly suppliers: SupplierFacade, @Inject(WarehouseFacade) private readonly warehouses: WarehouseFacade, @Inject(SettingsFacade) private readonly settings: SettingsFacade,
  ) {}

  /** The order to receive: one the caller sees, in force. */
  async order(id: number | null | undefined): Promise<OrderBehind | undefined> {
    if (!id) return undefined;
    const [row] = await this.orders.visible([id], VIEW_ORDERS);
    if (!row) throw invalid(fault('/purchaseOrderId', 'not_found'));
    if (row.state !== 'approved') throw WarehouseErrors.orderNotApproved({ no: row.no ?? `#${id}` }, { errors: [fault('/purchaseOrderId', 'not_found')] });
    return { row, lines: await this.orders.lines(id) };
  }

  /** The order of a draft that is changed, whoever may see it. */
  async orderOf(row: StockIn): Promise<OrderBehind | undefined> {
    const order = row.purchaseOrderId === null ? undefined : await this.orders.behind(row.purchaseOrderId);
    return order ? { row: order, lines: await this.orders.lines(order.id) } : undefined;
  }

  /** The supplier: that of the order, else the one that was named. */
  async supplier(id: number | null | undefined, order: OrderBehind | undefined): Promise<SupplierRef> {
    if (!order) {
      if (!id) throw invalid(fault('/supplierId', 'required'));
      return this.suppliers.ensureUsable(id, '/supplierId');
    }
    if (id && id !== order.row.supplierId) throw invalid(fault('/supplierId', 'not_found'));
    const known = (await this.suppliers.get([order.row.supplierId])).get(order.row.supplierId);
    return known ?? { id: order.row.supplierId, code: '', name: order.row.supplierName, ownerId: null, departmentId: null, paymentTerm: null, enabled: true };
  }

  /** The warehouse that was named, else that of the first line to come which the caller may work in, else the default one. */
  async warehouse(id: number | null | undefined, order: OrderBehind | undefined): Promise<number> {
    if (id) return (await this.warehouses.ensure(id, '/warehouseId')).id;
    const mine = await this.warehouses.mine();
    const open = order?.lines.find((l) => toReceive(l) > 0 && (mine === 'all' || mine.includes(l.warehouseId)));
    const found = open?.warehouseId ?? (mine === 'all' ? await this.warehouses.defaultId() : mine[0]);
    if (!found) throw WarehouseErrors.noWarehouse();
    return (await this.warehouses.ensure(found, '/warehouseId')).id;
  }

  terms(): Promise<{ priceIncludesTax: boolean; defaultTaxRate: number }> {
    return this.goods.terms();
  }

  /** When it is to be paid. */
  due(docDate: string, term: string | null): string {
    return dueDay(parsePaymentTerm(term ?? 'cash') ?? { kind: 'cash' }, docDate);
  }

  /** Lines as sent, else everything of the order still to come into the warehouse. Prices the caller may not set are those of the order, of the line before, or none yet (2.0a.10). */
  async lines(input: readonly StockInLineInput[] | null | undefined, order: OrderBehind | undefined, warehouseId: number, before: readonly StockInLine[]): Promise<Line[]> {
    const wanted: readonly Wanted[] = input ?? (order?.lines ?? []).filter((l) => l.warehouseId === warehouseId && toReceive(l) > 0).map(wholeLine);
    if (wanted.length === 0) throw DocumentErrors.empty({}, { errors: [fault('/lines', 'required')] });
    const faults: FieldFault[] = [];
    const named = wanted.map((l, i) => {
      const o = l.orderLineId ? order?.lines.find((x) => x.id === l.orderLineId) : undefined;
      if (l.orderLineId && !o) faults.push(fault(`/lines/${i}/orderLineId`, 'not_found'));
      if (o && l.productId && l.productId !== o.productId) faults.push(fault(`/lines/${i}/productId`, 'not_found'));
      if (!o && !l.productId) faults.push(fault(`/lines/${i}/productId`, 'required'));
      return { l, o, productId: o?.productId ?? l.productId ?? 0 };
    });
    demandNone(faults);
    const products = await this.goods.ensure(named.map((n) => n.productId), new Set([...before, ...(order?.lines ?? [])].map((x) => x.productId)));
    const { defaultTaxRate } = await this.goods.terms();
    const lines = named.map(({ l, o, productId }, i) => lineOf(l, o, products.get(productId) as ProductRef, before.find((b) => b.id === l.id), i, defaultTaxRate, faults));
    demandNone(faults);
    return lines;
  }

  /** All figures, written onto the lines; parts of the order follow what is effective now. Throws 409 `warehouse.over_received`. */
  async figures<L extends Priced>(lines: readonly L[], order: readonly PurchaseOrderLine[] | undefined, o: { priceIncludesTax: boolean; orderDiscount: number; otherCharges: number }): Promise<StockInTotals> {
    if (order) await this.receiving.shares(lines, order);
    const { defaultTaxRate } = await this.goods.terms();
    const f = stockInFigures(lines, { ...o, defaultTaxRate, costExclTax: await this.settings.get(COST_EXCL_TAX) });
    if (o.orderDiscount > f.totals.amount) demandNone([fault('/orderDiscount', 'max', { max: f.totals.amount / 100 })]);
    lines.forEach((l, i) => Object.assign(l, f.lines[i]));
    return f.totals;
  }
}

/** A line as it is wanted; everything that is left may be no whole unit of the order and counts in the base unit then. */
type Wanted = StockInLineInput & { inBase?: true };

/** What is still to come of a line, in its own unit where that comes out even. */
function wholeLine(o: PurchaseOrderLine): Wanted {
  const base = toReceive(o);
  const even = (base * 10_000) % o.ratio === 0;
  return even ? { orderLineId: o.id, quantity: unscaled((base * 10_000) / o.ratio, 4), unit: o.unit } : { orderLineId: o.id, quantity: unscaled(base, 4), inBase: true };
}

function lineOf(l: Wanted, o: PurchaseOrderLine | undefined, p: ProductRef, old: StockInLine | undefined, i: number, defaultTaxRate: number, faults: FieldFault[]): Line {
  const kept = old && old.productId === p.id ? old : undefined;
  const m = measure(p, l, l.inBase ? p.unit : (kept?.unit ?? o?.unit ?? p.purchaseUnit), [...(o ? [o] : []), ...(kept ? [kept] : [])], i, faults);
  return {
    ...m, ...(l.id ? { id: l.id } : {}), ...priceOf(l, o, kept, m.ratio), lineNo: i + 1, orderLineId: o?.id ?? null, orderShare: 0,
    taxRate: l.taxRate ? scaled(l.taxRate, 4) : (kept?.taxRate ?? o?.taxRate ?? p.taxRate ?? defaultTaxRate),
    amount: 0, discountShare: 0, net: 0, tax: 0, payable: 0, cost: 0, returned: 0, returnedAmount: 0, returnedCost: 0, remark: l.remark ?? null,
  };
}

/** The price typed in, that of the line before, that of the order, or none yet. What equals the order's is the order's: the line takes its part of it. */
function priceOf(l: Wanted, o: PurchaseOrderLine | undefined, kept: StockInLine | undefined, ratio: number): Pick<StockInLine, 'unitPrice' | 'discountRate' | 'ownPrice'> {
  const ordered = o ? { unitPrice: priceIn(o.unitPrice, o.ratio, ratio), discountRate: o.discountRate } : { unitPrice: null, discountRate: 0 };
  const before = kept && kept.unitPrice !== null ? { unitPrice: priceIn(kept.unitPrice, kept.ratio, ratio), discountRate: kept.discountRate } : ordered;
  const unitPrice = l.unitPrice ? scaled(l.unitPrice, 6) : l.unitPrice === null ? ordered.unitPrice : before.unitPrice;
  const discountRate = l.discountRate ? scaled(l.discountRate, 4) : l.discountRate === null ? ordered.discountRate : before.discountRate;
  return { unitPrice, discountRate, ownPrice: !o || unitPrice !== ordered.unitPrice || discountRate !== ordered.discountRate };
}
