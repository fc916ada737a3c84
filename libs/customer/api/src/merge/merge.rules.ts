import { folded, phoneKey } from '@steward/kernel';
import type { Contact } from '../contact/contact.entity.js';
import type { Customer, Follower } from '../customer/customer.entity.js';
import { tidyTags } from '../customer/customer.rules.js';

/** Days in which a merge can be undone (domain.md 2.2). */
export const UNDO_DAYS = 30;

/** Fields of which one says whose value survives. The owner brings department, pool and protection along. */
export const MERGE_FIELDS = [
  'name', 'code', 'shortName', 'type', 'categoryId', 'level', 'status', 'source', 'industry', 'country', 'region', 'address', 'phone', 'mobile', 'fax', 'email', 'website', 'wechat', 'qq', 'employees', 'annualRevenue',
  'creditCode', 'priceLevel', 'paymentTerm', 'creditLimit', 'creditDays', 'discountRate', 'enabled', 'remark', 'externalId', 'ownerId',
] as const;
export type MergeField = (typeof MERGE_FIELDS)[number];
export type Picks = Partial<Record<MergeField, number>>;

/** Empty here says something: no price level, no limit, not given. The survivor's stays unless somebody picks the other. */
const NEVER_FILLED: ReadonlySet<string> = new Set(['priceLevel', 'paymentTerm', 'creditLimit', 'creditDays', 'discountRate', 'ownerId']);
const WITH_OWNER = ['ownerId', 'ownerSince', 'departmentId', 'previousOwnerId', 'protectedUntil', 'poolId', 'poolInAt', 'poolReason', 'locked'] as const;

const same = (a: unknown, b: unknown): boolean => a === b || JSON.stringify(a ?? null) === JSON.stringify(b ?? null);

/**
 * Columns of the survivor that change: what was picked from the merged customer, and what the survivor has empty. Tags and
 * followers are united, custom fields completed.
 */
export function mergedColumns(survivor: Customer, merged: Customer, picks: Picks): Partial<Customer> {
  const out: Record<string, unknown> = {};
  for (const field of MERGE_FIELDS) {
    const pick = picks[field];
    const fill = pick === undefined && !NEVER_FILLED.has(field) && (survivor[field] === null || survivor[field] === '');
    if (pick !== merged.id && !fill) continue;
    for (const column of field === 'ownerId' ? WITH_OWNER : [field]) out[column] = merged[column];
  }
  const owner = (out['ownerId'] === undefined ? survivor.ownerId : out['ownerId']) as number | null;
  const tags = tidyTags([...(survivor.tags ?? []), ...(merged.tags ?? [])]);
  const followers = unitedFollowers(survivor.followers ?? [], merged.followers ?? [], owner);
  Object.assign(out, { tags: tags.length > 0 ? tags : null, followers: followers.length > 0 ? followers : null, nextContactAt: earlier(survivor.nextContactAt, merged.nextContactAt) });
  if (merged.custom) out['custom'] = { ...merged.custom, ...Object.fromEntries(Object.entries(survivor.custom ?? {}).filter(([, v]) => v !== null && v !== '')) };
  return Object.fromEntries(Object.entries(out).filter(([k, v]) => !same(survivor[k as keyof Customer], v)));
}

const earlier = (a: string | null, b: string | null): string | null => (a === null ? b : b === null || a < b ? a : b);

/** Followers of both, each once with the wider access and the later end, never the owner. */
export function unitedFollowers(a: readonly Follower[], b: readonly Follower[], ownerId: number | null): Follower[] {
  const out = new Map<number, Follower>();
  for (const f of [...a, ...b]) {
    if (f.userId === ownerId) continue;
    const have = out.get(f.userId);
    out.set(f.userId, have ? { userId: f.userId, access: have.access === 'write' ? 'write' : f.access, expiresAt: have.expiresAt === null || f.expiresAt === null ? null : have.expiresAt > f.expiresAt ? have.expiresAt : f.expiresAt } : f);
  }
  return [...out.values()];
}

/** What tells two contacts of one name apart. */
const TELLING = ['mobile', 'phone', 'email', 'wechat', 'qq'] as const;
const FILLED = [...TELLING, 'department', 'post', 'role', 'birthday', 'hobbies'] as const;
type ContactText = Pick<Contact, 'name' | (typeof FILLED)[number]>;

const plain = (field: string, text: string): string => (field === 'mobile' || field === 'phone' ? phoneKey(text) : folded(text));

/** Two contacts are one person: the same name, and nothing both say differs. */
export function sameContact(a: ContactText, b: ContactText): boolean {
  if (folded(a.name) !== folded(b.name)) return false;
  return TELLING.every((f) => { const [x, y] = [a[f], b[f]]; return !x || !y || plain(f, x) === plain(f, y); });
}

/** What a contact learns from its duplicate. */
export function filled(keep: ContactText, duplicate: ContactText): Partial<ContactText> {
  return Object.fromEntries(FILLED.filter((f) => !keep[f] && duplicate[f]).map((f) => [f, duplicate[f]]));
}

/** Two titles or addresses are one: all texts that say what it is are the same. */
export function sameTexts<T extends object>(a: T, b: T, fields: readonly (keyof T)[]): boolean {
  return fields.every((f) => folded(String(a[f] ?? '')) === folded(String(b[f] ?? '')));
}

/** Of what a merge changed on the survivor, what nobody has changed since: the values to give back. */
export function givenBack(now: Customer, before: Partial<Customer>, after: Partial<Customer>): Partial<Customer> {
  return Object.fromEntries(Object.entries(before).filter(([k]) => same(now[k as keyof Customer], after[k as keyof Customer])));
}
