import { type JobRun, database, jobTable, transaction } from '@steward/platform';
import type { BulkResult } from '../customer/customer.view.js';
import { type BatchDone, addCounts } from './ownership.batches.js';
import type { OwnershipNotices, ToldMove } from './ownership.notices.js';

const MOST_TOLD = 1_000;

interface Told { user: number; count: number; first: ToldMove }
interface State { at: number; total: number; succeeded: number; failed: number; moved: number; items: BulkResult[]; along: Record<string, number>; given: Told[]; taken: Told[]; steps: string[] }

/**
 * How far a job that changes owners is. It is written with each batch, in the same unit of work: taken up again after a crash the
 * job goes on where its last batch ended, and counts nothing twice.
 */
export class OwnershipProgress {
  private constructor(private readonly run: JobRun, private state: State) {}

  static of(run: JobRun): OwnershipProgress {
    const kept = run.job.result as { state?: State } | null;
    return new OwnershipProgress(run, kept?.state ?? { at: 0, total: run.job.total, succeeded: 0, failed: 0, moved: 0, items: [], along: {}, given: [], taken: [], steps: [] });
  }

  /** Place the next batch begins at: an index or an id, as the job counts. */
  get at(): number { return this.state.at; }
  get done(): number { return this.state.succeeded + this.state.failed; }

  /** Inside the unit of work of the batch. `at` = where the next one begins. */
  async keep(done: BatchDone, at: number): Promise<void> {
    const next = structuredClone(this.state);
    const bad = done.results.filter((r) => !r.ok);
    Object.assign(next, { at, succeeded: next.succeeded + done.results.length - bad.length, failed: next.failed + bad.length, moved: next.moved + done.moves.length });
    next.items.push(...bad.slice(0, Math.max(0, MOST_TOLD - next.items.length)));
    addCounts(next.along, done.along);
    for (const { customer, from, to } of done.moves) {
      const move = { id: customer.id, name: customer.name, from, to };
      tally(next.given, to, move);
      tally(next.taken, from, move);
    }
    await this.write(next);
  }

  /** Does something once, however often the job is taken up again. */
  async once(step: string, work: () => Promise<Record<string, number> | void>): Promise<void> {
    if (this.state.steps.includes(step)) return;
    await transaction(async () => {
      const next = structuredClone(this.state);
      const counts = await work();
      if (counts) addCounts(next.along, counts);
      next.steps.push(step);
      await this.write(next);
    });
  }

  /** One notice for each old and new owner, at the end. */
  tell(notices: OwnershipNotices, reason: string | null, except: readonly number[] = []): Promise<void> {
    return this.once('told', () => notices.summarise(this.state.given, this.state.taken.filter((t) => !except.includes(t.user)), reason));
  }

  /** What the job answers. */
  result(): Record<string, unknown> {
    const { total, succeeded, failed, moved, items, along } = this.state;
    return { total, succeeded, failed, moved, items, along };
  }

  private async write(next: State): Promise<void> {
    await jobTable.change({ id: this.run.job.id }, { result: { state: next } });
    // not before: a unit of work that is run again begins where it began
    database.unit.afterCommit(() => { this.state = next; });
  }
}

function tally(list: Told[], user: number | null, first: ToldMove): void {
  if (user === null) return;
  const told = list.find((t) => t.user === user);
  if (told) told.count += 1;
  else list.push({ user, count: 1, first });
}
