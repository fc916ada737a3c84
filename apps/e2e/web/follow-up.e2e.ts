import { ADMIN } from '../harness/index.js';
import { signIn } from './support/screen.js';
import { Look } from './support/look.js';
import { camera } from './support/pictures.js';

interface FollowUp { id: number; content: string; nextContactAt: string | null; method: string; attachmentCount: number; comments: { content: string }[] }

/** A salesperson's contact, written where she works: on the customer's page and from the lists. */
describe('follow-ups on the screen', () => {
  let look: Look;
  let customer = 0;
  let shot: ReturnType<typeof camera>;
  const all = async (): Promise<FollowUp[]> => (await look.admin.ok.get<{ items: FollowUp[] }>('/follow-ups?sort=-id')).items;
  const button = (name: string | RegExp) => look.page.getByRole('button', { name }).filter({ visible: true });

  beforeAll(async () => {
    look = await Look.start();
    await look.admin.setup({ companyName: '深圳前海样例贸易有限公司' });
    customer = (await look.admin.ok.post<{ id: number }>('/customers', { name: '远大贸易有限公司', level: 'A' })).id;
    await look.admin.ok.post('/contacts', { customerId: customer, name: '李四', mobile: '13900000001' });
    for (let i = 1; i <= 23; i++) await look.admin.ok.post('/follow-ups', { customerId: customer, method: 'phone', content: `第 ${i} 次电话，谈了样品`, occurredAt: `2026-01-${String(i).padStart(2, '0')}T02:00:00Z` });
    await look.goto('/');
    await signIn(look.page, ADMIN.username, ADMIN.password);
    await look.page.waitForLoadState('networkidle');
    await look.page.setViewportSize({ width: 1366, height: 768 });
    shot = camera(look.b, 'follow-up');
  });
  afterAll(() => look?.stop());

  it('are written on the customer\'s page with keys alone: words, tomorrow, Ctrl+Enter', async () => {
    const { page } = look;
    await look.goto(`/customers/${customer}`);
    await button(/^写跟进…/).click();
    await page.keyboard.type('客户确认了规格，等报价');
    await button('明天').click();
    await page.getByLabel('下次联系内容').filter({ visible: true }).fill('发报价单');
    await shot('composer', { guide: 'follow-up' });
    expect(await look.faults()).toEqual([]);
    await page.keyboard.press('Control+Enter');
    await page.getByText('已记录与“远大贸易有限公司”的联系').waitFor();
    const [newest] = await all();
    expect(newest).toMatchObject({ content: '客户确认了规格，等报价', method: 'phone', nextPlan: '发报价单' });
    const shown = await look.admin.ok.get<{ lastFollowUpText: string; nextContactAt: string }>(`/customers/${customer}`);
    expect(shown).toMatchObject({ lastFollowUpText: '客户确认了规格，等报价', nextContactAt: newest?.nextContactAt });
    await button(/^写跟进…/).waitFor();
  });

  it('stand on a tab, the newest first, and older ones come by and by', async () => {
    const { page } = look;
    await page.getByRole('tab', { name: '商务联系' }).click();
    const cards = page.locator('.follow-ups article');
    await cards.first().getByText('客户确认了规格').waitFor();
    await shot('tab');
    await cards.last().scrollIntoViewIfNeeded();
    await page.getByText('第 1 次电话').waitFor();
    expect(await cards.count()).toBe(24);
  });

  it('are commented where they stand', async () => {
    const { page } = look;
    const first = page.locator('.follow-ups article').first();
    await first.getByRole('button', { name: '点评' }).click();
    await page.getByLabel('点评内容').fill('报价注意账期');
    await page.keyboard.press('Control+Enter');
    await first.getByText('报价注意账期').waitFor();
    expect((await all())[0]?.comments).toMatchObject([{ content: '报价注意账期' }]);
  });

  it('go on from the lists, with a file', async () => {
    const { page } = look;
    await look.visit('/follow-ups', '/follow-ups');
    await shot('list');
    await button('写跟进').last().click();
    const drawer = page.getByRole('dialog', { name: '写跟进' });
    await drawer.getByRole('combobox').first().click();
    await page.getByRole('option', { name: /远大贸易/ }).click();
    await drawer.getByLabel('联系内容').first().fill('带着照片的拜访');
    await drawer.locator('.el-radio-button', { hasText: '拜访' }).click();
    await drawer.locator('input[type=file]').setInputFiles({ name: '现场.txt', mimeType: 'text/plain', buffer: Buffer.from('现场') });
    await shot('form');
    expect(await look.faults('.el-drawer')).toEqual([]);
    await page.keyboard.press('Control+Enter');
    await drawer.waitFor({ state: 'hidden' });
    await page.getByRole('link', { name: '带着照片的拜访' }).click();
    await page.getByRole('button', { name: '现场.txt', exact: true }).waitFor();
    expect((await all())[0]).toMatchObject({ method: 'visit', attachmentCount: 1 });
    expect(await look.faults()).toEqual([]);
    await shot('page');
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.locator('html.dark').waitFor();
    await shot('page-dark');
    await look.goto(`/customers/${customer}`);
    await button(/^写跟进…/).click();
    await shot('composer-dark');
    await page.emulateMedia({ colorScheme: 'light' });
  });

  it('are written from the list of customers', async () => {
    const { page } = look;
    await look.visit('/follow-ups/team', '/follow-ups/team');
    await look.goto('/customers');
    const row = page.getByRole('row', { name: /远大贸易/ }).first();
    await row.hover();
    await page.getByRole('button', { name: '写跟进' }).filter({ visible: true }).first().click();
    const drawer = page.getByRole('dialog', { name: '写跟进：远大贸易有限公司' });
    await drawer.getByLabel('联系内容').first().fill('从客户列表写的');
    await page.keyboard.press('Control+Enter');
    await drawer.waitFor({ state: 'hidden' });
    expect((await all())[0]).toMatchObject({ content: '从客户列表写的' });
  });
});
