import { auditTable, record } from '../audit/audit.js';
import { newContext, runWith } from '../context/context.js';
import { transaction } from '../database/index.js';
import { OutboxRelay, changesAfter } from '../events/outbox-relay.js';
import { takeLease } from '../events/lease.js';
import { checkInvariants } from '../integrity/invariants.js';
import { Problem } from '../problem/problem.js';
import { actAs, openTestDatabase, testPrincipal, type TestDatabase } from '../testing/index.js';
import { command, idempotencyTable } from './command.js';

const me = testPrincipal({ id: 5 });
const pause = (ms: number): Promise<void> => new Promise((r) => setTimeout(r, ms));

/** A reply that remembers what was set on it. */
function reply() {
  const headers = new Map<string, unknown>();
  const r = { headers, code: 0, header(n: string, v: unknown) { headers.set(n, v); return r; }, status(n: number) { r.code = n; return r; }, getHeader: (n: string) => headers.get(n) };
  return r;
}

describe('command', () => {
  let db: TestDatabase;
  let made = 0;
  beforeAll(async () => { db = await openTestDatabase(); });
  afterAll(() => db.close());

  const send = (key: string, body: unknown, work: () => Promise<unknown>) => {
    const r = reply();
    const c = newContext({ source: 'api', principal: me, idempotencyKey: key, route: 'Thing.create', reply: r as never });
    return runWith(c, () => command(body, 201, work)).then((value) => ({ value, replayed: r.headers.get('idempotency-replayed') === 'true', status: r.code }));
  };
  const create = async (): Promise<unknown> => {
    const id = ++made;
    await pause(id % 4);
    record({ entity: 'thing', entityId: id, action: 'create', changes: { name: [null, '甲'] } });
    return { id, name: '甲' };
  };

  it('answers forty equal requests with one effect', async () => {
    for (let round = 0; round < 5; round++) {
      const before = await auditTable.count();
      const answers = await Promise.all(Array.from({ length: 40 }, () => send(`same-${round}`, { a: 1 }, create)));
      expect(new Set(answers.map((a) => JSON.stringify(a.value))).size).toBe(1);
      expect(answers.filter((a) => !a.replayed)).toHaveLength(1);
      expect(await auditTable.count()).toBe(before + 1);
    }
  });

  it('refuses the same key with another body and lets a refused key be used again', async () => {
    await send('key-2', { a: 1 }, create);
    await expect(send('key-2', { a: 2 }, async () => { throw new Problem(409, 'whatever'); })).rejects.toMatchObject({ status: 422, code: 'idempotency_key_reused' });
    await expect(send('key-3', {}, async () => { record({ entity: 'thing', entityId: 1, action: 'x' }); throw new Problem(409, 'thing.refused'); })).rejects.toMatchObject({ code: 'thing.refused' });
    expect(await idempotencyTable.exists({ idempotencyKey: 'key-3' })).toBe(false);
    expect((await send('key-3', {}, create)).replayed).toBe(false);
  });

  it('gives the stored answer when the first attempt had succeeded and the repeat would be refused', async () => {
    const first = await send('key-4', {}, create);
    const again = await send('key-4', {}, async () => { throw new Problem(412, 'stale_version'); });
    expect(again).toEqual({ ...first, replayed: true, status: 201 });
  });

  it('keeps keys of different users apart', async () => {
    await send('key-5', {}, create);
    const other = await runWith(newContext({ source: 'api', principal: testPrincipal({ id: 6 }), idempotencyKey: 'key-5', reply: reply() as never }), () => command({}, 201, create));
    expect(other).toMatchObject({ id: made });
  });

  it('numbers what was committed without gaps, through one relay', async () => {
    const relays = [new OutboxRelay({} as never), new OutboxRelay({} as never)];
    await Promise.all(Array.from({ length: 30 }, (_, i) => send(`r${i}`, {}, create)));
    await actAs(me, undefined, async () => {
      for (const r of relays) await r.deliver();
      const rows = await changesAfter(0, 1000);
      expect(rows).toHaveLength(await auditTable.count());
      expect(rows.map((r) => r.seq)).toEqual(rows.map((_, i) => i + 1));
      expect((await changesAfter(10, 5)).map((r) => r.seq)).toEqual([11, 12, 13, 14, 15]);
    });
  });

  it('gives a lease to one holder until it runs out', () => actAs(me, undefined, async () => {
    expect(await takeLease('sweep', 60)).toBe(true);
    expect(await takeLease('sweep', 60)).toBe(true);
    await transaction(async () => { const { leaseTable } = await import('../events/lease.js'); await leaseTable.change({ name: 'sweep' }, { holder: 'somebody else' }); });
    expect(await takeLease('sweep', 60)).toBe(false);
  }));

  it('keeps the invariants', async () => {
    expect((await checkInvariants()).filter((i) => i.count !== 0)).toEqual([]);
  });
});
