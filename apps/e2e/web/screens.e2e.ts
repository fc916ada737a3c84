import { networkInterfaces } from 'node:os';
import type { Page } from 'playwright-core';
import { ADMIN, browser, type App, type Client } from '../harness/index.js';
import { DOCUMENT_VISITS, Look, VISITS, fill, type Ids } from './support/look.js';
import { routeOf, routesOf } from './support/routes.js';
import { list, listed, search, signIn, total } from './support/screen.js';
import { scriptsOf, weightOf } from './support/weight.js';

/** KB of gzip JavaScript: what a visitor's and a user's first page may weigh. */
const LOGIN_KB = 180;
const FIRST_PAGE_KB = 560;

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
  let look: Look;
  let app: App;
  let admin: Client;
  let page: Page;
  let ids: Ids;
  const goto = (path: string): Promise<void> => look.goto(path);
  const faults = (include?: string): Promise<unknown[]> => look.faults(include);

  beforeAll(async () => {
    look = await Look.start();
    ({ app, admin, page } = look);
  });
  afterAll(() => look?.stop());

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
    expect((await routesOf(page)).sort()).toEqual([...Object.keys(VISITS), ...Object.keys(DOCUMENT_VISITS), ...APART, ...ELSEWHERE].sort());
  });

  it.each(Object.keys(VISITS))('%s', (pattern) => look.visit(pattern, VISITS[pattern]?.(ids) ?? ''));

  it.each(OVER)('%s', async (_name, path, open, part = '[role=dialog]') => {
    await goto(path);
    await open(page);
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
      other.page.setDefaultTimeout(30_000);
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
