import { networkInterfaces } from 'node:os';
import type { Page } from 'playwright-core';
import { ADMIN, axe, browser, client, startApp, type App, type Browser, type Client } from '../harness/index.js';
import { routeOf, routesOf } from './support/routes.js';
import { list, listed, scrollsSideways, search, signIn, total } from './support/screen.js';
import { DOCUMENTS, trade, type TradeIds } from './support/trade.js';
import { scriptsOf, weightOf } from './support/weight.js';

/** KB of gzip JavaScript: what a visitor's and a user's first page may weigh. */
const LOGIN_KB = 180;
const FIRST_PAGE_KB = 560;
/** Rules that depend on colours: all that may differ in the dark. */
const COLOURS = ['color-contrast', 'link-in-text-block'];

interface Ids { customer: number; role: number; imported: number; trade: TradeIds }

/** Pages that are their own address. */
const PLAIN = [
  '/account-ledger', '/accounts', '/expense-lines', '/income-lines', '/period-closes', '/period-stocks', '/unbilled', '/instalments', '/notifications', '/notifications/settings', '/opening-stocks', '/payables', '/price-list-lines', '/price-lists', '/products', '/purchase-order-lines', '/quotations/team', '/receivables', '/sales-order-lines',
  '/sales-orders/team', '/sales-returns/team', '/stock', '/stock-alarms', '/stock-ledger', '/stocktake-lines', '/stocktakes', '/suppliers', '/system/integrity', '/to-collect', '/to-invoice', '/to-pay',
  '/to-receive', '/to-receive/lines', '/to-ship', '/to-ship/lines', '/transfers/in-transit', '/warehouses',
];
type Visit = (ids: Ids) => string;
const plain = Object.fromEntries(PLAIN.map((path): [string, Visit] => [path, () => path]));
/** List, empty editor, page and editor of every kind of document. */
const documents = Object.fromEntries(DOCUMENTS.flatMap((kind): [string, Visit][] => [
  [`/${kind}`, () => `/${kind}`], [`/${kind}/new`, () => `/${kind}/new`],
  [`/${kind}/:id(\\d+)`, (ids) => `/${kind}/${ids.trade.approved[kind]}`], [`/${kind}/:id(\\d+)/edit`, (ids) => `/${kind}/${ids.trade.draft[kind]}/edit`],
]));

/** Where each page of the router is looked at. A page without a visit fails the test below. */
const VISITS: Record<string, Visit> = {
  ...plain, ...documents,
  '/statements/customers': ({ customer }) => `/statements/customers?party=${customer}`,
  '/statements/suppliers': ({ trade: { supplier } }) => `/statements/suppliers?party=${supplier}`,
  '/accounts/:id(\\d+)': ({ trade: { account } }) => `/accounts/${account}`,
  '/purchase-requests/:id(\\d+)/order': ({ trade: { approved } }) => `/purchase-requests/${approved['purchase-requests']}/order`,
  '/stocktakes/:id(\\d+)': ({ trade: { stocktake } }) => `/stocktakes/${stocktake}`,
  '/stocktakes/:id(\\d+)/count': ({ trade: { stocktake } }) => `/stocktakes/${stocktake}/count`,
  '/product-ledger': ({ trade: { product } }) => `/product-ledger?product=${product}`,
  '/products/:id(\\d+)': ({ trade: { product } }) => `/products/${product}`,
  '/suppliers/:id(\\d+)': ({ trade: { supplier } }) => `/suppliers/${supplier}`,
  '/': () => '/',
  '/customers': () => '/customers',
  '/customers/team': () => '/customers/team',
  '/customers/:id(\\d+)': ({ customer }) => `/customers/${customer}`,
  '/imports': () => '/imports',
  '/imports/new': () => '/imports/new',
  '/imports/:id(\\d+)': ({ imported }) => `/imports/${imported}`,
  '/system/users': () => '/system/users',
  '/system/departments': () => '/system/departments',
  '/system/roles': () => '/system/roles',
  '/system/roles/new': () => '/system/roles/new',
  '/system/roles/:id(\\d+)': ({ role }) => `/system/roles/${role}`,
  '/system/login-logs': () => '/system/login-logs',
  '/system/api-tokens': () => '/system/api-tokens',
  '/system/sessions': () => '/system/sessions',
  '/system/categories': () => '/system/categories',
  '/system/dictionaries': () => '/system/dictionaries',
  '/system/custom-fields': () => '/system/custom-fields',
  '/system/numbering': () => '/system/numbering',
  '/system/settings': () => '/system/settings',
  '/system/jobs': () => '/system/jobs',
  '/system/audit': () => '/system/audit',
  '/forbidden': () => '/forbidden',
  '/:path(.*)*': () => '/no/such/page',
};
/** Visited by tests of their own: they are there only in some state of the session. */
const APART = ['/setup', '/login', '/change-password'];
/** Old addresses that lead to pages visited under their own. */
const ELSEWHERE = ['/shipments/to-ship', '/stock-ins/to-receive'];

/** What opens over a page, by the page it belongs to. */
const OVER: [name: string, path: string, open: (page: Page) => Promise<void>, part?: string][] = [
  ['new customer', '/customers?new=1', (page) => page.getByRole('dialog', { name: '新建客户' }).waitFor()],
  ['edit customer', '/customers/team', async (page) => { await listed(page); await page.locator('.vxe-body--row').first().hover(); await page.getByRole('button', { name: /^修改/ }).filter({ visible: true }).first().click(); await page.getByRole('dialog', { name: '修改客户' }).waitFor(); }],
  ['query builder', '/customers', async (page) => { await page.getByRole('button', { name: '更多筛选' }).filter({ visible: true }).click(); await page.getByRole('dialog', { name: '组合查询' }).getByRole('button', { name: '添加条件组' }).click(); }],
  ['column settings', '/customers', async (page) => { await page.getByRole('button', { name: '列设置' }).filter({ visible: true }).click(); await page.getByRole('dialog', { name: '列设置' }).waitFor(); }],
  ['export', '/customers', async (page) => { await page.getByRole('button', { name: '导出', exact: true }).filter({ visible: true }).click(); await page.getByRole('dialog', { name: '导出' }).waitFor(); }],
  ['ticked rows', '/customers/team', async (page) => { await listed(page); await page.keyboard.press('ArrowDown'); await page.keyboard.press('Space'); await page.getByRole('toolbar', { name: '批量操作' }).waitFor(); }, '.st-bulk'],
  ['search over everything', '/', async (page) => { await page.keyboard.press('Control+k'); await page.getByRole('dialog', { name: '全局搜索' }).getByRole('combobox').fill('样例'); await page.getByRole('option').first().waitFor(); }],
  ['keys', '/customers', async (page) => { await listed(page); await page.keyboard.press('Shift+?'); await page.getByRole('dialog', { name: '快捷键' }).waitFor(); }],
  ['help', '/customers', async (page) => { await page.getByRole('button', { name: '帮助' }).click(); await page.getByRole('dialog', { name: /帮助$/ }).getByRole('heading', { name: '找客户' }).waitFor(); }],
  ['user menu', '/', async (page) => { await page.getByRole('button', { name: /^用户菜单/ }).click(); await page.getByRole('menuitem', { name: '退出登录' }).waitFor(); }, '.st-user-menu'],
  ['locked screen', '/', async (page) => { await page.keyboard.press('Alt+l'); await page.getByRole('dialog', { name: '已锁屏' }).waitFor(); await page.getByRole('dialog', { name: '已锁屏' }).getByRole('textbox', { name: '密码' }).fill(ADMIN.password); }],
];

/** IPv4 addresses of the machine other computers could use. */
const lanAddress = (): string | undefined => Object.values(networkInterfaces()).flatMap((all) => all ?? []).find((one) => one.family === 'IPv4' && !one.internal)?.address;

describe('every screen of the product', () => {
  let app: App;
  let admin: Client;
  let b: Browser;
  let page: Page;
  let ids: Ids;

  const goto = async (path: string): Promise<void> => {
    await page.goto(app.url + path);
    await page.waitForLoadState('networkidle');
    await page.locator('#app > *').first().waitFor();
  };

  /** All that can be wrong with the page in front, or a part of it, in both themes. */
  async function faults(include?: string): Promise<unknown[]> {
    const wide = await scrollsSideways(page);
    const light = await axe(page, { include });
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.locator('html.dark').waitFor({ timeout: 3_000 });
    await page.waitForTimeout(250); // colours fade
    const dark = await axe(page, { include, rules: COLOURS });
    await page.emulateMedia({ colorScheme: 'light' });
    await page.locator('html:not(.dark)').waitFor({ timeout: 3_000 });
    const all = [...(wide === undefined ? [] : [`scrolls sideways: ${wide}`]), ...light, ...dark.map((one) => ({ dark: true, ...one })), ...b.complaints()];
    b.forget();
    return all;
  }

  beforeAll(async () => {
    app = await startApp({ database: 'sqlite', env: { HOST: '0.0.0.0', RATE_LIMIT: '0' } });
    admin = client(app);
    b = await browser({ url: app.url });
    page = b.page;
    page.setDefaultTimeout(10_000);
  });
  afterAll(async () => {
    await b?.close();
    await app?.stop();
  });

  it('set-up', async () => {
    await goto('/');
    expect(await routeOf(page)).toBe('/setup');
    expect(await faults()).toEqual([]);
  });

  it(`sign-in, of at most ${LOGIN_KB} KB; the first page after it at most ${FIRST_PAGE_KB} KB`, async () => {
    await admin.setup({ companyName: '深圳前海样例贸易有限公司' });
    ids = await fill(admin);
    const scripts = scriptsOf(page);
    await goto('/');
    expect(await routeOf(page)).toBe('/login');
    const login = await weightOf(scripts);
    expect(await faults()).toEqual([]);
    await signIn(page, ADMIN.username, ADMIN.password);
    await page.waitForLoadState('networkidle');
    const first = await weightOf(scripts);
    process.stdout.write(`gzip JavaScript: sign-in ${login} KB, first page ${first} KB in ${scripts.size} files\n`);
    expect(login).toBeLessThanOrEqual(LOGIN_KB);
    expect(first).toBeLessThanOrEqual(FIRST_PAGE_KB);
    expect(login).toBeGreaterThan(50);
  });

  it('leaves no page out', async () => {
    expect((await routesOf(page)).sort()).toEqual([...Object.keys(VISITS), ...APART, ...ELSEWHERE].sort());
  });

  it.each(Object.keys(VISITS))('%s', async (pattern) => {
    await goto(VISITS[pattern]?.(ids) ?? '');
    expect(await routeOf(page)).toBe(pattern);
    expect(await faults()).toEqual([]);
    // a page that failed to load looks calm: no error frame may stand in it
    expect(await page.getByText('加载失败').filter({ visible: true }).count()).toBe(0);
  });

  it.each(OVER)('%s', async (_name, path, open, part = '[role=dialog]') => {
    await goto(path);
    await open(page);
    await page.waitForTimeout(300); // drawers slide
    expect(await faults(part)).toEqual([]);
  });

  it('the change of the first password', async () => {
    const { items } = await admin.ok.get<{ items: { id: number; code: string }[] }>('/roles');
    await admin.ok.post('/users', { username: 'neuling', name: '新来的', password: 'Erstes-Kennwort-1', mustChangePassword: true, roleIds: items.filter((role) => role.code === 'salesperson').map((role) => role.id), departmentId: null, superiorId: null });
    await page.context().clearCookies();
    await page.evaluate('localStorage.clear(); sessionStorage.clear()');
    await goto('/login');
    await page.getByLabel('用户名').fill('neuling');
    await page.getByLabel('密码', { exact: true }).fill('Erstes-Kennwort-1');
    await page.getByRole('button', { name: '登录', exact: true }).click();
    await page.getByRole('heading', { name: '修改初始密码' }).waitFor();
    expect(await routeOf(page)).toBe('/change-password');
    expect(await faults()).toEqual([]);
  });

  const address = lanAddress();
  (address === undefined ? it.skip : it)('works over plain http from another address of the network', async () => {
    const url = `http://${address}:${app.port}`;
    const other = await browser({ url });
    try {
      other.page.setDefaultTimeout(10_000);
      await other.page.goto(url);
      expect(await other.page.evaluate('isSecureContext')).toBe(false);
      await signIn(other.page, ADMIN.username, ADMIN.password);
      await other.page.goto(`${url}/customers/team`);
      expect(await total(other.page)).toBe(25);
      await search(other.page, 'yangli');
      await list(other.page, '团队客户').getByRole('button', { name: '新建客户' }).click();
      const form = other.page.getByRole('dialog', { name: '新建客户' });
      await form.getByLabel(/^客户名称/).fill('内网来的有限公司');
      await form.getByRole('button', { name: '保存', exact: true }).click();
      await form.waitFor({ state: 'hidden' });
      expect(await admin.ok.get('/customers', { query: { q: '内网来的' } })).toMatchObject({ total: 1 });
      expect(other.complaints()).toEqual([]);
    } finally {
      await other.close();
    }
  });
});

/** Enough of everything that no page is empty. */
async function fill(admin: Client): Promise<Ids> {
  const { items: roles } = await admin.ok.get<{ items: { id: number; code: string }[] }>('/roles');
  const role = roles.find(({ code }) => code === 'salesperson')?.id ?? 0;
  const department = await admin.ok.post<{ id: number }>('/departments', { name: '销售部', parentId: null });
  await admin.ok.post('/users', { username: 'zhangsan', name: '张三', password: 'Correct-horse-battery-9', mustChangePassword: false, roleIds: [role], departmentId: department.id, superiorId: null });
  let customer = 0;
  for (let i = 1; i <= 25; i++) {
    const { id } = await admin.ok.post<{ id: number }>('/customers', { name: `样例第${i}号实业有限公司`, mobile: `1380000${String(1000 + i)}`, region: i % 2 ? '440300' : '330100', tags: i % 3 ? ['老客户'] : [], creditLimit: `${i}000.00` });
    customer ||= id;
  }
  await admin.ok.post('/contacts', { customerId: customer, name: '李四', mobile: '13900000001', post: '采购经理' });
  const form = new FormData();
  form.set('entity', 'customer');
  form.set('file', new Blob(['客户名称,手机\n新来的有限公司,13800000009\n,12\n']), '客户.csv');
  const imported = await admin.ok.post<{ id: number }>('/imports', form, { key: null });
  return { customer, role, imported: imported.id, trade: await trade(admin, customer) };
}
