import { Inject, Injectable } from '@nestjs/common';
import { CustomerFacade } from '@steward/customer-api';
import { SCALE, divideRounded, unscaled } from '@steward/kernel';
import { clock, fault, invalid, mayUse, withoutForbidden } from '@steward/platform';
import { SettingsFacade } from '@steward/system-api';
import { ProductFacade, type ProductRef, Stock, WarehouseFacade, ratioOf } from '@steward/warehouse-api';
import { PRICE } from '../line/sales-line.dto.js';
import { priceForUnit } from '../line/sales-line.rules.js';
import { DEFAULT_TAX } from '../sales.settings.js';
import { PriceAnswer, type PaidPriceView, type PriceAnswers, type PriceLineQuestion, type PriceQuestionBody, type WarehouseStock } from './price.dto.js';
import { type PaidPrice, PriceStore } from './price.store.js';
import { type PricesOf, Prices, priceIn } from './prices.js';

const SHOWN = 5;
type StockOf = Awaited<ReturnType<Stock['available']>>;

/** What the price and stock pop-ups of the document editor show (ux.md 2.5, F8 and F9). */
@Injectable()
export class PriceService {
  constructor(
    @Inject(Prices) private readonly prices: Prices, @Inject(PriceStore) private readonly store: PriceStore, @Inject(CustomerFacade) private readonly customers: CustomerFacade, @Inject(ProductFacade) private readonly products: ProductFacade,
    @Inject(Stock) private readonly stock: Stock, @Inject(WarehouseFacade) private readonly warehouses: WarehouseFacade, @Inject(SettingsFacade) private readonly settings: SettingsFacade,
  ) {}

  /** Prices for the products of a document, in the order of the question. Throws 422 for products and units that do not exist. */
  async ask(q: PriceQuestionBody): Promise<PriceAnswers> {
    await this.customers.ensureVisible(q.customerId, '/customerId');
    const products = await this.products.ensure(q.lines.map((l) => l.productId), (i) => `/lines/${i}/productId`, new Set(q.lines.map((l) => l.productId)));
    const terms = await this.customers.get(q.customerId);
    const all = await this.prices.all({ customerId: q.customerId, priceLevel: terms.priceLevel, docDate: q.docDate ?? clock.today(), products });
    const mine = await this.warehouses.mine();
    const stock = await this.stock.available([...products.keys()], mine === 'all' ? undefined : mine);
    const names = await this.warehouses.names([...new Set(stock.map((s) => s.warehouseId))]);
    const defaultTax = (await this.settings.get(DEFAULT_TAX)) * 100;
    const items: PriceAnswer[] = [];
    for (const [i, l] of q.lines.entries()) {
      const p = products.get(l.productId) as ProductRef;
      const u = unitOf(p, l, i);
      const own = stock.filter((s) => s.productId === p.id);
      items.push(withoutForbidden({
        productId: p.id, unit: u.unit, ratio: unscaled(u.ratio, SCALE.quantity), taxRate: unscaled(p.taxRate ?? defaultTax, SCALE.rate), ...priceFields(all.get(p.id) ?? [], p, u, terms.discountRate ?? 0),
        ...stockFields(own, names), ...costFields(own, u.ratio), ...(q.history ? await this.history(p.id, q.customerId) : {}),
      }, PriceAnswer));
    }
    return { items };
  }

  private async history(productId: number, customerId: number): Promise<Pick<PriceAnswer, 'lastToCustomer' | 'lastToOthers'>> {
    if (!mayUse(PRICE)) return {};
    return { lastToCustomer: (await this.store.history(productId, customerId, 'customer', SHOWN)).map(paidView), lastToOthers: (await this.store.history(productId, customerId, 'others', SHOWN)).map(paidView) };
  }
}

function unitOf(p: ProductRef, l: PriceLineQuestion, i: number): { unit: string; ratio: number } {
  const unit = l.unit ?? p.saleUnit;
  const ratio = ratioOf(p, unit);
  if (ratio === undefined) throw invalid(fault(`/lines/${i}/unit`, 'enum'));
  return { unit, ratio };
}

type PriceFields = Pick<PriceAnswer, 'unitPrice' | 'discountRate' | 'source' | 'sources' | 'minPrice'>;

function priceFields(prices: PricesOf, p: ProductRef, u: { unit: string; ratio: number }, usual: number): PriceFields {
  const sources = prices.map(({ source, found }) => ({ source, price: priceIn(source, found, p, u.unit, u.ratio), discountRate: found.discountRate, note: found.note ?? null }));
  const [best] = sources;
  return {
    unitPrice: best ? unscaled(best.price, SCALE.price) : null, discountRate: unscaled(best?.discountRate ?? usual, SCALE.rate), source: best?.source ?? null,
    sources: sources.map((s) => ({ source: s.source, note: s.note, unitPrice: unscaled(s.price, SCALE.price), discountRate: s.discountRate === undefined ? null : unscaled(s.discountRate, SCALE.rate) })),
    minPrice: p.minSalePrice === null ? null : unscaled(priceForUnit(p.minSalePrice, u.ratio), SCALE.price),
  };
}

const quantity = (n: number): string => unscaled(n, SCALE.quantity);

function stockFields(stock: StockOf, names: ReadonlyMap<number, string>): Pick<PriceAnswer, 'onHand' | 'available' | 'stock'> {
  const sum = (pick: (s: StockOf[number]) => number): string => quantity(stock.reduce((a, s) => a + pick(s), 0));
  return {
    onHand: sum((s) => s.onHand), available: sum((s) => s.available),
    stock: stock.map((s): WarehouseStock => ({ warehouseId: s.warehouseId, warehouseName: names.get(s.warehouseId) ?? null, onHand: quantity(s.onHand), available: quantity(s.available), onOrder: quantity(s.onOrder) })),
  };
}

/** Average cost over all warehouses, weighted by what lies there; the highest where nothing does. */
function costFields(stock: StockOf, ratio: number): Pick<PriceAnswer, 'cost'> {
  const onHand = stock.reduce((a, s) => a + Math.max(0, s.onHand), 0);
  const known = stock.filter((s) => s.averageCost > 0);
  if (known.length === 0) return { cost: null };
  const perUnit = onHand > 0
    ? divideRounded(stock.reduce((a, s) => a + BigInt(Math.max(0, s.onHand)) * BigInt(s.averageCost), 0n), BigInt(onHand))
    : Math.max(...known.map((s) => s.averageCost));
  return { cost: unscaled(priceForUnit(perUnit, ratio), SCALE.price) };
}

const paidView = (p: PaidPrice): PaidPriceView => ({ orderId: p.orderId, no: p.no, docDate: p.docDate, customerName: p.customerName, unit: p.unit, quantity: quantity(p.quantity), unitPrice: unscaled(p.unitPrice, SCALE.price), discountRate: unscaled(p.discountRate, SCALE.rate) });
