import { getMetadataArgsStorage } from 'typeorm';
import { actorId } from '../context/context.js';
import { clock } from '../context/clock.js';
import { notFound, staleVersion } from '../problem/problem.js';
import { type ColumnKind, Row, columnKinds } from './columns.js';
import { type Engine, inList, quoted } from './dialect.js';
import { MAX_KEPT_PARAMS, type Param, type RawRow, type Sql } from './sql.js';
import { database } from './unit-of-work.js';

type EntityClass<E> = abstract new () => E;
/** Data columns of an entity: its methods are left out. */
export type Data<E> = { [K in keyof E as E[K] extends (...args: never[]) => unknown ? never : K]: E[K] };
type Stamped = 'id' | 'version' | 'createdAt' | 'createdBy' | 'updatedAt' | 'updatedBy';
/** What an insert needs: stamps and nullable columns may be left out. */
export type NewRow<E> = { [K in Exclude<keyof Data<E>, Stamped> as null extends E[K] ? never : K]: E[K] } & { [K in keyof Data<E> as null extends E[K] ? K : K extends Stamped ? K : never]?: E[K] };
export type Match<E> = { [K in keyof Data<E>]?: E[K] | readonly E[K][] | null };

interface Shape { name: string; columns: string[]; kinds: Map<string, ColumnKind>; coded: [string, ColumnKind][]; generated: boolean; stamped: boolean; head: string; one: string }

/**
 * Placeholders of one INSERT. MySQL takes 65,535 and each statement is a round trip; on SQLite it is a call of a function, and
 * parts small enough for a kept statement ({@link MAX_KEPT_PARAMS}) save reading its text, a third of the cost of fifty lines.
 */
const MAX_PARAMS: Record<Engine, number> = { mysql: 30_000, sqlite: MAX_KEPT_PARAMS };

/** The one door to the rows of an entity (ADR-0002): SQL text built once from the entity's columns, on the driver below TypeORM. Reads see the open unit of work; writes demand one. */
export class Table<E extends object> {
  private built?: Shape;
  constructor(private readonly entity: EntityClass<E>) {}

  /** Inserts one row and gives its id (0 where the key is not generated). Stamps are filled in. */
  async insert(row: NewRow<E>): Promise<number> {
    return this.insertMany([row]);
  }

  /** Inserts rows in one statement and gives the id of the first; the others follow it one by one. */
  async insertMany(rows: readonly NewRow<E>[]): Promise<number> {
    if (rows.length === 0) return 0;
    const sql = database.unit.sql;
    const s = this.shape(sql.engine);
    const most = Math.max(1, Math.floor(MAX_PARAMS[sql.engine] / s.columns.length));
    let first = 0;
    for (let i = 0; i < rows.length; i += most) {
      const part = rows.slice(i, i + most);
      const done = await sql.run(s.head + new Array<string>(part.length).fill(s.one).join(','), this.values(s, part));
      if (i === 0 && s.generated) first = sql.engine === 'mysql' ? done.insertId : done.insertId - part.length + 1;
    }
    return first;
  }

  /** Changes a row if it still has the version the caller saw; the version goes up by one. Throws 412 when somebody was faster, 404 when the row is gone. */
  async update(id: number, version: number, set: Partial<Data<E>>): Promise<number> {
    const next = version + 1;
    const sql = database.unit.sql;
    const stamps = { version: next, updatedAt: clock.stamp(), updatedBy: actorId() };
    const { text, params } = this.assignments({ ...set, ...stamps } as Partial<Data<E>>, sql.engine);
    const done = await sql.run(`UPDATE ${quoted(sql.engine, this.name)} SET ${text} WHERE id=? AND version=?`, [...params, id, version]);
    if (done.affected === 1) return next;
    const now = (await sql.all<{ version: number }>(`SELECT version FROM ${quoted(sql.engine, this.name)} WHERE id=?`, [id]))[0];
    throw now ? staleVersion(version, now.version) : notFound();
  }

  /** Changes rows without a version: work rows, counters, sweeps. Gives the number of rows. */
  async change(where: Match<E>, set: Partial<Data<E>>): Promise<number> {
    const sql = database.unit.sql;
    const a = this.assignments(set, sql.engine);
    const w = this.where(where, sql.engine);
    return (await sql.run(`UPDATE ${quoted(sql.engine, this.name)} SET ${a.text} WHERE ${w.text}`, [...a.params, ...w.params])).affected;
  }

  async delete(where: Match<E>): Promise<number> {
    const sql = database.unit.sql;
    const w = this.where(where, sql.engine);
    return (await sql.run(`DELETE FROM ${quoted(sql.engine, this.name)} WHERE ${w.text}`, w.params)).affected;
  }

  /** The row, or undefined. With `lock` it stays locked until the unit of work ends (SQLite has one writer anyway). */
  async find(where: Match<E>, o: { lock?: boolean } = {}): Promise<E | undefined> {
    return (await this.all(where, { limit: 1, ...o }))[0];
  }

  async all(where: Match<E> = {}, o: { orderBy?: string; limit?: number; lock?: boolean } = {}): Promise<E[]> {
    const sql = database.sql;
    const w = this.where(where, sql.engine);
    const lock = o.lock && database.unit && sql.engine === 'mysql' ? ' FOR UPDATE' : '';
    return this.query(`WHERE ${w.text}${o.orderBy ? ` ORDER BY ${o.orderBy}` : ''}${o.limit ? ` LIMIT ${Math.floor(o.limit)}` : ''}${lock}`, w.params);
  }

  /** Rows by the tail of a statement that starts after FROM; the alias of the table is `t`. Where not all `columns` are asked for, the others are undefined. */
  async query(tail: string, params: readonly Param[] = [], sql: Sql = database.sql, columns?: readonly (keyof Data<E> & string)[]): Promise<E[]> {
    const rows = await sql.all<RawRow>(`SELECT ${columns ? columns.map((c) => `t.${c}`).join(',') : 't.*'} FROM ${quoted(sql.engine, this.name)} t ${tail}`, params);
    return rows.map((r) => this.decode(r));
  }

  async count(where: Match<E> = {}): Promise<number> {
    const sql = database.sql;
    const w = this.where(where, sql.engine);
    const rows = await sql.all<{ n: number | string }>(`SELECT COUNT(*) AS n FROM ${quoted(sql.engine, this.name)} WHERE ${w.text}`, w.params);
    return Number(rows[0]?.n ?? 0);
  }

  async exists(where: Match<E>): Promise<boolean> {
    return (await this.all(where, { limit: 1 })).length > 0;
  }

  get name(): string {
    return this.shape(database.engine.engine).name;
  }

  /**
   * A raw row becomes an entity, with its methods: the very object, which the caller does not use as a row again. A copy made
   * property by property is slow to make and eight times slower to spread.
   */
  decode(raw: RawRow): E {
    const row = raw as Record<string, unknown>;
    for (const [column, kind] of this.shape(database.engine.engine).coded) {
      const v = row[column];
      if (v === null || v === undefined) continue;
      row[column] = kind === 'bool' ? Number(v) !== 0 : JSON.parse(String(v));
    }
    return Object.setPrototypeOf(row, this.entity.prototype as object) as E;
  }

  private values(s: Shape, rows: readonly NewRow<E>[]): Param[] {
    const now = clock.stamp();
    const by = actorId();
    const stamps: Record<string, Param> = s.stamped ? { version: 1, createdAt: now, createdBy: by, updatedAt: now, updatedBy: by } : {};
    const out: Param[] = [];
    for (const row of rows as readonly Record<string, unknown>[]) for (const c of s.columns) out.push(encode(row[c] ?? stamps[c], s.kinds.get(c)));
    return out;
  }

  private assignments(set: Partial<Data<E>>, engine: Engine): { text: string; params: Param[] } {
    const s = this.shape(engine);
    const keys = Object.keys(set).filter((k) => (set as Record<string, unknown>)[k] !== undefined);
    return { text: keys.map((k) => `${quoted(engine, this.known(s, k))}=?`).join(','), params: keys.map((k) => encode((set as Record<string, unknown>)[k], s.kinds.get(k))) };
  }

  private where(match: Match<E>, engine: Engine): { text: string; params: Param[] } {
    const s = this.shape(engine);
    const parts: string[] = [];
    const params: Param[] = [];
    for (const [key, value] of Object.entries(match)) {
      const name = quoted(engine, this.known(s, key));
      if (value === undefined) throw new Error(`undefined in a condition on ${s.name}.${key}`);
      if (value === null) parts.push(`${name} IS NULL`);
      else if (Array.isArray(value)) {
        if (value.length === 0) { parts.push('1=0'); continue; }
        const list = inList(value.map((v) => encode(v, s.kinds.get(key)) as number | string));
        parts.push(`${name} IN ${list.sql}`);
        params.push(...list.params);
      } else { parts.push(`${name}=?`); params.push(encode(value, s.kinds.get(key))); }
    }
    return { text: parts.length > 0 ? parts.join(' AND ') : '1=1', params };
  }

  private known(s: Shape, column: string): string {
    if (!s.kinds.has(column)) throw new Error(`No column ${column} in ${s.name}`);
    return column;
  }

  private shape(engine: Engine): Shape {
    return (this.built ??= makeShape(this.entity, engine));
  }
}

function makeShape(entity: EntityClass<object>, engine: Engine): Shape {
  const name = getMetadataArgsStorage().tables.find((t) => t.target === entity)?.name;
  if (!name) throw new Error(`${(entity as { name?: string }).name ?? 'class'} is no @Entity('name')`);
  const kinds = columnKinds(entity);
  const columns = [...kinds].filter(([, kind]) => kind !== 'id').map(([c]) => c);
  return {
    name, columns, kinds,
    coded: [...kinds].filter(([, kind]) => kind === 'bool' || kind === 'json'),
    generated: [...kinds.values()].includes('id'),
    stamped: entity.prototype instanceof Row,
    head: `INSERT INTO ${quoted(engine, name)}(${columns.map((c) => quoted(engine, c)).join(',')}) VALUES `,
    one: `(${columns.map(() => '?').join(',')})`,
  };
}

/** A value of the entity as the driver takes it. */
function encode(value: unknown, kind: ColumnKind | undefined): Param {
  if (value === null || value === undefined) return null;
  if (kind === 'json') return JSON.stringify(value);
  if (typeof value === 'boolean') return value ? 1 : 0;
  if (typeof value === 'number' || typeof value === 'string') return value;
  throw new Error(`A ${typeof value} cannot be stored in a ${kind ?? 'unknown'} column`);
}
