import { codeKey, folded, phoneKey } from '@steward/kernel';
import { type PinyinKeys, pinyinKeys, squeezed } from '@steward/platform';
import type { WantedKey } from '../master-keys.js';

export interface Searched { code: string; name: string; shortName: string | null; phone: string | null; mobile: string | null; contactName: string | null; contactMobile: string | null }

/** The `search` column: name, code, pinyin and initials, short name, numbers, primary contact, folded. */
export function searchText(s: Searched, keys: PinyinKeys = pinyinKeys(s.name)): string {
  const name = folded(s.name);
  const parts = [name, squeezed(name), codeKey(s.code), keys.initials, keys.full];
  if (s.shortName) {
    const own = pinyinKeys(s.shortName);
    parts.push(folded(s.shortName), own.initials, own.full);
  }
  for (const number of [s.mobile, s.phone, s.contactMobile]) if (number) parts.push(phoneKey(number));
  if (s.contactName) parts.push(folded(s.contactName));
  return [...new Set(parts.filter(Boolean))].join(' ').slice(0, 1000);
}

/** Keys of a supplier that no other one may have: code, firm, credit code, id in another system (domain.md 2.0 "master data once"). */
export function keysOf(s: { code: string; name: string; creditCode: string | null; externalId: string | null }): WantedKey[] {
  return [
    { kind: 'supplier.code', text: s.code, pointer: '/code' }, { kind: 'supplier.name', text: s.name, pointer: '/name' },
    ...(s.creditCode ? [{ kind: 'supplier.credit_code' as const, text: s.creditCode, pointer: '/creditCode' }] : []),
    ...(s.externalId ? [{ kind: 'supplier.external_id' as const, text: s.externalId, pointer: '/externalId' }] : []),
  ];
}
