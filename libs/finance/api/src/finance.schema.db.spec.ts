import { type TestDatabase, openTestDatabase, schemaDrift } from '@steward/platform/testing';
import { financeSchema } from './finance.schema.js';

describe('schema of finance', () => {
  let db: TestDatabase;
  beforeAll(async () => { db = await openTestDatabase(financeSchema); }, 60_000);
  afterAll(() => db.close());

  it('is what the entities say', async () => {
    expect(await schemaDrift(db.source)).toEqual([]);
  });
});
