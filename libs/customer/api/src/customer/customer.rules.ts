import { codeKey, firmKey, folded, phoneKey } from '@steward/kernel';
import { type PinyinKeys, pinyinKeys, squeezed } from '@steward/platform';

export { PAYMENT_TERM, type PaymentTerm, dueDay, parsePaymentTerm } from '@steward/kernel';
export { type PinyinKeys, pinyinKeys, squeezed } from '@steward/platform';

/** Kinds of keys under which two customers are the same (domain.md 2.2 查重); `code` is never given twice, the others may be on purpose. */
export const KEY_KINDS = ['code', 'name', 'credit_code', 'mobile'] as const;
export type KeyKind = (typeof KEY_KINDS)[number];
/** Field of the wire a kind of key comes from. */
export const FIELD_OF_KEY: Record<KeyKind, 'code' | 'name' | 'creditCode' | 'mobile'> = { code: 'code', name: 'name', credit_code: 'creditCode', mobile: 'mobile' };

export interface Named { code: string; name: string; creditCode: string | null; mobile: string | null }
export interface KeyValue { kind: KeyKind; value: string }

/** Normalised value of one kind of key, or null where the field says nothing. */
export function keyValue(kind: KeyKind, text: string | null | undefined): string | null {
  if (!text) return null;
  if (kind === 'name') return firmKey(text).slice(0, 200) || null;
  if (kind === 'mobile') return phoneKey(text).slice(0, 200) || null;
  return codeKey(text).slice(0, 200) || null;
}

/** All keys of a customer. */
export function keysOf(c: Named): KeyValue[] {
  return KEY_KINDS.flatMap((kind) => {
    const value = keyValue(kind, c[FIELD_OF_KEY[kind]]);
    return value === null ? [] : [{ kind, value }];
  });
}

/** What somebody who may not see the record learns of its name: that it resembles what was typed. */
export function maskName(name: string): string {
  const chars = [...name];
  return `${chars.slice(0, chars.length > 3 ? 2 : 1).join('')}***`;
}

export interface Searched { name: string; shortName: string | null; code: string; mobile: string | null; phone: string | null }

/** The `search` column: name, short name, code, phone digits, initials and pinyin, folded; the truth of a search (performance.md 5). */
export function searchText(c: Searched, keys: PinyinKeys = pinyinKeys(c.name)): string {
  const name = folded(c.name);
  const bare = squeezed(name);
  const parts = [name, bare, codeKey(c.code), keys.initials, keys.full];
  const short = c.shortName ? folded(c.shortName) : '';
  if (short && !bare.includes(squeezed(short))) {
    const own = pinyinKeys(short);
    parts.push(short, squeezed(short), own.initials, own.full);
  }
  const mobile = c.mobile ? phoneKey(c.mobile) : '';
  const phone = c.phone ? phoneKey(c.phone) : '';
  parts.push(mobile, phone === mobile ? '' : phone);
  return [...new Set(parts.filter(Boolean))].join(' ').slice(0, 1000);
}

/** Tags as they are stored: trimmed, each once, in the order given. */
export function tidyTags(tags: readonly string[]): string[] {
  const seen = new Map(tags.map((t) => t.normalize('NFKC').replace(/\s+/g, ' ').trim()).filter(Boolean).map((t) => [t.toLowerCase(), t]));
  return [...seen.values()];
}
