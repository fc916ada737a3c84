import { type TestDatabase, openTestDatabase, schemaDrift } from '@steward/platform/testing';
import { WarehouseNegative1700002050000 } from './migrations/1700002050000-warehouse-negative.js';
import { warehouseSchema } from './warehouse.schema.js';

describe('schema of the warehouse', () => {
  let db: TestDatabase;
  beforeAll(async () => { db = await openTestDatabase(warehouseSchema); }, 60_000);
  afterAll(() => db.close());

  it('is what the entities say', async () => {
    expect(await schemaDrift(db.source)).toEqual([]);
  });

  it('lost the switch for negative stock, and no warehouse with it', async () => {
    const q = db.source.createQueryRunner();
    const step = new WarehouseNegative1700002050000();
    await step.down(q);
    await q.query("INSERT INTO warehouse (version, createdAt, createdBy, updatedAt, updatedBy, code, name, nameKey, type, isDefault, allowNegative, enabled) VALUES (1, '', 1, '', 1, 'W9', '旧仓', '旧仓', 'normal', 1, 1, 1)");
    // half-way through, it may run again
    await step.up(q);
    await step.up(q);
    expect(await q.hasColumn('warehouse', 'allowNegative')).toBe(false);
    expect(await q.query('SELECT code, isDefault FROM warehouse')).toEqual([{ code: 'W9', isDefault: 1 }]);
    await q.release();
    expect(await schemaDrift(db.source)).toEqual([]);
  });
});
