import type { Relation, World } from '../world.js';
import { travelled } from '../ownership.js';
import { own, record, way, idOf } from './build.js';
import type { Ask, Way, Entry } from './entry.js';

const TRANSFER = ['customer.customer.transfer'];
const HAND_OVER = ['customer.handover.run'];
const SUPERVISE = ['customer.supervision.view'];
const shares = (world: World, caller: Relation): object => ({ mode: 'equal', to: [{ userId: idOf(world, caller) }] });
const history = (make: (id: number) => Ask): Way => way('of a customer', 'empty', async (its, world) => make(await travelled(its, world)));

/** Assignment, hand-over, history of owners and supervision. */
export const ownershipPolicy: Readonly<Record<string, Entry>> = {
  'POST /customers/assign/preview': record(TRANSFER, [], true, way('items', 'empty', async (its, world, caller) => ({ body: { items: [{ id: (await its.customer()).id }], ...shares(world, caller) } })), way('where', 'refused', async (its, world, caller) => ({ body: { q: (await its.customer()).name, expectedCount: 1, ...shares(world, caller) } }))),
  'POST /customers/assign': record(TRANSFER, [], false, way('items', 'each', async (its, world, caller) => ({ body: { items: [{ id: (await its.customer()).id }], ...shares(world, caller) } })), way('where', 'refused', async (its, world, caller) => ({ body: { where: { field: 'id', op: 'eq', value: (await its.customer()).id }, expectedCount: 1, ...shares(world, caller) } }))),
  'GET /customers/{id}/along': record(TRANSFER, ['owner', 'manager'], true, way('id', 'absent', async (its) => ({ path: { id: (await its.customer()).id } }))),
  'GET /hand-overs/parts': { ...own({}), can: [...TRANSFER, ...HAND_OVER] },
  'GET /hand-overs/{userId}': record(HAND_OVER, ['owner', 'manager'], true, way('id', 'absent', async (its) => ({ path: { userId: (await its.person()).id } }))),
  'POST /hand-overs': record(HAND_OVER, [], false, way('into a pool', 'refused', async (its, world, caller) => ({ body: { userId: (await its.person()).id, mode: 'pool', poolId: (await its.pool()).id, to: [{ userId: idOf(world, caller) }] } })), way('the owner leaves', 'refused', async (its, world, caller) => ({ body: { userId: (await its.person()).id, mode: 'one', to: [{ userId: idOf(world, caller) }] } })), way('to the owner', 'refused', async (its, world, caller) => ({ body: { userId: idOf(world, caller), mode: 'one', to: [{ userId: (await its.person()).id }] } }))),
  'GET /owner-changes': record(['customer.customer.view'], ['owner', 'manager', 'follower', 'coworker'], true, history((id) => ({ query: { 'filter[customerId]': String(id) } }))),
  'POST /owner-changes/search': record(['customer.customer.view'], ['owner', 'manager', 'follower', 'coworker'], true, history((id) => ({ body: { where: { field: 'customerId', op: 'eq', value: id } } }))),
  'GET /supervision': { ...own({}), can: SUPERVISE },
  'GET /supervision/export': { ...own({}), can: ['customer.supervision.export'] },
};
