import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { ADMIN, client, engines, startApp, type App, type Client } from '../harness/index.js';
import { cookieText, type Session, session } from './support/browser-session.js';
import { claimsOf, forge, signingKey } from './support/forge.js';
import { DEFAULT_LOGINS } from './support/payloads.js';
import { addPerson, addUser, PASSWORD, roleId } from './support/people.js';
import { openTables } from './support/tables.js';
import { header, type Line, line, type Reply } from './support/wire.js';

describe.each(engines())('signing in, %s', (database) => {
  let app: App;
  let connection: Line;
  let admin: Client;
  let clockFolder: string;
  let salesperson: number;

  /** Moves the server's clock by so many seconds against the real one. */
  const clock = async (seconds: number): Promise<void> => {
    writeFileSync(join(clockFolder, 'offset'), `+${seconds}`);
    await sleep(250);
  };
  const post = (path: string, body: unknown, more: { token?: string; from?: string } = {}): Promise<Reply> => connection.send({ method: 'POST', path: `/api/v1${path}`, body, ...more });
  const me = (token: string): Promise<Reply> => connection.send({ method: 'GET', path: '/api/v1/auth/me', token });
  const count = async (sql: string): Promise<number> => { const tables = await openTables(app); const rows = await tables.all<{ n: number }>(sql); await tables.close(); return Number(rows[0]?.n); };
  const signedIn = async (username: string, password = PASSWORD): Promise<Session> => { const s = session(connection); expect((await s.login(username, password)).status).toBe(200); return s; };
  const setup = (code: string, username: string): Promise<Reply> => post('/setup', { code, username, password: ADMIN.password, companyName: '测试公司' });

  beforeAll(async () => {
    clockFolder = mkdtempSync(join(tmpdir(), 'steward-clock-'));
    writeFileSync(join(clockFolder, 'offset'), '0');
    app = await startApp({ database, env: { RATE_LIMIT: '0', STEWARD_TEST_CLOCK: join(clockFolder, 'offset') } });
    connection = line(app.url);
  });
  afterAll(async () => {
    connection.close();
    await app.stop();
    rmSync(clockFolder, { recursive: true, force: true });
  });

  describe('a fresh installation', () => {
    it('has no account that somebody could guess', async () => {
      const answers = await Promise.all(DEFAULT_LOGINS.map(async ([username, password], i) => ({ username, password, answer: await post('/auth/login', { username, password }, { from: `127.0.0.${10 + Math.floor(i / 5)}` }) })));
      // an empty password is no password at all: refused as a wrong one or as a malformed request, never taken
      expect(answers.filter(({ password, answer }) => !(answer.status === 401 || (password === '' && answer.status === 422))).map(({ username, password, answer }) => `${username}/${password} → ${answer.status}`)).toEqual([]);
      expect(answers).toHaveLength(50);
      expect(await count('SELECT COUNT(*) AS n FROM app_user')).toBe(0);
      expect((await connection.send({ method: 'GET', path: '/api/v1/setup' })).json).toMatchObject({ open: true });
    });

    it('is not set up without the code from its log', async () => {
      for (const code of ['', '1', 'wrong-code-0815', app.setupCode.slice(0, -1)]) expect((await setup(code, 'intruder')).status).toBeGreaterThanOrEqual(400);
      expect(await count('SELECT COUNT(*) AS n FROM app_user')).toBe(0);
      expect(app.logs()).not.toContain('wrong-code-0815');
    });

    it('closes the door after five wrong codes; a restart opens it with the same code of its environment', async () => {
      const answers: number[] = [];
      for (let i = 0; i < 6; i += 1) answers.push((await setup(`wrong-code-${i}`, 'intruder')).status);
      const right = await setup(app.setupCode, 'intruder');
      expect([...answers, right.status].every((status) => status >= 400 && status < 500)).toBe(true);
      expect(await count('SELECT COUNT(*) AS n FROM app_user')).toBe(0);
      await app.restart();
    });

    it('set up twice at once has one administrator, and is closed then', async () => {
      const answers = await Promise.all(Array.from({ length: 8 }, (_, i) => setup(app.setupCode, i === 0 ? 'admin' : `admin${i}`)));
      const won = answers.flatMap((answer, i) => (answer.status < 300 ? [i === 0 ? 'admin' : `admin${i}`] : []));
      expect(won).toHaveLength(1);
      expect(answers.filter((a) => a.status >= 500)).toEqual([]);
      expect(await count('SELECT COUNT(*) AS n FROM app_user')).toBe(1);
      expect((await connection.send({ method: 'GET', path: '/api/v1/setup' })).json).toMatchObject({ open: false });
      expect((await setup(app.setupCode, 'late')).status).toBe(409);
      expect(await count('SELECT COUNT(*) AS n FROM app_user')).toBe(1);
      admin = await client(app).login(won[0] ?? '', ADMIN.password);
      salesperson = await roleId(admin, 'salesperson');
    });
  });

  describe('guessing', () => {
    it('is slowed down with Retry-After, and the right password works later', async () => {
      await addUser(admin, { username: 'guessed', roleIds: [salesperson] });
      const tries: Reply[] = [];
      for (let i = 0; i < 12; i += 1) tries.push(await post('/auth/login', { username: 'guessed', password: `wrong-${i}` }, { from: '127.0.0.31' }));
      expect(tries.slice(0, 4).map((a) => a.status)).toEqual([401, 401, 401, 401]);
      const blocked = tries.filter((a) => a.status === 429);
      expect(blocked.length).toBeGreaterThan(4);
      for (const answer of blocked) expect(Number(header(answer, 'retry-after'))).toBeGreaterThan(0);
      expect([...new Set(tries.map((a) => a.status))].sort()).toEqual([401, 429]);
      expect((await post('/auth/login', { username: 'guessed', password: PASSWORD }, { from: '127.0.0.31' })).status).toBe(429);
      await clock(1_000);
      expect((await post('/auth/login', { username: 'guessed', password: PASSWORD }, { from: '127.0.0.31' })).status).toBe(200);
      await clock(0);
    });

    it('by many at once checks no more passwords than one after the other', async () => {
      await addUser(admin, { username: 'rushed', roleIds: [salesperson] });
      const tries = await Promise.all(Array.from({ length: 60 }, (_, i) => post('/auth/login', { username: 'rushed', password: `wrong-${i}` }, { from: '127.0.0.32' })));
      expect(tries.filter((a) => a.status === 401).length).toBeLessThanOrEqual(10);
      expect(tries.filter((a) => a.status === 429).length).toBeGreaterThanOrEqual(50);
    });

    it('by strangers does not keep the administrator out', async () => {
      for (let i = 0; i < 20; i += 1) await post('/auth/login', { username: 'admin', password: `wrong-${i}` }, { from: `127.0.0.${40 + (i % 4)}` });
      expect((await post('/auth/login', { username: claimsName(), password: ADMIN.password })).status).toBe(200);
    });

    it('learns nothing about who exists', async () => {
      const unknown = await post('/auth/login', { username: 'nobody-here', password: PASSWORD }, { from: '127.0.0.50' });
      const known = await post('/auth/login', { username: 'rushed', password: 'wrong' }, { from: '127.0.0.51' });
      const plain = ({ status, json }: Reply): unknown => ({ status, code: json.code, title: json.title });
      expect([401, 429]).toContain(known.status);
      if (known.status === 401) expect(plain(known)).toEqual(plain(unknown));
      const disabled = await addUser(admin, { username: 'gone', roleIds: [salesperson], enabled: false });
      expect(disabled.id).toBeGreaterThan(0);
      expect(plain(await post('/auth/login', { username: 'gone', password: 'wrong' }, { from: '127.0.0.52' }))).toEqual(plain(unknown));
      expect((await post('/auth/login', { username: 'gone', password: PASSWORD }, { from: '127.0.0.52' })).status).toBeGreaterThanOrEqual(401);
    });

    /** Whoever won the set-up. */
    const claimsName = (): string => adminName;
    let adminName = 'admin';
    beforeAll(async () => { adminName = (await admin.ok.get<{ user: { username: string } }>('/auth/me')).user.username; });
  });

  describe('tokens', () => {
    let user: Session;
    beforeAll(async () => {
      await addUser(admin, { username: 'holder', roleIds: [salesperson] });
      user = await signedIn('holder');
    });

    it('come in cookies no script reads and no other site sends', async () => {
      const answer = await session(connection).login('holder', PASSWORD);
      expect(cookieText(answer, 'rt')).toMatch(/HttpOnly.*SameSite=Strict/);
      expect(cookieText(answer, 'stw_read')).toMatch(/HttpOnly.*SameSite=Strict/);
      expect(JSON.stringify(answer.json)).not.toContain(cookieText(answer, 'rt').slice(3, 30));
    });

    it('are not taken when they are forged', async () => {
      const key = await signingKey(app);
      const claims = claimsOf(user.accessToken);
      const later = Math.floor(Date.now() / 1000) + 600;
      expect((await me(forge(claims, key))).status).toBe(200);
      const forged: Record<string, string> = {
        'alg none': forge(claims, '', 'none'), 'alg None': forge(claims, '', 'None'), 'alg none with a signature': `${forge(claims, '', 'none')}${user.accessToken.split('.')[2]}`,
        'another key': forge(claims, 'another-key-of-32-bytes-another-k'), 'an empty key': forge(claims, ''), 'HS512': forge(claims, key, 'HS512'), 'HS384': forge(claims, key, 'HS384'),
        'another user under the old signature': `${forge({ ...claims, sub: '1' }, key).split('.').slice(0, 2).join('.')}.${user.accessToken.split('.')[2]}`,
        'expired': forge({ ...claims, iat: later - 2_000, exp: later - 1_300 }, key), 'no expiry': forge({ ...claims, exp: undefined }, key), 'another audience': forge({ ...claims, aud: 'elsewhere' }, key), 'another issuer': forge({ ...claims, iss: 'elsewhere' }, key),
        'a read token': forge({ ...claims, typ: 'read' }, key), 'no type': forge({ ...claims, typ: undefined }, key), 'an old session': forge({ ...claims, sv: 0 }, key), 'nobody': forge({ ...claims, sub: '999999' }, key), 'no number': forge({ ...claims, sub: '1 OR 1=1' }, key),
        'a key of the header': forge(claims, 'x', 'HS256', { jwk: { kty: 'oct', k: 'eA' }, kid: '../../../../dev/null' }),
        'the refresh token': user.refreshCookie, 'the read cookie': user.readCookie, 'nothing': 'x', 'dots': '..', 'an API token that is none': `stw_1_${'a'.repeat(43)}`,
      };
      const taken: string[] = [];
      for (const [what, token] of Object.entries(forged)) { const answer = await me(token); if (answer.status !== 401) taken.push(`${what} → ${answer.status}`); }
      expect(taken).toEqual([]);
    });

    it('are taken from nowhere but the header, and the read cookie only where files are read', async () => {
      const get = (path: string, headers: Record<string, string>): Promise<Reply> => connection.send({ method: 'GET', path: `/api/v1${path}`, headers });
      expect((await get(`/auth/me?access_token=${user.accessToken}&token=${user.accessToken}`, {})).status).toBe(401);
      expect((await get('/auth/me', { cookie: `stw_read=${user.readCookie}; token=${user.accessToken}; access_token=${user.accessToken}` })).status).toBe(401);
      expect((await get('/auth/me', { authorization: `Basic ${Buffer.from(`holder:${PASSWORD}`).toString('base64')}` })).status).toBe(401);
      expect((await get('/customers', { cookie: `stw_read=${user.readCookie}` })).status).toBe(401);
      // 403 or a file: who asks was known
      expect([200, 403]).toContain((await get('/imports/template?entity=customer', { cookie: `stw_read=${user.readCookie}` })).status);
      expect((await get('/imports/template?entity=customer', { cookie: `stw_read=${user.accessToken}` })).status).toBe(401);
      expect((await connection.send({ method: 'POST', path: '/api/v1/customers', headers: { cookie: `stw_read=${user.readCookie}; rt=${user.refreshCookie}` }, body: { name: '饼干公司' } })).status).toBe(401);
    });

    it('end after ten minutes by the server\'s clock', async () => {
      const { accessToken } = await signedIn('holder');
      await clock(500);
      expect((await me(accessToken)).status).toBe(200);
      await clock(700);
      expect((await me(accessToken)).json).toMatchObject({ status: 401, code: 'token_expired' });
      await clock(0);
      expect((await me(accessToken)).status).toBe(200);
    });
  });

  describe('renewal', () => {
    beforeAll(() => addUser(admin, { username: 'renewed', roleIds: [salesperson] }));

    it('changes the cookie each time; two tabs get the same successor', async () => {
      const s = await signedIn('renewed');
      const first = s.refreshCookie;
      const tabs = await Promise.all(Array.from({ length: 5 }, () => session(connection)).map(async (tab) => { const answer = await tab.refresh(first); return { status: answer.status, cookie: tab.refreshCookie, works: (await me(tab.accessToken)).status }; }));
      expect(tabs.map((t) => [t.status, t.works])).toEqual(Array(5).fill([200, 200]));
      expect(new Set(tabs.map((t) => t.cookie)).size).toBe(1);
      expect(tabs[0]?.cookie).not.toBe(first);
      expect((await s.refresh(tabs[0]?.cookie)).status).toBe(200);
    });

    it('with a token used before ends the whole family', async () => {
      const s = await signedIn('renewed');
      const other = await signedIn('renewed');
      const first = s.refreshCookie;
      await s.refresh();
      await clock(30);
      const thief = session(connection);
      expect((await thief.refresh(first)).status).toBe(401);
      expect((await s.refresh()).status).toBe(401);
      expect((await other.refresh()).status).toBe(200);
      await clock(0);
    });

    it('with the token before the last one ends it at once', async () => {
      const s = await signedIn('renewed');
      const first = s.refreshCookie;
      await s.refresh();
      await s.refresh();
      expect((await session(connection).refresh(first)).status).toBe(401);
      expect((await s.refresh()).status).toBe(401);
    });

    it('stops with signing out, after the idle time, and for whoever has no cookie', async () => {
      const s = await signedIn('renewed');
      const cookie = s.refreshCookie;
      expect((await s.logout()).status).toBe(204);
      expect((await session(connection).refresh(cookie)).status).toBe(401);
      expect((await session(connection).refresh('')).status).toBe(401);
      expect((await session(connection).refresh('a'.repeat(43))).status).toBe(401);
      const idle = await signedIn('renewed');
      await clock(13 * 3_600);
      expect((await idle.refresh()).status).toBe(401);
      await clock(0);
    });

    it('and signing in are refused to pages of elsewhere', async () => {
      const s = await signedIn('renewed');
      for (const headers of [{ origin: 'http://evil.example' }, { origin: 'null' }, { 'sec-fetch-site': 'cross-site' }, { 'sec-fetch-site': 'same-site' }, { origin: `http://127.0.0.1:${app.port + 1}` }] as Record<string, string>[]) {
        expect((await s.send('POST', '/auth/refresh', undefined, headers)).status).toBe(403);
        expect((await s.send('POST', '/auth/login', { username: 'renewed', password: PASSWORD }, headers)).status).toBe(403);
      }
      expect((await s.send('POST', '/auth/refresh', undefined, { origin: app.url })).status).toBe(200);
    });
  });

  describe('who leaves', () => {
    it('is out at the next request', async () => {
      const { id } = await addUser(admin, { username: 'leaver', roleIds: [salesperson] });
      const s = await signedIn('leaver');
      expect((await s.get('/auth/me')).status).toBe(200);
      const file = (): Promise<Reply> => connection.send({ method: 'GET', path: '/api/v1/imports/template?entity=customer', headers: { cookie: `stw_read=${s.readCookie}` } });
      expect((await file()).status).toBe(200);
      await admin.ok.post(`/users/${id}/disable`);
      expect((await s.get('/auth/me')).status).toBe(401);
      expect((await s.get('/customers')).status).toBe(401);
      expect((await file()).status).toBe(401);
      expect((await s.refresh()).status).toBe(401);
      expect((await session(connection).login('leaver', PASSWORD)).status).toBe(403);
      await admin.ok.post(`/users/${id}/enable`);
      expect((await s.get('/auth/me')).status).toBe(401);
      expect((await session(connection).login('leaver', PASSWORD)).status).toBe(200);
    });

    it('loses a right at the next request', async () => {
      const { id } = await addUser(admin, { username: 'demoted', roleIds: [salesperson] });
      const s = await signedIn('demoted');
      expect((await s.get('/customers')).status).toBe(200);
      const user = await admin.ok.get(`/users/${id}`);
      await admin.ok.patch(`/users/${id}`, { roleIds: [] }, { of: user });
      expect((await s.get('/customers')).status).toBe(403);
    });
  });

  describe('passwords', () => {
    it('changed end the other sessions; the new one works and the old does not', async () => {
      await addUser(admin, { username: 'changer', roleIds: [salesperson] });
      const [here, there] = [await signedIn('changer'), await signedIn('changer')];
      const fresh = 'Another-staple-pair-7';
      expect((await here.send('POST', '/auth/change-password', { oldPassword: 'wrong-wrong', newPassword: fresh })).status).toBe(422);
      expect((await here.send('POST', '/auth/change-password', { oldPassword: PASSWORD, newPassword: fresh })).status).toBe(200);
      expect((await here.get('/auth/me')).status).toBe(200);
      expect((await here.refresh()).status).toBe(200);
      expect((await there.get('/auth/me')).status).toBe(401);
      expect((await there.refresh()).status).toBe(401);
      expect((await session(connection).login('changer', PASSWORD)).status).toBe(401);
      expect((await session(connection).login('changer', fresh)).status).toBe(200);
    });

    it('that are short, common, old or the name itself are refused', async () => {
      await addUser(admin, { username: 'wangxiaoer', roleIds: [salesperson] });
      const s = await signedIn('wangxiaoer');
      for (const newPassword of ['', 'short-1', '12345678', 'password', 'Password123', 'qwertyuiop', 'woaini1314', 'wangxiaoer', 'wangxiaoer12', PASSWORD, 'x'.repeat(129)]) {
        const answer = await s.send('POST', '/auth/change-password', { oldPassword: PASSWORD, newPassword });
        expect([newPassword, answer.status]).toEqual([newPassword, 422]);
        expect(answer.json.errors[0].pointer).toBe('/newPassword');
      }
      expect((await s.send('POST', '/auth/change-password', { oldPassword: PASSWORD, newPassword: '马上电池订书钉正确' })).status).toBe(200);
    });

    it('given by an administrator must be changed before anything else', async () => {
      const made = await admin.ok.post<{ id: number; temporaryPassword: string }>('/users', { username: 'newcomer', name: '新人', roleIds: [salesperson] });
      expect(made.temporaryPassword.length).toBeGreaterThan(11);
      expect(await admin.ok.get(`/users/${made.id}`)).not.toHaveProperty('temporaryPassword');
      const s = await signedIn('newcomer', made.temporaryPassword);
      expect((await s.get('/auth/me')).json.user.mustChangePassword).toBe(true);
      for (const path of ['/customers', '/users/options', '/saved-views?list=customers', '/jobs']) expect((await s.get(path)).json).toMatchObject({ status: 403, code: 'auth.password_change_required' });
      expect((await s.send('POST', '/customers', { name: '太早公司' })).status).toBe(403);
      expect((await s.send('POST', '/auth/change-password', { oldPassword: made.temporaryPassword, newPassword: PASSWORD })).status).toBe(200);
      expect((await s.get('/customers')).status).toBe(200);

      const again = await admin.ok.post<{ temporaryPassword: string }>(`/users/${made.id}/reset-password`, {});
      expect((await s.get('/customers')).status).toBe(401);
      expect((await s.refresh()).status).toBe(401);
      expect((await (await signedIn('newcomer', again.temporaryPassword)).get('/customers')).status).toBe(403);
    });

    it('lie nowhere in clear, nor in the log', async () => {
      const tables = await openTables(app);
      const users = await tables.all<{ passwordHash: string }>('SELECT passwordHash FROM app_user');
      expect(users.filter((u) => !u.passwordHash.startsWith('$argon2id$'))).toEqual([]);
      const trail = JSON.stringify([await tables.all('SELECT * FROM audit_log'), await tables.all('SELECT * FROM idempotency'), await tables.all('SELECT * FROM login_session')]);
      for (const secret of [PASSWORD, ADMIN.password, 'argon2id', 'Another-staple-pair-7']) expect(trail).not.toContain(secret);
      await tables.close();
      for (const secret of [PASSWORD, ADMIN.password, 'Another-staple-pair-7']) expect(app.logs()).not.toContain(secret);
    });
  });

  describe('administrators and rights', () => {
    let administrator: number;
    let mine: { id: number; username: string };
    beforeAll(async () => {
      administrator = await roleId(admin, 'administrator');
      mine = (await admin.ok.get<{ user: { id: number; username: string } }>('/auth/me')).user;
    });
    const administrators = (): Promise<number> => count(`SELECT COUNT(*) AS n FROM app_user u WHERE u.enabled=1 AND u.deletedAt IS NULL AND EXISTS (SELECT 1 FROM user_role r WHERE r.userId=u.id AND r.roleId=${administrator})`);

    it('keep their last one, whatever he does to himself', async () => {
      expect(await administrators()).toBe(1);
      const self = await admin.ok.get(`/users/${mine.id}`);
      const tries = [
        await admin.post(`/users/${mine.id}/disable`), await admin.del(`/users/${mine.id}`, { of: self }), await admin.patch(`/users/${mine.id}`, { enabled: false }, { of: self }),
        await admin.patch(`/users/${mine.id}`, { roleIds: [salesperson] }, { of: self }), await admin.patch(`/users/${mine.id}`, { roleIds: [] }, { of: self }),
        await admin.del(`/roles/${administrator}`, { headers: { 'if-match': '*' } }), await admin.patch(`/roles/${administrator}`, { permissions: [] }, { headers: { 'if-match': '*' } }),
      ];
      expect(tries.filter((a) => a.status < 400 || a.status >= 500).map((a) => `${a.status} ${JSON.stringify(a.body)}`)).toEqual([]);
      expect(await administrators()).toBe(1);
      expect((await admin.ok.get<{ permissions: string[] }>('/auth/me')).permissions).toContain('system.role.update');
    });

    it('that depose each other at once leave one', async () => {
      for (let round = 0; round < 5; round += 1) {
        const [a, b] = [await addPerson(app, admin, { username: `chief-a${round}`, roleIds: [administrator] }), await addPerson(app, admin, { username: `chief-b${round}`, roleIds: [administrator] })];
        const third = await admin.ok.get(`/users/${mine.id}`);
        expect((await a.client.post(`/users/${mine.id}/disable`)).status).toBe(200);
        const answers = await Promise.all([a.client.post(`/users/${b.id}/disable`), b.client.post(`/users/${a.id}/disable`)]);
        expect(answers.map((x) => x.status).filter((status) => status === 200)).toHaveLength(1);
        expect(answers.filter((x) => x.status >= 500)).toEqual([]);
        expect(await administrators()).toBe(1);
        const left = answers[0]?.status === 200 ? a : b;
        await left.client.ok.post(`/users/${mine.id}/enable`);
        admin = await client(app).login(mine.username, ADMIN.password);
        expect((await admin.post(`/users/${left.id}/disable`)).status).toBe(200);
        expect(third).toMatchObject({ id: mine.id });
      }
    });

    it('nobody grants what he does not hold, to others or to himself', async () => {
      const codes = ['system.user.view', 'system.user.create', 'system.user.update', 'system.user.delete', 'system.role.view', 'system.role.create', 'system.role.update', 'system.role.delete', 'customer.customer.view'];
      const role = await admin.ok.post<{ id: number; version: number }>('/roles', { code: 'clerk', name: '人事', permissions: codes, scopes: { system: 'all', customer: 'own' } });
      const wide = await admin.ok.post<{ id: number; version: number }>('/roles', { code: 'wide', name: '宽', permissions: ['customer.customer.view'], scopes: { customer: 'all' } });
      const clerk = await addPerson(app, admin, { username: 'clerk', roleIds: [role.id] });
      const victim = await addUser(admin, { username: 'victim', roleIds: [] });
      const boss = await addUser(admin, { username: 'boss', roleIds: [administrator] });
      const own = await clerk.client.ok.get<{ version: number }>(`/users/${clerk.id}`);
      const any = { headers: { 'if-match': '*' } };
      const before = await count('SELECT COUNT(*) AS n FROM user_role');
      const tries: Record<string, Promise<{ status: number; body: unknown }>> = {
        'a role with a code he lacks': clerk.client.post('/roles', { code: 'r1', name: 'r1', permissions: ['customer.customer.delete'], scopes: { customer: 'own' } }),
        'a role with a wider scope': clerk.client.post('/roles', { code: 'r2', name: 'r2', permissions: ['customer.customer.view'], scopes: { customer: 'all' } }),
        'his own role widened': clerk.client.patch(`/roles/${role.id}`, { permissions: [...codes, 'customer.customer.delete'] }, any),
        'the scope of his own role widened': clerk.client.patch(`/roles/${role.id}`, { scopes: { system: 'all', customer: 'all' } }, any),
        'the administrator to himself': clerk.client.patch(`/users/${clerk.id}`, { roleIds: [role.id, administrator] }, { of: own }),
        'a wide role to himself': clerk.client.patch(`/users/${clerk.id}`, { roleIds: [role.id, wide.id] }, { of: own }),
        'the administrator to another': clerk.client.patch(`/users/${victim.id}`, { roleIds: [administrator] }, any),
        'a wide role to another': clerk.client.patch(`/users/${victim.id}`, { roleIds: [wide.id] }, any),
        'a new administrator': clerk.client.post('/users', { username: 'puppet', name: 'puppet', password: PASSWORD, roleIds: [administrator] }),
        'the password of an administrator': clerk.client.post(`/users/${boss.id}/reset-password`, { password: PASSWORD }),
        'an administrator disabled': clerk.client.post(`/users/${boss.id}/disable`),
        'an administrator renamed': clerk.client.patch(`/users/${boss.id}`, { username: 'boss2' }, any),
        'an administrator deleted': clerk.client.del(`/users/${boss.id}`, any),
        'the role of the administrators': clerk.client.patch(`/roles/${administrator}`, { name: 'x' }, any),
        'an unknown code': clerk.client.post('/roles', { code: 'r3', name: 'r3', permissions: ['nonsense.nonsense.view'], scopes: {} }),
        'everything': clerk.client.post('/roles', { code: 'r4', name: 'r4', permissions: ['*'], scopes: { '*': 'all' } }),
      };
      const wrong: string[] = [];
      for (const [what, sent] of Object.entries(tries)) { const answer = await sent; if (answer.status < 400 || answer.status >= 500) wrong.push(`${what} → ${answer.status} ${JSON.stringify(answer.body).slice(0, 200)}`); }
      expect(wrong).toEqual([]);
      expect(await count('SELECT COUNT(*) AS n FROM user_role')).toBe(before);
      expect(await count("SELECT COUNT(*) AS n FROM role WHERE code LIKE 'r_'")).toBe(0);
      // and what he does hold he may give
      expect((await clerk.client.patch(`/users/${victim.id}`, { roleIds: [role.id] }, any)).status).toBe(200);
    });
  });

  describe('API tokens', () => {
    let owner: Awaited<ReturnType<typeof addPerson>>;
    const inAYear = (): string => new Date(Date.now() + 300 * 86_400_000).toISOString();
    const make = (scopes: string[], more: object = {}): Promise<{ id: number; token: string; version: number }> => owner.client.ok.post('/api/v1/api-tokens', { name: 'Schnittstelle', scopes, expiresAt: inAYear(), ...more });
    const use = (token: string, method: string, path: string, body?: unknown, headers: Record<string, string> = {}): Promise<Reply> => connection.send({ method, path: `/api/v1${path}`, token, headers, ...(body === undefined ? {} : { body }) });

    beforeAll(async () => {
      const role = await admin.ok.post<{ id: number }>('/roles', { code: 'integrator', name: '接口', permissions: ['customer.customer.view', 'customer.customer.create', 'system.api_token.create'], scopes: { customer: 'own', system: 'own' } });
      owner = await addPerson(app, admin, { username: 'integrator', roleIds: [role.id] });
    });

    it('are shown once and stored as a hash', async () => {
      const { id, token } = await make(['customer']);
      expect(token).toMatch(/^stw_\d+_[\w-]{43}$/);
      expect(JSON.stringify(await owner.client.ok.get('/api/v1/api-tokens'))).not.toContain(token.slice(-20));
      const tables = await openTables(app);
      expect(JSON.stringify([await tables.all(`SELECT * FROM api_token WHERE id=${id}`), await tables.all('SELECT * FROM idempotency'), await tables.all('SELECT * FROM audit_log')])).not.toContain(token.slice(-20));
      await tables.close();
    });

    it('may do what both their scopes and their user may', async () => {
      const all = await make(['customer', 'system']);
      expect((await use(all.token, 'GET', '/customers')).status).toBe(200);
      expect((await use(all.token, 'GET', '/users')).status).toBe(403);
      expect((await use(all.token, 'DELETE', '/customers/1', undefined, { 'if-match': '*' })).status).toBe(403);
      const reading = await make(['customer.customer.view']);
      expect((await use(reading.token, 'GET', '/customers')).status).toBe(200);
      expect((await use(reading.token, 'POST', '/customers', { name: '只读公司' }, { 'idempotency-key': 'a-1' })).status).toBe(403);
    });

    it('must send an Idempotency-Key', async () => {
      const { token } = await make(['customer']);
      expect((await use(token, 'POST', '/customers', { name: '令牌公司' })).json).toMatchObject({ status: 400, code: 'idempotency_key_required' });
      expect((await use(token, 'POST', '/customers', { name: '令牌公司' }, { 'idempotency-key': 'token-1' })).status).toBe(201);
      expect((await use(token, 'POST', '/customers/search', {})).status).toBe(200);
    });

    it('stop when they expire, are revoked, come from elsewhere, or their user is disabled', async () => {
      const short = await make(['customer'], { expiresAt: new Date(Date.now() + 3_600_000).toISOString() });
      expect((await use(short.token, 'GET', '/customers')).status).toBe(200);
      await clock(4_000);
      expect((await use(short.token, 'GET', '/customers')).status).toBe(401);
      await clock(0);
      const far = await make(['customer'], { ipList: ['10.0.0.0/8', '127.0.0.77'] });
      expect((await use(far.token, 'GET', '/customers')).status).toBe(401);
      expect((await connection.send({ method: 'GET', path: '/api/v1/customers', token: far.token, from: '127.0.0.77' })).status).toBe(200);
      const revoked = await make(['customer']);
      expect((await use(revoked.token, 'GET', '/customers')).status).toBe(200);
      expect((await owner.client.del(`/api/v1/api-tokens/${revoked.id}`, { of: revoked })).status).toBe(204);
      expect((await use(revoked.token, 'GET', '/customers')).status).toBe(401);
      const ended = await make(['customer']);
      await admin.ok.post(`/users/${owner.id}/disable`);
      expect((await use(ended.token, 'GET', '/customers')).status).toBe(401);
      await admin.ok.post(`/users/${owner.id}/enable`);
      await owner.client.login('integrator', PASSWORD);
      expect((await use(`${ended.token.slice(0, -1)}${ended.token.endsWith('A') ? 'B' : 'A'}`, 'GET', '/customers')).status).toBe(401);
    });

    it('are no way to passwords, sessions or further tokens', async () => {
      const { token } = await make(['customer', 'system']);
      for (const [method, path, body] of [['POST', '/auth/change-password', { oldPassword: PASSWORD, newPassword: 'Another-staple-pair-8' }], ['POST', '/auth/logout-others', undefined], ['GET', '/auth/sessions', undefined], ['POST', '/api-tokens', { name: 'x', scopes: ['customer'], expiresAt: inAYear() }]] as const) {
        expect([path, (await use(token, method, path, body, { 'idempotency-key': `none-${path}` })).status]).toEqual([path, 403]);
      }
    });
  });
});
