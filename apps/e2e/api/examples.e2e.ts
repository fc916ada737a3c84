import { engines, startApp, type App, type Client } from '../harness/index.js';
import { checkIntegrity, shutDown } from './support/integrity.js';
import { setUp } from './support/people.js';
import { all, book, type DocumentLine, type Page, type TradeDocument } from './support/trade.js';

interface Order extends TradeDocument { received: string; outstanding: string; returned: string; invoiced: string; net: string; tax: string; shipStatus: string; lines: (DocumentLine & { discountShare: string; openQuantity: string })[] }
interface Receipt extends TradeDocument { advance: string; allocations: { receivableId: number; sourceId: number; amount: string }[] }
interface Item { id: number; sourceId: number; kind: string; amount: string; open: string }
interface Stock { productId: number; onHand: string; reserved: string; value: string; averageCost: string }
interface Credit extends TradeDocument { cost?: string }

/** The worked examples of domain.md 2.14 that are of the chain, with the numbers given there. */
describe.each(engines())('worked examples, %s', (database) => {
  let app: App;
  let c: Client;
  let warehouseId: number;
  let supplierId: number;
  let accountId: number;
  let n = 0;

  const make = async (path: string, body: object): Promise<number> => (await c.ok.post<{ id: number }>(path, body)).id;
  const customer = (): Promise<number> => make('/customers', { name: `例题${'甲乙丙丁戊己庚辛壬癸'.charAt((n += 1) % 10)}${n}号公司` });
  const product = (more: object = {}): Promise<number> => make('/products', { name: `例题商品${(n += 1)}`, unit: '个', ...more });
  const stockIn = (productId: number, quantity: string, unitPrice: string): Promise<TradeDocument> => book(c, '/stock-ins', { supplierId, warehouseId, lines: [{ productId, quantity, unitPrice, taxRate: '0' }] });
  const sell = (customerId: number, lines: object[], more: object = {}): Promise<Order> => book<Order>(c, '/sales-orders', { customerId, lines: lines.map((l) => ({ taxRate: '0', ...l })), ...more });
  const ship = (order: Order, quantity: string, line = 0): Promise<Credit> => book<Credit>(c, '/shipments', { salesOrderId: order.id, warehouseId, lines: [{ orderLineId: order.lines[line]?.id, productId: order.lines[line]?.productId, quantity }] });
  const giveBack = (order: Order, quantity: string): Promise<Credit> => book<Credit>(c, '/sales-returns', { salesOrderId: order.id, warehouseId, lines: [{ orderLineId: order.lines[0]?.id, quantity }] });
  const receive = (customerId: number, amount: string, more: object = { autoAllocate: true }): Promise<Receipt> => book<Receipt>(c, '/receipts', { customerId, lines: [{ accountId, method: 'transfer', amount }], ...more });
  const order = (id: number): Promise<Order> => c.ok.get<Order>(`/sales-orders/${id}`);
  const items = (customerId: number): Promise<Item[]> => all<Item>(c, '/receivables', { 'filter[customerId]': customerId });
  const stock = async (productId: number): Promise<Stock | undefined> => (await c.ok.get<Page<Stock>>('/stock', { query: { 'filter[productId]': productId } })).items[0];
  const balances = async (customerId: number): Promise<{ receivableBalance: string; advanceBalance: string }> => { const { receivableBalance, advanceBalance } = await c.ok.get<{ receivableBalance: string; advanceBalance: string }>(`/customers/${customerId}`); return { receivableBalance, advanceBalance }; };

  beforeAll(async () => {
    app = await startApp({ database, env: { RATE_LIMIT: '0' } });
    c = await setUp(app);
    warehouseId = await make('/warehouses', { name: '主仓', isDefault: true });
    supplierId = await make('/suppliers', { name: '例题供应商' });
    accountId = await make('/accounts', { name: '基本户', type: 'bank', openingBalance: '1000.00', openingDate: '2026-01-01' });
  });
  afterAll(async () => { await app.stop(); });

  it('E-01: one receipt settles several orders, oldest due first; the rest is advance', async () => {
    const [customerId, productId] = [await customer(), await product({ type: 'service' })];
    const owed = async (amount: string, dueDate: string): Promise<number> => (await sell(customerId, [{ productId, quantity: '1', unitPrice: amount }], { docDate: '2026-04-01', instalments: [{ dueDate, amount }] })).id;
    // written in another order than they fall due
    const C = await owed('3000.00', '2026-05-20');
    const A = await owed('4000.00', '2026-05-01');
    const B = await owed('5000.00', '2026-05-10');
    expect((await receive(customerId, '10000.00')).allocations.map(({ sourceId, amount }) => [sourceId, amount])).toEqual([[A, '4000.00'], [B, '5000.00'], [C, '1000.00']]);
    expect((await order(C)).outstanding).toBe('2000.00');
    const second = await receive(customerId, '2500.00');
    expect([second.advance, second.allocations.map(({ sourceId, amount }) => [sourceId, amount])]).toEqual(['500.00', [[C, '2000.00']]]);
    expect(await balances(customerId)).toEqual({ receivableBalance: '0.00', advanceBalance: '500.00' });
  });

  it('E-02: moving average cost, and returns at what the goods cost when they left', async () => {
    const [customerId, productId] = [await customer(), await product()];
    await stockIn(productId, '5', '10');
    await stockIn(productId, '8', '15');
    expect(await stock(productId)).toMatchObject({ onHand: '13.0000', value: '170.00', averageCost: '13.076923' });
    const sold = await sell(customerId, [{ productId, quantity: '4', unitPrice: '30' }]);
    expect((await ship(sold, '4')).cost).toBe('52.31');
    expect(await stock(productId)).toMatchObject({ onHand: '9.0000', value: '117.69' });
    await stockIn(productId, '50', '1');
    expect(await stock(productId)).toMatchObject({ onHand: '59.0000', value: '167.69', averageCost: '2.842203' });
    await giveBack(sold, '1');
    expect(await stock(productId)).toMatchObject({ onHand: '60.0000', value: '180.77' });
    await giveBack(sold, '3');
    expect(await stock(productId)).toMatchObject({ onHand: '63.0000', value: '220.00' });
    const ledger = await all<{ docType: string; cost: string }>(c, '/stock-ledger', { 'filter[productId]': productId });
    expect(ledger.map(({ docType, cost }) => [docType, cost])).toEqual([['stock_in', '50.00'], ['stock_in', '120.00'], ['shipment', '-52.31'], ['stock_in', '50.00'], ['sales_return', '13.08'], ['sales_return', '39.23']]);
  });

  it('E-03: partial shipments share the discount of the order to the fen', async () => {
    const [customerId, productId] = [await customer(), await product()];
    await stockIn(productId, '10', '40');
    const sold = await sell(customerId, [{ productId, quantity: '10', unitPrice: '100' }], { orderDiscount: '50.00' });
    expect(sold.total).toBe('950.00');
    expect([(await ship(sold, '3')).total, (await ship(sold, '3')).total, (await ship(sold, '4')).total]).toEqual(['285.00', '285.00', '380.00']);
    expect((await giveBack(sold, '1')).total).toBe('95.00');
    await receive(customerId, '500.00');
    expect(await order(sold.id)).toMatchObject({ total: '950.00', returned: '95.00', received: '500.00', outstanding: '355.00', shipStatus: 'full' });
  });

  it('E-04: a discount is spread by the largest remainder, ties to the later line', async () => {
    const [customerId, productId] = [await customer(), await product()];
    const sold = await sell(customerId, ['33.33', '33.33', '33.34'].map((unitPrice) => ({ productId, quantity: '1', unitPrice })), { orderDiscount: '10.00' });
    expect([sold.total, sold.lines.map((l) => l.discountShare)]).toEqual(['90.00', ['3.33', '3.33', '3.34']]);
  });

  it('E-05: received, invoiced, and what is left of either', async () => {
    const [customerId, productId] = [await customer(), await product({ type: 'service' })];
    const sold = await sell(customerId, [{ productId, quantity: '1', unitPrice: '11300', taxRate: '0.13' }], { priceIncludesTax: true });
    expect(sold).toMatchObject({ total: '11300.00', net: '10000.00', tax: '1300.00' });
    await receive(customerId, '6000.00');
    await book(c, '/invoices', { customerId, type: 'special', date: '2026-06-01', net: '3539.82', tax: '460.18', total: '4000.00', allocations: [{ salesOrderId: sold.id, amount: '4000.00' }] });
    expect(await order(sold.id)).toMatchObject({ received: '6000.00', outstanding: '5300.00', invoiced: '4000.00' });
    const [row] = await all<Record<string, string>>(c, '/billings', { 'filter[customerId]': customerId, fields: '*' });
    expect(row).toMatchObject({ total: '11300.00', received: '6000.00', invoiced: '4000.00', receivedUninvoiced: '2000.00', open: '5300.00', invoicedUnreceived: '0.00' });
    // no more than the order is worth: 7,300.00 are left
    const refused = await c.post('/invoices', { customerId, type: 'normal', date: '2026-06-02', net: '7300.01', tax: '0.00', total: '7300.01', allocations: [{ salesOrderId: sold.id, amount: '7300.01' }] }, { query: { approve: true } });
    expect([refused.status, refused.body.code]).toEqual([409, 'finance.invoice_exceeds']);
    await book(c, '/invoices', { customerId, type: 'normal', date: '2026-06-02', net: '7300.00', tax: '0.00', total: '7300.00', allocations: [{ salesOrderId: sold.id, amount: '7300.00' }] });
  });

  it('E-09: two ship the last five pieces at once, two collect one order at once: one of them does', async () => {
    for (let round = 0; round < 5; round += 1) {
      const [customerId, productId] = [await customer(), await product()];
      await stockIn(productId, '5', '10');
      const orders = [await sell(customerId, [{ productId, quantity: '5', unitPrice: '20' }]), await sell(customerId, [{ productId, quantity: '5', unitPrice: '20' }])];
      const shipped = await Promise.all(orders.map((o) => c.post('/shipments', { salesOrderId: o.id, warehouseId }, { query: { approve: true }, headers: { 'x-acknowledge': 'warehouse.reserved_for_others' } })));
      expect(shipped.map((a) => a.status).sort()).toEqual([201, 409]);
      expect(shipped.find((a) => a.status === 409)?.body).toMatchObject({ code: 'warehouse.insufficient_stock', params: { onHand: '0', asked: '5', warehouse: '主仓' } });
      expect(await stock(productId)).toMatchObject({ onHand: '0.0000', reserved: '5.0000', value: '0.00' });
      const [item] = await items(customerId);
      const money = await Promise.all([1, 2].map(() => c.post('/receipts', { customerId, lines: [{ accountId, method: 'cash', amount: '100.00' }], allocations: [{ receivableId: item?.id, amount: '100.00' }] }, { query: { approve: true } })));
      expect(money.map((a) => [a.status, a.body.code]).sort()).toEqual([[201, undefined], [409, 'finance.over_allocated']]);
      expect(await balances(customerId)).toEqual({ receivableBalance: '100.00', advanceBalance: '0.00' });
    }
  });

  it('E-10: what is taken back in turn leaves everything as it was', async () => {
    const [customerId, productId] = [await customer(), await product()];
    await stockIn(productId, '3', '10.01');
    await stockIn(productId, '4', '9.97');
    const state = async (): Promise<unknown> => ({ stock: await stock(productId), balances: await balances(customerId), account: (await c.ok.get<{ balance: string }>(`/accounts/${accountId}`)).balance });
    const draft = await c.ok.post<Order>('/sales-orders', { customerId, lines: [{ productId, quantity: '5', unitPrice: '20', taxRate: '0' }] });
    const before = await state();
    const sold = await c.ok.post<Order>(`/sales-orders/${draft.id}/confirm`, {});
    const shipment = await ship(sold, '5');
    const receipt = await receive(customerId, '130.00');
    const refused = await c.post(`/sales-orders/${sold.id}/void`, { reason: '客户不要了' });
    expect([refused.status, refused.body.code]).toEqual([409, 'document.has_downstream']);
    expect((refused.body.documents as { no: string }[]).map((d) => d.no).sort()).toEqual([shipment.no, receipt.no].sort());
    await c.ok.post(`/receipts/${receipt.id}/void`, { reason: '记错' });
    expect(await balances(customerId)).toEqual({ receivableBalance: '100.00', advanceBalance: '0.00' });
    expect((await c.post(`/sales-orders/${sold.id}/unapprove`, {})).status).toBe(409);
    await c.ok.post(`/shipments/${shipment.id}/void`, { reason: '未发' });
    expect(await c.ok.post<Order>(`/sales-orders/${sold.id}/unapprove`, {})).toMatchObject({ state: 'draft', no: sold.no });
    expect(await state()).toEqual(before);
    // it may be sold again, under its number
    expect(await c.ok.post<Order>(`/sales-orders/${sold.id}/confirm`, {})).toMatchObject({ state: 'approved', no: sold.no, outstanding: '100.00' });
    await ship(sold, '5');
  });

  it('E-12: short close gives the money that is too much to the advance; reopening takes it back', async () => {
    const [customerId, productId] = [await customer(), await product()];
    await stockIn(productId, '20', '60');
    const sold = await sell(customerId, [{ productId, quantity: '10', unitPrice: '100' }]);
    expect((await ship(sold, '4')).total).toBe('400.00');
    await receive(customerId, '700.00');
    await c.ok.post(`/sales-orders/${sold.id}/close`, {});
    expect((await items(customerId)).map(({ kind, amount }) => [kind, amount])).toEqual([['order', '1000.00'], ['close', '-600.00']]);
    expect(await order(sold.id)).toMatchObject({ state: 'closed', outstanding: '0.00', lines: [{ openQuantity: '0.0000' }] });
    expect([await balances(customerId), (await stock(productId))?.reserved]).toEqual([{ receivableBalance: '0.00', advanceBalance: '300.00' }, '0.0000']);
    await c.ok.post(`/sales-orders/${sold.id}/reopen`, {});
    expect(await order(sold.id)).toMatchObject({ state: 'approved', outstanding: '300.00', received: '700.00', lines: [{ openQuantity: '6.0000' }] });
    expect([await balances(customerId), (await stock(productId))?.reserved]).toEqual([{ receivableBalance: '300.00', advanceBalance: '0.00' }, '6.0000']);
  });

  it('and the books balance', async () => {
    await shutDown(app);
    expect(checkIntegrity(app).filter((i) => i.count !== 0)).toEqual([]);
  });
});
