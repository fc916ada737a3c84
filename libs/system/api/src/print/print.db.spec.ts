import cookie from '@fastify/cookie';
import { jest } from '@jest/globals';
import { Global, Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { type Config, PlatformModule, type Principal, PrincipalSource, Secrets, SessionTokens, auditTable, installHooks, newContext, runWith, transaction, validationPipe } from '@steward/platform';
import { type TestDatabase, openTestDatabase, testPrincipal } from '@steward/platform/testing';
import { systemMessages } from '@steward/system-messages';
import { pino } from 'pino';
import { accessSchema } from '../access/access.schema.js';
import { DataModule, SettingsFacade, dataSchema } from '../data/index.js';
import { NEW_DOCUMENT } from '../document/document.row.js';
import { PdfRenderer } from './pdf-renderer.js';
import { PrintModule } from './print.module.js';
import { COMPANY_ADDRESS, COMPANY_PHONE, PAPER, REQUIRES_APPROVAL } from './print.settings.js';
import { registerPrintable } from './printable.js';
import { FakePrintable, SLIP_PRINT, slipLine, slipMessages, slipSchema, slips } from './testing/fake-document.js';
import { pdfTexts } from './testing/pdf-text.js';

jest.setTimeout(60_000);
const ALL = 1, KEEPER = 2, OTHER = 3, NOBODY = 4;
const people = new Map<number, Principal>([
  [ALL, testPrincipal({ id: ALL, permissions: [SLIP_PRINT, 'price.view', 'cost.view'], owners: 'all' })],
  [KEEPER, testPrincipal({ id: KEEPER, permissions: [SLIP_PRINT], owners: 'all' })],
  [OTHER, testPrincipal({ id: OTHER, permissions: [SLIP_PRINT, 'price.view'], owners: [OTHER] })],
  [NOBODY, testPrincipal({ id: NOBODY, permissions: ['price.view'] })],
]);
class People extends PrincipalSource {
  byUser(id: number): Promise<Principal | undefined> { return Promise.resolve(people.get(id)); }
  byApiToken(): Promise<undefined> { return Promise.resolve(undefined); }
}
@Global()
@Module({ providers: [{ provide: PrincipalSource, useClass: People }], exports: [PrincipalSource] })
class PeopleModule {}

let db: TestDatabase;
let app: NestFastifyApplication;
let tokens: SessionTokens;
const slip = new FakePrintable();

beforeAll(async () => {
  db = await openTestDatabase(accessSchema, dataSchema, slipSchema);
  const log = pino({ level: 'silent' });
  const platform = PlatformModule.forRoot({ config: { dataDir: db.dir } as Config, secrets: await Secrets.load(db.dir, false), log, bundles: [systemMessages, slipMessages], background: false });
  @Module({ imports: [platform, PeopleModule, DataModule, PrintModule] })
  class App {}
  const adapter = new FastifyAdapter();
  installHooks(adapter.getInstance() as never, log, 'test');
  app = await NestFactory.create<NestFastifyApplication>(App, adapter, { logger: ['error'], abortOnError: false });
  await app.register(cookie as never);
  app.setGlobalPrefix('api/v1');
  app.useGlobalPipes(validationPipe());
  await app.init();
  await app.getHttpAdapter().getInstance().ready();
  tokens = app.get(SessionTokens);
  registerPrintable(slip);
  await as(ALL, () => transaction(async () => {
    const settings = app.get(SettingsFacade);
    await settings.set('company.name', '远大精密五金有限公司');
    await settings.set(COMPANY_ADDRESS, '苏州市星湖街328号');
    await settings.set(COMPANY_PHONE, '0512-66668888');
  }));
});
afterAll(async () => { await app.close(); await db.close(); });
beforeEach(() => { slip.lines = [slipLine(1), slipLine(2)]; slip.over = {}; });

const as = <T>(id: number, fn: () => Promise<T>): Promise<T> => runWith(newContext({ source: 'api', principal: people.get(id) as Principal }), fn);
const add = (over: object = {}): Promise<number> => as(ALL, () => transaction(() => slips.insert({ ...NEW_DOCUMENT, no: `SH${Date.now()}`, docDate: '2026-11-23', state: 'approved', ownerId: ALL, customerName: '上海华东机电设备成套有限公司', carrier: 'sf', ...over })));

interface Answer { status: number; headers: Record<string, unknown>; raw: Buffer; body: Record<string, unknown>; texts: () => Promise<string[][]>; text: () => Promise<string> }
async function call(method: 'GET' | 'POST', url: string, o: { as?: number; cookie?: boolean; language?: string; body?: object } = {}): Promise<Answer> {
  const token = o.cookie ? { cookie: `stw_read=${tokens.issue(o.as ?? ALL, 1, 'read')}` } : { authorization: `Bearer ${tokens.issue(o.as ?? ALL, 1, 'access')}` };
  const r = await app.inject({ method, url: `/api/v1${url}`, headers: { ...token, ...(o.language ? { 'accept-language': o.language } : {}) }, ...(o.body ? { payload: o.body } : {}) });
  const json = String(r.headers['content-type']).includes('json');
  const texts = (): Promise<string[][]> => pdfTexts(r.rawPayload);
  return { status: r.statusCode, headers: r.headers, raw: r.rawPayload, body: json ? (JSON.parse(r.payload) as Record<string, unknown>) : {}, texts, text: async () => (await texts()).flat().join('\n') };
}
const pdf = (id: number, query = '', o: Parameters<typeof call>[2] = {}): Promise<Answer> => call('GET', `/print/slip/${id}.pdf${query}`, o);

describe('a printed document', () => {
  it('has company, title, head, lines, sums, total in capitals and page numbers; no stamp once approved', async () => {
    const answer = await pdf(await add({ no: 'SH20261123-0001', remark: '轻拿轻放' }), '', { cookie: true });
    expect(answer).toMatchObject({ status: 200, headers: { 'content-type': 'application/pdf', 'x-content-type-options': 'nosniff', 'cache-control': 'no-store' } });
    expect(String(answer.headers['content-disposition'])).toMatch(/^inline; .*SH20261123-0001\.pdf/);
    const text = await answer.text();
    for (const part of ['远大精密五金有限公司', '送 货 单', '苏州市星湖街328号', '电话：0512-66668888', '上海华东机电设备成套有限公司', 'SH20261123-0001', '2026-11-23', '顺丰速运', '六角头螺栓 M2', '12.50', '25.00', '37.50', '叁拾柒元伍角整', '轻拿轻放', '签收', '第 1 页 / 共 1 页', '合计：¥37.50']) expect(text).toContain(part);
    expect(text).not.toContain('草稿');
    expect(text).not.toContain('批次');
  });

  it('is written in the language of the reader', async () => {
    const text = await (await pdf(await add(), '', { language: 'en' })).text();
    for (const part of ['Delivery note', 'SF Express', 'Page 1 of 1', 'Prepared by']) expect(text).toContain(part);
    expect(text).not.toContain('元');
  });

  it('shows no price to whoever may not see prices, and to nobody in the price-free layout', async () => {
    const id = await add();
    for (const answer of [await pdf(id, '', { as: KEEPER }), await pdf(id, '?variant=no_prices')]) {
      const text = await answer.text();
      for (const secret of ['单价', '金额', '12.50', '25.00', '37.50', '叁拾柒', '税额', '7777', '7,777']) expect(text).not.toContain(secret);
      expect(text).toContain('六角头螺栓 M2');
      expect(text).toContain('数量');
    }
    expect(await (await pdf(id)).text()).toContain('7,777.00');
  });

  it('says in a stamp that it is a draft or void', async () => {
    expect(await (await pdf(await add({ state: 'draft', no: null }))).text()).toContain('草稿');
    expect(await (await pdf(await add({ state: 'voided' }))).text()).toContain('已作废');
  });

  it('of 200 lines repeats its head on every page, with sums of the page that add up', async () => {
    slip.lines = Array.from({ length: 200 }, (_x, i) => slipLine(i + 1));
    const pages = await (await pdf(await add({ no: 'SH-LONG' }))).texts();
    expect(pages.length).toBeGreaterThan(4);
    const subtotals = pages.map((texts, i) => {
      expect(texts).toContain('商品');
      expect(texts.join('\n')).toContain('SH-LONG');
      expect(texts).toContain(`第 ${i + 1} 页 / 共 ${pages.length} 页`);
      const at = texts.indexOf('本页小计');
      const [quantity, amount] = texts.slice(at + 1, at + 3);
      return [Number(quantity?.replaceAll(',', '')), Number(amount?.replaceAll(',', ''))];
    });
    expect(subtotals.reduce((a, [q]) => a + (q ?? 0), 0)).toBe(20_100);
    expect(subtotals.reduce((a, [, m]) => a + (m ?? 0), 0)).toBe(251_250);
    expect(pages.flat().filter((t) => /^P\d{4}$/.test(t))).toEqual(slip.lines.map((l) => l['code']));
  });

  it('is the same on other papers', async () => {
    const id = await add();
    for (const paper of ['A5', 'T241']) expect(await (await pdf(id, `?paper=${paper}`)).text()).toContain('六角头螺栓 M2');
    await as(ALL, () => app.get(SettingsFacade).set(PAPER, 'T241'));
    expect((await call('GET', '/print/slip')).body).toEqual({ title: '送货单', paper: 'T241', variants: [{ key: 'full', label: '标准' }, { key: 'no_prices', label: '不含价格' }] });
    await as(ALL, () => app.get(SettingsFacade).set(PAPER, 'A4'));
  });

  it('takes empty and hostile texts for what they are', async () => {
    slip.lines = [
      slipLine(1, { product: '{constructor.constructor("return process")()}', spec: '${1+1} {currentPage} {{x}}' }), slipLine(2, { product: '<script>alert(1)</script>\u0000\u202e\u200b', spec: '=HYPERLINK("http://x")' }),
      slipLine(3, { product: '𠮷野家 👨‍👩‍👧 عربي', spec: 'A'.repeat(400), unit: null, quantity: null, price: null, amount: '' }), slipLine(4, { product: '长'.repeat(2_000), code: '', spec: '\n\n\n' }), {},
    ];
    slip.over = { totals: [], party: { label: 'field.slip.customer', name: '（反正）'.repeat(60) }, remark: `第一行\r\n第二行\n${'很长的备注，'.repeat(800)}`, signatures: [] };
    const answer = await pdf(await add({ no: '"><img>/../..\r\nX: y' }));
    expect(answer.status).toBe(200);
    const text = await answer.text();
    for (const part of ['{constructor.constructor(', '${1+1} {currentPage}', '<script>alert(1)</script>', '□野家', '第二行', '反正']) expect(text.replaceAll('\n', '')).toContain(part);
    expect(Object.keys(answer.headers)).not.toContain('x');
  });

  it('without lines, number and company is still a document', async () => {
    slip.lines = [];
    slip.over = { fields: [], totals: [] };
    expect((await pdf(await add({ no: null, state: 'draft', customerName: '' }))).status).toBe(200);
  });
});

describe('rights', () => {
  it('are those of the document: its right, its scope, nothing for strangers', async () => {
    const id = await add();
    expect((await pdf(id, '', { as: NOBODY })).status).toBe(403);
    expect((await pdf(id, '', { as: OTHER })).status).toBe(404);
    expect((await call('POST', `/print/slip/${id}/printed`, { as: OTHER, body: {} })).status).toBe(404);
    expect((await call('POST', `/print/slip/${id}/printed`, { as: NOBODY, body: {} })).status).toBe(403);
    expect((await call('GET', '/print/slip', { as: NOBODY })).status).toBe(403);
    expect((await call('GET', `/print/nothing/${id}.pdf`)).status).toBe(404);
    expect((await pdf(999_999)).status).toBe(404);
    for (const bad of ['x', '0', '-1', '1e3']) expect((await call('GET', `/print/slip/${bad}.pdf`)).status).toBe(404);
    expect((await app.inject({ url: `/api/v1/print/slip/${id}.pdf` })).statusCode).toBe(401);
    expect((await app.inject({ method: 'POST', url: `/api/v1/print/slip/${id}/printed`, headers: { cookie: `stw_read=${tokens.issue(ALL, 1, 'read')}` } })).statusCode).toBe(401);
  });

  it('leave only the layouts that make a difference', async () => {
    expect((await call('GET', '/print/slip', { as: KEEPER })).body).toMatchObject({ variants: [{ key: 'full' }] });
  });

  it('refuse layouts and papers nobody knows, and drafts where the company wants it so', async () => {
    const id = await add({ state: 'draft', no: null });
    expect(await pdf(id, '?variant=secret')).toMatchObject({ status: 422, body: { errors: [{ pointer: '/variant' }] } });
    expect(await pdf(id, '?paper=A0')).toMatchObject({ status: 400 });
    await as(ALL, () => app.get(SettingsFacade).set(REQUIRES_APPROVAL, true));
    expect(await pdf(id)).toMatchObject({ status: 409, body: { code: 'print.not_approved' } });
    expect((await pdf(await add())).status).toBe(200);
    await as(ALL, () => app.get(SettingsFacade).set(REQUIRES_APPROVAL, false));
  });
});

describe('what was printed', () => {
  it('is counted without a new version, and noted with the layout', async () => {
    const id = await add();
    expect(await call('POST', `/print/slip/${id}/printed`, { body: {} })).toMatchObject({ status: 200, body: { printCount: 1 } });
    expect(await call('POST', `/print/slip/${id}/printed`, { as: KEEPER, body: { variant: 'no_prices', copies: 3 } })).toMatchObject({ body: { printCount: 4 } });
    expect(await as(ALL, () => slips.get(id, SLIP_PRINT))).toMatchObject({ printCount: 4, version: 1 });
    const notes = await auditTable.all({ entity: 'slip', entityId: id, action: 'print' }, { orderBy: 'id' });
    expect(notes).toMatchObject([{ actorId: ALL, changes: { printCount: [0, 1], variant: [null, 'full'] } }, { actorId: KEEPER, changes: { printCount: [1, 4], variant: [null, 'no_prices'] } }]);
    expect((await call('POST', `/print/slip/${id}/printed`, { body: { copies: 0 } })).status).toBe(422);
  });
});

describe('the rendering process', () => {
  it('is killed with a document that takes too long, and the next one gets a new one', async () => {
    const id = await add();
    const renderer = app.get(PdfRenderer);
    slip.lines = Array.from({ length: 900 }, (_x, i) => slipLine(i + 1, { product: '某'.repeat(500) }));
    renderer.limit({ seconds: 0.05 });
    expect(await pdf(id)).toMatchObject({ status: 503, body: { code: 'print.timeout' } });
    renderer.limit({ seconds: 20 });
    slip.lines = [slipLine(1)];
    expect((await pdf(id)).status).toBe(200);
  });

  it('takes many at once, one after the other, and refuses when too many wait', async () => {
    const id = await add();
    expect((await Promise.all(Array.from({ length: 6 }, () => pdf(id)))).map((a) => a.status)).toEqual([200, 200, 200, 200, 200, 200]);
    app.get(PdfRenderer).limit({ waiting: 1 });
    const statuses = (await Promise.all(Array.from({ length: 6 }, () => pdf(id)))).map((a) => a.status).sort();
    expect([statuses[0], statuses[5]]).toEqual([200, 503]);
    app.get(PdfRenderer).limit({ waiting: 40 });
  });

  it('is not asked for documents of too many lines', async () => {
    slip.lines = Array.from({ length: 1_001 }, (_x, i) => slipLine(i + 1));
    expect(await pdf(await add())).toMatchObject({ status: 422, body: { code: 'print.too_long' } });
  });
});
