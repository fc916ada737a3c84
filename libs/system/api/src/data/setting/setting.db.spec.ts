import { jest } from '@jest/globals';
import { clock, currentContext, transaction } from '@steward/platform';
import { type TestDatabase, actAs, openTestDatabase, testPrincipal } from '@steward/platform/testing';
import { dataSchema } from '../data.schema.js';
import { settingTable } from './setting.entity.js';
import { SettingsFacade } from './setting.facade.js';
import { isTimezone } from './setting.rules.js';
import { defineSetting } from './setting.registry.js';
import { SettingService } from './setting.service.js';
import { SettingStore } from './setting.store.js';

let db: TestDatabase;
let facade: SettingsFacade;
let service: SettingService;
beforeAll(async () => { db = await openTestDatabase(dataSchema); }, 60_000);
afterAll(async () => { clock.setTimezone('Asia/Shanghai'); await db.close(); });
beforeEach(async () => {
  await transaction(() => settingTable.delete({}));
  const store = new SettingStore();
  facade = new SettingsFacade(store);
  service = new SettingService(store);
});

const admin = testPrincipal({ permissions: ['system.setting.view', 'system.setting.update'] });
const asAdmin = <T>(fn: () => Promise<T>): Promise<T> => actAs(admin, 'system.setting.update', fn);
const versionOf = async (key: string): Promise<number> => (await asAdmin(() => service.list())).find((s) => s.key === key)?.version ?? -1;

test('a parameter nobody has set has its default, and a typed one of another domain too', async () => {
  const own = defineSetting({ key: 'test.limit', kind: 'integer', default: 7, min: 1, max: 9 });
  expect(await facade.get('customer.dup_name')).toBe('block');
  expect(await facade.get(own)).toBe(7);
});

test('a change shows at once in this process, inside the unit of work even before commit, and never when it rolls back', async () => {
  expect(await facade.get('company.name')).toBe('');
  await asAdmin(() => transaction(async () => {
    await facade.set('company.name', '甲公司');
    expect(await facade.get('company.name')).toBe('甲公司');
  }));
  expect(await facade.get('company.name')).toBe('甲公司');
  await asAdmin(() => transaction(async () => { await facade.set('company.name', '乙公司'); throw new Error('no'); })).catch(() => undefined);
  expect(await facade.get('company.name')).toBe('甲公司');
});

test('what another process has stored is seen after at most five seconds', async () => {
  expect(await facade.get('company.name')).toBe('');
  await transaction(() => settingTable.insert({ settingKey: 'company.name', value: '别处' }));
  expect(await facade.get('company.name')).toBe('');
  const now = performance.now.bind(performance);
  const later = jest.spyOn(performance, 'now').mockImplementation(() => now() + 5_001);
  expect(await facade.get('company.name')).toBe('别处');
  later.mockRestore();
});

test('each key is changed against the version seen', async () => {
  await asAdmin(() => service.change([{ key: 'company.name', value: '甲', version: 0 }, { key: 'attachment.max_mb', value: 50, version: 0 }]));
  expect(await versionOf('company.name')).toBe(1);
  await expect(asAdmin(() => service.change([{ key: 'attachment.max_mb', value: 60, version: 1 }, { key: 'company.name', value: '乙', version: 0 }]))).rejects.toMatchObject({ status: 412, code: 'system.setting_stale', facts: { expected: 0, current: 1 } });
  expect(await facade.get('attachment.max_mb')).toBe(50);
  await asAdmin(() => service.change([{ key: 'company.name', value: '乙', version: 1 }]));
  expect(await facade.get('company.name')).toBe('乙');
});

test('values are checked, each with its pointer', async () => {
  const wrong = asAdmin(() => service.change([
    { key: 'company.timezone', value: 'Mars/Base', version: 0 }, { key: 'attachment.max_mb', value: 0, version: 0 }, { key: 'nothing.here', value: 1, version: 0 }, { key: 'customer.dup_name', value: 'maybe', version: 0 },
  ]));
  await expect(wrong).rejects.toMatchObject({ status: 422, facts: { errors: [
    { pointer: '/items/0/value', code: 'enum' }, { pointer: '/items/1/value', code: 'min' }, { pointer: '/items/2/key', code: 'unknown' }, { pointer: '/items/3/value', code: 'enum' },
  ] } });
});

test('whoever is only signed in sees what concerns everybody', async () => {
  const keys = (await actAs(testPrincipal(), undefined, () => service.list())).map((s) => s.key);
  expect(keys).toContain('company.name');
  expect(keys).not.toContain('security.session_hours');
});

test('the time zone moves the clock as soon as it is stored', async () => {
  await asAdmin(() => facade.set('company.timezone', 'America/New_York'));
  await facade.get('company.name');
  expect(clock.timezone()).toBe('America/New_York');
  expect(currentContext()).toBeUndefined();
});

test('time zones are names of the calendar, no offsets', () => {
  expect(['Asia/Shanghai', 'UTC', 'America/Argentina/Buenos_Aires', 'Asia/Urumqi'].every(isTimezone)).toBe(true);
  expect(['', '+08:00', 'Mars/Base', 'Asia/Shanghai\n', 'a'.repeat(70)].some(isTimezone)).toBe(false);
});
