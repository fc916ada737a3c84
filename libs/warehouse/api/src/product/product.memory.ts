import { database } from '@steward/platform';

const TTL_MS = 5_000;
/** Beyond so many it starts afresh. */
const MOST = 5_000;
const DIRTY = Symbol('products changed');

/**
 * What documents need of products, at most 5 s old and dropped as soon as this process commits a change of one (architecture.md 1).
 * A unit of work that changes products reads its own rows. Values are shared, so they are frozen.
 */
export class ProductMemory<T extends { id: number }> {
  private readonly kept = new Map<number, { at: number; value: Readonly<T> }>();
  /** What was read before a change was committed must not be kept after it. */
  private generation = 0;

  constructor(private readonly load: (ids: readonly number[]) => Promise<T[]>) {}

  /** Known products; unknown ids are left out, and asked for again the next time. */
  async get(ids: readonly number[]): Promise<Map<number, T>> {
    const own = database.inTransaction && database.unit.slots.has(DIRTY);
    const fresh = performance.now() - TTL_MS;
    const found = new Map<number, T>();
    const missing: number[] = [];
    for (const id of new Set(ids)) {
      const have = own ? undefined : this.kept.get(id);
      if (have && have.at > fresh) found.set(id, have.value);
      else missing.push(id);
    }
    if (missing.length === 0) return found;
    const { generation } = this;
    const at = performance.now();
    for (const value of await this.load(missing)) {
      found.set(value.id, Object.freeze(value));
      if (!own && generation === this.generation) this.kept.set(value.id, { at, value });
    }
    if (this.kept.size > MOST) this.kept.clear();
    return found;
  }

  /** The open unit of work changes products: it reads its own rows, the others see them after the commit. */
  touch(): void {
    const unit = database.unit;
    unit.slot(DIRTY, () => { unit.afterCommit(() => this.drop()); return true; });
  }

  drop(): void {
    this.generation += 1;
    this.kept.clear();
  }
}
