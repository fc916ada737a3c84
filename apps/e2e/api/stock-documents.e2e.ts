import { engines, startApp, type App, type Client } from '../harness/index.js';
import { checkIntegrity, shutDown } from './support/integrity.js';
import { addPerson, roleId, setUp } from './support/people.js';
import { book } from './support/trade.js';
import { waitFor } from '../harness/wait.js';

interface Line { id: number; cost: string; open: string; booked: string; difference: string }
interface Doc { id: number; version: number; no: string; state: string; cost: string; receiveStatus: string; lines: Line[]; receipts: { id: number; no: string; cost: string; state: string }[] }
interface Report { running: boolean; checkedAt: string | null; items: { id: string; count: number }[] }
interface Stock { warehouseId: number; warehouseName: string; onHand: string; value: string }

/** Each scenario has goods of its own; the books are checked after it. */
describe.each(engines())('documents that move stock without a purchase or a sale, %s', (database) => {
  let app: App;
  let admin: Client;
  let here: Client;
  let there: Client;
  let accountant: Client;
  let goods = 0;
  const id = { main: 0, branch: 0, product: 0, supplier: 0 };

  const make = async (path: string, body: object): Promise<number> => (await admin.ok.post<{ id: number }>(path, body)).id;
  const buy = (quantity: string, unitPrice: string, warehouseId = id.main): Promise<unknown> => book(admin, '/stock-ins', { supplierId: id.supplier, warehouseId, lines: [{ productId: id.product, quantity, unitPrice, taxRate: '0' }] });
  const send = (c: Client, path: string, body: object): Promise<Doc> => c.ok.post<Doc>(path, body, { query: { approve: true } });
  const out = (quantity: string, reason = 'use'): Promise<Doc> => send(here, '/other-stocks', { direction: 'out', reason, warehouseId: id.main, lines: [{ productId: id.product, quantity }] });
  /** On hand and value by warehouse, as the administrator sees them; warehouses where nothing ever lay are left out. */
  const stock = async (): Promise<Record<string, [string, string]>> => Object.fromEntries((await admin.ok.get<{ items: Stock[] }>('/stock', { query: { 'filter[productId]': id.product } })).items.map((s) => [s.warehouseName, [Number(s.onHand).toString(), s.value]]));
  const work = async (c: Client): Promise<number | undefined> => (await c.ok.get<{ items: { key: string; count: number }[] }>('/worklists')).items.find((i) => i.key === 'to_receive_transfers')?.count;
  const refused = async (c: Client, path: string, body: object = {}): Promise<[number, unknown]> => { const answer = await c.post(path, body); return [answer.status, answer.body.code]; };

  beforeAll(async () => {
    app = await startApp({ database, env: { RATE_LIMIT: '0' } });
    admin = await setUp(app);
    const keeper = await roleId(admin, 'keeper');
    const [a, b] = [await addPerson(app, admin, { username: 'here', roleIds: [keeper] }), await addPerson(app, admin, { username: 'there', roleIds: [keeper] })];
    [here, there] = [a.client, b.client];
    accountant = (await addPerson(app, admin, { username: 'accountant', roleIds: [await roleId(admin, 'accountant')] })).client;
    id.main = await make('/warehouses', { name: '主仓', isDefault: true, keepers: [a.id] });
    id.branch = await make('/warehouses', { name: '分仓', keepers: [b.id] });
    id.supplier = await make('/suppliers', { name: '供应商' });
  });
  beforeEach(async () => { id.product = await make('/products', { name: `商品${++goods}`, unit: '个', taxRate: '0' }); });
  /** Every invariant, counted on the running books. */
  async function broken(): Promise<unknown[]> {
    const { checkedAt } = await admin.ok.get<Report>('/integrity-checks/latest');
    await admin.ok.post('/integrity-checks', {});
    let report: Report | undefined;
    await waitFor('the check', async () => { report = await admin.ok.get<Report>('/integrity-checks/latest'); return !report.running && report.checkedAt !== checkedAt; }, { timeoutMs: 30_000 });
    return (report?.items ?? []).filter((i) => i.count !== 0);
  }

  afterAll(async () => { await app.stop(); });

  it('a transfer is in transit, arrives in two parts with its cost, and is taken back exactly', async () => {
    // 3 @ 10.00 and 4 @ 17.50: 7 pieces for 100.00, 14.285714 each
    await buy('3', '10');
    await buy('4', '17.5');
    await buy('5', '8', id.branch);
    const sent = await send(here, '/transfers', { fromWarehouseId: id.main, toWarehouseId: id.branch, twoStep: true, lines: [{ productId: id.product, quantity: '7' }] });
    expect([sent.receiveStatus, 'cost' in sent, 'cost' in (sent.lines[0] ?? {})]).toEqual(['none', false, false]);
    expect(await stock()).toEqual({ 主仓: ['0', '0.00'], 调拨在途仓: ['7', '100.00'], 分仓: ['5', '40.00'] });

    // the keeper there is told, has it in his list, and is the only one of both who may receive it
    await waitFor('the notice', async () => (await there.ok.get<{ items: { event: string }[] }>('/notifications')).items.some((n) => n.event === 'transfer.sent'), { timeoutMs: 5_000 });
    expect(await work(there)).toBe(1);
    expect((await there.ok.get<{ items: Line[] }>('/transfer-lines', { query: { 'filter[open][gt]': '0', 'filter[productId]': id.product } })).items).toMatchObject([{ no: sent.no, open: '7.0000' }]);
    expect(await refused(here, `/transfers/${sent.id}/receive`)).toEqual([422, 'validation_failed']);

    // 3 of 7: 42.86; the other 4: 57.14
    const part = await there.ok.post<Doc>(`/transfers/${sent.id}/receive`, { lines: [{ lineId: sent.lines[0]?.id, quantity: '3' }] });
    expect([part.receiveStatus, part.lines[0]?.open]).toEqual(['partial', '4.0000']);
    expect(await stock()).toEqual({ 主仓: ['0', '0.00'], 调拨在途仓: ['4', '57.14'], 分仓: ['8', '82.86'] });
    expect(await refused(there, `/transfers/${sent.id}/receive`, { lines: [{ lineId: sent.lines[0]?.id, quantity: '5' }] })).toEqual([409, 'warehouse.over_received']);
    const whole = await there.ok.post<Doc>(`/transfers/${sent.id}/receive`, {});
    expect(whole.receiveStatus).toBe('full');
    expect(await stock()).toEqual({ 主仓: ['0', '0.00'], 调拨在途仓: ['0', '0.00'], 分仓: ['12', '140.00'] });
    const { receipts } = await admin.ok.get<Doc>(`/transfers/${sent.id}`);
    expect(receipts.map((r) => [r.no, r.cost])).toEqual([[`${sent.no}-2`, '57.14'], [`${sent.no}-1`, '42.86']]);

    // back again, step by step
    expect(await refused(admin, `/transfers/${sent.id}/void`, { reason: '走错' })).toEqual([409, 'document.has_downstream']);
    for (const r of receipts) await there.ok.post(`/transfers/${sent.id}/receipts/${r.id}/void`, {});
    await admin.ok.post(`/transfers/${sent.id}/void`, { reason: '走错' });
    expect(await stock()).toEqual({ 主仓: ['7', '100.00'], 调拨在途仓: ['0', '0.00'], 分仓: ['5', '40.00'] });
    await waitFor('an empty worklist', async () => (await work(there)) === 0, { timeoutMs: 10_000 });
    expect(await broken()).toEqual([]);
  });

  it('in one step, and what does not arrive goes back', async () => {
    await buy('10', '3');
    // the administrator works everywhere; the keeper does not work in the other warehouse
    expect(await refused(here, '/transfers?approve=true', { fromWarehouseId: id.main, toWarehouseId: id.branch, lines: [{ productId: id.product, quantity: '1' }] })).toEqual([422, 'validation_failed']);
    await send(admin, '/transfers', { fromWarehouseId: id.main, toWarehouseId: id.branch, lines: [{ productId: id.product, quantity: '4' }] });
    expect(await stock()).toEqual({ 主仓: ['6', '18.00'], 分仓: ['4', '12.00'] });
    const sent = await send(here, '/transfers', { fromWarehouseId: id.main, toWarehouseId: id.branch, twoStep: true, lines: [{ productId: id.product, quantity: '6' }] });
    await there.ok.post(`/transfers/${sent.id}/receive`, { lines: [{ lineId: sent.lines[0]?.id, quantity: '5' }] });
    const back = await here.ok.post<Doc>(`/transfers/${sent.id}/receive`, { kind: 'back' });
    expect(back.receiveStatus).toBe('full');
    expect(await stock()).toEqual({ 主仓: ['1', '3.00'], 调拨在途仓: ['0', '0.00'], 分仓: ['9', '27.00'] });
    expect(await broken()).toEqual([]);
  });

  it('costs are adjusted at quantity zero: in the value where goods are, as a difference where none are left', async () => {
    await buy('10', '3');
    const up = await send(accountant, '/cost-adjustments', { warehouseId: id.main, reason: 'provisional', lines: [{ productId: id.product, amount: '5.00' }] });
    expect(up.lines).toMatchObject([{ booked: '5.00', difference: '0.00' }]);
    expect(await stock()).toEqual({ 主仓: ['10', '35.00'] });
    // 4 of 10 worth 35.00
    const gone = await out('4', 'scrap');
    expect((await admin.ok.get<Doc>(`/other-stocks/${gone.id}`)).cost).toBe('14.00');
    expect(await refused(accountant, '/cost-adjustments?approve=true', { warehouseId: id.main, reason: 'depreciation', lines: [{ productId: id.product, amount: '-21.01' }] })).toEqual([409, 'warehouse.value_negative']);
    await out('6');
    expect(await stock()).toEqual({ 主仓: ['0', '0.00'] });
    const late = await send(accountant, '/cost-adjustments', { warehouseId: id.main, reason: 'charges', lines: [{ productId: id.product, amount: '7.77' }] });
    expect(late.lines).toMatchObject([{ booked: '0.00', difference: '7.77' }]);
    expect(await stock()).toEqual({ 主仓: ['0', '0.00'] });
    const [move] = (await accountant.ok.get<{ items: object[] }>('/stock-ledger', { query: { 'filter[docType]': 'cost_adjustment', 'filter[productId]': id.product, fields: '*' } })).items;
    expect(move).toMatchObject({ docNo: (late as Doc).no, quantity: '0.0000', cost: '0.00', difference: '-7.77' });
    // both are taken back: nothing is on hand, so the first becomes a difference as well
    await accountant.ok.post(`/cost-adjustments/${late.id}/unapprove`, {});
    await admin.ok.post(`/cost-adjustments/${up.id}/void`, { reason: '重复' });
    expect(await stock()).toEqual({ 主仓: ['0', '0.00'] });
    // keepers do not even know of them
    expect((await here.get('/cost-adjustments')).status).toBe(403);
    expect(await broken()).toEqual([]);
  });

  it('other stock-ins and -outs: cost said, average, given away, taken back', async () => {
    await send(accountant, '/cost-adjustments', { warehouseId: id.main, reason: 'other', lines: [{ productId: id.product, amount: '1.00' }] });
    // a keeper may not say what goods cost, and nobody knows it yet
    expect(await refused(here, '/other-stocks?approve=true', { direction: 'in', reason: 'found', warehouseId: id.main, lines: [{ productId: id.product, quantity: '2' }] })).toEqual([409, 'warehouse.cost_unknown']);
    expect(await refused(here, '/other-stocks', { direction: 'in', reason: 'found', warehouseId: id.main, lines: [{ productId: id.product, quantity: '2', unitCost: '6' }] })).toEqual([422, 'validation_failed']);
    await send(admin, '/other-stocks', { direction: 'in', reason: 'found', warehouseId: id.main, lines: [{ productId: id.product, quantity: '2', unitCost: '6' }] });
    await send(here, '/other-stocks', { direction: 'in', reason: 'found', warehouseId: id.main, lines: [{ productId: id.product, quantity: '1' }] });
    expect(await stock()).toEqual({ 主仓: ['3', '18.00'] });
    const given = await out('3', 'gift');
    expect(await refused(here, '/other-stocks?approve=true', { direction: 'out', reason: 'use', warehouseId: id.main, lines: [{ productId: id.product, quantity: '1' }] })).toEqual([409, 'warehouse.insufficient_stock']);
    await here.ok.post(`/other-stocks/${given.id}/unapprove`, {});
    expect(await stock()).toEqual({ 主仓: ['3', '18.00'] });
    expect(await here.ok.get<Doc>(`/other-stocks/${given.id}`)).toMatchObject({ state: 'draft', no: given.no });
    expect(await broken()).toEqual([]);
  });

  it('and the books balance', async () => {
    await shutDown(app);
    expect(checkIntegrity(app).filter((i) => i.count !== 0)).toEqual([]);
  });
});
