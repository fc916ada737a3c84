import { SalesRig } from '../testing/sales-rig.js';

interface Quotation { id: number; version: number; no: string | null; state: string; outcome: string; revision: number; validUntil: string | null; total: string; expired: boolean; lines: { id: number; delivery: string | null; payable: string }[] }
interface Order { id: number; no: string | null; state: string; total: string; quotationId: number | null; lines: { unitPrice: string; priceSource: string | null; gift: boolean }[] }

let rig: SalesRig;
let customerId: number;
let productId: number;
beforeAll(async () => {
  rig = await SalesRig.open();
  customerId = await rig.customer({ paymentTerm: 'days:30' });
  productId = await rig.product({ salePrice: '50', taxRate: '0.13' });
}, 120_000);
afterAll(async () => { expect(await rig.broken()).toEqual([]); await rig.close(); });

const offer = (more: Record<string, unknown> = {}): Promise<Quotation> =>
  rig.post<Quotation>('seller', '/quotations?approve=true', { customerId, docDate: '2026-05-10', validUntil: '2099-01-01', lines: [{ productId, quantity: '2', delivery: '现货' }, { productId, quantity: '1', gift: true }], orderDiscount: '1', otherCharges: '6', ...more });

it('a draft takes its number with its approval; its last day is that of the setting', async () => {
  const draft = await rig.post<Quotation>('seller', '/quotations', { customerId, docDate: '2026-05-10', lines: [{ productId, quantity: '2' }] });
  expect(draft).toMatchObject({ no: null, state: 'draft', outcome: 'open', revision: 1, validUntil: '2026-06-09', total: '100.00' });
  const changed = await rig.ok<Quotation>('PATCH', `/quotations/${draft.id}?approve=true`, 'seller', { lines: [{ id: draft.lines[0]?.id, productId, quantity: '3', delivery: '7 天' }] }, { ifMatch: 1 });
  expect(changed).toMatchObject({ state: 'approved', total: '150.00', lines: [{ id: draft.lines[0]?.id, delivery: '7 天' }] });
  expect(changed.no).toMatch(/^BJ20260510\d{4}$/);
  expect(await rig.send('PATCH', `/quotations/${draft.id}`, 'seller', { remark: 'x' }, { ifMatch: changed.version })).toMatchObject({ status: 409, body: { code: 'document.approved' } });
});

it('one click makes an order of it, with its lines, prices and link', async () => {
  const q = await offer();
  const o = await rig.post<Order>('seller', `/quotations/${q.id}/order?approve=true`, { requiredDate: '2026-06-01' });
  expect(o).toMatchObject({ state: 'approved', total: q.total, quotationId: q.id, requiredDate: '2026-06-01' });
  expect(o.lines.map((l) => [l.unitPrice, l.priceSource, l.gift])).toEqual([['50.000000', 'list', false], ['0.000000', null, true]]);
  expect(await rig.get<Quotation>('seller', `/quotations/${q.id}`)).toMatchObject({ outcome: 'accepted' });
  const chain = await rig.get<{ nodes: { type: string; no: string }[] }>('seller', `/documents/quotation/${q.id}/chain`);
  expect(chain.nodes.map((n) => [n.type, n.no])).toEqual([['quotation', q.no], ['sales_order', o.no]]);
  expect(await rig.send('POST', `/quotations/${q.id}/void`, 'manager', { reason: '撤' })).toMatchObject({ status: 409, body: { code: 'document.has_downstream', documents: [{ type: 'sales_order', no: o.no }] } });
  expect((await rig.send('POST', `/quotations/${q.id}/order`, 'other', {})).status).toBe(404);
});

it('a revised offer keeps its number and its earlier version', async () => {
  const q = await offer();
  const second = await rig.post<Quotation>('seller', `/quotations/${q.id}/revise`, { reason: '降价' });
  expect(second).toMatchObject({ state: 'draft', no: q.no, revision: 2 });
  await rig.ok('PATCH', `/quotations/${q.id}?approve=true`, 'seller', { orderDiscount: '20' }, { ifMatch: second.version });
  const versions = await rig.get<{ revision: number; reason: string; content: Quotation }[]>('seller', `/quotations/${q.id}/versions`);
  expect(versions).toMatchObject([{ revision: 1, reason: '降价', content: { total: '105.00', revision: 1 } }]);
  expect(await rig.get<Quotation>('seller', `/quotations/${q.id}`)).toMatchObject({ revision: 2, total: '86.00' });
});

it('a declined offer becomes no order, one past its last day only on purpose', async () => {
  const declined = await offer();
  await rig.post('seller', `/quotations/${declined.id}/decline`, { reason: '太贵' });
  expect(await rig.send('POST', `/quotations/${declined.id}/order`, 'seller', {})).toMatchObject({ status: 409, body: { code: 'sales.quotation_declined' } });
  const old = await offer({ validUntil: '2026-05-11' });
  expect(old.expired).toBe(true);
  expect(await rig.send('POST', `/quotations/${old.id}/order`, 'seller', {})).toMatchObject({ status: 409, body: { code: 'sales.quotation_expired', overridable: true } });
  expect((await rig.post<Order>('seller', `/quotations/${old.id}/order`, {}, { acknowledge: 'sales.quotation_expired' })).state).toBe('draft');
});

it('the minimum price holds for offers too', async () => {
  const low = await rig.product({ minSalePrice: '10' });
  expect(await rig.send('POST', '/quotations?approve=true', 'seller', { customerId, lines: [{ productId: low, quantity: '1', unitPrice: '9' }] })).toMatchObject({ status: 422, body: { code: 'sales.below_min_price' } });
  expect((await rig.post<Quotation>('manager', '/quotations?approve=true', { customerId, lines: [{ productId: low, quantity: '1', unitPrice: '9' }] })).state).toBe('approved');
});

it('the list filters by what the customer said', async () => {
  const q = await offer();
  await rig.post('seller', `/quotations/${q.id}/accept`);
  const found = await rig.get<{ items: Quotation[] }>('seller', '/quotations?filter[outcome]=accepted&filter[state]=approved&summary=true');
  expect(found.items.map((i) => i.id)).toContain(q.id);
  expect((await rig.get<{ items: Quotation[] }>('seller', `/quotations?q=${q.no ?? ''}`)).items).toHaveLength(1);
});
