import { SalesRig } from '../testing/sales-rig.js';

interface Line { id: number; productName: string; quantity: string; unit: string; unitPrice: string; discountRate: string; priceSource: string | null; payable: string; orderLineId?: number }
interface Document { id: number; version: number; no: string | null; state: string; total: string; docDate: string; ownerId: number; orderDiscount: string; remark: string | null; salesOrderId: number | null; externalId: string | null; lines: Line[] }

let rig: SalesRig;
beforeAll(async () => { rig = await SalesRig.open(); }, 120_000);
afterAll(async () => { expect(await rig.broken()).toEqual([]); await rig.close(); });

const ship = (order: Document): Promise<unknown> => rig.post('admin', '/shipments?approve=true', { salesOrderId: order.id, warehouseId: rig.warehouse });

it('a copy is a draft of its own with what was entered: no number, no progress, the day of today; or at the prices of today', async () => {
  const [customerId, productId] = [await rig.customer(), await rig.product({ salePrice: '10' })];
  const order = await rig.post<Document>('seller', '/sales-orders?approve=true', { customerId, docDate: '2026-01-05', externalId: 'EXT-1', remark: '急', orderDiscount: '3', lines: [{ productId, quantity: '4', unitPrice: '9', discountRate: '0.1' }, { productId, quantity: '1', gift: true }] });
  const copy = await rig.post<Document>('seller', `/sales-orders/${order.id}/copy`);
  expect(copy).toMatchObject({ no: null, state: 'draft', total: '29.40', orderDiscount: '3.00', remark: '急', externalId: null, ownerId: rig.people.seller, shipStatus: 'none', lines: [{ quantity: '4.0000', unitPrice: '9.000000', discountRate: '0.1000' }, { gift: true, unitPrice: '0.000000' }] });
  expect(copy.docDate).not.toBe('2026-01-05');
  expect(copy.lines[0]?.id).not.toBe(order.lines[0]?.id);
  // the last price was 9.00 less 10 %; what the list says now is 12.00
  await rig.ok('PATCH', `/products/${productId}`, 'admin', { salePrice: '12' }, { ifMatch: 1 });
  expect((await rig.post<Document>('seller', `/sales-orders/${order.id}/copy`, { prices: 'today', docDate: '2026-02-01' })).lines[0]).toMatchObject({ unitPrice: '9.000000', discountRate: '0.1000', priceSource: 'last' });
  // the manager's copy stays with the seller; another seller does not see the order
  expect((await rig.post<Document>('manager', `/sales-orders/${order.id}/copy`)).ownerId).toBe(rig.people.seller);
  expect(await rig.send('POST', `/sales-orders/${order.id}/copy`, 'other', {})).toMatchObject({ status: 404 });
  expect(await rig.send('POST', `/sales-orders/${order.id}/copy`, 'keeper', {})).toMatchObject({ status: 403 });
  const rehearsed = await rig.post<Document>('seller', `/sales-orders/${order.id}/copy?dryRun=true`);
  expect(await rig.send('GET', `/sales-orders/${rehearsed.id}`, 'seller')).toMatchObject({ status: 404 });
});

it('a copy names what is not sold any more', async () => {
  const [customerId, productId] = [await rig.customer(), await rig.product({ salePrice: '10' })];
  const q = await rig.post<Document>('seller', '/quotations?approve=true', { customerId, terms: '款到发货', lines: [{ productId, quantity: '2', unitPrice: '8', delivery: '三天' }] });
  expect(await rig.post<Document>('seller', `/quotations/${q.id}/copy`)).toMatchObject({ no: null, state: 'draft', outcome: 'open', revision: 1, terms: '款到发货', lines: [{ unitPrice: '8.000000', delivery: '三天' }] });
  await rig.ok('PATCH', `/products/${productId}`, 'admin', { enabled: false }, { ifMatch: 1 });
  expect(await rig.send('POST', `/quotations/${q.id}/copy`, 'seller', {})).toMatchObject({ status: 422, body: { errors: [{ pointer: '/lines/0/productId', code: 'warehouse.disabled' }] } });
});

it('the counter-document of an order takes back all that can come back, that of a return sells it once more', async () => {
  const customerId = await rig.customer();
  const [a, b] = [await rig.product({ units: [{ unit: '箱', ratio: '12' }] }), await rig.product()];
  await rig.stockIn(a, 30, 5);
  await rig.stockIn(b, 10, 5);
  const order = await rig.post<Document>('seller', '/sales-orders?approve=true', { customerId, lines: [{ productId: a, quantity: '2', unit: '箱', unitPrice: '120' }, { productId: b, quantity: '3', unitPrice: '10' }] });
  expect(await rig.send('POST', `/sales-orders/${order.id}/reverse`, 'seller', {})).toMatchObject({ status: 409, body: { code: 'sales.nothing_to_reverse' } });
  await ship(order);
  await rig.post('manager', '/sales-returns?approve=true', { salesOrderId: order.id, lines: [{ orderLineId: order.lines[0]?.id, quantity: '5', unit: '个' }, { orderLineId: order.lines[1]?.id, quantity: '3' }] });
  const counter = await rig.post<Document>('seller', `/sales-orders/${order.id}/reverse`);
  // 24 − 5 = 19 pieces are no whole boxes
  expect(counter).toMatchObject({ state: 'draft', no: null, salesOrderId: order.id, total: '190.00', lines: [{ unit: '个', quantity: '19.0000', orderLineId: order.lines[0]?.id }] });
  const done = await rig.post<Document>('manager', `/sales-returns/${counter.id}/approve`);
  expect(await rig.get('seller', `/sales-orders/${order.id}`)).toMatchObject({ outstanding: '0.00', returnStatus: 'full' });
  expect(await rig.send('POST', `/sales-returns/${done.id}/copy`, 'manager', {})).toMatchObject({ status: 409, body: { code: 'sales.return_too_much' } });
  const again = await rig.post<Document>('seller', `/sales-returns/${done.id}/reverse`);
  expect(again).toMatchObject({ state: 'draft', total: '190.00', ownerId: rig.people.seller, lines: [{ quantity: '19.0000', unitPrice: '10.000000' }] });
  const chain = await rig.get<{ nodes: { type: string; id: number }[] }>('seller', `/documents/sales_return/${done.id}/chain`);
  expect(chain.nodes.map((n) => `${n.type} ${n.id}`)).toEqual(expect.arrayContaining([`sales_order ${order.id}`, `sales_order ${again.id}`]));
  expect(await rig.send('POST', `/sales-returns/${counter.id}/reverse`, 'keeper', {})).toMatchObject({ status: 403 });
});
