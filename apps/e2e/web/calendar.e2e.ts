import { addDays, addMonths, dayIn } from '@steward/kernel';
import { client, movingClock } from '../harness/index.js';
import { waitFor } from '../harness/wait.js';
import { addUser, PASSWORD, roleId } from '../api/support/people.js';
import { Look } from './support/look.js';
import { camera } from './support/pictures.js';
import { signIn } from './support/screen.js';

const ZONE = 'Asia/Shanghai';
const LATER = 10;
const weekOf = (day: string): string => addDays(day, -((new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7));

/** Issue 5: a follow-up with a next contact tomorrow is in tomorrow's calendar, and tomorrow among the reminders until it is done. */
describe('calendar and reminders on the screen', () => {
  const clock = movingClock();
  const [name, other] = ['远大贸易有限公司', '长江电子有限公司'];
  let look: Look;
  let shot: ReturnType<typeof camera>;
  let customer = 0;
  let today = '';
  let tomorrow = '';

  async function enter(): Promise<void> {
    await look.page.context().clearCookies();
    await look.goto('/');
    await signIn(look.page, 'zhangsan', PASSWORD);
    // the refresh of the session that was given up is refused, as it should be
    look.b.forget();
  }
  const cell = (day: string) => look.page.locator(`[data-day="${day}"]`);
  const planned = (day: string) => cell(day).getByRole('link', { name: /^需要联系/ });
  const period = (title: string) => look.page.getByRole('region', { name: title, exact: true }).getByRole('link', { name: /需要联系$/ });
  const shaped = (word: string) => look.page.locator('.el-radio-button').filter({ hasText: new RegExp(`^${word}$`) }).click();

  /** The list a number leads to has these customers and no others; back to the calendar. */
  async function leadsTo(link: ReturnType<typeof period>, names: readonly string[]): Promise<void> {
    await link.click();
    await look.page.waitForURL(/\/customers\/team\?/);
    for (const one of names) await look.page.locator('.vxe-body--row').filter({ visible: true, hasText: one }).first().waitFor();
    await look.page.getByText(`共 ${names.length} 条`).filter({ visible: true }).first().waitFor();
    await look.page.goBack();
    await look.page.locator('.calendar-page').waitFor();
  }

  beforeAll(async () => {
    look = await Look.start(clock.env);
    await look.admin.setup({ companyName: '深圳前海样例贸易有限公司' });
    await addUser(look.admin, { username: 'zhangsan', name: '张三', roleIds: [await roleId(look.admin, 'salesperson')] });
    const own = await client(look.app).login('zhangsan', PASSWORD);
    today = dayIn(ZONE, new Date());
    tomorrow = addDays(today, 1);
    customer = (await own.ok.post<{ id: number }>('/customers', { name, level: 'A' })).id;
    // one to be contacted later on, and one nobody has a plan for
    await own.ok.post('/customers', { name: other, nextContactAt: `${addDays(today, LATER)}T02:00:00Z` });
    await own.ok.post('/customers', { name: '无计划实业有限公司' });
    await look.page.setViewportSize({ width: 1366, height: 768 });
    shot = camera(look.b, 'calendar');
    await enter();
  });
  afterAll(async () => { await look?.stop(); clock.remove(); });

  it('a follow-up with its next contact tomorrow is in tomorrow\'s calendar, by day, week and month', async () => {
    await look.goto(`/customers/${customer}`);
    await look.page.getByRole('button', { name: /^写跟进…/ }).filter({ visible: true }).click();
    await look.page.keyboard.type('客户确认了规格，明天送样');
    await look.page.getByRole('button', { name: '明天' }).filter({ visible: true }).click();
    await look.page.getByLabel('下次联系内容').filter({ visible: true }).fill('送样品');
    await look.page.keyboard.press('Control+Enter');
    await look.page.getByText(`已记录与“${name}”的联系`).waitFor();

    await look.goto(`/customers/calendar?shape=month&day=${tomorrow}`);
    await planned(tomorrow).filter({ hasText: '1' }).waitFor();
    expect(await planned(today).count()).toBe(0);
    await cell(today).getByRole('link', { name: /^已联系/ }).filter({ hasText: '1' }).waitFor();
    await cell(today).getByRole('link', { name: /^新增客户/ }).filter({ hasText: '3' }).waitFor();
    expect(await look.faults()).toEqual([]);
    await shot('month', { guide: 'calendar' });
    await leadsTo(planned(tomorrow), [name]);
    await shaped('周');
    await leadsTo(planned(tomorrow), [name]);
    await cell(tomorrow).dblclick();
    const one = look.page.getByRole('region', { name: tomorrow });
    await one.getByRole('link', { name: /需要联系/ }).filter({ hasText: '1' }).waitFor();
    await shot('day');
    await leadsTo(one.getByRole('link', { name: /需要联系/ }), [name]);
  });

  it('tomorrow it is to be contacted today, this week and this month, with as many behind each number', async () => {
    await clock.ahead(1);
    await enter();
    await look.goto('/customers/calendar');
    await look.page.getByRole('button', { name: '今天', exact: true }).click();
    await cell(tomorrow).getByText('今天').waitFor();
    const later = addDays(today, LATER);
    const whose = (same: boolean): string[] => [name, ...(same ? [other] : [])];
    await leadsTo(period('今日'), [name]);
    await leadsTo(period('本周'), whose(weekOf(later) === weekOf(tomorrow)));
    await leadsTo(period('本月'), whose(later < `${addMonths(`${tomorrow.slice(0, 7)}-01`, 1)}`));
    await leadsTo(planned(tomorrow), [name]);
  });

  it('the reminder centre says so; put off it is quiet, and once the customer was contacted it is gone', async () => {
    const reminder = look.page.getByRole('region', { name: '今日需联系' }).getByRole('listitem').filter({ hasText: name });
    await look.goto('/reminders');
    await reminder.waitFor();
    expect(await look.page.getByRole('listitem').filter({ hasText: other }).count()).toBe(0);
    expect(await look.faults()).toEqual([]);
    await shot('reminders', { guide: 'reminders' });
    await reminder.getByRole('button', { name: '稍后提醒' }).click();
    await look.page.getByRole('menuitem', { name: '1 小时后' }).click();
    await look.page.getByText('今天没有待处理的提醒').waitFor();
    await look.page.locator('.el-radio-button').filter({ hasText: '稍后 1' }).click();
    await reminder.getByRole('button', { name: /^恢复/ }).click();
    await look.page.locator('.el-radio-button').filter({ hasText: '待处理 1' }).click();
    await reminder.getByRole('link', { name: '写跟进' }).click();
    await look.page.waitForURL(new RegExp(`/customers/${customer}`));
    await look.page.getByLabel('联系内容').filter({ visible: true }).first().fill('样品已送到，客户满意');
    await look.page.keyboard.press('Control+Enter');
    await look.page.getByText(`已记录与“${name}”的联系`).waitFor();
    await look.goto('/reminders');
    await look.page.getByText('今天没有待处理的提醒').waitFor();
    await look.goto(`/customers/calendar?shape=week&day=${tomorrow}`);
    await cell(tomorrow).getByRole('link', { name: /^已联系/ }).waitFor();
    expect(await planned(tomorrow).count()).toBe(0);
    await waitFor('no plan is left', async () => ((await (await client(look.app).login('zhangsan', PASSWORD)).ok.get<{ nextContactAt: string | null }>(`/customers/${customer}`)).nextContactAt === null ? true : undefined));
  });
});
