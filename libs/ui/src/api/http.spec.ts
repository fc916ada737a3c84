import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { newKey } from './key';
import { api, get, queryText, request } from './http';
import { ApiProblem } from './problem';
import { configureTransport, resetTransport, setGrant } from './transport';

type Handler = (request: Request) => Response | Promise<Response>;
let seen: Request[] = [];
let handler: Handler;

const json = (status: number, body: unknown, headers: Record<string, string> = {}): Response =>
  new Response(JSON.stringify(body), { status, headers: { 'content-type': status < 400 ? 'application/json' : 'application/problem+json', ...headers } });
const refused = (status: number, code: string, more: object = {}): Response => json(status, { type: 'about:blank', title: code, status, code, ...more });
const path = (r: Request): string => new URL(r.url).pathname.replace('/api/v1', '');
const count = (wanted: string): number => seen.filter((r) => path(r) === wanted).length;

beforeEach(() => {
  resetTransport();
  seen = [];
  vi.stubGlobal('fetch', (r: Request) => { seen.push(r.clone()); return Promise.resolve(handler(r)); });
  setGrant({ accessToken: 'old', expiresIn: 900 });
});
afterEach(() => vi.unstubAllGlobals());

/** Answers as a server whose access token `old` has expired. */
const expired: Handler = async (r) => {
  if (path(r) === '/auth/refresh') { await new Promise((resolve) => { setTimeout(resolve, 5); }); return json(200, { accessToken: 'new', expiresIn: 900 }); }
  return r.headers.get('authorization') === 'Bearer new' ? json(200, { ok: path(r) }) : refused(401, 'token_expired');
};

describe('the pipeline', () => {
  it('sends token, language, key and version, and joins arrays in the query', async () => {
    configureTransport({ locale: () => 'en' });
    handler = () => json(200, { id: 1 }, { etag: '"v8"' });
    const answer = await request<{ id: number }>('POST', '/customers/1/confirm', { query: { 'filter[state][in]': ['a', 'b'], q: '' }, body: { a: 1 }, idempotencyKey: 'k', ifMatch: 7, acknowledge: ['x.y'] });
    expect(answer).toMatchObject({ data: { id: 1 }, status: 200, etag: '"v8"' });
    const sent = seen[0];
    expect(Object.fromEntries(sent?.headers ?? [])).toMatchObject({ authorization: 'Bearer old', 'accept-language': 'en', 'idempotency-key': 'k', 'if-match': '"v7"', 'content-type': 'application/json', 'x-acknowledge': 'x.y' });
    expect(decodeURIComponent(new URL(sent?.url ?? '').search)).toBe('?filter[state][in]=a,b');
    expect(await sent?.json()).toEqual({ a: 1 });
    expect(queryText({ a: undefined, b: null })).toBe('');
  });

  it('renews an expired token once for all that wait, and repeats them', async () => {
    handler = expired;
    const answers = await Promise.all(['/a', '/b', '/c'].map((one) => get<{ ok: string }>(one)));
    expect(answers.map((one) => one.ok)).toEqual(['/a', '/b', '/c']);
    expect(count('/auth/refresh')).toBe(1);
  });

  it('repeats a body after renewing', async () => {
    handler = expired;
    await request('POST', '/customers', { body: { name: '甲' } });
    expect(await seen.filter((r) => path(r) === '/customers')[1]?.json()).toEqual({ name: '甲' });
  });

  it('asks for a sign-in once when the session is over, and repeats after it', async () => {
    const signIn = vi.fn(() => { setGrant({ accessToken: 'new', expiresIn: 900 }); return Promise.resolve(true); });
    configureTransport({ signIn });
    handler = (r) => (path(r) === '/auth/refresh' ? refused(401, 'session_ended') : expired(r));
    const answers = await Promise.all([get<{ ok: string }>('/a'), get<{ ok: string }>('/b')]);
    expect(answers.map((one) => one.ok)).toEqual(['/a', '/b']);
    expect(signIn).toHaveBeenCalledTimes(1);
  });

  it('gives the 401 to the caller when nobody signs in, and does not loop', async () => {
    configureTransport({ signIn: () => Promise.resolve(false) });
    handler = (r) => (path(r) === '/auth/refresh' ? json(200, { accessToken: 'still bad', expiresIn: 900 }) : refused(401, 'token_expired'));
    await expect(get('/a')).rejects.toMatchObject({ status: 401, code: 'token_expired' });
    expect(count('/a')).toBeLessThanOrEqual(4);
  });

  it('does not ask for a sign-in when the server is only busy, nor for a wrong password', async () => {
    const signIn = vi.fn(() => Promise.resolve(true));
    configureTransport({ signIn });
    handler = (r) => (path(r) === '/auth/refresh' ? refused(503, 'unavailable') : refused(401, 'token_expired'));
    await expect(get('/a')).rejects.toMatchObject({ status: 503 });
    await expect(request('POST', '/auth/login', { body: {} })).rejects.toMatchObject({ status: 401 });
    expect(signIn).not.toHaveBeenCalled();
  });

  it('throws what the server refused, what a proxy broke and what the network lost', async () => {
    handler = () => refused(422, 'validation_failed', { errors: [{ pointer: '/name', code: 'required' }] });
    const problem = await get('/a').catch((error: unknown) => error);
    expect(problem).toBeInstanceOf(ApiProblem);
    expect(problem).toMatchObject({ status: 422, faults: [{ pointer: '/name' }], isUnknown: false });
    handler = () => new Response('<html>', { status: 502, headers: { 'retry-after': '7' } });
    await expect(get('/a')).rejects.toMatchObject({ status: 502, code: 'http', retryAfter: 7, isUnknown: true });
    handler = () => Promise.reject(new TypeError('failed to fetch'));
    await expect(get('/a')).rejects.toMatchObject({ status: 0, isNetwork: true });
  });

  it('serves the typed client too', async () => {
    handler = expired;
    const client = api as unknown as { GET: (to: string) => Promise<{ data: unknown }> };
    expect((await client.GET('/api/v1/customers')).data).toEqual({ ok: '/customers' });
  });

  it('makes keys without a secure context', () => {
    expect(newKey()).toMatch(/^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);
    expect(newKey()).not.toBe(newKey());
  });
});
