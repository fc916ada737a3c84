import { Entity } from 'typeorm';
import { type QueryRunner, type MigrationInterface } from 'typeorm';
import { actAs, openTestDatabase, schemaDrift, testPrincipal, type TestDatabase } from '../testing/index.js';
import { BoolColumn, JsonColumn, MoneyColumn, PlainIndex, Row, TextColumn } from './columns.js';
import { col, createTable, index, rowColumns } from './schema.js';
import { nextFromBlock, nextNumber, sequenceTable } from './sequences.js';
import { Table } from './table.js';
import { Transactional, database, transaction } from './unit-of-work.js';

@Entity('thing')
@PlainIndex('ix_thing_name', ['name'])
class Thing extends Row {
  @TextColumn(100) name: string;
  @MoneyColumn() amount: number;
  @BoolColumn() active: boolean;
  @JsonColumn() extra: { tags: string[] } | null;
}

class Things1 implements MigrationInterface {
  name = 'Things1700000900000';
  async up(q: QueryRunner): Promise<void> {
    await createTable(q, 'thing', [...rowColumns(), col.text('name', 100), col.scaled('amount'), col.bool('active'), col.json('extra')], [index('ix_thing_name', 'name')]);
  }
  async down(): Promise<void> { /* tests drop the whole database */ }
}

const things = new Table(Thing);
const pause = (ms: number): Promise<void> => new Promise((r) => setTimeout(r, ms));
const thing = (name: string, amount = 0) => ({ name, amount, active: true, extra: { tags: ['甲', '𠮷😀'] } });

class Shop {
  @Transactional()
  async sell(id: number, by: number): Promise<void> {
    const row = await things.find({ id }, { lock: true });
    await pause(3);
    await things.change({ id }, { amount: (row?.amount ?? 0) - by });
  }
}

describe('unit of work', () => {
  let db: TestDatabase;
  const me = testPrincipal({ id: 7 });
  const run = <T>(fn: () => Promise<T>): Promise<T> => actAs(me, undefined, fn);
  beforeAll(async () => { db = await openTestDatabase({ entities: [Thing], migrations: [Things1] }); });
  afterAll(() => db.close());
  beforeEach(() => run(() => transaction(async () => { await things.delete({}); })));

  it('migrates to exactly the schema of the entities', async () => {
    expect(await schemaDrift(db.source)).toEqual([]);
  });

  it('stores and reads every kind of column', () => run(async () => {
    const id = await transaction(() => things.insert(thing('一', -9_007_199_254_740_991)));
    const row = await things.find({ id });
    expect(row).toMatchObject({ id, version: 1, createdBy: 7, name: '一', amount: -9_007_199_254_740_991, active: true, extra: { tags: ['甲', '𠮷😀'] } });
    expect(row?.createdAt).toHaveLength(24);
  }));

  it('gives consecutive ids for one insert of many', () => run(async () => {
    const first = await transaction(() => things.insertMany([thing('a'), thing('b'), thing('c')]));
    expect((await things.all({}, { orderBy: 'id' })).map((t) => [t.id, t.name])).toEqual([[first, 'a'], [first + 1, 'b'], [first + 2, 'c']]);
  }));

  it('refuses a write outside and a condition that is undefined', () => run(async () => {
    await expect(things.insert(thing('x'))).rejects.toThrow('unit of work');
    await expect(things.find({ id: undefined as never })).rejects.toThrow('undefined');
  }));

  it('never mixes concurrent transactions, with real awaits inside', () => run(async () => {
    const outcomes = await Promise.allSettled(Array.from({ length: 60 }, (_, i) => transaction(async () => {
      await things.insert(thing(`n${i}`));
      await pause(i % 5);
      if (i % 3 === 0) throw new Error('rolled back');
      await things.insert(thing(`m${i}`));
    })));
    const kept = outcomes.filter((o) => o.status === 'fulfilled').length;
    expect(kept).toBe(40);
    expect(await things.count()).toBe(80);
    const names = (await things.all()).map((t) => t.name);
    expect(new Set(names).size).toBe(80);
  }));

  it('shows readers committed rows only, and the unit its own', () => run(async () => {
    let outside = -1;
    await transaction(async () => {
      await things.insert(thing('hidden'));
      expect(await things.count()).toBe(1);
      outside = Number((await database.engine.read.all<{ n: number }>('SELECT COUNT(*) AS n FROM thing'))[0]?.n);
    });
    expect(outside).toBe(0);
    expect(await things.count()).toBe(1);
  }));

  it('joins nested use cases and rolls all back together', () => run(async () => {
    await expect(transaction(async () => {
      await things.insert(thing('outer'));
      await transaction(() => things.insert(thing('inner')));
      throw new Error('no');
    })).rejects.toThrow('no');
    expect(await things.count()).toBe(0);
  }));

  it('keeps counters right when locked rows are read and written', () => run(async () => {
    const id = await transaction(() => things.insert(thing('stock', 100)));
    const shop = new Shop();
    await Promise.all(Array.from({ length: 20 }, () => shop.sell(id, 3)));
    expect((await things.find({ id }))?.amount).toBe(40);
  }));

  it('lets one of two writers with the same version win', () => run(async () => {
    const id = await transaction(() => things.insert(thing('once')));
    const results = await Promise.allSettled([1, 2, 3].map((n) => transaction(() => things.update(id, 1, { amount: n }))));
    expect(results.filter((r) => r.status === 'fulfilled')).toHaveLength(1);
    expect(results.find((r) => r.status === 'rejected')).toMatchObject({ reason: { status: 412, facts: { expected: 1, current: 2 } } });
    await expect(transaction(() => things.update(id + 999, 1, { amount: 1 }))).rejects.toMatchObject({ status: 404 });
  }));

  it('gives document numbers without gaps and blocks without doubles', () => run(async () => {
    await Promise.allSettled(Array.from({ length: 30 }, (_, i) => transaction(async () => {
      await pause(i % 3);
      await things.insert(thing(String(await nextNumber('SO'))));
      if (i % 4 === 0) throw new Error('gives its number back');
    })));
    const numbers = (await things.all()).map((t) => Number(t.name)).sort((a, b) => a - b);
    expect(numbers).toEqual(numbers.map((_, i) => i + 1));
    expect((await sequenceTable.find({ series: 'SO' }))?.n).toBe(numbers.length);
    const codes = await Promise.all(Array.from({ length: 120 }, (_, i) => transaction(async () => {
      const n = await nextFromBlock('customer');
      if (i % 10 === 0) await pause(1);
      return n;
    })));
    expect(new Set(codes).size).toBe(120);
  }));

  it('runs what waits for the commit only after it', () => run(async () => {
    const seen: string[] = [];
    await transaction(async () => { database.unit.afterCommit(() => seen.push('yes')); await things.insert(thing('z')); expect(seen).toEqual([]); });
    await transaction(async () => { database.unit.afterCommit(() => seen.push('never')); throw new Error('x'); }).catch(() => undefined);
    expect(seen).toEqual(['yes']);
  }));
});
