import { auditTable, transaction } from '@steward/platform';
import { type TestDatabase, actAs, openTestDatabase, testPrincipal } from '@steward/platform/testing';
import { dataSchema } from '../data.schema.js';
import { categoryTable } from './category.entity.js';
import { CategoryFacade } from './category.facade.js';
import { CategoryUsage } from './category.registry.js';
import { CategoryService } from './category.service.js';
import { CategoryStore } from './category.store.js';

let db: TestDatabase;
let service: CategoryService;
let facade: CategoryFacade;
let used: Map<number, number>;
const person = testPrincipal({ permissions: ['system.category.create', 'system.category.update', 'system.category.delete'] });

beforeAll(async () => { db = await openTestDatabase(dataSchema); }, 60_000);
afterAll(() => db.close());
beforeEach(async () => {
  await transaction(() => categoryTable.delete({}));
  used = new Map();
  const usage = new CategoryUsage();
  usage.register('customer', {
    count: async (ids) => new Map(ids.map((id) => [id, used.get(id) ?? 0])),
    move: async (from, to) => { const n = used.get(from) ?? 0; used.delete(from); used.set(to, (used.get(to) ?? 0) + n); return n; },
  });
  const store = new CategoryStore();
  service = new CategoryService(store, usage);
  facade = new CategoryFacade(store);
});

/** As an endpoint would with `If-Match: *`. */
const act = <T>(fn: () => Promise<T>): Promise<T> => actAs(person, 'system.category.update', async () => {
  const { context } = await import('@steward/platform');
  context().ifMatch = 'any';
  return fn();
});
const make = async (name: string, parentId: number | null = null): Promise<number> => (await act(() => service.create({ type: 'customer', name, parentId }))).id;
const paths = async (): Promise<string[]> => (await act(() => service.list('customer', false))).map((c) => c.path);

test('a tree grows, is ordered and moved with everything below it', async () => {
  const a = await make('A');
  const b = await make('B');
  const a1 = await make('A1', a);
  const a11 = await make('A11', a1);
  expect(await paths()).toEqual(['A', 'A/A1', 'A/A1/A11', 'B']);
  const moved = await act(() => service.move(a1, { parentId: b }));
  expect(moved).toMatchObject({ path: 'B/A1', depth: 2, parentId: b, version: 2 });
  expect(await facade.under(b)).toEqual([b, a1, a11]);
  await act(() => service.move(b, { position: 0 }));
  expect(await paths()).toEqual(['B', 'B/A1', 'B/A1/A11', 'A']);
  await act(() => service.move(a11, { parentId: null, position: 1 }));
  expect(await paths()).toEqual(['B', 'B/A1', 'A11', 'A']);
  expect((await auditTable.all({ entity: 'category', action: 'move' })).length).toBeGreaterThanOrEqual(2);
});

test('a node never comes below itself', async () => {
  const a = await make('A');
  const a1 = await make('A1', a);
  await expect(act(() => service.move(a, { parentId: a1 }))).rejects.toMatchObject({ status: 409, code: 'system.category_cycle' });
  await expect(act(() => service.move(a, { parentId: a }))).rejects.toMatchObject({ code: 'system.category_cycle' });
  await expect(act(() => service.move(a, { parentId: 99_999 }))).rejects.toMatchObject({ status: 422 });
});

test('two moves at the same time never close a circle together', async () => {
  for (let round = 0; round < 10; round++) {
    const [a, b] = [await make(`a${round}`), await make(`b${round}`)];
    const done = await Promise.allSettled([act(() => service.move(a, { parentId: b })), act(() => service.move(b, { parentId: a }))]);
    expect(done.filter((d) => d.status === 'fulfilled')).toHaveLength(1);
    expect(done.filter((d) => d.status === 'rejected').map((d) => (d as PromiseRejectedResult).reason.code)).toEqual(['system.category_cycle']);
  }
  // every node can be reached from the top
  expect((await paths()).length).toBe(await categoryTable.count());
});

test('a node that is deleted gets no child at the same time', async () => {
  for (let round = 0; round < 10; round++) {
    const a = await make(`p${round}`);
    const done = await Promise.allSettled([act(() => service.delete(a)), make(`c${round}`, a)]);
    expect(done.filter((d) => d.status === 'fulfilled')).toHaveLength(1);
  }
  expect((await paths()).length).toBe(await categoryTable.count());
});

test('names are unique among brothers, whatever their case, also when both come at once', async () => {
  const a = await make('Alpha');
  await expect(make('ALPHA')).rejects.toMatchObject({ status: 409, code: 'system.category_name_taken' });
  await make('Alpha', a);
  const both = await Promise.allSettled([make('twin'), make('twin')]);
  expect(both.filter((d) => d.status === 'fulfilled')).toHaveLength(1);
});

test('what is used or has children is merged, not deleted', async () => {
  const [a, b] = [await make('A'), await make('B')];
  const a1 = await make('A1', a);
  used.set(a, 3);
  await expect(act(() => service.delete(a))).rejects.toMatchObject({ status: 409, code: 'system.category_has_children' });
  await act(() => service.move(a1, { parentId: null }));
  await expect(act(() => service.delete(a))).rejects.toMatchObject({ code: 'system.category_used', facts: { count: 3 } });
  await act(() => service.move(a1, { parentId: a }));
  await expect(act(() => service.merge(a, a1))).rejects.toMatchObject({ code: 'system.category_cycle' });
  await act(() => service.merge(a, b));
  expect(await paths()).toEqual(['B', 'B/A1']);
  expect(used).toEqual(new Map([[b, 3]]));
  expect((await act(() => service.list('customer', true))).map((c) => c.count)).toEqual([3, 0]);
});

test('a record takes an enabled category of its type, and keeps the one it has', async () => {
  const a = await make('A');
  await act(() => facade.ensure('customer', a, '/categoryId'));
  await expect(act(() => facade.ensure('product', a, '/categoryId'))).rejects.toMatchObject({ status: 422, facts: { errors: [{ pointer: '/categoryId', code: 'not_found' }] } });
  await act(() => service.update(a, { enabled: false }));
  await expect(act(() => facade.ensure('customer', a, '/categoryId'))).rejects.toMatchObject({ status: 422 });
  await act(() => facade.ensure('customer', a, '/categoryId', a));
  await act(() => facade.ensure('customer', null, '/categoryId'));
});

test('a category that a record takes cannot be deleted under its hands', async () => {
  const a = await make('A');
  const order: string[] = [];
  await Promise.all([
    act(() => transaction(async () => {
      await facade.ensure('customer', a, '/categoryId');
      await new Promise((r) => setTimeout(r, 150));
      used.set(a, 1);
      order.push('record');
    })),
    new Promise((r) => setTimeout(r, 30)).then(() => act(() => service.delete(a))).then(() => order.push('deleted'), (e: { code: string }) => order.push(e.code)),
  ]);
  expect(order).toEqual(['record', 'system.category_used']);
});

test('the import makes the missing parts of a path, once', async () => {
  const id = await act(() => facade.create('customer', '华东/上海'));
  expect(await act(() => facade.create('customer', '华东 / 上海'))).toBe(id);
  await act(() => facade.create('customer', '华东/江苏'));
  expect(await paths()).toEqual(['华东', '华东/上海', '华东/江苏']);
  await expect(actAs(testPrincipal(), undefined, () => facade.create('customer', '新'))).rejects.toMatchObject({ status: 403 });
});
