import fc from 'fast-check';
import { Entity, type MigrationInterface, type QueryRunner } from 'typeorm';
import { byOwner } from '../access/scope.js';
import { onWritten, record } from '../audit/audit.js';
import { BoolColumn, InstantColumn, JsonColumn, MoneyColumn, PlainIndex, Ref, Row, SearchIndex, Table, TextColumn, col, createSearchIndex, createTable, index, rowColumns, transaction } from '../database/index.js';
import { actAs, openTestDatabase, testPrincipal, type TestDatabase } from '../testing/index.js';
import { parseListQuery } from './list-query.js';
import { ListRunner } from './list-runner.js';
import { defineList } from './list-spec.js';
import { type CustomField, ListSupport } from './ports.js';
import { Totals } from './totals.js';

@Entity('firm')
@PlainIndex('ix_firm_scope', ['ownerId', 'deletedAt', 'id'])
class Firm extends Row {
  @TextColumn(100) name: string;
  @TextColumn(300) search: string;
  @TextColumn(6, { nullable: true }) region: string | null;
  @TextColumn(8, { nullable: true }) level: string | null;
  @Ref({ nullable: true }) categoryId: number | null;
  @MoneyColumn() amount: number;
  @BoolColumn() active: boolean;
  @Ref() ownerId: number;
  @JsonColumn() custom: object | null;
  @InstantColumn({ nullable: true }) seenAt: string | null;
  @InstantColumn({ nullable: true }) deletedAt: string | null;
}

class Firms1 implements MigrationInterface {
  name = 'Firms1700000900001';
  async up(q: QueryRunner): Promise<void> {
    const n = { nullable: true };
    await createTable(q, 'firm', [...rowColumns(), col.text('name', 100), col.text('search', 300), col.text('region', 6, n), col.text('level', 8, n), col.ref('categoryId', n), col.scaled('amount'), col.bool('active'), col.ref('ownerId'), col.json('custom'), col.instant('seenAt', n), col.instant('deletedAt', n)], [index('ix_firm_scope', 'ownerId', 'deletedAt', 'id')]);
    await createTable(q, 'firm_tag', [col.id(), col.ref('firmId'), col.text('tag', 20)], [index('ix_firm_tag', 'firmId')]);
    await createSearchIndex(q, 'firm_search');
  }
  async down(): Promise<void> { /* tests drop the whole database */ }
}

class Support extends ListSupport {
  override async names(_kind: string, ids: readonly number[]): Promise<Map<number, string>> { return new Map(ids.map((id) => [id, `用户${id}`])); }
  override async under(id: number): Promise<number[]> { return id === 1 ? [1, 2, 3] : [id]; }
  override async customFields(): Promise<CustomField[]> { return [{ key: 'rent', label: '租金', kind: 'money', required: false, options: [] }, { key: 'colors', label: '颜色', kind: 'multi', required: false, options: [] }, { key: 'note', label: '备注', kind: 'text', required: false, options: [] }]; }
  override async dictionary(): Promise<Map<string, string>> { return new Map(); }
}

const searchIndex = new SearchIndex({ name: 'firm_search', table: 'firm', column: 'search' });
const FIRMS = defineList({
  key: 'firms', table: 'firm', entity: 'firm', scope: byOwner(), search: searchIndex, defaultSort: '-id', custom: true,
  fields: {
    id: { kind: 'integer', sort: true }, name: { kind: 'text', sort: true }, region: { kind: 'region', sort: true }, level: { kind: 'enum', sort: true }, categoryId: { kind: 'tree' },
    amount: { kind: 'money', sort: true, totals: true, needs: 'firm.amount' }, active: { kind: 'boolean' }, ownerId: { kind: 'user', name: { as: 'ownerName', of: 'user' } },
    seenAt: { kind: 'instant', sort: true }, tags: { kind: 'tags', via: { table: 'firm_tag', owner: 'firmId', value: 'tag' } },
  },
});

const NAMES = ['平安银行', '深圳万科', '广东美的', '中国平安', '华为技术', '格力电器', 'TCL科技', '比亚迪', '招商银行', '万科物业'];
const ALL = testPrincipal({ permissions: ['firm.view', 'firm.amount'], owners: 'all' });
const OWN = testPrincipal({ id: 3, permissions: ['firm.view'] });

describe('list runner', () => {
  let db: TestDatabase;
  const firms = new Table(Firm);
  const totals = new Totals();
  const runner = new ListRunner(new Support(), totals);
  const asAll = <T>(fn: () => Promise<T>): Promise<T> => actAs(ALL, 'firm.view', fn);
  const ask = (query: Record<string, string>) => asAll(async () => runner.run(FIRMS, parseListQuery(query)));
  const N = 400;

  beforeAll(async () => {
    db = await openTestDatabase({ entities: [Firm], migrations: [Firms1] });
    await asAll(() => transaction(async () => {
      const rows = Array.from({ length: N }, (_, i) => {
        const name = `${NAMES[i % NAMES.length]}${i % 7 === 0 ? '股份有限公司' : '有限公司'}${i}`;
        return { name, search: name.toLowerCase(), region: i % 5 === 0 ? null : ['440305', '440100', '110101', '310000'][i % 4] ?? null, level: i % 11 === 0 ? null : 'ABC'.charAt(i % 3), categoryId: (i % 6) + 1, amount: i * 101, active: i % 2 === 0, ownerId: (i % 10) + 1, custom: i % 3 === 0 ? { rent: i, colors: i % 2 === 0 ? ['红', '蓝'] : ['绿'], note: `n${i}` } : null, seenAt: i % 4 === 0 ? null : new Date(Date.UTC(2026, 10, 1 + (i % 28), 20)).toISOString(), deletedAt: i % 97 === 96 ? '2026-01-01T00:00:00.000Z' : null };
      });
      const first = await firms.insertMany(rows);
      await searchIndex.add(rows.map((r, i) => ({ id: first + i, text: r.search })));
    }));
  });
  afterAll(() => db.close());

  it('shows a page with names, decimals, custom values and the exact total', async () => {
    const a = await ask({ pageSize: '3', summary: 'true' });
    expect(a.total).toBe(N - 4);
    expect(a.items).toHaveLength(3);
    expect(a.items[0]).toMatchObject({ ownerName: expect.stringMatching(/^用户/), amount: expect.stringMatching(/^\d+\.\d\d$/), active: expect.any(Boolean) });
    const sum = (await asAll(() => firms.all({ deletedAt: null }))).reduce((s, f) => s + f.amount, 0);
    expect(a.summary).toEqual({ amount: (sum / 100).toFixed(2) });
  });

  it('keeps to the scope, and without a right there is nothing', async () => {
    const own = await actAs(OWN, 'firm.view', () => runner.run(FIRMS, parseListQuery({ pageSize: '200' })));
    expect(own.total).toBeGreaterThan(30);
    expect(own.items.every((i) => i['ownerId'] === 3)).toBe(true);
    expect(own.items[0]).not.toHaveProperty('amount');
    const none = await actAs(testPrincipal({ id: 3 }), 'firm.view', () => runner.run(FIRMS, parseListQuery({})));
    expect(none).toMatchObject({ items: [], total: 0 });
    await expect(actAs(OWN, undefined, () => runner.run(FIRMS, parseListQuery({})))).rejects.toThrow('permission code');
  });

  it('gives rows by their ids, of those in scope, at most 200 at once', async () => {
    const ids = async (query: Record<string, string>, who = ALL): Promise<unknown[]> => (await actAs(who, 'firm.view', () => runner.run(FIRMS, parseListQuery({ sort: 'id', pageSize: '200', ...query })))).items.map((i) => i['id']);
    expect(await ids({ 'filter[id][in]': '5,2,9,999999' })).toEqual([2, 5, 9]);
    expect(await ids({ 'filter[id][in]': '1,2,3,4,5,6,7,8,9,10' }, OWN)).toHaveLength(1);
    expect(await ids({ where: JSON.stringify({ and: [{ field: 'id', op: 'nin', value: [2, 5] }, { field: 'id', op: 'lte', value: 6 }] }) })).toEqual([1, 3, 4, 6]);
    expect(await ids({ 'filter[id][in]': Array.from({ length: 200 }, (_, i) => i + 1).join(',') })).toHaveLength(198);
    for (const list of [Array.from({ length: 201 }, (_, i) => i + 1).join(','), '1,x', '', '1,2.5']) await expect(ids({ 'filter[id][in]': list })).rejects.toMatchObject({ status: 400, code: 'bad_value' });
  });

  it('refuses fields, sorts and operators that are not declared, and hidden ones', async () => {
    await expect(ask({ 'filter[nope]': '1' })).rejects.toMatchObject({ status: 400, code: 'unknown_field' });
    await expect(ask({ sort: 'tags' })).rejects.toMatchObject({ status: 400, code: 'unknown_sort' });
    await expect(ask({ 'filter[active][contains]': '1' })).rejects.toMatchObject({ status: 400, code: 'unknown_operator' });
    await expect(ask({ 'filter[amount]': '1.234' })).rejects.toMatchObject({ status: 400, code: 'bad_value' });
    await expect(ask({ where: '{"and":[{"and":[{"and":[{"and":[]}]}]}]}' })).rejects.toMatchObject({ status: 400, code: 'bad_filter' });
    await expect(ask({ 'filter[__proto__]': '1' })).rejects.toMatchObject({ status: 400 });
    for (const q of [{ 'filter[amount][gt]': '1' }, { sort: 'amount' }]) await expect(actAs(OWN, 'firm.view', () => runner.run(FIRMS, parseListQuery(q)))).rejects.toMatchObject({ status: 403 });
  });

  it('filters by every kind as plain JavaScript would', async () => {
    const rows = (await asAll(() => firms.all())).filter((f) => f.deletedAt === null);
    const custom = (f: Firm): { rent?: number; colors?: string[]; note?: string } => (f.custom ?? {}) as never;
    const cases: [Record<string, string>, (f: Firm) => boolean][] = [
      [{ 'filter[region][under]': '440000' }, (f) => f.region?.startsWith('44') ?? false],
      [{ 'filter[region][under]': '440300' }, (f) => f.region?.startsWith('4403') ?? false],
      [{ 'filter[amount][empty]': '' }, () => false],
      [{ 'filter[active][nempty]': '' }, () => true],
      [{ 'filter[region][empty]': '' }, (f) => f.region === null],
      [{ 'filter[level][in]': 'A,B' }, (f) => f.level === 'A' || f.level === 'B'],
      [{ 'filter[level][ne]': 'A' }, (f) => f.level !== 'A'],
      [{ 'filter[categoryId][under]': '1' }, (f) => (f.categoryId ?? 0) <= 3],
      [{ 'filter[amount][between]': '10.00,200' }, (f) => f.amount >= 1000 && f.amount <= 20000],
      [{ 'filter[name][contains]': 'tcl' }, (f) => f.name.includes('TCL')],
      [{ 'filter[name][starts]': '平安' }, (f) => f.name.startsWith('平安')],
      [{ 'filter[name][contains]': '%' }, () => false],
      [{ 'filter[active]': 'true' }, (f) => f.active],
      [{ 'filter[seenAt][between]': '2026-11-05,2026-11-06' }, (f) => f.seenAt !== null && f.seenAt >= '2026-11-04T16:00' && f.seenAt < '2026-11-06T16:00'],
      [{ 'filter[seenAt][gte]': '2026-11-05T20:00:00Z' }, (f) => f.seenAt !== null && f.seenAt >= '2026-11-05T20:00:00.000Z'],
      [{ 'filter[custom.rent][gte]': '1.5' }, (f) => (custom(f).rent ?? 0) >= 150],
      [{ 'filter[custom.colors][in]': '蓝,绿' }, (f) => custom(f).colors?.some((x) => x === '蓝' || x === '绿') ?? false],
      [{ 'filter[custom.note][starts]': 'n1' }, (f) => custom(f).note?.startsWith('n1') ?? false],
      [{ where: JSON.stringify({ and: [{ field: 'region', op: 'under', value: '440000' }, { or: [{ field: 'level', op: 'eq', value: 'A' }, { field: 'level', op: 'empty' }] }] }) }, (f) => (f.region?.startsWith('44') ?? false) && (f.level === 'A' || f.level === null)],
    ];
    for (const [query, test] of cases) {
      const got = await ask({ ...query, pageSize: '200' });
      const want = rows.filter(test).map((f) => f.id).sort((a, b) => b - a);
      expect({ query, total: got.total, ids: got.items.map((i) => i.id) }).toEqual({ query, total: want.length, ids: want.slice(0, 200) });
    }
  });

  it('walks everything once behind a cursor, for every sort and with empty values', async () => {
    for (const sort of ['-id', 'id', 'name', '-level', 'level', 'seenAt,-level', '-seenAt']) {
      const seen: number[] = [];
      let cursor: string | undefined;
      do {
        const a = await ask({ sort, pageSize: '37', count: 'false', ...(cursor === undefined ? {} : { cursor }) });
        seen.push(...a.items.map((i) => i.id));
        cursor = a.nextCursor;
      } while (cursor !== undefined);
      const paged = (await ask({ sort, pageSize: '200' })).items.map((i) => i.id);
      expect({ sort, n: new Set(seen).size, all: seen.length }).toEqual({ sort, n: N - 4, all: N - 4 });
      expect(seen.slice(0, 200)).toEqual(paged);
    }
    await expect(ask({ cursor: 'x' })).rejects.toMatchObject({ status: 400 });
  });

  it('finds by the index exactly what LIKE would find', async () => {
    expect(await asAll(() => runner.run(FIRMS, parseListQuery({ q: '万科', 'filter[level]': 'B', sort: 'name' })))).toMatchObject({ page: 1 });
    const rows = (await asAll(() => firms.all())).filter((f) => f.deletedAt === null);
    await fc.assert(fc.asyncProperty(fc.nat(rows.length - 1), fc.nat(8), fc.integer({ min: 1, max: 6 }), async (i, from, length) => {
      const q = [...(rows[i] as Firm).search].slice(from, from + length).join('').trim();
      fc.pre(q !== '');
      const got = await ask({ q, pageSize: '200' });
      const want = rows.filter((f) => f.search.includes(q)).map((f) => f.id).sort((a, b) => b - a);
      expect({ q, ids: got.items.map((x) => x.id), total: got.total }).toEqual({ q, ids: want.slice(0, 200), total: want.length });
    }), { numRuns: 60 });
    for (const q of ['龘靐', '%', '_', "'", '有限公司', '公', 'tcl科', '  平安 ']) {
      const got = await ask({ q, pageSize: '200' });
      expect({ q, n: got.total }).toEqual({ q, n: rows.filter((f) => f.search.includes(q.trim())).length });
    }
  });

  it('demands every word between blanks', async () => {
    const names = (await ask({ q: '平安 银行', pageSize: '200' })).items.map((i) => String(i['name']));
    expect(names.length).toBeGreaterThan(30);
    expect(names.every((n) => n.includes('平安') && n.includes('银行'))).toBe(true);
  });

  it('drops a changed or removed text from the index', async () => {
    await asAll(() => transaction(async () => {
      const id = await firms.insert({ name: '麒麟阁', search: '麒麟阁', amount: 0, active: true, ownerId: 1, custom: null });
      await searchIndex.add([{ id, text: '麒麟阁' }]);
      await firms.change({ id }, { search: '凤凰台', name: '凤凰台' });
      await searchIndex.replace(id, '麒麟阁', '凤凰台');
    }));
    expect((await ask({ q: '麒麟阁' })).total).toBe(0);
    expect((await ask({ q: '凤凰台' })).total).toBe(1);
  });

  it('remembers a total for a while, but whoever has changed something sees it at once', async () => {
    onWritten((userId) => { totals.wrote(userId); });
    const total = async (): Promise<number> => (await ask({ pageSize: '1', 'filter[level]': 'Z' })).total ?? 0;
    const add = (noted: boolean): Promise<void> => asAll(() => transaction(async () => {
      const id = await firms.insertMany([{ name: '后来者', search: '后来者', region: null, level: 'Z', categoryId: null, amount: 0, active: true, ownerId: 1, custom: null, seenAt: null, deletedAt: null }]);
      if (noted) record({ entity: 'firm', entityId: id, action: 'create' });
    }));
    await add(true);
    await add(true);
    expect(await total()).toBe(2);
    await add(false); // as if somebody else had done it
    expect(await total()).toBe(2);
    await add(true);
    expect(await total()).toBe(4);
    onWritten(() => undefined);
  });
});
