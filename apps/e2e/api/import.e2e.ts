import { setTimeout as sleep } from 'node:timers/promises';
import { client, engines, fullSize, startApp, type App, type Client } from '../harness/index.js';
import { zipBomb } from './support/bomb.js';
import { SHENZHEN, commit, settled, upload, validate, workbook, type ImportRun } from './support/imports.js';

const ROWS = fullSize ? 100_000 : 4_000;
const MAX_RSS = 600 * 1024 * 1024;

describe.each(engines())('Excel import, %s', (database) => {
  let app: App;
  let c: Client;
  const total = async (query: Record<string, string> = {}): Promise<number> => (await c.ok.get<{ total: number }>('/customers', { query: { pageSize: 1, ...query } })).total;
  /** All of them, one by one behind the cursor: totals are only exact to 10,000 and remembered for a while. */
  const stored = async (): Promise<number> => {
    let n = 0;
    let cursor: string | undefined;
    do {
      const page = await c.ok.get<{ items: unknown[]; nextCursor?: string }>('/customers', { query: { pageSize: 200, count: 'false', fields: 'code', ...(cursor === undefined ? {} : { cursor }) } });
      n += page.items.length;
      cursor = page.nextCursor;
    } while (cursor !== undefined);
    return n;
  };

  beforeAll(async () => {
    app = await startApp({ database, env: { RATE_LIMIT: '0' } });
    c = await client(app).setup();
  });
  afterAll(async () => { await app.stop(); });

  it('brings in the 2,870 companies of the Shenzhen list, once', async () => {
    const up = await upload(c, 'szse-listed-companies.xlsx', SHENZHEN);
    expect(up.status).toBe(201);
    expect(up.body.rowCount).toBe(2_870);
    const corrections = { name: '公司全称', shortName: 'A股简称', address: '注册地址', province: '省份', city: '城市', industry: '所属行业', website: '公司网址', code: 'A股代码' };
    const checked = await validate(c, up.body, { corrections });
    expect({ state: checked.state, counts: checked.counts }).toMatchObject({ state: 'validated', counts: { total: 2_870, invalid: 0, toCreate: 2_870 } });
    expect((await commit(c, up.body.id)).counts).toMatchObject({ created: 2_870, failed: 0 });
    for (const duplicateStrategy of ['skip', 'update_non_empty', 'overwrite']) {
      const again = await upload(c, `again-${duplicateStrategy}.xlsx`, SHENZHEN);
      const seen = await validate(c, again.body, { corrections, duplicateStrategy });
      expect({ duplicateStrategy, toCreate: seen.counts.toCreate, invalid: seen.counts.invalid }).toEqual({ duplicateStrategy, toCreate: 0, invalid: 0 });
      expect((await commit(c, again.body.id)).counts).toMatchObject({ created: 0, updated: 0, failed: 0 });
    }
    expect(await stored()).toBe(2_870);
    for (const q of ['pingan', 'pa', '平安']) {
      const found = await c.ok.get<{ items: { name: string; code: string }[] }>('/customers', { query: { q, pageSize: 200 } });
      expect({ q, codes: found.items.map((i) => i.code) }).toEqual({ q, codes: expect.arrayContaining(['000001']) });
    }
  });

  it('filters, exports the same rows and takes the import back', async () => {
    const where = JSON.stringify({ and: [{ field: 'region', op: 'under', value: '440000' }, { or: [{ field: 'industry', op: 'starts', value: 'C' }, { field: 'industry', op: 'starts', value: 'I' }] }] });
    const shown = await c.ok.get<{ total: number }>('/customers', { query: { where, pageSize: 1 } });
    expect(shown.total).toBeGreaterThan(300);
    const file = await c.get<Uint8Array>('/customers/export', { query: { where, columns: 'code,name,region,industry', format: 'csv' } });
    expect(file.status).toBe(200);
    const lines = (typeof file.body === 'string' ? (file.body as string) : new TextDecoder().decode(file.body)).trim().split('\r\n');
    expect(lines).toHaveLength(shown.total + 1);
    expect(lines.slice(1).every((l) => l.includes('广东'))).toBe(true);
    const runs = (await c.ok.get<{ items: ImportRun[] }>('/imports', { query: { sort: 'id' } })).items;
    const first = runs.find((r) => r.counts.created === 2_870) as ImportRun;
    await c.ok.post(`/imports/${first.id}/undo`, {});
    expect(await settled(c, first.id)).toMatchObject({ state: 'undone', counts: { undone: 2_870 } });
    expect(await total()).toBe(0);
  });

  it(`brings in ${ROWS} rows, 5 % of them wrong, while others work`, async () => {
    const bytes = await workbook(ROWS, 20);
    const bad = Math.floor(ROWS / 20);
    const before = await stored();
    const up = await upload(c, 'many.xlsx', bytes);
    expect(up.status).toBe(201);
    const watch = watcher(c, app);
    const startedAt = performance.now();
    const checked = await validate(c, up.body);
    expect({ state: checked.state, counts: checked.counts }).toMatchObject({ state: 'validated', counts: { total: ROWS, invalid: bad, toCreate: ROWS - bad } });
    const refused = await c.post(`/imports/${up.body.id}/commit`, { allOrNothing: true });
    expect(refused.status).toBe(409);
    const done = await commit(c, up.body.id);
    const seconds = (performance.now() - startedAt) / 1000;
    const { p95, most, asked } = await watch();
    expect(done.counts).toMatchObject({ created: ROWS - bad, failed: 0, invalid: bad });
    expect(await stored()).toBe(before + ROWS - bad);
    console.log(`${database}: ${ROWS} rows in ${seconds.toFixed(1)} s; GET /customers meanwhile: ${asked} answers, p95 ${p95.toFixed(0)} ms; server at most ${(most / 1048576).toFixed(0)} MB`);
    expect(p95).toBeLessThan(500);
    expect(most).toBeLessThan(MAX_RSS);
    const errors = await c.get<Uint8Array>(`/imports/${up.body.id}/errors.xlsx`);
    expect(errors.status).toBe(200);
    const rows = await c.ok.get<{ total: number; items: { row: number; version: number; errors: { field: string; code: string }[] }[] }>(`/imports/${up.body.id}/rows`, { query: { 'filter[state][eq]': 'invalid', pageSize: 5 } });
    expect(rows.total === bad || rows.total >= 1_000).toBe(true);
    expect(rows.items[0]?.errors.length).toBeGreaterThan(0);
  }, 1_200_000);

  it('goes on after a kill -9 in the middle, without doubles', async () => {
    const n = fullSize ? 20_000 : 3_000;
    const before = await stored();
    const up = await upload(c, 'killed.xlsx', await workbook(n));
    // the same names as before: created once more on purpose would be doubles, so they are told apart by their code
    const checked = await validate(c, up.body, { duplicateStrategy: 'skip', matchKeys: ['code'] });
    const expected = checked.counts.toCreate;
    await c.ok.post(`/imports/${up.body.id}/commit`, {});
    await sleep(400);
    await app.kill9();
    await app.restart();
    await c.login('admin', 'Steward-e2e-2026!');
    const done = await settled(c, up.body.id, 300);
    expect({ state: done.state, created: done.counts.created, failed: done.counts.failed }).toEqual({ state: 'committed', created: expected, failed: 0 });
    expect(await stored()).toBe(before + expected);
  }, 600_000);

  it.each([
    ['a zip bomb of 400 MB', 'bomb.xlsx', () => zipBomb(400)],
    ['a truncated file', 'cut.xlsx', () => SHENZHEN.subarray(0, 200_000)],
    ['a picture named xlsx', 'photo.xlsx', () => Buffer.from('89504e470d0a1a0a0000000d4948445200000001', 'hex')],
    ['a text named xlsx', 'text.xlsx', () => Buffer.from('这只是一段文字')],
    ['an empty file', 'empty.xlsx', () => Buffer.alloc(0)],
  ])('says clearly what is wrong with %s', async (_what, name, make) => {
    const before = await stored();
    const answer = await upload(c, name, make());
    expect(answer.status).toBeGreaterThanOrEqual(400);
    expect(answer.status).toBeLessThan(500);
    expect(answer.body.code).toMatch(/^(spreadsheet|exchange|validation_failed|payload_too_large)/);
    expect(answer.body.title).toMatch(/\p{Script=Han}/u);
    expect(await stored()).toBe(before);
    expect((await c.get('/customers', { query: { pageSize: 1 } })).status).toBe(200);
    expect(app.rss()).toBeLessThan(MAX_RSS);
  });
});

/** Asks for the customers all the time; ends with the times and the largest memory seen. */
function watcher(c: Client, app: App): () => Promise<{ p95: number; most: number; asked: number }> {
  const times: number[] = [];
  let most = 0;
  let going = true;
  const loop = (async () => {
    while (going) {
      const at = performance.now();
      await c.ok.get('/customers', { query: { pageSize: 50 } });
      times.push(performance.now() - at);
      most = Math.max(most, app.rss());
      await sleep(50);
    }
  })();
  return async () => {
    going = false;
    await loop;
    times.sort((a, b) => a - b);
    return { p95: times[Math.floor(times.length * 0.95)] ?? Infinity, most, asked: times.length };
  };
}
