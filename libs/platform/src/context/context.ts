import { AsyncLocalStorage } from 'node:async_hooks';
import type { Locale } from '@steward/kernel';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Principal } from '../access/principal.js';
import { clock } from './clock.js';

/** Where a change came from; written into the audit trail. */
export type Source = 'ui' | 'api' | 'import' | 'job' | 'system';

/** What is known about the work in hand: one per HTTP request, job run or start-up task. */
export interface Context {
  readonly id: string;
  readonly ip: string;
  readonly startedAt: number;
  source: Source;
  locale: Locale;
  principal?: Principal;
  /** Permission code of the endpoint: the default for row scope. */
  permission?: string;
  /** Set by {@link asSystem}: row scope is lifted, for the reason given. */
  system?: string;
  route?: string;
  idempotencyKey?: string;
  /** A key was sent that cannot be kept: refused, never forgotten. */
  badKey?: boolean;
  /** Version demanded by If-Match; `any` for `*`. */
  ifMatch?: number | 'any';
  /** Codes of overridable refusals the caller accepts. */
  acknowledge: ReadonlySet<string>;
  /** The write is only rehearsed: done, answered and taken back. Set where the endpoint allows it. */
  dryRun?: boolean;
  /** Status decided while the handler ran, e.g. 304 or 202; Nest would put the declared one over it. */
  status?: number;
  request?: FastifyRequest;
  reply?: FastifyReply;
}

const store = new AsyncLocalStorage<Context>();

/** The context of the work in hand; throws outside of any. */
export function context(): Context {
  const c = store.getStore();
  if (!c) throw new Error('No context: wrap the work in runWith() or asSystem()');
  return c;
}

export const currentContext = (): Context | undefined => store.getStore();

export function runWith<T>(c: Context, fn: () => T): T {
  return store.run(c, fn);
}

/** Who is asking; throws when nobody is (fails closed). */
export function principal(): Principal {
  const p = context().principal;
  if (!p) throw new Error('No principal in context');
  return p;
}

/** Id written into createdBy / updatedBy; 0 is the system itself. */
export const actorId = (): number => store.getStore()?.principal?.id ?? 0;

let runs = 0;

/** A context outside HTTP, e.g. of a job. */
export function newContext(part: Partial<Context> & { source: Source }): Context {
  return { id: `${part.source}-${clock.now().getTime().toString(36)}-${(++runs).toString(36)}`, ip: '', startedAt: performance.now(), locale: 'zh-CN', acknowledge: new Set(), ...part };
}

/**
 * The one way around row scope: start-up, jobs that serve everybody, checks. The reason is logged with slow or failed work.
 * Inside a request the actor stays, only the scope is lifted.
 */
export function asSystem<T>(reason: string, fn: () => T): T {
  const outer = store.getStore();
  return store.run(outer ? { ...outer, system: reason } : newContext({ source: 'system', system: reason }), fn);
}
