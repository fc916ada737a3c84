import ExcelJS from 'exceljs';
import { engines, fullSize, startApp, type App, type Client } from '../harness/index.js';
import { Floor } from './support/floor.js';
import { commit, upload, validate } from './support/imports.js';
import { checkIntegrity, shutDown } from './support/integrity.js';
import { addPerson, roleId, setUp, type Person } from './support/people.js';
import { all, book, each, importRows, type Page, type TradeDocument } from './support/trade.js';

interface Stocktake { id: number; version: number; no: string | null; state: string; phase: string; lineCount: number; countedCount: number; differingCount: number | null; gainQuantity: string; lossQuantity: string; gainCost: string; lossCost: string; unsettledCount: number }
interface Line { id: number; productId: number; productCode: string; counted: string | null; expected: string | null; difference: string | null; outcome: string; cost: string; round: number }
interface Order extends TradeDocument { lines: TradeDocument['lines'] }
interface Stock { productId: number; onHand: string; value: string }

/** Products that are counted, and how many of them are really not what the books say. */
const PRODUCTS = fullSize ? 2_000 : 150;
const ON_HAND = 100;
/** Pieces too many (or missing) on every so-manieth product. */
const plantedOn = (i: number): number => (i % 17 === 3 ? -2 - (i % 5) : i % 23 === 7 ? 1 + (i % 3) : 0);
const UNCOUNTED = { headers: { 'X-Acknowledge': 'stocktake.uncounted' } };

/** domain.md 2.4 and E-07: goods are counted by several while they go out. */
describe.each(engines())('stocktake, %s', (database) => {
  let app: App;
  let admin: Client;
  let counters: Person[];
  let warehouseId: number;
  let customerId: number;
  let products: { id: number; code: string }[];
  const floor = new Floor();

  const lines = (id: number): Promise<Line[]> => all<Line>(admin, '/stocktake-lines', { 'filter[stocktakeId]': id });
  const stock = async (productId: number): Promise<Stock | undefined> => (await admin.ok.get<Page<Stock>>('/stock', { query: { 'filter[productId]': productId } })).items[0];
  const sheet = async (c: Client, id: number): Promise<number> => (await c.ok.post<{ id: number }>(`/stocktakes/${id}/sheets`, {})).id;
  const save = (c: Client, id: number, sheetId: number, counts: object[]): Promise<{ rows: { quantity: string; expected?: string | null }[] }> => c.ok.post(`/stocktakes/${id}/sheets/${sheetId}/counts`, { counts });
  const order = (productIds: readonly number[], quantity: string): Promise<Order> => book<Order>(admin, '/sales-orders', { customerId, lines: productIds.map((productId) => ({ productId, quantity, unitPrice: '9', taxRate: '0' })) });

  beforeAll(async () => {
    app = await startApp({ database, env: { RATE_LIMIT: '0' } });
    admin = await setUp(app);
    const keeper = await roleId(admin, 'keeper');
    counters = await each([1, 2, 3], 1, (n) => addPerson(app, admin, { username: `keeper${n}`, name: `库管${n}`, roleIds: [keeper] }));
    warehouseId = (await admin.ok.post<{ id: number }>('/warehouses', { name: '主仓', isDefault: true, keepers: counters.map((c) => c.id) })).id;
    customerId = (await admin.ok.post<{ id: number }>('/customers', { name: '盘点期间客户公司' })).id;
    const numbered = Array.from({ length: PRODUCTS }, (_, i) => ({ 编码: `PD${String(i).padStart(5, '0')}`, 名称: `盘点商品 ${String(i).padStart(5, '0')}`, 单位: '个' }));
    expect(await importRows(admin, 'product', { code: '编码', name: '名称', unit: '单位' }, numbered)).toBe(PRODUCTS);
    products = (await all<{ id: number; code: string }>(admin, '/products', { sort: 'id' })).filter((p) => p.code.startsWith('PD')).sort((a, b) => a.code.localeCompare(b.code));
    const opening = products.map((p, i) => ({ 产品: p.code, 数量: String(ON_HAND), 单价: String(1 + (i % 7)) }));
    expect(await importRows(admin, 'opening_stock', { product: '产品', quantity: '数量', unitCost: '单价' }, opening)).toBe(PRODUCTS);
    products.forEach((p, i) => { floor.put(p.id, ON_HAND + plantedOn(i)); });
  }, 240_000);
  afterAll(async () => { await app.stop(); });

  it('E-07: snapshot 100, 10 shipped, 88 counted: 2 are missing, not 12', async () => {
    const productId = (await admin.ok.post<{ id: number }>('/products', { name: '例题商品', unit: '个' })).id;
    const supplierId = (await admin.ok.post<{ id: number }>('/suppliers', { name: '例题供应商' })).id;
    await book(admin, '/stock-ins', { supplierId, warehouseId, lines: [{ productId, quantity: '100', unitPrice: '3', taxRate: '0' }] });
    const take = await admin.ok.post<Stocktake>('/stocktakes', { warehouseId, productIds: [productId] }, { query: { start: true } });
    const sold = await order([productId], '10');
    await book(admin, '/shipments', { salesOrderId: sold.id, warehouseId });
    const own = await sheet(admin, take.id);
    expect((await save(admin, take.id, own, [{ productId, quantity: '88' }])).rows).toMatchObject([{ quantity: '88.0000', expected: '90.0000' }]);
    expect(await lines(take.id)).toMatchObject([{ counted: '88.0000', expected: '90.0000', difference: '-2.0000', outcome: 'loss' }]);
    await admin.ok.post(`/stocktakes/${take.id}/submit`);
    expect(await admin.ok.post(`/stocktakes/${take.id}/approve`)).toMatchObject({ state: 'approved', no: expect.stringMatching(/^PD\d{12}$/), lossQuantity: '2.0000', lossCost: '6.00', gainCost: '0.00' });
    expect(await stock(productId)).toMatchObject({ onHand: '88.0000', value: '264.00' });
    expect(await admin.ok.post(`/stocktakes/${take.id}/void`, { reason: '重盘' })).toMatchObject({ state: 'voided' });
    expect(await stock(productId)).toMatchObject({ onHand: '90.0000', value: '270.00' });
  });

  it(`${PRODUCTS} products counted by three at once, on screens and by Excel, while goods go out: exactly what was planted differs`, async () => {
    const ids = products.map((p) => p.id);
    const orders = await each(Array.from({ length: Math.ceil(ids.length / 50) }, (_, i) => ids.slice(i * 50, i * 50 + 50)), 2, (some) => order(some, '20'));
    const take = await counters[0]?.client.ok.post<Stocktake>('/stocktakes', { warehouseId }, { query: { start: true } }) as Stocktake;
    expect(take).toMatchObject({ phase: 'counting', state: 'draft', lineCount: PRODUCTS + 1 });
    const byProduct = new Map((await lines(take.id)).map((l) => [l.productId, l]));
    const [first, second, third] = counters as [Person, Person, Person];
    const sheets = new Map(await each([first, second], 1, async (p) => [p, await sheet(p.client, take.id)] as const));

    let counting = true;
    let shipped = 0;
    const ship = async (): Promise<void> => {
      for (let i = 0; counting; i = (i + 37) % ids.length) {
        const productId = ids[i] ?? 0;
        const sold = orders[Math.floor(i / 50)];
        await floor.hold([productId], async () => {
          const sent = await admin.post('/shipments', { salesOrderId: sold?.id, warehouseId, lines: [{ orderLineId: sold?.lines.find((l) => l.productId === productId)?.id, productId, quantity: '1' }] }, { query: { approve: true } });
          if (sent.status !== 201) { expect(sent.body).toMatchObject({ code: 'warehouse.over_shipped' }); return; }
          floor.take(productId, 1);
          shipped += 1;
        });
      }
    };
    /** Counts products in handfuls, as a screen saves them; what two people share is counted in two parts, one after the other. */
    const count = async (who: Person, mine: readonly number[], shared: Person | undefined): Promise<void> => {
      for (let i = 0; i < mine.length; i += 8) {
        const some = mine.slice(i, i + 8);
        await floor.hold(some, async () => {
          const there = new Map(some.map((id) => [id, floor.of(id)]));
          const part = (id: number): number => (shared ? Math.floor((there.get(id) ?? 0) / 3) : 0);
          await save(who.client, take.id, sheets.get(who) ?? 0, some.map((id) => ({ lineId: byProduct.get(id)?.id, quantity: String((there.get(id) ?? 0) - part(id)) })));
          if (shared) await save(shared.client, take.id, sheets.get(shared) ?? 0, some.map((id) => ({ productId: id, quantity: String(part(id)) })));
        });
      }
    };
    /** Counts on paper and types it into the exported file, with the time of each count. */
    const countInExcel = async (who: Person, mine: ReadonlySet<number>): Promise<void> => {
      const file = await who.client.ok.get<Uint8Array>('/stocktake-lines/export', { query: { 'filter[stocktakeId]': take.id, columns: 'stocktakeId,productCode,productName,unit,toCount,countedAt' } });
      const workbook = new ExcelJS.Workbook();
      await workbook.xlsx.load(file.buffer.slice(file.byteOffset, file.byteOffset + file.byteLength) as ArrayBuffer);
      const page = workbook.worksheets[0] as ExcelJS.Worksheet;
      const heads = (page.getRow(1).values as string[]).map(String);
      const [code, counted, time] = ['产品编码', '实盘数量', '盘点时间'].map((head) => heads.indexOf(head)) as [number, number, number];
      const idOf = new Map(products.map((p) => [p.code, p.id]));
      for (let i = 2; i <= page.rowCount; i++) {
        const productId = idOf.get(String(page.getRow(i).getCell(code).value)) ?? 0;
        if (!mine.has(productId)) continue;
        await floor.hold([productId], async () => {
          await new Promise((r) => setTimeout(r, 2)); // a moment of its own
          page.getRow(i).getCell(counted).value = floor.of(productId);
          page.getRow(i).getCell(time).value = new Date().toISOString();
          await new Promise((r) => setTimeout(r, 2));
        });
      }
      const up = await upload(who.client, 'counts.xlsx', new Uint8Array(await workbook.xlsx.writeBuffer()), 'stocktake_count');
      expect({ status: up.status, code: up.body.code, rows: up.body.rowCount }).toEqual({ status: 201, code: undefined, rows: PRODUCTS + 1 });
      const checked = await validate(who.client, up.body);
      expect(checked.counts).toMatchObject({ toCreate: mine.size, invalid: 0 });
      expect((await commit(who.client, up.body.id)).counts).toMatchObject({ created: mine.size, failed: 0 });
    };

    const third_ = Math.floor(ids.length / 3);
    const began = performance.now();
    const shipping = [ship(), ship()];
    try {
      await Promise.all([
        count(first, ids.slice(0, third_ - 20), undefined).then(() => count(first, ids.slice(third_ - 20, third_), second)),
        count(second, ids.slice(third_, 2 * third_), undefined),
        countInExcel(third, new Set(ids.slice(2 * third_))),
      ]);
    } finally {
      counting = false;
      await Promise.all(shipping);
    }
    process.stdout.write(`${database}: ${PRODUCTS} products counted by three in ${((performance.now() - began) / 1000).toFixed(1)} s, ${shipped} shipments meanwhile\n`);
    expect(shipped).toBeGreaterThan(10);

    const planted = products.map((p, i) => [p.id, plantedOn(i)] as const).filter(([, n]) => n !== 0).map(([id, n]) => [id, `${n}.0000`]).sort();
    const found = (await lines(take.id)).filter((l) => l.difference !== null && l.difference !== '0.0000').map((l) => [l.productId, l.difference]).sort();
    expect(found).toEqual(planted);
    expect((await lines(take.id)).filter((l) => l.outcome === 'open').map((l) => l.productCode).filter((code) => code.startsWith('PD'))).toEqual([]);
    const submitted = await first.client.ok.post<Stocktake>(`/stocktakes/${take.id}/submit`, undefined, UNCOUNTED);
    expect(submitted).toMatchObject({ state: 'pending', phase: 'review', differingCount: planted.length });
    expect((await first.client.post(`/stocktakes/${take.id}/approve`)).status).toBe(403);
    expect((await admin.ok.get<{ items: { key: string; count: number }[] }>('/worklists')).items.find((w) => w.key === 'stocktake_review')).toMatchObject({ count: 1 });
    await admin.ok.post(`/stocktakes/${take.id}/approve`, undefined, UNCOUNTED);
    const after = new Map((await all<Stock>(admin, '/stock')).map((s) => [s.productId, Number(s.onHand)]));
    expect(ids.filter((id) => after.get(id) !== floor.of(id))).toEqual([]);
  }, 600_000);

  it('people count one line again where their counts contradict each other', async () => {
    const productId = products[0]?.id ?? 0;
    const take = await admin.ok.post<Stocktake>('/stocktakes', { warehouseId, productIds: [productId], counting: 'compare', blind: true }, { query: { start: true } });
    const there = floor.of(productId);
    const [a, b] = [counters[0] as Person, counters[1] as Person];
    const [sa, sb] = [await sheet(a.client, take.id), await sheet(b.client, take.id)];
    expect((await save(a.client, take.id, sa, [{ productId, quantity: String(there) }])).rows).toMatchObject([{ expected: null }]);
    await save(b.client, take.id, sb, [{ productId, quantity: String(there - 1) }]);
    expect((await b.client.post(`/stocktakes/${take.id}/sheets/${sa}/counts`, { counts: [{ productId, quantity: '1' }] })).status).toBe(200); // a keeper may correct another's sheet
    expect(await admin.post(`/stocktakes/${take.id}/submit`)).toMatchObject({ status: 409, body: { code: 'stocktake.unsettled', lines: [{ outcome: 'conflict' }] } });
    await admin.ok.post(`/stocktakes/${take.id}/recount`, {});
    await save(a.client, take.id, sa, [{ productId, quantity: String(there) }]);
    expect(await lines(take.id)).toMatchObject([{ round: 2, counted: `${there}.0000`, difference: null }]); // blind
    await admin.ok.post(`/stocktakes/${take.id}/submit`);
    expect(await lines(take.id)).toMatchObject([{ difference: '0.0000', outcome: 'same' }]);
    await admin.ok.post(`/stocktakes/${take.id}/approve`);
  });

  it('leaves nothing that does not fit together', async () => {
    await shutDown(app);
    expect(checkIntegrity(app).filter((i) => i.count !== 0)).toEqual([]);
  });
});
