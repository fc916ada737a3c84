import { LAST_PRICE_MEMORY } from '../sales.settings.js';
import { SalesRig } from '../testing/sales-rig.js';
import { registerPriceSource } from './price-source.js';

interface Paid { no: string; unitPrice: string; quantity: string }
interface Answer { unit: string; unitPrice: string | null; source: string | null; discountRate: string; minPrice: string | null; taxRate: string; onHand: string; available: string; cost?: string | null; sources: { source: string; unitPrice: string }[]; lastToCustomer?: Paid[]; lastToOthers?: Paid[] }

let rig: SalesRig;
beforeAll(async () => { rig = await SalesRig.open(); }, 120_000);
afterAll(() => rig.close());

const ask = async (customerId: number, productId: number, more: Record<string, unknown> = {}, who: 'seller' | 'manager' | 'clerk' = 'seller'): Promise<Answer> => {
  const { unit, ...rest } = more;
  const [item] = (await rig.post<{ items: Answer[] }>(who, '/sales-prices', { customerId, lines: [{ productId, ...(unit ? { unit } : {}) }], ...rest })).items;
  if (!item) throw new Error('no answer');
  return item;
};
const sell = (customerId: number, line: Record<string, unknown>, approve = true): Promise<unknown> => rig.post('seller', `/sales-orders?approve=${approve}`, { customerId, lines: [{ quantity: '1', ...line }] });

it('the price level wins over the last price, the last price over the list price; a gift and a draft are no last price', async () => {
  const [plain, levelled] = [await rig.customer(), await rig.customer({ priceLevel: 'wholesale1' })];
  const productId = await rig.product({ salePrice: '10', minSalePrice: '5', levelPrices: [{ level: 'wholesale1', price: '8' }], units: [{ unit: '箱', ratio: '12', salePrice: '110' }] });
  expect(await ask(plain, productId)).toMatchObject({ unitPrice: '10.000000', source: 'list', minPrice: '5.000000', unit: '个' });
  expect(await ask(plain, productId, { unit: '箱' })).toMatchObject({ unitPrice: '110.000000', minPrice: '60.000000' });
  await sell(plain, { productId, unitPrice: '9.5', discountRate: '0.1' });
  await sell(plain, { productId, gift: true });
  await sell(plain, { productId, unitPrice: '1' }, false);
  const answer = await ask(plain, productId);
  expect(answer).toMatchObject({ unitPrice: '9.500000', source: 'last', discountRate: '0.1000' });
  expect(answer.sources).toMatchObject([{ source: 'last' }, { source: 'list', unitPrice: '10.000000' }]);
  expect(await ask(plain, productId, { unit: '箱' })).toMatchObject({ unitPrice: '114.000000', source: 'last' });
  await sell(levelled, { productId, unitPrice: '7' });
  expect(await ask(levelled, productId)).toMatchObject({ unitPrice: '8.000000', source: 'level' });
  await rig.set(LAST_PRICE_MEMORY, false);
  expect(await ask(plain, productId)).toMatchObject({ source: 'list' });
  await rig.set(LAST_PRICE_MEMORY, true);
});

it('a void gives the last price before it back', async () => {
  const customerId = await rig.customer();
  const productId = await rig.product({ salePrice: '10' });
  await sell(customerId, { productId, unitPrice: '9' });
  const later = (await sell(customerId, { productId, unitPrice: '7' })) as { id: number };
  expect((await ask(customerId, productId)).unitPrice).toBe('7.000000');
  await rig.post('manager', `/sales-orders/${later.id}/void`, { reason: '录错' });
  expect((await ask(customerId, productId)).unitPrice).toBe('9.000000');
});

it('shows the last five prices to the customer and to others, as far as the caller sees the orders, and stock and cost by right', async () => {
  const [customerId, otherId] = [await rig.customer(), await rig.customer({}, 'other')];
  const productId = await rig.product({ salePrice: '10' });
  await rig.stockIn(productId, 4, 3);
  for (let i = 1; i <= 6; i++) await sell(customerId, { productId, unitPrice: `${i}` });
  await rig.post('other', '/sales-orders?approve=true', { customerId: otherId, lines: [{ productId, quantity: '2', unitPrice: '6.6' }] });
  const mine = await ask(customerId, productId, { history: true });
  expect(mine.lastToCustomer?.map((p) => p.unitPrice)).toEqual(['6.000000', '5.000000', '4.000000', '3.000000', '2.000000']);
  expect(mine.lastToOthers).toEqual([]);
  expect(mine).toMatchObject({ onHand: '4.0000', available: '-4.0000' });
  expect('cost' in mine).toBe(false);
  expect((await ask(customerId, productId, { history: true }, 'manager')).lastToOthers).toMatchObject([{ unitPrice: '6.600000', quantity: '2.0000' }]);
  expect((await ask(customerId, productId, {}, 'clerk')).cost).toBe('3.000000');
  expect((await rig.send('POST', '/sales-prices', 'keeper', { customerId, lines: [{ productId }] })).status).toBe(403);
  expect((await rig.send('POST', '/sales-prices', 'other', { customerId, lines: [{ productId }] })).status).toBe(422);
});

it('lines without a price take it from the strongest source, which the domains to the right may add', async () => {
  const customerId = await rig.customer({ discountRate: '0.05' });
  const [a, b] = [await rig.product({ salePrice: '10' }), await rig.product({ salePrice: '20' })];
  registerPriceSource({ key: 'special', rank: 20, prices: async (q) => (q.customerId === customerId ? new Map([[b, { price: 15_000_000, ratio: 10_000, discountRate: 0 }]]) : new Map()) });
  const o = (await rig.post('seller', '/sales-orders', { customerId, lines: [{ productId: a, quantity: '1' }, { productId: b, quantity: '1' }, { productId: a, quantity: '1', unitPrice: '9', priceSource: 'nonsense' }] })) as unknown as { total: string; lines: { unitPrice: string; discountRate: string; priceSource: string | null }[] };
  expect(o.lines.map((l) => [l.unitPrice, l.discountRate, l.priceSource])).toEqual([['10.000000', '0.0500', 'list'], ['15.000000', '0.0000', 'special'], ['9.000000', '0.0000', null]]);
  expect(o.total).toBe('33.50');
});
