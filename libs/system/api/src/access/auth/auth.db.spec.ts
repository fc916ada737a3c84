import { jest } from '@jest/globals';
import { type Problem, auditTable, clock, transaction } from '@steward/platform';
import { loginLogTable } from '../login-log/login-log.entity.js';
import { ADMIN, AccessRig, PASSWORD } from '../testing/access-rig.js';
import { userTable } from '../user/user.entity.js';
import type { Granted } from './auth.service.js';
import { delayOf } from './login-throttle.js';
import { refreshTokenTable, sessionTable, throttleTable } from './session.entity.js';

const later = (seconds: number): string => new Date(clock.now().getTime() + seconds * 1000).toISOString();

describe('signing in', () => {
  let rig: AccessRig;
  let admin: number;
  beforeAll(async () => {
    rig = await AccessRig.open();
    admin = await rig.setUp();
  }, 60_000);
  afterAll(() => rig.database.close());
  afterEach(() => transaction(() => throttleTable.delete({})));

  const login = (username: string, password: string, ip = '127.0.0.1'): Promise<Granted> => rig.from(ip, () => rig.auth().login({ username, password }));
  const codeOf = (p: Promise<unknown>): Promise<string> => p.then(() => 'ok', (e: Problem) => String(e.code ?? e));
  const refresh = (token: string | undefined): Promise<Granted> => rig.from('127.0.0.1', () => rig.auth().refresh(token));
  const person = async (username: string, more: object = {}): Promise<number> => (await rig.asUser(admin, 'system.user.create', () => rig.users().create({ username, name: username, password: PASSWORD, mustChangePassword: false, ...more }))).id;

  it('takes the right password, whatever the case of the name, and nothing else', async () => {
    const g = await login(' ADMIN ', ADMIN.password);
    expect(g.view).toMatchObject({ expiresIn: 600, user: { id: admin, username: 'admin', mustChangePassword: false } });
    expect(rig.tokens().verify(g.view.accessToken, 'access').userId).toBe(admin);
    expect(rig.tokens().verify(g.readToken, 'read').userId).toBe(admin);
    expect((await userTable.find({ id: admin }))?.lastLoginAt).not.toBeNull();
    for (const [u, p] of [['admin', ''], ['admin', 'admin'], ['admin', `${ADMIN.password} `], ['nobody', ADMIN.password], ['', '']] as const) expect([u, p, await codeOf(login(u, p))]).toEqual([u, p, 'auth.wrong_credentials']);
    expect((await loginLogTable.all({}, { orderBy: 'id' })).slice(-5).map((l) => [l.userId, l.success, l.reason])).toEqual([[admin, false, 'wrong_password'], [admin, false, 'wrong_password'], [admin, false, 'wrong_password'], [0, false, 'unknown_user'], [0, false, 'unknown_user']]);
  });

  it('stores no refresh token, only its hash', async () => {
    const g = await login('admin', ADMIN.password);
    expect(g.refresh?.token).toMatch(/^[\w-]{43}$/);
    expect(JSON.stringify([await sessionTable.all(), await refreshTokenTable.all()])).not.toContain(g.refresh?.token);
  });

  it('renews: each token once, two tabs the same successor', async () => {
    const first = (await login('admin', ADMIN.password)).refresh?.token;
    const tabs = await Promise.all(Array.from({ length: 6 }, () => refresh(first)));
    const next = new Set(tabs.map((t) => t.refresh?.token));
    expect(next.size).toBe(1);
    expect(next.has(first)).toBe(false);
    const second = [...next][0];
    expect((await refresh(second)).refresh?.token).not.toBe(second);
  });

  it('ends the family when a token comes back later than ten seconds', async () => {
    const first = (await login('admin', ADMIN.password)).refresh?.token;
    const second = (await refresh(first)).refresh?.token;
    await transaction(() => sessionTable.change({ endedAt: null }, { rotatedAt: later(-11) }));
    expect(await codeOf(refresh(first))).toBe('session_ended');
    expect(await codeOf(refresh(second))).toBe('session_ended');
    expect(await auditTable.count({ entity: 'user', entityId: admin, action: 'refresh_reuse' })).toBe(1);
    expect((await loginLogTable.all({ reason: 'token_reuse' })).map((l) => l.username)).toEqual(['admin']);
  });

  it('ends it at once for the token before the last one', async () => {
    const first = (await login('admin', ADMIN.password)).refresh?.token;
    const third = (await refresh((await refresh(first)).refresh?.token)).refresh?.token;
    expect(await codeOf(refresh(first))).toBe('session_ended');
    expect(await codeOf(refresh(third))).toBe('session_ended');
  });

  it('knows no foreign, made-up or missing token', async () => {
    const before = await sessionTable.count({ endedAt: null });
    for (const t of [undefined, '', 'x', 'a'.repeat(43)]) expect(await codeOf(refresh(t))).toBe('session_ended');
    expect(await sessionTable.count({ endedAt: null })).toBe(before);
  });

  it('goes on ageing while an open page renews it and nobody is there', async () => {
    const first = (await login('admin', ADMIN.password)).refresh?.token;
    const minutes = await rig.settings.get('security.session_idle_minutes');
    const used = later(-minutes * 60 + 5);
    await transaction(() => sessionTable.change({ endedAt: null }, { lastUsedAt: used }));
    const second = (await rig.from('127.0.0.1', () => rig.auth().refresh(first, true))).refresh?.token;
    expect((await sessionTable.all({ endedAt: null, lastUsedAt: used }))).not.toHaveLength(0);
    expect((await refresh(second)).refresh?.token).toBeDefined();
    expect((await sessionTable.all({ endedAt: null }, { orderBy: 'id DESC' }))[0]?.lastUsedAt).not.toBe(used);
  });

  it('ends by idle time, absolute time and signing out', async () => {
    const idle = (await login('admin', ADMIN.password)).refresh?.token;
    const minutes = await rig.settings.get('security.session_idle_minutes');
    await transaction(() => sessionTable.change({ endedAt: null }, { lastUsedAt: later(-minutes * 60 - 1) }));
    expect(await codeOf(refresh(idle))).toBe('session_ended');
    const old = (await login('admin', ADMIN.password)).refresh?.token;
    await transaction(() => sessionTable.change({ endedAt: null }, { expiresAt: later(-1) }));
    expect(await codeOf(refresh(old))).toBe('session_ended');
    const out = (await login('admin', ADMIN.password)).refresh?.token;
    await rig.from('127.0.0.1', () => rig.auth().logout(out));
    expect(await codeOf(refresh(out))).toBe('session_ended');
  });

  it('a disabled user is out at once, tokens included', async () => {
    const id = await person('leaver');
    const g = await login('leaver', PASSWORD);
    const claims = rig.tokens().verify(g.view.accessToken, 'access');
    expect((await rig.principals.byUser(id))?.sessionVersion).toBe(claims.sessionVersion);
    await rig.asUser(admin, 'system.user.update', () => rig.users().setEnabled(id, false));
    expect(await rig.principals.byUser(id)).toBeUndefined();
    expect(await codeOf(refresh(g.refresh?.token))).toBe('session_ended');
    expect(await codeOf(login('leaver', PASSWORD))).toBe('auth.user_disabled');
    expect(await codeOf(login('leaver', 'wrong-wrong'))).toBe('auth.wrong_credentials');
    // whatever ended no session: the row itself is looked at
    await transaction(() => sessionTable.change({ userId: id }, { endedAt: null }));
    expect(await codeOf(refresh(g.refresh?.token))).toBe('session_ended');
    await transaction(() => sessionTable.change({ userId: id }, { endedAt: clock.stamp() }));
    await rig.asUser(admin, 'system.user.update', () => rig.users().setEnabled(id, true));
    expect((await rig.principals.byUser(id))?.sessionVersion).not.toBe(claims.sessionVersion);
  });

  it('a changed password ends the other sessions and keeps this one', async () => {
    const id = await person('changer');
    const [here, there] = [await login('changer', PASSWORD), await login('changer', PASSWORD)];
    const change = (oldPassword: string, newPassword: string): Promise<Granted> => rig.asUser(id, undefined, () => rig.auth().changePassword({ oldPassword, newPassword }, here.refresh?.token));
    expect(await codeOf(change('wrong', 'another staple pair'))).toBe('validation_failed');
    expect(await codeOf(change(PASSWORD, 'changer1'))).toBe('validation_failed');
    expect(await codeOf(change(PASSWORD, PASSWORD))).toBe('validation_failed');
    const g = await change(PASSWORD, 'another staple pair');
    expect(rig.tokens().verify(g.view.accessToken, 'access').sessionVersion).toBe((await rig.principals.byUser(id))?.sessionVersion);
    expect(await codeOf(refresh(there.refresh?.token))).toBe('session_ended');
    expect(await codeOf(refresh(here.refresh?.token))).toBe('ok');
    expect(await codeOf(login('changer', PASSWORD))).toBe('auth.wrong_credentials');
    expect(await codeOf(login('changer', 'another staple pair'))).toBe('ok');
  });

  it('a reset password must be changed, and ends all sessions', async () => {
    const id = await person('forgetful');
    const g = await login('forgetful', PASSWORD);
    const { temporaryPassword } = await rig.asUser(admin, 'system.user.update', () => rig.users().resetPassword(id, {}));
    expect(await codeOf(refresh(g.refresh?.token))).toBe('session_ended');
    expect((await login('forgetful', temporaryPassword ?? '')).view.user.mustChangePassword).toBe(true);
    await rig.asUser(id, undefined, () => rig.auth().changePassword({ oldPassword: temporaryPassword ?? '', newPassword: 'a better one of mine' }, undefined));
    expect((await rig.principals.byUser(id))?.mustChangePassword).toBe(false);
  });

  it('ends the other sessions on request', async () => {
    const id = await person('traveller');
    const [here, there] = [await login('traveller', PASSWORD), await login('traveller', PASSWORD)];
    expect(await rig.sessions().running(id)).toHaveLength(2);
    const g = await rig.asUser(id, undefined, () => rig.auth().logoutOthers(here.refresh?.token));
    expect(rig.tokens().verify(g.view.accessToken, 'access').sessionVersion).toBe((await rig.principals.byUser(id))?.sessionVersion);
    expect(await codeOf(refresh(there.refresh?.token))).toBe('session_ended');
    expect(await codeOf(refresh(here.refresh?.token))).toBe('ok');
  });

  describe('guessing', () => {
    // only the clock stands still: a loaded machine must not let a second pass
    beforeEach(() => { jest.useFakeTimers({ doNotFake: ['hrtime', 'nextTick', 'performance', 'queueMicrotask', 'setImmediate', 'clearImmediate', 'setInterval', 'clearInterval', 'setTimeout', 'clearTimeout'] }); });
    afterEach(() => { jest.useRealTimers(); });
    const wait = (seconds: number): void => { jest.setSystemTime(Date.now() + seconds * 1000); };

    it('costs nothing four times, then twice as long each time', () => {
      const limit = { free: 5, mostSeconds: 900 };
      expect([0, 4, 5, 6, 7, 8, 20, 999].map((n) => delayOf(n, limit))).toEqual([0, 0, 1, 2, 4, 8, 900, 900]);
    });

    it('many at once is no better than one after the other; the right password works later', async () => {
      await person('victim');
      const tries = await Promise.all(Array.from({ length: 60 }, (_, i) => login('victim', `wrong-${i}`, '10.0.0.1').then(() => 'ok', (e: Problem) => [e.code, e.params['seconds'] as number] as const)));
      expect(tries.filter((t) => t[0] === 'auth.wrong_credentials')).toHaveLength(5);
      expect(tries.filter((t) => t[0] === 'auth.too_many_attempts' && t[1] === 1)).toHaveLength(55);
      expect(await codeOf(login('victim', PASSWORD, '10.0.0.1'))).toBe('auth.too_many_attempts');
      wait(1);
      expect(await codeOf(login('victim', PASSWORD, '10.0.0.1'))).toBe('ok');
      expect((await throttleTable.all({})).map((t) => t.failures)).toEqual([5]);
    });

    it('from many addresses is held up too, and keeps nobody out who has signed in from his own before', async () => {
      await person('boss');
      await login('boss', PASSWORD, '10.1.0.1');
      const tries = await Promise.all(Array.from({ length: 60 }, (_, i) => codeOf(login('boss', `wrong-${i}`, `10.2.0.${i}`))));
      expect(tries.filter((t) => t === 'auth.wrong_credentials')).toHaveLength(10);
      expect(await codeOf(login('boss', PASSWORD, '10.3.0.1'))).toBe('auth.too_many_attempts');
      expect(await codeOf(login('boss', PASSWORD, '10.1.0.1'))).toBe('ok');
    });

    it('over many accounts from one address is held up too', async () => {
      const tries = await Promise.all(Array.from({ length: 40 }, (_, i) => codeOf(login(`user${i}`, 'Spring-2026', '10.4.0.1'))));
      expect(tries.filter((t) => t === 'auth.wrong_credentials')).toHaveLength(10);
    });

    it('is forgotten after a quarter of an hour', async () => {
      await person('patient');
      for (let i = 0; i < 12; i++) { await codeOf(login('patient', `wrong-${i}`, '10.5.0.1')); wait(1); }
      expect(await codeOf(login('patient', PASSWORD, '10.5.0.1'))).toBe('auth.too_many_attempts');
      wait(901);
      for (let i = 0; i < 4; i++) expect(await codeOf(login('patient', `wrong-${i}`, '10.5.0.1'))).toBe('auth.wrong_credentials');
      expect(await codeOf(login('patient', PASSWORD, '10.5.0.1'))).toBe('ok');
    });
  });
});
