import { unscaled } from '@steward/kernel';
import { database } from '@steward/platform';
import { RETURN_REQUIRES_SHIPMENT } from '../sales.settings.js';
import { SalesRig } from '../testing/sales-rig.js';

interface Return { id: number; version: number; no: string | null; state: string; total: string; net: string; tax: string; ownerId: number; lines: { id: number; payable: string; unitPrice: string; cost?: string | null }[] }
interface Order { id: number; no: string | null; outstanding: string; returned: string; returnStatus: string; lines: { id: number; returnedQuantity: string; returnedAmount: string }[] }

let rig: SalesRig;
beforeAll(async () => { rig = await SalesRig.open(); }, 120_000);
afterAll(async () => { expect(await rig.broken()).toEqual([]); await rig.close(); });

/** E-03: 10 × 100.00 less 50.00, all shipped; bought at 13.00 … so that costs are seen. */
async function sold(): Promise<{ order: Order; productId: number; customerId: number }> {
  const [customerId, productId] = [await rig.customer(), await rig.product()];
  await rig.stockIn(productId, 12, 13);
  const order = await rig.post<Order>('seller', '/sales-orders?approve=true', { customerId, lines: [{ productId, quantity: '10', unitPrice: '100' }], orderDiscount: '50' });
  await rig.post('admin', '/shipments?approve=true', { salesOrderId: order.id, warehouseId: rig.warehouse });
  return { order, productId, customerId };
}
const onHand = async (productId: number): Promise<{ onHand: string; value: string }> => {
  const [row] = await database.engine.withReader(async (sql) => sql.all<{ onHand: number; value: number }>('SELECT onHand, value FROM stock WHERE productId=?', [productId]));
  return { onHand: unscaled(row?.onHand ?? 0, 4), value: unscaled(row?.value ?? 0, 2) };
};

it('E-03: one of ten comes back for 95.00, at its original cost; taking it back restores everything', async () => {
  const { order, productId } = await sold();
  expect(await onHand(productId)).toEqual({ onHand: '2.0000', value: '26.00' });
  const draft = await rig.post<Return>('seller', '/sales-returns', { salesOrderId: order.id, reason: 'quality', lines: [{ orderLineId: order.lines[0]?.id, quantity: '1' }] });
  expect(draft).toMatchObject({ no: null, state: 'draft', total: '95.00', ownerId: rig.people.seller });
  expect((await rig.get<Order>('seller', `/sales-orders/${order.id}`)).returned).toBe('0.00');
  const done = await rig.post<Return>('clerk', `/sales-returns/${draft.id}/approve`);
  expect(done).toMatchObject({ state: 'approved', total: '95.00', lines: [{ payable: '95.00', unitPrice: '95.000000', cost: '13.00' }] });
  expect(done.no).toMatch(/^XT\d{8}\d{4}$/);
  expect(await rig.get<Order>('seller', `/sales-orders/${order.id}`)).toMatchObject({ returned: '95.00', outstanding: '855.00', returnStatus: 'partial', lines: [{ returnedQuantity: '1.0000', returnedAmount: '95.00' }] });
  expect(await onHand(productId)).toEqual({ onHand: '3.0000', value: '39.00' });
  expect(await rig.send('POST', `/sales-orders/${order.id}/void`, 'manager', { reason: 'x' })).toMatchObject({ status: 409, body: { code: 'document.has_downstream' } });
  await rig.post('admin', `/sales-returns/${draft.id}/void`, { reason: '录错' });
  expect(await rig.get<Order>('seller', `/sales-orders/${order.id}`)).toMatchObject({ returned: '0.00', outstanding: '950.00', returnStatus: 'none' });
  expect(await onHand(productId)).toEqual({ onHand: '2.0000', value: '26.00' });
});

it('no more comes back than was shipped, in one return or in several', async () => {
  const { order } = await sold();
  const back = (quantity: string) => rig.send<Return & { code: string }>('POST', '/sales-returns?approve=true', 'manager', { salesOrderId: order.id, lines: [{ orderLineId: order.lines[0]?.id, quantity }] });
  expect(await back('10.0001')).toMatchObject({ status: 409, body: { code: 'sales.return_too_much', lines: [{ line: 1, open: '10', asked: '10.0001' }] } });
  expect((await back('7')).body).toMatchObject({ total: '665.00' });
  expect(await back('4')).toMatchObject({ status: 409, body: { code: 'sales.return_too_much' } });
  const last = (await back('3')).body;
  expect(last.total).toBe('285.00');
  const after = await rig.get<Order>('seller', `/sales-orders/${order.id}`);
  expect(after).toMatchObject({ returned: '950.00', outstanding: '0.00', returnStatus: 'full' });
  const again = await rig.post<Return>('manager', `/sales-returns/${last.id}/unapprove`);
  expect(again).toMatchObject({ state: 'draft', no: last.no });
  const fewer = await rig.ok<Return>('PATCH', `/sales-returns/${last.id}?approve=true`, 'manager', { lines: [{ id: again.lines[0]?.id, quantity: '2' }] }, { ifMatch: again.version });
  expect(fewer).toMatchObject({ state: 'approved', total: '190.00', no: last.no });
});

it('two drafts over the same goods: the second is refused when it is approved', async () => {
  const { order } = await sold();
  const body = { salesOrderId: order.id, lines: [{ orderLineId: order.lines[0]?.id, quantity: '6' }] };
  const [a, b] = [await rig.post<Return>('seller', '/sales-returns', body), await rig.post<Return>('seller', '/sales-returns', body)];
  const both = await Promise.all([a, b].map((r) => rig.send('POST', `/sales-returns/${r.id}/approve`, 'clerk', {})));
  expect(both.map((r) => r.status).sort()).toEqual([200, 409]);
});

it('a return without an order needs the setting, and comes in at what is known', async () => {
  const [customerId, productId] = [await rig.customer(), await rig.product({ salePrice: '20' })];
  await rig.stockIn(productId, 2, 7);
  const body = { customerId, lines: [{ productId, quantity: '1', unitPrice: '18' }] };
  expect(await rig.send('POST', '/sales-returns?approve=true', 'manager', body)).toMatchObject({ status: 422, body: { code: 'sales.return_needs_order' } });
  await rig.set(RETURN_REQUIRES_SHIPMENT, false);
  const free = await rig.post<Return>('manager', '/sales-returns?approve=true', body);
  expect(free).toMatchObject({ total: '18.00', state: 'approved' });
  expect(await onHand(productId)).toEqual({ onHand: '3.0000', value: '21.00' });
  expect((await rig.get<{ receivableBalance: string }>('manager', `/customers/${customerId}`)).receivableBalance).toBe('-18.00');
  await rig.post('manager', `/sales-returns/${free.id}/void`, { reason: 'x' });
  expect(await onHand(productId)).toEqual({ onHand: '2.0000', value: '14.00' });
  await rig.set(RETURN_REQUIRES_SHIPMENT, true);
});

it('services are credited without stock', async () => {
  const [customerId, productId] = [await rig.customer(), await rig.product({ type: 'service' })];
  const order = await rig.post<Order & { shipStatus: string }>('seller', '/sales-orders?approve=true', { customerId, lines: [{ productId, quantity: '2', unitPrice: '50' }] });
  expect(order.shipStatus).toBe('full');
  const back = await rig.post<Return>('manager', '/sales-returns?approve=true', { salesOrderId: order.id, warehouseId: rig.warehouse, lines: [{ orderLineId: order.lines[0]?.id, quantity: '1' }] });
  expect(back.total).toBe('50.00');
  expect(await rig.get<Order>('seller', `/sales-orders/${order.id}`)).toMatchObject({ outstanding: '50.00', returned: '50.00' });
});

it('the keeper approves a return and sees no amount of it', async () => {
  const { order } = await sold();
  const draft = await rig.post<Return>('seller', '/sales-returns', { salesOrderId: order.id, lines: [{ orderLineId: order.lines[0]?.id, quantity: '1' }] });
  const seen = await rig.post<Record<string, unknown>>('keeper', `/sales-returns/${draft.id}/approve`);
  expect(JSON.stringify(seen)).not.toMatch(/95\.|unitPrice|"total"|amount|cost/i);
});
