import { hash } from 'node:crypto';
import { context, currentContext } from '../context/context.js';
import { clock } from '../context/clock.js';
import { CodeColumn, InstantColumn, IntColumn, LongTextColumn, Ref, Table, TextColumn, database, isDuplicate, transaction } from '../database/index.js';
import { Problem } from '../problem/problem.js';
import { Entity } from 'typeorm';

/** What was answered to a key. The answer is dropped after 24 h, key and hash after 30 days (performance.md rule 8). */
@Entity('idempotency')
export class IdempotencyRow {
  @Ref({ primary: true }) userId: number;
  @CodeColumn(80, { primary: true }) idempotencyKey: string;
  @CodeColumn(64) bodyHash: string;
  @IntColumn() status: number;
  @TextColumn(255, { nullable: true }) location: string | null;
  @LongTextColumn() response: string | null;
  @InstantColumn() createdAt: string;
}

export const idempotencyTable = new Table(IdempotencyRow);

/**
 * The frame of every write of the API: one unit of work around the handler, the answer stored under the key just before
 * COMMIT. There is no look-up on the good path; whatever goes wrong, an answer already stored for the key is given again
 * (a first attempt had succeeded: unique key hit, or 409/412 because of its own effect). See integrity.md 3.4, performance.md 8.3.
 */
export async function command<T>(body: unknown, status: number, work: () => Promise<T>): Promise<T> {
  const c = context();
  const key = c.idempotencyKey;
  if (c.dryRun) return rehearse(work);
  if (key === undefined) return transaction(work);
  const userId = c.principal?.id ?? 0;
  const bodyHash = hash('sha256', `${c.route ?? ''} ${c.request?.url ?? ''} ${JSON.stringify(body ?? null)}`);
  try {
    return await transaction(async () => {
      const result = await work();
      database.unit.beforeCommit(async () => {
        const location = c.reply?.getHeader('location');
        await idempotencyTable.insert({ userId, idempotencyKey: key, bodyHash, status, location: typeof location === 'string' ? location : null, response: keptText(result), createdAt: clock.stamp() });
      });
      return result;
    });
  } catch (e) {
    const old = await storedAnswer<T>(userId, key, bodyHash);
    if (old) return old.value;
    throw e;
  }
}

const texts = new WeakMap<object, string>();

/** An answer as JSON, remembered for {@link answerText}: one of fifty lines is 30 KB. */
function keptText(result: unknown): string {
  const text = JSON.stringify(result ?? null);
  if (typeof result === 'object' && result !== null) texts.set(result, text);
  return text;
}

/** What is sent for an answer: the text that was stored under its key, else made now. */
export const answerText = (answer: unknown): string => (typeof answer === 'object' && answer !== null ? texts.get(answer) : undefined) ?? JSON.stringify(answer);

/**
 * As {@link command} for work that has units of its own, such as an action on many rows: an answer given under the key is given
 * again, else the work is done and its answer stored. Rows that were done when the process died are done; a repeat meets them in
 * their new state.
 */
export async function commandOfUnits<T>(body: unknown, status: number, work: () => Promise<T>): Promise<T> {
  const c = context();
  const key = c.idempotencyKey;
  if (key === undefined) return work();
  const userId = c.principal?.id ?? 0;
  const bodyHash = hash('sha256', `${c.route ?? ''} ${c.request?.url ?? ''} ${JSON.stringify(body ?? null)}`);
  const old = await storedAnswer<T>(userId, key, bodyHash);
  if (old) return old.value;
  const result = await work();
  const location = c.reply?.getHeader('location');
  await transaction(() => idempotencyTable.insert({ userId, idempotencyKey: key, bodyHash, status: c.status ?? status, location: typeof location === 'string' ? location : null, response: JSON.stringify(result ?? null), createdAt: clock.stamp() }));
  return result;
}

/** The work done and taken back: what a write would answer, or how it would be refused (`?dryRun=true`). Nothing stays, no key is used up. */
async function rehearse<T>(work: () => Promise<T>): Promise<T> {
  const answer: { result?: T } = {};
  const back = new Error('dry run');
  try {
    await transaction(async () => {
      answer.result = await work();
      throw back;
    });
  } catch (e) {
    if (e !== back) throw e;
  }
  context().reply?.header('x-dry-run', 'true');
  return answer.result as T;
}

async function storedAnswer<T>(userId: number, key: string, bodyHash: string): Promise<{ value: T } | undefined> {
  const row = await idempotencyTable.find({ userId, idempotencyKey: key });
  if (!row) return undefined;
  if (row.bodyHash !== bodyHash) throw new Problem(422, 'idempotency_key_reused');
  if (row.response === null) throw new Problem(409, 'idempotency_key_reused');
  const reply = currentContext()?.reply;
  reply?.header('idempotency-replayed', 'true').status(row.status);
  if (row.location) reply?.header('location', row.location);
  return { value: JSON.parse(row.response) as T };
}

/** Turns a hit of a unique key into a 409 that names the field. */
export async function orConflict<T>(work: Promise<T>, conflict: () => Problem): Promise<T> {
  try {
    return await work;
  } catch (e) {
    throw isDuplicate(e) ? conflict() : e;
  }
}
