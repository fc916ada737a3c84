import { newKey, request } from './deps';
import { followJob, jobOf } from './follow-job';
import type { BulkFailure, BulkOutcome, BulkTarget } from './types';

/** What an action on many answers: at once, or as the result of its job. */
interface BulkAnswer { total?: number; done?: number; succeeded?: number; failed?: number; items?: { id: number; ok: boolean; no?: string | null; code?: string; title?: string; overridable?: boolean }[]; result?: BulkAnswer }

const outcome = (answer: BulkAnswer | undefined): BulkOutcome => ({
  done: answer?.succeeded ?? answer?.done ?? 0,
  failures: (answer?.items ?? []).filter((one) => !one.ok).map((one): BulkFailure => ({
    id: one.id, code: one.title ? undefined : one.code, message: one.title, ...(one.no ? { label: one.no } : {}), ...(one.overridable && one.code ? { acknowledge: one.code } : {}),
  })),
});

/**
 * Sends an action on many rows: `POST path` with `{ items: [{ id, version }] }` or `{ where, expectedCount }` and the
 * action's own fields. Above 200 rows the server makes it a job, which is followed to its end.
 */
export async function postBulk(path: string, target: BulkTarget, fields: Record<string, unknown> = {}, signal = new AbortController().signal): Promise<BulkOutcome> {
  const body: Record<string, unknown> = { ...fields };
  if ('items' in target) body['items'] = target.items;
  else Object.assign(body, { where: target.where ?? { and: [] }, expectedCount: target.expectedCount, ...(target.q ? { q: target.q } : {}) });
  const query = 'items' in target ? undefined : target.query;
  const { data, status, headers } = await request<BulkAnswer>('POST', path, { body, query, idempotencyKey: newKey(), signal });
  const job = status === 202 ? jobOf(data, headers) : undefined;
  if (!job) return outcome(data);
  const end = await followJob(job, () => undefined, signal);
  const answer = end as BulkAnswer;
  return outcome(answer.result ?? answer);
}
