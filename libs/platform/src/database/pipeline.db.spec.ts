import { Entity } from 'typeorm';
import { type QueryRunner, type MigrationInterface } from 'typeorm';
import { actAs, openTestDatabase, testPrincipal, type TestDatabase } from '../testing/index.js';
import { IntColumn, Row, TextColumn } from './columns.js';
import { isDuplicate } from './dialect.js';
import { col, createTable, rowColumns, unique } from './schema.js';
import type { Sql } from './sql.js';
import { Table } from './table.js';
import { database, together, transaction } from './unit-of-work.js';

@Entity('brick')
class Brick extends Row {
  @TextColumn(100) name: string;
  @IntColumn() weight: number;
}

class Bricks1 implements MigrationInterface {
  name = 'Bricks1700000900001';
  async up(q: QueryRunner): Promise<void> {
    await createTable(q, 'brick', [...rowColumns(), col.text('name', 100), col.int('weight')], [unique('uq_brick', 'name')]);
  }
  async down(): Promise<void> { /* tests drop the whole database */ }
}

const bricks = new Table(Brick);
const brick = (name: string, weight = 1) => ({ name, weight });
const names = async (): Promise<string[]> => (await bricks.all({}, { orderBy: 'name' })).map((b) => b.name);

/** Statements started together, not waited for in between: on MariaDB one piece, on SQLite one after the other. */
describe('statements of a unit of work that go out together', () => {
  let db: TestDatabase;
  const run = <T>(fn: () => Promise<T>): Promise<T> => actAs(testPrincipal({ id: 7 }), undefined, fn);
  beforeAll(async () => { db = await openTestDatabase({ entities: [Brick], migrations: [Bricks1] }); });
  afterAll(() => db.close());
  beforeEach(() => run(() => transaction(async () => { await bricks.delete({}); })));

  it('are answered each with its own answer, first and later times', () => run(async () => {
    for (let round = 0; round < 3; round++) {
      await transaction(async () => {
        const [a, b, found, none, counted] = await together(bricks.insert(brick(`a${round}`, 5)), bricks.insertMany([brick(`b${round}`, 6), brick(`c${round}`, 7)]), bricks.all({ name: `a${round}` }), bricks.all({ name: 'nobody' }), bricks.count());
        expect([b - a, found.map((x) => [x.id, x.weight]), none, counted]).toEqual([1, [[a, 5]], [], 3 * (round + 1)]);
        const [changed, again] = await together(bricks.change({ id: a }, { weight: 9 }), bricks.find({ id: a }));
        expect([changed, again?.weight]).toEqual([1, 9]);
      });
    }
    expect(await names()).toEqual(['a0', 'a1', 'a2', 'b0', 'b1', 'b2', 'c0', 'c1', 'c2']);
  }));

  it('keep their order with statements not prepared before and ones of many parameters between them', () => run(async () => {
    await transaction(async () => {
      const many = Array.from({ length: 200 }, (_, i) => brick(`m${i}`));
      const odd = database.unit.sql.all<{ n: number | string }>('SELECT COUNT(*) AS n FROM brick WHERE weight>? AND name<>?', [0, 'no such text before']);
      const [first, , found, rows] = await together(bricks.insert(brick('x')), bricks.insertMany(many), bricks.exists({ name: 'm0' }), odd);
      expect([first > 0, found, Number(rows[0]?.n), await bricks.count()]).toEqual([true, true, 0, 201]);
    });
  }));

  it('fail as one: the others are waited for, nothing stays, the next unit begins clean', () => run(async () => {
    await transaction(() => bricks.insert(brick('taken')));
    const failing = transaction(() => together(bricks.insert(brick('p')), bricks.insert(brick('taken')), bricks.insert(brick('q')), bricks.change({ name: 'taken' }, { weight: 99 })));
    expect(await failing.catch((e: unknown) => isDuplicate(e))).toBe(true);
    for (let i = 0; i < 20; i++) await transaction(() => bricks.insert(brick(`n${i}`)));
    expect((await names()).filter((n) => !n.startsWith('n'))).toEqual(['taken']);
    expect((await bricks.find({ name: 'taken' }))?.weight).toBe(1);
  }));

  it('may be left to the end of the unit, whose refusal they are', () => run(async () => {
    await transaction(async () => { database.unit.meanwhile(bricks.insert(brick('later'))); await bricks.insert(brick('now')); });
    expect(await names()).toEqual(['later', 'now']);
    const refused = transaction(async () => { database.unit.meanwhile(bricks.insert(brick('later'))); await bricks.insert(brick('lost')); });
    expect(await refused.catch((e: unknown) => isDuplicate(e))).toBe(true);
    expect(await names()).toEqual(['later', 'now']);
  }));

  it('are undone when the unit fails before it waits for them', () => run(async () => {
    const slow = async (): Promise<void> => { await bricks.insert(brick('s1')); await bricks.insert(brick('s2')); };
    const failing = transaction(() => { database.unit.meanwhile(slow()); throw new Error('no'); });
    await expect(failing).rejects.toThrow('no');
    for (let i = 0; i < 20; i++) await transaction(() => bricks.insert(brick(`n${i}`)));
    expect((await names()).filter((n) => n.startsWith('s'))).toEqual([]);
  }));

  it('never reach another transaction', () => run(async () => {
    if (database.engine.engine !== 'mysql') return;
    let kept: Sql | undefined;
    await transaction(async () => { kept = database.unit.sql; });
    await expect((async () => kept?.run('DELETE FROM brick', []))()).rejects.toThrow('after the end of its transaction');
  }));

  it('all hear of a lost connection, and the unit is run again', () => run(async () => {
    if (database.engine.engine !== 'mysql') return;
    let tries = 0;
    await transaction(async () => {
      if (++tries === 1) {
        const [{ id }] = await database.unit.sql.all<{ id: number }>('SELECT CONNECTION_ID() AS id') as [{ id: number }];
        await database.engine.alone(async (sql) => { await sql.run(`KILL ${Number(id)}`); });
      }
      await together(bricks.insert(brick('k1')), bricks.insert(brick('k2')), bricks.insert(brick('k3')));
    });
    expect([tries, await names()]).toEqual([2, ['k1', 'k2', 'k3']]);
  }));
});
