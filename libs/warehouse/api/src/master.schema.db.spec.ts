import { type TestDatabase, openTestDatabase, schemaDrift } from '@steward/platform/testing';
import { warehouseSchema } from './warehouse.schema.js';

describe('schema of the warehouse', () => {
  let db: TestDatabase;
  beforeAll(async () => { db = await openTestDatabase(warehouseSchema); }, 60_000);
  afterAll(() => db.close());

  it('is what the entities say', async () => {
    expect(await schemaDrift(db.source)).toEqual([]);
  });
});
