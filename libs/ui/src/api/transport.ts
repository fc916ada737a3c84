import type { Locale } from '@steward/kernel';
import { networkProblem, problemOf } from './problem';

/** Prefix of every address of the API. */
export const API_BASE = '/api/v1';

/** What sign-in and refresh answer. */
export interface Grant<U = unknown> { accessToken: string; expiresIn: number; user?: U }

/** What the pipeline needs from the rest of the client; set once by the session store. */
export interface TransportHooks {
  locale: () => Locale;
  /** Shows the sign-in dialog over the page; true once somebody has signed in. */
  signIn: () => Promise<boolean>;
  /** Called for every answer (version header) and for every failure of the network. */
  onAnswer: (response: Response | undefined) => void;
}

const idle: TransportHooks = { locale: () => 'zh-CN', signIn: () => Promise.resolve(false), onAnswer: () => undefined };
let hooks: TransportHooks = idle;
/** The access token lives in this variable only: no storage a script of another page could read. */
let token: string | undefined;
let expiresAt = 0;
let refreshing: Promise<boolean> | undefined;
let signingIn: Promise<boolean> | undefined;

export function configureTransport(given: Partial<TransportHooks>): void { hooks = { ...idle, ...given }; }

/** Takes over the token of a sign-in; undefined forgets it. */
export function setGrant(grant: Grant | undefined): void {
  token = grant?.accessToken;
  expiresAt = grant ? Date.now() + grant.expiresIn * 1000 : 0;
}

export const hasToken = (): boolean => token !== undefined;

const absolute = (path: string): string => new URL(path.startsWith('/api/') || path.startsWith('/health') ? path : API_BASE + path, location.origin).href;

/** A request with an address below `/api/v1`. */
export const apiRequest = (path: string, init: RequestInit): Request => new Request(absolute(path), { credentials: 'same-origin', ...init });

async function once(request: Request): Promise<Response> {
  const copy = request.clone();
  if (token) copy.headers.set('authorization', `Bearer ${token}`);
  copy.headers.set('accept-language', hooks.locale());
  try {
    const response = await globalThis.fetch(copy);
    hooks.onAnswer(response);
    return response;
  } catch (error) {
    if (request.signal.aborted) throw error;
    hooks.onAnswer(undefined);
    throw networkProblem();
  }
}

async function renew(idle: boolean): Promise<boolean> {
  const response = await once(apiRequest(`/auth/refresh${idle ? '?idle=true' : ''}`, { method: 'POST' }));
  if (response.ok) {
    setGrant((await response.json()) as Grant);
    return true;
  }
  if (response.status >= 500 || response.status === 429) throw await problemOf(response);
  setGrant(undefined);
  return false;
}

/** Renews the access token by the refresh cookie. However many ask, one request is under way; false when the session is over. `idle`: nobody is at the page, the session goes on ageing. */
export function refresh(idle = false): Promise<boolean> {
  refreshing ??= renew(idle).finally(() => { refreshing = undefined; });
  return refreshing;
}

function signIn(): Promise<boolean> {
  signingIn ??= hooks.signIn().finally(() => { signingIn = undefined; });
  return signingIn;
}

/** Renews the token when it ends within half a minute: links that carry only the read cookie depend on it. `idle` as in {@link refresh}. */
export async function ensureFresh(idle = false): Promise<void> {
  if (token && Date.now() > expiresAt - 30_000) await refresh(idle);
}

const OPEN_PATHS = ['/auth/login', '/auth/refresh', '/auth/logout', '/setup'];
const isOpen = (url: string): boolean => OPEN_PATHS.some((path) => new URL(url).pathname === API_BASE + path);

async function codeOf(response: Response): Promise<string> {
  try {
    return String(((await response.clone().json()) as { code?: unknown }).code ?? '');
  } catch {
    return '';
  }
}

/**
 * Sends a request with the token and language of the moment. A 401 renews the token once for all waiting requests and
 * repeats; where the session is over, the sign-in dialog opens over the page and the request goes out again after it.
 * The answer of a cancelled dialog is the 401 itself. Throws ApiProblem with status 0 when the network fails.
 */
export async function send(request: Request): Promise<Response> {
  for (let round = 0; ; round++) {
    const used = token;
    const response = await once(request);
    if (response.status !== 401 || isOpen(request.url) || round === 3) return response;
    if (token !== used && token) continue;
    const ended = (await codeOf(response)) === 'session_ended';
    if (!ended && round < 2 && (await refresh())) continue;
    if (!(await signIn())) return response;
  }
}

/** For tests: a pipeline as after loading the page. */
export function resetTransport(): void {
  hooks = idle;
  refreshing = signingIn = undefined;
  setGrant(undefined);
}
