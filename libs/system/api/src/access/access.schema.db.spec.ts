import { openTestDatabase, schemaDrift } from '@steward/platform/testing';
import { accessSchema } from './access.schema.js';

it('migrates to exactly the schema of the entities', async () => {
  const db = await openTestDatabase(accessSchema);
  expect(await schemaDrift(db.source)).toEqual([]);
  await db.close();
}, 60_000);
