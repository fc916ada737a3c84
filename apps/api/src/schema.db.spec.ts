import { openTestDatabase, schemaDrift, type TestDatabase } from '@steward/platform/testing';
import { customerSchema } from '@steward/customer-api';
import { systemSchema } from '@steward/system-api';
import { schema } from './schema.js';

describe('schema', () => {
  let db: TestDatabase;
  beforeAll(async () => { db = await openTestDatabase(systemSchema, customerSchema); });
  afterAll(() => db.close());

  it('migrates to exactly what the entities say', async () => {
    expect(await schemaDrift(db.source)).toEqual([]);
  });

  it('can run every migration again: one may have stopped half-way', async () => {
    const runner = db.source.createQueryRunner();
    for (const Migration of schema.migrations) await new Migration().up(runner);
    await runner.release();
    expect(await schemaDrift(db.source)).toEqual([]);
  });

  it('has no index that only says "deleted"', () => {
    const lonely = db.source.entityMetadatas.flatMap((m) => m.indices.filter((i) => i.columns[0]?.propertyName === 'deletedAt').map((i) => i.name));
    expect(lonely).toEqual([]);
  });
});
