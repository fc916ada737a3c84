import { changed } from '../../tables.js';
import type { Operation } from '../../document.js';
import { coverageFaults, type Ask, type Entry, policy } from '../policy.js';
import type { Walk } from '../walk.js';

/** Those outside, those without the right, and that the table of expectations is whole. */
export function nobody(walk: Walk): void {
  describe('the table of expectations', () => {
    it('has exactly one entry for each operation, with the same rights', () => {
      expect(coverageFaults(walk.documented, policy)).toEqual([]);
    });

    it('notices an operation without an entry, an entry without an operation, and another right', () => {
      const { documented } = walk;
      const { 'GET /customers/{id}': gone, ...rest } = policy;
      const list = policy['GET /customers'] as Entry;
      const fresh = { key: 'GET /new', can: ['public'] };
      const faults = (operationsNow: readonly { key: string; can: readonly string[] }[], entries: Readonly<Record<string, Entry>>): string[] => coverageFaults(operationsNow, entries).filter((fault) => !coverageFaults(documented, policy).includes(fault));
      expect(gone).toBeDefined();
      expect(faults(documented, rest)).toEqual(['GET /customers/{id} has no entry in the walk']);
      expect(faults([...documented, fresh], policy)).toEqual(['GET /new has no entry in the walk']);
      expect(faults(documented, { ...policy, 'GET /nonsense': list })).toEqual(['GET /nonsense has an entry in the walk but is no operation']);
      expect(faults(documented, { ...policy, 'GET /customers': { ...list, can: ['public'] } })).toEqual(['GET /customers asks for customer.customer.view, the walk expects public']);
    });
  });

  describe('who is nobody', () => {
    it.each(['anonymous', 'disabled'] as const)('gets 401 from everything that is not public: %s', async (relation) => {
      const { world, tables, figures } = walk;
      const wrong: string[] = [];
      await walk.quiet();
      const before = await tables.fingerprint();
      for (const operation of walk.operations) {
        const entry = walk.entryOf(operation);
        if (entry.kind === 'public') continue;
        const asks: Ask[] = entry.ways.length > 0 ? await Promise.all(entry.ways.slice(0, 2).map((w) => w.ask(world.fixed, world, relation))) : [{}];
        for (const ask of asks) {
          const { answer } = await walk.call(operation, relation, ask);
          if (answer.status !== 401) wrong.push(`${operation.key} → ${answer.status} ${answer.text.slice(0, 200)}`);
          figures.refused += 1;
        }
      }
      expect(wrong).toEqual([]);
      expect(changed(before, await tables.fingerprint())).toEqual([]);
    });

    it('gets the public ones', async () => {
      for (const operation of walk.operations.filter((o) => o.method === 'GET' && walk.entryOf(o).kind === 'public')) expect([operation.key, (await walk.call(operation, 'anonymous', {})).answer.status]).toEqual([operation.key, 200]);
    });
  });

  describe('who has no right', () => {
    it('gets 403 that names it, and changes nothing; the administrator reads', async () => {
      const { tables, world, figures } = walk;
      const wrong: string[] = [];
      await walk.quiet();
      const before = await tables.fingerprint();
      const rights = walk.operations.filter((o) => walk.entryOf(o).kind === 'right');
      const needed = (path: string): Record<string, string> => (path.includes('/product-ledger') ? { productId: String(world.system.product) } : path.includes('/sales-targets') ? { from: '2026-01', to: '2026-12' } : {});
      const read = async (operation: Operation): Promise<void> => { const { answer } = await walk.call(operation, 'admin', { query: needed(operation.path) }); if (answer.status !== 200) wrong.push(`${operation.key} as admin → ${answer.status} ${answer.text.slice(0, 200)}`); };
      const isExport = (operation: Operation): boolean => operation.path.endsWith('/export') || /\/statements\/.*\.(?:pdf|xlsx)$/.test(operation.path);
      for (const operation of rights) {
        for (const relation of ['owner', 'foreign', 'manager', 'token'] as const) {
          const { answer } = await walk.call(operation, relation, operation.method === 'GET' || operation.multipart ? {} : { body: {} });
          const problem = answer.json as { code?: string; permission?: string; params?: { permission?: string } } | undefined;
          if (answer.status !== 403 || problem?.code !== 'forbidden' || !operation.can.includes(problem.permission ?? problem.params?.permission ?? '')) wrong.push(`${operation.key} as ${relation} → ${answer.status} ${answer.text.slice(0, 200)}`);
          figures.refused += 1;
        }
        if (operation.method === 'GET' && !isExport(operation)) await read(operation);
      }
      expect(changed(before, await tables.fingerprint())).toEqual([]);
      // who took a file is noted
      for (const operation of rights.filter(isExport)) await read(operation);
      expect(wrong).toEqual([]);
    });

    it('still gets what is everybody\'s', async () => {
      const { world } = walk;
      const wrong: string[] = [];
      for (const operation of walk.operations.filter((o) => o.method === 'GET' && walk.entryOf(o).kind === 'own')) {
        for (const way of walk.entryOf(operation).ways) {
          const { answer } = await walk.call(operation, 'foreign', await way.ask(world.fixed, world, 'foreign'));
          if (answer.status !== 200) wrong.push(`${operation.key} → ${answer.status} ${answer.text.slice(0, 200)}`);
        }
      }
      expect(wrong).toEqual([]);
    });
  });
}
