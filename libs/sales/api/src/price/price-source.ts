import type { ProductRef } from '@steward/warehouse-api';

/** What a price is asked for. */
export interface PriceQuestion {
  readonly customerId: number;
  /** Item of the dictionary `customer.price_level`. */
  readonly priceLevel: string | null;
  /** Day of the document: agreements are valid for a time. */
  readonly docDate: string;
  readonly products: ReadonlyMap<number, ProductRef>;
}

/** A price as a source knows it: `price` ×1e6 for one unit of `ratio` (×1e4) base units. */
export interface FoundPrice {
  price: number;
  ratio: number;
  /** The part taken off, ×1e4; absent: the customer's usual discount. */
  discountRate?: number;
  /** Prices of their own for some units, by unit, ×1e6. */
  byUnit?: ReadonlyMap<string, number>;
  /** What tells one price of the source from another, e.g. the name of the price list. */
  note?: string;
}

/** One place prices come from; the one with the smallest rank that knows a product wins (domain.md 2.3). */
export interface PriceSource {
  /** Badge on the line, e.g. `level`; its word is `enum.sales_line.priceSource.<key>`. */
  readonly key: string;
  readonly rank: number;
  /** Prices by product; products it knows nothing of are left out. One question for all lines of a document. */
  prices(q: PriceQuestion): Promise<ReadonlyMap<number, FoundPrice>>;
}

const sources = new Map<string, PriceSource>();

/** Port: domains to the right (contracts 10, dealers and special prices 20) add theirs at module init. Built in: `price_list` 30, `level` (of the product) 35, `last` 40, `list` 50. */
export function registerPriceSource(source: PriceSource): void {
  sources.set(source.key, source);
}

/** All sources, the strongest first. */
export const priceSources = (): PriceSource[] => [...sources.values()].sort((a, b) => a.rank - b.rank);
