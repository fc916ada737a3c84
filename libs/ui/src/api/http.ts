import { createApiClient } from '@steward/api-client';
import { problemOf } from './problem';
import { apiRequest, ensureFresh, send } from './transport';

export type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
type QueryValue = string | number | boolean | null | undefined;
export type Query = Record<string, QueryValue | readonly (string | number)[]>;

export interface RequestOptions {
  /** Empty values are left out, arrays are joined by commas: `{ 'filter[state][in]': ['queued', 'running'] }`. */
  query?: Query;
  /** Sent as JSON; a FormData or Blob goes as it is. */
  body?: unknown;
  /** `newKey()` made when the form opened: repeating the same body cannot make two records. */
  idempotencyKey?: string;
  /** Version the user has seen: a number, or the ETag as the server gave it. */
  ifMatch?: number | string;
  signal?: AbortSignal;
  /** Codes of overridable refusals the user has accepted; they go out as `X-Acknowledge`. */
  acknowledge?: readonly string[];
}

export interface Answer<T> { data: T; status: number; etag?: string; headers: Headers }

/** `filter[a][in]=1,2` and the like; empty when there is nothing to send. */
export function queryText(query: Query | undefined): string {
  const pairs = new URLSearchParams();
  for (const [key, value] of Object.entries(query ?? {})) {
    if (value === undefined || value === null || value === '') continue;
    pairs.append(key, Array.isArray(value) ? value.join(',') : String(value));
  }
  const text = pairs.toString();
  return text && `?${text}`;
}

const isRaw = (body: unknown): body is FormData | Blob => body instanceof FormData || body instanceof Blob;

function toRequest(method: Method, path: string, options: RequestOptions): Request {
  const headers = new Headers({ accept: 'application/json, application/problem+json' });
  if (options.idempotencyKey) headers.set('idempotency-key', options.idempotencyKey);
  if (options.ifMatch !== undefined) headers.set('if-match', typeof options.ifMatch === 'number' ? `"v${options.ifMatch}"` : options.ifMatch);
  if (options.acknowledge?.length) headers.set('x-acknowledge', options.acknowledge.join(','));
  const { body } = options;
  const init: RequestInit = { method, headers, signal: options.signal };
  if (isRaw(body)) init.body = body;
  else if (body !== undefined) {
    headers.set('content-type', 'application/json');
    init.body = JSON.stringify(body);
  }
  return apiRequest(path + queryText(options.query), init);
}

async function read<T>(response: Response): Promise<T> {
  if (response.status === 204) return undefined as T;
  const text = await response.text();
  if (!text) return undefined as T;
  return (/\bjson\b/.test(response.headers.get('content-type') ?? '') ? JSON.parse(text) : text) as T;
}

/**
 * One call of the API; `path` stands below `/api/v1`. Renews the token, asks for a new sign-in over the page and repeats
 * as needed. Throws {@link ApiProblem} for every refusal and for a failing network.
 */
export async function request<T>(method: Method, path: string, options: RequestOptions = {}): Promise<Answer<T>> {
  const response = await send(toRequest(method, path, options));
  if (!response.ok) throw await problemOf(response);
  return { data: await read<T>(response), status: response.status, etag: response.headers.get('etag') ?? undefined, headers: response.headers };
}

/** The body of a GET: what queries mostly need. */
export const get = async <T>(path: string, query?: Query, signal?: AbortSignal): Promise<T> => (await request<T>('GET', path, { query, signal })).data;

/** Typed client generated from openapi.json, over the same pipeline. It returns `{ data, error }` and does not throw on refusals. */
export const api = createApiClient(globalThis.location?.origin ?? 'http://localhost', send);

/** Address of a file the browser fetches by itself (image, frame, download) with the HttpOnly read cookie. */
export const fileUrl = (path: string, query?: Query): string => apiRequest(path + queryText(query), { method: 'GET' }).url;

/** Saves a file the server makes: export, template, attachment. The browser shows its own progress; nothing passes through this page's memory. */
export async function download(path: string, query?: Query, name = ''): Promise<void> {
  await ensureFresh();
  const link = document.createElement('a');
  link.href = fileUrl(path, query);
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
}
