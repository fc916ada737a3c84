import type { Locator } from 'playwright-core';
import { axe, browser, startApp, type App, type Browser } from '../harness/index.js';
import { waitFor } from '../harness/wait.js';
import { addPerson, PASSWORD, roleId, type Person } from '../api/support/people.js';
import { camera } from './support/pictures.js';
import { menu, signIn, toast } from './support/screen.js';
import { CUSTOMER, openShop, type Shop } from './support/shop.js';
import { steps } from './support/steps.js';

interface Opportunity { id: number; version: number; code: string; name: string; status: string; stageName: string; probability: string; amount: string; lostReason: string | null }
interface Stay { stageName: string; step: string; leftAt: string | null }

const PLANT = '二期产线设备';
const SPARES = '备件年度框架';
const OFFICE = '办公区改造';

/** A salesperson takes opportunities over the board: by hand and by keys, to an order and to an end that is thought better of. */
describe('the board of opportunities', () => {
  let app: App;
  let shop: Shop;
  let director: Person;
  let b: Browser;
  let shot: ReturnType<typeof camera>;
  const ids: Record<string, number> = {};
  let order = '';

  const read = (name: string): Promise<Opportunity> => shop.seller.client.ok.get(`/opportunities/${ids[name]}`);
  const way = async (name: string): Promise<string[]> => (await shop.seller.client.ok.get<Stay[]>(`/opportunities/${ids[name]}/history`)).map((stay) => `${stay.stageName} ${stay.step}${stay.leftAt === null ? ' now' : ''}`).reverse();
  const column = (stage: string): Locator => b.page.getByRole('region', { name: '看板' }).filter({ visible: true }).getByRole('region', { name: stage, exact: true });
  const card = (name: string, stage: string): Locator => column(stage).getByRole('article', { name, exact: true });
  const button = (name: string | RegExp): Locator => b.page.getByRole('button', { name, exact: true }).filter({ visible: true });

  /** Takes a card by the mouse and lets it go over another column. */
  async function drag(name: string, from: string, to: string): Promise<void> {
    const { mouse } = b.page;
    const one = card(name, from);
    await one.waitFor();
    await column(to).scrollIntoViewIfNeeded();
    await one.scrollIntoViewIfNeeded();
    const [start, end] = [await one.boundingBox(), await column(to).boundingBox()];
    if (!start || !end) throw new Error(`${name} or ${to} is not on the screen`);
    await mouse.move(start.x + start.width / 2, start.y + start.height - 12);
    await mouse.down();
    await mouse.move(start.x + start.width / 2 + 8, start.y + start.height - 8, { steps: 3 });
    await mouse.move(end.x + end.width / 2, end.y + 110, { steps: 12 });
    // cards make room for 120 ms, in which the board does not look where the pointer is: it rests over the column until the card lies there
    let rest = 0;
    await waitFor(`${name} lies over ${to}`, async () => { await mouse.move(end.x + end.width / 2 + (rest = (rest + 3) % 9), end.y + 110); return (await card(name, to).count()) > 0; });
    await mouse.up();
  }
  const arrived = async (name: string, stage: string): Promise<void> => { await waitFor(`${name} in ${stage}`, async () => ((await read(name)).stageName === stage ? true : undefined)); };

  beforeAll(async () => {
    app = await startApp({ database: 'sqlite', env: { RATE_LIMIT: '0' } });
    shop = await openShop(app);
    director = await addPerson(app, shop.admin, { username: 'chenzong', name: '陈总', roleIds: [await roleId(shop.admin, 'director')] });
    const make = async (name: string, more: object): Promise<void> => { ids[name] = (await shop.seller.client.ok.post<Opportunity>('/opportunities', { customerId: shop.customer, name, ...more })).id; };
    await make(PLANT, { expectedCloseDate: '2099-03-31', competitors: '某进口品牌', source: null, lines: [{ productId: shop.products[1], quantity: '20' }, { productId: shop.products[4], quantity: '6' }] });
    await make(SPARES, { amount: '36000', expectedCloseDate: '2099-06-30' });
    await make(OFFICE, { amount: '9800', expectedCloseDate: '2099-05-20' });
    b = await browser({ url: app.url });
    b.page.setDefaultTimeout(30_000);
    await b.page.goto(app.url);
    await signIn(b.page, shop.seller.username, PASSWORD);
    shot = camera(b, 'opportunity');
  });
  afterAll(async () => {
    await b?.close();
    await app?.stop();
  });

  const step = steps('opportunity', () => [b]);

  step('the mouse takes a card from stage to stage', async () => {
    await menu(b.page, '我的商机');
    await b.page.getByText('看板', { exact: true }).filter({ visible: true }).click();
    await drag(PLANT, '初步接洽', '需求确认');
    await card(PLANT, '需求确认').waitFor();
    await arrived(PLANT, '需求确认');
    await drag(PLANT, '需求确认', '方案报价');
    await card(PLANT, '方案报价').waitFor();
    await arrived(PLANT, '方案报价');
    expect(await way(PLANT)).toEqual(['初步接洽 create', '需求确认 move', '方案报价 move now']);
    expect(await read(PLANT)).toMatchObject({ probability: '0.5000', amount: '11660.00' });
  });

  step('the arrow keys do, as fast as they are pressed', async () => {
    const { page } = b;
    // the server answers only when all keys are pressed
    let answer = (): void => undefined;
    const pressed = new Promise<void>((resolve) => { answer = resolve; });
    await page.route('**/opportunities/*/move', async (route) => { await pressed; await route.continue(); });
    await card(SPARES, '初步接洽').focus();
    await page.keyboard.press('ArrowRight');
    await card(SPARES, '需求确认').and(page.locator(':focus')).waitFor();
    await page.keyboard.press('ArrowRight');
    await card(SPARES, '方案报价').and(page.locator(':focus')).waitFor();
    await page.keyboard.press('ArrowRight');
    await card(SPARES, '谈判审核').and(page.locator(':focus')).waitFor();
    answer();
    await arrived(SPARES, '谈判审核');
    await page.unroute('**/opportunities/*/move');
    expect((await way(SPARES)).at(-1)).toBe('谈判审核 move now');
    await page.getByRole('status').filter({ hasText: `“${SPARES}”已移到“谈判审核”` }).waitFor({ state: 'attached' });
    expect(await page.locator('.st-toast').allInnerTexts()).toEqual([]);
    await column('谈判审核').getByText('36,000.00').first().waitFor();
    await shot('board', { guide: 'opportunity-board' });
    expect(await axe(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.locator('html.dark').waitFor();
    await shot('board-dark');
    await page.emulateMedia({ colorScheme: 'light' });
    await page.locator('html:not(.dark)').waitFor();
  });

  step('a quotation is made from the opportunity, with its customer and products', async () => {
    const { page } = b;
    await card(PLANT, '方案报价').focus();
    await page.keyboard.press('Enter');
    await page.waitForURL(new RegExp(`/opportunities/${ids[PLANT]}$`));
    await page.getByRole('heading', { level: 1, name: PLANT }).filter({ visible: true }).waitFor();
    await button('报价').click();
    await page.waitForURL(/\/quotations\/new/);
    await page.getByText('A05 冲击钻').filter({ visible: true }).first().waitFor();
    await button(/^保存并审核/).click();
    await page.waitForURL(/\/quotations\/\d+$/);
    await page.getByRole('heading', { level: 1, name: /^BJ\d+$/ }).filter({ visible: true }).waitFor();
    expect(await page.getByText(CUSTOMER).filter({ visible: true }).count()).toBeGreaterThan(0);
  });

  step('drawn to won, its quotation becomes an order, which is confirmed', async () => {
    const { page } = b;
    await page.getByRole('tab', { name: '我的商机' }).click();
    await drag(PLANT, '方案报价', '赢单');
    const dialog = page.getByRole('dialog', { name: `赢单：${PLANT}` });
    await dialog.getByRole('radio', { name: /BJ\d+ .*11,660\.00/ }).check();
    await shot('won');
    await dialog.getByRole('button', { name: '确定' }).click();
    await page.waitForURL(/\/sales-orders\/\d+\/edit$/);
    order = /\d+/.exec(new URL(page.url()).pathname)?.[0] ?? '';
    await page.getByText('A05 冲击钻').filter({ visible: true }).first().waitFor();
    await page.keyboard.press('Control+Shift+Enter');
    await page.waitForURL(new RegExp(`/sales-orders/${order}$`));
    await page.getByRole('heading', { level: 1, name: /^XS\d+$/ }).filter({ visible: true }).waitFor();
    expect(await shop.seller.client.ok.get(`/sales-orders/${order}`)).toMatchObject({ state: 'approved', total: '11660.00' });
    expect(await read(PLANT)).toMatchObject({ status: 'won', stageName: '赢单', probability: '1.0000' });
  });

  step('the opportunity shows won, the order and its way, and still does after a reload', async () => {
    const { page } = b;
    await page.getByRole('tab', { name: PLANT }).click();
    const all = async (): Promise<void> => {
      await page.getByRole('heading', { level: 1, name: PLANT }).filter({ visible: true }).waitFor();
      await page.locator('.stages .is-now').filter({ visible: true, hasText: '赢单' }).waitFor();
      await page.locator('.st-chain-node').filter({ visible: true, hasText: /XS\d+/ }).waitFor();
      await page.locator('.st-chain-node').filter({ visible: true, hasText: /BJ\d+/ }).waitFor();
      const stays = page.locator('.stays strong').filter({ visible: true });
      await stays.first().waitFor();
      expect(await stays.allInnerTexts()).toEqual(['赢单', '方案报价', '需求确认', '初步接洽']);
    };
    await all();
    await page.reload();
    await all();
    await shot('page', { guide: 'opportunity-page' });
    await page.goto(`${app.url}/opportunities?layout=board`);
    await card(PLANT, '赢单').waitFor();
    await card(SPARES, '谈判审核').waitFor();
  });

  step('drawn to lost it asks why, and Esc leaves it where it was', async () => {
    const { page } = b;
    const before = await read(OFFICE);
    await drag(OFFICE, '初步接洽', '输单');
    const dialog = page.getByRole('dialog', { name: `输单：${OFFICE}` });
    await dialog.getByRole('combobox', { name: /输单原因/ }).waitFor();
    await dialog.getByRole('button', { name: '确定' }).click();
    await dialog.getByRole('alert').waitFor();
    await shot('lost');
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'hidden' });
    await card(OFFICE, '初步接洽').waitFor();
    expect(await card(OFFICE, '输单').count()).toBe(0);
    expect(await read(OFFICE)).toEqual(before);
  });

  step('changed by a colleague meanwhile it goes back and says so; then it goes on', async () => {
    const { page } = b;
    const before = await read(OFFICE);
    await director.client.ok.patch(`/opportunities/${ids[OFFICE]}`, { amount: '12500' }, { of: before });
    await drag(OFFICE, '初步接洽', '需求确认');
    expect(await toast(page, OFFICE)).toContain(`“${OFFICE}”刚被别人改过，没有移动；已显示最新内容`);
    await card(OFFICE, '初步接洽').getByText('12,500.00').waitFor();
    expect(await card(OFFICE, '需求确认').count()).toBe(0);
    expect(await way(OFFICE)).toEqual(['初步接洽 create now']);
    expect(b.complaints().filter((one) => !one.includes('412'))).toEqual([]);
    b.forget(); // the refusal itself
    await drag(OFFICE, '初步接洽', '需求确认');
    await arrived(OFFICE, '需求确认');
    await card(OFFICE, '需求确认').waitFor();
  });

  step('who may arranges the stages; one in use is emptied first, the last pipeline stays', async () => {
    const { page } = b;
    await page.context().clearCookies();
    await page.goto(app.url);
    await signIn(page, director.username, PASSWORD);
    b.forget(); // the session that was given up
    await menu(page, '销售流程设置');
    const pipeline = page.getByRole('article', { name: '标准销售流程' });
    await pipeline.getByText('谈判审核').waitFor();
    await shot('pipelines', { guide: 'opportunity-pipelines' });
    expect(await axe(page)).toEqual([]);
    await pipeline.getByRole('button', { name: '停用' }).click();
    await toast(page, '至少要保留一个启用的销售流程');
    b.forget();
    await pipeline.getByRole('button', { name: '修改' }).click();
    const drawer = page.getByRole('dialog', { name: '修改流程' });
    await drawer.getByLabel('流程名称').and(page.locator(':focus')).waitFor(); // the drawer has opened
    await drawer.getByLabel('第 4 个阶段').fill('合同谈判');
    await page.keyboard.press('Alt+ArrowUp');
    await drawer.getByRole('button', { name: '移除阶段“需求确认”' }).click();
    await drawer.getByText('“需求确认”中还有 1 个商机').waitFor();
    await shot('stage-in-use');
    expect(await axe(page, { include: '.el-drawer' })).toEqual([]);
    await drawer.getByRole('button', { name: '移动商机并移除' }).click();
    await toast(page, '1 个商机已移到“初步接洽”');
    await drawer.getByRole('button', { name: '移除阶段“需求确认”' }).waitFor({ state: 'hidden' });
    await page.keyboard.press('Control+Enter');
    await drawer.waitFor({ state: 'hidden' });
    await pipeline.getByText('合同谈判').waitFor();
    expect(await pipeline.locator('li strong').allInnerTexts()).toEqual(['初步接洽', '合同谈判', '方案报价', '赢单', '输单']);
    expect(await way(OFFICE)).toEqual(['初步接洽 create', '需求确认 move', '初步接洽 rearrange now']);
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.locator('html.dark').waitFor();
    await shot('pipelines-dark');
  });
});
