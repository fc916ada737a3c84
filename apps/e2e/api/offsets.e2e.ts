import { setTimeout as sleep } from 'node:timers/promises';
import ExcelJS from 'exceljs';
import { client, engines, startApp, type App, type Client } from '../harness/index.js';
import { commit, settled, upload, validate } from './support/imports.js';
import { checkIntegrity, shutDown } from './support/integrity.js';
import { all, book, type TradeDocument } from './support/trade.js';

interface Statement { opening: string; increase: string; settled: string; writeOff: string; closing: string; entries: { kind: string; no: string | null; increase: string; settled: string; writeOff: string; balance: string; lines?: { amount: string }[] }[] }
interface Item { id: number; kind: string; no: string | null; dueDate: string; amount: string; open: string }
interface Booked extends TradeDocument { allocated: string }

/** Offsets of the five kinds, bad debts, opening balances and statements over HTTP; every figure was worked out by hand. */
describe.each(engines())('offsets, bad debts, opening balances and statements, %s', (database) => {
  let app: App;
  let admin: Client;
  let warehouseId = 0;
  let productId = 0;
  let account = 0;

  const make = async (path: string, body: object): Promise<number> => (await admin.ok.post<{ id: number }>(path, body)).id;
  const customer = (name: string): Promise<number> => make('/customers', { name });
  const supplier = (name: string): Promise<number> => make('/suppliers', { name });
  /** An order over an amount in yuan, due on a day. */
  const order = (customerId: number, amount: string, docDate: string, more: object = {}): Promise<TradeDocument> => book(admin, '/sales-orders', { customerId, docDate, lines: [{ productId, quantity: '1', unitPrice: amount, taxRate: '0' }], ...more });
  const stockIn = (supplierId: number, amount: string, docDate: string): Promise<TradeDocument> => book(admin, '/stock-ins', { supplierId, warehouseId, docDate, lines: [{ productId, quantity: '1', unitPrice: amount, taxRate: '0' }] });
  const receive = (customerId: number, amount: string, docDate: string): Promise<TradeDocument> => book(admin, '/receipts', { customerId, docDate, lines: [{ accountId: account, amount }], autoAllocate: true });
  const owes = async (id: number): Promise<string[]> => { const c = await admin.ok.get<{ receivableBalance: string; advanceBalance: string }>(`/customers/${id}`); return [c.receivableBalance, c.advanceBalance]; };
  const owed = async (id: number): Promise<string[]> => { const s = await admin.ok.get<{ payableBalance: string; advanceBalance: string }>(`/suppliers/${id}`); return [s.payableBalance, s.advanceBalance]; };
  const items = (side: 'receivables' | 'payables', party: number): Promise<Item[]> => all<Item>(admin, `/${side}`, { [side === 'receivables' ? 'filter[customerId]' : 'filter[supplierId]']: party });
  const statement = (kind: 'customers' | 'suppliers', id: number, from: string, to: string, layout = 'document'): Promise<Statement> => admin.ok.get<Statement>(`/statements/${kind}/${id}`, { query: { from, to, layout } });
  const undo = async (path: string, id: number): Promise<void> => { await admin.ok.post(`/${path}/${id}/void`, { reason: '走查' }); };

  /** Invariants that do not hold, by the check of the running server. */
  const broken = async (): Promise<unknown[]> => {
    await admin.ok.post('/integrity-checks', {});
    for (;;) {
      const report = await admin.ok.get<{ running: boolean; items: { id: string; count: number }[] }>('/integrity-checks/latest');
      if (!report.running) return report.items.filter((i) => i.count !== 0);
      await sleep(50);
    }
  };

  beforeAll(async () => {
    app = await startApp({ database, env: { RATE_LIMIT: '0' } });
    admin = await client(app).setup({ companyName: '往来核销' });
    warehouseId = await make('/warehouses', { name: '主仓', isDefault: true });
    productId = await make('/products', { name: '货', unit: '件' });
    account = await make('/accounts', { name: '基本户', type: 'bank', openingBalance: '100000.00' });
  }, 120_000);
  afterEach(async () => { expect(await broken()).toEqual([]); });
  afterAll(async () => {
    await shutDown(app);
    expect(checkIntegrity(app).filter((i) => i.count !== 0)).toEqual([]);
    await app.stop();
  });

  it('预收冲应收, and its statement', async () => {
    const c = await customer('预收公司');
    await receive(c, '600.00', '2026-03-01');
    await order(c, '400.00', '2026-03-02');
    await order(c, '500.00', '2026-03-10');
    const done = await book<Booked>(admin, '/offsets', { kind: 'advance_receivable', customerId: c, docDate: '2026-03-11', autoAllocate: true });
    expect([done.total, await owes(c)]).toEqual(['600.00', ['300.00', '0.00']]);
    // using an advance is nothing on balance: 400 + 500 − 600
    expect(await statement('customers', c, '2026-03-01', '2026-03-31')).toMatchObject({ opening: '0.00', increase: '900.00', settled: '600.00', closing: '300.00', entries: [{ kind: 'receipt', balance: '-600.00' }, { kind: 'order', balance: '-200.00' }, { kind: 'order', balance: '300.00' }] });
    await undo('offsets', done.id);
    expect(await owes(c)).toEqual(['900.00', '600.00']);
  });

  it('预付冲应付', async () => {
    const s = await supplier('预付供应商');
    await book(admin, '/payments', { supplierId: s, docDate: '2026-03-01', lines: [{ accountId: account, amount: '250.00' }] });
    await stockIn(s, '300.00', '2026-03-05');
    const done = await book<Booked>(admin, '/offsets', { kind: 'advance_payable', supplierId: s, autoAllocate: true, total: '200.00' });
    expect([done.total, await owed(s)]).toEqual(['200.00', ['100.00', '50.00']]);
    expect(await statement('suppliers', s, '2026-03-01', '2026-03-31', 'line')).toMatchObject({ opening: '0.00', increase: '300.00', settled: '250.00', closing: '50.00', entries: [{ kind: 'payment' }, { kind: 'stock_in', lines: [{ amount: '300.00' }] }] });
  });

  it('应收冲应付 of one firm, refused for two unless acknowledged', async () => {
    const [c, s] = [await customer('同一家有限公司'), await supplier('同一家有限公司')];
    await order(c, '900.00', '2026-03-02');
    await stockIn(s, '650.00', '2026-03-03');
    const done = await book<Booked>(admin, '/offsets', { kind: 'receivable_payable', customerId: c, supplierId: s, docDate: '2026-03-20', autoAllocate: true });
    expect([done.total, await owes(c), await owed(s)]).toEqual(['650.00', ['250.00', '0.00'], ['0.00', '0.00']]);
    expect((await statement('customers', c, '2026-03-20', '2026-03-20')).entries).toMatchObject([{ kind: 'offset', no: done.no, settled: '650.00', balance: '250.00' }]);
    expect(await statement('suppliers', s, '2026-03-01', '2026-03-31')).toMatchObject({ increase: '650.00', settled: '650.00', closing: '0.00' });
    await undo('offsets', done.id);
    expect([await owes(c), await owed(s)]).toEqual([['900.00', '0.00'], ['650.00', '0.00']]);
    const other = await supplier('另一家');
    await stockIn(other, '10.00', '2026-03-03');
    const body = { kind: 'receivable_payable', customerId: c, supplierId: other, autoAllocate: true };
    const refused = await admin.post<{ code: string }>('/offsets', body, { query: { approve: true } });
    expect([refused.status, refused.body.code]).toEqual([409, 'finance.different_firm']);
  });

  it('应收转应收, taken back only while nobody has paid it', async () => {
    const [a, b] = [await customer('转出'), await customer('转入')];
    await order(a, '400.00', '2026-03-02');
    const [debt] = await items('receivables', a);
    const done = await book<Booked>(admin, '/offsets', { kind: 'receivable_transfer', customerId: a, toCustomerId: b, docDate: '2026-03-20', allocations: [{ receivableId: debt?.id, amount: '150.00' }] });
    expect([await owes(a), await owes(b)]).toEqual([['250.00', '0.00'], ['150.00', '0.00']]);
    expect(await items('receivables', b)).toMatchObject([{ kind: 'transfer', no: done.no, dueDate: debt?.dueDate, open: '150.00' }]);
    expect((await statement('customers', b, '2026-03-01', '2026-03-31')).entries).toMatchObject([{ kind: 'transfer', increase: '150.00', balance: '150.00' }]);
    const paid = await receive(b, '150.00', '2026-03-21');
    const refused = await admin.post<{ code: string; documents: { no: string }[] }>(`/offsets/${done.id}/unapprove`, {});
    expect([refused.status, refused.body.code, refused.body.documents.map((d) => d.no)]).toEqual([409, 'document.has_downstream', [paid.no]]);
    await undo('receipts', paid.id);
    await undo('offsets', done.id);
    expect([await owes(a), await owes(b)]).toEqual([['400.00', '0.00'], ['0.00', '0.00']]);
  });

  it('应付转应付', async () => {
    const [a, b] = [await supplier('应付转出'), await supplier('应付转入')];
    await stockIn(a, '80.00', '2026-03-02');
    await stockIn(a, '20.00', '2026-03-03');
    await book(admin, '/offsets', { kind: 'payable_transfer', supplierId: a, toSupplierId: b, autoAllocate: true });
    expect([await owed(a), await owed(b)]).toEqual([['0.00', '0.00'], ['100.00', '0.00']]);
  });

  it('坏账 is written off, recovered in part and received', async () => {
    const c = await customer('坏账公司');
    const sold = await order(c, '1000.00', '2026-03-02');
    const [debt] = await items('receivables', c);
    await receive(c, '100.00', '2026-03-05');
    const bad = await book<Booked>(admin, '/bad-debts', { customerId: c, reason: 'bankrupt', docDate: '2026-03-10', autoAllocate: true });
    expect([bad.total, await owes(c)]).toEqual(['900.00', ['0.00', '0.00']]);
    const back = await book<Booked>(admin, '/bad-debts', { customerId: c, recoversId: bad.id, docDate: '2026-03-15', allocations: [{ receivableId: debt?.id, amount: '300.00' }] });
    await receive(c, '300.00', '2026-03-16');
    expect(await statement('customers', c, '2026-03-01', '2026-03-31')).toMatchObject({
      increase: '1000.00', settled: '400.00', writeOff: '600.00', closing: '0.00',
      entries: [{ kind: 'order', balance: '1000.00' }, { kind: 'receipt', balance: '900.00' }, { kind: 'bad_debt', no: bad.no, writeOff: '900.00', balance: '0.00' }, { kind: 'bad_debt', no: back.no, writeOff: '-300.00', balance: '300.00' }, { kind: 'receipt', balance: '0.00' }],
    });
    expect(await admin.ok.get(`/bad-debts/${bad.id}`)).toMatchObject({ recovered: '300.00' });
    // the order's invoice waits for money, not for what was written off
    expect((await all<object>(admin, '/billings', { 'filter[sourceId]': sold.id }))).toMatchObject([{ received: '400.00', open: '0.00', receivedUninvoiced: '400.00', receiptStatus: 'full' }]);
    const refused = await admin.post<{ code: string }>(`/bad-debts/${bad.id}/void`, { reason: 'x' });
    expect([refused.status, refused.body.code]).toEqual([409, 'document.has_downstream']);
  });

  it('期初 by Excel, undone only where nobody has touched it', async () => {
    const [a, b] = [await customer('期初甲有限公司'), await customer('期初乙有限公司')];
    const s = await supplier('期初供应商');
    const opening = async (entity: string, party: string, rows: string[][]): Promise<number> => {
      const bookOf = new ExcelJS.Workbook();
      const sheet = bookOf.addWorksheet('期初');
      sheet.addRow([party, '金额', '单号', '单据日期', '到期日']);
      for (const row of rows) sheet.addRow(row);
      const up = await upload(admin, '期初.xlsx', new Uint8Array(await bookOf.xlsx.writeBuffer()), entity);
      const checked = await validate(admin, up.body);
      expect(checked.counts).toMatchObject({ total: rows.length, toCreate: rows.length, invalid: 0 });
      return (await commit(admin, up.body.id, { allOrNothing: true })).id;
    };
    const run = await opening('opening_receivable', '客户名称', [['期初甲有限公司', '1200.50', 'OLD1', '2025-12-31', '2026-01-31'], ['期初乙有限公司', '300.00', 'OLD2', '2025-12-31', '2026-01-31'], ['期初乙有限公司', '-50.00', 'OLD3', '2025-12-31', '2026-01-31']]);
    await opening('opening_payable', '供应商名称', [['期初供应商', '88.00', 'RK1', '2025-12-31', '2026-01-31']]);
    expect([await owes(a), await owes(b), await owed(s)]).toEqual([['1200.50', '0.00'], ['250.00', '0.00'], ['88.00', '0.00']]);
    expect(await statement('customers', b, '2026-01-01', '2026-01-31')).toMatchObject({ opening: '250.00', closing: '250.00', entries: [] });
    expect((await statement('customers', a, '2025-12-01', '2026-01-31')).entries).toMatchObject([{ kind: 'opening', no: 'OLD1', increase: '1200.50' }]);
    await receive(a, '200.50', '2026-02-01');
    await admin.ok.post(`/imports/${run}/undo`, {});
    expect((await settled(admin, run)).counts).toMatchObject({ created: 1, undone: 2 });
    expect([await owes(a), await owes(b)]).toEqual([['1000.00', '0.00'], ['0.00', '0.00']]);
  });

  it('a statement as PDF and as a workbook, in both layouts', async () => {
    const c = await customer('对账公司');
    await order(c, '123.45', '2026-03-02');
    const file = async (kind: 'pdf' | 'xlsx', layout: string): Promise<Buffer> => Buffer.from(await admin.ok.get<Uint8Array>(`/statements/customers/${c}.${kind}`, { query: { from: '2026-03-01', to: '2026-03-31', layout } }));
    for (const layout of ['document', 'line']) {
      expect((await file('pdf', layout)).subarray(0, 5).toString('latin1')).toBe('%PDF-');
      const read = new ExcelJS.Workbook();
      await read.xlsx.load((await file('xlsx', layout)) as never);
      const cells: unknown[] = [];
      read.worksheets[0]?.eachRow((row) => { row.eachCell((cell) => cells.push(cell.value)); });
      expect(cells.filter((v) => v === 123.45).length).toBe(layout === 'line' ? 6 : 4);
      expect(cells).toContain('期末余额');
    }
  });
});
