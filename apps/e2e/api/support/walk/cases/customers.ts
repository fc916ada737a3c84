import { header, type Reply } from '../../wire.js';
import type { Walk } from '../walk.js';
import { importOf, type ImportState, settled } from '../world.js';

/** Many customers at once, imports over those of others, the bin, handing over. */
export function customers(walk: Walk): void {
  describe('many at once', () => {
    it('changes the stranger\'s own and leaves the others alone', async () => {
      const { id } = await walk.world.fixed.customer();
      const own = await walk.world.people.foreign.client.ok.post<{ id: number; version: number }>('/customers', { name: '走查混合公司' });
      const ours = async (): Promise<string> => JSON.stringify([await walk.tables.all(`SELECT * FROM customer WHERE ownerId=${walk.world.people.owner.id} ORDER BY id`), await walk.tables.all(`SELECT * FROM customer_tag WHERE customerId=${id}`), await walk.tables.all(`SELECT * FROM customer_follower WHERE customerId=${id}`)]);
      const before = await ours();
      const items = [{ id }, { id: own.id }, { id: 999_999 }];
      for (const [path, body] of [['bulk-tags', { items, add: ['混合'] }], ['bulk-update', { items, set: { creditDays: 9 } }], ['bulk-transfer', { items, ownerId: walk.world.people.foreign.id }]] as const) {
        const answer = await walk.world.send('foreign', 'POST', `/customers/${path}`, body, { 'idempotency-key': `mixed-${path}` });
        expect(answer.json).toMatchObject({ total: 3, succeeded: 1, failed: 2 });
        const [a, b] = [id, 999_999].map((one) => answer.json.items.find((item: { id: number }) => item.id === one));
        // absent and foreign look the same
        expect({ ...a, id: 0 }).toEqual({ ...b, id: 0 });
      }
      const batch = await walk.world.send('foreign', 'POST', '/customers/batch', { items: [{ name: '走查批量甲' }, { name: '走查批量乙', externalId: (await walk.world.fixed.customer()).externalId, shortName: 'walk' }] });
      expect(batch.json.items.map((item: { status: number }) => item.status < 300)).toEqual([true, false]);
      expect(walk.leaks(batch, (await walk.world.fixed.customer()).externalId)).toEqual([]);
      const removed = await walk.world.send('foreign', 'POST', '/customers/bulk-delete', { items }, { 'idempotency-key': 'mixed-delete' });
      expect(removed.json).toMatchObject({ succeeded: 1, failed: 2 });
      expect(await ours()).toBe(before);
      expect(await walk.tables.all(`SELECT deletedAt FROM customer WHERE id=${own.id} AND deletedAt IS NOT NULL`)).toHaveLength(1);
    });
  });

  describe('importing over somebody else\'s customer', () => {
    const HEADER = '客户名称,手机,客户编号,统一社会信用代码,备注';

    it.each(['skip', 'update_non_empty', 'overwrite', 'create'] as const)('with %s is an error of that row that tells nothing, and changes nothing', async (duplicateStrategy) => {
      const row = await walk.world.fixed.customer();
      const { client } = walk.world.people.foreign;
      const theirs = async (): Promise<string> => JSON.stringify(await walk.tables.all(`SELECT * FROM customer WHERE ownerId=${walk.world.people.owner.id} ORDER BY id`));
      const before = await theirs();
      const name = (what: string): string => `走查导入${duplicateStrategy}${what}公司`;
      const csv = [HEADER, `${row.name},,,,改`, `${name('手机')},${row.mobile},,,改`, `${name('编号')},,${row.code},,改`, `${name('信用')},,,${row.creditCode},改`, `${name('好')},,,,好`, ''].join('\n');
      const run = await importOf(client, csv, 'walk.csv', { duplicateStrategy, matchKeys: ['name', 'mobile', 'code', 'creditCode'] });
      expect(run).toMatchObject({ state: 'validated', counts: { toCreate: 1, toUpdate: 0 } });
      const seen = await Promise.all(['', '/rows', '/errors.xlsx', '/rows?filter[state]=invalid'].map((path) => walk.world.send('foreign', 'GET', `/imports/${run.id}${path}`)));
      for (const answer of seen) expect([answer.status, walk.leaks(answer, csv)]).toEqual([200, []]);
      expect((await client.post<ImportState>(`/imports/${run.id}/commit`, {})).status).toBe(202);
      expect(await settled(client, run.id, ['committed', 'failed'])).toMatchObject({ state: 'committed', counts: { created: 1, updated: 0 } });
      expect(await theirs()).toBe(before);
    });

    it('cannot give what it creates to another either', async () => {
      const form = new FormData();
      form.set('entity', 'customer');
      form.set('file', new Blob(['客户名称\n走查导入归属公司\n']), 'walk.csv');
      const run = await walk.world.people.foreign.client.ok.post<ImportState>('/imports?entity=customer', form);
      const answer = await walk.world.people.foreign.client.post(`/imports/${run.id}/validate`, { mapping: { name: 0 }, ownerId: walk.world.people.owner.id });
      expect(answer.status).toBe(422);
      expect(await walk.tables.all("SELECT id FROM customer WHERE name LIKE '走查导入归属%'")).toEqual([]);
    });
  });

  describe('the bin and the reader\'s cookie', () => {
    it('hide the same', async () => {
      const its = walk.world.fixed;
      const cookie = async (who: 'owner' | 'foreign'): Promise<string> => {
        const answer = await walk.world.connection.send({ method: 'POST', path: '/api/v1/auth/login', body: { username: walk.world.people[who].username, password: 'Correct-horse-battery-9' } });
        return /stw_read=([^;]+)/.exec(header(answer, 'set-cookie'))?.[1] ?? '';
      };
      const get = (value: string, path: string): Promise<Reply> => walk.world.connection.send({ method: 'GET', path: `/api/v1${path}`, headers: { cookie: `stw_read=${value}` } });
      const [owner, foreign] = [await cookie('owner'), await cookie('foreign')];
      for (const path of [`/attachments/${(await its.attachment()).id}/content`, `/attachments/${(await its.image()).id}/thumbnail`]) {
        expect([(await get(owner, path)).status, (await get(foreign, path)).status]).toEqual([200, 404]);
      }
      expect((await get(foreign, '/customers/export')).status).toBe(200);
      expect(walk.leaks(await get(foreign, '/customers/export'), '')).toEqual([]);
      expect((await get(owner, `/customers/${(await its.customer()).id}`)).status).toBe(401);
      const { id } = await its.binned();
      for (const relation of ['owner', 'manager', 'foreign'] as const) expect((await walk.world.send(relation, 'GET', `/customers/${id}`)).status).toBe(404);
    });

    it('a customer handed over is gone for the one who had it, and there for the new one', async () => {
      const row = await walk.world.fresh().customer();
      expect((await walk.world.send('foreign', 'GET', `/customers/${row.id}`)).status).toBe(404);
      await walk.world.admin.ok.post(`/customers/${row.id}/transfer`, { ownerId: walk.world.people.foreign.id });
      expect((await walk.world.send('foreign', 'GET', `/customers/${row.id}`)).status).toBe(200);
      expect((await walk.world.send('owner', 'GET', `/customers/${row.id}`)).status).toBe(404);
      expect((await walk.world.send('owner', 'GET', `/customers?filter[id]=${row.id}`)).json.items).toEqual([]);
      const { version } = await walk.world.admin.ok.get(`/customers/${row.id}`);
      await walk.world.admin.ok.put(`/customers/${row.id}/followers`, { followers: [] }, { of: { version } });
      expect((await walk.world.send('follower', 'GET', `/customers/${row.id}`)).status).toBe(404);
      expect((await walk.world.send('follower', 'GET', `/customers?filter[id]=${row.id}`)).json.total).toBe(0);
    });
  });
}
