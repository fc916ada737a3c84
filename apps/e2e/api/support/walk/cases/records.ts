import { groupBy } from '@steward/kernel';
import type { Operation } from '../../document.js';
import { changed } from '../../tables.js';
import type { Reply } from '../../wire.js';
import { difference } from '../absent.js';
import type { Ask, Entry, Way } from '../policy.js';
import { mayMove, type Walk } from '../walk.js';
import type { Belongings, Relation } from '../world.js';

/** Relations to a record of which a way of naming it is tried. */
const TO_RECORD: readonly Relation[] = ['owner', 'manager', 'coworker', 'follower', 'foreign', 'token'];
const TOKEN_READS = ['customer.customer.view', 'customer.contact.view', 'signed-in'];

/** Of the people around a record those the entry does not name; where it names nobody, only the stranger is meant. */
function refusedTo(operation: Operation, entry: Entry): Relation[] {
  const people = entry.allowed.length === 0 ? (['foreign'] as const) : TO_RECORD.filter((r) => r !== 'token' && !entry.allowed.includes(r));
  return [...people, ...(entry.byKind || tokenMay(operation, entry) ? [] : ['token' as const])];
}

function allowedTo(operation: Operation, entry: Entry): Relation[] {
  return [...entry.allowed, ...(!entry.byKind && tokenMay(operation, entry) && entry.allowed.includes('owner') ? ['token' as const] : [])];
}

/** The key reads what its user reads of customers, and nothing else. */
function tokenMay(operation: Operation, entry: Entry): boolean {
  return entry.reads && operation.can.some((code) => TOKEN_READS.includes(code));
}

/** Records of somebody: to those beside him, to strangers, in a pool, and as if they were not there. */
export function records(walk: Walk): void {
  describe('somebody else\'s records', () => {
    it('are absent by every route and id, answer as what is not there does, and stay as they are', async () => {
      const { world, tables, figures } = walk;
      const wrong: string[] = [];
      /** The stranger asks the same about a record there is none of. */
      const asIfAbsent = async (operation: Operation, way: Way, ask: Ask, answer: Reply): Promise<string | undefined> => {
        const none = await way.ask(world.absent, world, 'foreign');
        figures.absent += 1;
        const found = difference({ ask, answer }, { ask: none, answer: (await walk.call(operation, 'foreign', none)).answer });
        return found === undefined ? undefined : `differs from what is not there: ${found}`;
      };
      for (const operation of walk.records) {
        const entry = walk.entryOf(operation);
        for (const relation of refusedTo(operation, entry)) {
          const moves = new Set<string>();
          const asks: { way: Way; ask: Ask }[] = [];
          // what a key may not touch is made anew for it, in case it can
          for (const way of entry.ways.filter((w) => relation === 'foreign' || w.refusal !== 'masked')) asks.push({ way, ask: await way.ask(relation === 'token' && !entry.reads ? world.fresh() : world.fixed, world, relation) });
          await walk.quiet();
          const before = await tables.fingerprint();
          for (const { way, ask } of asks) {
            const { answer, asked } = await walk.call(operation, relation, ask);
            const what = `${operation.key} by ${way.name} as ${relation}`;
            const faults = [walk.notRefused(way, answer), relation === 'foreign' && way.refusal !== 'masked' && !way.unique ? await asIfAbsent(operation, way, ask, answer) : undefined];
            for (const fault of faults) if (fault !== undefined) wrong.push(`${what} → ${answer.status} ${fault}: ${answer.text.slice(0, 300)}`);
            if (relation === 'foreign') { const told = walk.leaks(answer, asked); if (told.length > 0) wrong.push(`${what} tells ${told.join(', ')}`); }
            for (const table of mayMove(operation, way, answer)) moves.add(table);
            figures.refused += 1;
          }
          const moved = changed(before, await tables.fingerprint()).filter((table) => !moves.has(table));
          if (moved.length > 0) wrong.push(`${operation.key} as ${relation} has changed ${moved.join(', ')}`);
        }
      }
      expect(wrong).toEqual([]);
    });

    it('are there for those who may', async () => {
      const { world, figures } = walk;
      const wrong: string[] = [];
      for (const operation of walk.records) {
        const entry = walk.entryOf(operation);
        for (const relation of allowedTo(operation, entry)) {
          // one of the questions to a list is enough for those who are beside the owner
          for (const way of relation === 'owner' ? entry.ways : entry.ways.filter((w, i) => w.refusal !== 'empty' || i < 2)) {
            const its: Belongings = entry.reads ? world.fixed : world.fresh();
            const { answer } = await walk.call(operation, relation, await way.ask(its, world, relation));
            const fault = walk.notAllowed(way, answer);
            if (fault !== undefined) wrong.push(`${operation.key} by ${way.name} as ${relation} → ${answer.status} ${fault}: ${answer.text.slice(0, 300)}`);
            figures.allowed += 1;
          }
        }
      }
      expect(wrong).toEqual([]);
    });
  });

  describe('what lies in a pool', () => {
    it('is absent with all that hangs on it, but for what the entry lets its members do', async () => {
      const { world, tables, figures } = walk;
      const wrong: string[] = [];
      const ofPool = walk.records.map((operation) => ({ operation, entry: walk.entryOf(operation), below: operation.path.split('/')[3] ?? '' }));
      for (const [below, group] of groupBy(ofPool, (o) => o.below)) {
        await walk.quiet();
        const before = await tables.fingerprint();
        const moves = new Set<string>();
        for (const { operation, entry } of group) {
          const may = entry.inPool ?? [];
          // others than members are strangers to it as to anything, and asked where members may
          for (const relation of (['member', 'foreign'] as const).filter((r) => !may.includes(r) && (r === 'member' || may.length > 0))) {
            for (const way of entry.ways) {
              const { answer, asked } = await walk.call(operation, relation, await way.ask(world.pooled, world, relation));
              const what = `${operation.key} by ${way.name} as ${relation}, in a pool`;
              const fault = walk.notRefused(way, answer);
              if (fault !== undefined) wrong.push(`${what} → ${answer.status} ${fault}: ${answer.text.slice(0, 300)}`);
              const told = walk.leaks(answer, asked);
              if (told.length > 0) wrong.push(`${what} tells ${told.join(', ')}`);
              for (const table of mayMove(operation, way, answer)) moves.add(table);
              figures.pooled += 1;
            }
          }
        }
        const moved = changed(before, await tables.fingerprint()).filter((table) => !moves.has(table));
        if (moved.length > 0) wrong.push(`something below /${below} has changed ${moved.join(', ')}`);
      }
      expect(wrong).toEqual([]);
    });

    it('is there for its members, without what the pool hides', async () => {
      const { world, figures } = walk;
      const wrong: string[] = [];
      for (const operation of walk.records) {
        const entry = walk.entryOf(operation);
        for (const relation of entry.inPool ?? []) {
          for (const way of entry.ways) {
            const its = entry.reads ? world.pooled : await world.putIntoPool(world.fresh());
            const { answer, asked } = await walk.call(operation, relation, await way.ask(its, world, relation));
            const what = `${operation.key} by ${way.name} as ${relation}, in a pool`;
            const fault = walk.notAllowed(way, answer);
            if (fault !== undefined) wrong.push(`${what} → ${answer.status} ${fault}: ${answer.text.slice(0, 300)}`);
            const { mobile: _mobile, phone: _phone, wechat: _wechat, ...shown } = await its.customer();
            const open = new Set(world.canaries.in(JSON.stringify([shown, (await its.contact()).name])));
            const told = walk.leaks(answer, asked).filter((one) => !open.has(one));
            if (told.length > 0) wrong.push(`${what} tells ${told.join(', ')}`);
            figures.pooled += 1;
          }
        }
      }
      expect(wrong).toEqual([]);
    });
  });
}
