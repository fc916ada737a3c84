import { type TestDatabase, openTestDatabase, schemaDrift } from '@steward/platform/testing';
import { accessSchema } from '../access/access.schema.js';
import { dataSchema } from './data.schema.js';

let db: TestDatabase;
beforeAll(async () => { db = await openTestDatabase(accessSchema, dataSchema); }, 60_000);
afterAll(() => db.close());

test('the migrated schema is that of the entities', async () => {
  expect(await schemaDrift(db.source)).toEqual([]);
});
