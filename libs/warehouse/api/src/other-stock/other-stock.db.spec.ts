import { ListRunner, checkInvariants, parseListQuery } from '@steward/platform';
import { PrintService } from '@steward/system-api';
import { type Person, StockRig, refusal } from '../testing/stock-rig.js';
import type { CreateOtherStock } from './other-stock.dto.js';
import { OTHER_STOCKS } from './other-stock.list.js';
import { OtherStockService, type WholeOtherStock } from './other-stock.service.js';
import { RIGHTS } from './other-stock.store.js';
import { OtherStockViews } from './other-stock.view.js';

const { CREATE, APPROVE, UPDATE, VOID, VIEW, DELETE } = RIGHTS;

describe('other stock-ins and -outs', () => {
  let rig: StockRig;
  const service = (): OtherStockService => rig.get(OtherStockService);
  const make = (input: Partial<CreateOtherStock>, who: Person = 'director', approve = true): Promise<WholeOtherStock> => rig.as(who, CREATE, () => service().create({ direction: 'in', reason: 'other', warehouseId: rig.warehouses.main, ...input } as CreateOtherStock, approve));
  const item = (productId: number, quantity: string, more: object = {}): { productId: number; quantity: string } => ({ productId, quantity, ...more });

  beforeAll(async () => { rig = await StockRig.open(); }, 90_000);
  afterEach(async () => { expect((await checkInvariants()).filter((i) => i.count !== 0 && i.id !== 'P03')).toEqual([]); });
  afterAll(() => rig.close());

  it('come in at their cost, else at the average, and go out at the average; each kind has its own numbers', async () => {
    const { a } = rig.products;
    const first = await make({ reason: 'found', lines: [item(a, '2', { unit: '箱', unitCost: '36' })] });
    expect(first.row).toMatchObject({ no: expect.stringMatching(/^QR\d{12}$/), state: 'approved', cost: 7_200, quantity: 20_000 });
    expect(await rig.stock(a)).toMatchObject({ onHand: 24, value: 72 });
    const free = await make({ reason: 'gift', lines: [item(a, '6', { unitCost: '0' })] });
    expect(free.row.cost).toBe(0);
    expect(await rig.stock(a)).toMatchObject({ onHand: 30, value: 72 });
    const average = await make({ lines: [item(a, '5')] });
    expect(average.lines[0]?.cost).toBe(1_200);
    const out = await make({ direction: 'out', reason: 'scrap', counterparty: '质检部', lines: [item(a, '10')] });
    expect(out.row).toMatchObject({ no: expect.stringMatching(/^QC\d{12}$/), cost: 2_400 });
    expect(await rig.stock(a)).toMatchObject({ onHand: 25, value: 60 });

    const back = await rig.as('director', APPROVE, () => service().unapprove(out.row.id));
    expect(back.row).toMatchObject({ state: 'draft', no: out.row.no });
    expect(await rig.stock(a)).toMatchObject({ onHand: 35, value: 84 });
    await rig.as('director', APPROVE, () => service().approve(out.row.id));
    await rig.as('director', VOID, () => service().void(average.row.id, '录错'));
    expect(await rig.stock(a)).toMatchObject({ onHand: 20, value: 48 });
    expect(await refusal(rig.as('director', VOID, () => service().void(average.row.id, 'x')))).toMatchObject({ status: 409, code: 'document.wrong_state' });
  });

  it('refuse what is not there, whose cost nobody knows, services, and reasons that do not exist', async () => {
    const { b, service: work } = rig.products;
    expect(await refusal(make({ direction: 'out', lines: [item(b, '1')] }))).toMatchObject({ status: 409, code: 'warehouse.insufficient_stock' });
    expect(await refusal(make({ lines: [item(b, '1')] }))).toMatchObject({ status: 409, code: 'warehouse.cost_unknown' });
    expect(await refusal(make({ lines: [item(work, '1')] }))).toMatchObject({ status: 422, facts: { errors: [{ pointer: '/lines/0/productId', code: 'warehouse.service' }] } });
    expect(await refusal(make({ reason: 'nonsense', lines: [item(b, '1', { unitCost: '1' })] }))).toMatchObject({ status: 422, facts: { errors: [{ pointer: '/reason', code: 'enum' }] } });
    expect(await refusal(make({ lines: [] }))).toMatchObject({ status: 422, code: 'document.empty' });
  });

  it('a draft is changed and deleted without any effect; one that had a number stays', async () => {
    const { c } = rig.products;
    const draft = await make({ lines: [item(c, '3', { unitCost: '2' })] }, 'director', false);
    const id = draft.lines[0]?.id ?? 0;
    const changed = await rig.seeing('director', UPDATE, draft.row.version, () => service().update(draft.row.id, { counterparty: '样品间', lines: [{ id, productId: c, quantity: '4' }] }, false));
    expect(changed).toMatchObject({ row: { counterparty: '样品间', quantity: 40_000 }, lines: [{ id, unitCost: 2_000_000 }] });
    expect(await rig.stock(c)).toMatchObject({ onHand: 0 });
    await rig.seeing('director', DELETE, 'any', () => service().delete(draft.row.id));
    expect(await refusal(rig.as('director', VIEW, () => rig.get(OtherStockViews).one(draft.row.id)))).toMatchObject({ status: 404 });
  });

  it('a keeper works in his warehouse and learns no cost, on the screen, in the list or on paper', async () => {
    const { c } = rig.products;
    await make({ warehouseId: rig.warehouses.second, lines: [item(c, '3', { unitCost: '17.89' })] });
    const out = await make({ direction: 'out', reason: 'use', warehouseId: rig.warehouses.second, lines: [item(c, '1')] }, 'keeper');
    const view = await rig.as('keeper', VIEW, () => rig.get(OtherStockViews).one(out.row.id));
    expect([view.warehouseName, 'cost' in view, 'cost' in (view.lines[0] ?? {}), 'unitCost' in (view.lines[0] ?? {})]).toEqual(['二仓', false, false, false]);
    expect(await refusal(make({ direction: 'out', lines: [item(rig.products.a, '1')] }, 'keeper'))).toMatchObject({ status: 422, facts: { errors: [{ pointer: '/warehouseId' }] } });
    const list = await rig.as('keeper', VIEW, () => rig.get(ListRunner).run(OTHER_STOCKS, parseListQuery({ summary: 'true' })));
    expect(list.items.map((i) => i['warehouseId'])).toEqual([rig.warehouses.second, rig.warehouses.second]);
    expect(JSON.stringify(list)).not.toContain('17.89');
    const paper = await rig.as('keeper', RIGHTS.PRINT, () => rig.get(PrintService).sheet({ type: 'other_stock', id: out.row.id }));
    expect(JSON.stringify(paper)).not.toMatch(/17\.89|print\.|field\.|enum\./);
    expect(paper).toMatchObject({ title: '其他出入库单', head: expect.arrayContaining([{ label: '出入', value: '出库' }, { label: '原因', value: '领用' }]) as unknown });
  });
});
