import multipart from '@fastify/multipart';
import cookie from '@fastify/cookie';
import { Global, Module, type OnModuleInit, Inject } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { type Config, JobRunner, PlatformModule, type Principal, PrincipalSource, Secrets, SessionTokens, clock, installHooks, notFound, transaction, validationPipe } from '@steward/platform';
import { type TestDatabase, openTestDatabase, testPrincipal } from '@steward/platform/testing';
import { systemMessages } from '@steward/system-messages';
import { pino } from 'pino';
import sharp from 'sharp';
import { accessSchema } from '../access/access.schema.js';
import { allPermissions } from '../access/permission/permission-registry.js';
import { AttachmentParents, CategoryUsage, DataModule, FileClaims, dataSchema, registerCustomEntity, registerPreset } from './index.js';

const everything = allPermissions().flatMap((m) => m.codes);
const people = new Map<number, Principal>([
  [1, testPrincipal({ id: 1, permissions: [...everything, 'thing.view', 'thing.update'] })],
  [2, testPrincipal({ id: 2, permissions: [] })],
]);

class People extends PrincipalSource {
  byUser(id: number): Promise<Principal | undefined> { return Promise.resolve(people.get(id)); }
  byApiToken(): Promise<undefined> { return Promise.resolve(undefined); }
}
@Global()
@Module({ providers: [{ provide: PrincipalSource, useClass: People }], exports: [PrincipalSource] })
class PeopleModule {}

registerPreset('thing.level', [{ code: 'A', label: '甲级' }]);
@Module({})
class ThingModule implements OnModuleInit {
  constructor(@Inject(AttachmentParents) private readonly parents: AttachmentParents, @Inject(CategoryUsage) private readonly usage: CategoryUsage, @Inject(FileClaims) private readonly claims: FileClaims) {}
  onModuleInit(): void {
    registerCustomEntity('thing', { table: 'attachment' });
    this.usage.register('thing', { count: async () => new Map(), move: async () => 0 });
    this.parents.register('thing', { viewCode: 'thing.view', updateCode: 'thing.update', ensureVisible: async (id) => { if (id > 10) throw notFound(); }, ensureEditable: async (id) => { if (id > 10) throw notFound(); } });
    this.claims.register('import', async () => []);
  }
}

let db: TestDatabase;
let app: NestFastifyApplication;
let tokens: SessionTokens;

beforeAll(async () => {
  db = await openTestDatabase(accessSchema, dataSchema);
  const log = pino({ level: 'silent' });
  const config = { dataDir: db.dir } as Config;
  const platform = PlatformModule.forRoot({ config, secrets: await Secrets.load(db.dir, false), log, bundles: [systemMessages], background: false });
  @Module({ imports: [platform, PeopleModule, DataModule, ThingModule] })
  class App {}
  const adapter = new FastifyAdapter();
  installHooks(adapter.getInstance() as never, log, 'test');
  app = await NestFactory.create<NestFastifyApplication>(App, adapter, { logger: ['error'], abortOnError: false });
  await app.register(cookie as never);
  await app.register(multipart as never, { limits: { fileSize: 50 * 1024 * 1024, files: 1, parts: 30 } });
  app.setGlobalPrefix('api/v1');
  app.useGlobalPipes(validationPipe());
  await app.init();
  await app.getHttpAdapter().getInstance().ready();
  tokens = app.get(SessionTokens);
}, 60_000);
afterAll(async () => { await app.close(); await db.close(); });

interface Answer { status: number; body: Record<string, never> & { id: number; version: number; items: Record<string, unknown>[]; code?: string; errors?: { pointer: string; code: string }[] }; headers: Record<string, unknown>; raw: Buffer }
async function call(method: 'GET' | 'POST' | 'PATCH' | 'DELETE', url: string, o: { as?: number; body?: unknown; ifMatch?: number; cookie?: boolean; headers?: Record<string, string>; payload?: Buffer } = {}): Promise<Answer> {
  const as = o.as ?? 1;
  const auth: Record<string, string> = as === 0 ? {} : o.cookie ? { cookie: `stw_read=${tokens.issue(as, 1, 'read')}` } : { authorization: `Bearer ${tokens.issue(as, 1, 'access')}` };
  const r = await app.inject({ method, url: `/api/v1${url}`, headers: { ...auth, ...(o.ifMatch === undefined ? {} : { 'if-match': `"v${o.ifMatch}"` }), ...o.headers }, payload: (o.payload ?? o.body) as never });
  const json = String(r.headers['content-type'] ?? '').includes('json');
  return { status: r.statusCode, body: json ? (JSON.parse(r.payload) as Answer['body']) : ({} as Answer['body']), headers: r.headers, raw: r.rawPayload };
}

test('every route asks for sign-in, and those of administrators for their right', async () => {
  const open: [string, number][] = [['/settings', 200], ['/dictionaries', 200], ['/dictionaries/items?code=thing.level', 200], ['/categories?type=thing', 200], ['/custom-fields?entity=thing', 200], ['/saved-views?list=customers', 200], ['/jobs', 200], ['/attachments?entity=thing&entityId=1', 403]];
  const closed = ['/numbering-rules', '/audit-logs', '/changes'];
  for (const [url, status] of open) {
    expect([url, (await call('GET', url, { as: 0 })).status]).toEqual([url, 401]);
    expect([url, (await call('GET', url, { as: 2 })).status]).toEqual([url, status]);
    expect([url, (await call('GET', url)).status]).toEqual([url, 200]);
  }
  for (const url of closed) {
    expect([url, (await call('GET', url, { as: 2 })).status]).toEqual([url, 403]);
    expect([url, (await call('GET', url)).status]).toEqual([url, 200]);
  }
  const writes: ['POST' | 'PATCH' | 'DELETE', string][] = [
    ['PATCH', '/settings'], ['POST', '/dictionaries/items'], ['PATCH', '/dictionaries/items/1'], ['DELETE', '/dictionaries/items/1'], ['POST', '/dictionaries/reorder'], ['POST', '/categories'], ['PATCH', '/categories/1'],
    ['POST', '/categories/1/move'], ['POST', '/categories/1/merge'], ['DELETE', '/categories/1'], ['POST', '/custom-fields'], ['PATCH', '/custom-fields/1'], ['DELETE', '/custom-fields/1'], ['POST', '/custom-fields/reorder'],
    ['PATCH', '/numbering-rules/customer'], ['POST', '/numbering-rules/sample'], ['POST', '/audit-logs/search'],
  ];
  for (const [method, url] of writes) expect([url, (await call(method, url, { as: 2, body: {}, ifMatch: 1 })).status]).toEqual([url, 403]);
});

test('presets stand there after the start; items are added, changed against their version, and answer with Location and ETag', async () => {
  expect((await call('GET', '/dictionaries/items?code=thing.level')).body.items).toMatchObject([{ code: 'A', label: '甲级', isPreset: true }]);
  const made = await call('POST', '/dictionaries/items', { body: { dictionary: 'thing.level', label: '乙级' } });
  expect(made).toMatchObject({ status: 201, headers: { location: `/api/v1/dictionaries/items/${made.body.id}`, etag: '"v1"' }, body: { code: 'yi_ji' } });
  expect((await call('PATCH', `/dictionaries/items/${made.body.id}`, { body: { enabled: false } })).status).toBe(428);
  expect(await call('PATCH', `/dictionaries/items/${made.body.id}`, { body: { enabled: false }, ifMatch: 1 })).toMatchObject({ status: 200, body: { enabled: false, version: 2 } });
  expect((await call('PATCH', `/dictionaries/items/${made.body.id}`, { body: { enabled: true }, ifMatch: 1 })).status).toBe(412);
  expect((await call('PATCH', `/dictionaries/items/${made.body.id}`, { body: { code: 'x' }, ifMatch: 2 })).status).toBe(422);
  expect((await call('DELETE', `/dictionaries/items/${made.body.id}`, { ifMatch: 2 })).status).toBe(204);
  for (const id of ['0', 'x', '1e3', '99999999999', '-1']) expect((await call('DELETE', `/dictionaries/items/${id}`, { ifMatch: 1 })).status).toBe(404);
});

test('settings: values of any kind, against their versions', async () => {
  expect(await call('PATCH', '/settings', { body: { items: [{ key: 'company.timezone', value: 'Asia/Urumqi', version: 0 }, { key: 'attachment.max_mb', value: 3, version: 0 }] } })).toMatchObject({ status: 200 });
  expect(clock.timezone()).toBe('Asia/Urumqi');
  expect(await call('PATCH', '/settings', { body: { items: [{ key: 'attachment.max_mb', value: { x: 1 }, version: 1 }] } })).toMatchObject({ status: 422, body: { errors: [{ pointer: '/items/0/value', code: 'integer' }] } });
  expect(await call('PATCH', '/settings', { body: { items: [{ key: 'company.name', version: 0 }] } })).toMatchObject({ status: 422 });
  expect(await call('PATCH', '/settings', { body: { items: [{ key: 'company.timezone', value: 'Asia/Shanghai', version: 1 }] } })).toMatchObject({ status: 200 });
});

test('categories, custom fields and numbering rules through the API', async () => {
  const a = await call('POST', '/categories', { body: { type: 'thing', name: 'A' } });
  const b = await call('POST', '/categories', { body: { type: 'thing', name: 'B', parentId: a.body.id } });
  expect(b).toMatchObject({ status: 201, body: { path: 'A/B', depth: 2, pathIds: [a.body.id, b.body.id] } });
  expect(await call('POST', `/categories/${b.body.id}/move`, { body: { parentId: null, position: 0 }, ifMatch: 1 })).toMatchObject({ status: 200, body: { path: 'B', version: 2 } });
  expect((await call('POST', '/categories', { body: { type: 'thing', name: 'a/b' } })).status).toBe(422);
  const f = await call('POST', '/custom-fields', { body: { entity: 'thing', label: '员工人数', kind: 'integer', min: '0' } });
  expect(f).toMatchObject({ status: 201, body: { key: 'yuan_gong_ren_shu', fieldKind: 'integer', inForm: true, options: [] } });
  expect(await call('PATCH', `/custom-fields/${f.body.id}`, { body: { hint: '在册', required: true }, ifMatch: 1 })).toMatchObject({ status: 200, body: { hint: '在册', required: true } });
  expect(await call('POST', '/custom-fields', { body: { entity: 'thing', label: 'X', kind: 'select' } })).toMatchObject({ status: 422, body: { errors: [{ pointer: '/options', code: 'required' }] } });
  expect(await call('POST', '/numbering-rules/sample', { body: { segments: [{ type: 'text', text: 'K' }, { type: 'sequence', width: 3, start: 1, step: 1 }], resetBy: 'never' } })).toMatchObject({ status: 200, body: { samples: ['K001', 'K002', 'K003'] } });
  expect(await call('PATCH', '/numbering-rules/customer', { body: { segments: [{ type: 'text', text: 'KU' }, { type: 'sequence', width: 5, start: 1, step: 1 }], resetBy: 'never' }, ifMatch: 0 })).toMatchObject({ status: 200, body: { version: 1, label: '客户编号' } });
  expect((await call('PATCH', '/numbering-rules/nothing', { body: { segments: [{ type: 'sequence', width: 5, start: 1, step: 1 }], resetBy: 'never' }, ifMatch: 0 })).status).toBe(404);
});

const upload = (name: string, content: Buffer): { headers: Record<string, string>; payload: Buffer } => ({
  headers: { 'content-type': 'multipart/form-data; boundary=B' },
  payload: Buffer.concat([Buffer.from(`--B\r\nContent-Disposition: form-data; name="entity"\r\n\r\nthing\r\n--B\r\nContent-Disposition: form-data; name="entityId"\r\n\r\n1\r\n--B\r\nContent-Disposition: form-data; name="file"; filename="${name}"\r\nContent-Type: text/html\r\n\r\n`), content, Buffer.from('\r\n--B--\r\n')]),
});

test('attachments are sent with the headers that keep them from running, by cookie too, and shown only when they are images or PDF', async () => {
  const png = await sharp({ create: { width: 300, height: 200, channels: 3, background: '#369' } }).png().toBuffer();
  const image = await call('POST', '/attachments', upload('图 片.png', png));
  expect(image).toMatchObject({ status: 201, headers: { location: `/api/v1/attachments/${image.body.id}` }, body: { name: '图 片.png', inline: true } });
  const html = await call('POST', '/attachments', upload('x.png', Buffer.from('<html><script>1</script></html>')));
  const safe = { 'content-security-policy': "sandbox; default-src 'none'", 'x-content-type-options': 'nosniff', 'cache-control': 'no-store' };
  const shown = await call('GET', `/attachments/${image.body.id}/content?inline=true`, { cookie: true });
  expect(shown).toMatchObject({ status: 200, headers: { ...safe, 'content-type': 'image/png', 'content-disposition': "inline; filename=\".png\"; filename*=UTF-8''%E5%9B%BE%20%E7%89%87.png".replace('".png"', '"file.png"'), 'content-length': String(png.length) } });
  expect(shown.raw.equals(png)).toBe(true);
  for (const [id, query] of [[image.body.id, ''], [html.body.id, ''], [html.body.id, '?inline=true']] as const) {
    expect(await call('GET', `/attachments/${id}/content${query}`, { cookie: true })).toMatchObject({ status: 200, headers: { ...safe, 'content-type': 'application/octet-stream', 'content-disposition': expect.stringMatching(/^attachment; /) } });
  }
  expect(await call('GET', `/attachments/${image.body.id}/thumbnail?size=128`, { cookie: true })).toMatchObject({ status: 200, headers: { 'content-type': 'image/webp', 'x-content-type-options': 'nosniff' } });
  for (const bad of [`/attachments/${html.body.id}/thumbnail`, `/attachments/${image.body.id}/thumbnail?size=4000`, '/attachments/999/content']) expect([bad, (await call('GET', bad)).status]).toEqual([bad, 404]);
  expect((await call('GET', `/attachments/${image.body.id}/content`, { as: 2 })).status).toBe(404);
  expect((await call('GET', `/attachments/${image.body.id}/content`, { as: 0 })).status).toBe(401);
  expect((await call('GET', '/attachments?entity=thing&entityId=1', { cookie: true })).status).toBe(401);
  expect((await call('POST', '/attachments', { body: { entity: 'thing' } })).status).toBe(415);
  expect((await call('POST', '/attachments', upload('big.bin', Buffer.alloc(4 * 1024 * 1024)))).status).toBe(413);
  expect((await call('DELETE', `/attachments/${html.body.id}`)).status).toBe(428);
  expect((await call('DELETE', `/attachments/${html.body.id}`, { ifMatch: 1 })).status).toBe(204);
  expect((await call('GET', '/attachments?entity=thing&entityId=1')).body.items).toHaveLength(1);
});

test('jobs, audit trail and feed answer through the API', async () => {
  const id = await transaction(() => app.get(JobRunner).enqueue({ kind: 'x', ownerId: 2, title: 'T' }));
  expect(await call('GET', `/jobs/${id}`, { as: 2 })).toMatchObject({ status: 200, body: { id, state: 'queued', progress: 0, message: null } });
  expect((await call('GET', `/jobs/${id}/result`, { as: 2 })).body.code).toBe('system.job_has_no_result');
  expect(await call('POST', `/jobs/${id}/cancel`, { as: 2 })).toMatchObject({ status: 200, body: { state: 'cancelled' } });
  expect(await call('POST', `/jobs/${id}/cancel`, { as: 2 })).toMatchObject({ status: 409 });
  expect((await call('GET', '/jobs?filter[state][in]=queued,running&count=false', { as: 2 })).body.items).toEqual([]);
  const log = await call('GET', '/audit-logs?filter[entity][eq]=category&pageSize=1');
  expect(log.body).toMatchObject({ items: [{ entity: 'category', action: 'move', changes: { parentId: [expect.any(Number), null] } }], total: 3 });
  expect((await call('POST', '/audit-logs/search', { body: { where: { field: 'action', op: 'eq', value: 'attach' } } })).body.items).toHaveLength(2);
  expect((await call('GET', '/changes?limit=x')).status).toBe(400);
});

test('saved views through the API', async () => {
  const view = await call('POST', '/saved-views', { as: 2, body: { list: 'customers', name: '我的', shared: false, isDefault: true, state: { q: 'a', layoutOnly: true } } });
  expect(view).toMatchObject({ status: 201, body: { mine: true, isDefault: true, state: { q: 'a', layoutOnly: true } } });
  expect((await call('GET', '/saved-views?list=customers')).body.items).toEqual([]);
  expect((await call('POST', '/saved-views', { as: 2, body: { list: 'customers', name: 'x', shared: true, state: {} } })).status).toBe(403);
  expect((await call('DELETE', `/saved-views/${view.body.id}`, { as: 2, ifMatch: 1 })).status).toBe(204);
});
