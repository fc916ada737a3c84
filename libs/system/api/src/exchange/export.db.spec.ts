import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { jest } from '@jest/globals';
import { StreamableFile } from '@nestjs/common';
import { type CustomField, FileStore, JobRun, JobRunner, ListRunner, type ListSpec, ListSupport, Texts, Totals, auditTable, defineList, jobTable, newContext, parseListQuery, readSpreadsheet, runWith, transaction } from '@steward/platform';
import { type TestDatabase, actAs, openTestDatabase, testPrincipal } from '@steward/platform/testing';
import { systemMessages } from '@steward/system-messages';
import { RegionFacade } from '../data/region/region.facade.js';
import { ExportColumns, cell } from './export-columns.js';
import { ExportDescriber } from './export-describe.js';
import { ExportFacade, exportParams } from './export.facade.js';
import { ExportLabels } from './export-labels.js';
import { ExportWriter } from './export-writer.js';
import { gadgetSchema, gadgets } from './testing/fake-target.js';
import { settings } from './testing/import-rig.js';

const AT_ONCE = 5_000;
jest.setTimeout(60_000);

const EXPORT = 'fake.gadget.export';
const GADGETS: ListSpec = defineList({
  key: 'gadgets', table: 'gadget', entity: 'gadget', scope: () => ({ all: true, text: '1=1', params: [] }), hides: '1=1', defaultSort: 'code', searchColumns: ['name'],
  fields: { id: { kind: 'integer' }, code: { kind: 'text', sort: true }, name: { kind: 'text', sort: true }, phone: { kind: 'text', needs: 'fake.phone.view' }, createdAt: { kind: 'instant' }, createdBy: { kind: 'user' } },
});

class Support extends ListSupport {
  names(_kind: string, ids: readonly number[]): Promise<Map<number, string>> { return Promise.resolve(new Map(ids.map((i) => [i, `用户${i}`]))); }
  under(id: number): Promise<number[]> { return Promise.resolve([id]); }
  customFields(): Promise<CustomField[]> { return Promise.resolve([]); }
  dictionary(): Promise<Map<string, string>> { return Promise.resolve(new Map([['A', '重点']])); }
}

let db: TestDatabase;
let exports: ExportFacade;
let describer: ExportDescriber;
const me = testPrincipal({ id: 7, permissions: [EXPORT] });
const all = testPrincipal({ id: 7, permissions: [EXPORT, 'fake.phone.view'] });

beforeEach(async () => {
  db = await openTestDatabase(gadgetSchema);
  const support = new Support();
  const texts = new Texts([systemMessages, { 'zh-CN': { field: { gadget: { code: '编码', name: '名称', phone: '电话', createdBy: '创建人' } }, enum: { gadget: { kind: { big: '大' } } } }, en: {} }]);
  const labels = new ExportLabels(support, texts, new RegionFacade());
  const lists = new ListRunner(support, new Totals());
  describer = new ExportDescriber(support, texts, labels);
  const runner = new JobRunner({ byUser: () => Promise.resolve(me) } as never, { error: () => undefined } as never);
  exports = new ExportFacade(lists, new ExportColumns(support, texts, labels), new ExportWriter(lists, describer, texts), runner, new FileStore(db.dir), settings);
});
afterEach(() => db.close());

const add = (n: number): Promise<number> => actAs(me, undefined, () => transaction(() => gadgets.insertMany(Array.from({ length: n }, (_, i) => ({ code: `C${String(i).padStart(5, '0')}`, name: i === 1 ? '=1+1' : `件${i}`, phone: '123' })))));

async function read(file: unknown, sheet?: string): Promise<(string | null)[][]> {
  const path = join(db.dir, 'out.xlsx');
  await writeFile(path, file instanceof StreamableFile ? await buffer(file.getStream()) : (file as Buffer));
  const rows: (string | null)[][] = [];
  await readSpreadsheet(path, 'out.xlsx', { headerRow: 0, ...(sheet === undefined ? {} : { sheet }), onRows: (batch) => { for (const r of batch) rows.push(r.cells); } });
  return rows;
}

const run = (query: Record<string, unknown>, o: object = {}, who = me): Promise<StreamableFile | object> =>
  actAs(who, EXPORT, () => exports.export(GADGETS, parseListQuery(query, ['columns', 'format']), { title: '设备', permission: EXPORT, ...exportParams(query), ...o }));

describe('export', () => {
  it('is exactly the filtered rows in the order of the list, with a sheet that says so, and is audited', async () => {
    await add(30);
    await expect(run({ 'filter[code][lt]': 'C00012' })).rejects.toMatchObject({ status: 400 });
    const good = await run({ 'filter[code][in]': 'C00003,C00001,C00002', sort: '-code', columns: 'name,code,createdBy' });
    const rows = await read(good);
    expect(rows).toEqual([['名称', '编码', '创建人'], ['件3', 'C00003', '用户7'], ['件2', 'C00002', '用户7'], ['=1+1', 'C00001', '用户7']]);
    const about = Object.fromEntries((await read(await run({ 'filter[code][in]': 'C00003,C00001', q: '件', sort: '-code' }), '导出说明')).map((r) => [r[0], r[1]]));
    expect(about).toMatchObject({ 导出内容: '设备', 筛选条件: '编码 属于 C00003、C00001 且 搜索 “件”', 排序: '编码 降序', 行数: '1', 导出人: '用户7 (u7)' });
    const notes = await auditTable.all({ action: 'export' });
    expect(notes).toHaveLength(2);
    expect(notes[0]).toMatchObject({ entity: 'gadget', actorId: 7, changes: { list: [null, 'gadgets'], rows: [null, 3], columns: [null, ['name', 'code', 'createdBy']] } });
    expect(await jobTable.count({ kind: 'export', state: 'succeeded', ownerId: 7 })).toBe(2);
  });

  it('leaves out what the caller may not see, and refuses what nobody knows', async () => {
    await add(1);
    expect((await read(await run({ columns: 'code,phone' })))[0]).toEqual(['编码']);
    expect((await read(await run({ columns: 'code,phone' }, {}, all)))[0]).toEqual(['编码', '电话']);
    await expect(run({ columns: 'code,secret' })).rejects.toMatchObject({ status: 400, code: 'unknown_field' });
    await expect(run({}, {}, testPrincipal({ id: 7 }))).rejects.toMatchObject({ status: 403 });
    expect(() => exportParams({ format: 'pdf' })).toThrow();
  });

  it('of a csv starts no formula', async () => {
    await add(2);
    const file = await run({ format: 'csv', columns: 'name' });
    expect((await buffer((file as StreamableFile).getStream())).toString('utf8')).toBe("\ufeff名称\r\n件0\r\n'=1+1\r\n");
    expect((file as StreamableFile).getHeaders().disposition).toMatch(/^attachment; filename="[\x20-\x7e]+\.csv"; filename\*=UTF-8''%E8%AE%BE%E5%A4%87_\d{8}\.csv$/);
  });

  it('of more than 5,000 rows is a job that runs with the rights of the moment', async () => {
    await add(AT_ONCE + 1);
    const started = (await run({ sort: '-code', columns: 'code,phone' })) as { job: { id: number } };
    expect(started.job).toMatchObject({ state: 'queued' });
    const job = await jobTable.find({ id: started.job.id });
    if (!job) throw new Error('no job');
    const held = new JobRun(job);
    held.progress = async () => undefined;
    const result = await runWith(newContext({ source: 'job', principal: all }), () => exports.handler(held));
    expect(result).toMatchObject({ resultUrl: `/api/v1/jobs/${job.id}/result`, result: { rows: AT_ONCE + 1, contentType: expect.stringContaining('sheet') as string } });
    const rows = await read(await buffer(new FileStore(db.dir).read(String((result as { result: { fileKey: string } }).result.fileKey))));
    expect(rows).toHaveLength(AT_ONCE + 2);
    expect([rows[0], rows[1], rows[AT_ONCE + 1]]).toEqual([['编码', '电话'], ['C05000', '123'], ['C00000', '123']]);
    await expect(runWith(newContext({ source: 'job', principal: testPrincipal({ id: 7 }) }), () => exports.handler(held))).rejects.toMatchObject({ status: 403 });
  });
});

describe('words of an export', () => {
  it('describe a combined query', async () => {
    const where = { and: [{ field: 'code', op: 'starts', value: 'C' }, { or: [{ field: 'name', op: 'empty' }, { field: 'createdBy', op: 'in', value: [3] }, { field: 'createdAt', op: 'gte', value: 'last_7d' }] }] } as const;
    await actAs(me, EXPORT, async () => {
      expect(await describer.filter(GADGETS, { ...parseListQuery({}), where })).toBe('编码 开头是 C 且 (名称 为空 或 创建人 属于 用户3 或 createdAt 大于等于 最近 7 天)');
      expect(await describer.filter(GADGETS, parseListQuery({}))).toBe('全部（无筛选条件）');
    });
  });

  it('turn values into cells', () => {
    const none = (): undefined => undefined;
    expect(cell('money', '1234.50', none)).toBe('1234.50');
    expect(cell('integer', 0, none)).toBe(0);
    expect(cell('tags', [{ id: 1, name: '甲' }, '乙'], none)).toBe('甲、乙');
    expect(cell('multi', ['a', 'b'], (v) => (v === 'a' ? '甲' : undefined))).toBe('甲、b');
    expect(cell('text', '', none)).toBeNull();
    expect(cell('enum', 'x', none)).toBe('x');
  });
});
