import { context, transaction } from '@steward/platform';
import { type TestDatabase, actAs, openTestDatabase, testPrincipal } from '@steward/platform/testing';
import { accessSchema } from '../../access/access.schema.js';
import { userRoleTable } from '../../access/user/user.entity.js';
import { dataSchema } from '../data.schema.js';
import { NameStore } from '../list-support/name.store.js';
import { savedViewDefaultTable, savedViewTable } from './saved-view.entity.js';
import { SavedViewService } from './saved-view.service.js';
import { SavedViewStore } from './saved-view.store.js';

let db: TestDatabase;
const service = new SavedViewService(new SavedViewStore(), new NameStore());
const anna = testPrincipal({ id: 1, permissions: ['system.saved_view.share'] });
const ben = testPrincipal({ id: 2 });

beforeAll(async () => { db = await openTestDatabase(accessSchema, dataSchema); await transaction(() => userRoleTable.insertMany([{ userId: 2, roleId: 5 }])); }, 60_000);
afterAll(() => db.close());
beforeEach(() => transaction(async () => { await savedViewTable.delete({}); await savedViewDefaultTable.delete({}); }));

const act = <T>(who: typeof anna, fn: () => Promise<T>): Promise<T> => actAs(who, undefined, () => { context().ifMatch = 'any'; return fn(); });
const names = async (who: typeof anna): Promise<string[]> => (await act(who, () => service.list('customers'))).map((v) => v.name);
const state = { q: 'x', where: { field: 'level', op: 'eq', value: 'A' } };

test('views are private until shared, with everybody or with roles', async () => {
  const own = await act(anna, () => service.create({ list: 'customers', name: 'mine', state }));
  await act(anna, () => service.create({ list: 'customers', name: 'all', shared: true, state }));
  await act(anna, () => service.create({ list: 'customers', name: 'sales', shared: true, roleIds: [5], state }));
  await act(anna, () => service.create({ list: 'customers', name: 'boss', shared: true, roleIds: [6], state }));
  await act(anna, () => service.create({ list: 'products', name: 'other list', shared: true, state }));
  expect(await names(anna)).toEqual(['all', 'boss', 'mine', 'sales']);
  expect(await names(ben)).toEqual(['all', 'sales']);
  expect((await act(ben, () => service.list('customers'))).map((v) => v.mine)).toEqual([false, false]);
  await expect(act(ben, () => service.update(own.id, { name: 'x' }))).rejects.toMatchObject({ status: 404 });
  expect(own.state).toEqual(state);
});

test('sharing is a right', async () => {
  await expect(act(ben, () => service.create({ list: 'customers', name: 'x', shared: true, state }))).rejects.toMatchObject({ status: 403 });
  const view = await act(ben, () => service.create({ list: 'customers', name: 'x', state }));
  await expect(act(ben, () => service.update(view.id, { shared: true }))).rejects.toMatchObject({ status: 403 });
  await act(ben, () => service.update(view.id, { shared: false }));
});

test('only the owner changes a view, but anybody who sees it may open the list with it', async () => {
  const view = await act(anna, () => service.create({ list: 'customers', name: 'all', shared: true, isDefault: true, state }));
  await expect(act(ben, () => service.update(view.id, { name: 'hers' }))).rejects.toMatchObject({ status: 403, code: 'system.saved_view_not_mine' });
  await expect(act(ben, () => service.update(view.id, { isDefault: true, state: {} }))).rejects.toMatchObject({ status: 403 });
  await expect(act(ben, () => service.delete(view.id))).rejects.toMatchObject({ status: 403 });
  expect(await act(ben, () => service.update(view.id, { isDefault: true }))).toMatchObject({ isDefault: true, version: 1 });
  expect(await act(anna, () => service.update(view.id, { isDefault: false }))).toMatchObject({ isDefault: false });
  expect((await act(ben, () => service.list('customers')))[0]?.isDefault).toBe(true);
  const own = await act(ben, () => service.create({ list: 'customers', name: 'own', isDefault: true, state }));
  expect((await act(ben, () => service.list('customers'))).filter((v) => v.isDefault).map((v) => v.id)).toEqual([own.id]);
  await act(ben, () => service.delete(own.id));
  expect((await act(ben, () => service.list('customers'))).some((v) => v.isDefault)).toBe(false);
});

test('a view has at most 16 KB, a person 50 of them for a list', async () => {
  await expect(act(ben, () => service.create({ list: 'customers', name: 'big', state: { q: '中'.repeat(5_500) } }))).rejects.toMatchObject({ status: 422, code: 'system.saved_view_too_large' });
  const view = await act(ben, () => service.create({ list: 'customers', name: 'v', state }));
  await expect(act(ben, () => service.update(view.id, { state: { q: 'x'.repeat(17_000) } }))).rejects.toMatchObject({ status: 422 });
  for (let i = 1; i < 50; i++) await act(ben, () => service.create({ list: 'customers', name: `v${i}`, state }));
  await expect(act(ben, () => service.create({ list: 'customers', name: 'one more', state }))).rejects.toMatchObject({ status: 409 });
});

test('a view changed meanwhile is not overwritten', async () => {
  const view = await act(anna, () => service.create({ list: 'customers', name: 'v', state }));
  await act(anna, () => service.update(view.id, { name: 'v2' }));
  await expect(actAs(anna, undefined, () => { context().ifMatch = 1; return service.update(view.id, { name: 'v3' }); })).rejects.toMatchObject({ status: 412 });
});
