import { codeKey, firmKey, phoneKey } from '@steward/kernel';

/** What makes customers of one group alike. */
export const DUPLICATE_REASONS = ['name', 'credit_code', 'mobile', 'phone', 'similar'] as const;
export type DuplicateReason = (typeof DUPLICATE_REASONS)[number];

export interface Scanned { id: number; name: string; mobile: string | null; phone: string | null; creditCode: string | null }
export interface Found { reason: DuplicateReason; ids: number[] }

const PHONE_FROM = 7;
const LOOSE_FROM = 4;
/** So many with one number are a switchboard or a placeholder, not one firm. */
const MOST_ALIKE = 10;

/** A name without what people leave out: province, city, district, and words of business. */
export function looseName(name: string): string {
  const core = firmKey(name).replace(/(省|市|区|县|自治区)/g, '').replace(/(集团|实业|贸易|商贸|科技|技术|发展|股份|总|分)+(公司|厂)?$/g, '').replace(/^中国/, '');
  return [...core].length >= LOOSE_FROM ? core : '';
}

const keysOf: Record<DuplicateReason, (c: Scanned) => string> = {
  name: (c) => firmKey(c.name), credit_code: (c) => (c.creditCode ? codeKey(c.creditCode) : ''), mobile: (c) => long(c.mobile), phone: (c) => long(c.phone), similar: (c) => looseName(c.name),
};
const long = (phone: string | null): string => { const digits = phone ? phoneKey(phone) : ''; return digits.length >= PHONE_FROM ? digits : ''; };

/** Collects customers under what makes them alike; asks for memory for one key per customer and reason only. */
export class Grouping {
  private readonly seen = new Map<string, number[]>();

  add(c: Scanned): void {
    for (const reason of DUPLICATE_REASONS) {
      const key = keysOf[reason](c);
      if (!key) continue;
      const at = `${reason}|${key}`;
      const ids = this.seen.get(at);
      if (ids) ids.push(c.id);
      else this.seen.set(at, [c.id]);
    }
  }

  /** Groups of two and more, each set of customers once under its strongest reason; without those whose pairs were all judged to be different. */
  groups(different: ReadonlySet<string>, most: number): Found[] {
    const out: Found[] = [];
    const told = new Set<string>();
    for (const reason of DUPLICATE_REASONS) {
      for (const [at, ids] of this.seen) {
        if (!at.startsWith(`${reason}|`) || ids.length < 2 || ids.length > MOST_ALIKE) continue;
        const set = ids.join(',');
        if (told.has(set) || allDifferent(ids, different)) continue;
        told.add(set);
        out.push({ reason, ids });
        if (out.length >= most) return out;
      }
    }
    return out;
  }
}

export const pairOf = (a: number, b: number): string => (a < b ? `${a},${b}` : `${b},${a}`);

const allDifferent = (ids: readonly number[], different: ReadonlySet<string>): boolean => ids.every((a, i) => ids.slice(i + 1).every((b) => different.has(pairOf(a, b))));
