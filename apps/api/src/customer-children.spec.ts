import { customerChildKey, customerChildren } from '@steward/customer-api';
import { type TestDatabase, openTestDatabase } from '@steward/platform/testing';
import { platformSchema } from '@steward/platform';
import { getMetadataArgsStorage } from 'typeorm';
import './app.module.js';
import { schema } from './schema.js';

/** Parties that are suppliers. */
const SUPPLIERS = ['payable.partyId', 'payable_allocation.partyId', 'payment.partyId'];

/** `table.column` of every column in the schema that has one of the names. */
function columnsNamed(...names: readonly string[]): string[] {
  const storage = getMetadataArgsStorage();
  return schema.entities.flatMap((entity) => {
    const table = storage.tables.find((t) => t.target === entity)?.name ?? '';
    const own = storage.columns.filter((c) => typeof c.target === 'function' && (c.target === entity || c.target.isPrototypeOf(entity)));
    return own.filter((c) => names.includes(c.propertyName)).map((c) => `${table}.${c.propertyName}`);
  });
}

describe('what hangs on customers', () => {
  let db: TestDatabase;
  beforeAll(async () => { db = await openTestDatabase({ entities: schema.entities.filter((e) => !platformSchema.entities.includes(e)), migrations: schema.migrations.filter((m) => !platformSchema.migrations.includes(m)) }); });
  afterAll(() => db.close());

  it('is registered for merging, whatever the domain', () => {
    const known = customerChildren().map(customerChildKey);
    expect(columnsNamed('customerId', 'partyId').filter((c) => !known.includes(c) && !SUPPLIERS.includes(c))).toEqual([]);
  });

  it('names tables, columns and keys that exist', async () => {
    for (const child of customerChildren()) {
      const key = child.handled ? child.column ?? 'customerId' : 'id';
      await expect(db.source.query(`SELECT ${key}, ${child.column ?? 'customerId'}${child.unique?.length ? `, ${child.unique.join(', ')}` : ''} FROM ${child.table} WHERE ${child.where ?? '1=1'} LIMIT 1`)).resolves.toBeDefined();
    }
  });
});
