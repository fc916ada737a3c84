import { Texts, clock, context, forgetBlocks, sequenceTable, transaction } from '@steward/platform';
import { type TestDatabase, actAs, openTestDatabase, testPrincipal } from '@steward/platform/testing';
import { dataSchema } from '../data.schema.js';
import { numberingTable } from './numbering.entity.js';
import { NumberingFacade } from './numbering.facade.js';
import { registerDocumentNumber, registerMasterCode, registerNumberingRule } from './numbering.registry.js';
import { NumberingService } from './numbering.service.js';
import { NumberingStore } from './numbering.store.js';

let db: TestDatabase;
let facade: NumberingFacade;
let service: NumberingService;
registerDocumentNumber('test_order', 'XS');
registerMasterCode('test_item', 'WP', 4);

beforeAll(async () => { db = await openTestDatabase(dataSchema); }, 60_000);
afterAll(() => db.close());
beforeEach(async () => {
  forgetBlocks();
  await transaction(async () => { await numberingTable.delete({}); await sequenceTable.delete({}); });
  const store = new NumberingStore();
  facade = new NumberingFacade(store);
  service = new NumberingService(store, new Texts([]));
});

const act = <T>(fn: () => Promise<T>): Promise<T> => actAs(testPrincipal(), undefined, () => { context().ifMatch = 'any'; return fn(); });
const order = (day: string): Promise<string> => transaction(() => facade.nextNumber('test_order', day));
const text = (t: string) => ({ type: 'text' as const, text: t });
const date = (pattern: string) => ({ type: 'date' as const, pattern });
const seq = (width: number, start = 1, step = 1) => ({ type: 'sequence' as const, width, start, step });

test('documents are numbered without gaps by their own day, and a failed one gives its number back', async () => {
  expect(await order('2026-11-03')).toBe('XS202611030001');
  await transaction(async () => { await facade.nextNumber('test_order', '2026-11-03'); throw new Error('no'); }).catch(() => undefined);
  expect(await order('2026-11-03')).toBe('XS202611030002');
  expect(await order('2026-11-04')).toBe('XS202611040001');
  expect(await order('2026-11-03')).toBe('XS202611030003');
  const many = await Promise.all(Array.from({ length: 20 }, () => order('2026-11-05')));
  expect([...many].sort()).toEqual(Array.from({ length: 20 }, (_, i) => `XS20261105${String(i + 1).padStart(4, '0')}`));
  await expect(facade.nextNumber('test_order', '2026-11-03')).rejects.toThrow('unit of work');
});

test('codes of master data are unique and skip those given by hand', async () => {
  const codes = await Promise.all(Array.from({ length: 60 }, () => facade.nextCode('test_item')));
  expect(new Set(codes).size).toBe(60);
  expect(codes[0]).toMatch(/^WP\d{4}$/);
  const next = await facade.nextCode('test_item', async (code) => Number(code.slice(2)) < 75);
  expect(Number(next.slice(2))).toBeGreaterThanOrEqual(75);
});

test('a rule is changed against its version, checked, and shown with samples of today', async () => {
  const [before] = (await act(() => service.list())).filter((r) => r.series === 'test_order');
  expect(before).toMatchObject({ version: 0, kind: 'document', resetBy: 'day', samples: [expect.stringMatching(/^XS\d{8}0001$/), expect.anything(), expect.anything()] });
  const changed = await act(() => service.change('test_order', { segments: [text('DD'), date('yyyyMMdd'), seq(3)], resetBy: 'day' }));
  expect(changed).toMatchObject({ version: 1, samples: [`DD${clock.today().replaceAll('-', '')}001`, expect.anything(), expect.anything()] });
  await expect(actAs(testPrincipal(), undefined, () => { context().ifMatch = 0; return service.change('test_order', { segments: [seq(3)], resetBy: 'never' }); })).rejects.toMatchObject({ status: 412 });
  await expect(act(() => service.change('test_order', { segments: [seq(3)], resetBy: 'day' }))).rejects.toMatchObject({ status: 422, facts: { errors: [{ pointer: '/segments', code: 'numbering_date' }] } });
  await expect(act(() => service.change('nothing', { segments: [seq(3)], resetBy: 'never' }))).rejects.toMatchObject({ status: 404 });
  expect(service.samples({ segments: [text('A'), seq(2, 5, 5)], resetBy: 'never' })).toEqual(['A05', 'A10', 'A15']);
});

test('another text goes on counting; another reset, start or step begins behind every number given', async () => {
  const day = clock.today();
  const d = day.replaceAll('-', '');
  for (let i = 0; i < 3; i++) await order(day);
  await act(() => service.change('test_order', { segments: [text('DD'), date('yyyyMMdd'), seq(4)], resetBy: 'day' }));
  expect(await order(day)).toBe(`DD${d}0004`);
  await act(() => service.change('test_order', { segments: [text('DD'), date('yyyyMMdd'), seq(4)], resetBy: 'month' }));
  expect(await order(day)).toBe(`DD${d}0005`);
  await act(() => service.change('test_order', { segments: [text('DD'), date('yyyyMMdd'), seq(4, 1, 2)], resetBy: 'never' }));
  expect(await order(day)).toBe(`DD${d}0006`);
  expect(await order(day)).toBe(`DD${d}0008`);
  await act(() => service.change('test_order', { segments: [text('DD'), date('yyyyMMdd'), seq(4)], resetBy: 'day' }));
  expect(await order(day)).toBe(`DD${d}0009`);
  const year = String(Number(day.slice(0, 4)) + 1);
  expect(await order(`${year}-01-01`)).toBe(`DD${year}01010001`);
});

test('another process that remembers the old rule learns from its closed counter, and no number comes twice', async () => {
  const day = clock.today();
  const elsewhere = new NumberingFacade(new NumberingStore());
  const there = (): Promise<string> => transaction(() => elsewhere.nextNumber('test_order', day));
  const item = await elsewhere.nextCode('test_item');
  const given = [await order(day), await there()];
  await act(() => service.change('test_order', { segments: [text('XS'), date('yyyyMMdd'), seq(4)], resetBy: 'month' }));
  await act(() => service.change('test_item', { segments: [text('WP'), seq(4, 1, 5)], resetBy: 'never' }));
  forgetBlocks();
  for (let i = 0; i < 3; i++) given.push(await there(), await order(day));
  expect(new Set(given).size).toBe(8);
  expect(given.map((no) => Number(no.slice(-4)))).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
  expect(Number((await elsewhere.nextCode('test_item')).slice(2))).toBeGreaterThan(Number(item.slice(2)));
});

test('a rule that makes no sense cannot be declared', () => {
  expect(() => registerNumberingRule({ series: 'bad', kind: 'document', segments: [seq(4)], resetBy: 'day' })).toThrow('bad');
  expect(() => registerMasterCode('Bad Name', 'X')).toThrow('Bad Name');
});
