import { ORDER_WINS } from '@steward/customer-api';
import { SalesRig } from '../testing/sales-rig.js';

interface Opportunity { id: number; version: number; status: string; stageName: string }
interface Quotation { id: number; version: number; no: string; opportunityId: number | null }
let rig: SalesRig;
let customerId: number;
let productId: number;
beforeAll(async () => {
  rig = await SalesRig.open();
  customerId = await rig.customer();
  productId = await rig.product({ salePrice: '50' });
}, 120_000);
afterAll(async () => { expect(await rig.broken()).toEqual([]); await rig.close(); });

const opportunity = (): Promise<Opportunity> => rig.post<Opportunity>('seller', '/opportunities', { customerId, name: `商机${rig.next()}`, lines: [{ productId, quantity: '2' }] });
const offer = (opportunityId: number): Promise<Quotation> => rig.post<Quotation>('seller', '/quotations?approve=true', { customerId, opportunityId, lines: [{ productId, quantity: '2' }] });
const status = async (id: number): Promise<string> => (await rig.get<Opportunity>('seller', `/opportunities/${id}`)).status;

it('a quotation of an opportunity stands in its chain, and so does the order it becomes', async () => {
  const o = await opportunity();
  const q = await offer(o.id);
  expect(q.opportunityId).toBe(o.id);
  const order = await rig.post<{ no: string }>('seller', `/quotations/${q.id}/order?approve=true`, {});
  const chain = await rig.get<{ nodes: { type: string; no: string }[] }>('seller', `/documents/opportunity/${o.id}/chain`);
  expect(chain.nodes.map((n) => n.type)).toEqual(['opportunity', 'quotation', 'sales_order']);
  expect(chain.nodes.map((n) => n.no)).toContain(order.no);
  // people are asked, unless the setting says otherwise
  expect(await status(o.id)).toBe('open');
  expect(await rig.send('DELETE', `/opportunities/${o.id}`, 'manager', undefined, { ifMatch: o.version })).toMatchObject({ status: 409, body: { code: 'opportunity.in_use' } });
});

it('is of the same customer, and one the caller sees', async () => {
  const o = await opportunity();
  const elsewhere = await rig.customer();
  expect(await rig.send('POST', '/quotations', 'seller', { customerId: elsewhere, opportunityId: o.id, lines: [] })).toMatchObject({ status: 422, body: { errors: [{ pointer: '/opportunityId', code: 'not_found' }] } });
  const foreign = await rig.customer({}, 'other');
  expect((await rig.send('POST', '/quotations', 'other', { customerId: foreign, opportunityId: o.id, lines: [] })).status).toBe(422);
  const draft = await rig.post<Quotation>('seller', '/quotations', { customerId, opportunityId: o.id, lines: [{ productId, quantity: '1' }] });
  expect(await rig.ok<Quotation>('PATCH', `/quotations/${draft.id}`, 'seller', { opportunityId: null }, { ifMatch: draft.version })).toMatchObject({ opportunityId: null });
});

it('with the setting its confirmed order wins it', async () => {
  await rig.set(ORDER_WINS, 'auto');
  const o = await opportunity();
  const q = await offer(o.id);
  await rig.post('seller', `/quotations/${q.id}/order`, {});
  expect(await status(o.id)).toBe('open');
  const again = await offer(o.id);
  await rig.post('seller', `/quotations/${again.id}/order?approve=true`, {});
  expect(await rig.get<Opportunity>('seller', `/opportunities/${o.id}`)).toMatchObject({ status: 'won', stageName: '赢单' });
});
