import { clock, newContext, runWith } from '@steward/platform';
import { SessionCookies } from './session-cookies.js';

interface Sent { name: string; value: string; options: Record<string, unknown> }

const later = (): string => new Date(clock.now().getTime() + 3_600_000).toISOString();

/** What an endpoint does with cookies when the browser reached it so. */
function at<T>(o: { protocol?: string; host?: string; publicUrl?: string; cookies?: Record<string, string>; headers?: Record<string, string> }, work: (c: SessionCookies) => T): { result: T; sent: Sent[] } {
  const sent: Sent[] = [];
  const reply = { setCookie: (name: string, value: string, options: Record<string, unknown>) => sent.push({ name, value, options }), clearCookie: (name: string, options: Record<string, unknown>) => sent.push({ name, value: '', options }) };
  const request = { protocol: o.protocol ?? 'http', host: o.host ?? 'nas:3000', cookies: o.cookies ?? {}, headers: o.headers ?? {} };
  const result = runWith(newContext({ source: 'ui', request: request as never, reply: reply as never }), () => work(new SessionCookies({ publicUrl: o.publicUrl } as never)));
  return { result, sent };
}

describe('cookies of a session', () => {
  it('over https are bound to the host and never leave it unprotected', () => {
    for (const way of [{ protocol: 'https' }, { host: 'crm.example.cn', publicUrl: 'https://crm.example.cn' }]) {
      const { sent } = at(way, (c) => c.give('read', { token: 'T', expiresAt: later() }));
      expect(sent).toEqual([
        { name: 'stw_read', value: 'read', options: { path: '/api/v1', httpOnly: true, sameSite: 'strict', secure: true, maxAge: 600 } },
        { name: '__Host-rt', value: 'T', options: { path: '/', httpOnly: true, sameSite: 'strict', secure: true, maxAge: expect.any(Number) } },
      ]);
      expect(sent[1]?.options).not.toHaveProperty('domain');
    }
  });

  it('on a LAN over plain http have another name and go to the sign-in routes only', () => {
    const { sent } = at({ publicUrl: 'https://crm.example.cn' }, (c) => c.give('read', { token: 'T', expiresAt: later() }));
    expect(sent[1]).toMatchObject({ name: 'rt', options: { path: '/api/v1/auth', httpOnly: true, sameSite: 'strict', secure: false } });
    expect(Number(sent[1]?.options['maxAge'])).toBeGreaterThan(3_590);
  });

  it('over https only the protected one is believed', () => {
    expect(at({ protocol: 'https', cookies: { rt: 'planted' } }, (c) => c.refreshToken()).result).toBeUndefined();
    expect(at({ protocol: 'https', cookies: { '__Host-rt': 'T' } }, (c) => c.refreshToken()).result).toBe('T');
    expect(at({ cookies: { rt: 'T' } }, (c) => c.refreshToken()).result).toBe('T');
    expect(at({ cookies: { rt: 'x'.repeat(101) } }, (c) => c.refreshToken()).result).toBeUndefined();
  });

  it('are taken back where they were given', () => {
    expect(at({}, (c) => c.takeBack()).sent.map((s) => [s.name, s.value, s.options['path']])).toEqual([['stw_read', '', '/api/v1'], ['rt', '', '/api/v1/auth']]);
  });

  it('speak only for our own pages', () => {
    expect(() => at({ headers: { origin: 'http://nas:3001' } }, (c) => c.demandOwnOrigin())).toThrow('auth.foreign_origin');
    expect(() => at({ headers: { origin: 'http://nas:3000' } }, (c) => c.demandOwnOrigin())).not.toThrow();
  });
});
