import { AsyncLocalStorage } from 'node:async_hooks';
import { isRetryable } from './dialect.js';
import { type DatabaseEngine, LostBeforeCommit } from './engine.js';
import type { Sql } from './sql.js';

/** Something to write at the end of the unit of work, just before COMMIT (audit, outbox, idempotency): round trips are counted. */
export type Flush = (sql: Sql) => Promise<void>;

/** One transaction: its connection, what is flushed before COMMIT and what happens after it. Nested use cases join it. */
export class UnitOfWork {
  private readonly before: Flush[] = [];
  private readonly after: (() => void)[] = [];
  private readonly started: Promise<unknown>[] = [];
  /** Values kept by whoever takes part, e.g. the facts of the audit trail. Keyed by a symbol of the owner. */
  readonly slots = new Map<symbol, unknown>();

  constructor(readonly sql: Sql) {}

  slot<T>(key: symbol, make: () => T): T {
    if (!this.slots.has(key)) this.slots.set(key, make());
    return this.slots.get(key) as T;
  }
  beforeCommit(fn: Flush): void {
    this.before.push(fn);
  }
  /** Runs after COMMIT, never when it fails: cache invalidation, kicks of the relay and the job runner. Must not throw. */
  afterCommit(fn: () => void): void {
    this.after.push(fn);
  }
  /**
   * A write nobody waits for but the commit: its statement goes out with the ones around it. What it changes must not be read
   * again in the same unit of work, and a refusal of it is the refusal of the whole.
   */
  meanwhile(write: Promise<unknown>): void {
    this.started.push(write);
    write.catch(() => undefined);
  }
  async flush(): Promise<void> {
    while (this.started.length + this.before.length > 0) await together(...this.started.splice(0), ...this.before.splice(0).map((fn) => fn(this.sql)));
  }
  /** Waits for what was started, whatever becomes of it: nothing may write after the end. */
  async settled(): Promise<void> {
    while (this.started.length > 0) await Promise.allSettled(this.started.splice(0));
  }
  done(): void {
    for (const fn of this.after) fn();
  }
}

/**
 * Several statements of a unit of work that do not need each other's answers: on MariaDB they go out in one piece. All of them are
 * waited for before the first failure is thrown, so that none writes after a rollback.
 */
export async function together<T extends readonly unknown[]>(...work: T): Promise<{ -readonly [K in keyof T]: Awaited<T[K]> }> {
  const results = await Promise.allSettled(work);
  const failed = results.find((r) => r.status === 'rejected');
  if (failed) throw failed.reason;
  return results.map((r) => (r as PromiseFulfilledResult<unknown>).value) as { -readonly [K in keyof T]: Awaited<T[K]> };
}

const units = new AsyncLocalStorage<UnitOfWork>();
let current: DatabaseEngine | undefined;

const MAX_TRIES = 7;
/** A transaction holds all of SQLite and row locks on MySQL: whatever is long does not belong into it. */
const SLOW_MS = 500;

/** Called with every unit of work that took longer than 500 ms. */
export type SlowReport = (ms: number) => void;
let onSlow: SlowReport = () => undefined;
let pauseMs = 0;

/** The database the process works on; opened by the platform module, one per process. */
export const database = {
  use(engine: DatabaseEngine | undefined, o: { slow?: SlowReport; pauseMs?: number } = {}): void {
    current = engine;
    onSlow = o.slow ?? (() => undefined);
    pauseMs = o.pauseMs ?? 0;
  },
  get engine(): DatabaseEngine {
    if (!current) throw new Error('The database is not open');
    return current;
  },
  /** Inside a unit of work its connection, outside the read-only one. */
  get sql(): Sql {
    return units.getStore()?.sql ?? database.engine.read;
  },
  /** The open unit of work; throws when there is none: a write outside of one is a defect. */
  get unit(): UnitOfWork {
    const u = units.getStore();
    if (!u) throw new Error('A write needs a unit of work: use @Transactional() or transaction()');
    return u;
  },
  get inTransaction(): boolean {
    return units.getStore() !== undefined;
  },
};

/** Runs a use case in a unit of work, or joins the open one. The whole use case is run again after a deadlock and the like: it must not have effects elsewhere. */
export async function transaction<T>(fn: () => Promise<T> | T): Promise<T> {
  if (units.getStore()) return fn();
  for (let attempt = 1; ; attempt++) {
    try {
      return await once(fn);
    } catch (e) {
      const again = (isRetryable(e) || e instanceof LostBeforeCommit) && attempt < MAX_TRIES;
      if (!again) throw e instanceof LostBeforeCommit ? e.cause : e;
      await new Promise((wake) => setTimeout(wake, Math.random() * 20 * 2 ** attempt));
    }
  }
}

/** A write of the open unit of work nobody waits for; see {@link UnitOfWork.meanwhile}. */
export const meanwhile = (write: Promise<unknown>): void => database.unit.meanwhile(write);

/** One statement that is stored whatever becomes of the open unit of work: blocks of numbers. On SQLite, which has one writer, never inside of one. */
export async function statementAlone<T>(fn: (sql: Sql) => Promise<T>): Promise<T> {
  return units.exit(() => database.engine.alone(fn));
}

async function once<T>(fn: () => Promise<T> | T): Promise<T> {
  const startedAt = performance.now();
  let begun = startedAt;
  let unit: UnitOfWork | undefined;
  const result = await database.engine.transaction(async (sql) => {
    begun = performance.now();
    unit = new UnitOfWork(sql);
    return units.run(unit, () => whole(unit as UnitOfWork, fn));
  });
  const ms = performance.now() - begun;
  if (ms > SLOW_MS) onSlow(ms);
  unit?.done();
  return result;
}

/** The work and everything it started. */
async function whole<T>(unit: UnitOfWork, fn: () => Promise<T> | T): Promise<T> {
  try {
    const result = await fn();
    await unit.flush();
    if (pauseMs > 0) await new Promise((wake) => setTimeout(wake, Math.random() * pauseMs));
    return result;
  } catch (e) {
    await unit.settled();
    throw e;
  }
}

/** Marks a use case: it runs in a unit of work and joins an outer one. */
export function Transactional(): MethodDecorator {
  return (_target, _property, descriptor: PropertyDescriptor) => {
    const work = descriptor.value as (...args: unknown[]) => Promise<unknown>;
    descriptor.value = function (this: unknown, ...args: unknown[]) {
      return transaction(() => work.apply(this, args));
    };
    return descriptor;
  };
}
