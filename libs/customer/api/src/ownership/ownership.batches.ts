import { Inject, Injectable } from '@nestjs/common';
import { Problem, Texts, asProblem, context, runWith, staleVersion, transaction } from '@steward/platform';
import { CustomerStore } from '../customer/customer.store.js';
import type { BulkResult } from '../customer/customer.view.js';
import { type MoveOptions, type Moved, OwnershipMoves, type Receiver } from './ownership.moves.js';

/** A customer and who gets it: null = nobody, absent = it was out of reach when that was decided. */
export interface BatchTarget { id: number; version?: number | null; to?: number | null }
export interface BatchDone extends Moved { results: BulkResult[] }
export interface BatchOrder { targets: readonly BatchTarget[]; receivers: ReadonlyMap<number, NonNullable<Receiver>>; options: MoveOptions; /** Right that decides over the rows. */ code: string }

/**
 * Gives a batch of customers to others, all or nothing for each: in one unit of work, and where something in it refuses, each
 * customer in a unit of its own, so that one does not hold up the others.
 */
@Injectable()
export class OwnershipBatches {
  constructor(@Inject(CustomerStore) private readonly customers: CustomerStore, @Inject(OwnershipMoves) private readonly moves: OwnershipMoves, @Inject(Texts) private readonly texts: Texts) {}

  /** `keep` hears what was done inside the unit of work that did it: what it writes stands or falls with it. */
  async run(order: BatchOrder, keep: (done: BatchDone) => Promise<void>): Promise<BatchDone> {
    const own = { ...context(), permission: order.code };
    const unit = (targets: readonly BatchTarget[]): Promise<BatchDone> => runWith(own, () => transaction(async () => {
      const done = await this.batch({ ...order, targets });
      await keep(done);
      return done;
    }));
    try {
      return await unit(order.targets);
    } catch (e) {
      if (!(e instanceof Problem)) throw e;
    }
    const all: BatchDone = { results: [], moves: [], along: {} };
    for (const target of order.targets) {
      const done = await unit([target]).catch(async (e: unknown) => {
        if (!(e instanceof Problem)) throw e;
        const refused = { results: [this.refusal(target.id, e)], moves: [], along: {} };
        await transaction(() => keep(refused));
        return refused;
      });
      all.results.push(...done.results);
      all.moves.push(...done.moves);
      addCounts(all.along, done.along);
    }
    return all;
  }

  /** All rows locked by one statement, in the order of their ids. */
  private async batch({ targets, receivers, options, code }: BatchOrder): Promise<BatchDone> {
    const rows = new Map((await this.customers.visible(targets.map((t) => t.id), code, true)).map((c) => [c.id, c]));
    const fine = new Map<number, BatchTarget>();
    const results: BulkResult[] = [];
    for (const target of [...targets].sort((a, b) => a.id - b.id)) {
      const row = rows.get(target.id);
      if (!row || target.to === undefined) results.push(this.refusal(target.id, new Problem(404, 'not_found')));
      else if (target.version && target.version !== row.version) results.push(this.refusal(target.id, staleVersion(target.version, row.version)));
      else fine.set(target.id, target);
    }
    const list = [...fine.keys()].flatMap((id) => rows.get(id) ?? []);
    const moved = await this.moves.apply(list, (c) => { const to = fine.get(c.id)?.to ?? null; return to === null ? null : (receivers.get(to) ?? null); }, options);
    results.push(...list.map((c) => ({ id: c.id, ok: true, version: c.version })));
    return { results: results.sort((a, b) => a.id - b.id), ...moved };
  }

  private refusal(id: number, e: Problem): BulkResult {
    const p = asProblem(e);
    return { id, ok: false, code: p.code, title: this.texts.error(context().locale, p.code, p.params) };
  }
}

export function addCounts(sums: Record<string, number>, more: Readonly<Record<string, number>>): void {
  for (const [key, n] of Object.entries(more)) sums[key] = (sums[key] ?? 0) + n;
}
