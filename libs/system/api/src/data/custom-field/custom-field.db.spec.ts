import type { Condition } from '@steward/kernel';
import { JsonColumn, ListRunner, type ListSpec, Row, Table, Totals, col, context, createTable, defineList, parseListQuery, rowColumns, transaction } from '@steward/platform';
import { type TestDatabase, actAs, openTestDatabase, testPrincipal } from '@steward/platform/testing';
import { Entity, type QueryRunner } from 'typeorm';
import { accessSchema } from '../../access/access.schema.js';
import { userTable } from '../../access/user/user.entity.js';
import { CategoryFacade } from '../category/category.facade.js';
import { CategoryStore } from '../category/category.store.js';
import { dataSchema } from '../data.schema.js';
import { DictionaryFacade } from '../dictionary/dictionary.facade.js';
import { DictionaryStore } from '../dictionary/dictionary.store.js';
import { SystemListSupport } from '../list-support/list-support.js';
import { NameStore } from '../list-support/name.store.js';
import type { CreateCustomField, CustomFieldView } from './custom-field.dto.js';
import { customFieldTable } from './custom-field.entity.js';
import { CustomFieldFacade } from './custom-field.facade.js';
import { registerCustomEntity } from './custom-field.registry.js';
import { CustomFieldService } from './custom-field.service.js';
import { CustomFieldStore } from './custom-field.store.js';

@Entity('test_thing')
class Thing extends Row {
  @JsonColumn() custom: Record<string, unknown> | null;
}
class Things1800000000000 {
  name = 'Things1800000000000';
  async up(q: QueryRunner): Promise<void> { await createTable(q, 'test_thing', [...rowColumns(), col.json('custom')]); }
  async down(): Promise<void> { /* the database goes as a whole */ }
}
const things = new Table(Thing);
const THINGS: ListSpec = defineList({ key: 'test-things', table: 'test_thing', entity: 'thing', scope: () => ({ all: true, text: '1=1', params: [] }), hides: '1=1', defaultSort: 'id', custom: true, fields: {} });
registerCustomEntity('thing', { table: 'test_thing' });

let db: TestDatabase;
let store: CustomFieldStore;
let service: CustomFieldService;
let facade: CustomFieldFacade;
let runner: ListRunner;
const person = testPrincipal({ permissions: ['x.thing.view'] });

beforeAll(async () => {
  db = await openTestDatabase(accessSchema, dataSchema, { entities: [Thing], migrations: [Things1800000000000] });
  const user = { departmentId: null, passwordHash: '', mustChangePassword: false, passwordChangedAt: '', sessionVersion: 1, search: '' };
  await transaction(() => userTable.insertMany([
    { ...user, username: 'a', usernameKey: 'a', name: '甲', nameKey: 'jia', enabled: true }, { ...user, username: 'b', usernameKey: 'b', name: '乙', nameKey: 'yi', enabled: false },
  ]));
}, 60_000);
afterAll(() => db.close());
beforeEach(async () => {
  await transaction(async () => { await customFieldTable.delete({}); await things.delete({}); });
  store = new CustomFieldStore();
  service = new CustomFieldService(store);
  const names = new NameStore();
  facade = new CustomFieldFacade(store, names);
  runner = new ListRunner(new SystemListSupport(names, new CategoryFacade(new CategoryStore()), facade, new DictionaryFacade(new DictionaryStore())), new Totals());
});

const act = <T>(fn: () => Promise<T>): Promise<T> => actAs(person, 'x.thing.view', () => { context().ifMatch = 'any'; return fn(); });
const define = (f: Omit<CreateCustomField, 'entity'>): Promise<CustomFieldView> => act(() => service.create({ entity: 'thing', ...f }));
const add = async (custom: Record<string, unknown>): Promise<number> => { const stored = await act(() => facade.encode('thing', custom)); return transaction(() => things.insert({ custom: stored })); };
const find = async (where: Condition): Promise<number[]> => (await act(() => runner.run(THINGS, { ...parseListQuery({}), where }))).items.map((i) => i.id);

test('every kind can be stored, listed and filtered', async () => {
  await define({ label: '简介', kind: 'text' });
  await define({ key: 'weight', label: '重量', kind: 'number' });
  await define({ key: 'price', label: '单价', kind: 'money' });
  await define({ key: 'staff', label: '人数', kind: 'integer' });
  await define({ key: 'founded', label: '成立日期', kind: 'date' });
  await define({ key: 'kind', label: '性质', kind: 'select', options: [{ label: '国企' }, { label: '民企' }] });
  await define({ key: 'lines', label: '产品线', kind: 'multi', options: [{ value: 'x', label: 'X' }, { value: 'y', label: 'Y' }, { value: 'xy', label: 'XY' }] });
  await define({ key: 'buyer', label: '采购员', kind: 'user' });
  await define({ key: 'vip', label: '贵宾', kind: 'boolean' });
  const a = await add({ jian_jie: '深圳机械', weight: '1.25', price: '1999999.99', staff: 120, founded: '2001-05-01', kind: 'guo_qi', lines: ['x', 'y'], buyer: 1, vip: true });
  const b = await add({ jian_jie: '广州贸易', weight: '-3', price: '0.10', staff: 9, founded: '2020-12-31', kind: 'min_qi', lines: ['xy'], vip: false });
  const c = await add({});
  const [first] = (await act(() => runner.run(THINGS, parseListQuery({})))).items;
  expect(first?.['custom']).toEqual({ jian_jie: '深圳机械', weight: '1.2500', price: '1999999.99', staff: 120, founded: '2001-05-01', kind: 'guo_qi', lines: ['x', 'y'], buyer: 1, vip: true });

  expect(await find({ field: 'custom.jian_jie', op: 'contains', value: '机械' })).toEqual([a]);
  expect(await find({ field: 'custom.weight', op: 'lt', value: '0' })).toEqual([b]);
  expect(await find({ field: 'custom.weight', op: 'eq', value: '1.25' })).toEqual([a]);
  expect(await find({ field: 'custom.price', op: 'between', value: ['0.1', '1'] })).toEqual([b]);
  expect(await find({ field: 'custom.price', op: 'gt', value: '1999999.98' })).toEqual([a]);
  expect(await find({ field: 'custom.staff', op: 'gte', value: 10 })).toEqual([a]);
  expect(await find({ field: 'custom.founded', op: 'gte', value: '2010-01-01' })).toEqual([b]);
  expect(await find({ field: 'custom.kind', op: 'in', value: ['guo_qi'] })).toEqual([a]);
  expect(await find({ field: 'custom.lines', op: 'in', value: ['x'] })).toEqual([a]);
  expect(await find({ field: 'custom.buyer', op: 'eq', value: 'me' })).toEqual([a]);
  expect(await find({ field: 'custom.vip', op: 'eq', value: true })).toEqual([a]);
  expect(await find({ field: 'custom.vip', op: 'eq', value: false })).toEqual([b]);
  expect(await find({ field: 'custom.lines', op: 'empty' })).toEqual([c]);
  await expect(find({ field: 'custom.nothing', op: 'eq', value: 1 })).rejects.toMatchObject({ status: 400 });
  expect(await find({ field: 'custom.vip', op: 'empty' })).toEqual([c]);
  expect(await find({ field: 'custom.price', op: 'nempty' })).toEqual([a, b]);
});

test('values are a merge patch: absent stays, null empties, required may not be emptied', async () => {
  await define({ key: 'a', label: 'A', kind: 'text', required: true });
  await define({ key: 'b', label: 'B', kind: 'money' });
  await expect(facade.encode('thing', { b: '1' })).rejects.toMatchObject({ status: 422, facts: { errors: [{ pointer: '/custom/a', code: 'required' }] } });
  const first = await facade.encode('thing', { a: 'x', b: '1' });
  expect(first).toEqual({ a: 'x', b: 100 });
  expect(await facade.encode('thing', { b: null }, first)).toEqual({ a: 'x' });
  expect(await facade.encode('thing', {}, first)).toEqual(first);
  await expect(facade.encode('thing', { a: null }, first)).rejects.toMatchObject({ status: 422 });
  await expect(facade.encode('thing', { 'c/~d': 1, ['__proto__x']: 2 }, first)).rejects.toMatchObject({ facts: { errors: [{ pointer: '/custom/c~1~0d', code: 'unknown' }, { pointer: '/custom/__proto__x', code: 'unknown' }] } });
  await expect(facade.encode('thing', JSON.parse('{"__proto__":{"x":1}}') as Record<string, unknown>, first)).rejects.toMatchObject({ status: 422 });
});

test('a field with values keeps its kind, and disabling it loses nothing', async () => {
  const f = await define({ key: 'size', label: '规模', kind: 'integer' });
  await act(() => service.update(f.id, { kind: 'text' }));
  await act(() => service.update(f.id, { kind: 'integer' }));
  const id = await add({ size: 5 });
  await expect(act(() => service.update(f.id, { kind: 'text' }))).rejects.toMatchObject({ status: 409, code: 'system.custom_field_kind_fixed' });
  await act(() => service.delete(f.id));
  expect((await act(() => service.list('thing'))).map((x) => x.enabled)).toEqual([false]);
  const before = (await things.find({ id }))?.custom ?? {};
  expect(await facade.decode('thing', before)).toEqual({});
  const after = await facade.encode('thing', {}, before);
  expect(after).toEqual({ size: 5 });
  await act(() => service.update(f.id, { enabled: true }));
  expect(await facade.decode('thing', after)).toEqual({ size: 5 });
});

test('a multi select counts as used, an unused field is really deleted', async () => {
  const multi = await define({ key: 'm', label: 'M', kind: 'multi', options: [{ value: 'x', label: 'X' }] });
  const plain = await define({ key: 'p', label: 'P', kind: 'text' });
  await add({ m: ['x'] });
  await act(() => service.delete(multi.id));
  await act(() => service.delete(plain.id));
  expect((await act(() => service.list('thing'))).map((x) => [x.key, x.enabled])).toEqual([['m', false]]);
});

test('a choice left out is disabled and comes back by its label', async () => {
  const f = await define({ key: 'k', label: 'K', kind: 'select', options: [{ label: '甲' }, { label: '乙' }] });
  const less = await act(() => service.update(f.id, { options: [{ label: '乙' }] }));
  expect(less.options).toEqual([{ value: 'yi', label: '乙', enabled: true }, { value: 'jia', label: '甲', enabled: false }]);
  const again = await act(() => service.update(f.id, { options: [{ label: '乙' }, { label: '甲' }] }));
  expect(again.options).toEqual([{ value: 'yi', label: '乙', enabled: true }, { value: 'jia', label: '甲', enabled: true }]);
  await expect(act(() => service.update(f.id, { options: [{ label: '乙' }, { label: '乙' }] }))).rejects.toMatchObject({ status: 422 });
});

test('a person must exist and be enabled; one who left stays where they are', async () => {
  await define({ key: 'u', label: 'U', kind: 'user' });
  expect(await facade.encode('thing', { u: 1 })).toEqual({ u: 1 });
  await expect(facade.encode('thing', { u: 2 })).rejects.toMatchObject({ facts: { errors: [{ pointer: '/custom/u', code: 'not_found' }] } });
  await expect(facade.encode('thing', { u: 77 })).rejects.toMatchObject({ status: 422 });
  expect(await facade.encode('thing', { u: 2 }, { u: 2 })).toEqual({ u: 2 });
});

test('keys and labels are taken once, also when both come at once; unknown entities are refused', async () => {
  await define({ key: 'same', label: '一', kind: 'text' });
  await expect(define({ key: 'same', label: '二', kind: 'text' })).rejects.toMatchObject({ status: 409 });
  await expect(define({ label: '一', kind: 'text' })).rejects.toMatchObject({ status: 409 });
  await expect(define({ key: 'constructor', label: '三', kind: 'text' })).rejects.toMatchObject({ status: 422 });
  await expect(act(() => service.create({ entity: 'nothing', label: 'x', kind: 'text' }))).rejects.toMatchObject({ status: 422 });
  const both = await Promise.allSettled([define({ key: 'twin', label: '左', kind: 'text' }), define({ key: 'twin', label: '右', kind: 'text' })]);
  expect(both.filter((r) => r.status === 'fulfilled')).toHaveLength(1);
});
