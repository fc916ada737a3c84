import { type ScopeClause, type ScopeRule, clock, context, database, inList, ownersClause, principal, scopeText } from '@steward/platform';

/** Rights a follower has by his access to the customer; any other right needs the owner to be in scope. */
const READING = new Set(['customer.customer.view', 'customer.customer.export', 'customer.contact.view']);
const WRITING = new Set(['customer.customer.update', 'customer.contact.create', 'customer.contact.update', 'customer.contact.delete']);

/**
 * Rights of the domains to the right over what hangs on a customer (its orders, receipts …): followers hold them with their
 * access to the customer. Called at import time, beside the permissions.
 */
export function followersMay(access: 'read' | 'write', ...codes: readonly string[]): void {
  for (const code of codes) (access === 'read' ? READING : WRITING).add(code);
}

interface Followed { at: number; read: readonly number[]; write: readonly number[] }

const KEEP_MS = 5_000;
const MOST_USERS = 5_000;
/** Beyond so many the ids are left to the database. */
const MOST_IDS = 500;
const remembered = new Map<number, Followed>();

/** Followers were changed: in this process at once, elsewhere after 5 s. */
export const forgetFollowed = (): void => remembered.clear();

async function followed(userId: number): Promise<Followed> {
  const now = performance.now();
  const have = remembered.get(userId);
  if (have && now - have.at < KEEP_MS) return have;
  // committed rows only: what an open unit of work has added must not be remembered
  const rows = await database.engine.read.all<{ customerId: number; access: string }>('SELECT customerId, access FROM customer_follower WHERE userId=? AND (expiresAt IS NULL OR expiresAt>?)', [userId, clock.stamp()]);
  const found: Followed = { at: now, read: rows.map((r) => r.customerId), write: rows.filter((r) => r.access === 'write').map((r) => r.customerId) };
  if (remembered.size >= MOST_USERS) remembered.clear();
  remembered.set(userId, found);
  return found;
}

/**
 * A customer is seen by whoever has its owner in scope, and by its followers (S-53): read access for looking, write
 * access for changing it and its children. Without followed customers it is the plain owner clause, which lists read fast.
 */
export const customerRule: ScopeRule = async (code) => {
  const p = principal();
  const plain = ownersClause(p.owners(code));
  if (plain.all || !(READING.has(code) || WRITING.has(code))) return plain;
  const f = await followed(p.id);
  const ids = READING.has(code) ? f.read : f.write;
  if (ids.length === 0) return plain;
  if (ids.length > MOST_IDS) {
    const access = READING.has(code) ? '' : " AND f.access='write'";
    return { all: false, text: `(${plain.text} OR EXISTS (SELECT 1 FROM customer_follower f WHERE f.customerId={t}.id AND f.userId=?${access} AND (f.expiresAt IS NULL OR f.expiresAt>?)))`, params: [...plain.params, p.id, clock.stamp()] };
  }
  const list = inList(ids);
  return { all: false, text: `(${plain.text} OR {t}.id IN ${list.sql})`, params: [...plain.params, ...list.params] };
};

/** Rows that hang on a customer are seen with it (contacts, later follow-ups and the like); those of a deleted one are not. */
export const viaCustomer = (column = 'customerId'): ScopeRule => async (code) => {
  const inner: ScopeClause = context().system === undefined ? await customerRule(code) : { all: true, text: '1=1', params: [] };
  return { all: false, text: `EXISTS (SELECT 1 FROM customer sc WHERE sc.id={t}.${column} AND sc.deletedAt IS NULL AND ${inner.all ? '1=1' : scopeText(inner, 'sc')})`, params: inner.params };
};

/**
 * As {@link viaCustomer}, for use beside another rule (`anyOf(byOwner(), besideCustomer())`): the customers are found once and
 * not row by row, which an OR of two conditions would else make the database do.
 */
export const besideCustomer = (column = 'customerId'): ScopeRule => async (code) => {
  const inner: ScopeClause = context().system === undefined ? await customerRule(code) : { all: true, text: '1=1', params: [] };
  const found = `IN (SELECT sc.id FROM customer sc WHERE sc.deletedAt IS NULL AND ${inner.all ? '1=1' : scopeText(inner, 'sc')})`;
  return { all: false, text: `{t}.${column} ${found}`, params: inner.params, walk: `{t}.${column}+0 ${found}` };
};
