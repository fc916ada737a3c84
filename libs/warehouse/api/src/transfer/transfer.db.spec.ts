import { ListRunner, checkInvariants, database, parseListQuery, transaction } from '@steward/platform';
import { worklists } from '@steward/office-api';
import { DocumentChains, PrintService } from '@steward/system-api';
import { StockInService } from '../stock-in/stock-in.service.js';
import { type Person, StockRig, pcs, refusal } from '../testing/stock-rig.js';
import { WarehouseService } from '../warehouse/warehouse.service.js';
import type { CreateTransfer, ReceiveTransfer } from './transfer.dto.js';
import { TRANSFERS, TRANSFER_LINES } from './transfer.list.js';
import { TransferMoves } from './transfer.moves.js';
import { TransferReceiving } from './transfer.receiving.js';
import { TransferService, type WholeTransfer } from './transfer.service.js';
import { RECEIVE, RIGHTS } from './transfer.store.js';
import { TransferViews } from './transfer.view.js';

const { CREATE, APPROVE, UPDATE, VOID, VIEW } = RIGHTS;

describe('transfers', () => {
  let rig: StockRig;
  let transitId = 0;
  const service = (): TransferService => rig.get(TransferService);
  const send = (lines: readonly { productId: number; quantity: string; unit?: string }[], o: Partial<CreateTransfer> = {}, who: Person = 'director', approve = true): Promise<WholeTransfer> =>
    rig.as(who, CREATE, () => service().create({ fromWarehouseId: rig.warehouses.main, toWarehouseId: rig.warehouses.second, lines: [...lines], ...o }, approve));
  const receive = (id: number, input: ReceiveTransfer = {}, who: Person = 'keeper'): Promise<WholeTransfer> => rig.as(who, RECEIVE, () => rig.get(TransferReceiving).receive(id, input));
  const undo = (id: number, receiptId: number): Promise<WholeTransfer> => rig.as('keeper', RECEIVE, () => rig.get(TransferReceiving).takeBack(id, receiptId));
  const view = (id: number, who: Person = 'director'): ReturnType<TransferViews['one']> => rig.as(who, VIEW, () => rig.get(TransferViews).one(id));
  const transit = async (): Promise<number> => (await database.sql.all<{ id: number }>("SELECT id FROM warehouse WHERE type='transit' ORDER BY id"))[0]?.id ?? 0;

  beforeAll(async () => { rig = await StockRig.open(); }, 90_000);
  afterEach(async () => { expect((await checkInvariants()).filter((i) => i.count !== 0 && i.id !== 'P03')).toEqual([]); });
  afterAll(() => rig.close());

  it('in one step the goods are there at once, at what they cost where they came from', async () => {
    const { a } = rig.products;
    const { main, second } = rig.warehouses;
    await rig.stockUp(a, 10, 3, main);
    await rig.stockUp(a, 5, 9, second);
    const { row } = await send([{ productId: a, quantity: '4' }]);
    expect(row).toMatchObject({ no: expect.stringMatching(/^DB\d{12}$/), state: 'approved', receiveStatus: 'full', cost: 1_200, transitWarehouseId: null });
    expect([await rig.stock(a, main), await rig.stock(a, second)]).toMatchObject([{ onHand: 6, value: 18 }, { onHand: 9, value: 57 }]);
    await rig.as('director', APPROVE, () => service().unapprove(row.id));
    expect([await rig.stock(a, main), await rig.stock(a, second)]).toMatchObject([{ onHand: 10, value: 30 }, { onHand: 5, value: 45 }]);
    expect(await refusal(send([{ productId: a, quantity: '11' }]))).toMatchObject({ status: 409, code: 'warehouse.insufficient_stock' });
    expect(await refusal(send([{ productId: a, quantity: '1' }], { toWarehouseId: main }))).toMatchObject({ status: 422, facts: { errors: [{ pointer: '/toWarehouseId', code: 'warehouse.same_warehouse' }] } });
  });

  it('two who send goods on their way for the first time make one place for them', async () => {
    const made = await Promise.all([1, 2, 3].map(() => rig.as('director', CREATE, () => transaction(() => rig.get(TransferMoves).transitId()))));
    expect(new Set(made).size).toBe(1);
    expect(await database.sql.all("SELECT id FROM warehouse WHERE type='transit'")).toHaveLength(1);
  });

  it('in two steps they are in transit until they are received, in parts that bring the cost to the fen', async () => {
    const { b } = rig.products;
    const { main, second } = rig.warehouses;
    await rig.stockUp(b, 7, 14.285714, main);
    await rig.stockUp(b, 12, 1, second);
    expect(await rig.stock(b, main)).toMatchObject({ onHand: 7, value: 100 });
    const { row, lines } = await send([{ productId: b, quantity: '7' }], { twoStep: true });
    transitId = await transit();
    expect(row).toMatchObject({ receiveStatus: 'none', transitWarehouseId: transitId, cost: 10_000 });
    expect([await rig.stock(b, main), await rig.stock(b, transitId), await rig.stock(b, second)]).toMatchObject([{ onHand: 0, value: 0 }, { onHand: 7, value: 100 }, { onHand: 12, value: 12 }]);
    expect((await database.sql.all<{ also: string }>("SELECT also FROM notice WHERE event='transfer.sent'")).map((n) => JSON.parse(String(n.also)) as unknown)).toEqual([[rig.people.keeper]]);

    const line = lines[0]?.id ?? 0;
    const first = await receive(row.id, { lines: [{ lineId: line, quantity: '3' }], remark: '先到一车' });
    expect(first.row).toMatchObject({ receiveStatus: 'partial', version: row.version + 1 });
    expect([await rig.stock(b, transitId), await rig.stock(b, second)]).toMatchObject([{ onHand: 4, value: 57.14 }, { onHand: 15, value: 54.86 }]);
    expect(await refusal(receive(row.id, { lines: [{ lineId: line, quantity: '5' }] }))).toMatchObject({ status: 409, code: 'warehouse.over_received', params: { product: '乙产品', open: '4', asked: '5' } });
    const rest = await receive(row.id);
    expect(rest.row.receiveStatus).toBe('full');
    expect([await rig.stock(b, transitId), await rig.stock(b, second)]).toMatchObject([{ onHand: 0, value: 0 }, { onHand: 19, value: 112 }]);
    expect(await refusal(receive(row.id))).toMatchObject({ status: 409, code: 'warehouse.not_in_transit' });

    const whole = await view(row.id);
    expect(whole.receipts.map((r) => [r.no, r.quantity, r.cost, r.state])).toEqual([[`${row.no}-2`, '4.0000', '57.14', 'approved'], [`${row.no}-1`, '3.0000', '42.86', 'approved']]);
    // what was received stands in the way; taken back, everything is as it was
    expect(await refusal(rig.as('director', VOID, () => service().void(row.id, 'x')))).toMatchObject({ status: 409, code: 'document.has_downstream', facts: { documents: [{ no: `${row.no}-2` }, { no: `${row.no}-1` }] } });
    for (const r of whole.receipts) await undo(row.id, r.id);
    expect(await refusal(undo(row.id, whole.receipts[0]?.id ?? 0))).toMatchObject({ status: 409, code: 'document.wrong_state' });
    expect([await rig.stock(b, transitId), await rig.stock(b, second)]).toMatchObject([{ onHand: 7, value: 100 }, { onHand: 12, value: 12 }]);
    await rig.as('director', VOID, () => service().void(row.id, '录错'));
    expect([await rig.stock(b, main), await rig.stock(b, transitId)]).toMatchObject([{ onHand: 7, value: 100 }, { onHand: 0, value: 0 }]);
  });

  it('two transfers of one product keep their own cost on the way, and what does not arrive goes back at it', async () => {
    const { c } = rig.products;
    const { main, second } = rig.warehouses;
    await rig.stockUp(c, 3, 10, main);
    const dear = await send([{ productId: c, quantity: '3' }], { twoStep: true });
    await rig.stockUp(c, 3, 1, main);
    const cheap = await send([{ productId: c, quantity: '3' }], { twoStep: true });
    expect(await rig.stock(c, transitId)).toMatchObject({ onHand: 6, value: 33 });
    await receive(dear.row.id, { lines: [{ lineId: dear.lines[0]?.id ?? 0, quantity: '2' }] });
    expect(await rig.stock(c, second)).toMatchObject({ onHand: 2, value: 20 });
    expect(await refusal(receive(dear.row.id, { kind: 'back' }))).toMatchObject({ status: 422, facts: { errors: [{ pointer: '/kind' }] } });
    const back = await receive(dear.row.id, { kind: 'back' }, 'director');
    expect(back.row.receiveStatus).toBe('full');
    expect(await rig.stock(c, main)).toMatchObject({ onHand: 1, value: 10 });
    await receive(cheap.row.id);
    expect([await rig.stock(c, second), await rig.stock(c, transitId)]).toMatchObject([{ onHand: 5, value: 23 }, { onHand: 0, value: 0 }]);
  });

  it('shows keepers what comes to them, without costs, in lists, worklist and on paper; only they receive it', async () => {
    const { a } = rig.products;
    const { row } = await send([{ productId: a, quantity: '1', unit: '个' }], { twoStep: true, fee: '12.34' });
    const run = (who: Person, spec: typeof TRANSFERS): ReturnType<ListRunner['run']> => rig.as(who, VIEW, () => rig.get(ListRunner).run(spec, parseListQuery({ 'filter[open][gt]': '0', summary: 'true' })));
    const lines = await run('keeper', TRANSFER_LINES);
    expect(lines.items).toMatchObject([{ no: row.no, fromWarehouseName: '主仓', toWarehouseName: '二仓', open: '1.0000', productName: '甲产品', baseUnit: '个' }]);
    expect('openCost' in (lines.items[0] ?? {})).toBe(false);
    expect((await run('director', TRANSFER_LINES)).items).toMatchObject([{ openCost: '3.00' }]);
    expect(await rig.as('keeper', RECEIVE, () => worklists().find((w) => w.key === 'to_receive_transfers')?.count(true))).toBe(1);
    const mine = await view(row.id, 'keeper');
    expect([mine.toWarehouseName, 'cost' in mine, 'fee' in mine]).toEqual(['二仓', false, false]);
    expect(await refusal(rig.as('keeper', APPROVE, () => service().unapprove(row.id)))).toMatchObject({ status: 422 });
    expect(await refusal(send([{ productId: a, quantity: '1' }], {}, 'keeper', false))).toMatchObject({ status: 422, facts: { errors: [{ pointer: '/fromWarehouseId' }] } });
    const paper = await rig.as('keeper', RIGHTS.PRINT, () => rig.get(PrintService).sheet({ type: 'transfer', id: row.id }));
    expect(paper).toMatchObject({ title: '调拨单' });
    expect(JSON.stringify(paper)).not.toMatch(/12\.34|¥|print\.|field\./);
    const chain = await rig.as('director', VIEW, () => rig.get(DocumentChains).of({ type: 'transfer', id: row.id }));
    expect(chain.nodes).toMatchObject([{ type: 'transfer', path: 'transfers', party: '主仓 → 二仓' }]);
  });

  it('nobody else moves what lies in transit, and of two who receive it at once one gets it', async () => {
    const { a } = rig.products;
    const input = { supplierId: rig.supplier, warehouseId: transitId, lines: [{ productId: a, quantity: '1', unitPrice: '1', taxRate: '0' }] };
    expect(await refusal(rig.as('director', 'warehouse.stock_in.create', () => rig.get(StockInService).create(input, true)))).toMatchObject({ status: 422, facts: { errors: [{ pointer: '/warehouseId', code: 'warehouse.transit' }] } });
    expect(await refusal(rig.seeing('director', 'warehouse.warehouse.update', 'any', () => rig.get(WarehouseService).update(transitId, { type: 'normal' } as never)))).toMatchObject({ status: 422, facts: { errors: [{ pointer: '/type', code: 'warehouse.in_use' }] } });
    const { row } = await send([{ productId: a, quantity: '2' }], { twoStep: true });
    const results = await Promise.allSettled([receive(row.id), receive(row.id)]);
    expect(results.filter((r) => r.status === 'fulfilled')).toHaveLength(1);
    expect(results.find((r) => r.status === 'rejected')).toMatchObject({ reason: { status: 409, code: 'warehouse.not_in_transit' } });
  });

  it('a draft changes its goods and its way', async () => {
    const { a } = rig.products;
    const draft = await send([{ productId: a, quantity: '1' }], {}, 'director', false);
    const changed = await rig.seeing('director', UPDATE, draft.row.version, () => service().update(draft.row.id, { twoStep: true, lines: [{ productId: a, quantity: '2' }] }, false));
    expect(changed).toMatchObject({ row: { twoStep: true, quantity: pcs(2) } });
    const list = await rig.as('director', VIEW, () => rig.get(ListRunner).run(TRANSFERS, parseListQuery({ 'filter[state]': 'draft' })));
    expect(list.items.map((i) => i['id'])).toContain(draft.row.id);
  });
});
