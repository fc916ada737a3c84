import { engines, startApp, type App, type Client } from '../harness/index.js';
import { waitFor } from '../harness/wait.js';
import { checkIntegrity, shutDown } from './support/integrity.js';
import { addPerson, roleId, setUp } from './support/people.js';
import { book, type DocumentLine, type TradeDocument } from './support/trade.js';

interface Order extends TradeDocument {
  received: string; outstanding: string; returned: string; invoiced: string; closedAmount: string; shipStatus: string; receiptStatus: string; invoiceStatus: string; returnStatus: string;
  lines: (DocumentLine & { shippedQuantity: string; returnedQuantity: string; openQuantity: string; unitPrice: string })[];
}
interface Overview { order: Order; chain: { nodes: { type: string; no: string | null; state: string }[]; hidden: number }; may: Record<string, boolean> }
interface Notice { event: string; entityId: number; path: string; title: string }

/** The people of a small firm; each does his own part with the rights his role begins with. */
const ROLES = { seller: 'salesperson', manager: 'sales_manager', keeper: 'keeper', cashier: 'cashier', accountant: 'accountant', buyer: 'buyer' } as const;
type Who = keyof typeof ROLES;

describe.each(engines())('from the offer to the money, each by the one whose work it is, %s', (database) => {
  let app: App;
  let admin: Client;
  const as = {} as Record<Who, Client>;
  const id = { customer: 0, product: 0, service: 0, warehouse: 0, supplier: 0, account: 0 };

  const make = async (c: Client, path: string, body: object): Promise<number> => (await c.ok.post<{ id: number }>(path, body)).id;
  const figures = async (orderId: number): Promise<Partial<Order>> => {
    const { received, outstanding, returned, invoiced, shipStatus, receiptStatus, invoiceStatus } = await as.seller.ok.get<Order>(`/sales-orders/${orderId}`);
    return { received, outstanding, returned, invoiced, shipStatus, receiptStatus, invoiceStatus };
  };
  const work = async (who: Who): Promise<Record<string, number>> => Object.fromEntries((await as[who].ok.get<{ items: { key: string; count: number }[] }>('/worklists')).items.map((i) => [i.key, i.count]));
  const told = async (who: Who, event: string, entityId: number): Promise<Notice> => {
    let found: Notice | undefined;
    await waitFor(`${event} to reach ${who}`, async () => { found = (await as[who].ok.get<{ items: Notice[] }>('/notifications')).items.find((i) => i.event === event && i.entityId === entityId); return found !== undefined; }, { timeoutMs: 5_000 });
    return found as Notice;
  };
  const sell = (quantity: string, more: object = {}): Promise<Order> => book<Order>(as.seller, '/sales-orders', { customerId: id.customer, lines: [{ productId: id.product, quantity, unitPrice: '100', taxRate: '0' }], ...more });
  const ship = (order: Order, quantity: string): Promise<TradeDocument> => book(as.keeper, '/shipments', { salesOrderId: order.id, warehouseId: id.warehouse, lines: [{ orderLineId: order.lines[0]?.id, productId: id.product, quantity }] });
  /** The cashier writes it down, the accountant lets it take effect. */
  const receive = async (amount: string): Promise<{ id: number; no: string }> => {
    const draft = await as.cashier.ok.post<TradeDocument>('/receipts', { customerId: id.customer, lines: [{ accountId: id.account, method: 'transfer', amount }], autoAllocate: true });
    return as.accountant.ok.post(`/receipts/${draft.id}/approve`, {});
  };
  const invoice = (order: Order, total: string): Promise<TradeDocument> => book(as.accountant, '/invoices', { customerId: id.customer, type: 'normal', date: '2026-06-01', net: total, tax: '0.00', total, allocations: [{ salesOrderId: order.id, amount: total }] });

  beforeAll(async () => {
    app = await startApp({ database, env: { RATE_LIMIT: '0' } });
    admin = await setUp(app);
    const manager = await addPerson(app, admin, { username: 'manager', roleIds: [await roleId(admin, ROLES.manager)] });
    as.manager = manager.client;
    for (const who of ['seller', 'keeper', 'cashier', 'accountant', 'buyer'] as const) {
      const person = await addPerson(app, admin, { username: who, roleIds: [await roleId(admin, ROLES[who])], superiorId: who === 'seller' ? manager.id : null });
      as[who] = person.client;
      if (who === 'keeper') id.warehouse = await make(admin, '/warehouses', { name: '主仓', isDefault: true, keepers: [person.id] });
    }
    id.customer = await make(as.seller, '/customers', { name: '链条测试有限公司', paymentTerm: 'days:30' });
    id.product = await make(as.buyer, '/products', { name: '链条商品', unit: '个', taxRate: '0' });
    id.service = await make(as.buyer, '/products', { name: '上门安装', unit: '次', type: 'service', taxRate: '0' });
    id.supplier = await make(as.buyer, '/suppliers', { name: '链条供应商' });
    id.account = await make(as.accountant, '/accounts', { name: '基本户', type: 'bank', openingBalance: '0.00', openingDate: '2026-01-01' });
    await book(as.buyer, '/stock-ins', { supplierId: id.supplier, warehouseId: id.warehouse, lines: [{ productId: id.product, quantity: '60', unitPrice: '40', taxRate: '0' }] });
  });
  afterAll(async () => { await app.stop(); });

  it('the order page is right after every step', async () => {
    const offer = await book<TradeDocument>(as.seller, '/quotations', { customerId: id.customer, validUntil: '2099-12-31', lines: [{ productId: id.product, quantity: '10', unitPrice: '100', taxRate: '0' }], orderDiscount: '50.00' });
    const order = await as.seller.ok.post<Order>(`/quotations/${offer.id}/order`, {}, { query: { approve: true } });
    expect(order).toMatchObject({ state: 'approved', total: '950.00', outstanding: '950.00', shipStatus: 'none' });

    // finance and the warehouse are told, and have it in their lists; the warehouse learns no price
    const collect = await told('cashier', 'sales_order.confirmed', order.id);
    expect([collect.path, collect.title]).toEqual([`/receipts/new?order=${order.id}`, expect.stringContaining('950')]);
    const toShip = await told('keeper', 'sales_order.confirmed', order.id);
    expect([toShip.path, toShip.title.includes('950')]).toEqual([`/shipments/new?order=${order.id}`, false]);
    expect(await work('keeper')).toMatchObject({ to_ship: 1 });
    expect(await work('cashier')).toMatchObject({ to_collect: 1 });

    await ship(order, '3');
    expect(await figures(order.id)).toMatchObject({ shipStatus: 'partial', outstanding: '950.00' });
    const receipt = await receive('475.00');
    expect(await figures(order.id)).toMatchObject({ received: '475.00', outstanding: '475.00', receiptStatus: 'partial' });
    await told('seller', 'receipt.approved', receipt.id);
    expect(await work('accountant')).toMatchObject({ to_invoice: 1 });
    await invoice(order, '475.00');
    expect(await figures(order.id)).toMatchObject({ invoiced: '475.00', invoiceStatus: 'partial' });

    // one comes back: the salesperson writes it down, the keeper takes it in
    const draft = await as.seller.ok.post<TradeDocument>('/sales-returns', { salesOrderId: order.id, reason: 'quality', lines: [{ orderLineId: order.lines[0]?.id, quantity: '1' }] });
    const back = await as.keeper.ok.post<Record<string, unknown>>(`/sales-returns/${draft.id}/approve`, {});
    expect([back['state'], 'total' in back]).toEqual(['approved', false]);
    expect(await figures(order.id)).toEqual({ received: '475.00', outstanding: '380.00', returned: '95.00', invoiced: '475.00', shipStatus: 'partial', receiptStatus: 'partial', invoiceStatus: 'partial' });

    await ship(order, '7');
    await receive('380.00');
    await invoice(order, '380.00');
    expect(await figures(order.id)).toEqual({ received: '855.00', outstanding: '0.00', returned: '95.00', invoiced: '855.00', shipStatus: 'full', receiptStatus: 'full', invoiceStatus: 'full' });
    // counts are remembered for 5 s
    await waitFor('empty worklists', async () => (await work('keeper'))['to_ship'] === 0 && (await work('cashier'))['to_collect'] === 0 && (await work('accountant'))['to_invoice'] === 0, { timeoutMs: 10_000 });

    const page = await as.seller.ok.get<Overview>(`/sales-orders/${order.id}/overview`);
    expect(page.chain.nodes.map((node) => node.type).sort()).toEqual(['invoice', 'invoice', 'quotation', 'receipt', 'receipt', 'sales_order', 'sales_return', 'shipment', 'shipment']);
    expect(page.may).toMatchObject({ update: false, void: false, ship: false });
    expect((await as.manager.ok.get<Overview>(`/sales-orders/${order.id}/overview`)).may).toMatchObject({ void: true, close: true });
    const refused = await as.manager.post(`/sales-orders/${order.id}/void`, { reason: '不要了' });
    expect([refused.status, refused.body.code, (refused.body.documents as unknown[]).length]).toEqual([409, 'document.has_downstream', 7]);
  });

  it('basis shipment: what is shipped is owed, services and other charges with it; what is closed never was', async () => {
    const settings = await admin.ok.get<{ items: { key: string; version: number }[] }>('/settings');
    const version = settings.items.find((s) => s.key === 'sales.ar_basis')?.version ?? 0;
    await admin.ok.patch('/settings', { items: [{ key: 'sales.ar_basis', value: 'shipment', version }] });
    const order = await sell('10', { orderDiscount: '50.00', otherCharges: '20.00' });
    expect(order).toMatchObject({ total: '970.00', outstanding: '0.00' });
    await ship(order, '4');
    expect(await figures(order.id)).toMatchObject({ outstanding: '400.00' });
    await as.manager.ok.post(`/sales-orders/${order.id}/close`, { reason: '余货不要' });
    expect(await as.seller.ok.get<Order>(`/sales-orders/${order.id}`)).toMatchObject({ state: 'closed', outstanding: '400.00', closedAmount: '570.00' });
    await as.manager.ok.post(`/sales-orders/${order.id}/reopen`, {});
    await ship(order, '6');
    expect(await figures(order.id)).toMatchObject({ outstanding: '970.00', shipStatus: 'full' });
    await receive('970.00');
    expect(await figures(order.id)).toMatchObject({ received: '970.00', outstanding: '0.00', receiptStatus: 'full' });
    // nothing of a service is ever shipped: it is owed with the order
    const install = await book<Order>(as.seller, '/sales-orders', { customerId: id.customer, lines: [{ productId: id.service, quantity: '1', unitPrice: '80', taxRate: '0' }] });
    expect(install).toMatchObject({ outstanding: '80.00', shipStatus: 'full' });
    await receive('80.00');
    await admin.ok.patch('/settings', { items: [{ key: 'sales.ar_basis', value: 'order', version: version + 1 }] });
  });

  it('single lines are closed, the order is changed after approval, and taken back when nothing stands in the way', async () => {
    const order = await book<Order>(as.seller, '/sales-orders', { customerId: id.customer, lines: [{ productId: id.product, quantity: '5', unitPrice: '100', taxRate: '0' }, { productId: id.service, quantity: '1', unitPrice: '80', taxRate: '0' }] });
    await ship(order, '2');
    const [goods, service] = order.lines;
    await as.manager.ok.post(`/sales-orders/${order.id}/close`, { lineIds: [goods?.id] });
    expect(await as.seller.ok.get<Order>(`/sales-orders/${order.id}`)).toMatchObject({ state: 'approved', shipStatus: 'full', outstanding: '280.00', closedAmount: '300.00' });
    const reopened = await as.manager.ok.post<Order>(`/sales-orders/${order.id}/reopen`, { lineIds: [goods?.id] });
    const changed = await as.manager.ok.post<Order>(`/sales-orders/${order.id}/amend`, { lines: [{ id: goods?.id, productId: id.product, quantity: '3' }, { id: service?.id, productId: id.service, quantity: '1' }], reason: '减量' }, { of: reopened });
    expect(changed).toMatchObject({ total: '380.00', outstanding: '380.00', revision: 1 });
    const shipments = await as.seller.ok.get<{ items: { id: number }[] }>('/shipments', { query: { 'filter[salesOrderId]': order.id } });
    await admin.ok.post(`/shipments/${shipments.items[0]?.id}/void`, { reason: '未发' });
    expect(await as.manager.ok.post<Order>(`/sales-orders/${order.id}/void`, { reason: '取消' })).toMatchObject({ state: 'voided' });
    expect(await as.seller.ok.get(`/customers/${id.customer}`)).toMatchObject({ receivableBalance: '0.00', advanceBalance: '0.00' });
  });

  it('and the books balance', async () => {
    await shutDown(app);
    expect(checkIntegrity(app).filter((i) => i.count !== 0)).toEqual([]);
  });
});
