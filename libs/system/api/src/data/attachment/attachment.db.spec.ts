import { existsSync, readdirSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import multipart from '@fastify/multipart';
import { FileStore, Problem, asProblem, auditTable, context, newContext, notFound, runWith, transaction } from '@steward/platform';
import { type TestDatabase, actAs, openTestDatabase, testPrincipal } from '@steward/platform/testing';
import Fastify, { type FastifyInstance } from 'fastify';
import sharp from 'sharp';
import { accessSchema } from '../../access/access.schema.js';
import { dataSchema } from '../data.schema.js';
import { FileClaims } from '../file/file-claims.js';
import { NameStore } from '../list-support/name.store.js';
import { sweepFiles } from '../maintenance/sweeps.js';
import { SettingsFacade } from '../setting/setting.facade.js';
import { SettingStore } from '../setting/setting.store.js';
import { attachmentTable } from './attachment.entity.js';
import { AttachmentParents } from './attachment.parents.js';
import { AttachmentService, type UploadPart } from './attachment.service.js';
import { AttachmentStore } from './attachment.store.js';
import type { AttachmentView } from './attachment.view.js';
import { Thumbnails } from './thumbnails.js';

let db: TestDatabase;
let server: FastifyInstance;
let service: AttachmentService;
let files: FileStore;
let settings: SettingsFacade;
const person = testPrincipal({ permissions: ['thing.view', 'thing.update'] });
let who = person;
/** Fails the unit of work after the row was inserted. */
let fail = false;

beforeAll(async () => {
  db = await openTestDatabase(accessSchema, dataSchema);
  files = new FileStore(db.dir);
  settings = new SettingsFacade(new SettingStore());
  const parents = new AttachmentParents();
  parents.register('thing', {
    viewCode: 'thing.view', updateCode: 'thing.update',
    ensureVisible: async (id) => { if (id > 10) throw notFound(); },
    ensureEditable: async (id) => { if (id > 5) throw notFound(); },
  });
  const store = new AttachmentStore(files);
  service = new AttachmentService(store, parents, files, settings, new NameStore());
  jestInsert(store);
  server = Fastify();
  await server.register(multipart, { limits: { fileSize: 50 * 1024 * 1024, files: 1, parts: 30 } });
  server.setErrorHandler((e, _req, reply) => { const p = asProblem(e); return reply.status(p.status).send({ code: p.code, ...p.facts }); });
  server.post('/attachments', (req) => runWith(newContext({ source: 'api', principal: who, idempotencyKey: header(req.headers['idempotency-key']) }), () => service.upload(req.parts() as AsyncIterable<UploadPart>, req.query as object)));
  await server.ready();
}, 60_000);
afterAll(async () => { await server.close(); await db.close(); });
beforeEach(async () => { who = person; fail = false; await transaction(() => attachmentTable.delete({})); });

const header = (v: string | string[] | undefined): string | undefined => (typeof v === 'string' ? v : undefined);
function jestInsert(store: AttachmentStore): void {
  const insert = store.insert.bind(store);
  store.insert = async (row) => { const id = await insert(row); if (fail) throw new Problem(409, 'duplicate'); return id; };
}

const B = 'X-BOUNDARY';
const field = (name: string, value: string): Buffer => Buffer.from(`--${B}\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`);
const filePart = (name: string, content: Buffer, type = 'image/png'): Buffer => Buffer.concat([Buffer.from(`--${B}\r\nContent-Disposition: form-data; name="file"; filename="${name}"\r\nContent-Type: ${type}\r\n\r\n`), content, Buffer.from('\r\n')]);
const end = Buffer.from(`--${B}--\r\n`);
async function send(parts: Buffer[], o: { query?: string; key?: string; cut?: boolean } = {}): Promise<{ status: number; body: AttachmentView & { code?: string; errors?: { pointer: string; code: string }[] } }> {
  const r = await server.inject({ method: 'POST', url: `/attachments${o.query ?? ''}`, headers: { 'content-type': `multipart/form-data; boundary=${B}`, ...(o.key ? { 'idempotency-key': o.key } : {}) }, payload: Buffer.concat([...parts, ...(o.cut ? [] : [end])]) });
  return { status: r.statusCode, body: r.json() };
}
const to = (id: number): Buffer[] => [field('entity', 'thing'), field('entityId', String(id))];
const act = <T>(fn: () => Promise<T>): Promise<T> => actAs(who, undefined, () => { context().ifMatch = 'any'; return fn(); });
function stored(dir = join(db.dir, 'files')): string[] {
  if (!existsSync(dir)) return [];
  return readdirSync(dir, { withFileTypes: true }).flatMap((e) => (e.isDirectory() ? stored(join(dir, e.name)) : [join(dir, e.name)]));
}
const PNG = sharp({ create: { width: 700, height: 300, channels: 3, background: '#336699' } }).png().toBuffer();

test('a file is kept under a random name, found by its content, and noted on its record', async () => {
  const { status, body } = await send([...to(1), filePart('..\\..\\合同.pHaR', await PNG, 'text/html')]);
  expect(status).toBe(200);
  expect(body).toMatchObject({ entity: 'thing', entityId: 1, name: '合同.pHaR', mime: 'image/png', inline: true, thumbnail: true, sha256: expect.stringMatching(/^[0-9a-f]{64}$/) });
  const row = await attachmentTable.find({ id: body.id });
  expect(realpathSync(files.path(row?.storeKey ?? ''))).toMatch(new RegExp(`^${realpathSync(join(db.dir, 'files'))}/[0-9a-f]{2}/[0-9a-f]{2}/[0-9a-f-]{36}$`));
  expect(await auditTable.find({ entity: 'thing', entityId: 1, action: 'attach' })).toMatchObject({ changes: { attachment: [null, '合同.pHaR'] } });
  expect(await act(() => service.list('thing', 1))).toMatchObject([{ id: body.id }]);
});

test('html named .png is a download', async () => {
  const { body } = await send([...to(1), filePart('x.png', Buffer.from('<html><script>alert(1)</script></html>'))]);
  expect(body).toMatchObject({ mime: 'application/octet-stream', inline: false, thumbnail: false });
});

test('the record may be named before or behind the file, or in the address', async () => {
  expect((await send([filePart('a.txt', Buffer.from('a')), ...to(2)])).status).toBe(200);
  expect((await send([filePart('b.txt', Buffer.from('b'))], { query: '?entity=thing&entityId=2' })).status).toBe(200);
  expect(await act(() => service.list('thing', 2))).toHaveLength(2);
});

test('nobody attaches to what they may not change, sees what they may not see, or learns that it is there; no file stays', async () => {
  const before = stored().length;
  expect(await send([...to(7), filePart('a.txt', Buffer.from('a'))])).toMatchObject({ status: 404 });
  expect(await send([filePart('a.txt', Buffer.from('a')), ...to(7)])).toMatchObject({ status: 404 });
  expect(await send([field('entity', 'nothing'), field('entityId', '1'), filePart('a.txt', Buffer.from('a'))])).toMatchObject({ status: 422, body: { errors: [{ pointer: '/entity', code: 'enum' }] } });
  who = testPrincipal({ permissions: ['thing.view'] });
  expect(await send([...to(1), filePart('a.txt', Buffer.from('a'))])).toMatchObject({ status: 403 });
  expect(stored()).toHaveLength(before);
  who = person;
  const { body } = await send([...to(1), filePart('a.txt', Buffer.from('a'))]);
  await transaction(() => attachmentTable.change({ id: body.id }, { entityId: 11 }));
  await expect(act(() => service.visible(body.id))).rejects.toMatchObject({ status: 404 });
  await expect(act(() => service.list('thing', 11))).rejects.toMatchObject({ status: 404 });
  await transaction(() => attachmentTable.change({ id: body.id }, { entityId: 7 }));
  await expect(act(() => service.visible(body.id))).resolves.toMatchObject({ id: body.id });
  await expect(act(() => service.delete(body.id))).rejects.toMatchObject({ status: 404 });
  who = testPrincipal({ permissions: [] });
  await expect(act(() => service.visible(body.id))).rejects.toMatchObject({ status: 404 });
  await expect(act(() => service.visible(999_999))).rejects.toMatchObject({ status: 404 });
});

test('a unit of work that fails leaves no file', async () => {
  const before = stored().length;
  fail = true;
  expect(await send([...to(1), filePart('a.txt', Buffer.from('unique content'))])).toMatchObject({ status: 409 });
  expect(stored()).toHaveLength(before);
  expect(await attachmentTable.count()).toBe(0);
});

test('the same file at the same record is kept once, with or without a key', async () => {
  const parts = [...to(1), filePart('a.txt', Buffer.from('twice'))];
  const first = await send(parts, { key: 'k-1' });
  const before = stored().length;
  expect((await send(parts, { key: 'k-1' })).body.id).toBe(first.body.id);
  expect((await send(parts)).body.id).toBe(first.body.id);
  expect((await send([...to(1), filePart('b.txt', Buffer.from('twice'))])).body.id).not.toBe(first.body.id);
  expect(stored()).toHaveLength(before + 1);
});

test('too large, empty, forbidden, missing, two files, cut off: a clear answer, and nothing stays', async () => {
  await actAs(person, undefined, async () => { await settings.set('attachment.max_mb', 1); await settings.set('attachment.denied_extensions', 'exe'); });
  const before = stored().length;
  expect(await send([...to(1), filePart('big.bin', Buffer.alloc(1024 * 1024 + 1, 1))])).toMatchObject({ status: 413 });
  expect(await send([...to(1), filePart('e.txt', Buffer.alloc(0))])).toMatchObject({ status: 422, body: { code: 'system.attachment_empty' } });
  expect(await send([...to(1), filePart('e.exe', Buffer.from('MZ'))])).toMatchObject({ status: 422, body: { code: 'system.attachment_type_denied' } });
  expect(await send(to(1))).toMatchObject({ status: 422, body: { errors: [{ pointer: '/file', code: 'required' }] } });
  expect((await send([...to(1), filePart('a', Buffer.from('1')), filePart('b', Buffer.from('2'))])).status).toBeGreaterThanOrEqual(400);
  expect((await send([...to(1), filePart('a.txt', Buffer.from('half'))], { cut: true })).status).toBeGreaterThanOrEqual(400);
  expect(stored()).toHaveLength(before);
  expect((await send([...to(1), filePart('ok.bin', Buffer.alloc(1024 * 1024, 1))])).status).toBe(200);
});

test('all files together stay within the quota', async () => {
  await actAs(person, undefined, () => settings.set('attachment.quota_mb', 1));
  expect((await send([...to(1), filePart('a.bin', Buffer.alloc(700_000, 2))])).status).toBe(200);
  expect(await send([...to(1), filePart('b.bin', Buffer.alloc(700_000, 3))])).toMatchObject({ status: 409, body: { code: 'system.attachment_quota' } });
  await actAs(person, undefined, () => settings.set('attachment.quota_mb', 0));
});

test('thumbnails are made when asked for; what is no image has none', async () => {
  const thumbnails = new Thumbnails(files);
  const { body } = await send([...to(1), filePart('p.png', await PNG)]);
  const key = (await attachmentTable.find({ id: body.id }))?.storeKey ?? '';
  const paths = await Promise.all([thumbnails.of(key, 128), thumbnails.of(key, 128), thumbnails.of(key, 512)]);
  expect(await sharp(paths[0]).metadata()).toMatchObject({ format: 'webp', width: 128, height: 55 });
  expect(await sharp(paths[2]).metadata()).toMatchObject({ width: 512 });
  const broken = await send([...to(1), filePart('q.png', Buffer.concat([(await PNG).subarray(0, 60), Buffer.alloc(300, 7)]))]);
  await expect(thumbnails.of((await attachmentTable.find({ id: broken.body.id }))?.storeKey ?? '', 128)).rejects.toMatchObject({ status: 404 });

  await act(() => service.delete(body.id));
  await new Promise((r) => setTimeout(r, 100));
  expect(stored().filter((f) => f.includes(key.slice(6)))).toEqual([]);
  expect(await auditTable.find({ entity: 'thing', entityId: 1, action: 'detach' })).toBeDefined();
});

test('files nobody claims are swept after a day, but never before everybody has been asked', async () => {
  const { utimesSync, writeFileSync } = await import('node:fs');
  const kept = await send([...to(1), filePart('keep.txt', Buffer.from('keep'))]);
  const orphan = await files.place();
  const young = await files.place();
  const half = `${orphan.path}.part`;
  for (const f of [orphan.path, young.path, half]) writeFileSync(f, 'x');
  const old = new Date(Date.now() - 25 * 3_600_000);
  for (const f of stored()) if (f !== young.path) utimesSync(f, old, old);
  const claims = new FileClaims();
  claims.register('attachment', async (keys) => (await attachmentTable.all({ storeKey: keys })).map((a) => a.storeKey));
  expect(await sweepFiles(db.dir, claims)).toEqual({ skipped: 1 });
  expect(existsSync(orphan.path)).toBe(true);
  for (const name of ['job', 'import']) claims.register(name, async () => []);
  await sweepFiles(db.dir, claims);
  expect([orphan.path, half, young.path].map((f) => existsSync(f))).toEqual([false, false, true]);
  expect(existsSync(files.path((await attachmentTable.find({ id: kept.body.id }))?.storeKey ?? ''))).toBe(true);
});
