import { browser, startApp, type App, type Browser, type Client } from '../harness/index.js';
import { ADMIN } from '../harness/index.js';
import { setUp } from '../api/support/people.js';
import { camera } from './support/pictures.js';
import { menu, signIn } from './support/screen.js';
import { steps } from './support/steps.js';

interface Customer { id: number; name: string; phone: string | null; mobile: string | null }

/** A manager looks a firm up, finds it twice, merges the two and takes it back. */
describe('merging customers on screens', () => {
  let app: App;
  let admin: Client;
  let b: Browser;
  let [first, second] = [0, 0];
  let shot: ReturnType<typeof camera>;
  const button = (name: string) => b.page.getByRole('button', { name, exact: true }).filter({ visible: true });

  beforeAll(async () => {
    app = await startApp({ database: 'sqlite', env: { RATE_LIMIT: '0' } });
    admin = await setUp(app);
    first = (await admin.ok.post<Customer>('/customers', { name: '深圳远大电子有限公司', mobile: '13800138000', level: 'A' })).id;
    second = (await admin.ok.post<Customer>('/customers', { name: '深圳市远大电子', phone: '0755-82080387', address: '南山区科技园' })).id;
    await admin.ok.post('/contacts', { customerId: second, name: '李工', mobile: '13900139000' });
    b = await browser({ url: app.url });
    b.page.setDefaultTimeout(30_000);
    await b.page.goto(app.url);
    await signIn(b.page, ADMIN.username, ADMIN.password);
    shot = camera(b, 'merge');
  }, 120_000);
  afterAll(async () => {
    await b?.close();
    await app?.stop();
  });

  const step = steps('merge', () => [b]);

  step('the look-up tells whose it is, and no more', async () => {
    await menu(b.page, '客户查重');
    await b.page.getByLabel('客户名称、电话或统一社会信用代码').fill('13800138000');
    await button('查询').click();
    await b.page.getByRole('cell', { name: '深圳***' }).waitFor();
    await shot('lookup', { guide: 'customer-lookup' });
  }, 60_000);

  step('the search finds the pair, which is compared and merged', async () => {
    await menu(b.page, '重复客户');
    await button('开始查找').click();
    await b.page.getByRole('link', { name: '深圳市远大电子' }).waitFor();
    await shot('duplicates', { guide: 'customer-duplicates' });
    await button('合并').click();
    await b.page.getByRole('radio', { name: /深圳远大电子有限公司/ }).first().check();
    await b.page.getByRole('listitem').filter({ hasText: '联系人 1' }).waitFor();
    await b.page.getByRole('row', { name: /^客户名称/ }).getByRole('radio').nth(1).check();
    await b.page.getByRole('listitem').filter({ hasText: '联系人 1' }).waitFor();
    await shot('merge', { guide: 'customer-merge' });
    await button('合并').click();
    await b.page.getByRole('heading', { name: /深圳市远大电子/ }).filter({ visible: true }).first().waitFor();
    expect(await admin.ok.get<Customer>(`/customers/${first}`)).toMatchObject({ name: '深圳市远大电子', mobile: '13800138000', phone: '0755-82080387' });
    expect((await admin.get(`/customers/${second}`)).status).toBe(404);
  }, 90_000);

  step('an old link leads to the customer that stays', async () => {
    await b.page.goto(`${app.url}/customers/${second}`);
    await b.page.waitForURL(`**/customers/${first}`);
    await b.page.getByRole('heading', { name: /深圳市远大电子/ }).filter({ visible: true }).first().waitFor();
    b.forget(); // the browser notes the 404 by itself
  }, 60_000);

  step('and undoing makes two of them again', async () => {
    await button('更多').first().click();
    await b.page.getByRole('menuitem', { name: '合并客户' }).click();
    const dialog = b.page.getByRole('dialog', { name: /^合并/ });
    await dialog.getByRole('button', { name: '撤销合并' }).click();
    await b.page.getByRole('dialog', { name: '撤销合并？' }).getByRole('button', { name: '撤销合并' }).click();
    await dialog.getByText('已撤销').waitFor();
    expect(await admin.ok.get<Customer>(`/customers/${first}`)).toMatchObject({ name: '深圳远大电子有限公司', phone: null });
    expect(await admin.ok.get<Customer>(`/customers/${second}`)).toMatchObject({ name: '深圳市远大电子', phone: '0755-82080387' });
  }, 90_000);
});
