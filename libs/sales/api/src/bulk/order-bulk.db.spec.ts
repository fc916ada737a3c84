import { MIN_PRICE_ACTION } from '../sales.settings.js';
import { SalesRig } from '../testing/sales-rig.js';

interface Order { id: number; version: number; no: string | null; state: string; shipStatus: string }
interface Row { id: number; ok: boolean; no?: string; made?: string; code?: string; title?: string; overridable?: boolean }
interface Answer { total: number; succeeded: number; failed: number; items: Row[]; jobId?: number; code?: string }

let rig: SalesRig;
beforeAll(async () => { rig = await SalesRig.open(); }, 120_000);
afterAll(async () => { expect(await rig.broken()).toEqual([]); await rig.close(); });

const draft = (customerId: number, productId: number, quantity: string, unitPrice = '10'): Promise<Order> => rig.post<Order>('seller', '/sales-orders', { customerId, lines: [{ productId, quantity, unitPrice }] });
const many = (path: string, who: 'manager' | 'seller' | 'keeper' | 'other' | 'admin', body: object, key?: string): Promise<{ status: number; body: Answer }> => rig.send<Answer>('POST', `/sales-orders/${path}`, who, body, key ? { key } : {});
const items = (...orders: Order[]): { items: { id: number }[] } => ({ items: orders.map(({ id }) => ({ id })) });

it('confirms each order for itself and names the refusal of each other one; a repeat under the key gives the same answer', async () => {
  const [customerId, productId] = [await rig.customer(), await rig.product({ minSalePrice: '5' })];
  const [good, cheap, stale] = [await draft(customerId, productId, '1'), await draft(customerId, productId, '1', '4'), await draft(customerId, productId, '1')];
  const body = { items: [{ id: good.id, version: 1 }, { id: cheap.id }, { id: stale.id, version: 7 }, { id: 999_999 }] };
  const answer = (await many('bulk-confirm', 'seller', body, 'bulk-key-1')).body;
  expect(answer).toMatchObject({ total: 4, succeeded: 1, failed: 3, items: [{ id: good.id, ok: true, no: expect.stringMatching(/^XS/) as string }, { id: cheap.id, ok: false, code: 'sales.below_min_price' }, { id: stale.id, ok: false, code: 'stale_version' }, { id: 999_999, ok: false, code: 'not_found' }] });
  expect(answer.items[1]?.title).toContain('低于最低售价');
  expect((await many('bulk-confirm', 'seller', body, 'bulk-key-1')).body).toEqual(answer);
  expect((await many('bulk-confirm', 'seller', items(good))).body).toMatchObject({ failed: 1, items: [{ code: 'document.wrong_state', no: answer.items[0]?.no }] });
  expect(await rig.get<Order>('seller', `/sales-orders/${stale.id}`)).toMatchObject({ state: 'draft', no: null });
  // another seller's orders are not there for him
  expect((await many('bulk-confirm', 'other', items(stale))).body.items).toEqual([{ id: stale.id, ok: false, no: null, code: 'not_found', title: expect.any(String) as string }]);
  expect(await many('bulk-confirm', 'keeper', items(stale))).toMatchObject({ status: 403 });
  await rig.set(MIN_PRICE_ACTION, 'warn');
  expect((await many('bulk-confirm', 'seller', items(cheap))).body.items).toMatchObject([{ ok: false, overridable: true, code: 'sales.below_min' }]);
  expect((await many('bulk-confirm', 'seller', { ...items(cheap), acknowledge: ['sales.below_min'] })).body).toMatchObject({ succeeded: 1 });
  await rig.set(MIN_PRICE_ACTION, 'block');
});

it('a question must find as many as were shown; what nobody named is refused', async () => {
  const [customerId, productId] = [await rig.customer(), await rig.product()];
  await draft(customerId, productId, '1');
  await draft(customerId, productId, '2');
  const where = { field: 'customerId', op: 'eq', value: customerId };
  expect(await many('bulk-confirm', 'seller', { where, expectedCount: 3 })).toMatchObject({ status: 409, body: { code: 'expected_count', actual: 2 } });
  expect(await many('bulk-confirm', 'seller', { where })).toMatchObject({ status: 422 });
  expect(await many('bulk-confirm', 'seller', {})).toMatchObject({ status: 422 });
  expect((await many('bulk-confirm', 'seller', { where, expectedCount: 2 })).body).toMatchObject({ succeeded: 2, failed: 0 });
});

it('ships everything open, the oldest order first; what is not there is named with its product', async () => {
  const [customerId, productId, service] = [await rig.customer(), await rig.product(), await rig.product({ type: 'service' })];
  await rig.stockIn(productId, 10, 3);
  const orders: Order[] = [];
  for (const quantity of ['4', '5', '6']) orders.push(await rig.post<Order>('seller', '/sales-orders?approve=true', { customerId, lines: [{ productId, quantity, unitPrice: '10' }, { productId: service, quantity: '1', unitPrice: '1' }] }));
  const [a, b, c] = orders as [Order, Order, Order];
  expect(await many('bulk-ship', 'seller', items(a))).toMatchObject({ status: 403 });
  const drafted = (await many('bulk-ship', 'keeper', items(a))).body;
  expect(drafted).toMatchObject({ succeeded: 1, items: [{ made: expect.stringMatching(/^#/) as string }] });
  expect((await many('bulk-ship', 'keeper', { ...items(a), approve: true })).body.items).toMatchObject([{ ok: false, code: 'sales.shipment_waits', no: a.no }]);
  const shipmentId = Number(drafted.items[0]?.made?.slice(1));
  await rig.ok('DELETE', `/shipments/${shipmentId}`, 'admin', undefined, { ifMatch: 1 });
  // 15 are reserved, 10 lie there: what one ships eats what another waits for, and that asks for consent
  const answer = (await many('bulk-ship', 'keeper', { ...items(c, b, a), approve: true, acknowledge: ['warehouse.reserved_for_others'] })).body;
  expect(answer).toMatchObject({ succeeded: 2, failed: 1, items: [{ id: a.id, ok: true, made: expect.stringMatching(/^CK/) as string }, { id: b.id, ok: true }, { id: c.id, ok: false, code: 'warehouse.insufficient_stock' }] });
  expect(answer.items[2]?.title).toContain('6');
  expect((await many('bulk-ship', 'keeper', { ...items(a), approve: true })).body.items).toMatchObject([{ code: 'sales.nothing_to_ship' }]);
  expect(await rig.get<Order>('seller', `/sales-orders/${a.id}`)).toMatchObject({ shipStatus: 'full' });
  expect(await rig.get<Order>('seller', `/sales-orders/${c.id}`)).toMatchObject({ shipStatus: 'none' });
  const draftOrder = await draft(customerId, productId, '1');
  expect((await many('bulk-ship', 'admin', { ...items(draftOrder), approve: true })).body.items).toMatchObject([{ ok: false }]);
});

it('prints what may be printed in one file and names the others', async () => {
  const [customerId, productId] = [await rig.customer(), await rig.product()];
  const [a, b] = [await draft(customerId, productId, '1'), await draft(customerId, productId, '2')];
  const foreign = await rig.post<Order>('other', '/sales-orders', { customerId: await rig.customer({}, 'other'), lines: [{ productId, quantity: '1', unitPrice: '1' }] });
  const checked = await rig.post<{ items: Row[] }>('seller', '/print/sales_order/check', { ids: [a.id, foreign.id, b.id] });
  expect(checked.items.map((i) => [i.id, i.ok, i.code])).toEqual([[a.id, true, undefined], [foreign.id, false, 'not_found'], [b.id, true, undefined]]);
  const file = await rig.send('GET', `/print/sales_order/many.pdf?ids=${a.id},${foreign.id},${b.id}`, 'seller');
  expect(file).toMatchObject({ status: 200, headers: { 'content-type': 'application/pdf' } });
  expect(await rig.send('GET', `/print/sales_order/many.pdf?ids=${foreign.id}`, 'seller')).toMatchObject({ status: 404 });
  expect(await rig.send('GET', '/print/sales_order/many.pdf?ids=x', 'seller')).toMatchObject({ status: 400 });
  expect(await rig.send('POST', '/print/sales_order/printed', 'seller', { ids: [a.id, foreign.id] })).toMatchObject({ status: 404 });
  await rig.post('seller', '/print/sales_order/printed', { ids: [b.id, a.id] });
  expect(await rig.get('seller', `/sales-orders/${a.id}`)).toMatchObject({ printCount: 1 });
}, 60_000);
