import { ListRunner, checkInvariants, database, parseListQuery } from '@steward/platform';
import { PrintService, type Sheet } from '@steward/system-api';
import { BomService, type WholeBom } from '../bom/bom.service.js';
import { APPROVE as APPROVE_BOM, CREATE as CREATE_BOM, UPDATE as UPDATE_BOM } from '../bom/bom.store.js';
import { type Person, StockRig, pcs, refusal } from '../testing/stock-rig.js';
import type { CreateAssembly } from './assembly.dto.js';
import { ASSEMBLIES } from './assembly.list.js';
import { AssemblyService, type WholeAssembly } from './assembly.service.js';
import { APPROVE, CREATE, UPDATE, VIEW, VOID } from './assembly.store.js';
import { AssemblyViews } from './assembly.view.js';

describe('assembly and disassembly', () => {
  let rig: StockRig;
  const make = (input: CreateAssembly, approve = true, who: Person = 'director'): Promise<WholeAssembly> => rig.as(who, CREATE, () => rig.get(AssemblyService).create(input, approve));
  const assemblies = (): AssemblyService => rig.get(AssemblyService);
  const bill = (input: object, approve = true): Promise<WholeBom> => rig.as('director', CREATE_BOM, () => rig.get(BomService).create(input as never, approve));
  let bom: WholeBom;

  beforeAll(async () => { rig = await StockRig.open(); }, 90_000);
  afterEach(async () => { expect((await checkInvariants()).filter((i) => i.count !== 0 && i.id !== 'P03')).toEqual([]); });
  afterAll(() => rig.close());

  it('a bill is used in force only, and is no part of itself', async () => {
    const { a, b, c, service } = rig.products;
    const lines = [{ productId: a, quantity: '2' }, { productId: b, quantity: '1', unit: '箱' }];
    expect(await refusal(bill({ productId: c, lines: [{ productId: c, quantity: '1' }] }))).toMatchObject({ status: 422, facts: { errors: [{ pointer: '/lines/0/productId', code: 'warehouse.made_of_itself' }] } });
    expect(await refusal(bill({ productId: c, lines: [{ productId: service, quantity: '1' }] }))).toMatchObject({ status: 422 });
    bom = await bill({ productId: c, name: '礼盒', fee: '3', lines }, false);
    expect(bom.row).toMatchObject({ no: null, state: 'draft', quantity: pcs(1), fee: 300 });
    expect(await refusal(make({ bomId: bom.row.id }))).toMatchObject({ status: 422, facts: { errors: [{ pointer: '/bomId' }] } });
    bom = await rig.as('director', APPROVE_BOM, () => rig.get(BomService).step(bom.row.id, 'approve'));
    expect(bom.row).toMatchObject({ no: expect.stringMatching(/^WL\d{12}$/), state: 'approved' });
    expect(await refusal(rig.seeing('director', UPDATE_BOM, 'any', () => rig.get(BomService).update(bom.row.id, { name: 'x' }, false)))).toMatchObject({ code: 'document.approved' });
  });

  it('components leave at their average, the product comes in at all of it and the fee, and back exactly', async () => {
    const { a, b, c } = rig.products;
    await rig.stockUp(a, 10, 1.11);
    await rig.stockUp(b, 48, 0.5);
    // by hand: 2 sets take 4 × a (4.44) and 2 boxes = 24 × b (12.00), the fee is 2 × 3.00: 22.44
    const done = await make({ bomId: bom.row.id, quantity: '2' });
    expect(done.row).toMatchObject({ no: expect.stringMatching(/^ZZ\d{12}$/), state: 'approved', kind: 'assemble', cost: 2_244, fee: 600, bomId: bom.row.id });
    expect(done.lines).toMatchObject([{ productId: a, quantity: pcs(4), cost: 444 }, { productId: b, unit: '箱', quantity: pcs(2), baseQuantity: pcs(24), cost: 1_200 }]);
    expect(await rig.stock(c)).toMatchObject({ onHand: 2, value: 22.44 });
    expect(await rig.stock(a)).toMatchObject({ onHand: 6, value: 6.66 });
    expect(await rig.stock(b)).toMatchObject({ onHand: 24, value: 12 });
    const back = await rig.as('director', APPROVE, () => assemblies().unapprove(done.row.id));
    expect(back.row).toMatchObject({ state: 'draft', no: done.row.no, cost: 0 });
    expect(await rig.stock(c)).toMatchObject({ onHand: 0, value: 0 });
    expect(await rig.stock(a)).toMatchObject({ onHand: 10, value: 11.1 });
    await rig.as('director', APPROVE, () => assemblies().approve(done.row.id));
    expect(await rig.stock(c)).toMatchObject({ onHand: 2, value: 22.44 });
    const moves = await database.sql.all<{ n: number }>("SELECT COUNT(*) AS n FROM stock_move WHERE docType='assembly' AND docId=?", [done.row.id]);
    expect(Number(moves[0]?.n)).toBe(9);
  });

  it('taken apart, the cost is divided by the rule and the last one takes the rest', async () => {
    const { a, b, c } = rig.products;
    // 11.22 of one c and a fee of 0.01 by weights 1 : 2 → 3.74 and the rest 7.49
    const apart = await make({ kind: 'disassemble', productId: c, quantity: '1', splitBy: 'ratio', fee: '0.01', lines: [{ productId: a, quantity: '2', weight: '1' }, { productId: b, quantity: '12', weight: '2' }] });
    expect(apart.row).toMatchObject({ kind: 'disassemble', cost: 1_122 });
    expect(apart.lines).toMatchObject([{ cost: 374 }, { cost: 749 }]);
    expect(await rig.stock(c)).toMatchObject({ onHand: 1, value: 11.22 });
    expect(await rig.stock(a)).toMatchObject({ onHand: 8, value: 10.4 });
    expect(await rig.stock(b)).toMatchObject({ onHand: 36, value: 19.49 });
    await rig.as('director', VOID, () => assemblies().void(apart.row.id, '拆错'));
    expect(await rig.stock(c)).toMatchObject({ onHand: 2, value: 22.44 });
    expect(await rig.stock(a)).toMatchObject({ onHand: 6, value: 6.66 });
    // by what they cost now: a 1.11 × 2 = 2.22, b 0.50 × 12 = 6.00 → 11.22 × 2.22 / 8.22 = 3.03, rest 8.19
    const byCost = await make({ kind: 'disassemble', productId: c, quantity: '1', lines: [{ productId: a, quantity: '2' }, { productId: b, quantity: '12' }] });
    expect(byCost.lines).toMatchObject([{ cost: 303 }, { cost: 819 }]);
    await rig.as('director', VOID, () => assemblies().void(byCost.row.id, '拆错'));
  });

  it('what is not there cannot be put together, what went on cannot be taken back', async () => {
    const { a, b, c } = rig.products;
    expect(await refusal(make({ productId: c, quantity: '1', lines: [{ productId: a, quantity: '100' }] }))).toMatchObject({ status: 409, code: 'warehouse.insufficient_stock', params: { product: '甲产品', onHand: '6', asked: '100' } });
    const one = await make({ productId: c, quantity: '1', lines: [{ productId: a, quantity: '1' }] });
    await make({ kind: 'disassemble', productId: c, quantity: '3', lines: [{ productId: b, quantity: '3' }] });
    expect(await refusal(rig.as('director', VOID, () => assemblies().void(one.row.id, 'x')))).toMatchObject({ status: 409, code: 'warehouse.insufficient_stock' });
  });

  it('many at once neither lose nor make anything', async () => {
    const { a, b, c } = rig.products;
    const before = await rig.stock(a);
    const results = await Promise.allSettled(Array.from({ length: 8 }, (_, i) => (i % 2 === 0 ? make({ productId: c, quantity: '1', lines: [{ productId: a, quantity: '2' }, { productId: b, quantity: '1' }] }) : make({ kind: 'disassemble', productId: b, quantity: '1', lines: [{ productId: a, quantity: '1' }] }))));
    const put = results.filter((r, i) => i % 2 === 0 && r.status === 'fulfilled').length;
    const taken = results.filter((r, i) => i % 2 === 1 && r.status === 'fulfilled').length;
    expect(taken).toBe(4);
    expect((await rig.stock(a)).onHand).toBe(before.onHand - 2 * put + taken);
  });

  it('keepers work in their own warehouses and see no costs', async () => {
    const { a, b } = rig.products;
    await rig.stockUp(a, 5, 2, rig.warehouses.second);
    const own = await make({ productId: b, quantity: '1', warehouseId: rig.warehouses.second, lines: [{ productId: a, quantity: '1' }] }, true, 'keeper');
    expect(JSON.stringify(await rig.as('keeper', VIEW, () => rig.get(AssemblyViews).one(own.row.id)))).not.toMatch(/"(fee|cost)":/);
    expect(await refusal(make({ productId: b, warehouseId: rig.warehouses.main, lines: [{ productId: a, quantity: '1' }] }, false, 'keeper'))).toMatchObject({ facts: { errors: [{ pointer: '/warehouseId' }] } });
    const seen = await rig.as('keeper', VIEW, () => rig.get(ListRunner).run(ASSEMBLIES, parseListQuery({ pageSize: '200', summary: 'true' })));
    expect(seen.items.map((i) => i.id)).toEqual([own.row.id]);
    expect(JSON.stringify(seen)).not.toMatch(/"(fee|cost)":/);
    expect(await refusal(rig.as('keeper', VIEW, () => rig.get(ListRunner).run(ASSEMBLIES, parseListQuery({ sort: 'cost' }))))).toMatchObject({ status: 403 });
  });

  it('a draft is changed with its components; on paper without costs for whoever may not see them', async () => {
    const { a, b, c } = rig.products;
    const draft = await make({ bomId: bom.row.id }, false);
    const next = await rig.seeing('director', UPDATE, 1, () => assemblies().update(draft.row.id, { quantity: '3', fee: null, lines: [{ id: draft.lines[0]?.id ?? 0, productId: a, quantity: '5' }] }, false));
    expect(next).toMatchObject({ row: { quantity: pcs(3), fee: 0, version: 2 }, lines: [{ id: draft.lines[0]?.id, quantity: pcs(5) }] });
    expect(await refusal(rig.seeing('director', UPDATE, 2, () => assemblies().update(draft.row.id, { productId: a }, false)))).toMatchObject({ status: 422 });
    const sheet = (who: Person, type: string, id: number): Promise<Sheet> => rig.as(who, 'x', () => rig.get(PrintService).sheet({ type, id }));
    const paper = await sheet('director', 'assembly', draft.row.id);
    expect(paper).toMatchObject({ title: '组装拆卸单' });
    expect(JSON.stringify([paper, await sheet('director', 'bom', bom.row.id)])).not.toMatch(/print\.|field\.|enum\.|undefined/);
    expect(b + c).toBeGreaterThan(0);
  });
});
