import { AR_BASIS } from '../sales.settings.js';
import { SalesRig } from '../testing/sales-rig.js';

interface Line { id: number; productId: number; shippedQuantity: string; openQuantity: string; shippedAmount: string; payable: string }
interface Order { id: number; version: number; total: string; outstanding: string; received: string; shipStatus: string; returned: string; revision: number; instalments: { dueDate: string; amount: string }[]; lines: Line[] }
type Wanted = { id?: number; productId: number; quantity: string; unitPrice: string }[];

let rig: SalesRig;
beforeAll(async () => { rig = await SalesRig.open(); }, 120_000);
afterEach(async () => { expect(await rig.broken()).toEqual([]); });
afterAll(() => rig.close());

const read = (o: Order): Promise<Order> => rig.get<Order>('manager', `/sales-orders/${o.id}`);
const amend = async (o: Order, lines: Wanted, more: object = {}): Promise<Order> => rig.ok<Order>('POST', `/sales-orders/${o.id}/amend`, 'manager', { lines, reason: '改价', ...more }, { ifMatch: (await read(o)).version });
const ship = (o: Order, quantity: string): Promise<{ id: number }> => rig.post<{ id: number }>('admin', '/shipments?approve=true', { salesOrderId: o.id, warehouseId: rig.warehouse, lines: [{ orderLineId: o.lines[0]?.id, quantity }] });
async function sold(more: Record<string, unknown> = {}): Promise<{ o: Order; productId: number; lineId: number; customerId: number }> {
  const [customerId, productId] = [await rig.customer(), await rig.product()];
  await rig.stockIn(productId, 20, 7);
  const o = await rig.post<Order>('seller', '/sales-orders?approve=true', { customerId, lines: [{ productId, quantity: '10', unitPrice: '100' }], ...more });
  return { o, productId, lineId: o.lines[0]?.id ?? 0, customerId };
}

it('another price after goods have left: what was shipped, what is owed, what closing and returns take off follow it', async () => {
  const { o, productId, lineId, customerId } = await sold();
  const shipment = await ship(o, '4');
  const now = await amend(o, [{ id: lineId, productId, quantity: '10', unitPrice: '90' }]);
  expect(now).toMatchObject({ total: '900.00', outstanding: '900.00', revision: 1, shipStatus: 'partial', lines: [{ shippedAmount: '360.00', openQuantity: '6.0000' }] });
  // 4 × 90.00 came out, one comes back
  expect(await rig.post('manager', '/sales-returns?approve=true', { salesOrderId: o.id, lines: [{ orderLineId: lineId, quantity: '1' }] })).toMatchObject({ total: '90.00' });
  await rig.post('manager', `/sales-orders/${o.id}/close`, { reason: '不要了' });
  expect(await read(o)).toMatchObject({ outstanding: '270.00', returned: '90.00', closedAmount: '540.00' });
  await rig.post('manager', `/sales-orders/${o.id}/reopen`);
  expect(await rig.get('manager', `/customers/${customerId}`)).toMatchObject({ receivableBalance: '810.00' });
  expect(await rig.send('POST', `/shipments/${shipment.id}/void`, 'admin', { reason: 'x' })).toMatchObject({ status: 409 });
});

it('a shipment taken back after a change of price leaves nothing behind', async () => {
  const { o, productId, lineId } = await sold();
  const [first] = [await ship(o, '4')];
  await amend(o, [{ id: lineId, productId, quantity: '10', unitPrice: '120' }]);
  await rig.post('admin', `/shipments/${first.id}/void`, { reason: '录错' });
  expect(await read(o)).toMatchObject({ outstanding: '1200.00', shipStatus: 'none', lines: [{ shippedAmount: '0.00' }] });
  await ship(o, '10');
  expect(await read(o)).toMatchObject({ shipStatus: 'full', lines: [{ shippedAmount: '1200.00' }] });
});

it('basis shipment: the price of what was shipped is owed anew, up and down', async () => {
  await rig.set(AR_BASIS, 'shipment');
  const { o, productId, lineId, customerId } = await sold();
  await ship(o, '4');
  const balance = async (): Promise<string> => (await rig.get<{ receivableBalance: string }>('manager', `/customers/${customerId}`)).receivableBalance;
  expect(await balance()).toBe('400.00');
  await amend(o, [{ id: lineId, productId, quantity: '10', unitPrice: '110' }]);
  expect(await balance()).toBe('440.00');
  await amend(o, [{ id: lineId, productId, quantity: '8', unitPrice: '80' }]);
  expect(await balance()).toBe('320.00');
  await ship(o, '4');
  expect(await balance()).toBe('640.00');
  await rig.set(AR_BASIS, 'order');
});

it('quantities up and down, a new line, one that is gone: stock, demand and the plan follow, the old versions stay', async () => {
  const { o, productId, lineId } = await sold({ instalments: [{ dueDate: '2027-01-31', amount: '400' }, { dueDate: '2027-02-28', amount: '600' }] });
  const other = await rig.product();
  await ship(o, '3');
  expect(await rig.send('POST', `/sales-orders/${o.id}/amend`, 'manager', { lines: [{ id: lineId, productId, quantity: '2', unitPrice: '100' }] }, { ifMatch: (await read(o)).version })).toMatchObject({ status: 409, body: { code: 'warehouse.already_shipped' } });
  const more = await amend(o, [{ id: lineId, productId, quantity: '12', unitPrice: '100' }, { productId: other, quantity: '1', unitPrice: '50' }]);
  expect(more).toMatchObject({ total: '1250.00', instalments: [{ amount: '400.00' }, { dueDate: '2027-02-28', amount: '850.00' }] });
  const less = await amend(o, [{ id: lineId, productId, quantity: '3', unitPrice: '100' }]);
  expect(less).toMatchObject({ total: '300.00', outstanding: '300.00', shipStatus: 'full', revision: 2, instalments: [{ dueDate: '2027-01-31', amount: '300.00' }] });
  const versions = await rig.get<{ revision: number; reason: string; content: { total: string } }[]>('manager', `/sales-orders/${o.id}/versions`);
  expect(versions.map((v) => [v.revision, v.reason, v.content.total])).toEqual([[1, '改价', '1250.00'], [0, '改价', '1000.00']]);
  expect(await rig.send('POST', `/sales-orders/${o.id}/amend`, 'seller', { remark: 'x' }, { ifMatch: less.version })).toMatchObject({ status: 403 });
});
