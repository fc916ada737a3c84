import { addDays, addMonths, dayIn } from '@steward/kernel';
import { engines, startApp, type App, type Client } from '../harness/index.js';
import { checkIntegrity, shutDown } from './support/integrity.js';
import { addPerson, roleId, setUp } from './support/people.js';
import { book, type Page, type TradeDocument } from './support/trade.js';

interface Refusal { status: number; code: string; overridable?: boolean; documents?: { type: string; no: string | null }[]; month?: string; openFrom?: string; last?: string }
interface Checklist { month: string; closedUntil: string | null; mayClose: boolean; checks: { key: string; ok: boolean; count: number }[] }
interface Close { id: number; version: number; month: string; state: string; funds: string; stockValue: string; accounts: { accountName: string; balance: string }[] }

/** Two months that are over, and the one that is not. */
const thisMonth = dayIn('Asia/Shanghai', new Date()).slice(0, 7);
const monthsAgo = (n: number): string => addMonths(`${thisMonth}-01`, -n).slice(0, 7);
const [older, last] = [monthsAgo(2), monthsAgo(1)];
const lastDay = (month: string): string => addDays(addMonths(`${month}-01`, 1), -1);

describe.each(engines())('a month is closed, stays closed, and only the last is opened again, %s', (database) => {
  let app: App;
  let admin: Client;
  let accountant: Client;
  let cashier: Client;
  let seller: Client;
  const id = { bank: 0, cash: 0, customer: 0, supplier: 0, product: 0, warehouse: 0, travel: 0, interest: 0 };
  const make = async (c: Client, path: string, body: object): Promise<number> => (await c.ok.post<{ id: number }>(path, body)).id;
  /** How a request is refused. */
  const refused = async (c: Client, method: string, path: string, body: object = {}, headers: Record<string, string> = {}): Promise<Refusal> => {
    const options = { headers: { 'if-match': '*', ...headers } };
    const answer = await (method === 'PATCH' ? c.patch<Refusal>(path, body, options) : c.post<Refusal>(path, body, options));
    if (answer.status < 400) throw new Error(`${method} ${path} was not refused`);
    return { ...answer.body, status: answer.status };
  };
  const close = (month: string, accept: readonly string[] = []): Promise<Close> => accountant.ok.post<Close>('/period-closes', { month }, accept.length === 0 ? {} : { headers: { 'x-acknowledge': accept.join(',') } });
  const balances = async (): Promise<Record<string, string>> => Object.fromEntries((await admin.ok.get<Page<{ name: string; balance: string }>>('/accounts')).items.map((a) => [a.name, a.balance]));
  const stockIn = (docDate: string, quantity: string): Promise<TradeDocument> => book(admin, '/stock-ins', { docDate, supplierId: id.supplier, warehouseId: id.warehouse, lines: [{ productId: id.product, quantity, unitPrice: '40', taxRate: '0' }] });
  const receipt = (docDate: string, amount: string, approve = true): Promise<TradeDocument> => cashierThenAccountant('/receipts', { docDate, customerId: id.customer, lines: [{ accountId: id.bank, amount }], autoAllocate: false }, approve);
  /** The cashier writes, the accountant lets it take effect. */
  async function cashierThenAccountant(path: string, body: object, approve = true): Promise<TradeDocument> {
    const draft = await cashier.ok.post<TradeDocument>(path, body);
    return approve ? accountant.ok.post<TradeDocument>(`${path}/${draft.id}/approve`, {}) : draft;
  }

  beforeAll(async () => {
    app = await startApp({ database, env: { RATE_LIMIT: '0' } });
    admin = await setUp(app);
    const person = async (username: string, role: string): Promise<Client> => (await addPerson(app, admin, { username, roleIds: [await roleId(admin, role)] })).client;
    [accountant, cashier, seller] = [await person('accountant', 'accountant'), await person('cashier', 'cashier'), await person('seller', 'salesperson')];
    id.bank = await make(admin, '/accounts', { name: '工商银行', type: 'bank', openingBalance: '1000.00', openingDate: `${older}-01` });
    id.cash = await make(admin, '/accounts', { name: '现金', type: 'cash', openingDate: `${older}-01` });
    id.customer = await make(admin, '/customers', { name: '月结客户有限公司' });
    id.supplier = await make(admin, '/suppliers', { name: '月结供应商' });
    id.product = await make(admin, '/products', { name: '月结商品', unit: '个', taxRate: '0' });
    id.warehouse = await make(admin, '/warehouses', { name: '月结仓' });
    id.travel = await make(admin, '/categories', { type: 'expense', name: '差旅费' });
    id.interest = await make(admin, '/categories', { type: 'income', name: '利息' });
  });
  afterAll(() => app.stop());

  it('a transfer with its fee, income and an expense: balances by hand', async () => {
    const transfer = await cashierThenAccountant('/account-transfers', { docDate: `${older}-03`, fromAccountId: id.bank, toAccountId: id.cash, total: '300.00', fee: '2.00' });
    expect(await balances()).toEqual({ 工商银行: '698.00', 现金: '300.00' });
    await cashierThenAccountant('/income-expenses', { docDate: `${older}-04`, direction: 'income', accountId: id.bank, lines: [{ categoryId: id.interest, amount: '1.50' }] });
    await cashierThenAccountant('/income-expenses', { docDate: `${older}-05`, direction: 'expense', accountId: id.cash, partyName: '铁路', lines: [{ categoryId: id.travel, amount: '100.00' }] });
    expect(await balances()).toEqual({ 工商银行: '699.50', 现金: '200.00' });
    const wrong = await cashierThenAccountant('/account-transfers', { docDate: `${older}-06`, fromAccountId: id.bank, toAccountId: id.cash, total: '50.00' });
    await accountant.ok.post(`/account-transfers/${wrong.id}/void`, { reason: '转错' });
    expect(await balances()).toEqual({ 工商银行: '699.50', 现金: '200.00' });
    expect(transfer.no).toMatch(/^ZZ\d{12}$/);
    expect((await refused(cashier, 'POST', `/account-transfers/${transfer.id}/void`, { reason: '出纳' })).status).toBe(403);
    const spent = await accountant.ok.get<Page<{ categoryName: string; amount: string }>>('/income-expense-lines', { query: { 'filter[categoryId][under]': id.travel, summary: 'true' } });
    expect(spent).toMatchObject({ items: [{ categoryName: '差旅费', amount: '100.00' }], summary: { amount: '100.00' } });
  });

  it('a claim goes from the salesperson to the accountant to the cashier, and is paid once', async () => {
    const claim = await seller.ok.post<TradeDocument>('/expense-claims', { docDate: `${older}-07`, reason: '拜访客户', lines: [{ categoryId: id.travel, amount: '80.00' }, { categoryId: id.travel, amount: '20.50' }] });
    expect((await refused(seller, 'POST', `/expense-claims/${claim.id}/approve`)).status).toBe(403);
    await accountant.ok.post(`/expense-claims/${claim.id}/approve`, {});
    const expense = await cashier.ok.post<TradeDocument>(`/expense-claims/${claim.id}/pay`, { accountId: id.cash, docDate: `${older}-08` });
    expect(await balances()).toMatchObject({ 现金: '200.00' });
    await accountant.ok.post(`/income-expenses/${expense.id}/approve`, {});
    expect(await balances()).toMatchObject({ 现金: '99.50' });
    expect(await refused(cashier, 'POST', `/expense-claims/${claim.id}/pay`, { accountId: id.cash })).toMatchObject({ status: 409, code: 'finance.claim_paid' });
    expect(await seller.ok.get(`/expense-claims/${claim.id}`)).toMatchObject({ paid: '100.50', payStatus: 'full' });
  });

  it('a supplier is paid by a request, and his invoice stands against the stock-in', async () => {
    const goods = await stockIn(`${older}-10`, '10');
    const [payable] = (await accountant.ok.get<Page<{ id: number; open: string }>>('/payables', { query: { 'filter[supplierId]': id.supplier } })).items;
    expect(payable?.open).toBe('400.00');
    const request = await cashierThenAccountant('/payment-requests', { docDate: `${older}-11`, supplierId: id.supplier, lines: [{ payableId: payable?.id, amount: '400.00' }] });
    const payment = await cashier.ok.post<TradeDocument>(`/payment-requests/${request.id}/pay`, { accountId: id.bank, docDate: `${older}-12` });
    await accountant.ok.post(`/payments/${payment.id}/approve`, {});
    expect(await accountant.ok.get(`/payment-requests/${request.id}`)).toMatchObject({ paid: '400.00', payStatus: 'full' });
    expect(await balances()).toMatchObject({ 工商银行: '299.50' });
    const invoice = await book(accountant, '/purchase-invoices', { docDate: `${older}-13`, supplierId: id.supplier, type: 'special', taxRate: '0.13', invoiceNo: '24312000000000000001', lines: [{ stockInId: goods.id, amount: '400.00' }] });
    expect(await refused(accountant, 'POST', '/purchase-invoices?approve=true', { supplierId: id.supplier, type: 'special', taxRate: '0.13', lines: [{ stockInId: goods.id, amount: '0.01' }] })).toMatchObject({ status: 409, code: 'finance.stock_in_exceeds' });
    expect(await refused(admin, 'POST', `/stock-ins/${goods.id}/void`, { reason: '录错' })).toMatchObject({ status: 409, code: 'document.has_downstream' });
    expect(invoice.total).toBe('400.00');
  });

  it('refuses: not over, unfinished, stock or account below zero at the end; asks about money nobody allocated', async () => {
    expect(await refused(accountant, 'POST', '/period-closes', { month: thisMonth })).toMatchObject({ status: 409, code: 'finance.period_ended' });
    const draft = await receipt(`${older}-20`, '40.00', false);
    expect(await refused(accountant, 'POST', '/period-closes', { month: older })).toMatchObject({ status: 409, code: 'finance.period_documents', documents: [{ type: 'receipt', id: draft.id }] });
    await accountant.ok.post(`/receipts/${draft.id}/approve`, {});
    // 15 go out on the last day of a month that had 10; the other 5 came later
    const more = await stockIn(`${last}-02`, '5');
    const order = await book(admin, '/sales-orders', { docDate: `${older}-21`, customerId: id.customer, lines: [{ productId: id.product, quantity: '15', unitPrice: '60', taxRate: '0' }] });
    const shipment = await book(admin, '/shipments', { docDate: lastDay(older), salesOrderId: order.id, warehouseId: id.warehouse, lines: [{ orderLineId: order.lines[0]?.id, productId: id.product, quantity: '15' }] });
    expect(await refused(accountant, 'POST', '/period-closes', { month: older })).toMatchObject({ status: 409, code: 'finance.period_stock' });
    await admin.ok.post(`/shipments/${shipment.id}/void`, { reason: '日期错' });
    // 339.50 stand on the account at the end of the month; 400 leave it, covered by money of the next
    await receipt(`${last}-03`, '500.00');
    const early = await cashierThenAccountant('/account-transfers', { docDate: `${older}-25`, fromAccountId: id.bank, toAccountId: id.cash, total: '400.00' });
    expect(await refused(accountant, 'POST', '/period-closes', { month: older })).toMatchObject({ status: 409, code: 'finance.period_accounts' });
    await accountant.ok.post(`/account-transfers/${early.id}/void`, { reason: '日期错' });
    // the order is owed, and the customer has money in advance
    expect(await refused(accountant, 'POST', '/period-closes', { month: older })).toMatchObject({ status: 409, code: 'finance.period_unallocated', overridable: true });
    expect((await refused(cashier, 'POST', '/period-closes', { month: older })).status).toBe(403);
    const list = await accountant.ok.get<Checklist>('/period-closes/checklist', { query: { month: older } });
    expect(list).toMatchObject({ month: older, closedUntil: null, mayClose: true });
    expect(list.checks.filter((c) => !c.ok).map((c) => c.key)).toEqual(['unallocated']);
    expect(more.no).not.toBeNull();
  });

  it('closed: the figures of its end by hand; nothing is created, changed, approved or voided in it, and the way out is named', async () => {
    const closed = await close(older, ['finance.period_unallocated']);
    // bank 1000 − 302 + 1.50 − 400 + 40; cash 300 − 100 − 100.50; stock 10 × 40
    expect(closed).toMatchObject({ month: older, state: 'closed', funds: '439.00', stockValue: '400.00' });
    expect(closed.accounts.map((a) => [a.accountName, a.balance])).toEqual([['工商银行', '339.50'], ['现金', '99.50']]);
    const facts = { status: 409, month: older, openFrom: `${last}-01` };
    const day = `${older}-28`;
    const bodies: Record<string, object> = {
      '/receipts': { docDate: day, customerId: id.customer, lines: [{ accountId: id.bank, amount: '1.00' }] }, '/account-transfers': { docDate: day, fromAccountId: id.bank, toAccountId: id.cash, total: '1.00' },
      '/stock-ins': { docDate: day, supplierId: id.supplier, warehouseId: id.warehouse, lines: [{ productId: id.product, quantity: '1', unitPrice: '1' }] },
      '/sales-orders': { docDate: day, customerId: id.customer, lines: [{ productId: id.product, quantity: '1', unitPrice: '1', taxRate: '0' }] },
    };
    for (const [path, body] of Object.entries(bodies)) expect({ path, ...(await refused(admin, 'POST', path, body)) }).toMatchObject({ path, ...facts, code: 'document.period_closed' });
    const of = async (path: string): Promise<number> => (await admin.ok.get<Page<{ id: number }>>(path, { query: { 'filter[docDate][lte]': lastDay(older), 'filter[state]': 'approved', sort: 'id' } })).items[0]?.id ?? 0;
    for (const path of ['/receipts', '/payments', '/stock-ins', '/account-transfers', '/income-expenses', '/purchase-invoices', '/sales-orders']) {
      const answer = await refused(admin, 'POST', `${path}/${await of(path)}/void`, { reason: '录错' });
      // what something stands on is refused for that first
      if (answer.code !== 'document.has_downstream') expect({ path, ...answer }).toMatchObject({ path, ...facts, code: 'document.period_closed_effective' });
    }
    const voiding = await refused(admin, 'POST', `/receipts/${await of('/receipts')}/void`, { reason: '录错' });
    expect(voiding).toMatchObject({ ...facts, code: 'document.period_closed_effective' });
    expect(JSON.stringify(voiding)).toContain('红字单据');
    expect((await refused(admin, 'POST', `/receipts/${await of('/receipts')}/unapprove`)).code).toBe('document.period_closed_effective');
    // a draft is dated into the open month, and back again it is refused
    const draft = await receipt(`${last}-05`, '3.00', false);
    expect(await refused(cashier, 'PATCH', `/receipts/${draft.id}`, { docDate: day })).toMatchObject({ ...facts, code: 'document.period_closed' });
    await accountant.ok.post(`/receipts/${draft.id}/approve`, {});
  });

  it('months follow each other; the last one is opened again, an earlier one is not', async () => {
    expect(await refused(accountant, 'POST', '/period-closes', { month: older })).toMatchObject({ status: 409, code: 'finance.period_order' });
    const second = await close(last, ['finance.period_unallocated']);
    const all = (await accountant.ok.get<Page<Close>>('/period-closes', { query: { sort: 'id' } })).items;
    expect(await refused(accountant, 'POST', `/period-closes/${all[0]?.id}/reopen`, { reason: '补单' })).toMatchObject({ status: 409, code: 'finance.period_not_last', last });
    expect(await refused(admin, 'POST', '/receipts', { docDate: `${last}-15`, customerId: id.customer, lines: [{ accountId: id.bank, amount: '1.00' }] })).toMatchObject({ code: 'document.period_closed' });
    await accountant.ok.post(`/period-closes/${second.id}/reopen`, { reason: '补单' });
    await receipt(`${last}-15`, '1.00');
    // bank 339.50 + 500 + 3 + 1, cash as it was; stock 15 × 40
    expect(await close(last, ['finance.period_unallocated'])).toMatchObject({ funds: '943.00', stockValue: '600.00' });
    const stock = await accountant.ok.get<Page<{ month: string; quantity: string; value: string }>>('/period-stocks', { query: { 'filter[month]': last } });
    expect(stock.items.map((s) => [s.quantity, s.value])).toEqual([['15.0000', '600.00']]);
    // closing an order short is of today, whenever the order was
    const [order] = (await admin.ok.get<Page<{ id: number }>>('/sales-orders')).items;
    await admin.ok.post(`/sales-orders/${order?.id}/close`, { reason: '不要了' });
  });

  it('closing while a document of the month is approved: one of them waits, nothing slips in', async () => {
    const [newest] = (await accountant.ok.get<Page<Close>>('/period-closes')).items;
    await accountant.ok.post(`/period-closes/${newest?.id}/reopen`, { reason: '并发' });
    const late = { docDate: `${last}-20`, customerId: id.customer, lines: [{ accountId: id.bank, amount: '2.00' }] };
    const send = (path: string, body: object): Promise<{ status: number }> => admin.post(path, body, { headers: { 'x-acknowledge': 'finance.period_unallocated' } });
    const [closing, ...receipts] = await Promise.all([send('/period-closes', { month: last }), ...Array.from({ length: 8 }, () => send('/receipts?approve=true', late))]);
    expect(closing?.status).toBe(201);
    expect(receipts.every((r) => r.status === 201 || r.status === 409)).toBe(true);
  });

  it('every invariant holds', async () => {
    await shutDown(app);
    expect(checkIntegrity(app).filter((i) => i.count !== 0)).toEqual([]);
  });
});
