import { Readable } from 'node:stream';
import { jest } from '@jest/globals';
import { JobCancelled, context, database, jobTable, transaction } from '@steward/platform';
import { schemaDrift, testPrincipal } from '@steward/platform/testing';
import type { ImportRun } from './import-run.entity.js';
import { countOf } from './import-run.rules.js';
import { LostJob } from './import.store.js';
import { ImportSweep } from './import-sweep.js';
import { GADGET_IMPORT, gadgets } from './testing/fake-target.js';
import { ImportRig, limits } from './testing/import-rig.js';

jest.setTimeout(60_000);

const HEADER = ['编码', '公司 名称', '电话'];
const line = (n: number, name = `设备${n}`): string[] => [`G${n}`, name, '13800000000'];
const lines = (n: number): string[][] => Array.from({ length: n }, (_, i) => line(i + 1));

let rig: ImportRig;
beforeEach(async () => { rig = await ImportRig.open(); });
afterEach(() => rig.close());

const states = async (run: ImportRun): Promise<Record<string, number>> => {
  const counted = (await rig.store.countStates(run.id)) as Record<string, number>;
  expect((await rig.run(run)).counts).toEqual(counted);
  return counted;
};

async function validated(rows: readonly (readonly string[])[], o: object = {}): Promise<ImportRun> {
  const run = await rig.upload(HEADER, rows);
  await rig.validate(run, o);
  await rig.work();
  return rig.run(run);
}

it('has the schema of its entities', async () => {
  expect(await schemaDrift(rig.db.source)).toEqual([]);
});

describe('from file to records', () => {
  it('proposes a mapping, checks, commits as the importer and remembers the headers', async () => {
    const run = await rig.upload(HEADER, lines(3));
    expect(run.columns?.map((c) => c.suggestedField)).toEqual(['code', 'name', 'phone']);
    expect(run.columns?.[0]?.samples).toEqual(['G1', 'G2', 'G3']);
    await rig.validate(run);
    await rig.work();
    const checked = await rig.run(run);
    expect(checked.state).toBe('validated');
    expect(await states(run)).toEqual({ create: 3 });
    await rig.commit(run);
    await rig.work();
    expect((await rig.run(run)).state).toBe('committed');
    expect(await states(run)).toEqual({ created: 3 });
    expect((await gadgets.all({})).map((g) => [g.code, g.name, g.createdBy])).toEqual([['G1', '设备1', 1], ['G2', '设备2', 1], ['G3', '设备3', 1]]);
    expect([...rig.target.contexts]).toEqual(['import zh-CN 1']);
    const odd = await rig.upload(['编码', '乙', '丙'], [['X', 'a', 'b']]);
    await rig.validate(odd, { mapping: { code: 0, name: 2, phone: 1 } });
    await rig.work();
    const again = await rig.upload(['丙', ' 乙 *', '编码'], [['1', '2', '3']]);
    expect(again.columns?.map((c) => c.suggestedField)).toEqual(['name', 'phone', 'code']);
  });

  it('counts bad rows rightly and loses nothing', async () => {
    const rows = lines(1200).map((l, i) => (i % 20 === 7 ? [l[0] ?? '', l[1] ?? '', `bad ${i}`] : l));
    const run = await validated(rows);
    expect(await states(run)).toEqual({ create: 1140, invalid: 60 });
    await expect(rig.commit(run, { allOrNothing: true })).rejects.toMatchObject({ code: 'exchange.invalid_rows', params: { count: 60 } });
    await rig.commit(run);
    await rig.work();
    expect(await states(run)).toEqual({ created: 1140, invalid: 60 });
    expect(await gadgets.count()).toBe(1140);
    const bad = await rig.store.wrong(run.id, 0, 100);
    expect(bad[0]).toMatchObject({ row: 9, state: 'invalid', errors: [{ field: 'phone', value: 'bad 7', code: 'phone' }], cells: ['G8', '设备8', 'bad 7'] });
  });

  it('skips and updates what is known, and says so', async () => {
    await rig.commit(await validated(lines(3)));
    await rig.work();
    const skip = await validated([...lines(3), line(4)]);
    expect(await states(skip)).toEqual({ skip: 3, create: 1 });
    await rig.commit(skip);
    await rig.work();
    expect(await states(skip)).toEqual({ skipped: 3, created: 1 });
    const update = await validated([line(2, '新名')], { duplicateStrategy: 'update_non_empty', matchKeys: ['code'] });
    expect(await states(update)).toEqual({ update: 1 });
    await rig.commit(update);
    await rig.work();
    expect(await gadgets.find({ code: 'G2' })).toMatchObject({ name: '新名', version: 2 });
    expect(await gadgets.count()).toBe(4);
  });
});

describe('uploads', () => {
  it('are the same run when the same user sends the same file again and has not begun', async () => {
    const first = await rig.send(Readable.from(['编码,名称\nA,B\n']), 'a.csv');
    expect((await rig.send(Readable.from(['编码,名称\nA,B\n']), 'b.csv')).id).toBe(first.id);
    const other = testPrincipal({ id: 2, permissions: [GADGET_IMPORT] });
    expect((await rig.send(Readable.from(['编码,名称\nA,B\n']), 'a.csv', 'gadget', other)).id).not.toBe(first.id);
    await rig.validate(first);
    expect((await rig.send(Readable.from(['编码,名称\nA,B\n']), 'a.csv')).id).not.toBe(first.id);
  });

  it.each([
    ['header only', '编码,名称\n', 'a.csv', 422, 'exchange.no_rows'],
    ['empty', '', 'a.csv', 422, 'spreadsheet.empty'],
    ['a text called xlsx', '编码,名称\nA,B\n', 'a.xlsx', 422, 'spreadsheet.not_a_workbook'],
    ['a picture', '\x89PNG\r\n\x1a\n\0\0\0\rIHDR', 'a.csv', 422, 'spreadsheet.wrong_type'],
    ['a cut workbook', 'PK\x03\x04\x14\0\0\0', 'a.xlsx', 422, 'spreadsheet.truncated'],
  ])('answers clearly to a file that is %s', async (_what, content, name, status, code) => {
    await expect(rig.send(Readable.from([Buffer.from(content, content.startsWith('\x89') ? 'latin1' : 'utf8')]), name)).rejects.toMatchObject({ status, code });
    expect(rig.texts.error('zh-CN', code, {})).not.toContain('error.');
    expect(rig.texts.error('en', code, {})).not.toContain('error.');
  });

  it('have the limits of the parameters', async () => {
    limits['import.max_rows'] = 2;
    try {
      await expect(rig.send(Readable.from(['编码,名称\nA,B\nC,D\nE,F\n']), 'a.csv')).rejects.toMatchObject({ status: 422, code: 'spreadsheet.too_many_rows', params: { max: 2 } });
      limits['import.max_mb'] = 0;
      await expect(rig.send(Readable.from(['编码,名称\nA,B\n']), 'a.csv')).rejects.toMatchObject({ status: 413 });
    } finally {
      Object.assign(limits, { 'import.max_rows': 100_000, 'import.max_mb': 50 });
    }
  });

  it('need the right to import the entity', async () => {
    const nobody = testPrincipal({ id: 3, permissions: ['system.import.view'] });
    await expect(rig.send(Readable.from(['编码\nA\n']), 'a.csv', 'gadget', nobody)).rejects.toMatchObject({ status: 403, params: { permission: GADGET_IMPORT } });
    await expect(rig.send(Readable.from(['编码\nA\n']), 'a.csv', 'spaceship')).rejects.toMatchObject({ status: 422, code: 'exchange.unknown_entity' });
  });

  it('belong to their importer: others see nothing, holders of view_all look, managers stop', async () => {
    const run = await rig.upload(HEADER, lines(2));
    const other = testPrincipal({ id: 2, permissions: [GADGET_IMPORT] });
    await expect(rig.as(() => rig.imports.get(run.id), other)).rejects.toMatchObject({ status: 404 });
    const auditor = testPrincipal({ id: 4, permissions: ['system.import.view_all', GADGET_IMPORT] });
    expect((await rig.as(() => rig.imports.get(run.id), auditor)).id).toBe(run.id);
    await expect(rig.as(() => rig.imports.cancel(run.id), auditor)).rejects.toMatchObject({ status: 403 });
    const manager = testPrincipal({ id: 5, permissions: ['system.import.manage'] });
    expect((await rig.as(() => rig.imports.cancel(run.id), manager)).state).toBe('cancelled');
  });
});

describe('decisions', () => {
  it('are refused with pointers where they do not fit', async () => {
    const run = await rig.upload(HEADER, lines(1));
    const wrong = rig.as(() => rig.imports.decide(run.id, { mapping: { code: 9, ghost: 1 }, defaults: { nope: 'x' }, matchKeys: ['phone'] }));
    await expect(wrong).rejects.toMatchObject({ status: 422, facts: { errors: expect.arrayContaining([
      expect.objectContaining({ pointer: '/mapping/code', code: 'exchange.no_such_column' }), expect.objectContaining({ pointer: '/mapping/ghost', code: 'unknown' }),
      expect.objectContaining({ pointer: '/mapping/name', code: 'required' }), expect.objectContaining({ pointer: '/defaults/nope' }), expect.objectContaining({ pointer: '/matchKeys' }),
    ]) as unknown } });
    await expect(rig.as(() => rig.imports.decide(run.id, { mapping: { code: 0 }, defaults: { name: '同名' } }))).resolves.toMatchObject({ mapping: { code: 0 }, options: { defaults: { name: '同名' }, matchKeys: ['code', 'name'], duplicateStrategy: 'skip' } });
  });

  it('may change: staged rows and corrections stay', async () => {
    const run = await validated([line(1), ['', '无编码', '1']]);
    expect(await states(run)).toEqual({ create: 1, invalid: 1 });
    await rig.as(() => rig.rows.correct(run.id, 3, { values: { code: 'G9' } }), rig.importer).catch((e: unknown) => expect(e).toMatchObject({ status: 428 }));
    await corrected(run, 3, { values: { code: 'G9' } });
    await rig.validate(await rig.run(run), { duplicateStrategy: 'overwrite' });
    await rig.work();
    expect(await states(run)).toEqual({ create: 2 });
  });
});

async function corrected(run: ImportRun, row: number, input: object): Promise<void> {
  const version = (await rig.store.row(run.id, row))?.version;
  await rig.as(async () => {
    context().ifMatch = version;
    await rig.rows.correct(run.id, row, input);
  });
}

describe('defaults and header rows', () => {
  it('fill in what the file has not', async () => {
    const run = await validated([['G1', '', '1'], ['G2', '有名', '1']], { defaults: { name: '默认名' } });
    await rig.commit(run);
    await rig.work();
    expect((await gadgets.all({})).map((g) => g.name)).toEqual(['默认名', '有名']);
  });

  it('may name another header row before anything is written', async () => {
    const run = await validated([line(1), line(2)]);
    await rig.as(() => rig.imports.chooseSheet(run.id, undefined, 2));
    const chosen = await rig.run(run);
    expect(chosen).toMatchObject({ state: 'uploaded', headerRow: 2, rowCount: 1 });
    await rig.validate(chosen, { mapping: { code: 0, name: 1 } });
    await rig.work();
    expect(await states(run)).toEqual({ create: 1 });
    await rig.commit(run);
    await rig.work();
    await expect(rig.as(() => rig.imports.chooseSheet(run.id, undefined, 1))).rejects.toMatchObject({ status: 409 });
  });
});

describe('duplicates inside the file', () => {
  it('are found across batches, whatever key repeats', async () => {
    const rows = [...lines(700), ['G3', '别的', '1'], ['Z1', ' 设备650 ', '1']];
    const run = await validated(rows);
    expect(await states(run)).toEqual({ create: 700, skip: 2 });
    expect(await rig.store.row(run.id, 702)).toMatchObject({ state: 'skip', duplicateOf: '#4' });
    expect(await rig.store.row(run.id, 703)).toMatchObject({ duplicateOf: '#651' });
  });

  it('are errors where records would be updated, and where a code can be there only once', async () => {
    const rows = [line(1), ['G1', '甲', '1'], ['G2', '设备1', '1']];
    const update = await validated(rows, { duplicateStrategy: 'overwrite' });
    expect(await states(update)).toEqual({ create: 1, invalid: 2 });
    expect((await rig.store.row(update.id, 3))?.errors).toEqual([{ field: 'code', value: 'G1', code: 'exchange.duplicate_in_file', params: { row: 2 } }]);
    const create = await validated([...rows, line(5)], { duplicateStrategy: 'create' });
    expect(await states(create)).toEqual({ create: 3, invalid: 1 });
  });

  it('are looked at again when a row is corrected', async () => {
    const run = await validated([line(1), ['G1', '乙', '1'], ['G1', '丙', '1']], { duplicateStrategy: 'overwrite' });
    expect(await states(run)).toEqual({ create: 1, invalid: 2 });
    await corrected(run, 2, { cells: { 0: 'G77' } });
    expect(await states(run)).toEqual({ create: 2, invalid: 1 });
    expect(await rig.store.row(run.id, 3)).toMatchObject({ state: 'create', errors: null });
    expect((await rig.store.row(run.id, 4))?.errors?.[0]).toMatchObject({ params: { row: 3 } });
    await corrected(run, 4, { cells: { 0: 'G77' } });
    expect((await rig.store.row(run.id, 4))?.errors?.[0]).toMatchObject({ code: 'exchange.duplicate_in_file', params: { row: 2 } });
    await corrected(run, 4, { cells: { 0: 'G5' } });
    expect(await states(run)).toEqual({ create: 3 });
    await expect(corrected(run, 4, { cells: { 7: 'x' } })).rejects.toMatchObject({ status: 422 });
    await expect(rig.as(async () => { context().ifMatch = 1; await rig.rows.correct(run.id, 4, { cells: { 0: 'G6' } }); })).rejects.toMatchObject({ status: 412 });
  });
});

describe('a killed job', () => {
  const lost = (at: number) => (n: number): void => { if (n === at) throw new LostJob(); };

  it('goes on reading where it was, with the duplicates it knew', async () => {
    const run = await rig.upload(HEADER, [...lines(1300), ['G2', '后来', '1'], ['G900', '后来', '1']]);
    await rig.validate(run);
    expect(await rig.drive(run, lost(2))).toBeInstanceOf(LostJob);
    expect((await rig.run(run)).state).toBe('reading');
    expect(countOf(await rig.run(run), 'create')).toBe(1000);
    await rig.requeue(run);
    await rig.work();
    expect(await states(run)).toEqual({ create: 1300, skip: 2 });
    expect(await rig.store.row(run.id, 1302)).toMatchObject({ duplicateOf: '#3' });
    expect(await rig.store.row(run.id, 1303)).toMatchObject({ duplicateOf: '#901' });
  });

  it('commits every row once', async () => {
    const run = await validated(lines(1700));
    await rig.commit(run);
    expect(await rig.drive(run, lost(2))).toBeInstanceOf(LostJob);
    expect(await gadgets.count()).toBe(1000);
    expect(await states(run)).toEqual({ created: 1000, create: 700 });
    await rig.requeue(run);
    await rig.work();
    expect(await gadgets.count()).toBe(1700);
    expect(await states(run)).toEqual({ created: 1700 });
  });

  it('keeps nothing of a batch that broke in the middle', async () => {
    const run = await validated(lines(1200));
    await rig.commit(run);
    const insert = gadgets.insertMany.bind(gadgets);
    let calls = 0;
    gadgets.insertMany = async (rows) => { const id = await insert(rows); if (++calls === 2) throw new Error('the power is gone'); return id; };
    try {
      await rig.work();
      expect((await rig.run(run)).state).toBe('failed');
      expect(await gadgets.count()).toBe(500);
      expect(await states(run)).toEqual({ created: 500, create: 700 });
    } finally {
      gadgets.insertMany = insert;
    }
    await rig.commit(run);
    await rig.work();
    expect(await gadgets.count()).toBe(1200);
    expect(await states(run)).toEqual({ created: 1200 });
  });

  it('does nothing once another process has taken the job over', async () => {
    const run = await validated(lines(600));
    await rig.commit(run);
    const result = await rig.drive(run, async (n) => { if (n === 1) await transaction(() => jobTable.change({ state: 'running' }, { holder: 'somebody else' })); });
    expect(result).toBeInstanceOf(LostJob);
    expect(await gadgets.count()).toBe(500);
    expect((await rig.run(run)).state).toBe('committing');
  });

  it('stops at a batch when it is cancelled; the rest can still be committed', async () => {
    const run = await validated(lines(1300));
    await rig.commit(run);
    await rig.drive(run, async (n) => { if (n === 1) { await rig.as(() => rig.imports.cancel(run.id)); throw new JobCancelled(); } });
    await transaction(() => jobTable.change({ state: 'running' }, { state: 'cancelled', holder: null }));
    expect((await rig.run(run)).state).toBe('cancelled');
    expect(await states(run)).toEqual({ created: 500, create: 800 });
    await rig.commit(run);
    await rig.work();
    expect(await states(run)).toEqual({ created: 1300 });
    expect(await gadgets.count()).toBe(1300);
  });

  it('comes to rest when it was cancelled in the queue', async () => {
    const run = await validated(lines(2));
    await rig.commit(run);
    const now = await rig.as(() => rig.imports.cancel(run.id));
    expect(now.state).toBe('cancelled');
    await rig.commit(run);
    await rig.work();
    expect(await states(run)).toEqual({ created: 2 });
  });
});

describe('one row the database refuses', () => {
  it('fails alone', async () => {
    const run = await validated(lines(700));
    await transaction(() => gadgets.insert({ code: 'G321', name: '先来一步' }));
    await rig.commit(run);
    await rig.work();
    expect(await states(run)).toEqual({ created: 699, failed: 1 });
    expect(await rig.store.row(run.id, 322)).toMatchObject({ state: 'failed', errors: [{ code: 'duplicate' }] });
    await corrected(run, 322, { values: { code: 'G800' } });
    await rig.commit(run);
    await rig.work();
    expect(await states(run)).toEqual({ created: 700 });
  });
});

describe('undo', () => {
  it('takes back what nobody has touched and says why the rest stays', async () => {
    await transaction(() => gadgets.insertMany([{ code: 'G1', name: '旧名' }, { code: 'G2', name: '旧名二' }]));
    const run = await validated(lines(600), { duplicateStrategy: 'overwrite' });
    expect(await states(run)).toEqual({ create: 598, update: 2 });
    await rig.commit(run);
    await rig.work();
    const touched = await gadgets.find({ code: 'G300' });
    await transaction(() => gadgets.update(touched?.id ?? 0, 1, { name: '改过' }));
    await rig.as(() => rig.imports.undo(run.id));
    await rig.work();
    expect((await rig.run(run)).state).toBe('undone');
    expect(await states(run)).toEqual({ undone: 599, created: 1 });
    expect((await gadgets.all({})).map((g) => g.name)).toEqual(['旧名', '旧名二', '改过']);
    expect(await rig.store.row(run.id, 301)).toMatchObject({ state: 'created', errors: [{ code: 'exchange.undo_changed' }] });
  });

  it('goes on after a crash, ends after 7 days, and is for the owner and managers', async () => {
    const run = await validated(lines(1100));
    await rig.commit(run);
    await rig.work();
    const other = testPrincipal({ id: 2, permissions: ['system.import.view_all', GADGET_IMPORT] });
    await expect(rig.as(() => rig.imports.undo(run.id), other)).rejects.toMatchObject({ status: 403 });
    const committed = await rig.run(run);
    await transaction(() => rig.store.change(committed, { committedAt: new Date(Date.now() - 8 * 86_400_000).toISOString() }));
    await expect(rig.as(() => rig.imports.undo(run.id))).rejects.toMatchObject({ code: 'exchange.undo_expired' });
    await transaction(() => rig.store.change(committed, { committedAt: new Date().toISOString() }));
    await rig.as(() => rig.imports.undo(run.id));
    expect(await rig.drive(run, (n) => { if (n === 1) throw new LostJob(); })).toBeInstanceOf(LostJob);
    expect(await gadgets.count()).toBe(600);
    await rig.requeue(run);
    await rig.work();
    expect(await gadgets.count()).toBe(0);
    expect(await states(run)).toEqual({ undone: 1100 });
  });
});

describe('the sweep', () => {
  it('clears rows and files after the undo window, never before', async () => {
    const old = await validated(lines(2500));
    await rig.commit(old);
    await rig.work();
    const abandoned = await rig.upload(HEADER, lines(3));
    const fresh = await validated(lines(4));
    const sweep = new ImportSweep({ register: () => undefined } as never, { register: () => undefined } as never, rig.store, rig.files);
    expect(await sweep.sweep()).toEqual({ imports: 0 });
    const past = new Date(Date.now() - 8 * 86_400_000).toISOString();
    await transaction(async () => rig.store.change(await rig.run(old), { committedAt: past }));
    await transaction(() => database.unit.sql.run('UPDATE import_run SET updatedAt=? WHERE id=?', [past, abandoned.id]));
    expect((await rig.store.filesInUse([old.storeKey, fresh.storeKey])).sort()).toEqual([old.storeKey, fresh.storeKey].sort());
    expect(await sweep.sweep()).toEqual({ imports: 2 });
    expect(await rig.store.filesInUse([old.storeKey, fresh.storeKey])).toEqual([fresh.storeKey]);
    expect(await rig.store.countStates(old.id)).toEqual({});
    expect(await rig.files.size(old.storeKey)).toBeUndefined();
    expect(await rig.files.size(fresh.storeKey)).toBeGreaterThan(0);
    expect(await rig.run(old)).toMatchObject({ state: 'committed', counts: { created: 2500 } });
    await expect(rig.as(() => rig.imports.undo(old.id))).rejects.toMatchObject({ code: 'exchange.undo_expired' });
    expect((await rig.run(abandoned)).state).toBe('cancelled');
    expect(await states(fresh)).toEqual({ skip: 4 });
    expect(await sweep.sweep()).toEqual({ imports: 0 });
  });
});
