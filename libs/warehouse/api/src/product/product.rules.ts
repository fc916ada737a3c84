import { codeKey, folded } from '@steward/kernel';
import { type PinyinKeys, pinyinKeys, squeezed } from '@steward/platform';
import type { WantedKey } from '../master-keys.js';
import type { AuxUnit } from './product.entity.js';

/** A scanner sends printable ASCII without blanks. */
export const BARCODE = /^[\x21-\x7e]{1,64}$/;

export interface Searched { code: string; name: string; shortName: string | null; spec: string | null; model: string | null; barcode: string | null; barcodes: readonly string[] | null; units: readonly AuxUnit[] | null }

/** The `search` column: name, code, pinyin and initials, barcodes of all units, short name, spec and model, folded (S-57: code, barcode, mnemonic, pinyin, spec). */
export function searchText(p: Searched, keys: PinyinKeys = pinyinKeys(p.name)): string {
  const name = folded(p.name);
  const parts = [name, squeezed(name), codeKey(p.code), keys.initials, keys.full, ...barcodesOf(p).map((b) => codeKey(b.text))];
  if (p.shortName) {
    const own = pinyinKeys(p.shortName);
    parts.push(folded(p.shortName), own.initials, own.full);
  }
  for (const more of [p.spec, p.model]) if (more) parts.push(folded(more));
  return [...new Set(parts.filter(Boolean))].join(' ').slice(0, 1000);
}

/** Every barcode with the unit it stands for (null = the base unit) and its place in the body. */
export function barcodesOf(p: Pick<Searched, 'barcode' | 'barcodes' | 'units'>): { text: string; unit: string | null; pointer: string }[] {
  return [
    ...(p.barcode ? [{ text: p.barcode, unit: null, pointer: '/barcode' }] : []),
    ...(p.barcodes ?? []).map((text, i) => ({ text, unit: null, pointer: `/barcodes/${i}` })),
    ...(p.units ?? []).flatMap((u, i) => (u.barcode ? [{ text: u.barcode, unit: u.unit, pointer: `/units/${i}/barcode` }] : [])),
  ];
}

/** Keys of a product that no other one may have: its code, every barcode, its id in another system. */
export function keysOf(p: Pick<Searched, 'code' | 'barcode' | 'barcodes' | 'units'> & { externalId: string | null }): WantedKey[] {
  return [{ kind: 'product.code', text: p.code, pointer: '/code' }, ...barcodesOf(p).map((b) => ({ kind: 'product.barcode' as const, ...b })), ...(p.externalId ? [{ kind: 'product.external_id' as const, text: p.externalId, pointer: '/externalId' }] : [])];
}

export interface UnitFacts { unit: string; units: readonly AuxUnit[] | null; saleUnit: string | null; purchaseUnit: string | null; barcode: string | null; barcodes: readonly string[] | null; lowStock: number | null; highStock: number | null }
export interface UnitFault { pointer: string; code: string; params?: Record<string, unknown> }

/** What is wrong with units, barcodes and stock limits of a product. */
export function unitFaults(p: UnitFacts): UnitFault[] {
  const out: UnitFault[] = [];
  const names = new Set([p.unit]);
  (p.units ?? []).forEach((u, i) => {
    if (names.has(u.unit)) out.push({ pointer: `/units/${i}/unit`, code: 'duplicate' });
    names.add(u.unit);
    if (u.ratio <= 0) out.push({ pointer: `/units/${i}/ratio`, code: 'min', params: { min: '0.0001' } });
  });
  for (const field of ['saleUnit', 'purchaseUnit'] as const) { const unit = p[field]; if (unit !== null && !names.has(unit)) out.push({ pointer: `/${field}`, code: 'warehouse.unknown_unit' }); }
  const seen = new Set<string>();
  for (const b of barcodesOf(p)) {
    const key = codeKey(b.text);
    if (!BARCODE.test(b.text)) out.push({ pointer: b.pointer, code: 'pattern' });
    else if (seen.has(key)) out.push({ pointer: b.pointer, code: 'duplicate' });
    seen.add(key);
  }
  if (p.lowStock !== null && p.highStock !== null && p.highStock < p.lowStock) out.push({ pointer: '/highStock', code: 'warehouse.below_low' });
  return out;
}
