import { SalesRig } from '../testing/sales-rig.js';

interface Order { id: number; version: number; total: string; outstanding: string; shipStatus: string; revision: number; lines: { id: number; productId: number; unitPrice: string; openQuantity: string; returnedQuantity: string }[] }
interface Exchanged { order: Order; return: { id: number; no: string; state: string; total: string; reason: string }; difference: string; added: number }

let rig: SalesRig;
beforeAll(async () => { rig = await SalesRig.open(); }, 120_000);
afterEach(async () => { expect(await rig.broken()).toEqual([]); });
afterAll(() => rig.close());

async function sold(more: object = {}): Promise<{ o: Order; productId: number }> {
  const [customerId, productId] = [await rig.customer(), await rig.product()];
  await rig.stockIn(productId, 10, 60);
  const o = await rig.post<Order>('seller', '/sales-orders?approve=true', { customerId, lines: [{ productId, quantity: '5', unitPrice: '100' }], ...more });
  await rig.post('admin', '/shipments?approve=true', { salesOrderId: o.id, warehouseId: rig.warehouse });
  return { o: await rig.get<Order>('manager', `/sales-orders/${o.id}`), productId };
}
const exchange = (o: Order, body: object, who: 'manager' | 'seller' = 'manager', query = ''): Promise<{ status: number; body: Exchanged }> => rig.send<Exchanged>('POST', `/sales-orders/${o.id}/exchange${query}`, who, { returns: [{ orderLineId: o.lines[0]?.id, quantity: '2' }], ...body }, { ifMatch: o.version });

it('the same goods once more: two come back, two go out again, nothing is owed more', async () => {
  const { o, productId } = await sold();
  const { status, body } = await exchange(o, {});
  expect({ status, ...body }).toMatchObject({
    status: 200, difference: '0.00', added: 1, return: { state: 'approved', total: '200.00', reason: 'exchange', no: expect.stringMatching(/^XT/) as string },
    order: { total: '700.00', outstanding: '500.00', revision: 1, shipStatus: 'partial', lines: [{ returnedQuantity: '2.0000' }, { productId, unitPrice: '100.000000', openQuantity: '2.0000' }] },
  });
  await rig.post('admin', '/shipments?approve=true', { salesOrderId: o.id, warehouseId: rig.warehouse });
  expect(await rig.get<Order>('seller', `/sales-orders/${o.id}`)).toMatchObject({ shipStatus: 'full', outstanding: '500.00' });
  const versions = await rig.get<{ reason: string }[]>('manager', `/sales-orders/${o.id}/versions`);
  expect(versions[0]?.reason).toContain(body.return.no);
});

it('other goods at another price: the difference is owed; an order discount stays what it was', async () => {
  const { o } = await sold({ orderDiscount: '50' });
  const other = await rig.product();
  // 2 of 5 for 450.00 come back: 180.00; 3 × 70.00 go out
  const rehearsed = (await exchange(o, { lines: [{ productId: other, quantity: '3', unitPrice: '70' }] }, 'manager', '?dryRun=true')).body;
  expect(rehearsed.difference).toBe('30.00');
  const { body } = await exchange(o, { lines: [{ productId: other, quantity: '3', unitPrice: '70' }] });
  expect(body).toMatchObject({ difference: '30.00', return: { total: '180.00' }, order: { total: '660.00', outstanding: '480.00' } });
  // the way back: the return is voided, the new line taken out again
  await rig.post('admin', `/sales-returns/${body.return.id}/void`, { reason: '不换了' });
  const [kept] = body.order.lines;
  const now = await rig.get<Order>('manager', `/sales-orders/${o.id}`);
  expect(await rig.ok<Order>('POST', `/sales-orders/${o.id}/amend`, 'manager', { lines: [{ id: kept?.id, productId: kept?.productId, quantity: '5' }] }, { ifMatch: now.version })).toMatchObject({ total: '450.00', outstanding: '450.00' });
});

it('needs goods that were shipped, the version seen and the rights to both halves', async () => {
  const { o } = await sold();
  expect(await exchange(o, { returns: [{ orderLineId: o.lines[0]?.id, quantity: '6' }] })).toMatchObject({ status: 409, body: { code: 'sales.return_too_much' } });
  expect(await exchange({ ...o, version: 99 }, {})).toMatchObject({ status: 412 });
  expect(await exchange(o, {}, 'seller')).toMatchObject({ status: 403 });
  await rig.post('manager', `/sales-orders/${o.id}/close`, {});
  expect(await exchange({ ...o, version: o.version + 1 }, {})).toMatchObject({ status: 409, body: { code: 'document.wrong_state' } });
});
