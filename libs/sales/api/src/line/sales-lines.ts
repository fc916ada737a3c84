import { Inject, Injectable } from '@nestjs/common';
import { type FieldFault, SCALE, baseQuantity, scaled } from '@steward/kernel';
import { fault, invalid } from '@steward/platform';
import { ProductFacade, type ProductRef, ratioOf } from '@steward/warehouse-api';
import { priceSources } from '../price/price-source.js';
import { type PricesOf, Prices, priceIn } from '../price/prices.js';
import type { SalesLineFields } from './sales-line.dto.js';
import type { LineDraft } from './sales-line.row.js';

/** For whom and under which rules lines are made; the terms of the customer are asked for only where a price is missing. */
export interface LineContext { customerId: number; docDate: string; defaultTaxRate: number; terms: () => Promise<{ priceLevel: string | null; /** Usual discount, ×1e4. */ discountRate: number | null }> }

/** A line of the wire; `id` where it changes a line that exists. */
export type LineInput = SalesLineFields & { id?: number | null };

/** Turns lines of the wire into columns: product snapshot, unit, base quantity, price. The figures follow from `applyTotals`. */
@Injectable()
export class SalesLines {
  constructor(@Inject(ProductFacade) private readonly products: ProductFacade, @Inject(Prices) private readonly prices: Prices) {}

  /**
   * Throws 422 with a pointer per wrong line. `before` are the lines the document has: a line with an id must be one of
   * them, its product may have been disabled meanwhile. Prices nobody gave are looked up, all in one question per source.
   */
  async resolve(input: readonly LineInput[], c: LineContext, before: readonly LineDraft[] = []): Promise<LineDraft[]> {
    const old = new Map(before.flatMap((l) => (l.id === undefined ? [] : [[l.id, l] as const])));
    this.refuseStrangers(input, old);
    const products = await this.products.ensure(input.map((l) => l.productId), (i) => `/lines/${i}/productId`, new Set(before.map((l) => l.productId)));
    const unpriced = new Set(input.filter((l) => needsPrice(l, old)).map((l) => l.productId));
    const terms = unpriced.size === 0 ? undefined : await c.terms();
    const prices = terms ? await this.prices.all({ customerId: c.customerId, docDate: c.docDate, priceLevel: terms.priceLevel, products: new Map([...products].filter(([id]) => unpriced.has(id))) }) : new Map<number, PricesOf>();
    const usual = { taxRate: c.defaultTaxRate, discountRate: terms?.discountRate ?? 0 };
    const faults: FieldFault[] = [];
    const lines = input.map((l, i) => draftOf(l, i, products.get(l.productId) as ProductRef, usual, prices.get(l.productId) ?? [], old.get(l.id ?? 0), faults));
    if (faults.length > 0) throw invalid(...faults);
    return lines;
  }

  /** Products of lines by id, for rules that look at the master data of the moment. */
  productsOf(lines: readonly { productId: number }[]): Promise<Map<number, ProductRef>> {
    return this.products.get([...new Set(lines.map((l) => l.productId))]);
  }

  private refuseStrangers(input: readonly LineInput[], old: ReadonlyMap<number, unknown>): void {
    const seen = new Set<number>();
    const faults = input.flatMap((l, i): FieldFault[] => {
      if (l.id === undefined || l.id === null) return [];
      if (!old.has(l.id)) return [fault(`/lines/${i}/id`, 'not_found')];
      if (seen.has(l.id)) return [fault(`/lines/${i}/id`, 'duplicate')];
      seen.add(l.id);
      return [];
    });
    if (faults.length > 0) throw invalid(...faults);
  }
}

/** A changed line that does not mention the price keeps the one it has, as long as product and unit stay. */
function keepsPrice(l: LineInput, old: LineDraft | undefined): boolean {
  return old !== undefined && old.productId === l.productId && (l.unit === undefined || l.unit === null || l.unit === old.unit) && !old.gift;
}
const needsPrice = (l: LineInput, old: ReadonlyMap<number, LineDraft>): boolean => !l.gift && (l.unitPrice === undefined || l.unitPrice === null) && !keepsPrice(l, old.get(l.id ?? 0));

/** What holds where neither line nor product say otherwise. */
interface Usual { taxRate: number; discountRate: number }

function draftOf(l: LineInput, i: number, p: ProductRef, c: Usual, prices: PricesOf, old: LineDraft | undefined, faults: FieldFault[]): LineDraft {
  const same = old?.productId === l.productId ? old : undefined;
  const unit = l.unit ?? same?.unit ?? p.saleUnit;
  const ratio = ratioOf(p, unit) ?? (same?.unit === unit ? same.ratio : undefined);
  if (ratio === undefined) faults.push(fault(`/lines/${i}/unit`, 'enum'));
  const quantity = scaled(l.quantity, SCALE.quantity);
  const base = baseQuantity(quantity, ratio ?? 0);
  if (quantity <= 0 || (ratio !== undefined && base <= 0)) faults.push(fault(`/lines/${i}/quantity`, 'min', { min: '0.0001' }));
  return {
    ...(old?.id === undefined ? {} : { id: old.id }), lineNo: i + 1, productId: p.id, productCode: p.code, productName: p.name, spec: p.spec, unit, ratio: ratio ?? 0, quantity, baseQuantity: base,
    ...priced(l, p, c, prices, same, { unit, ratio: ratio ?? 0 }), taxRate: l.taxRate !== undefined && l.taxRate !== null ? scaled(l.taxRate, SCALE.rate) : (same?.taxRate ?? p.taxRate ?? c.taxRate),
    gift: l.gift ?? false, service: p.type === 'service', amount: 0, discountShare: 0, net: 0, tax: 0, payable: 0, remark: l.remark === undefined ? (same?.remark ?? null) : l.remark,
  };
}

/** A badge only: a source that does not exist is none. */
const knownSource = (key: string | null | undefined): string | null => priceSources().find((s) => s.key === key)?.key ?? null;

type Priced = Pick<LineDraft, 'unitPrice' | 'discountRate' | 'priceSource'>;

function priced(l: LineInput, p: ProductRef, c: Usual, prices: PricesOf, same: LineDraft | undefined, u: { unit: string; ratio: number }): Priced {
  const discount = l.discountRate === undefined || l.discountRate === null ? undefined : scaled(l.discountRate, SCALE.rate);
  if (l.gift) return { unitPrice: 0, discountRate: 0, priceSource: null };
  if (l.unitPrice !== undefined && l.unitPrice !== null) {
    const unitPrice = scaled(l.unitPrice, SCALE.price);
    return { unitPrice, discountRate: discount ?? same?.discountRate ?? 0, priceSource: knownSource(l.priceSource) ?? (same?.unitPrice === unitPrice ? same.priceSource : null) };
  }
  if (same && keepsPrice(l, same)) return { unitPrice: same.unitPrice, discountRate: discount ?? same.discountRate, priceSource: same.priceSource };
  const [best] = prices;
  if (!best) return { unitPrice: 0, discountRate: discount ?? c.discountRate, priceSource: null };
  return { unitPrice: priceIn(best.source, best.found, p, u.unit, u.ratio), discountRate: discount ?? best.found.discountRate ?? c.discountRate, priceSource: best.source };
}
