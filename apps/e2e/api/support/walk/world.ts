import { Buffer } from 'node:buffer';
import type { App, Client } from '../../../harness/index.js';
import { waitFor } from '../../../harness/wait.js';
import { addPerson, addUser, PASSWORD, type Person, setUp, setSetting } from '../people.js';
import { type Line, line, type Reply } from '../wire.js';
import { absentees } from './absent.js';
import { type Canaries, canaries } from './canary.js';
import { type Goods, type SalesBelongings, SALES_RIGHTS, salesMakers, salesOf, stocked } from './sales.js';
import { followUpOf, type FollowUpBelongings } from './follow-up.js';
import { type ServiceBelongings, serviceMakers, serviceOf } from './service.js';
import { type OpportunityBelongings, opportunityMakers, opportunityOf } from './opportunity.js';
import { type ShippingBelongings, SHIPPING_RIGHTS, bought, priced, shippingMakers, shippingOf } from './shipping.js';

/** Who calls, seen from the record: its owner, somebody of the same role, and so on. */
export const RELATIONS = ['anonymous', 'disabled', 'owner', 'foreign', 'follower', 'coworker', 'manager', 'member', 'token', 'admin'] as const;
export type Relation = (typeof RELATIONS)[number];

export interface Row { id: number; version: number }
export interface CustomerRow extends Row { code: string; name: string; externalId: string; mobile: string; phone: string; wechat: string; creditCode: string; shortName: string; tags: string[]; categoryId: number; departmentId: number | null }

/** Documents of finance that hang on a customer. */
export const MONEY = ['receipt', 'refund', 'offset', 'bad_debt', 'invoice'] as const;
export type MoneyType = (typeof MONEY)[number];
/** Resource of a kind of document of money. */
export const moneyPath = (type: MoneyType): string => `/${type.replace('_', '-')}s`;

/** Records of one person, each made when it is first asked for. */
export interface Belongings extends SalesBelongings, ShippingBelongings, FollowUpBelongings, ServiceBelongings, OpportunityBelongings {
  customer(): Promise<CustomerRow>;
  contact(): Promise<Row & { name: string; mobile: string }>;
  title(): Promise<Row>;
  address(): Promise<Row>;
  attachment(): Promise<Row>;
  /** Attachment that is an image. */
  image(): Promise<Row>;
  /** Somebody who might become a customer. */
  lead(): Promise<Row & { name: string }>;
  /** Another customer, and a merge of one more into it. */
  twin(): Promise<Row>;
  merge(): Promise<Row>;
  /** Request to protect the customer for longer. */
  protection(): Promise<Row>;
  /** Customer in the recycle bin. */
  binned(): Promise<Row>;
  view(): Promise<Row & { name: string }>;
  /** Import with its rows staged and checked. */
  importRun(): Promise<Row>;
  /** Job of an export. */
  job(): Promise<Row>;
  /** Told of the end of an import. */
  notification(): Promise<Row>;
  /** A customer of one's own is to be contacted today. */
  reminder(): Promise<Row>;
  /** Opening receivable of the customer. */
  receivable(): Promise<Row>;
  /** Documents of money, as drafts and in force. */
  money(type: MoneyType, approved: boolean): Promise<Row>;
  /** Whoever they belong to. */
  person(): Promise<Pick<Row, 'id'>>;
  /** The pool of his team. */
  pool(): Promise<Pick<Row, 'id'>>;
  /** API token. */
  token(): Promise<Row>;
  /** Session of a sign-in. */
  session(): Promise<Row>;
}

export interface World {
  app: App;
  connection: Line;
  admin: Client;
  /** Token of each relation; undefined = none sent. */
  tokens: Record<Relation, string | undefined>;
  people: Record<'owner' | 'foreign' | 'follower' | 'coworker' | 'manager' | 'member', Person>;
  canaries: Canaries;
  /** Records of the owner that nobody is meant to change. */
  fixed: Belongings;
  /** Further records of the owner, to be changed once. */
  fresh(): Belongings;
  /** Records that hang on a customer of the owner's which lies in the pool of his team. */
  pooled: Belongings;
  /** What is not there. */
  absent: Belongings;
  /** The owner puts the customer of some belongings into the pool of his team. */
  putIntoPool(its: Belongings): Promise<Belongings>;
  /** Records of the foreign salesman himself. */
  foreignOwn: Belongings;
  categoryId: number;
  /** Data of the system every seller may read but not change. */
  system: { user: number; role: number; department: number; category: number; dictionaryItem: number; customField: number; account: number; supplier: number; payment: number; payable: number; purchaseOrder: number; purchaseReturn: number; product: number; /** Further documents of the company, by their path. */ kept: Record<string, number>; priceList: number; priceListLine: number };
  send(relation: Relation, method: string, path: string, body?: unknown, headers?: Record<string, string>): Promise<Reply>;
  close(): void;
}

/** The seller's rights: all there is to do with customers, and the same for the one who looks over his shoulder, with a wider scope. */
const SELLER_SYSTEM = ['system.import.view', 'system.export.view', 'system.api_token.create'];

/** What he may do with money: documents of his customers, and what they owe. Accounts and suppliers are not his. */
const SELLER_FINANCE = [...MONEY.flatMap((d) => ['view', 'create', 'update', 'delete', 'approve', 'void', 'export'].map((action) => `finance.${d}.${action}`)), 'finance.receivable.view', 'finance.receivable.export', 'finance.receivable.import', 'finance.customer_statement.view', 'finance.customer_statement.export', 'finance.customer_statement.print'];

/** A picture of one pixel, with something behind its end. */
const PIXEL = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';

const once = <T>(work: () => Promise<T>): (() => Promise<T>) => { let kept: Promise<T> | undefined; return () => (kept ??= work()); };

/** A customer with something of its own in every field. */
export function customerBody(c: Canaries, more: object = {}): Record<string, unknown> {
  return {
    name: `${c.text('name')}公司`, shortName: c.text('short'), code: c.text('code').toUpperCase(), address: c.text('addr'), phone: c.digits('0755', 12), mobile: c.digits('139', 11), fax: c.digits('0756', 12), email: `${c.text('mail')}@example.com`,
    website: `https://${c.text('web')}.example.com`, wechat: c.text('wx'), qq: c.digits('91', 10), creditCode: c.creditCode(), remark: c.text('remark'), externalId: c.text('ext'), tags: [c.text('tag')], level: 'A', country: 'CN', region: '440300',
    annualRevenue: '7319007319.07', employees: 7319007, creditLimit: '7319017319.11', custom: { secret: c.text('custom') }, ...more,
  };
}

/** Belongings of whoever the client is signed in as. */
function belongings(own: Person, c: Canaries, base: object, accountId: number, session: () => Promise<Row>, goods: Goods, poolId: number): Belongings {
  const { client } = own;
  const kept = new Map<string, Promise<Row>>();
  const receive = async (amount: string): Promise<Row> => client.ok.post('/receipts?approve=true', { customerId: (await self.customer()).id, lines: [{ accountId, amount }] });
  const moneyBody: Record<MoneyType, () => Promise<object>> = {
    receipt: async () => ({ lines: [{ accountId, amount: '7.31', refNo: c.text('mref') }] }),
    refund: async () => { await receive('5.00'); return { lines: [{ accountId, amount: '1.00', refNo: c.text('mref') }], autoAllocate: true }; },
    offset: async () => { await self.receivable(); await receive('5.00'); return { side: 'receivable', autoAllocate: true, total: '1.00' }; },
    bad_debt: async () => ({ allocations: [{ receivableId: (await self.receivable()).id, amount: '0.10' }] }),
    invoice: async () => ({ type: 'receipt', total: '7.31', title: c.text('mtitle'), taxNo: c.text('mtax') }),
  };
  const makeMoney = async (type: MoneyType, approved: boolean): Promise<Row> =>
    client.ok.post(`${moneyPath(type)}${approved ? '?approve=true' : ''}`, { customerId: (await self.customer()).id, ...(await moneyBody[type]()), remark: c.text('mremark'), externalId: c.text('mext') });
  const upload = async (name: string, content: string | Buffer, customerId: number): Promise<Row> => {
    const form = new FormData();
    form.set('entity', 'customer');
    form.set('entityId', String(customerId));
    form.set('file', new Blob([content as never]), name);
    return client.ok.post('/attachments', form);
  };
  const self: Belongings = {
    customer: once(async () => { const body = customerBody(c, base); return { ...(await client.ok.post('/customers', body)), ...body } as CustomerRow; }),
    contact: once(async () => {
      const { id: customerId } = await self.customer();
      return client.ok.post('/contacts', { customerId, name: c.text('cname'), department: c.text('cdept'), post: c.text('cpost'), mobile: c.digits('138', 11), phone: c.digits('0757', 12), email: `${c.text('cmail')}@example.com`, wechat: c.text('cwx'), qq: c.digits('92', 10), hobbies: c.text('chobby'), remark: c.text('cremark'), externalId: c.text('cext') });
    }),
    title: once(async () => client.ok.post(`/customers/${(await self.customer()).id}/invoice-titles`, { title: c.text('ttitle'), taxNo: c.text('ttax'), bank: c.text('tbank'), account: c.digits('6222', 16), address: c.text('taddr'), phone: c.digits('0758', 12) })),
    address: once(async () => client.ok.post(`/customers/${(await self.customer()).id}/addresses`, { address: c.text('aaddr'), receiver: c.text('arec'), phone: c.digits('0759', 12), postcode: c.text('pc'), remark: c.text('aremark') })),
    attachment: once(async () => upload(`${c.text('file')}.txt`, `${c.text('content')}\n`, (await self.customer()).id)),
    image: once(async () => upload(`${c.text('image')}.png`, Buffer.concat([Buffer.from(PIXEL, 'base64'), Buffer.from(c.text('pixel'))]), (await self.customer()).id)),
    lead: once(async () => client.ok.post('/leads', { name: c.text('lead'), company: c.text('lcompany'), contactName: c.text('lcontact'), mobile: c.digits('136', 11), phone: c.digits('0760', 12), email: `${c.text('lmail')}@example.com`, remark: c.text('lremark') })),
    twin: once(async () => client.ok.post('/customers', customerBody(c, base))),
    merge: once(async () => {
      const into = await client.ok.post<Row>('/customers', customerBody(c, base));
      const gone = await client.ok.post<Row>('/customers', { name: `走查被合并${into.id}` });
      const { merges } = await client.ok.post<{ merges: Row[] }>('/customer-merges', { survivorId: into.id, version: into.version, merged: [{ id: gone.id, version: gone.version }] });
      const [made] = merges;
      if (made === undefined) throw new Error('a merge tells nothing');
      return made;
    }),
    protection: once(async () => client.ok.post(`/customers/${(await self.customer()).id}/protection-requests`, { days: 7, reason: c.text('preason') })),
    binned: once(async () => {
      const row = await client.ok.post('/customers', customerBody(c, base));
      await client.ok.del(`/customers/${row.id}`, { of: row });
      return row;
    }),
    view: once(async () => client.ok.post('/saved-views', { list: 'customers', name: c.text('view'), state: { where: { field: 'name', op: 'contains', value: c.text('state') } } })),
    importRun: once(async () => importOf(client, `客户名称,手机,备注\n${c.text('iname')}公司,${c.digits('137', 11)},${c.text('iremark')}\n,x,${c.text('ibad')}\n`, `${c.text('ifile')}.csv`)),
    job: once(async () => {
      await client.ok.get(`/customers/export?filter[name][contains]=${c.text('export')}`);
      const { items } = await client.ok.get<{ items: Row[] }>('/jobs?filter[kind]=export');
      const [job] = items;
      if (job === undefined) throw new Error('an export leaves no job');
      return job;
    }),
    notification: once(async () => {
      const run = await importOf(client, `客户名称\n${c.text('nname')}公司\n`, `${c.text('nfile')}.csv`);
      await client.ok.post(`/imports/${run.id}/commit`, {});
      return waitFor('the end of an import to be told', async () => (await client.ok.get<{ items: Row[] }>(`/notifications?filter[entity]=import&filter[entityId]=${run.id}`)).items[0]);
    }),
    reminder: once(async () => {
      const { id } = await client.ok.post('/customers', { name: `${c.text('rname')}公司`, nextContactAt: new Date().toISOString() });
      const { groups } = await client.ok.get<{ groups: { items: (Row & { entityId: number })[] }[] }>('/reminders');
      const found = groups.flatMap((g) => g.items).find((i) => i.entityId === id);
      if (found === undefined) throw new Error('nobody is reminded of the customer');
      return found;
    }),
    receivable: once(async () => {
      const { id, name } = await self.customer();
      const run = await importOf(client, `客户,金额,单号,备注\n${name},7319027.07,${c.text('oref')},${c.text('oremark')}\n`, `${c.text('ofile')}.csv`, {}, 'opening_receivable');
      await client.ok.post(`/imports/${run.id}/commit`, {});
      return waitFor('an opening receivable', async () => (await client.ok.get<{ items: Row[] }>(`/receivables?filter[customerId]=${id}`)).items[0]);
    }),
    money: (type, approved) => { const key = `${type} ${approved}`; const made = kept.get(key) ?? makeMoney(type, approved); kept.set(key, made); return made; },
    person: () => Promise.resolve({ id: own.id }),
    pool: () => Promise.resolve({ id: poolId }),
    token: once(async () => client.ok.post('/api/v1/api-tokens', { name: c.text('token'), scopes: ['customer'], expiresAt: new Date(Date.now() + 86_400_000).toISOString() })),
    session,
    ...salesOf(client, c, goods, () => self.customer()),
    ...opportunityOf(client, c, () => self.customer()),
    ...shippingOf(c, goods, () => self.order('approved')),
    ...followUpOf(client, c, () => self.customer()),
    ...serviceOf(client, c, () => self.customer()),
  };
  return self;
}

export interface ImportState { id: number; version: number; state: string; counts: Record<string, number>; columns: { index: number; header: string; suggestedField: string | null }[] }

/** Uploads a CSV and has it checked with what the server proposes. */
export async function importOf(client: Client, csv: string, name: string, more: object = {}, entity = 'customer'): Promise<ImportState> {
  const form = new FormData();
  form.set('entity', entity);
  form.set('file', new Blob([csv]), name);
  const run = await client.ok.post<ImportState>(`/imports?entity=${entity}`, form);
  const mapping = Object.fromEntries(run.columns.flatMap((c) => (c.suggestedField ? [[c.suggestedField, c.index]] : [])));
  await client.ok.post(`/imports/${run.id}/validate`, { mapping, ...more });
  return settled(client, run.id, ['validated', 'failed']);
}

/** Waits until an import has come to one of the states. */
export const settled = (client: Client, id: number, states: string[]): Promise<ImportState> =>
  waitFor(`import ${id} to be ${states.join(' or ')}`, async () => { const run = await client.ok.get<ImportState>(`/imports/${id}`); return states.includes(run.state) ? run : undefined; });

/** The first of each of the accountant's papers, and a month closed long before anything here. */
async function papers(admin: Client, accountId: number, supplierId: number): Promise<void> {
  const cash = await admin.ok.post<Row>('/accounts', { name: '走查现金', type: 'cash' });
  const spent = await admin.ok.post<Row>('/categories', { type: 'expense', name: '走查费用' });
  const lines = [{ categoryId: spent.id, amount: '1.00' }];
  await admin.ok.post('/account-transfers', { fromAccountId: accountId, toAccountId: cash.id, total: '1.00' });
  await admin.ok.post('/income-expenses', { direction: 'expense', accountId, lines });
  await admin.ok.post('/expense-claims', { reason: '走查', lines });
  await admin.ok.post('/payment-requests', { supplierId, total: '1.00' });
  await admin.ok.post('/purchase-invoices', { supplierId, type: 'receipt', total: '1.00' });
  await admin.ok.post('/period-closes', { month: '2020-01' });
}

/** Two sales teams: A with his manager, and on the other side B; two who help A, one who has left, and a key that only reads. */
export async function makeWorld(app: App): Promise<World> {
  const admin = await setUp(app);
  const connection = line(app.url);
  await setSetting(admin, 'customer.leads', true);
  const root = (await admin.ok.get<{ items: Row[] }>('/departments')).items[0]?.id ?? null;
  const [one, two] = [await admin.ok.post<Row>('/departments', { name: '销售一部', parentId: root }), await admin.ok.post<Row>('/departments', { name: '销售二部', parentId: root })];
  const { items: modules } = await admin.ok.get<{ items: { module: string; codes: { code: string }[] }[] }>('/permissions');
  const codes = modules.filter((m) => m.module === 'customer').flatMap((m) => m.codes.map((x) => x.code)).filter((code) => !['customer.customer.duplicate', 'customer.pool.manage', 'customer.opportunity_pipeline.update'].includes(code));
  const role = (code: string, scope: string): Promise<Row> => admin.ok.post('/roles', { code, name: code, permissions: [...codes, ...SELLER_FINANCE, ...SALES_RIGHTS, ...SHIPPING_RIGHTS, ...SELLER_SYSTEM], scopes: { customer: scope, finance: scope, sales: scope, system: 'own', price: 'all', warehouse: scope } });
  const [seller, lead] = [await role('seller', 'own'), await role('lead', 'subordinates')];
  const person = (username: string, o: { roleIds: number[]; departmentId?: number; superiorId?: number }): Promise<Person> => addPerson(app, admin, { username, ...o });
  const manager = await person('manager', { roleIds: [lead.id], departmentId: one.id });
  const owner = await person('owner', { roleIds: [seller.id], departmentId: one.id, superiorId: manager.id });
  const foreign = await person('foreign', { roleIds: [seller.id], departmentId: two.id });
  const follower = await person('follower', { roleIds: [seller.id], departmentId: two.id });
  const coworker = await person('coworker', { roleIds: [seller.id], departmentId: two.id });
  const member = await person('member', { roleIds: [seller.id], departmentId: two.id });
  const left = await person('left', { roleIds: [seller.id], departmentId: one.id, superiorId: manager.id });
  await admin.ok.post(`/users/${left.id}/disable`);

  // the pool is the owner's team's: what falls into it is hidden from the stranger
  const [pool] = await admin.ok.get<Row[]>('/pools');
  if (pool === undefined) throw new Error('there is no pool');
  await admin.ok.patch(`/pools/${pool.id}`, { memberUsers: [owner.id, manager.id, member.id], dailyLimit: null }, { of: pool });
  const category = await admin.ok.post<Row>('/categories', { type: 'customer', name: '重点客户' });
  const field = await admin.ok.post<Row>('/custom-fields', { entity: 'customer', key: 'secret', label: '密', kind: 'text' });
  const item = await admin.ok.post<Row>('/dictionaries/items', { dictionary: 'customer.level', code: 'walk', label: '走查' });
  const someone = await addUser(admin, { username: 'someone', roleIds: [], password: PASSWORD });
  const { token: reading } = await owner.client.ok.post<{ token: string }>('/api/v1/api-tokens', { name: 'reading', scopes: ['customer.customer.view', 'customer.contact.view'], expiresAt: new Date(Date.now() + 86_400_000).toISOString() });

  const account = await admin.ok.post<Row>('/accounts', { name: '走查账户', type: 'bank', openingBalance: '1000.00' });
  const supplier = await admin.ok.post<Row>('/suppliers', { name: '走查供应商' });
  const payment = await admin.ok.post<Row>('/payments', { supplierId: supplier.id, lines: [{ accountId: account.id, amount: '1.00' }] });
  await papers(admin, account.id, supplier.id);
  const opened = await importOf(admin, '供应商,金额\n走查供应商,88\n', '期初应付.csv', {}, 'opening_payable');
  await admin.ok.post(`/imports/${opened.id}/commit`, {});
  const payable = await waitFor('an opening payable', async () => (await admin.ok.get<{ items: Row[] }>('/payables')).items[0]);

  const c = canaries('a');
  const goods = await stocked(admin);
  const base = { categoryId: category.id, followers: [{ userId: follower.id, access: 'read' }, { userId: coworker.id, access: 'write' }] };
  const sessionOf = (who: Person) => async (): Promise<Row> => {
    await who.client.as(undefined).login(who.username, PASSWORD);
    const [newest] = (await who.client.ok.get<{ items: Row[] }>('/auth/sessions')).items;
    if (newest === undefined) throw new Error('there is no session');
    return newest;
  };
  const tokens: World['tokens'] = { anonymous: undefined, disabled: left.token, owner: owner.token, foreign: foreign.token, follower: follower.token, coworker: coworker.token, manager: manager.token, member: member.token, token: reading, admin: admin.token };
  const owners = (): Belongings => belongings(owner, c, base, account.id, sessionOf(owner), goods, pool.id);
  return {
    app, connection, admin, tokens, canaries: c, categoryId: category.id,
    people: { owner, foreign, follower, coworker, manager, member },
    fixed: owners(), fresh: owners, pooled: owners(), absent: absentees(),
    putIntoPool: async (its) => {
      await its.contact();
      const { items } = await owner.client.ok.post<{ items: { ok: boolean }[] }>('/customers/bulk-pool', { ids: [(await its.customer()).id], poolId: pool.id });
      if (items.length !== 1 || items.some((i) => !i.ok)) throw new Error(`not put into the pool: ${JSON.stringify(items)}`);
      return its;
    },
    foreignOwn: belongings(foreign, canaries('b'), { annualRevenue: '1.07', employees: 3, level: 'B' }, account.id, sessionOf(foreign), goods, pool.id),
    system: { user: someone.id, role: seller.id, department: two.id, category: category.id, dictionaryItem: item.id, customField: field.id, account: account.id, supplier: supplier.id, payment: payment.id, payable: payable.id, ...(await bought(admin, goods, supplier.id)), ...(await priced(admin, goods)) },
    send: (relation, method, path, body, headers = {}) => connection.send({ method, path: /^\/(api|health|metrics)(\/|$)/.test(path) ? path : `/api/v1${path}`, token: tokens[relation], headers, ...(body === undefined ? {} : { body }) }),
    close: () => { connection.close(); },
  };
}

/** Makes everything the owner is to have, so that denied calls find something to spoil. */
export async function fill(own: Belongings): Promise<void> {
  await own.customer();
  for (const make of [own.contact, own.title, own.address, own.attachment, own.image, own.lead, own.twin, own.merge, own.protection, own.binned, own.view, own.importRun, own.job, own.notification, own.reminder, own.receivable, own.token, own.session]) await make();
  await own.followUp();
  for (const type of MONEY) { await own.money(type, false); await own.money(type, true); }
  for (const make of [...salesMakers(own), ...opportunityMakers(own), ...shippingMakers(own), ...serviceMakers(own)]) await make();
}
