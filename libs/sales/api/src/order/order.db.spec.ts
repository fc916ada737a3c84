import { SalesRig } from '../testing/sales-rig.js';

interface Line { id: number; lineNo: number; productName: string; quantity: string; unitPrice: string; payable: string; openQuantity: string; shippedQuantity: string; closedQuantity: string; priceSource: string | null }
interface Order { id: number; version: number; no: string | null; state: string; total: string; net: string; tax: string; dueDate: string; outstanding: string; received: string; closedAmount: string; shipStatus: string; ownerId: number; ownInstalments: boolean; instalments: { dueDate: string; amount: string }[]; lines: Line[]; custom: unknown }

let rig: SalesRig;
beforeAll(async () => { rig = await SalesRig.open(); }, 120_000);
afterAll(async () => { expect(await rig.broken()).toEqual([]); await rig.close(); });

/** The answer of a write is read again as it stands; its own stamp may be a millisecond older. */
const unstamped = (o: Order): unknown => ({ ...o, updatedAt: null });
const read = async (id: number): Promise<unknown> => unstamped(await rig.get<Order>('seller', `/sales-orders/${id}`));

describe('drafts of sales orders', () => {
  it('have no number and no effect; figures are the server’s', async () => {
    const [customerId, productId] = [await rig.customer({ paymentTerm: 'days:30' }), await rig.product({ taxRate: '0.13', salePrice: '113' })];
    const o = await rig.post<Order>('seller', '/sales-orders', { customerId, docDate: '2026-05-10', lines: [{ productId, quantity: '3' }], orderDiscount: '39' });
    expect(o).toMatchObject({ no: null, state: 'draft', version: 1, total: '300.00', net: '265.49', tax: '34.51', dueDate: '2026-06-09', ownerId: rig.people.seller, shipStatus: 'none' });
    expect(o.lines[0]).toMatchObject({ unitPrice: '113.000000', priceSource: 'list', payable: '300.00', openQuantity: '0.0000' });
    expect(await rig.get<Order>('seller', `/sales-orders/${o.id}`)).toEqual(o);
    const stale = await rig.send<{ code: string }>('POST', '/sales-orders', 'seller', { customerId, lines: [{ productId, quantity: '3', unitPrice: '100' }], total: '299.99' });
    expect(stale).toMatchObject({ status: 422, body: { code: 'document.total_mismatch', total: '300.00' } });
  });

  it('keep the identity of lines that are sent with their id', async () => {
    const [customerId, a, b] = [await rig.customer(), await rig.product(), await rig.product()];
    const o = await rig.post<Order>('seller', '/sales-orders', { customerId, lines: [{ productId: a, quantity: '1', unitPrice: '10' }, { productId: b, quantity: '2', unitPrice: '20' }] });
    const [first, second] = o.lines;
    const changed = await rig.ok<Order>('PATCH', `/sales-orders/${o.id}`, 'seller', { lines: [{ productId: a, quantity: '5', unitPrice: '1' }, { id: second?.id, productId: b, quantity: '3' }] }, { ifMatch: 1 });
    expect(changed.lines.map((l) => [l.id === second?.id, l.id === first?.id, l.lineNo, l.quantity, l.unitPrice])).toEqual([[false, false, 1, '5.0000', '1.000000'], [true, false, 2, '3.0000', '20.000000']]);
    expect(changed).toMatchObject({ version: 2, total: '65.00' });
    expect(await read(o.id)).toEqual(unstamped(changed));
    // the same again changes nothing, a stale version is refused, somebody else's line is not found
    expect((await rig.ok<Order>('PATCH', `/sales-orders/${o.id}`, 'seller', { lines: changed.lines.map((l) => ({ id: l.id, productId: l.lineNo === 1 ? a : b, quantity: l.quantity, unitPrice: l.unitPrice })) }, { ifMatch: 2 })).version).toBe(2);
    expect((await rig.send('PATCH', `/sales-orders/${o.id}`, 'seller', { remark: 'x' }, { ifMatch: 1 })).status).toBe(412);
    const other = await rig.post<Order>('seller', '/sales-orders', { customerId, lines: [{ productId: a, quantity: '1', unitPrice: '1' }] });
    expect(await rig.send('PATCH', `/sales-orders/${o.id}`, 'seller', { lines: [{ id: other.lines[0]?.id, productId: a, quantity: '1' }] }, { ifMatch: 2 })).toMatchObject({ status: 422, body: { errors: [{ pointer: '/lines/0/id', code: 'not_found' }] } });
    expect((await rig.send('DELETE', `/sales-orders/${other.id}`, 'seller', undefined, { ifMatch: 1 })).status).toBe(204);
    expect((await rig.send('GET', `/sales-orders/${other.id}`, 'seller')).status).toBe(404);
  });

  it('take a plan of instalments that adds up to the total', async () => {
    const [customerId, productId] = [await rig.customer(), await rig.product()];
    const body = { customerId, docDate: '2026-05-10', lines: [{ productId, quantity: '1', unitPrice: '100' }] };
    const plan = [{ dueDate: '2026-06-01', amount: '30' }, { dueDate: '2026-08-01', amount: '70' }];
    expect(await rig.send('POST', '/sales-orders', 'seller', { ...body, instalments: [plan[0]] })).toMatchObject({ status: 422, body: { code: 'sales.instalments_total' } });
    const o = await rig.post<Order>('seller', '/sales-orders?approve=true', { ...body, instalments: plan });
    expect(o).toMatchObject({ ownInstalments: true, dueDate: '2026-08-01', instalments: [{ dueDate: '2026-06-01', amount: '30.00' }, { dueDate: '2026-08-01', amount: '70.00' }] });
    const open = await rig.get<{ items: { dueDate: string; amount: string }[] }>('clerk', `/receivables?filter[customerId]=${customerId}&sort=dueDate`);
    expect(open.items.map((i) => [i.dueDate, i.amount])).toEqual([['2026-06-01', '30.00'], ['2026-08-01', '70.00']]);
  });
});

describe('confirming', () => {
  it('books receivable and demand at once, takes the number, tells finance and warehouse; unapprove takes all of it back', async () => {
    const [customerId, productId] = [await rig.customer(), await rig.product({ type: 'stock' })];
    const o = await rig.post<Order>('seller', '/sales-orders', { customerId, docDate: '2026-05-10', lines: [{ productId, quantity: '10', unitPrice: '100' }], otherCharges: '20' });
    const done = await rig.post<Order>('seller', `/sales-orders/${o.id}/confirm`, {}, { ifMatch: 1 });
    expect(done).toMatchObject({ state: 'approved', version: 2, total: '1020.00', outstanding: '1020.00', shipStatus: 'none' });
    expect(done.no).toMatch(/^XS20260510\d{4}$/);
    expect(done.lines[0]).toMatchObject({ openQuantity: '10.0000' });
    expect(await read(o.id)).toEqual(unstamped(done));
    expect(await rig.send('POST', `/sales-orders/${o.id}/confirm`, 'seller', {})).toMatchObject({ status: 409, body: { code: 'document.wrong_state' } });
    expect(await rig.send('PATCH', `/sales-orders/${o.id}`, 'seller', { remark: 'x' }, { ifMatch: 2 })).toMatchObject({ status: 409, body: { code: 'document.approved' } });
    const customer = (): Promise<{ receivableBalance: string; dealCount: number; dealAmount: string; dealt: boolean }> => rig.get('seller', `/customers/${customerId}`);
    expect(await customer()).toMatchObject({ receivableBalance: '1020.00', dealCount: 1, dealAmount: '1020.00', dealt: true });
    const back = await rig.post<Order>('manager', `/sales-orders/${o.id}/unapprove`);
    expect(back).toMatchObject({ state: 'draft', no: done.no, outstanding: '0.00' });
    expect(await customer()).toMatchObject({ receivableBalance: '0.00', dealCount: 0, dealAmount: '0.00', dealt: false });
    expect(await rig.send('DELETE', `/sales-orders/${o.id}`, 'seller', undefined, { ifMatch: back.version })).toMatchObject({ status: 409 });
    const again = await rig.post<Order>('seller', `/sales-orders/${o.id}/confirm`);
    expect(again.no).toBe(done.no);
    const voided = await rig.post<Order>('manager', `/sales-orders/${o.id}/void`, { reason: '客户取消' });
    expect(voided).toMatchObject({ state: 'voided', voidReason: '客户取消' });
    expect(await customer()).toMatchObject({ receivableBalance: '0.00', dealCount: 0 });
  });

  it('refuses an empty order, and one below the minimum price unless the right is there', async () => {
    const [customerId, productId] = [await rig.customer(), await rig.product({ salePrice: '12', minSalePrice: '10' })];
    const empty = await rig.post<Order>('seller', '/sales-orders', { customerId, lines: [] });
    expect(await rig.send('POST', `/sales-orders/${empty.id}/confirm`, 'seller', {})).toMatchObject({ status: 422, body: { code: 'document.empty' } });
    const low = { customerId, lines: [{ productId, quantity: '1', unitPrice: '9.99' }] };
    expect(await rig.send('POST', '/sales-orders?approve=true', 'seller', low)).toMatchObject({ status: 422, body: { code: 'sales.below_min_price', errors: [{ pointer: '/lines/0/unitPrice', code: 'min', params: { min: '10.000000' } }] } });
    const { MIN_PRICE_ACTION } = await import('../sales.settings.js');
    await rig.set(MIN_PRICE_ACTION, 'warn');
    expect(await rig.send('POST', '/sales-orders?approve=true', 'seller', low)).toMatchObject({ status: 409, body: { code: 'sales.below_min', overridable: true } });
    expect((await rig.post<Order>('seller', '/sales-orders?approve=true', low, { acknowledge: 'sales.below_min' })).state).toBe('approved');
    await rig.set(MIN_PRICE_ACTION, 'block');
    // gifts cost nothing on purpose
    expect((await rig.post<Order>('seller', '/sales-orders?approve=true', { customerId, lines: [{ productId, quantity: '1', unitPrice: '10' }, { productId, quantity: '1', gift: true }] })).total).toBe('10.00');
  });

  it('warns of the credit limit, and the warning can be accepted', async () => {
    const customerId = await rig.customer({ creditLimit: '1000' }, 'admin');
    const productId = await rig.product();
    const order = { customerId, lines: [{ productId, quantity: '1', unitPrice: '1000.01' }] };
    expect(await rig.send('POST', '/sales-orders?approve=true', 'admin', order)).toMatchObject({ status: 409, body: { code: 'finance.credit_exceeded', overridable: true, limit: '1000.00', used: '1000.01' } });
    expect((await rig.post<Order>('admin', '/sales-orders?approve=true', { ...order, acknowledge: ['finance.credit_exceeded'] })).state).toBe('approved');
  });

  it('rehearses without leaving anything behind', async () => {
    const [customerId, productId] = [await rig.customer(), await rig.product()];
    const tried = await rig.post<Order>('seller', '/sales-orders?approve=true&dryRun=true', { customerId, lines: [{ productId, quantity: '2', unitPrice: '5' }] });
    expect(tried).toMatchObject({ state: 'approved', total: '10.00' });
    expect((await rig.get<{ total: number }>('seller', `/sales-orders?filter[customerId]=${customerId}`)).total).toBe(0);
  });
});

describe('short close', () => {
  it('per line and of the order, and back (E-12 without money)', async () => {
    const [customerId, a, b] = [await rig.customer(), await rig.product(), await rig.product()];
    await rig.stockIn(a, 10, 1);
    const o = await rig.post<Order>('manager', '/sales-orders?approve=true', { customerId, lines: [{ productId: a, quantity: '10', unitPrice: '100' }, { productId: b, quantity: '1', unitPrice: '50' }] });
    await rig.post('admin', '/shipments?approve=true', { salesOrderId: o.id, warehouseId: rig.warehouse, lines: [{ orderLineId: o.lines[0]?.id, productId: a, quantity: '4' }] });
    const lineIds = [o.lines[1]?.id];
    const closed = await rig.post<Order>('manager', `/sales-orders/${o.id}/close`, { lineIds });
    expect(closed).toMatchObject({ state: 'approved', closedAmount: '50.00', outstanding: '1000.00', shipStatus: 'partial' });
    expect(await rig.send('POST', `/sales-orders/${o.id}/close`, 'manager', { lineIds })).toMatchObject({ status: 409, body: { code: 'sales.nothing_to_close' } });
    expect(await rig.send('POST', `/sales-orders/${o.id}/amend`, 'manager', { remark: 'x' }, { ifMatch: closed.version })).toMatchObject({ status: 409, body: { code: 'sales.line_in_use' } });
    const whole = await rig.post<Order>('manager', `/sales-orders/${o.id}/close`, { reason: '余货不要了' });
    expect(whole).toMatchObject({ state: 'closed', closedAmount: '650.00', outstanding: '400.00', shipStatus: 'full' });
    expect(whole.lines.map((l) => [l.shippedQuantity, l.closedQuantity, l.openQuantity])).toEqual([['4.0000', '6.0000', '0.0000'], ['0.0000', '1.0000', '0.0000']]);
    const reopened = await rig.post<Order>('manager', `/sales-orders/${o.id}/reopen`);
    expect(reopened).toMatchObject({ state: 'approved', closedAmount: '0.00', outstanding: '1050.00' });
    expect(reopened.lines.map((l) => l.openQuantity)).toEqual(['6.0000', '1.0000']);
    expect(await rig.send('POST', `/sales-orders/${o.id}/unapprove`, 'manager', {})).toMatchObject({ status: 409, body: { code: 'document.has_downstream' } });
  });
});

describe('changes after approval', () => {
  it('keep the old version, move receivable and demand, and stay above what was shipped', async () => {
    const [customerId, a] = [await rig.customer(), await rig.product()];
    await rig.stockIn(a, 10, 1);
    const o = await rig.post<Order>('manager', '/sales-orders?approve=true', { customerId, lines: [{ productId: a, quantity: '10', unitPrice: '100' }] });
    const id = o.lines[0]?.id;
    await rig.post('admin', '/shipments?approve=true', { salesOrderId: o.id, warehouseId: rig.warehouse, lines: [{ orderLineId: id, productId: a, quantity: '4' }] });
    const amend = (quantity: string, version: number) => rig.send<Order>('POST', `/sales-orders/${o.id}/amend`, 'manager', { lines: [{ id, productId: a, quantity }], reason: '改量' }, { ifMatch: version });
    expect((await amend('3', o.version)).status).toBe(409);
    const done = (await amend('6', o.version)).body;
    expect(done).toMatchObject({ revision: 1, total: '600.00', outstanding: '600.00' });
    expect(done.lines[0]).toMatchObject({ id, openQuantity: '2.0000' });
    const versions = await rig.get<{ revision: number; reason: string; content: Order }[]>('manager', `/sales-orders/${o.id}/versions`);
    expect(versions).toMatchObject([{ revision: 0, reason: '改量', content: { total: '1000.00', lines: [{ quantity: '10.0000' }] } }]);
  });
});

describe('who sees what', () => {
  it('salespeople their own, managers the team, the warehouse what is in force without any price', async () => {
    const [customerId, productId] = [await rig.customer(), await rig.product({ minSalePrice: '1' })];
    const draft = await rig.post<Order>('seller', '/sales-orders', { customerId, lines: [{ productId, quantity: '1', unitPrice: '7319' }], remark: '看看' });
    const order = await rig.post<Order>('seller', '/sales-orders?approve=true', { customerId, lines: [{ productId, quantity: '1', unitPrice: '7319' }] });
    expect((await rig.send('GET', `/sales-orders/${draft.id}`, 'other')).status).toBe(404);
    expect((await rig.send('POST', `/sales-orders/${draft.id}/confirm`, 'other', {})).status).toBe(404);
    expect((await rig.send('GET', `/sales-orders/${draft.id}`, 'manager')).status).toBe(200);
    expect((await rig.send('GET', `/sales-orders/${draft.id}`, 'keeper')).status).toBe(404);
    const seen = await rig.get<Record<string, unknown>>('keeper', `/sales-orders/${order.id}`);
    expect(JSON.stringify(seen)).not.toMatch(/7319|unitPrice|"total"|amount/i);
    const list = await rig.get<{ items: Record<string, unknown>[] }>('keeper', `/sales-orders?filter[customerId]=${customerId}&fields=*&summary=true`);
    expect(list.items.map((i) => i['id'])).toEqual([order.id]);
    expect(JSON.stringify(list)).not.toMatch(/7319|"total":"|amount/i);
    for (const query of ['sort=-total', 'filter[total][gt]=1', 'filter[received][gt]=1']) expect((await rig.send('GET', `/sales-orders?${query}`, 'keeper')).status).toBe(403);
    expect((await rig.send('GET', '/sales-order-lines?sort=unitPrice', 'keeper')).status).toBe(403);
    const overview = await rig.get<Record<string, unknown>>('keeper', `/sales-orders/${order.id}/overview`);
    expect(JSON.stringify(overview)).not.toMatch(/7319|unitPrice/);
  });

  it('the owner of a customer sees the orders of others for it; followers look', async () => {
    const customerId = await rig.customer({ followers: [{ userId: rig.people.other, access: 'read' }] });
    const productId = await rig.product();
    const order = await rig.post<Order>('manager', '/sales-orders', { customerId, lines: [{ productId, quantity: '1', unitPrice: '1' }] });
    expect(order.ownerId).toBe(rig.people.manager);
    expect((await rig.send('GET', `/sales-orders/${order.id}`, 'seller')).status).toBe(200);
    expect((await rig.send('GET', `/sales-orders/${order.id}`, 'other')).status).toBe(200);
    expect((await rig.send('PATCH', `/sales-orders/${order.id}`, 'other', { remark: 'x' }, { ifMatch: 1 })).status).toBe(403);
  });
});

it('what waits for approval stands in the worklist of who may approve', async () => {
  const [customerId, productId] = [await rig.customer(), await rig.product()];
  const o = await rig.post<Order>('seller', '/sales-orders', { customerId, lines: [{ productId, quantity: '1', unitPrice: '1' }] });
  expect(await rig.post<Order>('seller', `/sales-orders/${o.id}/submit`)).toMatchObject({ state: 'pending' });
  expect((await rig.get<{ items: { key: string; count: number; label: string }[] }>('manager', '/worklists')).items).toContainEqual(expect.objectContaining({ key: 'orders_to_approve', count: 1 }));
  expect(await rig.post<Order>('manager', `/sales-orders/${o.id}/reject`, { reason: '价格不对' })).toMatchObject({ state: 'rejected' });
  expect(await rig.ok<Order>('PATCH', `/sales-orders/${o.id}?approve=true`, 'seller', { remark: '已改' }, { ifMatch: 3 })).toMatchObject({ state: 'approved' });
});

describe('the list', () => {
  it('shows progress of warehouse and finance, filters by it, and finds by number, name and pinyin', async () => {
    const customerId = await rig.customer({ name: '深圳市新宙邦科技有限公司' });
    const productId = await rig.product();
    await rig.stockIn(productId, 5, 1);
    const o = await rig.post<Order>('seller', '/sales-orders?approve=true', { customerId, lines: [{ productId, quantity: '2', unitPrice: '10' }], contactName: '王收货', contactPhone: '13800138000', deliveryAddress: '科技路1号' });
    // the shipment begins with where the goods go
    expect(await rig.post('admin', '/shipments?approve=true', { salesOrderId: o.id, warehouseId: rig.warehouse })).toMatchObject({ receiver: '王收货', deliveryAddress: '科技路1号' });
    const find = async (query: string): Promise<Record<string, unknown>[]> => (await rig.get<{ items: Record<string, unknown>[] }>('seller', `/sales-orders?${query}`)).items.filter((i) => i['id'] === o.id);
    expect(await find('filter[shipStatus]=full')).toMatchObject([{ shipStatus: 'full', receiptStatus: 'none', invoiceStatus: 'none', outstanding: '20.00', received: '0.00', ownerName: 'seller' }]);
    expect(await find('filter[shipStatus]=none')).toEqual([]);
    for (const q of [o.no ?? '', (o.no ?? '').slice(-6), '新宙邦', 'xzb']) expect(await find(`q=${encodeURIComponent(q)}`)).toHaveLength(1);
    expect(await find('q=平安')).toEqual([]);
    expect(await find(`filter[productId]=${productId}&summary=true`)).toHaveLength(1);
    // cost and profit only by right: bought at 1.00, sold at 10.00 without tax
    expect(await rig.get('clerk', `/sales-orders/${o.id}`)).toMatchObject({ cost: '2.00', grossProfit: '18.00', lines: [{ cost: '2.00' }] });
    expect(JSON.stringify(await rig.get('seller', `/sales-orders/${o.id}/overview`))).not.toMatch(/cost|profit/i);
    const asked = `fields=no,cost,grossProfit&filter[customerId]=${customerId}`;
    expect((await rig.get<{ items: object[] }>('clerk', `/sales-orders?${asked}`)).items).toMatchObject([{ id: o.id, cost: '2.00', grossProfit: '18.00' }]);
    expect(JSON.stringify(await rig.get('seller', `/sales-orders?${asked}`))).not.toMatch(/cost|profit/i);
    expect(String((await rig.send('GET', `/sales-orders/export?filter[customerId]=${customerId}&columns=no,grossProfit&format=csv`, 'admin')).body)).toContain('18.00');
    expect(String((await rig.send('GET', `/sales-orders/export?filter[customerId]=${customerId}&columns=no,grossProfit&format=csv`, 'manager')).body)).not.toContain('18.00');
    const lines = await rig.get<{ items: Record<string, unknown>[] }>('seller', `/sales-order-lines?filter[orderId]=${o.id}`);
    expect(lines.items).toMatchObject([{ no: o.no, customerId, shippedQuantity: '2.0000', openQuantity: '0.0000', payable: '20.00' }]);
    const file = await rig.send('GET', `/sales-orders/export?filter[customerId]=${customerId}&format=csv`, 'manager');
    expect(file.status).toBe(200);
    expect(String(file.body)).toContain(o.no ?? '-');
    const page = await rig.get<{ order: Order; chain: { nodes: { type: string }[] }; may: Record<string, boolean>; audit: unknown[] }>('seller', `/sales-orders/${o.id}/overview`);
    expect(page.chain.nodes.map((n) => n.type).sort()).toEqual(['sales_order', 'shipment']);
    expect(page.may).toMatchObject({ confirm: false, void: false, update: false });
    expect(page.audit.length).toBeGreaterThan(1);
  });
});

describe('the chain of a shipment', () => {
  it('shows its order to the keeper while it is in force, without amounts', async () => {
    const [customerId, productId] = [await rig.customer(), await rig.product()];
    await rig.stockIn(productId, 5, 1);
    const o = await rig.post<Order>('seller', '/sales-orders?approve=true', { customerId, lines: [{ productId, quantity: '2', unitPrice: '10' }] });
    const shipment = await rig.post<{ id: number; version: number }>('keeper', '/shipments?approve=true', { salesOrderId: o.id, warehouseId: rig.warehouse });
    const chain = (): Promise<{ hidden: number; nodes: object[] }> => rig.get('keeper', `/documents/shipment/${shipment.id}/chain`);
    expect(await chain()).toMatchObject({ hidden: 0, nodes: [{ type: 'shipment' }, { type: 'sales_order', id: o.id, no: o.no, path: 'sales-orders' }] });
    expect(JSON.stringify(await chain())).not.toContain('total');
    expect((await rig.get<{ nodes: object[] }>('keeper', `/documents/sales_order/${o.id}/chain`)).nodes).toHaveLength(2);
    const draft = await rig.post<Order>('seller', '/sales-orders', { customerId, lines: [{ productId, quantity: '2', unitPrice: '10' }] });
    expect((await rig.send('GET', `/documents/sales_order/${draft.id}/chain`, 'keeper')).status).toBe(404);
  });
});

it('a salesperson sees what a product is sold for, not what it is bought for; a clerk sees both', async () => {
  const productId = await rig.product({ salePrice: '20', purchasePrice: '11.7' });
  const of = async (who: 'seller' | 'manager' | 'clerk'): Promise<string> => JSON.stringify([await rig.get(who, `/products/${productId}`), await rig.get(who, `/products?filter[id]=${productId}`)]);
  for (const who of ['seller', 'manager'] as const) {
    expect(await of(who)).toContain('20.000000');
    expect(await of(who)).not.toMatch(/purchasePrice|11\.7/);
    expect((await rig.send('GET', '/products?sort=purchasePrice', who)).status).toBe(403);
  }
  expect(await of('clerk')).toContain('"purchasePrice":"11.700000"');
});

describe('people with a part of the rights', () => {
  const inForce = ['sales.order.view_approved', 'customer.customer.view'];

  it('who sees orders in force only, exports and ships no others; the chain of one is theirs too', async () => {
    const [customerId, productId] = [await rig.customer(), await rig.product()];
    const [draft, order] = [await rig.post<Order>('seller', '/sales-orders', { customerId, remark: '草稿机密', lines: [{ productId, quantity: '1', unitPrice: '7' }] }), await rig.post<Order>('seller', '/sales-orders?approve=true', { customerId, lines: [{ productId, quantity: '1', unitPrice: '7' }] })];
    const guest = await rig.somebody(...inForce, 'sales.order.export', 'warehouse.shipment.create');
    const file = String((await rig.send('GET', `/sales-orders/export?filter[customerId]=${customerId}&columns=id,no,remark&format=csv`, guest)).body);
    expect(file).toContain(order.no ?? '-');
    expect(file).not.toContain('草稿机密');
    const asked = { where: { field: 'customerId', op: 'eq', value: customerId }, expectedCount: 2 };
    expect(await rig.send('POST', '/sales-orders/bulk-ship', guest, asked)).toMatchObject({ status: 409, body: { code: 'expected_count', actual: 1 } });
    expect((await rig.get<{ chain: { nodes: { id: number }[] } }>(guest, `/sales-orders/${order.id}/overview`)).chain.nodes).toMatchObject([{ id: order.id }]);
    expect((await rig.send('GET', `/sales-orders/${draft.id}/overview`, guest)).status).toBe(404);
  });

  it('who writes quotations, but sees neither orders nor stock, learns of neither through prices', async () => {
    const [customerId, other, productId] = [await rig.customer(), await rig.customer(), await rig.product({ salePrice: '20' })];
    await rig.stockIn(productId, 5, 1);
    await rig.post('seller', '/sales-orders?approve=true', { customerId: other, lines: [{ productId, quantity: '1', unitPrice: '17.77' }] });
    const rights = ['sales.quotation.view', 'sales.quotation.create', 'customer.customer.view', 'price.view'];
    const ask = async (who: Parameters<typeof rig.get>[0]): Promise<Record<string, unknown>> => (await rig.post<{ items: Record<string, unknown>[] }>(who, '/sales-prices', { customerId, history: true, lines: [{ productId }] })).items[0] ?? {};
    const blind = await ask(await rig.somebody(...rights));
    expect(blind).toMatchObject({ unitPrice: '20.000000', lastToCustomer: [], lastToOthers: [] });
    for (const key of ['onHand', 'available', 'stock']) expect(blind).not.toHaveProperty(key);
    expect(await ask(await rig.somebody(...rights, 'sales.order.view', 'warehouse.stock.view', 'warehouse.warehouse.all'))).toMatchObject({ lastToOthers: [{ unitPrice: '17.770000' }], onHand: '5.0000', stock: [{ onHand: '5.0000' }] });
    // whoever works in some warehouses only is told of those
    expect(await ask(await rig.somebody(...rights, 'warehouse.stock.view'))).toMatchObject({ onHand: '0.0000', stock: [] });
  });
});
