import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { SettingsFacade } from '@steward/system-api';
import type { ProductRef } from '@steward/warehouse-api';
import { convertPrice, priceForUnit } from '../line/sales-line.rules.js';
import { LAST_PRICE_MEMORY } from '../sales.settings.js';
import { type FoundPrice, type PriceQuestion, priceSources, registerPriceSource } from './price-source.js';
import { PriceStore } from './price.store.js';

/** Prices a product has by the sources that know it, the strongest first. */
export type PricesOf = readonly { source: string; found: FoundPrice }[];

/** Where a price comes from: contract, special, price list of the customer's level, price of the level in the product, last price to this customer, list price (domain.md 2.3). */
@Injectable()
export class Prices implements OnModuleInit {
  constructor(@Inject(PriceStore) private readonly store: PriceStore, @Inject(SettingsFacade) private readonly settings: SettingsFacade) {}

  onModuleInit(): void {
    registerPriceSource({ key: 'level', rank: 35, prices: (q) => Promise.resolve(levelPrices(q)) });
    registerPriceSource({ key: 'last', rank: 40, prices: (q) => this.lastPrices(q) });
    registerPriceSource({ key: 'list', rank: 50, prices: (q) => Promise.resolve(listPrices(q.products)) });
  }

  /** All prices of the products: each source is asked once. */
  async all(q: PriceQuestion): Promise<Map<number, PricesOf>> {
    const out = new Map<number, { source: string; found: FoundPrice }[]>([...q.products.keys()].map((id) => [id, []]));
    for (const s of priceSources()) for (const [id, found] of await s.prices(q)) out.get(id)?.push({ source: s.key, found });
    return out;
  }

  private async lastPrices(q: PriceQuestion): Promise<Map<number, FoundPrice>> {
    if (!(await this.settings.get(LAST_PRICE_MEMORY))) return new Map();
    const last = await this.store.last(q.customerId, [...q.products.keys()]);
    return new Map([...last].map(([id, p]) => [id, { price: p.unitPrice, ratio: p.ratio, discountRate: p.discountRate }]));
  }
}

const BASE = 10_000;

function levelPrices(q: PriceQuestion): Map<number, FoundPrice> {
  const { priceLevel } = q;
  if (priceLevel === null) return new Map();
  return new Map([...q.products].flatMap(([id, p]) => { const price = p.levelPrices[priceLevel]; return price === undefined ? [] : [[id, { price, ratio: BASE }] as const]; }));
}

const listPrices = (products: ReadonlyMap<number, ProductRef>): Map<number, FoundPrice> => new Map([...products].flatMap(([id, p]) => (p.salePrice === null ? [] : [[id, { price: p.salePrice, ratio: BASE }] as const])));

/** A found price for one unit of `ratio`; a unit that has a price of its own (in the price list, as list price) has that. */
export function priceIn(source: string, found: FoundPrice, product: ProductRef, unit: string, ratio: number): number {
  const listed = found.byUnit?.get(unit);
  if (listed !== undefined) return listed;
  if (source === 'list') {
    const own = product.units.find((u) => u.unit === unit)?.salePrice;
    if (own !== undefined && own !== null) return own;
  }
  return found.ratio === BASE ? priceForUnit(found.price, ratio) : convertPrice(found.price, found.ratio, ratio);
}
