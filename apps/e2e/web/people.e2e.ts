import type { Page } from 'playwright-core';
import { ADMIN, axe, browser, client, startApp, type App, type Browser, type Client } from '../harness/index.js';
import { addPerson, addUser, PASSWORD, roleId, type Person } from '../api/support/people.js';
import { routeOf } from './support/routes.js';
import { column, listed, menu, search, signIn, toast, total } from './support/screen.js';
import { until } from './support/until.js';

interface Customer { id: number; version: number; name: string }

describe('people at their screens', () => {
  let app: App;
  let admin: Client;
  let zhang: Person;
  let b: Browser;
  let page: Page;
  let own: Customer;
  let foreign: Customer;

  const visible = (name: string | RegExp) => page.getByRole('button', { name, exact: typeof name === 'string' }).filter({ visible: true });
  const open = async (path: string): Promise<void> => { await page.goto(app.url + path); await page.waitForLoadState('networkidle'); };
  const edit = async (id: number) => {
    await open(`/customers/${id}`);
    await visible('修改').first().click();
    const form = page.getByRole('dialog', { name: '修改客户' });
    await form.waitFor();
    // the record has come: what is typed before would be replaced by it
    await until(page, 'the record is in the form', () => [...document.querySelectorAll<HTMLInputElement>('[role="dialog"] input')].some((i) => i.value !== ''));
    await page.waitForTimeout(200);
    return form;
  };

  beforeAll(async () => {
    app = await startApp({ database: 'sqlite', env: { RATE_LIMIT: '0' } });
    admin = await client(app).setup();
    const role = await roleId(admin, 'salesperson');
    zhang = await addPerson(app, admin, { username: 'zhangsan', name: '张三', roleIds: [role] });
    await addUser(admin, { username: 'lisi', name: '李四', roleIds: [role] });
    for (let i = 1; i <= 3; i++) own = await zhang.client.ok.post<Customer>('/customers', { name: `张三的第${i}家工厂`, shortName: `工厂${i}` });
    foreign = await admin.ok.post<Customer>('/customers', { name: '别人的贸易公司' });
    b = await browser({ url: app.url });
    page = b.page;
    page.setDefaultTimeout(30_000);
    page.on('dialog', (dialog) => void dialog.accept()); // leaving a form half filled
    await page.goto(app.url);
    await signIn(page, 'zhangsan', PASSWORD);
  });
  afterAll(async () => {
    await b?.close();
    await app?.stop();
  });
  beforeEach(() => { b.forget(); });

  describe('a salesperson', () => {
    it('sees no administration in the menu', async () => {
      const names = (await page.getByRole('navigation', { name: '主菜单' }).getByRole('link').allInnerTexts()).map((text) => text.trim());
      expect(names).toEqual(expect.arrayContaining(['首页', '我的客户', '团队客户']));
      for (const closed of ['用户', '部门', '角色', '操作日志', '登录日志', '系统参数', '自定义字段', '编号规则']) expect(names).not.toContain(closed);
    });

    it('sees and finds own customers only', async () => {
      await menu(page, '团队客户');
      expect(await total(page)).toBe(3);
      expect(await column(page, 'name')).toEqual(expect.arrayContaining(['张三的第1家工厂', '张三的第2家工厂', '张三的第3家工厂']));
      await search(page, '贸易');
      await page.getByText('没有符合条件的结果').filter({ visible: true }).first().waitFor();
      await page.keyboard.press('Control+k');
      await page.getByRole('dialog', { name: '全局搜索' }).getByRole('combobox').fill('别人的');
      await page.getByRole('dialog', { name: '全局搜索' }).getByText('没有找到').waitFor();
      await page.keyboard.press('Escape');
      expect(b.complaints()).toEqual([]);
    });

    it('is told so at a page without the right, and at a customer of somebody else', async () => {
      await open('/system/users');
      expect(await routeOf(page)).toBe('/forbidden');
      await page.getByText('您没有访问此页面的权限').waitFor();
      expect(b.complaints()).toEqual([]);
      await open(`/customers/${foreign.id}`);
      await page.getByText('记录不存在').filter({ visible: true }).first().waitFor();
      expect(await page.getByText('别人的贸易公司').count()).toBe(0);
    });
  });

  it('two people change one customer: the second compares and merges', async () => {
    const form = await edit(own.id);
    await form.getByLabel(/^客户简称/).fill('我的简称');
    await form.getByLabel(/^微信/).fill('zhang-wx');
    const now = await admin.ok.get<Customer>(`/customers/${own.id}`);
    await admin.ok.patch(`/customers/${own.id}`, { shortName: '对方的简称', qq: '10001' }, { of: now });
    await form.getByRole('button', { name: '保存', exact: true }).click();
    const compare = page.getByRole('dialog', { name: '记录已被他人修改' });
    await compare.waitFor();
    await b.screenshot('people-conflict');
    const rows = await compare.locator('tbody tr').allInnerTexts();
    expect(rows.map((row) => row.split(/\s+/)[0]).sort()).toEqual(['QQ', '客户简称'].sort());
    expect(await compare.locator('p').first().innerText()).toContain('admin');
    expect(await axe(page)).toEqual([]);
    await compare.getByRole('row', { name: /客户简称/ }).getByRole('radio').first().check();
    await compare.getByRole('row', { name: /QQ/ }).getByRole('radio').last().check();
    await compare.getByRole('button', { name: '合并并保存' }).click();
    await form.waitFor({ state: 'hidden' });
    expect(await admin.ok.get(`/customers/${own.id}`)).toMatchObject({ shortName: '我的简称', wechat: 'zhang-wx', qq: '10001' });
  });

  it('a session that ends in the middle of a form asks for the password over the page and keeps what was typed', async () => {
    const form = await edit(own.id);
    await form.getByLabel(/^备注/).fill('打了很久的一段话');
    await admin.ok.post(`/users/${zhang.id}/logout`, {});
    await form.getByRole('button', { name: '保存', exact: true }).click();
    const dialog = page.getByRole('dialog', { name: '登录已过期' });
    await dialog.waitFor();
    await b.screenshot('people-session');
    expect(await axe(page)).toEqual([]);
    await dialog.getByLabel('密码', { exact: true }).fill('wrong');
    await dialog.getByRole('button', { name: '登录' }).click();
    await dialog.getByRole('alert').waitFor();
    await dialog.getByLabel('密码', { exact: true }).fill(PASSWORD);
    await dialog.getByRole('button', { name: '登录' }).click();
    await dialog.waitFor({ state: 'hidden' });
    await form.waitFor({ state: 'hidden' }); // the save that waited went through
    expect(await admin.ok.get(`/customers/${own.id}`)).toMatchObject({ remark: '打了很久的一段话' });
  });

  it('without the server a banner stands there until it is back', async () => {
    await open('/customers');
    await b.context.setOffline(true);
    await visible('刷新').first().click();
    const banner = page.getByRole('alert').filter({ hasText: '与服务器的连接已断开' });
    await banner.waitFor();
    await b.screenshot('people-offline');
    expect(await axe(page)).toEqual([]);
    await b.context.setOffline(false);
    await banner.waitFor({ state: 'hidden', timeout: 20_000 });
    b.forget();
    await visible('刷新').first().click();
    expect(await total(page)).toBe(3);
    expect(b.complaints()).toEqual([]);
  });

  describe('without the mouse', () => {
    const keys = async (...pressed: string[]): Promise<void> => { for (const key of pressed) await page.keyboard.press(key); };

    /** What has opened has the focus. */
    const inside = async (role: string): Promise<void> => { await until(page, `the ${role} has the focus`, (wanted) => document.activeElement?.closest(`[role="${wanted}"]`) != null, role); };

    it('searches, walks and opens in a list', async () => {
      await open('/customers');
      await listed(page);
      await keys('/');
      expect(await page.evaluate('document.activeElement.getAttribute("aria-label")')).toBe('搜索列表');
      const answer = page.waitForResponse((response) => new URL(response.url()).searchParams.get('q') === '工厂');
      await page.keyboard.type('工厂');
      await answer;
      await listed(page);
      await keys('Escape');
      await page.locator('.vxe-table--body-inner-wrapper').filter({ visible: true }).first().focus();
      await keys('ArrowDown', 'ArrowDown', 'ArrowUp', 'ArrowDown', 'Space');
      await page.getByRole('toolbar', { name: '批量操作' }).filter({ visible: true }).getByText('已选 1 条').waitFor();
      const name = (await page.locator('.vxe-body--row.is-active').filter({ visible: true }).first().innerText()).split('\n').map((text) => text.trim()).find((text) => text !== '');
      expect(name).toBe('张三的第2家工厂');
      await keys('Enter');
      await page.getByRole('heading', { name: '张三的第2家工厂' }).waitFor();
      expect(await routeOf(page)).toBe('/customers/:id(\\d+)');
      await keys('Alt+ArrowDown');
      await page.getByRole('heading', { name: '张三的第1家工厂' }).waitFor();
      await keys('g', 'c');
      await page.waitForURL(/\/customers(\?|$)/);
      expect(b.complaints()).toEqual([]);
    });

    it('finds everything with Ctrl+K', async () => {
      await open('/');
      await keys('Control+k');
      const palette = page.getByRole('dialog', { name: '全局搜索' });
      await page.keyboard.type('gongchang');
      await palette.getByRole('option', { name: /第3家工厂/ }).waitFor();
      await keys('Escape');
      await palette.waitFor({ state: 'hidden' });
      await keys('Control+k');
      await page.keyboard.type('第2家');
      await palette.getByRole('option', { name: /第2家工厂/ }).waitFor();
      await keys('Enter');
      await page.getByRole('heading', { name: '张三的第2家工厂' }).waitFor();
      expect(b.complaints()).toEqual([]);
    });

    it('shows the keys with ?, and a closed dialog gives the focus back', async () => {
      await open('/customers');
      await listed(page);
      await keys('Shift+?');
      const sheet = page.getByRole('dialog', { name: '快捷键' });
      await sheet.waitFor();
      for (const text of ['全局搜索', '移动行', '勾选', '更多筛选']) await sheet.getByText(text, { exact: true }).first().waitFor();
      await b.screenshot('people-keys');
      await keys('Escape');
      await sheet.waitFor({ state: 'hidden' });
      await keys('Alt+n');
      await page.getByRole('menuitem', { name: '客户' }).waitFor();
      await inside('menu');
      await keys('Escape', 'Alt+f');
      await page.getByRole('dialog', { name: '组合查询' }).waitFor();
      await inside('dialog');
      await keys('Escape');
      await page.getByRole('dialog', { name: '组合查询' }).waitFor({ state: 'hidden' });
      expect(b.complaints()).toEqual([]);
    });

    it('saves a form with Ctrl+Enter', async () => {
      await open('/customers?new=1');
      const form = page.getByRole('dialog', { name: '新建客户' });
      await form.waitFor();
      await until(page, 'a field has the focus', () => document.activeElement?.tagName === 'INPUT');
      await page.keyboard.type('键盘新建的公司');
      await keys('Control+Enter');
      await toast(page, '已保存客户“键盘新建的公司”');
      await form.waitFor({ state: 'hidden' });
      expect(b.complaints()).toEqual([]);
    });
  });

  it('a user who is disabled is out at the next step', async () => {
    await open('/customers');
    await admin.ok.post(`/users/${zhang.id}/disable`, {}, { of: await admin.ok.get(`/users/${zhang.id}`) });
    await menu(page, '团队客户');
    const dialog = page.getByRole('dialog', { name: '登录已过期' });
    await dialog.waitFor();
    await dialog.getByLabel('密码', { exact: true }).fill(PASSWORD);
    await dialog.getByRole('button', { name: '登录' }).click();
    await dialog.getByRole('alert').waitFor();
    await dialog.getByRole('button', { name: '切换用户' }).click();
    await page.getByLabel('用户名').waitFor();
    await signIn(page, ADMIN.username, ADMIN.password);
  });
});
