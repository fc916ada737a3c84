import type { Page } from 'playwright-core';
import { axe, browser, client, startApp, type App, type Browser, type Client } from '../../harness/index.js';
import { setSetting } from '../../api/support/people.js';
import { routeOf } from './routes.js';
import { scrollsSideways } from './screen.js';
import { DOCUMENTS, trade, type TradeIds } from './trade.js';

/** Rules that depend on colours: all that may differ in the dark. */
const COLOURS = ['color-contrast', 'link-in-text-block'];
/** Nothing asked of the server for so long: the page has what it wants. */
const STILL_MS = 150;

/** Records the pages are looked at with. */
export interface Ids { customer: number; followUp: number; opportunity: number; ticket: number; role: number; imported: number; trade: TradeIds }

/** Pages that are their own address. */
const PLAIN = [
  '/account-ledger', '/accounts', '/expense-lines', '/follow-ups', '/follow-ups/team', '/opportunities', '/opportunities/pipelines', '/opportunities/team', '/hand-over', '/supervision', '/service-reports', '/service-tickets', '/service-visits', '/income-lines', '/period-closes', '/period-stocks', '/unbilled', '/instalments', '/notifications', '/notifications/settings', '/reminders', '/sales-targets', '/sales-targets/completion', '/customers/calendar', '/opening-stocks', '/pool', '/pool/requests', '/pool/settings', '/payables', '/price-list-lines', '/price-lists', '/products', '/purchase-order-lines', '/quotations/team', '/receivables', '/sales-order-lines',
  '/sales-orders/team', '/sales-returns/team', '/stock', '/stock-alarms', '/stock-ledger', '/stocktake-lines', '/stocktakes', '/suppliers', '/system/integrity', '/to-collect', '/to-invoice', '/to-pay',
  '/to-receive', '/to-receive/lines', '/to-ship', '/to-ship/lines', '/transfers/in-transit', '/warehouses',
];
export type Visit = (ids: Ids) => string;
const plain = Object.fromEntries(PLAIN.map((path): [string, Visit] => [path, () => path]));
/** List, empty editor, page and editor of every kind of document. */
export const DOCUMENT_VISITS: Record<string, Visit> = Object.fromEntries(DOCUMENTS.flatMap((kind): [string, Visit][] => [
  [`/${kind}`, () => `/${kind}`], [`/${kind}/new`, () => `/${kind}/new`],
  [`/${kind}/:id(\\d+)`, (ids) => `/${kind}/${ids.trade.approved[kind]}`], [`/${kind}/:id(\\d+)/edit`, (ids) => `/${kind}/${ids.trade.draft[kind]}/edit`],
]));

/** Where the other pages of the router are looked at. A page without a visit fails a test. */
export const VISITS: Record<string, Visit> = {
  ...plain,
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
  '/opportunities/:id(\\d+)': ({ opportunity }) => `/opportunities/${opportunity}`,
  '/follow-ups/:id(\\d+)': ({ followUp }) => `/follow-ups/${followUp}`,
  '/customers/merge': ({ customer }) => `/customers/merge?ids=${customer},${customer + 1}`,
  '/leads': () => '/leads',
  '/customers/lookup': () => '/customers/lookup',
  '/customers/duplicates': () => '/customers/duplicates',
  '/service-tickets/:id(\\d+)': ({ ticket }) => `/service-tickets/${ticket}`,
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
/** The product in a browser, looked at page by page. */
export class Look {
  private open = 0;
  private changedAt = 0;

  private constructor(readonly app: App, readonly b: Browser, readonly admin: Client) {
    const count = (by: number) => (request: { resourceType(): string }): void => { if (request.resourceType() !== 'eventsource') { this.open += by; this.changedAt = Date.now(); } };
    this.page.on('request', count(1));
    this.page.on('requestfinished', count(-1));
    this.page.on('requestfailed', count(-1));
    this.page.setDefaultTimeout(30_000);
  }

  static async start(env: Record<string, string> = {}): Promise<Look> {
    const app = await startApp({ database: 'sqlite', env: { HOST: '0.0.0.0', RATE_LIMIT: '0', ...env } });
    const b = await browser({ url: app.url });
    await b.page.emulateMedia({ reducedMotion: 'reduce' }); // no fading: the page is looked at as it ends up
    return new Look(app, b, client(app));
  }

  get page(): Page { return this.b.page; }

  async goto(path: string): Promise<void> {
    await this.page.goto(this.app.url + path);
    this.changedAt = Date.now();
    for (const end = Date.now() + 15_000; Date.now() < end && (this.open > 0 || Date.now() - this.changedAt < STILL_MS);) await this.page.waitForTimeout(25);
    await this.page.locator('#app > *').first().waitFor();
  }

  /** The page of a route: there, without a fault, and loaded. */
  async visit(pattern: string, path: string): Promise<void> {
    await this.goto(path);
    expect(await routeOf(this.page)).toBe(pattern);
    expect(await this.faults()).toEqual([]);
    // a page that failed to load looks calm: no error frame may stand in it
    expect(await this.page.getByText('加载失败').filter({ visible: true }).count()).toBe(0);
  }

  /** All that can be wrong with the page in front, or a part of it, in both themes. */
  async faults(include?: string): Promise<unknown[]> {
    const { page, b } = this;
    const wide = await scrollsSideways(page);
    const light = await axe(page, { include });
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.locator('html.dark').waitFor({ timeout: 15_000 });
    const dark = await axe(page, { include, rules: COLOURS });
    await page.emulateMedia({ colorScheme: 'light' });
    await page.locator('html:not(.dark)').waitFor({ timeout: 15_000 });
    const all = [...(wide === undefined ? [] : [`scrolls sideways: ${wide}`]), ...light, ...dark.map((one) => ({ dark: true, ...one })), ...b.complaints()];
    b.forget();
    return all;
  }

  async stop(): Promise<void> {
    await this.b.close();
    await this.app.stop();
  }
}

/** Enough of everything that no page is empty. */
export async function fill(admin: Client): Promise<Ids> {
  await setSetting(admin, 'customer.leads', true);
  await admin.ok.post('/leads', { name: '展会来客', company: '远东设备有限公司', contactName: '周工', mobile: '13900000077' });
  const { items: roles } = await admin.ok.get<{ items: { id: number; code: string }[] }>('/roles');
  const role = roles.find(({ code }) => code === 'salesperson')?.id ?? 0;
  const department = await admin.ok.post<{ id: number }>('/departments', { name: '销售部', parentId: null });
  const seller = await admin.ok.post<{ id: number }>('/users', { username: 'zhangsan', name: '张三', password: 'Correct-horse-battery-9', mustChangePassword: false, roleIds: [role], departmentId: department.id, superiorId: null });
  await admin.ok.post('/sales-targets', { items: [{ kind: 'user', subjectId: seller.id, month: new Date().toISOString().slice(0, 7), version: 0, orderAmount: '100000', newCustomers: 5 }, { kind: 'department', subjectId: department.id, month: new Date().toISOString().slice(0, 7), version: 0, orderAmount: '300000' }] });
  let customer = 0;
  for (let i = 1; i <= 25; i++) {
    const { id } = await admin.ok.post<{ id: number }>('/customers', { name: `样例第${i}号实业有限公司`, mobile: `1380000${String(1000 + i)}`, region: i % 2 ? '440300' : '330100', tags: i % 3 ? ['老客户'] : [], creditLimit: `${i}000.00` });
    customer ||= id;
  }
  await admin.ok.post('/contacts', { customerId: customer, name: '李四', mobile: '13900000001', post: '采购经理' });
  const followUp = await admin.ok.post<{ id: number }>('/follow-ups', { customerId: customer, method: 'visit', result: 'interested', content: '看了样品，对交期有疑问', nextContactAt: '2099-01-01T01:00:00Z', nextPlan: '答复交期', duration: 40, location: '客户公司' });
  await admin.ok.post(`/follow-ups/${followUp.id}/comments`, { content: '交期找采购确认' });
  const opportunity = await admin.ok.post<{ id: number }>('/opportunities', { customerId: customer, name: '二期产线设备', amount: '286000', expectedCloseDate: '2099-01-31', competitors: '某进口品牌' });
  const form = new FormData();
  form.set('entity', 'customer');
  form.set('file', new Blob(['客户名称,手机\n新来的有限公司,13800000009\n,12\n']), '客户.csv');
  const imported = await admin.ok.post<{ id: number }>('/imports', form, { key: null });
  const ticket = await admin.ok.post<{ id: number }>('/service-tickets', { customerId: customer, type: 'repair', priority: 'high', description: '空调不制冷，压缩机有异响', contactName: '陈工', contactPhone: '0755-1234567', requiredBy: '2020-01-01T00:00:00Z' });
  await admin.ok.post(`/service-tickets/${ticket.id}/start`, {});
  await admin.ok.post(`/service-tickets/${ticket.id}/notes`, { text: '已约好周三上门' });
  return { customer, followUp: followUp.id, opportunity: opportunity.id, ticket: ticket.id, role, imported: imported.id, trade: await trade(admin, customer) };
}
