import { Texts, context, transaction } from '@steward/platform';
import { type TestDatabase, actAs, openTestDatabase, testPrincipal } from '@steward/platform/testing';
import { dataSchema } from '../data.schema.js';
import { dictionaryTable, presetMarkTable } from './dictionary.entity.js';
import { DictionaryFacade } from './dictionary.facade.js';
import { registerPreset } from './dictionary.registry.js';
import { DictionaryService } from './dictionary.service.js';
import { DictionaryStore } from './dictionary.store.js';
import { DictionaryUsage } from './dictionary.usage.js';

let db: TestDatabase;
let service: DictionaryService;
let facade: DictionaryFacade;
let usage: DictionaryUsage;
const person = testPrincipal({ permissions: ['system.dictionary.create', 'system.dictionary.update', 'system.dictionary.delete'] });
registerPreset('test.level', [{ code: 'A', label: '重要客户', labelEn: 'Key' }, { code: 'B', label: '普通客户' }]);

beforeAll(async () => { db = await openTestDatabase(dataSchema); }, 60_000);
afterAll(() => db.close());
beforeEach(async () => {
  await transaction(async () => { await dictionaryTable.delete({}); await presetMarkTable.delete({}); });
  usage = new DictionaryUsage();
  const store = new DictionaryStore();
  service = new DictionaryService(store, usage, new Texts([]));
  facade = new DictionaryFacade(store);
  await service.plant();
});

const act = <T>(fn: () => Promise<T>, locale: 'zh-CN' | 'en' = 'zh-CN'): Promise<T> => actAs(person, 'system.dictionary.update', () => { Object.assign(context(), { ifMatch: 'any', locale }); return fn(); });
const codes = async (): Promise<string[]> => (await act(() => service.items('test.level'))).map((i) => i.code);

test('presets are created once; what an administrator deletes stays away, what a release adds comes', async () => {
  expect(await codes()).toEqual(['A', 'B']);
  const [a] = await act(() => service.items('test.level'));
  await act(() => service.delete(a?.id ?? 0));
  await service.plant();
  expect(await codes()).toEqual(['B']);
  registerPreset('test.level', [{ code: 'C', label: '小客户' }]);
  await Promise.all([service.plant(), new DictionaryService(new DictionaryStore(), usage, new Texts([])).plant()]);
  expect((await dictionaryTable.all({ dictionary: 'test.level' })).map((i) => i.code).sort()).toEqual(['B', 'C']);
});

test('an item used by a record is disabled, not deleted', async () => {
  usage.register('test.level', async (code) => (code === 'A' ? 2 : 0));
  const [a] = await act(() => service.items('test.level'));
  await expect(act(() => service.delete(a?.id ?? 0))).rejects.toMatchObject({ status: 409, code: 'system.dictionary_item_used', facts: { count: 2 } });
  await act(() => service.update(a?.id ?? 0, { enabled: false }));
  await expect(facade.ensure('test.level', 'A', '/level')).rejects.toMatchObject({ status: 422, facts: { errors: [{ pointer: '/level', code: 'enum' }] } });
  await facade.ensure('test.level', 'A', '/level', 'A');
  expect((await facade.labels('test.level')).get('A')).toBe('重要客户');
});

test('texts of a file find their item by code or label in either language; unknown ones are added on demand', async () => {
  expect(await facade.matchLabel('test.level', ' 重要 客户')).toBeUndefined();
  expect(await facade.matchLabel('test.level', ' 重要客户 ')).toBe('A');
  expect(await facade.matchLabel('test.level', 'key')).toBe('A');
  expect(await facade.matchLabel('test.level', 'b')).toBe('B');
  const code = await act(() => facade.addItem('test.level', '潜力客户'));
  expect(code).toBe('qian_li_ke_hu');
  expect(await act(() => facade.addItem('test.level', '潜力客户'))).toBe(code);
  await expect(actAs(testPrincipal(), undefined, () => facade.addItem('test.level', '别的'))).rejects.toMatchObject({ status: 403 });
});

test('labels follow the language of the request', async () => {
  expect((await act(() => facade.items('test.level'), 'en')).map((i) => i.label)).toEqual(['Key', '普通客户', ...(await codes()).slice(2).map(() => expect.any(String) as string)]);
});

test('items are put in order; the list must be whole', async () => {
  const ids = (await act(() => service.items('test.level'))).map((i) => i.id);
  await act(() => service.reorder('test.level', [...ids].reverse()));
  expect(await codes()).toEqual([...(await codes())].sort().reverse());
  await expect(act(() => service.reorder('test.level', ids.slice(1)))).rejects.toMatchObject({ status: 422 });
  await expect(act(() => service.reorder('test.level', [...ids.slice(1), 999_999]))).rejects.toMatchObject({ status: 422 });
});

test('codes and labels are taken once; parents exist and close no circle; unknown dictionaries are refused', async () => {
  await expect(act(() => service.create({ dictionary: 'test.level', code: 'A', label: '新' }))).rejects.toMatchObject({ status: 409 });
  await expect(act(() => service.create({ dictionary: 'test.level', label: '重要客户' }))).rejects.toMatchObject({ status: 409 });
  await expect(act(() => service.create({ dictionary: 'nothing', label: 'x' }))).rejects.toMatchObject({ status: 422 });
  const child = await act(() => service.create({ dictionary: 'test.level', label: '下级', parentCode: 'A' }));
  const [a] = await act(() => service.items('test.level'));
  await expect(act(() => service.update(a?.id ?? 0, { parentCode: child.code }))).rejects.toMatchObject({ status: 422 });
  await expect(act(() => service.create({ dictionary: 'test.level', label: 'x', parentCode: 'ZZ' }))).rejects.toMatchObject({ status: 422 });
  await expect(act(() => service.delete(a?.id ?? 0))).rejects.toMatchObject({ code: 'system.dictionary_item_used' });
});
