import { type Told, auditTable, onTold, record, tellWithFacts } from '../audit/audit.js';
import { database, transaction } from '../database/index.js';
import { type TestDatabase, actAs, openTestDatabase, testPrincipal } from '../testing/index.js';
import { OutboxRelay } from './outbox-relay.js';

describe('what is told with a change', () => {
  let db: TestDatabase;
  const heard: Told[] = [];
  const me = testPrincipal({ id: 5 });
  const relay = new OutboxRelay({} as never);
  const listener = (items: readonly Told[]): Promise<void> => { heard.push(...items); return Promise.resolve(); };
  const change = (entityId: number, told: Told[], fail = false): Promise<boolean[]> => actAs(me, undefined, () => transaction(async () => {
    const before = tellWithFacts(told);
    record({ entity: 'thing', entityId, action: 'create' });
    record({ entity: 'thing', entityId, action: 'update' });
    const after = before || tellWithFacts(told);
    if (fail) throw new Error('taken back');
    return [before, after];
  }));
  const deliver = (): Promise<boolean> => actAs(me, undefined, () => relay.deliver());

  beforeAll(async () => { db = await openTestDatabase(); }, 60_000);
  beforeEach(() => { heard.length = 0; onTold(listener); });
  afterAll(async () => { onTold(undefined); await db.close(); });

  it('travels in the row of the trail, and is handed on once', async () => {
    expect(await change(1, [{ no: 1 }, { no: 2 }])).toEqual([false, true]);
    expect(heard).toEqual([]);
    await deliver();
    await deliver();
    expect(heard).toEqual([{ no: 1 }, { no: 2 }]);
  });

  it('is gone with a change that was taken back', async () => {
    await expect(change(2, [{ no: 3 }], true)).rejects.toThrow('taken back');
    await deliver();
    expect(heard).toEqual([]);
  });

  it('is not taken where nobody listens, and waits for a listener that was there when it was told', async () => {
    onTold(undefined);
    expect(await change(3, [{ no: 4 }])).toEqual([false, false]);
    onTold(listener);
    expect(await change(4, [{ no: 5 }])).toEqual([false, true]);
    onTold(undefined);
    await deliver();
    expect((await auditTable.all({ entityId: 4 })).map((r) => r.seq)).toEqual([null, null]);
    onTold(listener);
    await deliver();
    expect(heard).toEqual([{ no: 5 }]);
  });

  it('numbers rows one after the other whatever gaps their ids have', async () => {
    for (const id of [900_001, 900_002, 900_005, 900_006, 900_007, 900_011, 900_020, 900_021]) await transaction(() => database.unit.sql.run("INSERT INTO audit_log(id,entity,entityId,action,actorId,at,ip,source,requestId) VALUES(?,'gap',?,'create',5,'2026-01-01T00:00:00.000Z','','api','r')", [id, id]));
    const before = Math.max(0, ...(await auditTable.all()).map((r) => r.seq ?? 0));
    await deliver();
    expect((await auditTable.all({ entity: 'gap' }, { orderBy: 'id' })).map((r) => (r.seq ?? 0) - before)).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
  });

  it('stays with its row when the listener fails, and comes again', async () => {
    await change(5, [{ no: 6 }]);
    onTold(() => Promise.reject(new Error('not now')));
    await expect(deliver()).rejects.toThrow('not now');
    onTold(listener);
    await deliver();
    expect(heard).toEqual([{ no: 6 }]);
  });
});
