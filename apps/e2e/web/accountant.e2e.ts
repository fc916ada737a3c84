import type { Locator, Page } from 'playwright-core';
import { addDays, addMonths, dayIn } from '@steward/kernel';
import { browser, startApp, type App, type Browser } from '../harness/index.js';
import { PASSWORD, type Person } from '../api/support/people.js';
import { book, type TradeDocument } from '../api/support/trade.js';
import { checkIntegrity, shutDown } from '../api/support/integrity.js';
import { at, hands } from './support/keyboard.js';
import { camera } from './support/pictures.js';
import { choose, signIn } from './support/screen.js';
import { openShop, type Shop } from './support/shop.js';
import { steps } from './support/steps.js';

const today = dayIn('Asia/Shanghai', new Date());
const lastDay = addDays(`${today.slice(0, 7)}-01`, -1);
const lastMonth = addMonths(`${today.slice(0, 7)}-01`, -1).slice(0, 7);
const button = (page: Page, name: string | RegExp): Locator => page.getByRole('button', { name }).filter({ visible: true });
const seen = (page: Page, text: string | RegExp): Promise<void> => page.getByText(text).filter({ visible: true }).first().waitFor();
/** The stamp of the document in front. */
const stamped = (page: Page, path: RegExp): Promise<void> => page.waitForURL(path).then(() => page.locator('.st-stamp').filter({ visible: true, hasText: '已审核' }).waitFor());

/** A day of an accountant and of a keeper, on their screens (guide: 05-仓库, 06-财务). */
describe('an accountant and a keeper at work', () => {
  let app: App;
  let shop: Shop;
  let clerk: Browser;
  let keeper: Browser;
  let taken: ReturnType<typeof camera>;
  let shelved: ReturnType<typeof camera>;
  let order: TradeDocument;
  const made = { cash: 0, west: 0, draft: 0, bom: 0, claim: 0, category: 0 };
  const make = async (path: string, body: object): Promise<number> => (await shop.admin.ok.post<{ id: number }>(path, body)).id;
  const sold = (quantity: string): Promise<TradeDocument> => book(shop.seller.client, '/sales-orders', { customerId: shop.customer, lines: [{ productId: shop.products[4], quantity, unitPrice: '1280', taxRate: '0.13' }] });
  const sitDown = async ({ username }: Person): Promise<Browser> => {
    const b = await browser({ url: app.url });
    b.page.setDefaultTimeout(30_000);
    await b.page.goto(app.url);
    await signIn(b.page, username, PASSWORD);
    return b;
  };

  beforeAll(async () => {
    app = await startApp({ database: 'sqlite', env: { RATE_LIMIT: '0' } });
    shop = await openShop(app);
    const bank = (await shop.admin.ok.get<{ items: { id: number }[] }>('/accounts')).items[0]?.id;
    made.cash = await make('/accounts', { name: '现金', type: 'cash' });
    made.west = await make('/warehouses', { name: '西仓', keepers: [shop.keeper.id] });
    made.category = await make('/categories', { type: 'expense', name: '交通费' });
    made.claim = await make('/expense-claims', { reason: '拜访华兴机电', lines: [{ categoryId: made.category, amount: '86.50' }] });
    made.draft = await make('/receipts', { docDate: lastDay, customerId: shop.customer, lines: [{ accountId: bank, amount: '300.00' }], autoAllocate: false });
    made.bom = (await book(shop.admin, '/boms', { productId: shop.products[6], fee: '5.00', lines: [{ productId: shop.products[0], quantity: '4' }, { productId: shop.products[7], quantity: '8' }] })).id;
    order = await sold('3');
    [clerk, keeper] = [await sitDown(shop.accountant), await sitDown(shop.keeper)];
    [taken, shelved] = [camera(clerk, 'accountant'), camera(keeper, 'keeper')];
  });
  afterAll(async () => {
    await Promise.all([clerk, keeper].map((b) => b?.close()));
    await app?.stop();
  });

  const step = steps('accountant', () => [clerk, keeper]);

  step('more money comes than is owed: the rest is an advance', async () => {
    const { page } = clerk;
    await page.goto(`${app.url}/receipts/new?order=${order.id}`);
    await at(page, '第 1 行 资金账户');
    await hands(page).press('Enter', 'Enter');
    await at(page, '第 1 行 金额');
    await hands(page).type('5000', 'Enter');
    await seen(page, '多收 1,160.00，将转为客户的预收款');
    await taken('receipt', { guide: 'receipt-advance' });
    await button(page, /^审核/).click();
    await stamped(page, /\/receipts\/\d+$/);
    expect(await shop.admin.ok.get(`/customers/${shop.customer}`)).toMatchObject({ receivableBalance: '0.00', advanceBalance: '1160.00' });
  });

  step('the advance pays for the next order', async () => {
    const { page } = clerk;
    await sold('1');
    await page.goto(`${app.url}/offsets/new?customer=${shop.customer}`);
    await seen(page, '核销后预收余额 0.00');
    await taken('offset', { guide: 'offset' });
    await button(page, /^审核/).click();
    await stamped(page, /\/offsets\/\d+$/);
    expect(await shop.admin.ok.get(`/customers/${shop.customer}`)).toMatchObject({ receivableBalance: '120.00', advanceBalance: '0.00' });
  });

  step('cash is drawn, and a claim is approved and waits to be paid', async () => {
    const { page } = clerk;
    await page.goto(`${app.url}/account-transfers/new`);
    await choose(page, /^转出账户/, '工商银行基本户');
    await page.getByRole('option').filter({ visible: true }).first().waitFor({ state: 'hidden' }); // the first drop-down is still closing
    await choose(page, /^转入账户/, '现金');
    await page.getByLabel(/^转账金额/).filter({ visible: true }).fill('1000');
    await taken('transfer', { guide: 'account-transfer' });
    await button(page, /^审核/).click();
    await stamped(page, /\/account-transfers\/\d+$/);

    await page.goto(`${app.url}/expense-claims/${made.claim}`);
    await button(page, /^审核/).click();
    await page.locator('.st-stamp').filter({ visible: true, hasText: '已审核' }).waitFor();
    await button(page, /^付款/).first().waitFor();
    await taken('claim', { guide: 'expense-claim' });
    expect((await shop.admin.ok.get<{ items: { name: string; balance: string }[] }>('/accounts')).items.find((one) => one.name === '现金')?.balance).toBe('1000.00');
  });

  step('the statement closes with what the customer’s page says', async () => {
    const { page } = clerk;
    await page.goto(`${app.url}/customers/${shop.customer}`);
    await seen(page, '应收 120.00 · 预收 0.00');
    await page.goto(`${app.url}/statements/customers?party=${shop.customer}`);
    await seen(page, /期末应收 120\.00$/);
    await taken('statement', { guide: 'statement' });
    await page.goto(`${app.url}/statements/customers?party=${shop.customer}&layout=line`);
    await seen(page, /A05 冲击钻/);
    await taken('statement-lines');
  });

  step('the month is closed once nothing in it is a draft', async () => {
    const { page } = clerk;
    await page.goto(`${app.url}/period-closes`);
    const list = page.getByRole('region', { name: '结账检查' });
    await list.getByText('还有 1 张单据未审核').waitFor();
    expect(await list.getByRole('button', { name: `结账 ${lastMonth}` }).isDisabled()).toBe(true);
    await taken('checklist', { guide: 'month-close' });
    await list.getByRole('link', { name: /^收款单/ }).click();
    await page.waitForURL(`${app.url}/receipts/${made.draft}`);
    await button(page, /^审核/).click();
    await page.locator('.st-stamp').filter({ visible: true, hasText: '已审核' }).waitFor();
    await page.goto(`${app.url}/period-closes`);
    await list.getByText('没有未审核的单据').waitFor();
    await list.getByRole('button', { name: `结账 ${lastMonth}` }).click();
    await page.getByRole('dialog').getByRole('button', { name: `结账 ${lastMonth}` }).click();
    await list.getByText(`已结账至 ${lastDay}`).waitFor();
  });

  step('what is dated in it is not voided, and the way out is named', async () => {
    const { page } = clerk;
    await page.goto(`${app.url}/receipts/${made.draft}`);
    await page.locator('.st-stamp').filter({ visible: true }).waitFor();
    await button(page, /^更多/).last().click();
    await page.getByRole('menuitem', { name: '作废' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('textbox').fill('录错客户');
    await dialog.getByRole('button', { name: '作废' }).click();
    await seen(page, new RegExp(`${lastMonth} 已结账.*另开退货单或红字单据冲回`));
    await clerk.screenshot('accountant-refused');
    clerk.forget(); // the 409 that was wanted
    expect(await shop.admin.ok.get(`/receipts/${made.draft}`)).toMatchObject({ state: 'approved' });
  });

  step('a keeper sends goods on their way and takes some of them in', async () => {
    const { page } = keeper;
    const { id } = await shop.keeper.client.ok.post<{ id: number }>('/transfers', { fromWarehouseId: (await shop.admin.ok.get<{ items: { id: number; name: string }[] }>('/warehouses')).items.find((one) => one.name === '东仓')?.id, toWarehouseId: made.west, twoStep: true, lines: [{ productId: shop.products[1], quantity: '20' }] });
    await page.goto(`${app.url}/transfers/${id}`);
    await button(page, /^审核/).click();
    await seen(page, '未收货');
    await page.goto(`${app.url}/transfers/in-transit`);
    await seen(page, /角磨机/);
    await shelved('in-transit', { guide: 'transfer-in-transit' });
    await page.goto(`${app.url}/transfers/${id}?receive=1`);
    const dialog = page.getByRole('dialog', { name: /^收货：/ });
    await dialog.getByLabel('角磨机 收货').fill('12');
    await shelved('receive', { guide: 'transfer-receive' });
    await dialog.getByRole('button', { name: '收货' }).click();
    await seen(page, '部分收货');
    await page.getByRole('region', { name: '收货记录' }).getByText(/角磨机 12/).waitFor();
  });

  step('he assembles by a bill of material', async () => {
    const { page } = keeper;
    await page.goto(`${app.url}/assemblies/new?bom=${made.bom}`);
    await seen(page, /平垫圈/);
    await seen(page, '100,000'); // what is on hand is read after the lines
    await shelved('assembly', { guide: 'assembly' });
    await button(page, /审核/).first().click();
    await stamped(page, /\/assemblies\/\d+$/);
  });

  it('and the books are right', async () => {
    await Promise.all([clerk, keeper].map((b) => b.close()));
    await shutDown(app);
    expect(checkIntegrity(app).filter((i) => i.count !== 0)).toEqual([]);
  });
});
