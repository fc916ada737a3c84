import { JobRunner, ListRunner, OutboxRelay, PrincipalSource, Texts, Totals, asSystem, idempotencyTable, jobTable, leaseTable, parseListQuery, record, transaction } from '@steward/platform';
import { type TestDatabase, actAs, openTestDatabase, testPrincipal } from '@steward/platform/testing';
import { pino } from 'pino';
import { accessSchema } from '../../access/access.schema.js';
import { userTable } from '../../access/user/user.entity.js';
import { AuditFacade } from '../audit-log/audit.facade.js';
import { AUDIT_LOGS } from '../audit-log/audit-log.list.js';
import { CategoryFacade } from '../category/category.facade.js';
import { CategoryStore } from '../category/category.store.js';
import { ChangeController } from '../change/change.controller.js';
import { CustomFieldFacade } from '../custom-field/custom-field.facade.js';
import { CustomFieldStore } from '../custom-field/custom-field.store.js';
import { dataSchema } from '../data.schema.js';
import { DictionaryFacade } from '../dictionary/dictionary.facade.js';
import { DictionaryStore } from '../dictionary/dictionary.store.js';
import { SystemListSupport } from '../list-support/list-support.js';
import { NameStore } from '../list-support/name.store.js';
import { Maintenance } from '../maintenance/maintenance.js';
import { ago, jobFiles, sweepIdempotency, sweepJobResults } from '../maintenance/sweeps.js';
import { JobService } from './job.service.js';

class Nobody extends PrincipalSource {
  byUser(): Promise<undefined> { return Promise.resolve(undefined); }
  byApiToken(): Promise<undefined> { return Promise.resolve(undefined); }
}
const log = pino({ level: 'silent' });
const names = new NameStore();
const lists = new ListRunner(new SystemListSupport(names, new CategoryFacade(new CategoryStore()), new CustomFieldFacade(new CustomFieldStore(), names), new DictionaryFacade(new DictionaryStore())), new Totals());
const texts = new Texts([{ 'zh-CN': { job: { step: '第 {n} 步' } }, en: { job: { step: 'step {n}' } } }]);
const jobs = new JobService(lists, new JobRunner(new Nobody(), log), texts);
const anna = testPrincipal({ id: 1, permissions: ['system.audit.view', 'system.change.view'] });
const chief = testPrincipal({ id: 3, permissions: ['system.job.view_all'] });

let db: TestDatabase;
beforeAll(async () => {
  db = await openTestDatabase(accessSchema, dataSchema);
  const user = { departmentId: null, passwordHash: '', mustChangePassword: false, passwordChangedAt: '', sessionVersion: 1, search: '', enabled: true };
  await transaction(() => userTable.insertMany([{ ...user, username: 'a', usernameKey: 'a', name: '安娜', nameKey: 'an' }, { ...user, username: 'b', usernameKey: 'b', name: '本', nameKey: 'ben' }]));
}, 60_000);
afterAll(() => db.close());

const act = <T>(who: typeof anna, permission: string | undefined, fn: () => Promise<T>): Promise<T> => actAs(who, permission, fn);
const job = (o: { ownerId?: number; state?: 'queued' | 'running' | 'succeeded'; done?: number; total?: number; message?: string; result?: Record<string, unknown>; finishedAt?: string }): Promise<number> =>
  transaction(() => jobTable.insert({ kind: 'test', state: 'queued', ownerId: 1, done: 0, total: 0, attempts: 0, cancelRequested: 0, ...o }));

test('the audit trail is a list with names and changes, filtered and searched', async () => {
  await act(anna, undefined, () => transaction(async () => {
    record({ entity: 'thing', entityId: 5, action: 'create' });
    record({ entity: 'thing', entityId: 5, action: 'update', changes: { name: ['甲', '乙'] } });
    record({ entity: 'other', entityId: 5, action: 'update' });
  }));
  const run = (query: Record<string, string>) => act(anna, 'system.audit.view', () => lists.run(AUDIT_LOGS, parseListQuery(query)));
  const all = await run({ 'filter[entity][eq]': 'thing', 'filter[at][eq]': 'today', pageSize: '1' });
  expect(all).toMatchObject({ total: 2, items: [{ entity: 'thing', entityId: 5, action: 'update', actorId: 1, actorName: '安娜', source: 'api', changes: { name: ['甲', '乙'] } }] });
  const next = await run({ 'filter[entity][eq]': 'thing', pageSize: '1', cursor: all.nextCursor ?? '' });
  expect(next.items).toMatchObject([{ action: 'create', changes: null }]);
  expect((await run({ q: 'OTHER' })).items).toHaveLength(1);
  expect((await run({ 'filter[actorId][in]': '2' })).items).toEqual([]);
  await expect(run({ 'filter[changes][contains]': 'x' })).rejects.toMatchObject({ status: 400 });
  const without = act(testPrincipal(), 'system.audit.view', () => lists.run(AUDIT_LOGS, parseListQuery({})));
  expect(await without.then((a) => a.items, () => [])).toEqual([]);
});

test('the log tab of a record shows that record only', async () => {
  await act(anna, undefined, () => transaction(async () => record({ entity: 'thing', entityId: 6, action: 'update' })));
  const tab = await act(testPrincipal({ id: 9 }), 'thing.view', () => new AuditFacade(lists).of('thing', 5, parseListQuery({ 'filter[action][eq]': 'update' })));
  expect(tab.items.map((i) => [i['entity'], i['entityId'], i['action']])).toEqual([['thing', 5, 'update']]);
});

test('one sees one’s own jobs, others’ only with the right', async () => {
  const mine = await job({ ownerId: 1, state: 'running', done: 1, total: 3, message: 'job.step', result: { params: { n: 2 } } });
  const other = await job({ ownerId: 2 });
  const list = (who: typeof anna, query: Record<string, string> = {}) => act(who, undefined, () => jobs.list(parseListQuery(query)));
  expect((await list(anna)).items).toMatchObject([{ id: mine, progress: 0.333, message: '第 2 步', ownerName: '安娜', resultUrl: null }]);
  expect((await list(anna, { 'filter[ownerId][eq]': '2' })).items).toEqual([]);
  expect((await list(anna, { 'filter[state][in]': 'queued,running' })).items).toHaveLength(1);
  expect((await list(chief)).items.map((i) => i.id)).toEqual([other, mine]);
  await expect(act(anna, undefined, () => jobs.get(other))).rejects.toMatchObject({ status: 404 });
  await expect(act(anna, undefined, () => jobs.cancel(other))).rejects.toMatchObject({ status: 404 });
  await expect(act(anna, undefined, () => jobs.result(other))).rejects.toMatchObject({ status: 404 });
  expect(await act(chief, undefined, () => jobs.get(other))).toMatchObject({ id: other, state: 'queued', progress: 0 });
  expect(await act(chief, undefined, () => jobs.cancel(other))).toMatchObject({ state: 'cancelled' });
  // what a handler keeps for itself is told nowhere
  expect((await list(anna)).items[0]).toMatchObject({ result: null });
  expect(await act(anna, undefined, () => jobs.get(mine))).toMatchObject({ result: null });
});

test('a job with a file tells where it is; after a week the file goes', async () => {
  const file = { fileKey: 'aa/bb/aabb0000-0000-4000-8000-000000000000', fileName: '客户.xlsx', contentType: 'application/x' };
  const id = await job({ state: 'succeeded', result: { ...file, rows: 3 }, finishedAt: ago(6 * 86_400_000) });
  const old = await job({ state: 'succeeded', result: { ...file, fileKey: 'cc', rows: 4 }, finishedAt: ago(8 * 86_400_000) });
  expect(await act(anna, undefined, () => jobs.get(id))).toMatchObject({ progress: 1, resultUrl: `/api/v1/jobs/${id}/result` });
  expect(await act(anna, undefined, () => jobs.result(id))).toEqual(file);
  await expect(act(testPrincipal({ id: 2 }), undefined, () => jobs.result(id))).rejects.toMatchObject({ status: 404, code: 'not_found' });
  expect(await jobFiles([file.fileKey, 'x'])).toEqual([file.fileKey]);
  const removed: string[] = [];
  expect(await sweepJobResults(async (key) => { removed.push(key); })).toEqual({ files: 1 });
  expect(removed).toEqual(['cc']);
  expect((await jobTable.find({ id: old }))?.result).toEqual({ rows: 4 });
  await expect(act(anna, undefined, () => jobs.result(old))).rejects.toMatchObject({ status: 404 });
  expect(await act(anna, undefined, () => jobs.result(id))).toEqual(file);
});

test('the feed gives what was committed, in order, from where one was', async () => {
  const relay = new OutboxRelay(log);
  await asSystem('test', () => relay.deliver());
  const feed = new ChangeController(names);
  const first = await act(anna, 'system.change.view', () => feed.after('0', '2'));
  expect(first.items.map((i) => i.seq)).toEqual([1, 2]);
  expect(first).toMatchObject({ lastSeq: 2, limit: 2, items: [{ topic: 'thing.create', entity: 'thing', entityId: 5, actorName: '安娜' }, {}] });
  const rest = await act(anna, 'system.change.view', () => feed.after(String(first.lastSeq)));
  expect(rest.items[0]?.seq).toBe(3);
  expect((await act(anna, 'system.change.view', () => feed.after('999'))).lastSeq).toBe(999);
  await expect(act(anna, 'system.change.view', () => feed.after('x'))).rejects.toMatchObject({ status: 400 });
});

test('old answers and keys are swept, in steps', async () => {
  const row = (key: string, age: number) => ({ userId: 1, idempotencyKey: key, bodyHash: 'h', status: 201, response: '{}', createdAt: ago(age) });
  const H = 3_600_000;
  await transaction(() => idempotencyTable.insertMany([row('young', 23 * H), row('day', 25 * H), row('month', 31 * 24 * H), ...Array.from({ length: 4_100 }, (_, i) => row(`many${i}`, 40 * 24 * H + i))]));
  expect(await sweepIdempotency()).toEqual({ answers: 4_102, keys: 4_101 });
  expect((await idempotencyTable.all({}, { orderBy: 'idempotencyKey' })).map((r) => [r.idempotencyKey, r.response])).toEqual([['day', null], ['young', '{}']]);
});

test('the night’s work runs once a day in one process, whatever fails', async () => {
  const ran: string[] = [];
  const make = (): Maintenance => {
    const m = new Maintenance(log, false);
    m.register('bad', async () => { ran.push('bad'); throw new Error('no'); });
    m.register('good', async () => { ran.push('good'); });
    return m;
  };
  const { clock } = await import('@steward/platform');
  // a zone where it is past three, whenever the test runs
  const zone = ['Asia/Shanghai', 'America/New_York', 'Pacific/Auckland'].find((z) => Number(new Intl.DateTimeFormat('en-GB', { timeZone: z, hour: '2-digit', hourCycle: 'h23' }).format(clock.now())) >= 4) ?? 'UTC';
  clock.setTimezone(zone);
  await transaction(() => leaseTable.delete({ name: 'nightly' }));
  const turns = await Promise.all([make(), make(), make()].map((m) => asSystem('test', () => m.runIfDue())));
  expect(turns.filter(Boolean)).toHaveLength(1);
  expect(ran).toEqual(['bad', 'good']);
  expect(await asSystem('test', () => make().runIfDue())).toBe(false);
  await transaction(() => leaseTable.change({ name: 'nightly' }, { value: 20_000_101 }));
  expect(await asSystem('test', () => make().runIfDue())).toBe(true);
  clock.setTimezone('Asia/Shanghai');
});
