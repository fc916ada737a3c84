import Excel from 'exceljs';
import type { Operation } from '../../document.js';
import type { Reply } from '../../wire.js';
import type { Ask } from '../policy.js';
import { salesMakers } from '../sales.js';
import type { Walk } from '../walk.js';
import type { Relation } from '../world.js';

/** What a stranger finds when he asks for everything, counts and takes files. */
export function crawling(walk: Walk): void {
  describe('the canary crawl', () => {
    /** Everything there is to GET, and all searches, with each id the owner has. */
    async function crawl(relation: Relation): Promise<Map<string, string[]>> {
      const its = walk.world.fixed;
      const ids = new Set([1, 2, ...Object.values(walk.world.system).flatMap((id) => (typeof id === 'number' ? [id] : Object.values(id))), ...await Promise.all([its.customer, its.contact, its.title, its.address, its.attachment, its.image, its.binned, its.view, its.importRun, its.job, its.notification, its.token, its.session, ...salesMakers(its)].map(async (make) => (await make()).id))]);
      const row = await its.customer();
      const found = new Map<string, string[]>();
      const look = async (operation: Operation, ask: Ask): Promise<void> => {
        const { answer, asked } = await walk.call(operation, relation, ask);
        const told = walk.leaks(answer, asked);
        if (told.length > 0) found.set(`${operation.method} ${asked}`.slice(0, 200), told);
      };
      const queries: Record<string, string>[] = [{}, { pageSize: '200', summary: 'true' }, { q: 'zqxa' }, { q: row.shortName }, { sort: '-id', count: 'false' }, { entity: 'customer', entityId: String(row.id), type: 'customer', list: 'customers', code: 'customer.level', counts: 'true', name: row.name, inline: 'true' }];
      for (const operation of walk.operations.filter((o) => !o.endless && walk.entryOf(o).kind !== 'public' && (o.method === 'GET' || (walk.entryOf(o).kind === 'record' && walk.entryOf(o).reads)))) {
        const entry = walk.entryOf(operation);
        for (const way of entry.ways) await look(operation, await way.ask(its, walk.world, relation));
        if (operation.method !== 'GET') { await look(operation, { body: {} }); await look(operation, { body: { pageSize: 200 } }); continue; }
        for (const id of operation.path.includes('{') ? ids : [0]) for (const query of operation.path.includes('{') ? queries.slice(0, 1) : queries) await look(operation, { path: { '*': id, 'series': 'customer' }, query });
      }
      return found;
    }

    it('finds nothing of the owner\'s for a stranger', async () => {
      expect([...await crawl('foreign')].map(([where, told]) => `${where}: ${told.slice(0, 5).join(', ')}`)).toEqual([]);
    });

    it('finds everything for the owner, so it can see', async () => {
      const seen = new Set([...(await crawl('owner')).values()].flat());
      const binned = new Set(walk.world.canaries.in(JSON.stringify(await walk.tables.all(`SELECT * FROM customer WHERE id=${(await walk.world.fixed.binned()).id}`))));
      expect(walk.planted.length).toBeGreaterThan(50);
      expect(walk.planted.map((one) => one.toLowerCase()).filter((one) => !seen.has(one) && !binned.has(one) && !one.endsWith('export'))).toEqual([]);
    });
  });

  describe('counting', () => {
    it('shows a stranger the figures of his own customers only', async () => {
      const mine = await walk.tables.all(`SELECT id FROM customer WHERE deletedAt IS NULL AND ownerId=${walk.world.people.foreign.id}`);
      const get = async (path: string): Promise<Reply['json']> => { const answer = await walk.world.send('foreign', 'GET', path); expect([path, answer.status]).toEqual([path, 200]); return answer.json; };
      expect((await get('/customers?pageSize=1&count=true')).total).toBe(mine.length);
      expect((await get('/contacts?pageSize=1&count=true')).total).toBe(0);
      expect(await get('/customers/category-counts')).toMatchObject({ total: mine.length, items: mine.length === 0 ? [] : [{ categoryId: null, count: mine.length }] });
      const tree = await get('/categories?type=customer&counts=true');
      expect(tree.items.filter((c: { count?: number }) => (c.count ?? 0) > 0)).toEqual([]);
      expect((await get('/customers/tags')).every((t: { tag: string }) => !t.tag.startsWith('zqxa'))).toBe(true);
    });
  });

  describe('exports', () => {
    it('hold exactly what their reader may see', async () => {
      const names = async (relation: Relation, query = ''): Promise<string[]> => {
        const answer = await walk.world.send(relation, 'GET', `/customers/export${query}`);
        expect(answer.status).toBe(200);
        const book = new Excel.Workbook();
        await book.xlsx.load(answer.bytes as unknown as ArrayBuffer);
        const text: string[] = [];
        book.eachSheet((sheet) => sheet.eachRow((row) => row.eachCell((cell) => { text.push(cell.text); })));
        return text;
      };
      const { name } = await walk.world.fixed.customer();
      const own = await walk.world.foreignOwn.customer();
      const strangers = await names('foreign');
      expect(strangers).toContain(own.name);
      expect(strangers.filter((text) => walk.world.canaries.in(text).length > 0)).toEqual([]);
      expect(await names('owner')).toContain(name);
      const csv = await walk.world.send('foreign', 'GET', '/customers/export?format=csv&columns=name,code,mobile,email,custom.secret,ownerId');
      expect([csv.status, walk.leaks(csv, '')]).toEqual([200, []]);
      expect((await walk.world.send('foreign', 'GET', '/customers/export?columns=name,search')).status).toBe(400);
    });
  });
}
