import { dayIn, folded } from '@steward/kernel';
import type { Owners } from '@steward/platform';

/** What a customer keeps of the newest of its follow-ups, and when it is to be contacted next. */
export interface LastContact { lastFollowUpAt: string | null; lastFollowUpBy: number | null; lastFollowUpText: string | null; nextContactAt: string | null }

/** What of a follow-up matters to its customer. */
export interface Contacted { id: number; userId: number; occurredAt: string; content: string; nextContactAt: string | null }

/** Characters of the text a customer's row shows. */
const SHOWN = 200;
/** A clock of a client may be ahead by so much. */
const AHEAD_MS = 5 * 60_000;

/** The later contact; of two at the same moment the one written later. */
export const isNewer = (a: Contacted, b: Contacted): boolean => a.occurredAt > b.occurredAt || (a.occurredAt === b.occurredAt && a.id > b.id);

/** One line of it, for the row of the customer. */
export function shownText(content: string): string {
  const line = content.replace(/[\s\u3000]+/g, ' ').trim();
  return line.length <= SHOWN ? line : `${line.slice(0, SHOWN - 1)}…`;
}

/**
 * When to be in touch again after a follow-up: what it says itself, else what was planned before, as far as that lies on a later
 * day of the company than the contact (a plan for that day or before is done by it).
 */
export function nextAfter(planned: string | null, f: Contacted, zone: string): string | null {
  if (f.nextContactAt !== null) return f.nextContactAt;
  return planned !== null && dayIn(zone, new Date(planned)) > dayIn(zone, new Date(f.occurredAt)) ? planned : null;
}

/** What a customer shows after a follow-up was recorded; undefined where a newer one stands already. */
export function afterRecord(c: LastContact, f: Contacted, zone: string): LastContact | undefined {
  if (c.lastFollowUpAt !== null && c.lastFollowUpAt > f.occurredAt) return undefined;
  return { lastFollowUpAt: f.occurredAt, lastFollowUpBy: f.userId, lastFollowUpText: shownText(f.content), nextContactAt: nextAfter(c.nextContactAt, f, zone) };
}

/**
 * What a customer shows after a follow-up was changed or deleted: the newest that is left. A next contact that came from the
 * one that changed follows it; one somebody has set by hand stays, until the newest follow-up says another.
 */
export function afterChange(c: LastContact, before: Contacted, newest: Contacted | undefined): LastContact {
  const came = c.lastFollowUpAt === before.occurredAt && c.nextContactAt === before.nextContactAt;
  const says = newest?.id === before.id && newest.nextContactAt !== before.nextContactAt;
  return { ...lastOf(c, newest), nextContactAt: came || says ? (newest?.nextContactAt ?? null) : c.nextContactAt };
}

/** The last contact as the newest follow-up says it; the next one as it stands. */
export const lastOf = (c: LastContact, newest: Contacted | undefined): LastContact => ({
  lastFollowUpAt: newest?.occurredAt ?? null, lastFollowUpBy: newest?.userId ?? null, lastFollowUpText: newest ? shownText(newest.content) : null, nextContactAt: c.nextContactAt,
});

/** Whether the words may still be changed; 0 hours = as long as one likes. */
export const isOpen = (createdAt: string, now: string, hours: number): boolean => hours === 0 || Date.parse(now) - Date.parse(createdAt) <= hours * 3_600_000;

/** Words belong to their author: nobody else rewrites them, whatever his rights. */
export const mayEdit = (f: { userId: number; createdAt: string }, me: number, now: string, hours: number): boolean => f.userId === me && isOpen(f.createdAt, now, hours);

/** The author while it is open; later, and those of others, who has the author in the scope of the right to delete. */
export function mayDelete(f: { userId: number; createdAt: string }, me: number, owners: Owners, now: string, hours: number): boolean {
  if (owners === 'all') return true;
  return f.userId === me ? isOpen(f.createdAt, now, hours) : owners.includes(f.userId);
}

/** Nobody reports what is still to come. */
export const isAhead = (occurredAt: string, now: string): boolean => Date.parse(occurredAt) - Date.parse(now) > AHEAD_MS;

/** Folded text of the search: the customer as it was called, what was said, what is planned. */
export const searchText = (f: { content: string; nextPlan: string | null; relatedName: string | null }, customer: string): string =>
  [folded(customer).slice(0, 150), ...[f.relatedName, f.nextPlan].filter((x): x is string => Boolean(x)).map((x) => folded(x).slice(0, 250)), folded(f.content)].join(' ').slice(0, 1000);
