import { randomUUID } from 'node:crypto';
import type { App } from './app.js';

/** Any row of the API: If-Match is made of its version. */
export interface Versioned { version: number }

export interface RequestOptions {
  /** Sends `If-Match: "v<version>"` of this object. */
  of?: Versioned;
  headers?: Record<string, string>;
  /** Idempotency-Key of a POST; a new one each time when absent, none at all when null. */
  key?: string | null;
  query?: Record<string, string | number | boolean>;
  timeoutMs?: number;
}

export interface Answer<T> { status: number; body: T; headers: Headers }

/** Thrown by the `ok` variants; the problem body stands in the message. */
export class RequestFailed extends Error {
  readonly status: number;
  readonly body: unknown;
  constructor(what: string, answer: Answer<unknown>) {
    super(`${what} → ${answer.status} ${JSON.stringify(answer.body).slice(0, 2_000)}`);
    this.status = answer.status;
    this.body = answer.body;
  }
}

type Send<R> = <T = any>(path: string, options?: RequestOptions) => Promise<R extends 'body' ? T : Answer<T>>; // eslint-disable-line @typescript-eslint/no-explicit-any -- a scenario reads answers of many shapes
type SendBody<R> = <T = any>(path: string, body?: unknown, options?: RequestOptions) => Promise<R extends 'body' ? T : Answer<T>>; // eslint-disable-line @typescript-eslint/no-explicit-any -- as above

interface Verbs<R> { get: Send<R>; del: Send<R>; post: SendBody<R>; put: SendBody<R>; patch: SendBody<R> }

export interface Client extends Verbs<'answer'> {
  /** The same verbs, but they answer the body and throw {@link RequestFailed} from 400 on. */
  ok: Verbs<'body'>;
  /** First run: makes the administrator (`admin`), then logs in. */
  setup(options?: { username?: string; password?: string; companyName?: string }): Promise<Client>;
  /** Logs in and remembers the token. */
  login(username: string, password: string): Promise<Client>;
  /** Another client with a token given, e.g. an API token. */
  as(token: string | undefined): Client;
  readonly token: string | undefined;
}

export const ADMIN = { username: 'admin', password: 'Steward-e2e-2026!' };

/**
 * A client of the API. Paths below `/api/v1` may be written short (`/customers`). A string or object body goes as JSON; FormData,
 * Blob and Uint8Array go as they are. An answer that is not JSON comes as text, or as Uint8Array when it is not text either.
 */
export function client(app: Pick<App, 'url' | 'setupCode'>, token?: string): Client {
  let bearer = token;

  async function send(method: string, path: string, body: unknown, { of, headers = {}, key, query, timeoutMs = 60_000 }: RequestOptions = {}): Promise<Answer<unknown>> {
    const url = new URL(/^\/(api|health|metrics|assets)(\/|$)/.test(path) ? path : `/api/v1${path}`, app.url);
    for (const [name, value] of Object.entries(query ?? {})) url.searchParams.set(name, String(value));
    const raw = body instanceof FormData || body instanceof Blob || body instanceof Uint8Array;
    const response = await fetch(url, {
      method,
      signal: AbortSignal.timeout(timeoutMs),
      headers: {
        ...(bearer === undefined ? {} : { authorization: `Bearer ${bearer}` }),
        ...(method === 'POST' && key !== null ? { 'idempotency-key': key ?? randomUUID() } : {}),
        ...(of === undefined ? {} : { 'if-match': `"v${of.version}"` }),
        ...(body === undefined || raw ? {} : { 'content-type': 'application/json' }),
        ...headers,
      },
      body: body === undefined ? undefined : raw ? (body as RequestInit['body']) : JSON.stringify(body),
    });
    return { status: response.status, body: await read(response), headers: response.headers };
  }

  const must = async (method: string, path: string, body: unknown, options?: RequestOptions): Promise<unknown> => {
    const answer = await send(method, path, body, options);
    if (answer.status >= 400) throw new RequestFailed(`${method} ${path}`, answer);
    return answer.body;
  };
  const verbs = (call: (method: string, path: string, body: unknown, options?: RequestOptions) => Promise<unknown>): unknown => ({
    get: (path: string, options?: RequestOptions) => call('GET', path, undefined, options),
    del: (path: string, options?: RequestOptions) => call('DELETE', path, undefined, options),
    post: (path: string, body?: unknown, options?: RequestOptions) => call('POST', path, body, options),
    put: (path: string, body?: unknown, options?: RequestOptions) => call('PUT', path, body, options),
    patch: (path: string, body?: unknown, options?: RequestOptions) => call('PATCH', path, body, options),
  });

  const self: Client = {
    ...(verbs(send) as Verbs<'answer'>),
    ok: verbs(must) as Verbs<'body'>,
    get token() { return bearer; },
    as: (other) => client(app, other),
    login: async (username, password) => {
      const { accessToken } = (await must('POST', '/auth/login', { username, password }, { key: null })) as { accessToken: string };
      bearer = accessToken;
      return self;
    },
    setup: async ({ username = ADMIN.username, password = ADMIN.password, companyName = '测试公司' } = {}) => {
      await must('POST', '/setup', { code: app.setupCode, username, password, companyName }, { key: null });
      return self.login(username, password);
    },
  };
  return self;
}

async function read(response: Response): Promise<unknown> {
  const type = response.headers.get('content-type') ?? '';
  if (response.status === 204 || response.status === 304) return undefined;
  if (/\bjson\b/.test(type)) {
    const text = await response.text();
    return text === '' ? undefined : JSON.parse(text);
  }
  return /^text\/|^$/.test(type) ? response.text() : new Uint8Array(await response.arrayBuffer());
}
