import { DECIDE, SEE, alsoInPool, byId, idOf, own, record, right, way } from './build.js';
import type { Entry } from './entry.js';

const VIEW = ['customer.customer.view'];
const POOL = ['customer.pool.view'];
const POOLS = ['customer.pool.manage'];

/** Pools and what lies in them, protection. */
export const poolPolicy: Readonly<Record<string, Entry>> = {
  'GET /pools': { ...own({}), can: POOL }, 'GET /pools/{id}': alsoInPool(record(POOL, DECIDE, true, byId((its) => its.pool()))),
  'POST /pools': right(...POOLS), 'PATCH /pools/{id}': right(...POOLS), 'DELETE /pools/{id}': right(...POOLS), 'GET /pools/{id}/preview': right(...POOLS), 'POST /pools/{id}/recycling': right(...POOLS), 'POST /pools/run': right(...POOLS),
  'GET /pool-customers': alsoInPool(record(POOL, [], true, way('by id', 'empty', async (its) => ({ query: { 'filter[id]': String((await its.customer()).id) } })), way('by name', 'empty', async (its) => ({ query: { q: (await its.customer()).name } })))),
  'POST /pool-customers/search': alsoInPool(record(POOL, [], true, way('by id', 'empty', async (its) => ({ body: { where: { field: 'id', op: 'eq', value: (await its.customer()).id } } })))),
  'POST /pool-customers/claim': alsoInPool(record(['customer.pool.claim'], [], false, way('by id', 'each', async (its) => ({ body: { ids: [(await its.customer()).id] } })))),
  'POST /pool-customers/assign': alsoInPool(record(['customer.pool.assign'], [], false, way('by id', 'each', async (its, world, caller) => ({ body: { ids: [(await its.customer()).id], ownerId: idOf(world, caller) } })))),
  'POST /pool-customers/{id}/claim': alsoInPool(record(['customer.pool.claim'], [], false, byId((its) => its.customer()))),
  'GET /pool-records': alsoInPool(record(POOL, [], true, way('by customer', 'empty', async (its) => ({ query: { 'filter[customerId]': String((await its.customer()).id) } })))),
  'POST /customers/bulk-pool': record(['customer.pool.put'], DECIDE, false, way('by id', 'each', async (its) => ({ body: { ids: [(await its.customer()).id], poolId: 1 } }))),
  'GET /customers/{id}/pool-status': record(VIEW, SEE, true, byId((its) => its.customer())),
  'POST /customers/{id}/protection': record(['customer.pool.extend'], DECIDE, false, byId((its) => its.customer(), () => ({ body: { days: 1, reason: 'walk' } }))),
  'POST /customers/{id}/protection-requests': record(['customer.pool.request'], DECIDE, false, byId((its) => its.customer(), () => ({ body: { days: 1, reason: 'walk' } }))),
  'POST /customers/{id}/lock': record(['customer.pool.lock'], DECIDE, false, byId((its) => its.customer())),
  'POST /customers/{id}/unlock': record(['customer.pool.lock'], DECIDE, false, byId((its) => its.customer())),
  'GET /protection-requests': record(['customer.pool.request'], DECIDE, true, way('by customer', 'empty', async (its) => { await its.protection(); return { query: { 'filter[customerId]': String((await its.customer()).id) } }; }), way('by id', 'empty', async (its) => ({ query: { 'filter[id]': String((await its.protection()).id) } }))),
  'POST /protection-requests/search': record(['customer.pool.request'], DECIDE, true, way('by id', 'empty', async (its) => ({ body: { where: { field: 'id', op: 'eq', value: (await its.protection()).id } } }))),
  'POST /protection-requests/{id}/approve': record(['customer.pool.extend'], DECIDE, false, byId((its) => its.protection(), () => ({ body: {} }))),
  'POST /protection-requests/{id}/decline': record(['customer.pool.extend'], DECIDE, false, byId((its) => its.protection(), () => ({ body: { answer: 'walk' } }))),
};
