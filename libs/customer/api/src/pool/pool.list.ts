import { type ListItem, type ListSpec, type ScopeRule, anyOf, context, database, defineList, inList, principal, resolveScope, scopeText } from '@steward/platform';
import { viaCustomer } from '../customer/customer.scope.js';
import { VIEW } from '../customer/customer.store.js';
import type { PoolDirectory } from './pool.directory.js';
import { HIDEABLE, type Hideable, POOL_MOVES, REQUEST_STATES } from './pool.entity.js';
import { RULE_KINDS, masked } from './pool.rules.js';
import { poolRule } from './pool.scope.js';
import { requestRule } from './protection.service.js';

let complete: (items: ListItem[]) => Promise<void> = () => Promise.resolve();

const hidden = { kind: 'text', filter: false } as const;

/** 公海: customers lying in the pools of the caller. What a pool hides is neither searched nor filtered, or it could be guessed. */
export const POOL_CUSTOMERS: ListSpec = defineList({
  key: 'pool-customers', table: 'customer', entity: 'customer', scope: poolRule(), hides: 't.deletedAt IS NULL AND t.poolId IS NOT NULL AND t.ownerId IS NULL', searchColumns: ['name', 'shortName', 'code'], defaultSort: '-poolInAt',
  fields: {
    id: { kind: 'integer', sort: true },
    code: { kind: 'text', sort: true },
    name: { kind: 'text', sort: 'nameKey' },
    shortName: { kind: 'text' },
    poolId: { kind: 'ref', indexed: true },
    poolInAt: { kind: 'instant', sort: true },
    poolReason: { kind: 'enum', values: [...RULE_KINDS, 'manual'], sort: true },
    previousOwnerId: { kind: 'user', sort: true, name: { as: 'previousOwnerName', of: 'user' } },
    categoryId: { kind: 'tree', sort: true, name: { as: 'categoryName', of: 'category' } },
    type: { kind: 'enum', values: ['company', 'person'], sort: true },
    level: { kind: 'dictionary', dictionary: 'customer.level', sort: true },
    status: { kind: 'dictionary', dictionary: 'customer.status', sort: true },
    source: { kind: 'dictionary', dictionary: 'customer.source', sort: true },
    industry: { kind: 'dictionary', dictionary: 'customer.industry', sort: true },
    region: { kind: 'region', sort: true },
    address: hidden, phone: hidden, mobile: hidden, email: hidden, wechat: hidden, qq: hidden, contactName: hidden, contactMobile: hidden,
    dealt: { kind: 'boolean', sort: true },
    lastFollowUpAt: { kind: 'instant', sort: true },
    createdAt: { kind: 'instant', sort: true },
  },
  expand: (items) => complete(items),
});

/** Tells the list who knows the pools: their names, and what is hidden from whom. */
export function completeWith(pools: PoolDirectory): void {
  complete = async (items) => {
    const known = new Map((await pools.all()).map((p) => [p.id, p]));
    const open = context().system !== undefined || principal().owners(VIEW) === 'all';
    const hides = new Map<number, readonly Hideable[]>();
    for (const p of known.values()) hides.set(p.id, open || (p.admins.length > 0 && (await pools.administers(p))) ? [] : p.hiddenFields);
    for (const i of items) {
      const poolId = Number(i['poolId']);
      i['poolName'] = known.get(poolId)?.name ?? null;
      // a pool nobody knows hides everything
      for (const field of hides.get(poolId) ?? HIDEABLE) if (typeof i[field] === 'string' && i[field] !== '') i[field] = masked(i[field]);
    }
  };
}

/** Customers lying in a pool of the caller. */
const lyingRule: ScopeRule = async (code) => {
  const inner = await resolveScope(poolRule(), code);
  return { all: false, text: `EXISTS (SELECT 1 FROM customer pc WHERE pc.id={t}.customerId AND pc.deletedAt IS NULL AND pc.poolId IS NOT NULL AND ${inner.all ? '1=1' : scopeText(inner, 'pc')})`, params: inner.params };
};

/** Claim and recycle records of the customers one sees, one's own or in the pool. */
export const POOL_RECORDS: ListSpec = defineList({
  key: 'pool-records', table: 'pool_record', entity: 'pool_record', scope: anyOf(viaCustomer(), lyingRule), hides: '1=1', versioned: false, searchColumns: ['reason'], defaultSort: '-id',
  fields: {
    id: { kind: 'integer', sort: true },
    customerId: { kind: 'ref', indexed: true },
    poolId: { kind: 'ref', indexed: true },
    move: { kind: 'enum', values: POOL_MOVES, sort: true },
    at: { kind: 'instant', sort: true },
    ruleKind: { kind: 'enum', values: RULE_KINDS },
    ruleDays: { kind: 'integer' },
    reason: { kind: 'text' },
    fromUserId: { kind: 'user', name: { as: 'fromUserName', of: 'user' } },
    toUserId: { kind: 'user', name: { as: 'toUserName', of: 'user' } },
    actorId: { kind: 'user', name: { as: 'actorName', of: 'user' } },
  },
  expand: (items) => nameBoth(items),
});

/** Requests to prolong a protection, of the owners in scope. */
export const PROTECTION_REQUESTS: ListSpec = defineList({
  key: 'protection-requests', table: 'protection_request', entity: 'protection_request', scope: requestRule, hides: '1=1', searchColumns: ['reason'], defaultSort: '-id',
  fields: {
    id: { kind: 'integer', sort: true },
    customerId: { kind: 'ref', indexed: true },
    ownerId: { kind: 'user', sort: true, name: { as: 'ownerName', of: 'user' } },
    days: { kind: 'integer', sort: true },
    reason: { kind: 'text' },
    state: { kind: 'enum', values: REQUEST_STATES, sort: true, indexed: true },
    answer: { kind: 'text' },
    answeredBy: { kind: 'user', name: { as: 'answeredByName', of: 'user' } },
    answeredAt: { kind: 'instant', sort: true },
    createdAt: { kind: 'instant', sort: true },
    createdBy: { kind: 'user' },
  },
  expand: (items) => nameBoth(items),
});

/** Names of the customers and pools of one page; rows of visible customers only, so no scope is asked again. */
async function nameBoth(items: ListItem[]): Promise<void> {
  await put(items, 'customerId', 'customerName', 'customer');
  if (items[0] && 'poolId' in items[0]) await put(items, 'poolId', 'poolName', 'pool');
}

async function put(items: ListItem[], key: string, as: string, table: 'customer' | 'pool'): Promise<void> {
  if (items.length === 0) return;
  const list = inList([...new Set(items.map((i) => Number(i[key])))]);
  const rows = await database.sql.all<{ id: number; name: string }>(`SELECT id, name FROM ${table} WHERE id IN ${list.sql}`, list.params);
  const names = new Map(rows.map((r) => [r.id, r.name]));
  for (const i of items) i[as] = names.get(Number(i[key])) ?? null;
}
