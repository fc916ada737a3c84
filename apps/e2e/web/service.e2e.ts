import type { Locator, Page } from 'playwright-core';
import { browser, startApp, type App, type Browser, type Versioned } from '../harness/index.js';
import { checkIntegrity, shutDown } from '../api/support/integrity.js';
import { addPerson, PASSWORD, roleId } from '../api/support/people.js';
import { book, type Receivable } from '../api/support/trade.js';
import { camera } from './support/pictures.js';
import { choose, menu, signIn, signOut } from './support/screen.js';
import { CUSTOMER, openShop, type Shop } from './support/shop.js';
import { steps } from './support/steps.js';

interface Ticket { no: string; state: string; fee: string; satisfaction: number | null; parts: { id: number; state: string }[] }

const button = (within: Page | Locator, name: string | RegExp): Locator => within.getByRole('button', { name, exact: true }).filter({ visible: true });
const seen = (within: Page | Locator, text: string | RegExp): Promise<void> => within.getByText(text).filter({ visible: true }).first().waitFor();

/** A machine that was sold stops working: accepted by its salesperson, mended by the service, paid, asked about (guide: 07-客户经营). */
describe('after-sale service on the screen', () => {
  let app: App;
  let shop: Shop;
  let desk: Browser;
  let bench: Browser;
  let sold: ReturnType<typeof camera>;
  let mended: ReturnType<typeof camera>;
  let ticket = 0;
  const read = (): Promise<Ticket> => shop.admin.ok.get<Ticket>(`/service-tickets/${ticket}`);
  const drawer = (page: Page, name: string): Locator => page.getByRole('dialog', { name, exact: true });
  const save = async (form: Locator): Promise<void> => { await form.getByRole('button', { name: '保存' }).first().click(); await form.waitFor({ state: 'hidden' }); };
  const sitDown = async (username: string): Promise<Browser> => {
    const b = await browser({ url: app.url });
    b.page.setDefaultTimeout(30_000);
    await b.page.setViewportSize({ width: 1366, height: 768 });
    await b.page.goto(app.url);
    await signIn(b.page, username, PASSWORD);
    return b;
  };

  beforeAll(async () => {
    app = await startApp({ database: 'sqlite', env: { RATE_LIMIT: '0' } });
    shop = await openShop(app);
    const { admin } = shop;
    await addPerson(app, admin, { username: 'qiankf', name: '钱客服', roleIds: [await roleId(admin, 'service')] });
    const manager = await addPerson(app, admin, { username: 'chenjl', name: '陈经理', roleIds: [await roleId(admin, 'sales_manager')] });
    const sells = await roleId(admin, 'salesperson');
    const colleague = await addPerson(app, admin, { username: 'lixs', name: '李晓珊', roleIds: [sells], superiorId: manager.id });
    const change = async (path: string, body: object): Promise<void> => { await admin.ok.patch(path, body, { of: await admin.ok.get<Versioned>(path) }); };
    await change(`/users/${shop.seller.id}`, { superiorId: manager.id });
    await change(`/products/${shop.products[4]}`, { warrantyMonths: 12 });
    await admin.ok.post('/contacts', { customerId: shop.customer, name: '陈工', mobile: '13900000001' });
    const order = await book(shop.seller.client, '/sales-orders', { customerId: shop.customer, lines: [{ productId: shop.products[4], quantity: '2', unitPrice: '1280', taxRate: '0.13' }] });
    await book(admin, '/shipments', { salesOrderId: order.id });
    await shop.seller.client.ok.post('/follow-ups', { customerId: shop.customer, method: 'phone', content: '冲击钻已到货，客户满意' });
    for (const name of ['南山五金店', '宝安机电行']) await colleague.client.ok.post('/customers', { name });
    [desk, bench] = [await sitDown('wangxm'), await sitDown('qiankf')];
    [sold, mended] = [camera(desk, 'service-desk'), camera(bench, 'service-bench')];
  });
  afterAll(async () => {
    await Promise.all([desk, bench].map((b) => b?.close()));
    await app?.stop();
  });

  const step = steps('service', () => [desk, bench]);

  step('the salesperson accepts it where he is, on the customer\'s page: the product was shipped and is under warranty', async () => {
    const { page } = desk;
    await page.goto(`${app.url}/customers/${shop.customer}`);
    await page.getByRole('tab', { name: '服务工单' }).click();
    await button(page, '受理工单').last().click();
    const form = drawer(page, '受理工单');
    await form.getByLabel(/^问题描述/).waitFor();
    await choose(form, /^服务类型/, '维修');
    await choose(form, /^优先级/, '高');
    await form.getByLabel(/^问题描述/).fill('开机两分钟后停转，外壳发烫');
    await choose(form, /^联系人/, '陈工 13900000001');
    await form.getByRole('combobox', { name: '产品' }).fill('A05');
    await page.getByRole('option', { name: /冲击钻/ }).click();
    await form.getByLabel(/^序列号/).fill('CJZ-20260018');
    await sold('form');
    await save(form);
    await page.waitForURL(/\/service-tickets\/\d+$/);
    ticket = Number(page.url().split('/').at(-1));
    await seen(page, '保修期内');
    await sold('accepted');
    expect(await read()).toMatchObject({ state: 'new', warranty: 'in', productName: '冲击钻', serialNo: 'CJZ-20260018' });
    // working on it is the service's
    expect(await button(page, '开始处理').count()).toBe(0);
  });

  step('the service takes it on, writes what was found and asks the keeper for parts', async () => {
    const { page } = bench;
    await page.goto(`${app.url}/service-tickets`);
    await page.getByRole('button', { name: '未分配' }).first().click();
    await page.getByRole('link', { name: /^FW/ }).first().click();
    await page.waitForURL(`${app.url}/service-tickets/${ticket}`);
    await button(page, '分配').click();
    const form = drawer(page, '分配');
    await choose(form, /^处理人/, '钱客服');
    await save(form);
    await seen(page, '已分配');
    await button(page, '开始处理').click();
    await seen(page, '处理中');
    await page.getByLabel('写下处理情况，Ctrl+Enter 保存').fill('拆机检查，电枢短路，需更换碳刷');
    await page.keyboard.press('Control+Enter');
    await page.getByRole('listitem').filter({ hasText: '电枢短路' }).waitFor();
    await page.getByRole('tab', { name: /^配件/ }).click();
    await button(page, '添加配件').click();
    await page.getByRole('combobox', { name: '产品' }).filter({ visible: true }).fill('A03');
    await page.getByRole('option', { name: /砂轮片/ }).click();
    await page.getByLabel('数量').filter({ visible: true }).fill('2');
    await mended('parts');
    await button(page, '交库管出库').click();
    await seen(page, '砂轮片');
    const [part] = (await read()).parts;
    expect(part).toMatchObject({ state: 'draft' });
    // the keeper gives them out
    await shop.keeper.client.ok.post(`/other-stocks/${part?.id}/approve`, {});
    await page.reload();
    await page.getByRole('tab', { name: '配件 1' }).click();
    await seen(page, '已审核');
    expect((await shop.admin.ok.get<{ items: { onHand: string }[] }>('/stock', { query: { 'filter[productId]': shop.products[2] ?? 0 } })).items[0]?.onHand).toBe('99998.0000');
  });

  step('charges, solves, closes with what the customer thinks of it', async () => {
    const { page } = bench;
    await button(page, '更多').click();
    await page.getByRole('menuitem', { name: '服务费' }).click();
    const fee = drawer(page, '服务费');
    await fee.getByLabel(/^服务费/).fill('60');
    await fee.getByLabel(/^收费说明/).fill('上门费');
    await save(fee);
    await page.locator('.st-detail-figures').getByText('60.00').waitFor();
    await button(page, '解决').click();
    const solved = drawer(page, '解决');
    await solved.getByLabel(/^解决方案/).fill('更换电枢和碳刷，试机正常');
    await save(solved);
    await seen(page, '已解决');
    await page.getByRole('tab', { name: '处理记录' }).click();
    await mended('ticket', { guide: 'service-ticket' });
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.locator('html.dark').waitFor();
    await mended('ticket-dark');
    await page.emulateMedia({ colorScheme: 'light' });
    await button(page.getByRole('toolbar', { name: '操作' }), '关闭').click();
    const closing = drawer(page, '关闭');
    await choose(closing, /^满意度/, '4 满意');
    await closing.getByLabel(/^客户评价/).fill('来得快，收费清楚');
    await save(closing);
    await seen(page, '已关闭');
    await page.locator('.st-detail-figures').getByText('4 / 5').waitFor();
    expect(await read()).toMatchObject({ state: 'closed', fee: '60.00', satisfaction: 4 });
  });

  step('some days later he is asked again, and the report tells of it', async () => {
    const { page } = bench;
    await menu(page, '回访');
    await page.getByRole('button', { name: '未到期' }).first().click();
    const row = page.getByRole('row', { name: new RegExp(CUSTOMER) }).first();
    await row.hover();
    await button(page, new RegExp(`^回访.*${CUSTOMER}`)).first().click();
    const form = drawer(page, `回访“${CUSTOMER}”`);
    await choose(form, /^满意度/, '5 很满意');
    await form.getByLabel(/^回访结果/).fill('运行正常');
    await save(form);
    await page.getByRole('button', { name: '已回访' }).first().click();
    await page.getByRole('row', { name: /运行正常/ }).first().waitFor();
    await menu(page, '服务报表');
    await page.getByRole('rowheader', { name: '维修' }).waitFor();
    await page.getByRole('radiogroup', { name: '统计维度' }).getByText('产品', { exact: true }).click();
    const line = page.getByRole('row', { name: /^冲击钻/ });
    await line.waitFor();
    expect((await line.getByRole('cell').allInnerTexts()).map((text) => text.trim())).toEqual(['1', expect.any(String), expect.any(String), '1', '1', '100.0%', '1', '4.00', '0', '0.0%', '60.00']);
    await mended('report', { guide: 'service-report' });
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.locator('html.dark').waitFor();
    await mended('report-dark');
    await page.emulateMedia({ colorScheme: 'light' });
    await line.getByRole('link', { name: '1' }).click();
    await page.getByRole('link', { name: /^FW/ }).first().waitFor();
  });

  step('the accountant sees the fee as money owed, the manager what his people do', async () => {
    const { page } = desk;
    await signOut(page);
    await signIn(page, 'zhaokj', PASSWORD);
    await page.goto(`${app.url}/receivables`);
    const { no } = await read();
    const row = page.getByRole('row', { name: new RegExp(no) }).first();
    await row.waitFor();
    expect(await row.innerText()).toContain('60.00');
    await sold('receivable');
    const { items } = await shop.admin.ok.get<{ items: Receivable[] }>('/receivables', { query: { 'filter[sourceType]': 'service_ticket' } });
    expect(items.map((one) => [one.amount, one.open])).toEqual([['60.00', '60.00']]);
    await signOut(page);
    await signIn(page, 'chenjl', PASSWORD);
    await menu(page, '团队监督');
    await page.getByRole('rowheader', { name: '王晓明' }).waitFor();
    await sold('supervision', { guide: 'supervision' });
    await page.getByRole('link', { name: /^李晓珊 客户 2/ }).click();
    await page.getByRole('link', { name: '南山五金店' }).waitFor();
  });

  step('and the books are right', async () => {
    await Promise.all([desk, bench].map((b) => b.close()));
    await shutDown(app);
    expect(checkIntegrity(app).filter((i) => i.count !== 0)).toEqual([]);
  });
});
