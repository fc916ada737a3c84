import { addDays, codeKey, firmKey, folded, phoneKey } from '@steward/kernel';
import { pinyin } from 'pinyin-pro';

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

/** Blanks between Chinese characters are typography (`万  科Ａ`), between Latin words they are not. */
export const squeezed = (text: string): string => text.replace(/(?<=[^\x00-\x7f]) (?=[^\x00-\x7f])|(?<=[^\x00-\x7f]) (?=\S)|(?<=\S) (?=[^\x00-\x7f])/g, '');

const PINYIN_CHARS = 16;

/** Syllables of a Chinese text; Latin runs and digits stay as they are. */
function syllables(text: string): string[] {
  const short = [...text].slice(0, PINYIN_CHARS).join('');
  return pinyin(short, { toneType: 'none', type: 'array', nonZh: 'consecutive', v: true }).map((s) => s.toLowerCase().replace(/[^a-z0-9]/g, '')).filter(Boolean);
}

const HAN = /\p{Script=Han}/u;

export interface PinyinKeys { /** Sorts names as a Chinese reader expects. */ sort: string; full: string; initials: string }

/** Pinyin of a name without its legal form; empty `full` and `initials` when there is nothing Chinese in it. */
export function pinyinKeys(name: string): PinyinKeys {
  const core = firmKey(name);
  const parts = syllables(core);
  const chinese = HAN.test(core);
  // digits and Latin words stand in the name itself: as pinyin they would only be indexed twice
  const spoken = parts.filter((s) => /^[a-z]+$/.test(s));
  return { sort: (parts.join(' ') || core).slice(0, 160), full: chinese ? spoken.join('') : '', initials: chinese ? spoken.map((s) => s.charAt(0)).join('') : '' };
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

/** Cash, N days after delivery, or N days after the end of the month. */
export type PaymentTerm = { kind: 'cash' } | { kind: 'days' | 'month_end'; days: number };
export const PAYMENT_TERM = /^(cash|(days|month_end):\d{1,3})$/;

export function parsePaymentTerm(text: string): PaymentTerm | undefined {
  if (!PAYMENT_TERM.test(text)) return undefined;
  const [kind, days] = text.split(':');
  return kind === 'days' || kind === 'month_end' ? { kind, days: Number(days) } : { kind: 'cash' };
}

/** Day on which money is due for a document of `day` (`YYYY-MM-DD`). */
export function dueDay(term: PaymentTerm, day: string): string {
  if (term.kind === 'cash') return day;
  if (term.kind === 'days') return addDays(day, term.days);
  const [year = 0, month = 1] = day.split('-').map(Number);
  return addDays(new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10), term.days);
}

/** Tags as they are stored: trimmed, each once, in the order given. */
export function tidyTags(tags: readonly string[]): string[] {
  const seen = new Map(tags.map((t) => t.normalize('NFKC').replace(/\s+/g, ' ').trim()).filter(Boolean).map((t) => [t.toLowerCase(), t]));
  return [...seen.values()];
}
