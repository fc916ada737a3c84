import { ADMIN } from '../harness/index.js';
import { waitFor } from '../harness/wait.js';
import { addUser, roleId, setSetting } from '../api/support/people.js';
import { signIn } from './support/screen.js';
import { Look } from './support/look.js';
import { camera } from './support/pictures.js';

interface Lead { id: number; name: string; ownerId: number; status: string; customerId: number | null }

/** Leads of a fair on the screen: shared out in turn, and one made a customer of with an opportunity, a wrong amount first. */
describe('leads on the screen', () => {
  let look: Look;
  let shot: ReturnType<typeof camera>;
  const people: number[] = [];

  const leads = async (): Promise<Lead[]> => (await look.admin.ok.get<{ items: Lead[] }>('/leads', { query: { sort: 'id' } })).items;
  const dialog = () => look.page.getByRole('dialog').filter({ visible: true });

  beforeAll(async () => {
    look = await Look.start();
    await look.admin.setup({ companyName: '深圳前海样例贸易有限公司' });
    await setSetting(look.admin, 'customer.leads', true);
    const roleIds = [await roleId(look.admin, 'salesperson')];
    for (const [username, name] of [['zhangsan', '张三'], ['lisi', '李四']] as const) people.push((await addUser(look.admin, { username, name, roleIds })).id);
    for (const [name, company] of [['展会询价', '远东设备有限公司'], ['网站询价', '南方机电有限公司']] as const) await look.admin.ok.post('/leads', { name, company, contactName: '周工', mobile: name === '展会询价' ? '13900139001' : '13900139002' });
    await look.page.setViewportSize({ width: 1366, height: 768 });
    shot = camera(look.b, 'lead');
    await look.goto('/');
    await signIn(look.page, ADMIN.username, ADMIN.password);
  });
  afterAll(() => look?.stop());

  it('are given to several colleagues in turn', async () => {
    const { page } = look;
    await look.goto('/leads');
    await page.getByText('远东设备有限公司').waitFor();
    await page.getByRole('checkbox').nth(1).check();
    await page.getByRole('checkbox').nth(2).check();
    await page.getByRole('button', { name: '分配线索' }).filter({ visible: true }).click();
    await dialog().getByText('已选 2 条线索').waitFor();
    expect(await dialog().getByRole('button', { name: '分配', exact: true }).isDisabled()).toBe(true);
    await page.locator('#assign-leads-to').click();
    for (const name of ['张三', '李四']) await page.getByRole('option', { name }).filter({ visible: true }).click();
    await shot('assign');
    await dialog().getByText('已选 2 条线索').click();
    await dialog().getByRole('button', { name: '分配', exact: true }).click();
    await waitFor('the new owners', async () => ((await leads()).map((l) => l.ownerId).sort((a, b) => a - b).join() === people.join() ? true : undefined));
    expect(await look.faults()).toEqual([]);
  });

  it('become customers with an opportunity; what was wrong is said and loses nothing', async () => {
    const { page } = look;
    await look.goto('/leads');
    await page.getByText('南方机电有限公司').waitFor();
    // the newest stands first
    await page.getByRole('button', { name: '转为客户' }).filter({ visible: true }).first().click();
    await dialog().getByText('将新建客户“南方机电有限公司”').waitFor();
    await dialog().getByText('同时新建商机').click();
    await dialog().locator('#convert-name').fill('南方机电年度采购');
    await dialog().locator('#convert-amount').fill('-5');
    await page.keyboard.press('Control+Enter');
    await dialog().getByRole('alert').filter({ hasText: /^预计金额：/ }).waitFor();
    await shot('convert-refused');
    // the refusal is meant: the browser notes each answer of 4xx
    look.b.forget();
    expect(await dialog().locator('#convert-name').inputValue()).toBe('南方机电年度采购');
    expect((await leads()).every((l) => l.status !== 'converted')).toBe(true);
    await dialog().locator('#convert-amount').fill('5000');
    await shot('convert');
    await page.keyboard.press('Control+Enter');
    await page.getByText('“网站询价”已转为客户').waitFor();
    await page.getByRole('button', { name: '打开商机' }).click();
    await page.getByText('南方机电年度采购').filter({ visible: true }).first().waitFor();
    const done = (await leads()).at(-1);
    expect([done?.status, typeof done?.customerId]).toEqual(['converted', 'number']);
    const { items } = await look.admin.ok.get<{ items: { name: string; amount: string; customerId: number }[] }>('/opportunities');
    expect(items.map((o) => [o.name, o.amount, o.customerId])).toEqual([['南方机电年度采购', '5000.00', done?.customerId]]);
    expect(await look.faults()).toEqual([]);
  });
});
