import { ADMIN } from '../harness/index.js';
import { PASSWORD } from '../api/support/people.js';
import { book } from '../api/support/trade.js';
import { Look } from './support/look.js';
import { camera } from './support/pictures.js';
import { signIn, signOut, toast } from './support/screen.js';
import { openShop, type Shop } from './support/shop.js';

interface Table { rows: { kind: string; subjectId: number; name: string; months: { month: string; version: number; target: Record<string, string | null> }[] }[] }

/** Targets are typed in as in a spreadsheet, saved at once, and met by an order. */
describe('sales targets on the screen', () => {
  let look: Look;
  let shop: Shop;
  let region = 0;
  let shot: ReturnType<typeof camera>;
  const month = new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 7);
  const n = Number(month.slice(5));
  const cell = (who: string, column: string) => look.page.getByRole('textbox', { name: `${who} ${column}`, exact: true }).filter({ visible: true });
  const saved = async (): Promise<Table> => shop.admin.ok.get<Table>('/sales-targets', { query: { from: `${month.slice(0, 4)}-01`, to: `${month.slice(0, 4)}-12` } });
  const of = async (who: string, m: number): Promise<{ month: string; version: number; target: Record<string, string | null> } | undefined> => (await saved()).rows.find((r) => r.name === who)?.months[m - 1];

  beforeAll(async () => {
    look = await Look.start();
    shop = await openShop(look.app);
    region = (await shop.admin.ok.post<{ id: number }>('/departments', { name: '华南大区', parentId: null })).id;
    await shop.admin.ok.patch(`/users/${shop.seller.id}`, { departmentId: region }, { of: await shop.admin.ok.get(`/users/${shop.seller.id}`) });
    await look.page.setViewportSize({ width: 1366, height: 768 });
    await look.goto('/');
    await signIn(look.page, ADMIN.username, ADMIN.password);
    shot = camera(look.b, 'targets');
  });
  afterAll(() => look?.stop());

  it('completion without targets leads to where they are set', async () => {
    const { page } = look;
    await look.goto('/sales-targets/completion');
    await page.getByText('还没有设定目标').waitFor();
    await page.locator('.st-empty').getByRole('button', { name: '设定目标' }).click();
    await cell('华南大区', '1月').waitFor();
  });

  it('are typed with keys alone, spread over the year, pasted and saved in one request', async () => {
    const { page } = look;
    await cell('王晓明', '全年').click();
    await page.keyboard.type('120万');
    await page.keyboard.press('Enter');
    await cell('王晓明', '1月').click();
    await page.keyboard.type('80000');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.type('90000.5');
    await page.keyboard.press('Enter');
    expect(await cell('王晓明', '2月').inputValue()).toBe('90,000.50');
    expect(await cell('王晓明', '全年').inputValue()).toBe('1,170,000.50');
    await cell('华南大区', '1月').click();
    await page.evaluate((text) => {
      const data = new DataTransfer();
      data.setData('text/plain', text);
      document.activeElement?.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
    }, Array.from({ length: 12 }, (_, i) => String(200_000 + i * 10_000)).join('\t'));
    await toast(page, '已粘贴 12 格');
    await shot('entry', { guide: 'target-entry' });
    expect(await look.faults()).toEqual([]);
    await page.keyboard.press('Control+s');
    await toast(page, /已保存 24 个目标/);
    expect((await of('王晓明', 2))?.target['orderAmount']).toBe('90000.50');
    expect((await of('华南大区', 12))?.target['orderAmount']).toBe('310000.00');
  });

  it('what somebody else has set meanwhile is shown, and nothing typed is lost', async () => {
    const { page } = look;
    await cell('王晓明', '1月').click();
    await page.keyboard.type('81000');
    await cell('王晓明', '3月').click();
    await page.keyboard.type('33333');
    const seen = await of('王晓明', 1);
    await shop.admin.ok.post('/sales-targets', { items: [{ kind: 'user', subjectId: shop.seller.id, month: seen?.month, version: seen?.version, orderAmount: '70000' }] });
    await page.keyboard.press('Control+s');
    await page.getByRole('alert').filter({ hasText: '1 格同时被他人修改' }).waitFor();
    expect([await cell('王晓明', '1月').inputValue(), await cell('王晓明', '3月').inputValue()]).toEqual(['81,000', '33,333']);
    expect((await of('王晓明', 1))?.target['orderAmount']).toBe('70000.00');
    await page.keyboard.press('Control+s');
    await toast(page, /已保存 2 个目标/);
    expect((await of('王晓明', 1))?.target['orderAmount']).toBe('81000.00');
    // the browser notes the refusal in its console
    expect(look.b.complaints()).toEqual([expect.stringContaining('412')]);
    look.b.forget();
  });

  it('completion moves with an order that is confirmed', async () => {
    const { page } = look;
    const target = await of('王晓明', n);
    await shop.admin.ok.post('/sales-targets', { items: [{ kind: 'user', subjectId: shop.seller.id, month, version: target?.version, orderAmount: '50000', newCustomers: 4 }] });
    await look.visit('/sales-targets/completion', '/sales-targets/completion');
    const row = page.getByRole('row', { name: /王晓明/ });
    await row.getByText('0.0%').first().waitFor();
    await book(shop.seller.client, '/sales-orders', { customerId: shop.customer, lines: [{ productId: shop.products[4], quantity: '20', unitPrice: '1000', taxRate: '0.13' }] });
    await look.goto('/sales-targets/completion');
    await row.getByText('40.0%').first().waitFor();
    await page.getByRole('button', { name: '查看“王晓明”的各月' }).click();
    await page.getByText('王晓明 · 销售额 · 逐月').waitFor();
    await shot('completion', { guide: 'target-completion' });
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.locator('html.dark').waitFor();
    await shot('completion-dark');
    await look.goto('/sales-targets');
    await cell('华南大区', '1月').waitFor();
    await shot('entry-dark');
    await page.emulateMedia({ colorScheme: 'light' });
    await look.goto('/sales-targets/completion');
    await page.getByRole('link', { name: '王晓明 销售额 20,000.00，打开明细' }).first().click();
    await page.getByRole('link', { name: /^XS/ }).filter({ visible: true }).first().waitFor();
  });

  it('the home page shows the salesperson her month', async () => {
    const { page } = look;
    await signOut(page);
    await signIn(page, shop.seller.username, PASSWORD);
    await look.goto('/');
    const card = page.getByRole('region', { name: '我的目标' });
    await card.getByText('40.0%').waitFor();
    await card.getByText('20,000.00 / 50,000.00').waitFor();
    await shot('home');
    expect(await look.faults('.target-card')).toEqual([]);
    await card.getByRole('link', { name: '查看完成情况' }).click();
    await page.getByRole('row', { name: /王晓明/ }).waitFor();
    expect(await page.getByRole('row', { name: /华南大区/ }).count()).toBe(0);
    expect(await page.getByRole('button', { name: '设定目标' }).filter({ visible: true }).count()).toBe(0);
  });
});
