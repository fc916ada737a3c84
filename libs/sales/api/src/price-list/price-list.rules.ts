import { divideRounded } from '@steward/kernel';
import type { FoundPrice } from '../price/price-source.js';

/** A price of a list that is in force, with what decides among several lists. */
export interface ListedPrice { priceListId: number; listName: string; validFrom: string; productId: number; unit: string; ratio: number; price: number }

const BASE = 10_000;

/**
 * One price per product: of several lists in force the one that began last decides for the whole product, of two that began on
 * the same day the newer one. Prices in other units of that list are given beside it.
 */
export function foundPrices(rows: readonly ListedPrice[]): Map<number, FoundPrice> {
  const best = new Map<number, ListedPrice[]>();
  for (const row of rows) {
    const own = best.get(row.productId);
    const order = own?.[0] ? compare(row, own[0]) : 1;
    if (order > 0) best.set(row.productId, [row]);
    else if (order === 0) own?.push(row);
  }
  return new Map([...best].map(([productId, own]) => {
    const usual = own.find((r) => r.ratio === BASE) ?? own[0];
    return [productId, { price: usual?.price ?? 0, ratio: usual?.ratio ?? BASE, note: usual?.listName ?? '', byUnit: new Map(own.map((r) => [r.unit, r.price])) }];
  }));
}

const compare = (a: ListedPrice, b: ListedPrice): number => (a.validFrom === b.validFrom ? a.priceListId - b.priceListId : a.validFrom > b.validFrom ? 1 : -1);

/** A price times a factor of four decimals (×1e4), rounded to the scale of prices. */
export const adjusted = (price: number, factor: number): number => (factor === BASE ? price : divideRounded(BigInt(price) * BigInt(factor), BigInt(BASE)));
