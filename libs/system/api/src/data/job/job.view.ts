import { ApiProperty } from '@nestjs/swagger';
import type { Locale } from '@steward/kernel';
import { EnumField, InstantField, IntField, JOB_STATES, type ListItem, ObjectField, RefField, TextField, type Texts } from '@steward/platform';

export class JobView {
  @IntField() id: number;
  @IntField() version: number;
  @TextField({ max: 48 }) kind: string;
  @EnumField(JOB_STATES) state: string;
  @TextField({ max: 200, opt: true }) title: string | null;
  @RefField('user', { description: '0 = the system' }) ownerId: number;
  @TextField({ max: 50, opt: true }) ownerName: string | null;
  @ApiProperty({ type: 'number', minimum: 0, maximum: 1 }) progress: number;
  @IntField() done: number;
  @IntField() total: number;
  @TextField({ max: 500, opt: true, description: 'In the language of the request' }) message: string | null;
  @TextField({ max: 255, opt: true, description: 'Where the result can be fetched' }) resultUrl: string | null;
  @ObjectField({ opt: true, description: 'Of an action on many rows that has ended, of one job: total, succeeded, failed, and in `items` the refused rows' }) result: Record<string, unknown> | null;
  @InstantField() createdAt: string;
  @InstantField({ opt: true }) startedAt: string | null;
  @InstantField({ opt: true }) finishedAt: string | null;
}

/** What a job handler leaves in `job.result` when its result is a file; answered by `GET /jobs/{id}/result` for a week. */
export interface JobResultFile { fileKey: string; fileName: string; contentType: string }

export function resultFile(result: unknown): JobResultFile | undefined {
  const r = typeof result === 'object' && result !== null ? (result as Partial<JobResultFile>) : {};
  return typeof r.fileKey === 'string' && typeof r.fileName === 'string' && typeof r.contentType === 'string' ? { fileKey: r.fileKey, fileName: r.fileName, contentType: r.contentType } : undefined;
}

/** What some actions tell besides: rows that moved, what went along with them by kind, and whether an account was disabled. */
const FURTHER = ['moved', 'along', 'disabled'] as const;

/** What an action on many rows leaves; results of other jobs are files or pages of their own. */
function rowsResult(result: unknown): Record<string, unknown> | null {
  const r = typeof result === 'object' && result !== null ? (result as Record<string, unknown>) : {};
  if (!Array.isArray(r['items']) || typeof r['failed'] !== 'number') return null;
  const further = FURTHER.filter((key) => r[key] !== undefined).map((key) => [key, r[key]]);
  return { total: r['total'], succeeded: r['succeeded'], failed: r['failed'], items: r['items'], ...Object.fromEntries(further) };
}

const num = (v: unknown): number => (typeof v === 'number' ? v : 0);
const text = (v: unknown): string | null => (typeof v === 'string' ? v : null);

/** A row of the list as it travels: the fraction done, the message in words; `rows`: with what became of each row of an action on many. */
export function jobView(i: ListItem, texts: Texts, locale: Locale, o: { rows?: boolean } = {}): JobView {
  const state = String(i['state']);
  const [done, total] = [num(i['done']), num(i['total'])];
  const result: unknown = typeof i['result'] === 'string' ? JSON.parse(i['result']) : i['result'];
  const params = (result as { params?: Record<string, unknown> } | null)?.params ?? {};
  const message = text(i['message']);
  return {
    id: i.id, version: num(i['version']), kind: String(i['kind']), state, title: text(i['title']), ownerId: num(i['ownerId']), ownerName: text(i['ownerName']),
    progress: state === 'succeeded' ? 1 : total > 0 ? Math.min(1, Math.round((done / total) * 1000) / 1000) : 0, done, total,
    message: message === null ? null : (texts.maybe(locale, message, params) ?? message),
    resultUrl: text(i['resultUrl']) ?? (state === 'succeeded' && resultFile(result) ? `/api/v1/jobs/${i.id}/result` : null),
    result: o.rows === true && state === 'succeeded' ? rowsResult(result) : null,
    createdAt: String(i['createdAt']), startedAt: text(i['startedAt']), finishedAt: text(i['finishedAt']),
  };
}
