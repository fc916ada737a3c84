import { transaction } from '@steward/platform';
import { type CheckedRow, type ImportOptions, ImportTargets, type WrittenRow } from '@steward/system-api';
import { actAs, testPrincipal } from '@steward/platform/testing';
import { SalesRig } from '../testing/sales-rig.js';

interface List { id: number; version: number; name: string; lineCount: number }
interface Line { id: number; version: number; unit: string; price: string }
interface Answer { unitPrice: string | null; source: string | null; sources: { source: string; note: string | null; unitPrice: string }[] }

let rig: SalesRig;
beforeAll(async () => { rig = await SalesRig.open(); }, 120_000);
afterAll(async () => { expect(await rig.broken()).toEqual([]); await rig.close(); });

const level = 'wholesale1';
const list = (name: string, more: Record<string, unknown> = {}): Promise<List> => rig.post<List>('manager', '/price-lists', { name: `${name}${rig.next()}`, priceLevel: level, validFrom: '2026-01-01', ...more });
const put = (priceListId: number, productId: number, price: string, unit?: string): Promise<Line> => rig.post<Line>('manager', '/price-list-lines', { priceListId, productId, price, ...(unit ? { unit } : {}) });
const ask = async (customerId: number, productId: number, docDate: string, unit?: string): Promise<Answer> => {
  const { items: [found] } = await rig.post<{ items: Answer[] }>('seller', '/sales-prices', { customerId, docDate, lines: [{ productId, ...(unit ? { unit } : {}) }] });
  if (!found) throw new Error('no answer');
  return found;
};

it('a price list of the level wins over the level price of the product and the last price, on its days only', async () => {
  const customerId = await rig.customer({ priceLevel: level });
  const productId = await rig.product({ salePrice: '10', levelPrices: [{ level, price: '9' }], units: [{ unit: '箱', ratio: '12', salePrice: '110' }] });
  const year = await list('年度', { validTo: '2026-12-31' });
  await put(year.id, productId, '8');
  await put(year.id, productId, '90', '箱');
  const spring = await list('春季', { validFrom: '2026-03-01', validTo: '2026-03-31' });
  await put(spring.id, productId, '7.5');
  expect(await ask(customerId, productId, '2026-02-28')).toMatchObject({ unitPrice: '8.000000', source: 'price_list', sources: [{ source: 'price_list', note: year.name }, { source: 'level', note: null, unitPrice: '9.000000' }, { source: 'list' }] });
  expect(await ask(customerId, productId, '2026-02-28', '箱')).toMatchObject({ unitPrice: '90.000000' });
  expect(await ask(customerId, productId, '2026-03-01')).toMatchObject({ unitPrice: '7.500000', sources: [{ note: spring.name }, {}, {}] });
  // spring has no price for a box of its own: twelve times the piece
  expect(await ask(customerId, productId, '2026-03-31', '箱')).toMatchObject({ unitPrice: '90.000000' });
  expect(await ask(customerId, productId, '2026-04-01')).toMatchObject({ unitPrice: '8.000000' });
  expect(await ask(customerId, productId, '2027-01-01')).toMatchObject({ unitPrice: '9.000000', source: 'level' });
  expect(await ask(await rig.customer(), productId, '2026-03-01')).toMatchObject({ unitPrice: '10.000000', source: 'list' });
  const o = await rig.post<{ lines: { unitPrice: string; priceSource: string }[] }>('seller', '/sales-orders', { customerId, docDate: '2026-03-05', lines: [{ productId, quantity: '2' }] });
  expect(o.lines).toMatchObject([{ unitPrice: '7.500000', priceSource: 'price_list' }]);
  await rig.ok('PATCH', `/price-lists/${spring.id}`, 'manager', { enabled: false }, { ifMatch: spring.version });
  expect(await ask(customerId, productId, '2026-03-05')).toMatchObject({ unitPrice: '8.000000' });
});

it('names are given once, days are in order, a product and unit has one price', async () => {
  const a = await list('批发');
  const productId = await rig.product();
  const line = await put(a.id, productId, '5');
  const send = (body: object): Promise<{ status: number; body: { code: string } }> => rig.send<{ code: string }>('POST', '/price-lists', 'manager', body);
  expect(await send({ name: a.name.toUpperCase(), priceLevel: level, validFrom: '2026-01-01' })).toMatchObject({ status: 409, body: { code: 'sales.price_list_exists' } });
  expect(await send({ name: 'x', priceLevel: 'nonsense', validFrom: '2026-01-01' })).toMatchObject({ status: 422 });
  expect(await send({ name: 'x', priceLevel: level, validFrom: '2026-02-01', validTo: '2026-01-31' })).toMatchObject({ status: 422, body: { errors: [{ pointer: '/validTo', code: 'min' }] } });
  expect(await rig.send('POST', '/price-list-lines', 'manager', { priceListId: a.id, productId, price: '6' })).toMatchObject({ status: 409, body: { code: 'sales.price_line_exists' } });
  expect(await rig.send('POST', '/price-list-lines', 'manager', { priceListId: a.id, productId, unit: '吨', price: '6' })).toMatchObject({ status: 422 });
  expect(await rig.send('POST', '/price-list-lines', 'seller', { priceListId: a.id, productId, price: '6' })).toMatchObject({ status: 403 });
  expect(await rig.send('PATCH', `/price-list-lines/${line.id}`, 'manager', { price: '6' }, { ifMatch: 9 })).toMatchObject({ status: 412 });
  expect(await rig.ok('PATCH', `/price-list-lines/${line.id}`, 'manager', { price: '6' }, { ifMatch: 1 })).toMatchObject({ price: '6.000000', version: 2 });
  const copy = await rig.post<List>('manager', `/price-lists/${a.id}/copy`, { name: `${a.name}副本`, priceLevel: level, validFrom: '2027-01-01', factor: '1.05' });
  expect(copy.lineCount).toBe(1);
  const rows = await rig.get<{ items: { price: string; priceListName: string; productName: string }[] }>('seller', `/price-list-lines?filter[priceListId]=${copy.id}`);
  expect(rows.items).toMatchObject([{ price: '6.300000', priceListName: copy.name }]);
  expect((await rig.get<{ items: List[] }>('seller', `/price-lists?filter[id]=${copy.id}`)).items).toMatchObject([{ lineCount: 1 }]);
  expect(await rig.send('DELETE', `/products/${productId}`, 'admin', undefined, { ifMatch: 1 })).toMatchObject({ status: 409 });
  await rig.ok('DELETE', `/price-lists/${copy.id}`, 'manager', undefined, { ifMatch: 1 });
  expect(await rig.send('GET', `/price-lists/${copy.id}`, 'manager')).toMatchObject({ status: 404 });
});

it('a file makes lists by the way, changes prices where told to, and is taken back', async () => {
  const name = `导入${rig.next()}`;
  const code = (await rig.post<{ code: string }>('admin', '/products', { name: `导入产品${rig.next()}`, unit: '个', units: [{ unit: '箱', ratio: '12' }] })).code;
  const target = rig.service(ImportTargets).of('price_list');
  const OPTIONS: ImportOptions = { duplicateStrategy: 'overwrite', matchKeys: [], defaults: {}, unknownChoices: 'error' };
  const as = <T>(work: () => Promise<T>): Promise<T> => actAs(testPrincipal({ id: rig.people.admin, permissions: ['sales.price_list.import', 'sales.price_list.create', 'sales.price_list.update', 'price.view'] }), 'sales.price_list.import', work);
  const check = (rows: Record<string, string | null>[], o = OPTIONS): Promise<CheckedRow[]> => as(() => target.check(rows.map((values, i) => ({ row: i + 2, values })), o));
  const bad = await check([
    { priceListName: name, product: code, price: '8' }, { priceListName: name, priceLevel: '没有', product: code, price: '8' }, { priceListName: name, priceLevel: level, product: '没有', unit: null, price: 'abc' },
    { priceListName: name, priceLevel: level, product: code, unit: '吨', price: '1' }, { priceListName: name, priceLevel: level, validFrom: '2026-05-01', product: code, price: '1' }, { priceListName: name, priceLevel: level, product: code, price: '2' },
  ]);
  expect(bad.map((r) => r.errors.map((e) => [e.field, e.code]))).toEqual([[['priceLevel', 'required']], [['priceLevel', 'enum']], [['price', 'decimal'], ['product', 'not_found']], [['unit', 'enum']], [], [['product', 'sales.price_line_exists']]]);
  const rows = await check([{ priceListName: name, priceLevel: level, validFrom: '2026/5/1', product: code, price: '￥8.5' }, { priceListName: name, priceLevel: level, product: code, unit: '箱', price: '96' }]);
  expect(rows.map((r) => r.action)).toEqual(['create', 'create']);
  const write = (checked: CheckedRow[]): Promise<WrittenRow[]> => as(() => transaction(() => target.write(checked, OPTIONS)));
  const written = await write(rows);
  expect(written.map((w) => w.action)).toEqual(['created', 'created']);
  expect(await check([{ priceListName: name, product: code, price: '8.5' }])).toMatchObject([{ action: 'skip' }]);
  expect(await check([{ priceListName: name, product: code, price: '9' }], { ...OPTIONS, duplicateStrategy: 'skip' })).toMatchObject([{ action: 'skip' }]);
  expect(await check([{ priceListName: name, priceLevel: 'retail', product: code, price: '9' }])).toMatchObject([{ action: 'invalid' }]);
  const changed = await write(await check([{ priceListName: name, product: code, price: '9' }]));
  expect(changed).toMatchObject([{ action: 'updated', version: 2, before: { price: 8_500_000 } }]);
  const undo = (w: WrittenRow[]): Promise<unknown> => as(() => transaction(() => target.undo(w as never)));
  expect(await undo(written)).toEqual([{ row: 2, undone: false, reason: 'exchange.undo_changed' }, { row: 3, undone: true }]);
  expect(await undo(changed)).toEqual([{ row: 2, undone: true }]);
  expect((await rig.get<{ items: Line[] }>('seller', `/price-list-lines?filter[priceListName]=${encodeURIComponent(name)}`)).items).toMatchObject([{ unit: '个', price: '8.500000' }]);
});
