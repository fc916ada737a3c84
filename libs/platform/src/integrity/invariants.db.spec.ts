import { database, transaction } from '../database/index.js';
import { auditTable } from '../audit/audit.js';
import { openTestDatabase, type TestDatabase } from '../testing/index.js';
import { checkInvariants } from './invariants.js';

describe('the check of the books', () => {
  let db: TestDatabase;
  beforeAll(async () => { db = await openTestDatabase(); });
  afterAll(() => db.close());

  it('tells every invariant as it is counted, and finds what is wrong', async () => {
    const told: string[] = [];
    const clean = await checkInvariants((r, index, of) => { told.push(`${r.id} ${index + 1}/${of}`); });
    expect(clean.map((r) => r.count)).toEqual(clean.map(() => 0));
    expect(told).toHaveLength(clean.length);
    const row = { entity: 'thing', entityId: 1, action: 'create', actorId: 1, tokenId: null, at: '2026-01-01T00:00:00.000Z', ip: '', source: 'system', requestId: 'x', changes: null, payload: null };
    await transaction(() => auditTable.insertMany([{ ...row, seq: 7 }, { ...row, seq: 7 }]));
    const broken = (await checkInvariants()).filter((r) => r.count !== 0).map((r) => r.id);
    expect(broken).toEqual(['P02', 'P03']);
  });

  it('fails when a statement does, and leaves the server as it was', async () => {
    await expect(database.engine.figures(['SELECT 1 AS n', 'SELECT nothing FROM nowhere'], () => undefined)).rejects.toThrow();
    expect(await database.sql.all('SELECT 1 AS n')).toEqual([{ n: 1 }]);
  });
});
