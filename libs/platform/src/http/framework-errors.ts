import { randomUUID } from 'node:crypto';
import { messageAt, platformMessages } from '@steward/kernel';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { API_HEADERS, localeOf } from './hooks.js';

/** Fastify refuses addresses it cannot read (`%E0%A4%A`) before any hook: the answer gets the form and headers of all others here. */
export function badAddress(_error: unknown, request: FastifyRequest, reply: FastifyReply): void {
  const id = randomUUID();
  const title = messageAt(platformMessages[localeOf(request.headers['accept-language'])], 'error.bad_request') ?? 'bad_request';
  void reply.status(400).headers({ ...API_HEADERS, 'x-request-id': id, 'content-type': 'application/problem+json; charset=utf-8' })
    .send(JSON.stringify({ type: 'about:blank', title, status: 400, code: 'bad_request', traceId: id }));
}
