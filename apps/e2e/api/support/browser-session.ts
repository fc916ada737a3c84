import type { Line, Reply } from './wire.js';

/** A browser as far as signing in goes: it keeps the two cookies and the access token, and can be looked into. */
export interface Session {
  login(username: string, password: string, from?: string): Promise<Reply>;
  refresh(cookie?: string): Promise<Reply>;
  logout(): Promise<Reply>;
  get(path: string): Promise<Reply>;
  send(method: string, path: string, body?: unknown, headers?: Record<string, string>): Promise<Reply>;
  accessToken: string;
  /** Values of the cookies the server has set last; empty when it took them back. */
  refreshCookie: string;
  readCookie: string;
}

const cookiesOf = (answer: Reply): string[] => { const set = answer.headers['set-cookie']; return Array.isArray(set) ? set : set === undefined ? [] : [set]; };
const valueOf = (answer: Reply, name: string): string | undefined => cookiesOf(answer).find((c) => c.startsWith(`${name}=`))?.slice(name.length + 1).split(';')[0];
/** Everything the server says about a cookie. */
export const cookieText = (answer: Reply, name: string): string => cookiesOf(answer).find((c) => c.startsWith(`${name}=`)) ?? '';

export function session({ send }: Line): Session {
  const take = (answer: Reply): Reply => {
    if (answer.status < 300) {
      self.accessToken = answer.json?.accessToken ?? self.accessToken;
      self.refreshCookie = valueOf(answer, 'rt') ?? self.refreshCookie;
      self.readCookie = valueOf(answer, 'stw_read') ?? self.readCookie;
    }
    return answer;
  };
  const cookie = (value: string): Record<string, string> => (value === '' ? {} : { cookie: `rt=${value}` });
  const self: Session = {
    accessToken: '', refreshCookie: '', readCookie: '',
    login: async (username, password, from) => take(await send({ method: 'POST', path: '/api/v1/auth/login', body: { username, password }, ...(from === undefined ? {} : { from }) })),
    refresh: async (value) => take(await send({ method: 'POST', path: '/api/v1/auth/refresh', headers: cookie(value ?? self.refreshCookie) })),
    logout: async () => take(await send({ method: 'POST', path: '/api/v1/auth/logout', token: self.accessToken, headers: cookie(self.refreshCookie) })),
    get: (path) => send({ method: 'GET', path: `/api/v1${path}`, token: self.accessToken }),
    send: async (method, path, body, headers = {}) => take(await send({ method, path: `/api/v1${path}`, token: self.accessToken, body, headers: { ...cookie(self.refreshCookie), ...headers } })),
  };
  return self;
}
