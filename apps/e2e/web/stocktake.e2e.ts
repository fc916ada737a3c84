import { readFileSync } from 'node:fs';
import ExcelJS from 'exceljs';
import type { Page } from 'playwright-core';
import { browser, fullSize, startApp, type App, type Browser, type Client } from '../harness/index.js';
import { Floor } from '../api/support/floor.js';
import { addPerson, PASSWORD, roleId, setUp, type Person } from '../api/support/people.js';
import { all, book, each, importRows, type TradeDocument } from '../api/support/trade.js';
import { camera } from './support/pictures.js';
import { listed, menu, signIn } from './support/screen.js';
import { steps } from './support/steps.js';
import { until } from './support/until.js';

interface Line { id: number; productId: number; productCode: string; counted: string | null; difference: string | null; outcome: string }

/** Products on the shelves; one more is counted with the scanner. */
const PRODUCTS = fullSize ? 2_000 : 45;
const ON_HAND = 50;
const BARCODE = '6901234567892';
const SCANNED = 4;
/** Pieces too many (or missing) on every so-manieth product. */
const plantedOn = (i: number): number => (i % 11 === 4 ? -1 - (i % 3) : i % 13 === 6 ? 2 : 0);
const STEP = fullSize ? 900_000 : 150_000;

/** Three people count one warehouse at the same time: two at screens, one in Excel, while goods go on leaving (issue: 2,000 products in full size). */
describe('a stocktake on screens', () => {
  let app: App;
  let admin: Client;
  let people: Person[];
  let browsers: Browser[];
  let warehouseId: number;
  let products: { id: number; code: string }[];
  let scanned: number;
  let orders: TradeDocument[];
  let takeId = 0;
  let shot: ReturnType<typeof camera>;
  const floor = new Floor();
  const lines = (): Promise<Line[]> => all<Line>(admin, '/stocktake-lines', { 'filter[stocktakeId]': takeId });
  const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name, exact: true }).filter({ visible: true });
  const sure = (page: Page, name: string): Promise<void> => page.getByRole('dialog', { name }).getByRole('button', { name, exact: true }).click();

  beforeAll(async () => {
    app = await startApp({ database: 'sqlite', env: { RATE_LIMIT: '0' } });
    admin = await setUp(app);
    const keeper = await roleId(admin, 'keeper');
    people = await each(['赵库管', '钱库管', '孙库管'], 1, (name, i) => addPerson(app, admin, { username: `keeper${i}`, name, roleIds: [keeper] }));
    warehouseId = (await admin.ok.post<{ id: number }>('/warehouses', { name: '主仓', isDefault: true, keepers: people.map((one) => one.id) })).id;
    const customerId = (await admin.ok.post<{ id: number }>('/customers', { name: '盘点期间客户公司' })).id;
    const rows = Array.from({ length: PRODUCTS }, (_, i) => ({ 编码: `A${String(i).padStart(4, '0')}`, 名称: `货架商品 ${String(i).padStart(4, '0')}`, 单位: '个' }));
    await importRows(admin, 'product', { code: '编码', name: '名称', unit: '单位' }, rows);
    products = (await all<{ id: number; code: string }>(admin, '/products')).sort((a, b) => a.code.localeCompare(b.code));
    scanned = (await admin.ok.post<{ id: number }>('/products', { code: 'Z0001', name: '扫码商品', unit: '个', barcode: BARCODE })).id;
    const opening = [...products.map((p, i) => ({ 产品: p.code, 数量: String(ON_HAND), 单价: String(2 + (i % 5)) })), { 产品: 'Z0001', 数量: String(SCANNED + 1), 单价: '30' }];
    await importRows(admin, 'opening_stock', { product: '产品', quantity: '数量', unitCost: '单价' }, opening);
    products.forEach((p, i) => { floor.put(p.id, ON_HAND + plantedOn(i)); });
    orders = await each(Array.from({ length: Math.ceil(products.length / 50) }, (_, i) => products.slice(i * 50, i * 50 + 50)), 1, (some) => book(admin, '/sales-orders', { customerId, lines: some.map((p) => ({ productId: p.id, quantity: '20', unitPrice: '9', taxRate: '0' })) }));
    browsers = await each(people, 1, () => browser({ url: app.url }));
    for (const [i, b] of browsers.entries()) {
      b.page.setDefaultTimeout(30_000);
      await b.page.goto(app.url);
      await signIn(b.page, people[i]?.username ?? '', PASSWORD);
    }
    shot = camera(browsers[0] as Browser, 'stocktake');
  }, 300_000);
  afterAll(async () => {
    for (const b of browsers ?? []) await b.close();
    await app?.stop();
  });

  const step = steps('stocktake', () => browsers);

  step('is planned and begun by a keeper', async () => {
    const { page } = browsers[0] as Browser;
    await menu(page, '库存盘点');
    await page.getByText('还没有盘点单').filter({ visible: true }).first().waitFor();
    await button(page, '新建盘点').first().click();
    const drawer = page.getByRole('dialog', { name: '新建盘点' });
    await drawer.getByText('只盘有库存的产品').first().waitFor();
    await shot('plan', { guide: 'stocktake-plan' });
    await drawer.getByRole('button', { name: /^保存/ }).first().click();
    await page.waitForURL(/\/stocktakes\/\d+$/); // the list has a column of the same name
    await button(page, '开始盘点').click();
    await sure(page, '开始盘点');
    await page.getByText(`0 / ${PRODUCTS + 1}`).filter({ visible: true }).first().waitFor();
    takeId = Number(/stocktakes\/(\d+)/.exec(page.url())?.[1]);
    await shot('begun');
  }, STEP);

  /** Goes along the lines by keyboard: number, Enter, next line. */
  async function type(page: Page, mine: readonly { id: number; code: string }[], byProduct: ReadonlyMap<number, Line>): Promise<void> {
    const box = page.getByRole('textbox', { name: '编码/名称/条码，或直接扫码' }).filter({ visible: true });
    await box.fill(mine[0]?.code ?? '');
    await box.press('Enter');
    for (const p of mine) {
      await page.locator(`input[data-line="${byProduct.get(p.id)?.id ?? 0}"]:focus`).waitFor();
      await floor.hold([p.id], async () => {
        await page.keyboard.insertText(String(floor.of(p.id)));
        await page.keyboard.press('Enter');
        await page.waitForTimeout(3);
      });
    }
  }
  /** A scanner's burst: faster than this test could type on a busy machine. */
  const scan = (page: Page): Promise<void> => page.evaluate((code) => {
    for (const key of [...code, 'Enter']) (document.activeElement ?? document.body).dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
  }, BARCODE);
  async function open(page: Page): Promise<void> {
    await page.goto(`${app.url}/stocktakes/${takeId}`);
    await button(page, '盘点').click();
    await page.locator('input[data-line]').first().waitFor();
  }
  const allSaved = (page: Page): Promise<void> => page.getByRole('status').filter({ hasText: /^已保存/ }).filter({ visible: true }).first().waitFor();

  step(`${PRODUCTS} products are counted by three at once while goods go out`, async () => {
    const [first, second, third] = browsers as [Browser, Browser, Browser];
    const byProduct = new Map((await lines()).map((l) => [l.productId, l]));
    const part = Math.floor(products.length / 3);
    let counting = true;
    let shipped = 0;
    const shipping = (async () => {
      for (let i = 0; counting; i = (i + 7) % products.length) {
        const [productId, sold] = [products[i]?.id ?? 0, orders[Math.floor(i / 50)]];
        await floor.hold([productId], async () => {
          const sent = await admin.post('/shipments', { salesOrderId: sold?.id, warehouseId, lines: [{ orderLineId: sold?.lines.find((l) => l.productId === productId)?.id, productId, quantity: '1' }] }, { query: { approve: true } });
          if (sent.status === 201) { floor.take(productId, 1); shipped += 1; }
        });
        await new Promise((r) => setTimeout(r, fullSize ? 40 : 120));
      }
    })();
    try {
      await Promise.all([
        (async () => {
          const { page } = first;
          await open(page);
          await type(page, products.slice(0, part), byProduct);
          await shot('counting', { guide: 'stocktake-counting' });
          for (let i = 1; i <= SCANNED; i++) { await scan(page); await until(page, 'the scan is counted', (n) => document.querySelector<HTMLInputElement>('tr.hit input')?.value === String(n), i); }
          await allSaved(page);
        })(),
        (async () => {
          await open(second.page);
          await type(second.page, products.slice(part, 2 * part), byProduct);
          await allSaved(second.page);
        })(),
        excel(third.page, products.slice(2 * part)),
      ]);
    } finally {
      counting = false;
      await shipping;
    }
    process.stdout.write(`${PRODUCTS} products counted on two screens and in Excel, ${shipped} shipments meanwhile\n`);
    expect(shipped).toBeGreaterThan(5);
    const found = (await lines()).filter((l) => l.difference !== '0.0000').map((l) => [l.productId, l.difference, l.outcome]);
    const planted = [...products.map((p, i) => [p.id, `${plantedOn(i)}.0000`, plantedOn(i) > 0 ? 'gain' : 'loss'] as const).filter((one) => one[1] !== '0.0000'), [scanned, '-1.0000', 'loss'] as const];
    expect(found.sort()).toEqual(planted.map((one) => [...one]).sort());
  }, STEP);

  /** The exported sheet filled in with the time of each count, and imported again by the wizard. */
  async function excel(page: Page, mine: readonly { id: number; code: string }[]): Promise<void> {
    await page.goto(`${app.url}/stocktakes/${takeId}`);
    const [file] = await Promise.all([page.waitForEvent('download'), button(page, '导出盘点表').click()]);
    const path = await file.path();
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.load(readFileSync(path).buffer as ArrayBuffer);
    const sheet = workbook.worksheets[0] as ExcelJS.Worksheet;
    const heads = (sheet.getRow(1).values as string[]).map(String);
    const [code, counted, time] = ['产品编码', '实盘数量', '盘点时间'].map((head) => heads.indexOf(head)) as [number, number, number];
    const wanted = new Map(mine.map((p) => [p.code, p.id]));
    for (let i = 2; i <= sheet.rowCount; i++) {
      const productId = wanted.get(String(sheet.getRow(i).getCell(code).value));
      if (productId === undefined) continue;
      await floor.hold([productId], async () => {
        await page.waitForTimeout(2);
        sheet.getRow(i).getCell(counted).value = floor.of(productId);
        sheet.getRow(i).getCell(time).value = new Date().toISOString();
        await page.waitForTimeout(2);
      });
    }
    await button(page, '导入实盘数').click();
    await page.getByRole('heading', { name: '上传文件' }).waitFor();
    await page.locator('input[type=file]').last().setInputFiles({ name: '盘点表.xlsx', mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', buffer: Buffer.from(await workbook.xlsx.writeBuffer()) });
    await page.getByRole('region', { name: '列对应' }).waitFor();
    await button(page, '下一步').click();
    await button(page, '开始校验').click();
    await button(page, new RegExp(`^导入 ${mine.length.toLocaleString('en')} 条$`)).click({ timeout: STEP });
    await page.getByText(/^导入完成/).filter({ visible: true }).waitFor({ timeout: STEP });
  }

  step('is looked through, submitted by a keeper and approved by who may', async () => {
    const [{ page }] = browsers as [Browser];
    await page.goto(`${app.url}/stocktakes/${takeId}`);
    await page.getByRole('tab', { name: '差异' }).waitFor();
    await page.getByText(`${PRODUCTS + 1} / ${PRODUCTS + 1}`).filter({ visible: true }).first().waitFor();
    await page.locator('.document-tabs tbody tr').first().waitFor();
    await shot('differences', { guide: 'stocktake-differences' });
    await button(page, '提交审核').click();
    await sure(page, '提交审核');
    await page.getByText('待审核').filter({ visible: true }).first().waitFor();
    expect(await button(page, '审核').count()).toBe(0);
    await admin.ok.post(`/stocktakes/${takeId}/approve`);
    await page.goto(`${app.url}/stocktakes/${takeId}`);
    await page.getByText('已完成').filter({ visible: true }).first().waitFor();
    await shot('done');
    await page.goto(`${app.url}/stocktake-lines`);
    await listed(page);
    await shot('lines');
    const after = new Map((await all<{ productId: number; onHand: string }>(admin, '/stock')).map((s) => [s.productId, Number(s.onHand)]));
    expect(products.filter((p) => after.get(p.id) !== floor.of(p.id)).map((p) => p.code)).toEqual([]);
    expect(after.get(scanned)).toBe(SCANNED);
  }, STEP);
});
