import fc from 'fast-check';
import { folded } from '@steward/kernel';
import { ListRunner, parseListQuery, transaction } from '@steward/platform';
import type { ImportOptions } from '@steward/system-api';
import { CustomerRig } from '../testing/customer-rig.js';
import { CustomerImportTarget } from '../import/customer-import.target.js';
import { CUSTOMERS } from './customer.list.js';
import { CustomerStore } from './customer.store.js';

const VIEW = 'customer.customer.view';
const CITIES = ['深圳', '广州', '北京', '上海', '杭州', '苏州'];
const BRANDS = ['平安', '万科', '华强', '海王', '星源', '金龙', '天威', '新宙邦', '三一', '科陆'];
const TRADES = ['科技', '电子', '实业', '贸易', '物流', '医药', 'Tech'];
const FORMS = ['有限公司', '股份有限公司', '集团', ''];
const IMPORT_ALL: ImportOptions = { duplicateStrategy: 'skip', matchKeys: ['name'], defaults: {}, unknownChoices: 'error' };

describe('the list of customers', () => {
  let rig: CustomerRig;
  const names: string[] = [];

  beforeAll(async () => {
    rig = await CustomerRig.open();
    let n = 0;
    for (const city of CITIES) for (const brand of BRANDS) for (const trade of TRADES) names.push(`${city}市${brand}${trade}${FORMS[n++ % FORMS.length] ?? ''}`);
    const target = rig.get(CustomerImportTarget);
    const rows = names.map((name, i) => ({ row: i + 2, values: { name, mobile: `138${String(10_000_000 + i * 7919)}`, level: ['A', 'B', 'C', null][i % 4] ?? null } }));
    await rig.as('own', 'customer.customer.import', async () => {
      const checked = await target.check(rows, IMPORT_ALL);
      expect(checked.filter((c) => c.action !== 'create')).toEqual([]);
      await transaction(() => target.write(checked, IMPORT_ALL));
    });
  }, 60_000);
  afterAll(() => rig.close());

  const run = (query: Record<string, string>): Promise<{ items: Record<string, unknown>[]; nextCursor?: string; total?: number }> => rig.as('admin', VIEW, () => rig.get(ListRunner).run(CUSTOMERS, parseListQuery(query)));

  it('finds what a look at every row finds', async () => {
    const all = await rig.as('admin', VIEW, () => rig.get(CustomerStore).everybodys('the truth of the test').all({}));
    const piece = fc.oneof(fc.constantFrom(...names).chain((name) => fc.nat(name.length - 1).chain((from) => fc.integer({ min: 1, max: 6 }).map((length) => name.slice(from, from + length)))), fc.constantFrom('pingan', 'pa', 'szspa', '1381', 'KH0000', '000', '有限', '有限公司', 'x', '%', '_', 'tech', '科技 有限'));
    await fc.assert(fc.asyncProperty(piece, async (q) => {
      const word = folded(q);
      if (word === '') return;
      const found = await run({ q, pageSize: '200', count: 'false' });
      const expected = all.filter((c) => word.split(' ').every((w) => c.search.includes(w))).map((c) => c.id).sort((a, b) => b - a);
      expect(found.items.map((i) => i['id'])).toEqual(expected.slice(0, 200));
    }), { numRuns: 150 });
  }, 60_000);

  it.each(['-id', 'name', '-name', 'level,name', '-code', 'nextContactAt'])('is walked by a cursor once, sorted by %s', async (sort) => {
    const seen: unknown[] = [];
    let cursor: string | undefined;
    do {
      const page = await run({ sort, pageSize: '37', ...(cursor === undefined ? {} : { cursor }) });
      seen.push(...page.items.map((i) => i['id']));
      cursor = page.nextCursor;
    } while (cursor !== undefined);
    expect(seen).toHaveLength(names.length);
    expect(new Set(seen).size).toBe(names.length);
  });

  it('filters every field it declares, or says that it cannot', async () => {
    const sample: Record<string, string> = { text: 'a', integer: '1', money: '1.00', rate: '0.05', boolean: 'true', date: '2026-11-23', instant: 'today', enum: 'company', dictionary: 'A', tree: '1', region: '440300', user: '1', department: '1', ref: '1', tags: 'x' };
    for (const [name, f] of Object.entries(CUSTOMERS.fields)) {
      if (f.filter === false) continue;
      await run({ [`filter[${name}][eq]`]: sample[f.kind] ?? '1' });
      if (f.sort) await run({ sort: `-${name}`, pageSize: '1' });
    }
  }, 60_000);
});
