import { ADMIN, client, movingClock } from '../harness/index.js';
import { waitFor } from '../harness/wait.js';
import { addUser, PASSWORD, roleId } from '../api/support/people.js';
import { signIn } from './support/screen.js';
import { Look } from './support/look.js';
import { camera } from './support/pictures.js';

const DAYS = 31;

/** A customer nobody follows up goes to the pool when time has passed; a colleague claims it, the old owner is told why. */
describe('the pool on the screen', () => {
  const clock = movingClock();
  let look: Look;
  let shot: ReturnType<typeof camera>;
  const people: number[] = [];
  const name = '久未联系贸易有限公司';

  async function enter(username: string, password: string): Promise<void> {
    await look.page.context().clearCookies();
    await look.goto('/');
    await signIn(look.page, username, password);
    // the refresh of the session that was given up is refused, as it should be
    look.b.forget();
  }

  beforeAll(async () => {
    look = await Look.start(clock.env);
    await look.admin.setup({ companyName: '深圳前海样例贸易有限公司' });
    const roleIds = [await roleId(look.admin, 'salesperson')];
    for (const [username, person] of [['zhangsan', '张三'], ['lisi', '李四']] as const) people.push((await addUser(look.admin, { username, name: person, roleIds })).id);
    const own = await client(look.app).login('zhangsan', PASSWORD);
    await own.ok.post('/customers', { name, mobile: '13800001111' });
    const { id } = await own.ok.post<{ id: number }>('/customers', { name: '长期合作实业有限公司' });
    await look.admin.ok.post(`/customers/${id}/lock`, {});
    await clock.ahead(DAYS);
    await look.admin.login(ADMIN.username, ADMIN.password);
    await look.page.setViewportSize({ width: 1366, height: 768 });
    shot = camera(look.b, 'pool');
    await enter(ADMIN.username, ADMIN.password);
  });
  afterAll(async () => { await look?.stop(); clock.remove(); });

  it('rules are switched on after a look at what they would take', async () => {
    const { page } = look;
    await look.goto('/pool/settings');
    await page.getByRole('button', { name: '预览并启用' }).click();
    await page.getByText('现在启用将回收 1 个客户（共 2 个）').waitFor();
    await page.getByText('不回收：已锁定 1 个').waitFor();
    await shot('preview', { guide: 'pool-rules' });
    await page.getByRole('button', { name: '启用自动回收' }).click();
    await page.getByText('自动回收已启用', { exact: true }).waitFor();
    await shot('settings');
    expect(await look.faults()).toEqual([]);
    await page.getByRole('button', { name: '修改', exact: true }).click();
    await page.getByText('满足任意一条即回收').waitFor();
    await shot('terms');
    await page.keyboard.press('Escape');
  });

  it('a colleague claims what has fallen into it, and the old owner is told why', async () => {
    const { page, admin } = look;
    const { jobId } = await admin.ok.post<{ jobId: number }>('/pools/run', {});
    await waitFor('the daily job', async () => ((await admin.ok.get<{ state: string }>(`/jobs/${jobId}`)).state === 'succeeded' ? true : undefined));
    await enter('lisi', PASSWORD);
    await look.goto('/pool');
    await page.getByText(name).first().waitFor();
    expect(await page.getByText('138****11').count()).toBeGreaterThan(0);
    await shot('list', { guide: 'pool-claim' });
    expect(await look.faults()).toEqual([]);
    await page.getByRole('checkbox').nth(1).check();
    await page.getByRole('button', { name: '领取' }).filter({ visible: true }).first().click();
    await waitFor('the claim', async () => ((await admin.ok.get<{ items: { ownerId: number }[] }>('/customers', { query: { q: name } })).items[0]?.ownerId === people[1] ? true : undefined));
    await enter('zhangsan', PASSWORD);
    await look.goto('/notifications');
    await page.getByText('因 30 天未跟进').first().waitFor();
    await shot('told');
  });
});
