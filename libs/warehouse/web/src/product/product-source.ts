import { get, request, type LineProduct, type ProductSource } from '@steward/ui';

/** What documents need of a product as the server sends it; prices are absent without `price.view`. */
export interface WireProduct {
  id: number; code: string; name: string; spec: string | null; unit: string; units: { unit: string; ratio: string; barcode: string | null; salePrice?: string | null }[] | null; saleUnit: string | null; purchaseUnit: string | null;
  barcode: string | null; type: string; salePrice?: string | null; purchasePrice?: string | null; minSalePrice?: string | null; taxRate: string | null; warehouseId: number | null; enabled?: boolean;
}
/** A code or barcode of any unit and the product behind it. */
interface Found { code: string; product: WireProduct; unit: string }

type Side = 'sale' | 'purchase';
const MOST = 20;
const MOST_CODES = 500;
/** Ids one question may name, and rows of one page. */
const MOST_IDS = 200;

/** A product as lines of documents know it; `side` decides on the price and the unit a line begins with. */
function lineProduct(one: WireProduct, side: Side): LineProduct {
  const price = side === 'sale' ? one.salePrice : one.purchasePrice;
  return {
    id: one.id, code: one.code, name: one.name, spec: one.spec, unit: one.unit, barcode: one.barcode, type: one.type, taxRate: one.taxRate, warehouseId: one.warehouseId, price: price ?? null, minPrice: one.minSalePrice ?? null,
    units: (one.units ?? []).map((unit) => ({ unit: unit.unit, ratio: unit.ratio, barcode: unit.barcode, price: side === 'sale' ? unit.salePrice ?? null : null })), firstUnit: side === 'sale' ? one.saleUnit : one.purchaseUnit,
  };
}

const found = async (query: Record<string, string | number | boolean | readonly (string | number)[]>, signal?: AbortSignal): Promise<WireProduct[]> => (await get<{ items: WireProduct[] }>('/products', { count: false, ...query }, signal)).items;

/** Products for the lines of documents: search as one types, exact codes and barcodes, and those of lines that exist. */
export function productSource(side: Side): ProductSource {
  const shape = (one: WireProduct): LineProduct => lineProduct(one, side);
  return {
    search: async (text, signal) => (await found({ q: text, pageSize: MOST, 'filter[enabled][eq]': true, ...(text === '' ? { sort: 'code' } : {}) }, signal)).map(shape),
    resolve: async (codes) => {
      const known = new Map<string, LineProduct>();
      for (let at = 0; at < codes.length; at += MOST_CODES) {
        const { items } = (await request<{ items: Found[] }>('POST', '/products/lookup', { body: { codes: codes.slice(at, at + MOST_CODES) } })).data;
        for (const one of items) known.set(one.code, shape(one.product));
      }
      return known;
    },
    get: async (ids) => {
      const all: WireProduct[] = [];
      for (let at = 0; at < ids.length; at += MOST_IDS) all.push(...(await found({ 'filter[id][in]': ids.slice(at, at + MOST_IDS), pageSize: MOST_IDS })));
      return all.map(shape);
    },
  };
}
