import type { Page } from 'playwright-core';
import { browser, engines, fullSize, startApp, type App, type Browser } from '../harness/index.js';
import { PASSWORD, type Person } from '../api/support/people.js';
import { book } from '../api/support/trade.js';
import { camera } from './support/pictures.js';
import { signIn } from './support/screen.js';
import { CUSTOMER, openShop, type Shop } from './support/shop.js';
import { steps } from './support/steps.js';
import { until } from './support/until.js';

const databases = engines().length === 1 || fullSize ? engines() : (['sqlite'] as const);
/** Milliseconds from a click of one person to the bell of the other. */
const SOON = 3_000;

/** Count on the bell, 0 without any. */
const bell = (page: Page, count: number): Promise<void> => page.getByRole('button', { name: count === 0 ? '消息：没有未读' : `消息：${count} 条未读` }).waitFor({ timeout: SOON + 5_000 });
/** The clerk's waiting work as the menu says it; what is nothing is not there. */
const waiting = async (page: Page): Promise<Record<string, number>> => {
  const links = page.getByRole('navigation', { name: '主菜单' }).getByRole('link', { name: /^(待收款订单|已收款待开票)：\d+ 项$/ });
  return Object.fromEntries(await links.evaluateAll((all) => all.map((link) => { const [label = '', count = ''] = (link.getAttribute('aria-label') ?? '').split('：'); return [label, Number.parseInt(count, 10)]; })));
};
/** A button of the page in front. */
const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).filter({ visible: true });

describe.each(databases)('the bell between two people, %s', (database) => {
  let app: App;
  let shop: Shop;
  let seller: Browser;
  let clerk: Browser;
  let order: { id: number };
  let shot: ReturnType<typeof camera>;

  const sitDown = async ({ username }: Person): Promise<Browser> => {
    const b = await browser({ url: app.url });
    b.page.setDefaultTimeout(30_000);
    await b.page.goto(app.url);
    await signIn(b.page, username, PASSWORD);
    await b.page.waitForLoadState('domcontentloaded');
    await b.page.evaluate('globalThis.neverReloaded = true');
    return b;
  };
  /** Milliseconds from `click` until the bell of `page` says `count`. */
  const rings = async (click: () => Promise<void>, page: Page, count: number): Promise<number> => {
    const began = performance.now();
    await Promise.all([click(), bell(page, count)]);
    return performance.now() - began;
  };
  const say = (what: string, ms: number): void => { process.stdout.write(`${database}: ${what} after ${Math.round(ms)} ms\n`); };

  beforeAll(async () => {
    app = await startApp({ database, env: { RATE_LIMIT: '0' } });
    shop = await openShop(app);
    const lines = (quantity: string): object[] => [{ productId: shop.products[4], quantity, unitPrice: '1280', taxRate: '0.13' }];
    // an older order of the same customer: the message must lead to its own one
    await book(shop.seller.client, '/sales-orders', { customerId: shop.customer, lines: lines('1') });
    order = await shop.seller.client.ok.post<{ id: number }>('/sales-orders', { customerId: shop.customer, lines: lines('3') });
    seller = await sitDown(shop.seller);
    clerk = await sitDown(shop.accountant);
    shot = camera(clerk, database === 'sqlite' ? 'bell' : `bell-${database}`);
  });
  afterAll(async () => {
    await Promise.all([seller, clerk].map((b) => b?.close()));
    await app?.stop();
  });

  const step = steps('bell', () => [clerk, seller]);

  step('a confirmed order rings at the finance clerk’s within 3 s', async () => {
    await bell(clerk.page, 2); // the stock that came in, the older order
    await bell(seller.page, 0);
    expect(await waiting(clerk.page)).toEqual({ 待收款订单: 1 });
    const card = clerk.page.getByRole('region', { name: '待办事项' }).getByRole('link', { name: /待收款订单$/ });
    expect(await card.innerText()).toMatch(/^1\b/);

    await seller.page.goto(`${app.url}/sales-orders/${order.id}`);
    const confirm = button(seller.page, '审核');
    await confirm.waitFor();
    const ms = await rings(() => confirm.click(), clerk.page, 3);
    say('the clerk’s bell rang', ms);
    expect(ms).toBeLessThanOrEqual(SOON);
    await clerk.page.getByRole('link', { name: '待收款订单：2 项' }).waitFor();
    expect(await waiting(clerk.page)).toEqual({ 待收款订单: 2 });
    expect(await card.innerText()).toMatch(/^2\b/);
    expect(await clerk.page.title()).toContain('3');
    expect(await clerk.page.evaluate('globalThis.neverReloaded')).toBe(true);
    await bell(seller.page, 0); // nobody is told of what he did himself
    await shot('rung');
  });

  step('the message leads to the receipt, filled in with the customer and what is open of this order', async () => {
    const { page } = clerk;
    await button(page, /^消息/).click();
    const drawer = page.getByRole('dialog', { name: '消息' });
    const message = drawer.getByRole('link', { name: /XS\d{8}0002/ });
    await message.waitFor();
    await shot('messages', { guide: 'bell' });
    await message.click();
    await page.waitForURL(`${app.url}/receipts/new?order=${order.id}`);
    await drawer.waitFor({ state: 'hidden' });
    await bell(page, 2); // it is read
    const box = page.getByRole('combobox', { name: '客户' }).filter({ visible: true });
    await until(page, 'the customer is filled in', (name) => [...document.querySelectorAll('input')].some((input) => input.value === name), CUSTOMER);
    expect(await box.inputValue()).toBe(CUSTOMER);
    const open = page.getByRole('region', { name: '核销应收款' }).locator('tbody tr');
    expect((await open.allInnerTexts()).map((text) => text.replace(/\s+/g, ' ').trim().replace(/XS\d{8}/, 'XS'))).toEqual([expect.stringMatching(/^XS0001 .* 1,280\.00 0\.00 1,280\.00$/), expect.stringMatching(/^XS0002 .* 3,840\.00 0\.00 3,840\.00$/)]);
    const amounts = await open.locator('input[data-column="amount"]').evaluateAll((inputs) => inputs.map((input) => (input as HTMLInputElement).value));
    expect(amounts).toEqual(['', '3840.00']);
    expect(await open.getByRole('checkbox').evaluateAll((boxes) => boxes.map((one) => (one as HTMLInputElement).checked))).toEqual([false, true]);
    expect(await page.getByText(/^大写金额/).filter({ visible: true }).innerText()).toBe('大写金额：叁仟捌佰肆拾元整');
    await shot('receipt', { guide: 'receipt' });
  });

  step('he books it, and the salesperson’s bell rings', async () => {
    const ms = await rings(() => button(clerk.page, /^审核/).click(), seller.page, 1);
    say('the salesperson’s bell rang', ms);
    expect(ms).toBeLessThanOrEqual(SOON);
    await clerk.page.waitForURL(/\/receipts\/\d+$/);
    const booked = clerk.page.url();
    await clerk.page.getByRole('link', { name: '已收款待开票：1 项' }).waitFor();
    expect(await waiting(clerk.page)).toEqual({ 待收款订单: 1, 已收款待开票: 1 });
    expect(await clerk.page.evaluate('globalThis.neverReloaded')).toBe(true);

    await button(seller.page, /^消息/).click();
    const message = seller.page.getByRole('dialog', { name: '消息' }).getByRole('link', { name: /SK\d{8}0001.*3,840\.00/ });
    await message.waitFor();
    await seller.screenshot(`bell-${database}-salesperson`);
    await message.click();
    await seller.page.waitForURL(booked);
    await seller.page.locator('h1').filter({ visible: true, hasText: /^SK\d+0001$/ }).waitFor();
    await bell(seller.page, 0);
  });
});
