import { type ArgumentsHost, Catch, type ExceptionFilter, HttpException, Inject } from '@nestjs/common';
import type { FieldFault, Locale, ProblemBody } from '@steward/kernel';
import type { FastifyReply } from 'fastify';
import type { Logger } from 'pino';
import { currentContext } from '../context/context.js';
import { isConnectionLost, isDiskFull, isDuplicate, isRetryable } from '../database/index.js';
import { LOGGER } from '../health/logger.js';
import { Problem } from '../problem/problem.js';
import { Texts } from './texts.js';

const PLAIN: Record<number, string> = { 400: 'bad_request', 401: 'unauthenticated', 403: 'forbidden', 404: 'not_found', 405: 'method_not_allowed', 413: 'payload_too_large', 415: 'unsupported_media_type', 429: 'too_many_requests', 503: 'unavailable' };

/** Every failure leaves as application/problem+json in the caller's language; never a stack trace. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  constructor(@Inject(Texts) private readonly texts: Texts, @Inject(LOGGER) private readonly log: Logger) {}

  catch(error: unknown, host: ArgumentsHost): void {
    const reply = host.switchToHttp().getResponse<FastifyReply>();
    const c = currentContext();
    const problem = asProblem(error);
    if (problem.status >= 500) this.log.error({ err: error, id: c?.id, route: c?.route }, problem.code);
    if (reply.sent || reply.raw.headersSent) { reply.raw.destroy(); return; }
    if (problem.status === 503) reply.header('retry-after', '2');
    if (problem.status === 429 && problem.params['seconds'] !== undefined) reply.header('retry-after', String(problem.params['seconds']));
    reply.status(problem.status).header('content-type', 'application/problem+json; charset=utf-8').send(JSON.stringify(this.body(problem, c?.locale ?? 'zh-CN', c?.id)));
  }

  private body(p: Problem, locale: Locale, traceId: string | undefined): ProblemBody {
    const errors = (p.facts['errors'] as FieldFault[] | undefined)?.map((e) => ({ ...e, message: this.texts.fault(locale, e.code, e.params) }));
    return { type: 'about:blank', title: this.texts.error(locale, p.code, p.params), status: p.status, code: p.code, ...(traceId ? { traceId } : {}), ...(Object.keys(p.params).length > 0 ? { params: p.params } : {}), ...p.facts, ...(errors ? { errors } : {}) };
  }
}

/** Anything thrown as a {@link Problem}: ours as they are, Nest's and Fastify's by status, the databases' by meaning. */
export function asProblem(e: unknown): Problem {
  if (e instanceof Problem) return e;
  if (isDuplicate(e)) return new Problem(409, 'duplicate');
  if (isRetryable(e) || isConnectionLost(e)) return new Problem(503, 'unavailable');
  if (isDiskFull(e)) return new Problem(507, 'read_only');
  const status = e instanceof HttpException ? e.getStatus() : (e as { statusCode?: unknown } | null)?.statusCode;
  if (typeof status === 'number' && status >= 400 && status < 500) return new Problem(status, PLAIN[status] ?? 'bad_request');
  return new Problem(500, 'internal');
}
