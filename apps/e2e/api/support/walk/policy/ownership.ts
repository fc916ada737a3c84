import type { World } from '../world.js';
import { travelled } from '../ownership.js';
import { own, way, record } from './build.js';
import type { Ask, Way, Entry } from './entry.js';

const TRANSFER = ['customer.customer.transfer'];
const HAND_OVER = ['customer.handover.run'];
const SUPERVISE = ['customer.supervision.view'];
const shares = (world: World): object => ({ mode: 'equal', to: [{ userId: world.people.foreign.id }] });
const history = (make: (id: number) => Ask): Way => way('of a customer', 'empty', async (its, world) => make(await travelled(its, world)));

/** Assignment, hand-over, history of owners and supervision. */
export const ownershipPolicy: Readonly<Record<string, Entry>> = {
  'POST /customers/assign/preview': record(TRANSFER, [], true, way('items', 'empty', async (its, world) => ({ body: { items: [{ id: (await its.customer()).id }], ...shares(world) } })), way('where', 'refused', async (its, world) => ({ body: { q: (await its.customer()).name, expectedCount: 1, ...shares(world) } }))),
  'POST /customers/assign': record(TRANSFER, [], false, way('items', 'each', async (its, world) => ({ body: { items: [{ id: (await its.customer()).id }], ...shares(world) } })), way('where', 'refused', async (its, world) => ({ body: { where: { field: 'id', op: 'eq', value: (await its.customer()).id }, expectedCount: 1, ...shares(world) } }))),
  'GET /customers/{id}/along': record(TRANSFER, ['owner', 'manager'], true, way('id', 'absent', async (its) => ({ path: { id: (await its.customer()).id } }))),
  'GET /hand-overs/parts': { ...own({}), can: [...TRANSFER, ...HAND_OVER] },
  'GET /hand-overs/{userId}': record(HAND_OVER, ['owner', 'manager'], true, way('id', 'absent', async (_its, world) => ({ path: { userId: world.people.owner.id } }))),
  'POST /hand-overs': record(HAND_OVER, [], false, way('into a pool', 'refused', async (_its, world) => ({ body: { userId: world.people.owner.id, mode: 'pool', poolId: 1, to: [{ userId: world.people.foreign.id }] } })), way('the owner leaves', 'refused', async (_its, world) => ({ body: { userId: world.people.owner.id, mode: 'one', to: [{ userId: world.people.foreign.id }] } })), way('to the owner', 'refused', async (_its, world) => ({ body: { userId: world.people.foreign.id, mode: 'one', to: [{ userId: world.people.owner.id }] } }))),
  'GET /owner-changes': record(['customer.customer.view'], ['owner', 'manager', 'follower', 'coworker'], true, history((id) => ({ query: { 'filter[customerId]': String(id) } }))),
  'POST /owner-changes/search': record(['customer.customer.view'], ['owner', 'manager', 'follower', 'coworker'], true, history((id) => ({ body: { where: { field: 'customerId', op: 'eq', value: id } } }))),
  'GET /supervision': { ...own({}), can: SUPERVISE },
  'GET /supervision/export': { ...own({}), can: ['customer.supervision.export'] },
};
