import Excel from 'exceljs';
import { daysUntil, engines, movingClock, startApp, type App, type MovingClock } from '../harness/index.js';
import { waitFor } from '../harness/wait.js';
import { fill as fillPath, type Operation, operationsOf } from './support/document.js';
import { changed, openTables, type Tables } from './support/tables.js';
import { travelled } from './support/walk/ownership.js';
import { coverageFaults, type Ask, type Entry, policy, type Way } from './support/walk/policy.js';
import { routesOfRouter } from './support/walk/routes.js';
import { salesMakers } from './support/walk/sales.js';
import { type Belongings, fill, importOf, type ImportState, makeWorld, type Relation, settled, type World } from './support/walk/world.js';
import { header, readable, type Reply } from './support/wire.js';

/** Relations to a record of which a way of naming it is tried. */
const TO_RECORD: readonly Relation[] = ['owner', 'manager', 'coworker', 'follower', 'foreign', 'token'];
const TOKEN_READS = ['customer.customer.view', 'customer.contact.view', 'signed-in'];

describe.each(engines())('the walk through all operations, %s', (database) => {
  let app: App;
  let clock: MovingClock;
  let world: World;
  let tables: Tables;
  /** Those of the document, and of them those with an entry: one without fails the first test and no other. */
  let documented: Operation[];
  let operations: Operation[];
  /** Canaries that stand in the owner's fixed records. */
  let planted: string[];
  const figures = { calls: 0, refused: 0, allowed: 0 };

  beforeAll(async () => {
    // one o'clock: the works of the night come at three, and what they change nobody has asked for
    clock = movingClock();
    await clock.ahead(daysUntil(1));
    app = await startApp({ database, env: { RATE_LIMIT: '0', ...clock.env } });
    world = await makeWorld(app);
    documented = await operationsOf(world.connection.send);
    operations = documented.filter((operation) => Object.hasOwn(policy, operation.key));
    await fill(world.fixed);
    await travelled(world.fixed, world);
    planted = [...world.canaries.all];
    await world.foreignOwn.customer();
    tables = await openTables(app);
  });
  afterAll(async () => {
    console.log(`${database}: ${documented?.length} operations, ${figures.calls} calls, ${figures.refused} of them refused without any change, ${figures.allowed} allowed`);
    await tables?.close();
    world?.close();
    await app?.stop();
    clock?.remove();
  });

  const entryOf = (operation: Operation): Entry => { const entry = policy[operation.key]; if (entry === undefined) throw new Error(`${operation.key} has no entry in the walk`); return entry; };

  /** Ids for the paths of operations on the system's own data. */
  const systemIds = (operation: Operation): Record<string, string | number> => {
    const [, first = ''] = operation.path.replace(/^\/api\/v1/, '').split('/');
    const { system } = world;
    const ids: Record<string, number> = { 'users': system.user, 'departments': system.department, 'roles': system.role, 'categories': system.category, 'dictionaries': system.dictionaryItem, 'custom-fields': system.customField, 'accounts': system.account, 'payments': system.payment, 'payables': system.payable, 'purchase-orders': system.purchaseOrder, 'purchase-returns': system.purchaseReturn, 'price-lists': system.priceList, 'price-list-lines': system.priceListLine };
    return { '*': ids[first] ?? system.kept[first] ?? 1, 'series': 'customer', 'supplierId': system.supplier };
  };

  const call = async (operation: Operation, relation: Relation, ask: Ask): Promise<{ answer: Reply; asked: string }> => {
    const query = new URLSearchParams(ask.query ?? {}).toString();
    const path = fillPath(operation.path, { ...systemIds(operation), ...ask.path }) + (query === '' ? '' : `?${query}`);
    figures.calls += 1;
    const answer = await world.send(relation, operation.method, path, ask.body, { ...(operation.method === 'GET' ? {} : { 'if-match': '*', 'idempotency-key': `walk-${figures.calls}` }), ...ask.headers });
    return { answer, asked: `${decodeURIComponent(path)} ${ask.body instanceof FormData ? '' : JSON.stringify(ask.body ?? '')}` };
  };

  /** Waits until nobody is still to be told of what was made and no job goes on: both run beside the calls. */
  const quiet = (): Promise<true> => waitFor('notices and jobs', async () => ((await tables.all("SELECT id FROM notice WHERE deliveredAt IS NULL UNION ALL SELECT id FROM audit_log WHERE seq IS NULL UNION ALL SELECT id FROM job WHERE state IN ('queued','running')")).length === 0 ? true : undefined));

  /** What an answer tells of the owner's records beyond what was asked with. */
  const leaks = (answer: Reply, asked: string): string[] => { const known = new Set(world.canaries.in(asked)); return world.canaries.in(`${readable(answer.bytes)} ${JSON.stringify(answer.headers)}`).filter((one) => !known.has(one)); };

  const rows = (answer: Reply): unknown[] => (Array.isArray(answer.json) ? answer.json : (answer.json?.items ?? [])) as unknown[];

  /** What is wrong with an answer to somebody who is to be refused; undefined when it is right. */
  function notRefused(way: Way, answer: Reply): string | undefined {
    const { status } = answer;
    if (status === 403 || status === 404) return undefined;
    switch (way.refusal) {
      case 'absent': return 'is not 403 or 404';
      case 'refused': return status === 409 || status === 422 ? undefined : 'is not 403, 404, 409 or 422';
      case 'masked': return status === 409 || status === 422 || (status === 200 && rows(answer).every((row) => { const { visible, id, name } = row as { visible?: boolean; id?: number; name?: string }; return id === undefined && (visible === false || (visible === undefined && name?.endsWith('***') === true)); })) ? undefined : 'is neither a refusal nor masked';
      case 'each': return status < 300 && rows(answer).length > 0 && rows(answer).every((row) => { const { ok, status: own } = row as { ok?: boolean; status?: number }; return ok === false || (own !== undefined && own >= 400); }) ? undefined : 'does not refuse each item';
      case 'empty': {
        const total = (answer.json as { total?: number } | undefined)?.total ?? 0;
        const sums = Object.values((answer.json as { summary?: Record<string, string> } | undefined)?.summary ?? {});
        return status === 200 && total === 0 && sums.every((sum) => Number(sum) === 0) && (answer.json === undefined || rows(answer).every((row) => leaks({ ...answer, bytes: Buffer.from(JSON.stringify(row)) }, '').length === 0)) ? undefined : 'is not empty';
      }
    }
  }

  describe('the table of expectations', () => {
    it('has exactly one entry for each operation, with the same rights', () => {
      expect(coverageFaults(documented, policy)).toEqual([]);
    });

    it('notices an operation without an entry, an entry without an operation, and another right', () => {
      const { 'GET /customers/{id}': gone, ...rest } = policy;
      const list = policy['GET /customers'] as Entry;
      const fresh = { key: 'GET /new', can: ['public'] };
      const faults = (operationsNow: readonly { key: string; can: readonly string[] }[], entries: Readonly<Record<string, Entry>>): string[] => coverageFaults(operationsNow, entries).filter((fault) => !coverageFaults(documented, policy).includes(fault));
      expect(gone).toBeDefined();
      expect(faults(documented, rest)).toEqual(['GET /customers/{id} has no entry in the walk']);
      expect(faults([...documented, fresh], policy)).toEqual(['GET /new has no entry in the walk']);
      expect(faults(documented, { ...policy, 'GET /nonsense': list })).toEqual(['GET /nonsense has an entry in the walk but is no operation']);
      expect(faults(documented, { ...policy, 'GET /customers': { ...list, can: ['public'] } })).toEqual(['GET /customers asks for customer.customer.view, the walk expects public']);
    });
  });

  describe('who is nobody', () => {
    it.each(['anonymous', 'disabled'] as const)('gets 401 from everything that is not public: %s', async (relation) => {
      const wrong: string[] = [];
      await quiet();
      const before = await tables.fingerprint();
      for (const operation of operations) {
        const entry = entryOf(operation);
        if (entry.kind === 'public') continue;
        const asks: Ask[] = entry.ways.length > 0 ? await Promise.all(entry.ways.map((w) => w.ask(world.fixed, world))) : [{}];
        for (const ask of asks.slice(0, 2)) {
          const { answer } = await call(operation, relation, ask);
          if (answer.status !== 401) wrong.push(`${operation.key} → ${answer.status} ${answer.text.slice(0, 200)}`);
          figures.refused += 1;
        }
      }
      expect(wrong).toEqual([]);
      expect(changed(before, await tables.fingerprint())).toEqual([]);
    });

    it('gets the public ones', async () => {
      for (const operation of operations.filter((o) => o.method === 'GET' && entryOf(o).kind === 'public')) expect([operation.key, (await call(operation, 'anonymous', {})).answer.status]).toEqual([operation.key, 200]);
    });
  });

  describe('who has no right', () => {
    it('gets 403 that names it, and changes nothing; the administrator reads', async () => {
      const wrong: string[] = [];
      await quiet();
      const before = await tables.fingerprint();
      const rights = operations.filter((o) => entryOf(o).kind === 'right');
      const needed = (path: string): Record<string, string> => (path.includes('/product-ledger') ? { productId: String(world.system.product) } : path.includes('/sales-targets') ? { from: '2026-01', to: '2026-12' } : {});
      const read = async (operation: Operation): Promise<void> => { const { answer } = await call(operation, 'admin', { query: needed(operation.path) }); if (answer.status !== 200) wrong.push(`${operation.key} as admin → ${answer.status} ${answer.text.slice(0, 200)}`); };
      const isExport = (operation: Operation): boolean => operation.path.endsWith('/export') || /\/statements\/.*\.(?:pdf|xlsx)$/.test(operation.path);
      for (const operation of rights) {
        for (const relation of ['owner', 'foreign', 'manager', 'token'] as const) {
          const { answer } = await call(operation, relation, operation.method === 'GET' || operation.multipart ? {} : { body: {} });
          if (answer.status !== 403 || answer.json?.code !== 'forbidden' || !operation.can.includes(answer.json?.permission ?? answer.json?.params?.permission)) wrong.push(`${operation.key} as ${relation} → ${answer.status} ${answer.text.slice(0, 200)}`);
          figures.refused += 1;
        }
        if (operation.method === 'GET' && !isExport(operation)) await read(operation);
      }
      expect(changed(before, await tables.fingerprint())).toEqual([]);
      // who took a file is noted
      for (const operation of rights.filter(isExport)) await read(operation);
      expect(wrong).toEqual([]);
    });

    it('still gets what is everybody\'s', async () => {
      const wrong: string[] = [];
      for (const operation of operations.filter((o) => o.method === 'GET' && entryOf(o).kind === 'own')) {
        for (const way of entryOf(operation).ways) {
          const { answer } = await call(operation, 'foreign', await way.ask(world.fixed, world));
          if (answer.status !== 200) wrong.push(`${operation.key} → ${answer.status} ${answer.text.slice(0, 200)}`);
        }
      }
      expect(wrong).toEqual([]);
    });
  });

  describe('somebody else\'s records', () => {
    it('are absent by every route and id, and stay as they are', async () => {
      const wrong: string[] = [];
      for (const operation of operations.filter((o) => entryOf(o).kind === 'record')) {
        const entry = entryOf(operation);
        for (const relation of refusedTo(operation, entry)) {
          for (const way of entry.ways.filter((w) => relation === 'foreign' || w.refusal !== 'masked')) {
            // what a key may not touch is made anew for it, in case it can
            const ask = await way.ask(relation === 'token' && !entry.reads ? world.fresh() : world.fixed, world);
            await quiet();
            const before = await tables.fingerprint();
            const { answer, asked } = await call(operation, relation, ask);
            const what = `${operation.key} by ${way.name} as ${relation}`;
            const fault = notRefused(way, answer);
            if (fault !== undefined) wrong.push(`${what} → ${answer.status} ${fault}: ${answer.text.slice(0, 300)}`);
            if (relation === 'foreign') { const told = leaks(answer, asked); if (told.length > 0) wrong.push(`${what} tells ${told.join(', ')}`); }
            const after = await tables.fingerprint();
            const moved = changed(before, after).filter((table) => !mayMove(operation, way, answer).includes(table));
            if (moved.length > 0) wrong.push(`${what} → ${answer.status} has changed ${moved.join(', ')}`);
            figures.refused += 1;
          }
        }
      }
      expect(wrong).toEqual([]);
    });

    it('are there for those who may', async () => {
      const wrong: string[] = [];
      for (const operation of operations.filter((o) => entryOf(o).kind === 'record')) {
        const entry = entryOf(operation);
        for (const relation of allowedTo(operation, entry)) {
          // one of the questions to a list is enough for those who are beside the owner
          for (const way of relation === 'owner' ? entry.ways : entry.ways.filter((w, i) => w.refusal !== 'empty' || i < 2)) {
            const its: Belongings = entry.reads ? world.fixed : world.fresh();
            const { answer } = await call(operation, relation, await way.ask(its, world));
            const found = way.refusal !== 'empty' || header(answer, 'content-type').includes('json') === false || rows(answer).length > 0;
            const done = way.refusal !== 'each' || rows(answer).every((row) => (row as { ok?: boolean }).ok === true);
            if (answer.status >= 300 || !found || !done) wrong.push(`${operation.key} by ${way.name} as ${relation} → ${answer.status} ${answer.text.slice(0, 300)}`);
            figures.allowed += 1;
          }
        }
      }
      expect(wrong).toEqual([]);
    });

    /** An export of nothing is still an export and leaves a note of who asked; an answer with a result per item is kept for its key. */
    function mayMove(operation: Operation, way: Way, { status }: Reply): string[] {
      if (status >= 300) return [];
      return way.refusal === 'each' ? ['idempotency'] : operation.key.endsWith('/export') ? ['job', 'audit_log'] : [];
    }

    /** Of the people around a record those the entry does not name; where it names nobody, only the stranger is meant. */
    function refusedTo(operation: Operation, entry: Entry): Relation[] {
      const people = entry.allowed.length === 0 ? (['foreign'] as const) : TO_RECORD.filter((r) => r !== 'token' && !entry.allowed.includes(r));
      return [...people, ...(entry.byKind || tokenMay(operation, entry) ? [] : ['token' as const])];
    }
    function allowedTo(operation: Operation, entry: Entry): Relation[] {
      return [...entry.allowed, ...(!entry.byKind && tokenMay(operation, entry) && entry.allowed.includes('owner') ? ['token' as const] : [])];
    }
    /** The key reads what its user reads of customers, and nothing else. */
    function tokenMay(operation: Operation, entry: Entry): boolean {
      return entry.reads && operation.can.some((code) => TOKEN_READS.includes(code));
    }
  });

  describe('routes nobody has written down', () => {
    const shape = (path: string): string => path.replace(/\{\w+\}|:\w+(\|:\w+)*/g, '{}');

    it('do not exist: the router knows what the document names, and nothing else', () => {
      const written = new Set(documented.map((o) => `${o.method} ${shape(o.path)}`));
      const routes = routesOfRouter().map(shape);
      expect(routes.length).toBeGreaterThan(documented.length);
      const allowed = (route: string): boolean => written.has(route) || /^(GET|HEAD) \*$/.test(route) /* the page of the SPA */ || (route.startsWith('HEAD ') && written.has(route.replace('HEAD', 'GET'))) || /^(GET|HEAD) \/(api\/v1\/openapi\.json|api\/docs(-json|-yaml)?(\/.*)?|\*|(?!api\/|health|metrics).*)$/.test(route);
      expect(routes.filter((route) => !allowed(route))).toEqual([]);
      expect([...written].filter((route) => !routes.includes(route))).toEqual([]);
    });

    it('answer nothing to other methods', async () => {
      const wrong: string[] = [];
      await quiet();
      const before = await tables.fingerprint();
      const known = new Set(documented.map((o) => `${o.method} ${o.path}`));
      for (const path of new Set(documented.map((o) => o.path))) {
        const filled = fillPath(path, { '*': 1, 'series': 'customer' });
        for (const method of ['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'TRACE', 'PROPFIND', 'OPTIONS', 'HEAD'].filter((m) => !known.has(`${m} ${path}`) && !(m === 'HEAD' && known.has(`GET ${path}`)))) {
          // a path of words may be an id to another route: then that one answers
          const other = documented.find((o) => o.method === (method === 'HEAD' ? 'GET' : method) && new RegExp(`^${o.path.replace(/\{\w+\}/g, '[^/]+')}$`).test(filled));
          const answer = await world.connection.send({ method, path: filled, headers: { 'if-match': '*' } });
          if (!(other === undefined ? [404, 405] : [401]).includes(answer.status)) wrong.push(`${method} ${filled} → ${answer.status} ${answer.text.slice(0, 100)}`);
        }
      }
      for (const operation of operations.filter((o) => o.method === 'GET' && entryOf(o).kind !== 'public')) {
        const { answer } = await call({ ...operation, method: 'HEAD' }, 'anonymous', {});
        if (answer.status !== 401 || answer.bytes.length > 0) wrong.push(`HEAD ${operation.path} → ${answer.status}`);
      }
      expect(wrong).toEqual([]);
      expect(changed(before, await tables.fingerprint())).toEqual([]);
    });

    it('lie behind no spelling of a known one', async () => {
      const { id } = await world.fixed.customer();
      const page = await world.connection.send({ method: 'GET', path: '/' });
      const wrong: string[] = [];
      for (const base of [`/api/v1/customers/${id}`, '/api/v1/customers', '/api/v1/users', '/api/v1/audit-logs', `/api/v1/customers/${id}/overview`, '/api/v1/imports/template?entity=customer']) {
        const [path = '', query = ''] = base.split('?');
        const end = query === '' ? '' : `?${query}`;
        const spellings = [
          path.replace('/api', '/%61pi'), path.replace('customers', '%63ustomers').replace('users', '%75sers'), path.toUpperCase(), path.replace('/api', '/API'), `/${path}`, path.replace('/v1', '//v1'), path.replace('/v1', '/./v1'), path.replace('/v1', '/v1/.'), path.replace('/v1/', '/v1/x/../'),
          path.replace('/v1/', '/v1/x/%2e%2e/'), path.replace('/v1/', '/v1%2f'), path.replace('/v1/', '/v1\\'), `${path}/`, `${path}//`, `${path}/.`, `${path};x`, `${path};jsessionid=1`, `${path}.json`, `${path}%00`, `${path}%20`, `${path}%2f`, `${path}?_method=GET`, `${path}#x`, path.replace('/v1', '/v2'), path.replace('/api/v1', ''), `/api/docs/..${path}`, `/health/../${path}`,
        ];
        for (const spelling of spellings) {
          for (const headers of [{}, { 'x-http-method-override': 'GET' }, { 'x-original-url': path, 'x-rewrite-url': path, 'x-forwarded-prefix': '/api' }, { cookie: 'stw_read=x' }] as Record<string, string>[]) {
            const answer = await world.connection.send({ method: 'GET', path: spelling + (spelling.includes('?') || spelling.includes('#') ? '' : end), headers });
            const isPage = page.status === 200 && header(answer, 'content-type').startsWith('text/html') && answer.text === page.text;
            if (answer.status < 400 && !isPage) wrong.push(`${spelling} → ${answer.status} ${answer.text.slice(0, 100)}`);
            if (answer.status >= 500) wrong.push(`${spelling} → ${answer.status}`);
          }
        }
      }
      for (const method of ['POST', 'DELETE', 'PATCH']) {
        const answer = await world.send('foreign', method, `/customers/${id}`, method === 'DELETE' ? undefined : {}, { 'x-http-method-override': 'GET', 'if-match': '*' });
        if (answer.status < 400) wrong.push(`${method} with an override → ${answer.status}`);
      }
      expect(wrong).toEqual([]);
    });
  });

  describe('the canary crawl', () => {
    /** Everything there is to GET, and all searches, with each id the owner has. */
    async function crawl(relation: Relation): Promise<Map<string, string[]>> {
      const its = world.fixed;
      const ids = new Set([1, 2, ...Object.values(world.system).flatMap((id) => (typeof id === 'number' ? [id] : Object.values(id))), ...await Promise.all([its.customer, its.contact, its.title, its.address, its.attachment, its.image, its.binned, its.view, its.importRun, its.job, its.notification, its.token, its.session, ...salesMakers(its)].map(async (make) => (await make()).id))]);
      const row = await its.customer();
      const found = new Map<string, string[]>();
      const look = async (operation: Operation, ask: Ask): Promise<void> => {
        const { answer, asked } = await call(operation, relation, ask);
        const told = leaks(answer, asked);
        if (told.length > 0) found.set(`${operation.method} ${asked}`.slice(0, 200), told);
      };
      const queries: Record<string, string>[] = [{}, { pageSize: '200', summary: 'true' }, { q: 'zqxa' }, { q: row.shortName }, { sort: '-id', count: 'false' }, { entity: 'customer', entityId: String(row.id), type: 'customer', list: 'customers', code: 'customer.level', counts: 'true', name: row.name, inline: 'true' }];
      for (const operation of operations.filter((o) => !o.endless && entryOf(o).kind !== 'public' && (o.method === 'GET' || (entryOf(o).kind === 'record' && entryOf(o).reads)))) {
        const entry = entryOf(operation);
        for (const way of entry.ways) await look(operation, await way.ask(its, world));
        if (operation.method !== 'GET') { await look(operation, { body: {} }); await look(operation, { body: { pageSize: 200 } }); continue; }
        for (const id of operation.path.includes('{') ? ids : [0]) for (const query of operation.path.includes('{') ? queries.slice(0, 1) : queries) await look(operation, { path: { '*': id, 'series': 'customer' }, query });
      }
      return found;
    }

    it('finds nothing of the owner\'s for a stranger', async () => {
      expect([...await crawl('foreign')].map(([where, told]) => `${where}: ${told.slice(0, 5).join(', ')}`)).toEqual([]);
    });

    it('finds everything for the owner, so it can see', async () => {
      const seen = new Set([...(await crawl('owner')).values()].flat());
      const binned = new Set(world.canaries.in(JSON.stringify(await tables.all(`SELECT * FROM customer WHERE id=${(await world.fixed.binned()).id}`))));
      expect(planted.length).toBeGreaterThan(50);
      expect(planted.map((one) => one.toLowerCase()).filter((one) => !seen.has(one) && !binned.has(one) && !one.endsWith('export'))).toEqual([]);
    });
  });

  describe('counting', () => {
    it('shows a stranger the figures of his own customers only', async () => {
      const mine = await tables.all(`SELECT id FROM customer WHERE deletedAt IS NULL AND ownerId=${world.people.foreign.id}`);
      const get = async (path: string): Promise<Reply['json']> => { const answer = await world.send('foreign', 'GET', path); expect([path, answer.status]).toEqual([path, 200]); return answer.json; };
      expect((await get('/customers?pageSize=1&count=true')).total).toBe(mine.length);
      expect((await get('/contacts?pageSize=1&count=true')).total).toBe(0);
      expect(await get('/customers/category-counts')).toMatchObject({ total: mine.length, items: mine.length === 0 ? [] : [{ categoryId: null, count: mine.length }] });
      const tree = await get('/categories?type=customer&counts=true');
      expect(tree.items.filter((c: { count?: number }) => (c.count ?? 0) > 0)).toEqual([]);
      expect((await get('/customers/tags')).every((t: { tag: string }) => !t.tag.startsWith('zqxa'))).toBe(true);
    });
  });

  describe('exports', () => {
    it('hold exactly what their reader may see', async () => {
      const names = async (relation: Relation, query = ''): Promise<string[]> => {
        const answer = await world.send(relation, 'GET', `/customers/export${query}`);
        expect(answer.status).toBe(200);
        const book = new Excel.Workbook();
        await book.xlsx.load(answer.bytes as unknown as ArrayBuffer);
        const text: string[] = [];
        book.eachSheet((sheet) => sheet.eachRow((row) => row.eachCell((cell) => { text.push(cell.text); })));
        return text;
      };
      const { name } = await world.fixed.customer();
      const own = await world.foreignOwn.customer();
      const strangers = await names('foreign');
      expect(strangers).toContain(own.name);
      expect(strangers.filter((text) => world.canaries.in(text).length > 0)).toEqual([]);
      expect(await names('owner')).toContain(name);
      const csv = await world.send('foreign', 'GET', '/customers/export?format=csv&columns=name,code,mobile,email,custom.secret,ownerId');
      expect([csv.status, leaks(csv, '')]).toEqual([200, []]);
      expect((await world.send('foreign', 'GET', '/customers/export?columns=name,search')).status).toBe(400);
    });
  });

  describe('many at once', () => {
    it('changes the stranger\'s own and leaves the others alone', async () => {
      const { id } = await world.fixed.customer();
      const own = await world.people.foreign.client.ok.post<{ id: number; version: number }>('/customers', { name: '走查混合公司' });
      const ours = async (): Promise<string> => JSON.stringify([await tables.all(`SELECT * FROM customer WHERE ownerId=${world.people.owner.id} ORDER BY id`), await tables.all(`SELECT * FROM customer_tag WHERE customerId=${id}`), await tables.all(`SELECT * FROM customer_follower WHERE customerId=${id}`)]);
      const before = await ours();
      const items = [{ id }, { id: own.id }, { id: 999_999 }];
      for (const [path, body] of [['bulk-tags', { items, add: ['混合'] }], ['bulk-update', { items, set: { creditDays: 9 } }], ['bulk-transfer', { items, ownerId: world.people.foreign.id }]] as const) {
        const answer = await world.send('foreign', 'POST', `/customers/${path}`, body, { 'idempotency-key': `mixed-${path}` });
        expect(answer.json).toMatchObject({ total: 3, succeeded: 1, failed: 2 });
        const [a, b] = [id, 999_999].map((one) => answer.json.items.find((item: { id: number }) => item.id === one));
        // absent and foreign look the same
        expect({ ...a, id: 0 }).toEqual({ ...b, id: 0 });
      }
      const batch = await world.send('foreign', 'POST', '/customers/batch', { items: [{ name: '走查批量甲' }, { name: '走查批量乙', externalId: (await world.fixed.customer()).externalId, shortName: 'walk' }] });
      expect(batch.json.items.map((item: { status: number }) => item.status < 300)).toEqual([true, false]);
      expect(leaks(batch, (await world.fixed.customer()).externalId)).toEqual([]);
      const removed = await world.send('foreign', 'POST', '/customers/bulk-delete', { items }, { 'idempotency-key': 'mixed-delete' });
      expect(removed.json).toMatchObject({ succeeded: 1, failed: 2 });
      expect(await ours()).toBe(before);
      expect(await tables.all(`SELECT deletedAt FROM customer WHERE id=${own.id} AND deletedAt IS NOT NULL`)).toHaveLength(1);
    });
  });

  describe('importing over somebody else\'s customer', () => {
    const HEADER = '客户名称,手机,客户编号,统一社会信用代码,备注';

    it.each(['skip', 'update_non_empty', 'overwrite', 'create'] as const)('with %s is an error of that row that tells nothing, and changes nothing', async (duplicateStrategy) => {
      const row = await world.fixed.customer();
      const { client } = world.people.foreign;
      const theirs = async (): Promise<string> => JSON.stringify(await tables.all(`SELECT * FROM customer WHERE ownerId=${world.people.owner.id} ORDER BY id`));
      const before = await theirs();
      const name = (what: string): string => `走查导入${duplicateStrategy}${what}公司`;
      const csv = [HEADER, `${row.name},,,,改`, `${name('手机')},${row.mobile},,,改`, `${name('编号')},,${row.code},,改`, `${name('信用')},,,${row.creditCode},改`, `${name('好')},,,,好`, ''].join('\n');
      const run = await importOf(client, csv, 'walk.csv', { duplicateStrategy, matchKeys: ['name', 'mobile', 'code', 'creditCode'] });
      expect(run).toMatchObject({ state: 'validated', counts: { toCreate: 1, toUpdate: 0 } });
      const seen = await Promise.all(['', '/rows', '/errors.xlsx', '/rows?filter[state]=invalid'].map((path) => world.send('foreign', 'GET', `/imports/${run.id}${path}`)));
      for (const answer of seen) expect([answer.status, leaks(answer, csv)]).toEqual([200, []]);
      expect((await client.post<ImportState>(`/imports/${run.id}/commit`, {})).status).toBe(202);
      expect(await settled(client, run.id, ['committed', 'failed'])).toMatchObject({ state: 'committed', counts: { created: 1, updated: 0 } });
      expect(await theirs()).toBe(before);
    });

    it('cannot give what it creates to another either', async () => {
      const form = new FormData();
      form.set('entity', 'customer');
      form.set('file', new Blob(['客户名称\n走查导入归属公司\n']), 'walk.csv');
      const run = await world.people.foreign.client.ok.post<ImportState>('/imports?entity=customer', form);
      const answer = await world.people.foreign.client.post(`/imports/${run.id}/validate`, { mapping: { name: 0 }, ownerId: world.people.owner.id });
      expect(answer.status).toBe(422);
      expect(await tables.all("SELECT id FROM customer WHERE name LIKE '走查导入归属%'")).toEqual([]);
    });
  });

  describe('the bin and the reader\'s cookie', () => {
    it('hide the same', async () => {
      const its = world.fixed;
      const cookie = async (who: 'owner' | 'foreign'): Promise<string> => {
        const answer = await world.connection.send({ method: 'POST', path: '/api/v1/auth/login', body: { username: world.people[who].username, password: 'Correct-horse-battery-9' } });
        return /stw_read=([^;]+)/.exec(header(answer, 'set-cookie'))?.[1] ?? '';
      };
      const get = (value: string, path: string): Promise<Reply> => world.connection.send({ method: 'GET', path: `/api/v1${path}`, headers: { cookie: `stw_read=${value}` } });
      const [owner, foreign] = [await cookie('owner'), await cookie('foreign')];
      for (const path of [`/attachments/${(await its.attachment()).id}/content`, `/attachments/${(await its.image()).id}/thumbnail`]) {
        expect([(await get(owner, path)).status, (await get(foreign, path)).status]).toEqual([200, 404]);
      }
      expect((await get(foreign, '/customers/export')).status).toBe(200);
      expect(leaks(await get(foreign, '/customers/export'), '')).toEqual([]);
      expect((await get(owner, `/customers/${(await its.customer()).id}`)).status).toBe(401);
      const { id } = await its.binned();
      for (const relation of ['owner', 'manager', 'foreign'] as const) expect((await world.send(relation, 'GET', `/customers/${id}`)).status).toBe(404);
    });

    it('a customer handed over is gone for the one who had it, and there for the new one', async () => {
      const row = await world.fresh().customer();
      expect((await world.send('foreign', 'GET', `/customers/${row.id}`)).status).toBe(404);
      await world.admin.ok.post(`/customers/${row.id}/transfer`, { ownerId: world.people.foreign.id });
      expect((await world.send('foreign', 'GET', `/customers/${row.id}`)).status).toBe(200);
      expect((await world.send('owner', 'GET', `/customers/${row.id}`)).status).toBe(404);
      expect((await world.send('owner', 'GET', `/customers?filter[id]=${row.id}`)).json.items).toEqual([]);
      const { version } = await world.admin.ok.get(`/customers/${row.id}`);
      await world.admin.ok.put(`/customers/${row.id}/followers`, { followers: [] }, { of: { version } });
      expect((await world.send('follower', 'GET', `/customers/${row.id}`)).status).toBe(404);
      expect((await world.send('follower', 'GET', `/customers?filter[id]=${row.id}`)).json.total).toBe(0);
    });
  });
});
