import type { FieldFault, ProblemBody } from '@steward/kernel';
import { t, te } from '../i18n/i18n';

/** A refusal of the server. `status` is 0 when no answer came (the network, or an aborted connection). */
export class ApiProblem extends Error {
  constructor(readonly status: number, readonly body: ProblemBody, /** Seconds the server asks to wait. */ readonly retryAfter?: number) {
    super(body.detail ?? body.title);
    this.name = 'ApiProblem';
  }

  get code(): string { return this.body.code; }
  get traceId(): string | undefined { return this.body.traceId; }
  get faults(): readonly FieldFault[] { return this.body.errors ?? []; }
  get isNetwork(): boolean { return this.status === 0; }
  /** Neither the user nor the screen knows whether the server has done it. */
  get isUnknown(): boolean { return this.status === 0 || this.status >= 500; }
}

export const isProblem = (error: unknown): error is ApiProblem => error instanceof ApiProblem;

/** The connection failed before an answer came. */
export function networkProblem(): ApiProblem {
  return new ApiProblem(0, { type: 'about:blank', title: 'Network error', status: 0, code: 'network' });
}

/** Reads the problem of a refused answer; an answer of a proxy without a body gets the code `http`. */
export async function problemOf(response: Response): Promise<ApiProblem> {
  const wait = Number(response.headers.get('retry-after'));
  const retryAfter = Number.isFinite(wait) && wait > 0 ? wait : undefined;
  let body: Partial<ProblemBody> | undefined;
  try {
    body = (await response.json()) as Partial<ProblemBody>;
  } catch {
    body = undefined;
  }
  const usable = typeof body === 'object' && body !== null && typeof body.code === 'string';
  const full: ProblemBody = usable
    ? { type: 'about:blank', title: response.statusText, status: response.status, code: 'http', ...body }
    : { type: 'about:blank', title: response.statusText, status: response.status, code: 'http', traceId: response.headers.get('x-request-id') ?? undefined };
  return new ApiProblem(response.status, full, retryAfter);
}

/** What happened, in the user's language: the message of the code, else what the server said, else a plain sentence with the status. */
export function problemText(error: unknown): string {
  if (!isProblem(error)) return t('ui.error.unexpected');
  const { code, params, errors, detail, title, status } = error.body;
  const values = { count: errors?.length ?? 0, seconds: error.retryAfter ?? '', ...error.body, ...params };
  if (code !== 'http' && te(`error.${code}`)) return t(`error.${code}`, values);
  if (code === 'network') return t('ui.error.network');
  return detail ?? (code === 'http' ? t('ui.error.http', { status }) : title);
}

/** Text of one field fault in the user's language. */
export function faultText(fault: FieldFault): string {
  if (te(`fault.${fault.code}`)) return t(`fault.${fault.code}`, fault.params ?? {});
  if (te(`error.${fault.code}`)) return t(`error.${fault.code}`, fault.params ?? {});
  return fault.message ?? fault.code;
}
