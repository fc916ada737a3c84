import { type Sql, database } from '@steward/platform';

const TTL_MS = 5_000;

/**
 * What every request needs of a small table: loaded when first asked for, at most 5 s old, dropped as soon as this process
 * commits a change (performance.md, architecture.md 1). A unit of work that changed the table reads its own rows.
 */
export class Snapshot<T> {
  private value?: { at: number; data: T };
  private loading?: Promise<T>;
  private readonly dirty = Symbol('snapshot');

  constructor(private readonly load: (sql: Sql) => Promise<T>) {}

  async get(): Promise<T> {
    if (database.inTransaction && database.unit.slots.has(this.dirty)) return this.load(database.unit.sql);
    if (this.value && performance.now() - this.value.at < TTL_MS) return this.value.data;
    return (this.loading ??= this.fresh());
  }

  /** The open unit of work changes the table: others see it after commit. */
  touch(): void {
    const unit = database.unit;
    unit.slot(this.dirty, () => { unit.afterCommit(() => this.drop()); return true; });
  }

  drop(): void {
    this.value = undefined;
    this.loading = undefined;
  }

  /** Reads committed rows on the connection for reads, never on a caller's: several callers wait for the same load. */
  private fresh(): Promise<T> {
    const at = performance.now();
    const mine: Promise<T> = this.load(database.engine.read).then(
      (data) => { if (this.loading === mine) { this.value = { at, data }; this.loading = undefined; } return data; },
      (e: unknown) => { if (this.loading === mine) this.loading = undefined; throw e; },
    );
    return mine;
  }
}
