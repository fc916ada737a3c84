import { openTestDatabase, schemaDrift } from '@steward/platform/testing';
import { salesSchema } from './sales.schema.js';

test('migrations leave exactly the schema of the entities', async () => {
  const db = await openTestDatabase(salesSchema);
  try {
    expect(await schemaDrift(db.source)).toEqual([]);
  } finally {
    await db.close();
  }
}, 60_000);
