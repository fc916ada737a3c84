import { type TestDatabase, openTestDatabase, schemaDrift } from '@steward/platform/testing';
import { customerSchema } from '../customer.schema.js';

describe('schema of customers', () => {
  let db: TestDatabase;
  beforeAll(async () => { db = await openTestDatabase(customerSchema); }, 60_000);
  afterAll(() => db.close());

  it('is what the entities say', async () => {
    expect(await schemaDrift(db.source)).toEqual([]);
  });
});
