import { type ListItem, mayUse } from '@steward/platform';
import { unitsOnWire } from './product.input.js';
import type { AuxUnit } from './product.entity.js';

interface Namers { /** Labels of price levels by code. */ levels: () => Promise<Map<string, string>>; complete: (items: ListItem[]) => Promise<void> }

let namers: Namers | undefined;
/** The views tell, once they are made, what stands behind ids. */
export const exportProductsWith = (n: Namers): void => { namers = n; };

/** Rows of an exported file: auxiliary units (`箱=12`), prices by level (`批发价一=9.5`), further barcodes and names as words. */
export async function expandForExport(items: ListItem[]): Promise<void> {
  const first = items[0];
  if (!namers || !first) return;
  const units = items.map((i) => parse<AuxUnit[]>(i['units']));
  await namers.complete(items);
  if ('units' in first) items.forEach((i, n) => { i['units'] = unitsOnWire(units[n] ?? null).map(unitText).join('、'); });
  if ('levelPrices' in first) {
    const levels = await namers.levels();
    for (const i of items) i['levelPrices'] = (i['levelPrices'] as { level: string; price: string }[]).map((p) => `${levels.get(p.level) ?? p.level}=${short(p.price)}`).join('、');
  }
  for (const [id, as] of [['warehouseId', 'warehouseName'], ['supplierId', 'supplierName']] as const) if (id in first) for (const i of items) i[id] = i[as];
}

/** `箱=12`, with the barcode and the price of the unit where there are any: `箱=12@6901234567892#58`. An import reads the same. */
export function unitText(u: { unit: string; ratio: string; barcode: string | null; salePrice: string | null }): string {
  const price = u.salePrice !== null && mayUse('price.view') ? `#${short(u.salePrice)}` : '';
  return `${u.unit}=${short(u.ratio)}${u.barcode ? `@${u.barcode}` : ''}${price}`;
}

/** A decimal without the noughts at its end. */
export const short = (decimal: string): string => (decimal.includes('.') ? decimal.replace(/\.?0+$/, '') : decimal);

const parse = <T>(text: unknown): T | null => (typeof text === 'string' ? (JSON.parse(text) as T) : null);
