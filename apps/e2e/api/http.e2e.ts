import { randomUUID } from 'node:crypto';
import { engines, fullSize, startApp, type App, type Client } from '../harness/index.js';
import { documentFaults, fill, type ListDeclaration, type Operation, operationsOf } from './support/document.js';
import { SHAPES, SQL } from './support/payloads.js';
import { setSetting, setUp } from './support/people.js';
import { openTables } from './support/tables.js';
import { type Call, header, type Line, line, type Reply } from './support/wire.js';

const BODY_LIMIT = 5 * 1024 * 1024;
/** An id no row has. */
const NOBODY = 999_999_999;

/** Headers every answer of the API must have (integrity.md 4.6), and what must stand in them. */
const DEMANDED: Record<string, RegExp> = {
  'content-security-policy': /default-src 'none'.*frame-ancestors 'none'/,
  'x-content-type-options': /^nosniff$/,
  'referrer-policy': /^no-referrer$/,
  'permissions-policy': /camera=/,
  'cache-control': /no-store/,
  'x-request-id': /^[\w-]{8,64}$/,
};
const UNWANTED = ['x-powered-by', 'server', 'access-control-allow-origin'];

const headerFaults = (answer: Reply): string[] => [
  ...Object.entries(DEMANDED).filter(([name, value]) => !value.test(header(answer, name))).map(([name]) => `${name}: ${header(answer, name) || 'missing'}`),
  ...UNWANTED.filter((name) => header(answer, name) !== '').map((name) => `${name} is sent`),
];

const isProblem = (answer: Reply): boolean => header(answer, 'content-type').startsWith('application/problem+json') && answer.json?.status === answer.status && typeof answer.json.code === 'string' && answer.json.title !== '' && answer.json.type === 'about:blank';

describe.each(engines())('the manners of HTTP, %s', (database) => {
  let app: App;
  let admin: Client;
  let connection: Line;
  let operations: Operation[];
  let token: string;

  const send = (call: Omit<Call, 'token'> & { token?: string | null }): Promise<Reply> => {
    const { token: own = token, ...rest } = call;
    return connection.send({ ...rest, path: /^\/(api|health|metrics)\//.test(rest.path) ? rest.path : `/api/v1${rest.path}`, ...(own === null ? {} : { token: own }) });
  };
  let count = 0;
  const customer = (more: object = {}): Promise<{ id: number; version: number; name: string }> => { count += 1; return admin.ok.post('/customers', { name: `第${count}号测试公司`, ...more }); };
  const lists = (): { operation: Operation; list: ListDeclaration }[] => operations.flatMap((operation) => (operation.method === 'GET' && operation.list ? [{ operation, list: operation.list }] : []));

  beforeAll(async () => {
    app = await startApp({ database, env: { RATE_LIMIT: '0' } });
    admin = await setUp(app);
    token = admin.token ?? '';
    connection = line(app.url);
    operations = await operationsOf(connection.send);
    await setSetting(admin, 'customer.leads', true);
  });
  afterAll(async () => {
    connection.close();
    await app.stop();
  });

  describe('every kind of answer', () => {
    it('has the security headers', async () => {
      const one = await customer();
      const stale = { 'if-match': '"v99"' };
      const json = { 'content-type': 'application/json' };
      const kinds: Record<string, [status: number, call: Parameters<typeof send>[0]]> = {
        ok: [200, { method: 'GET', path: `/customers/${one.id}` }],
        list: [200, { method: 'GET', path: '/customers' }],
        health: [200, { method: 'GET', path: '/health/live', token: null }],
        document: [200, { method: 'GET', path: '/api/v1/openapi.json', token: null }],
        created: [201, { method: 'POST', path: '/customers', body: { name: '有头信息的公司' } }],
        'not modified': [304, { method: 'GET', path: `/customers/${one.id}`, headers: { 'if-none-match': `"v${one.version}"` } }],
        'bad query': [400, { method: 'GET', path: '/customers?nonsense=1' }],
        'bad JSON': [400, { method: 'POST', path: '/customers', headers: json, body: '{"name":' }],
        'forbidden key': [400, { method: 'POST', path: '/customers', headers: json, body: '{"__proto__":{"x":1},"name":"x"}' }],
        'bad escape': [400, { method: 'GET', path: '/api/v1/customers/%E0%A4%A' }],
        anonymous: [401, { method: 'GET', path: '/customers', token: null }],
        'wrong token': [401, { method: 'GET', path: '/customers', token: 'x.y.z' }],
        'foreign origin': [403, { method: 'POST', path: '/auth/refresh', headers: { origin: 'http://elsewhere.example' }, token: null }],
        'no such row': [404, { method: 'GET', path: `/customers/${NOBODY}` }],
        'no such route': [404, { method: 'GET', path: '/nonsense' }],
        'no such route, anonymous': [404, { method: 'GET', path: '/nonsense', token: null }],
        'wrong method': [404, { method: 'PUT', path: '/auth/login', body: {} }],
        duplicate: [409, { method: 'POST', path: '/customers', body: { name: one.name } }],
        stale: [412, { method: 'PATCH', path: `/customers/${one.id}`, headers: stale, body: { shortName: 'x' } }],
        'too large': [413, { method: 'POST', path: '/customers', headers: { ...json, 'content-length': String(BODY_LIMIT + 1) }, body: '{' }],
        'wrong type': [415, { method: 'POST', path: '/customers', headers: { 'content-type': 'application/xml' }, body: '<name>x</name>' }],
        invalid: [422, { method: 'POST', path: '/customers', body: {} }],
        'no version': [428, { method: 'PATCH', path: `/customers/${one.id}`, body: { shortName: 'x' } }],
      };
      const wrong: string[] = [];
      for (const [kind, [status, call]] of Object.entries(kinds)) {
        const answer = await send(call);
        if (answer.status !== status) wrong.push(`${kind} → ${answer.status} ${answer.text.slice(0, 200)}, not ${status}`);
        wrong.push(...headerFaults(answer).map((fault) => `${kind}: ${fault}`));
        if (status >= 400 && !isProblem(answer)) wrong.push(`${kind} is no problem+json: ${header(answer, 'content-type')} ${answer.text.slice(0, 200)}`);
        if (/\bat .+\.(js|ts):\d+|SQLITE_|ER_[A-Z]+|node_modules/.test(answer.text) && kind !== 'document') wrong.push(`${kind} tells of the inside: ${answer.text.slice(0, 300)}`);
      }
      expect(wrong).toEqual([]);
    });

    it('speaks the language asked for, with the same code, and quotes the request id', async () => {
      const ask = (language: string | undefined): Promise<Reply> => send({ method: 'GET', path: `/customers/${NOBODY}`, headers: { 'x-request-id': 'trace-4711-abc', ...(language === undefined ? {} : { 'accept-language': language }) } });
      const [none, chinese, english, both, unknown] = await Promise.all([ask(undefined), ask('zh-CN,zh;q=0.9'), ask('en-GB,en;q=0.9'), ask('fr,en;q=0.8,zh;q=0.7'), ask('xx')]);
      expect(chinese.json).toMatchObject({ type: 'about:blank', status: 404, code: 'not_found', traceId: 'trace-4711-abc' });
      expect(chinese.json.title).toMatch(/\p{Script=Han}/u);
      expect(english.json.title).toMatch(/^[ -~\u2018-\u201D]+$/);
      expect([none.json.title, unknown.json.title]).toEqual([chinese.json.title, chinese.json.title]);
      expect(both.json.title).toBe(english.json.title);
      expect([...new Set([none, chinese, english, both, unknown].map((a) => a.json.code))]).toEqual(['not_found']);
      expect(header(english, 'x-request-id')).toBe('trace-4711-abc');

      const faults = await send({ method: 'POST', path: '/customers', headers: { 'accept-language': 'en' }, body: { name: '', email: 'nobody', nonsense: 1 } });
      expect(faults.json.errors.map((e: { pointer: string }) => e.pointer).sort()).toEqual(['/email', '/name', '/nonsense']);
      for (const fault of faults.json.errors) expect(fault.message).toMatch(/^[ -~\u2018-\u201D]+$/);
      const foreign = await send({ method: 'GET', path: '/customers', headers: { 'x-request-id': 'a b<script>' } });
      expect(header(foreign, 'x-request-id')).toMatch(/^[0-9a-f-]{36}$/);
    });
  });

  describe('what is no JSON', () => {
    it('is a page with a strict policy, or nothing', async () => {
      const page = await send({ method: 'GET', path: '/', token: null });
      if (page.status === 404) { expect(isProblem(page)).toBe(true); return; }
      const policy = header(page, 'content-security-policy');
      expect(policy).toMatch(/default-src 'self'.*object-src 'none'.*frame-ancestors 'none'/);
      expect(/script-src ([^;]*)/.exec(policy)?.[1]).toBe("'self'");
      expect([header(page, 'x-content-type-options'), header(page, 'referrer-policy')]).toEqual(['nosniff', 'no-referrer']);
    });

    it.each([
      ['page.html', '<!doctype html><script>alert(1)</script>'], ['page.png', '<!doctype html><script>alert(1)</script>'], ['picture.svg', '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'], ['..\\..\\x.txt', 'text'], ['中文"; filename=x.html', 'text'],
    ])('from a user comes as a download, whatever it is called: %s', async (name, content) => {
      const one = await customer();
      const form = new FormData();
      form.set('entity', 'customer');
      form.set('entityId', String(one.id));
      form.set('file', new Blob([content]), name);
      const file = await admin.ok.post<{ id: number; name: string }>('/attachments', form);
      expect(file.name).not.toMatch(/[\\/]/);
      const answer = await send({ method: 'GET', path: `/attachments/${file.id}/content?inline=true` });
      expect(answer.text).toBe(content);
      expect(header(answer, 'content-type')).toBe('application/octet-stream');
      // one name in quotes, one encoded, and nothing that breaks out of them
      expect(header(answer, 'content-disposition').replaceAll(/"[^"]*"/g, '""')).toMatch(/^attachment; filename=""(; filename\*=UTF-8''[\w%.!~*'()-]+)?$/);
      expect(header(answer, 'content-security-policy')).toMatch(/sandbox/);
      expect(header(answer, 'x-content-type-options')).toBe('nosniff');
    });
  });

  describe('bodies', () => {
    const json = { 'content-type': 'application/json' };

    it('refuses what is no scalar in every scalar field of a customer, and says where', async () => {
      const shape = operations.find((o) => o.key === 'POST /customers')?.body;
      const fields = Object.keys(shape?.properties ?? {}).filter((name) => !['tags', 'followers', 'custom', 'acknowledge'].includes(name));
      expect(fields.length).toBeGreaterThan(25);
      const wrong: string[] = [];
      for (const field of fields) {
        for (const shown of [...SHAPES, ...(field === 'enabled' ? ['"true"', '1'] : ['true', 'false'])]) {
          const rest = field === 'name' ? '' : `"name":"形状${field}公司",`;
          const answer = await send({ method: 'POST', path: '/customers', headers: json, body: `{${rest}"${field}":${shown}}` });
          const said = answer.status === 400 || (answer.status === 422 && answer.json?.errors?.some((e: { pointer: string }) => e.pointer === `/${field}`));
          if (!said) wrong.push(`${field} = ${shown.slice(0, 40)} → ${answer.status} ${answer.text.slice(0, 200)}`);
        }
        const text = await send({ method: 'POST', path: '/customers', body: { name: `原型${field}公司`, [field]: '__proto__' } });
        if (text.status >= 500) wrong.push(`${field} = "__proto__" → ${text.status}`);
      }
      expect(wrong).toEqual([]);
      expect((await admin.ok.get<{ total: number }>('/customers?filter[name][starts]=形状')).total).toBe(0);
    });

    it('judges the fields of a bulk change like those of a single one', async () => {
      const one = await customer();
      const wrong: string[] = [];
      const set = async (body: string): Promise<void> => {
        const answer = await send({ method: 'POST', path: '/customers/bulk-update', headers: { ...json, 'idempotency-key': randomUUID() }, body: `{"items":[{"id":${one.id}}],"set":${body}}` });
        const refused = [400, 422].includes(answer.status) || (answer.status === 200 && answer.json.failed === 1);
        if (!refused) wrong.push(`${body.slice(0, 80)} → ${answer.status} ${answer.text.slice(0, 200)}`);
      };
      for (const field of ['level', 'categoryId', 'creditLimit', 'creditDays', 'discountRate', 'nextContactAt', 'enabled', 'region', 'type', 'paymentTerm']) for (const shape of ['{}', '[]', '[["x"]]', '1e400', '"__proto__"', '-1.5']) await set(`{"${field}":${shape}}`);
      for (const field of ['id', 'version', 'ownerId', 'name', 'code', 'deletedAt', 'search', 'createdBy', 'externalId', 'dealAmount', 'receivableBalance', 'nonsense', 'tags', 'followers']) await set(`{"${field}":1}`);
      expect(wrong).toEqual([]);
      expect(await admin.ok.get(`/customers/${one.id}`)).toMatchObject({ version: 1, name: one.name });
    });

    it('never fails over any body of any operation', async () => {
      const tables = await openTables(app);
      // a firm may be called __proto__
      const customers = (): Promise<unknown[]> => tables.all("SELECT COUNT(*) AS n FROM customer WHERE name<>'__proto__'");
      const before = await customers();
      const wrong: string[] = [];
      let tried = 0;
      const whole = ['null', '[]', '[null]', '"x"', '1', 'true', '{}', '{"constructor":{"prototype":{"x":1}}}', '{"__proto__":1}', ...SHAPES.slice(-3)];
      for (const operation of operations.filter((o) => o.body !== undefined && !/^POST \/(setup|auth)/.test(o.key))) {
        const path = fill(operation.path, { '*': NOBODY });
        const bodies = [...whole, ...Object.keys(operation.body?.properties ?? {}).flatMap((field) => ['{}', '[]', 'null', '1e400', '"__proto__"', '[["x"]]'].map((value) => `{"${field}":${value}}`))];
        for (const body of bodies) {
          tried += 1;
          const answer = await send({ method: operation.method, path, headers: { ...json, 'if-match': '*', 'idempotency-key': randomUUID() }, body });
          if (answer.status >= 500 || (answer.status < 300 && operation.path.includes('{'))) wrong.push(`${operation.key} ${body.slice(0, 60)} → ${answer.status} ${answer.text.slice(0, 200)}`);
        }
      }
      expect(wrong).toEqual([]);
      expect(tried).toBeGreaterThan(500);
      expect(await customers()).toEqual(before);
      await tables.close();
      expect((await send({ method: 'GET', path: '/auth/me' })).status).toBe(200);
    });

    it.each([
      ['application/json\ta', 4], [' application/json', 0], ['Application/JSON', 0], ['application/json;charset=utf-8', 0], ['application/json; charset=gbk', 0], ['application/json, text/plain', 4], ['text/plain', 4],
      ['application/x-www-form-urlencoded', 4], ['text/json', 4], ['application/jsonp', 4], ['application/problem+json', 4], ['multipart/form-data; boundary=x', 4], ['', 4], [undefined, 4],
    ])('judges a body of type %j as strictly as any', async (type, wanted) => {
      const post = (body: string): Promise<Reply> => send({ method: 'POST', path: '/customers', headers: { 'idempotency-key': randomUUID(), ...(type === undefined ? {} : { 'content-type': type }) }, body });
      const bad = await post('{"name":{"a":1},"nonsense":true}');
      expect([400, 415, 422]).toContain(bad.status);
      const good = await post(`{"name":"类型${JSON.stringify(type ?? '').replace(/\W/g, '')}公司${count++}"}`);
      if (wanted === 4) expect([400, 415, 422]).toContain(good.status);
      else expect([201, 400, 415]).toContain(good.status);
    });

    it('takes 5 MB and not a byte more', async () => {
      const padded = (size: number): string => { const body = JSON.stringify({ where: null, q: '' }); return body + ' '.repeat(size - body.length); };
      expect((await send({ method: 'POST', path: '/customers/search', headers: json, body: padded(BODY_LIMIT) })).status).toBe(200);
      // refused by its announcement, before it has come
      expect((await send({ method: 'POST', path: '/customers/search', headers: { ...json, 'content-length': String(BODY_LIMIT + 1) }, body: '{' })).status).toBe(413);
    });
  });

  describe('versions', () => {
    it('demands If-Match, refuses a stale one with both versions, and tells the new one', async () => {
      const one = await customer();
      const path = `/customers/${one.id}`;
      const patch = (ifMatch: string | undefined, value: string): Promise<Reply> => send({ method: 'PATCH', path, headers: ifMatch === undefined ? {} : { 'if-match': ifMatch }, body: { shortName: value } });
      expect((await patch(undefined, 'a')).status).toBe(428);
      expect((await patch('nonsense', 'a')).status).toBe(412);
      const done = await patch('"v1"', 'b');
      expect([done.status, done.json.version, header(done, 'etag')]).toEqual([200, 2, '"v2"']);
      const stale = await patch('"v1"', 'c');
      expect(stale.json).toMatchObject({ status: 412, code: 'stale_version', expected: 1, current: 2 });
      expect((await patch('*', 'd')).json).toMatchObject({ version: 3, shortName: 'd' });
      expect((await send({ method: 'DELETE', path })).status).toBe(428);
      expect((await send({ method: 'DELETE', path, headers: { 'if-match': '"v1"' } })).status).toBe(412);
      expect((await send({ method: 'DELETE', path, headers: { 'if-match': '"v3"' } })).status).toBe(204);
      expect((await send({ method: 'GET', path })).status).toBe(404);
    });

    it('answers 304 to whoever has the version already, and the row to others', async () => {
      const one = await customer();
      const get = (tag: string): Promise<Reply> => send({ method: 'GET', path: `/customers/${one.id}`, headers: { 'if-none-match': tag } });
      const same = await get('"v1"');
      expect([same.status, same.bytes.length, header(same, 'etag')]).toEqual([304, 0, '"v1"']);
      expect((await get('"v2"')).json).toMatchObject({ id: one.id, version: 1 });
      await admin.ok.patch(`/customers/${one.id}`, { shortName: 'neu' }, { of: one });
      expect((await get('"v1"')).json).toMatchObject({ version: 2 });
    });

    it('lets exactly one of 20 changes of one version win', async () => {
      const one = await customer();
      const answers = await Promise.all(Array.from({ length: 20 }, (_, i) => send({ method: 'PATCH', path: `/customers/${one.id}`, headers: { 'if-match': '"v1"' }, body: { shortName: `n${i}` } })));
      expect(answers.map((a) => a.status).sort()).toEqual([200, ...Array<number>(19).fill(412)]);
      const winner = answers.find((a) => a.status === 200)?.json.shortName;
      expect(await admin.ok.get(`/customers/${one.id}`)).toMatchObject({ version: 2, shortName: winner });
    });
  });

  describe('idempotency keys', () => {
    const create = (key: string, name: string, own?: string): Promise<Reply> => send({ method: 'POST', path: '/customers', headers: { 'idempotency-key': key }, body: { name }, ...(own === undefined ? {} : { token: own }) });

    it('give 40 equal requests at once one effect and one answer', async () => {
      const key = randomUUID();
      const answers = await Promise.all(Array.from({ length: 40 }, () => create(key, '同时四十次公司')));
      expect([...new Set(answers.map((a) => a.status))]).toEqual([201]);
      expect(new Set(answers.map((a) => a.text)).size).toBe(1);
      expect(new Set(answers.map((a) => header(a, 'location'))).size).toBe(1);
      expect(answers.filter((a) => header(a, 'idempotency-replayed') === 'true').length).toBe(39);
      expect((await admin.ok.get<{ total: number }>('/customers?filter[name]=同时四十次公司')).total).toBe(1);
    });

    it('that cannot be kept are refused, not forgotten', async () => {
      const long = 'k'.repeat(200);
      const [first, second] = [await create(long, '长钥匙公司'), await create(long, '长钥匙公司')];
      expect([400, 422]).toContain(first.status);
      expect(second.status).toBe(first.status);
      expect((await admin.ok.get<{ total: number }>('/customers?filter[name]=长钥匙公司')).total).toBe(0);
    });

    it('refuse another content, forget what was refused, and belong to their user and route', async () => {
      const key = randomUUID();
      const first = await create(key, '钥匙公司');
      expect((await create(key, '另一钥匙公司')).json).toMatchObject({ status: 422, code: 'idempotency_key_reused' });
      const again = await create(key, '钥匙公司');
      expect([again.status, again.text, header(again, 'location')]).toEqual([201, first.text, header(first, 'location')]);

      const second = randomUUID();
      expect((await create(second, '钥匙公司')).status).toBe(409);
      const cleared = await create(second, '又一钥匙公司');
      expect([cleared.status, header(cleared, 'idempotency-replayed')]).toEqual([201, '']);

      const elsewhere = await send({ method: 'POST', path: '/dictionaries/items', headers: { 'idempotency-key': key }, body: { dictionary: 'customer.level', label: '钥匙级' } });
      expect(elsewhere.status).not.toBe(201);
    });
  });

  describe('the API document', () => {
    it('names only shapes it has, and describes what is answered', async () => {
      const document = (await send({ method: 'GET', path: '/api/v1/openapi.json', token: null })).json;
      const one = await customer({ shortName: '文档', tags: ['文档'], creditDays: 30, creditLimit: '10.00' });
      const contact = await admin.ok.post('/contacts', { customerId: one.id, name: '文档人' });
      const answers: [string, unknown][] = [
        ['/api/v1/customers/{id}', await admin.ok.get(`/customers/${one.id}`)], ['/api/v1/contacts/{id}', await admin.ok.get(`/contacts/${contact.id}`)], ['/api/v1/customers', await admin.ok.get('/customers?summary=true')], ['/api/v1/customers/{id}/overview', await admin.ok.get(`/customers/${one.id}/overview`)],
        ['/api/v1/users', await admin.ok.get('/users')], ['/api/v1/roles', await admin.ok.get('/roles')], ['/api/v1/departments', await admin.ok.get('/departments')], ['/api/v1/auth/me', await admin.ok.get('/auth/me')], ['/api/v1/audit-logs', await admin.ok.get('/audit-logs')], ['/api/v1/categories', await admin.ok.get('/categories?type=customer')],
      ];
      expect(documentFaults(document, answers)).toEqual([]);
    });
  });

  describe('queries', () => {
    it('refuses parameters no list knows', async () => {
      const wrong: string[] = [];
      expect(lists().length).toBeGreaterThan(5);
      for (const { operation } of lists()) {
        const path = fill(operation.path, { '*': NOBODY });
        for (const query of ['nonsense=1', 'filter[nonsense]=1', 'filter[id][nonsense]=1', 'filter=1', 'sort=nonsense', 'sort=id,id,id,id', 'page=0', 'page=x', 'pageSize=201', 'pageSize=-1', 'cursor=nonsense', 'where=nonsense', 'where={"and":1}', 'where={"field":"id","op":"nonsense","value":1}', 'where={"field":"__proto__","op":"eq","value":1}', 'page=1&page=2']) {
          const answer = await send({ method: 'GET', path: encodeURI(`${path}?${query}`) });
          // the rows of a record that is not there are not there either
          if (answer.status !== 400 && !(answer.status === 404 && path !== operation.path)) wrong.push(`${operation.key} ?${query} → ${answer.status} ${answer.text.slice(0, 200)}`);
        }
      }
      expect(wrong).toEqual([]);
    });

    it('takes no text for a part of a statement', async () => {
      await customer();
      const all = (await admin.ok.get<{ total: number }>('/customers?pageSize=1')).total;
      const wrong: string[] = [];
      for (const text of SQL) {
        const value = encodeURIComponent(Buffer.from(text).toString());
        const where = encodeURIComponent(JSON.stringify({ field: text, op: 'eq', value: text }));
        const asks: [query: string, harmless: boolean][] = [
          [`sort=${value}`, false], [`sort=-${value}`, false], [`filter[name][contains]=${value}`, true], [`filter[name]=${value}`, true], [`filter[id]=${value}`, false], [`filter[${value}]=1`, false], [`filter[name][${value}]=1`, false],
          [`filter[level][in]=${value},${value}`, true], [`filter[tags][in]=${value}`, true], [`filter[createdAt][between]=${value},${value}`, false], [`q=${value}`, true], [`where=${where}`, false], [`cursor=${value}`, false], [`page=${value}`, false], [`view=${value}`, false],
        ];
        for (const [query, harmless] of asks) {
          const answer = await send({ method: 'GET', path: `/customers?${query}` });
          if (answer.status >= 500 || (answer.status === 200 && !harmless)) wrong.push(`?${query} → ${answer.status} ${answer.text.slice(0, 200)}`);
          if (answer.status === 200 && /\bOR\b.*=|UNION|SELECT/.test(text) && /^(filter|q)/.test(query) && answer.json.total > 0) wrong.push(`?${query} finds ${answer.json.total} of ${all}`);
        }
      }
      expect(wrong).toEqual([]);
    });

    it('answers each declared filter and order of each list, whatever is asked of it', async () => {
      const wrong: string[] = [];
      let asked = 0;
      const values = ['1', '-1', 'x', '', "'", '1,2', '2026-01-01', 'this_month', 'true', '440000', '0.1', 'NaN', '1e309', '9'.repeat(30), '%', '2026-01-01,2026-01-31', '1,', ','];
      // every operator of every field; in the reduced size each with a few of the values, always others
      const some = (): string[] => (fullSize ? values : Array.from({ length: 3 }, () => values[(turn += 1) % values.length] ?? ''));
      let turn = 0;
      for (const { operation, list } of lists().filter((l) => !l.operation.path.endsWith('/export'))) {
        const path = fill(operation.path, { '*': NOBODY });
        const queries = Object.entries(list.fields).flatMap(([field, { filter, sort }]) => [...(sort ? [`sort=${field}`, `sort=-${field}&summary=true`] : []), ...filter.flatMap((op) => some().map((value) => `filter[${field}][${op}]=${encodeURIComponent(value)}`))]);
        for (const query of queries) {
          asked += 1;
          const answer = await send({ method: 'GET', path: `${path}?${query}` });
          const fine = answer.status === 200 || answer.status === 400 || (answer.status === 404 && path !== operation.path);
          if (!fine || (query.startsWith('sort=') && answer.status === 400)) wrong.push(`${operation.key} ?${query} → ${answer.status} ${answer.text.slice(0, 200)}`);
        }
      }
      expect(wrong).toEqual([]);
      expect(asked).toBeGreaterThan(1_000);
    });

    it('finds the same by GET filter, by where and by POST search', async () => {
      await customer({ remark: '同一问题', shortName: '问' });
      const where = { and: [{ field: 'shortName', op: 'eq', value: '问' }, { or: [{ field: 'name', op: 'contains', value: '测试' }, { field: 'id', op: 'eq', value: 0 }] }] };
      const ids = (answer: Reply): number[] => answer.json.items.map((i: { id: number }) => i.id);
      const [a, b, c] = await Promise.all([
        send({ method: 'GET', path: '/customers?filter[shortName]=%E9%97%AE&filter[name][contains]=%E6%B5%8B%E8%AF%95' }), send({ method: 'GET', path: `/customers?where=${encodeURIComponent(JSON.stringify(where))}` }), send({ method: 'POST', path: '/customers/search', body: { where } }),
      ]);
      expect(ids(a)).toHaveLength(1);
      expect([ids(b), ids(c)]).toEqual([ids(a), ids(a)]);
    });
  });
});

describe('too many requests', () => {
  it('are refused with the time to wait, and the headers of every answer', async () => {
    const app = await startApp({ database: engines()[0] ?? 'sqlite', env: { RATE_LIMIT: '600' } });
    const { send, close } = line(app.url);
    try {
      const answers = await Promise.all(Array.from({ length: 150 }, () => send({ method: 'GET', path: '/api/v1/setup' })));
      const refused = answers.filter((a) => a.status === 429);
      expect(answers.length - refused.length).toBeGreaterThanOrEqual(90);
      expect(refused.length).toBeGreaterThan(0);
      for (const answer of refused.slice(0, 3)) {
        expect([isProblem(answer), headerFaults(answer)]).toEqual([true, []]);
        expect(Number(header(answer, 'retry-after'))).toBeGreaterThan(0);
      }
      // somebody else is not held up by it
      expect((await send({ method: 'GET', path: '/api/v1/setup', from: '127.0.0.9' })).status).toBe(200);
    } finally {
      close();
      await app.stop();
    }
  });
});
