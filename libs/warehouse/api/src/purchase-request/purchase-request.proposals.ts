import { Inject, Injectable } from '@nestjs/common';
import { groupBy, unscaled } from '@steward/kernel';
import { database, inList, resolveScope, scopeText } from '@steward/platform';
import { outboundRule } from '../demand/outbound.list.js';
import { ProductFacade, type ProductRef, ratioOf } from '../product/product.facade.js';
import { alarmRule } from '../stock-alarm/stock-alarm.list.js';
import { roundedUp, suggestedPurchase } from '../stock-alarm/stock-alarm.rules.js';
import { Stock } from '../stock/stock.facade.js';
import { SupplierFacade } from '../supplier/supplier.facade.js';
import type { ProposalView } from './purchase-request.dto.js';
import { type Origin, shortage } from './purchase-request.rules.js';
import { PurchaseRequestStore } from './purchase-request.store.js';

const MOST = 500;
const NAMED = 5;
interface Facts { onHand: number; reserved: number; onOrder: number; requested: number }
interface Bought { supplierId: number | null; minOrderQuantity: number | null }

/** What should be bought: what ran low, and what orders lack; less what is on its way or asked for already. */
@Injectable()
export class PurchaseProposals {
  constructor(
    @Inject(PurchaseRequestStore) private readonly requests: PurchaseRequestStore, @Inject(Stock) private readonly stock: Stock, @Inject(ProductFacade) private readonly products: ProductFacade, @Inject(SupplierFacade) private readonly suppliers: SupplierFacade,
  ) {}

  /** Products with an alarm the caller is warned of, or those named; nothing where enough is coming. */
  async fromAlarms(only: readonly number[] | undefined): Promise<ProposalView[]> {
    const scope = await resolveScope(alarmRule);
    const some = only ? inList(only) : undefined;
    const rows = await database.sql.all<{ productId: number }>(`SELECT t.productId FROM stock_alarm t WHERE t.active=1 AND t.kind='low'${some ? ` AND t.productId IN ${some.sql}` : ''} AND ${scopeText(scope, 't')} ORDER BY t.productId LIMIT ${MOST}`, [...(some?.params ?? []), ...scope.params]);
    return this.proposals(rows.map((r) => Number(r.productId)), 'alarm', (p, f, b) => suggestedPurchase({ ...f, onOrder: f.onOrder + f.requested, lowStock: p.lowStock, highStock: p.highStock }, b.minOrderQuantity));
  }

  /** Products open orders the caller sees wait for and which neither lie there nor are on their way; of one order where it is named. */
  async fromShortages(salesOrderId: number | undefined, only: readonly number[] | undefined): Promise<ProposalView[]> {
    const scope = await resolveScope(outboundRule);
    const some = only ? inList(only) : undefined;
    const rows = await database.sql.all<{ productId: number; no: string | null }>(
      `SELECT DISTINCT d.productId,t.no,t.id FROM outbound_demand d JOIN outbound_order t ON t.id=d.outboundOrderId WHERE t.open=1 AND d.service=0 AND d.ordered-d.shipped-d.closed>0${salesOrderId === undefined ? '' : " AND t.sourceType='sales_order' AND t.sourceId=?"}${some ? ` AND d.productId IN ${some.sql}` : ''} AND ${scopeText(scope, 't')} ORDER BY t.id`,
      [...(salesOrderId === undefined ? [] : [salesOrderId]), ...(some?.params ?? []), ...scope.params],
    );
    const asking = groupBy(rows, (r) => Number(r.productId));
    const lacking = await this.proposals([...asking.keys()], 'shortage', (_p, f, b) => { const short = shortage(f); return short === 0 ? 0 : Math.max(short, b.minOrderQuantity ?? 0); });
    return lacking.slice(0, MOST).map((v) => ({ ...v, sources: named(asking.get(v.productId) ?? []) }));
  }

  private async proposals(ids: readonly number[], origin: Origin, lacks: (p: ProductRef, f: Facts, b: Bought) => number): Promise<ProposalView[]> {
    const products = await this.products.get(ids);
    const stock = groupBy(await this.stock.available(ids), (a) => a.productId);
    const requested = await this.requests.requested(ids);
    const bought = await this.bought(ids);
    const names = await this.suppliers.names([...bought.values()].flatMap((b) => b.supplierId ?? []));
    return ids.flatMap((id): ProposalView[] => {
      const p = products.get(id);
      const b = bought.get(id) ?? { supplierId: null, minOrderQuantity: null };
      if (!p?.enabled || p.type !== 'stock') return [];
      const sum = (key: 'onHand' | 'reserved' | 'onOrder'): number => (stock.get(id) ?? []).reduce((a, s) => a + s[key], 0);
      const f = { onHand: sum('onHand'), reserved: sum('reserved'), onOrder: sum('onOrder'), requested: requested.get(id) ?? 0 };
      const lacking = lacks(p, f, b);
      if (lacking === 0) return [];
      const ratio = ratioOf(p, p.purchaseUnit) ?? 10_000;
      const whole = roundedUp(lacking, ratio);
      return [{
        productId: id, productCode: p.code, productName: p.name, spec: p.spec, unit: p.purchaseUnit, quantity: unscaled(p.purchaseUnit === p.unit ? lacking : (whole * 10_000) / ratio, 4), supplierId: b.supplierId, supplierName: names.get(b.supplierId ?? 0) ?? null, origin, sources: null,
        lacking: unscaled(lacking, 4), onHand: unscaled(f.onHand, 4), available: unscaled(f.onHand - f.reserved, 4), onOrder: unscaled(f.onOrder, 4), requested: unscaled(f.requested, 4),
      }];
    });
  }

  /** Usual supplier and smallest order of products. */
  private async bought(ids: readonly number[]): Promise<Map<number, Bought>> {
    if (ids.length === 0) return new Map();
    const list = inList(ids);
    const rows = await database.sql.all<{ id: number; supplierId: number | null; minOrderQuantity: number | string | null }>(`SELECT id,supplierId,minOrderQuantity FROM product WHERE id IN ${list.sql}`, list.params);
    return new Map(rows.map((r) => [Number(r.id), { supplierId: r.supplierId === null ? null : Number(r.supplierId), minOrderQuantity: r.minOrderQuantity === null ? null : Number(r.minOrderQuantity) }]));
  }
}

/** The first numbers, and that there are more. */
function named(rows: readonly { no: string | null }[]): string | null {
  const numbers = [...new Set(rows.flatMap((r) => r.no ?? []))];
  return numbers.length === 0 ? null : `${numbers.slice(0, NAMED).join('、')}${numbers.length > NAMED ? ' …' : ''}`.slice(0, 200);
}
