import { ListRunner, checkInvariants, parseListQuery } from '@steward/platform';
import { PrintService } from '@steward/system-api';
import { OtherStockService } from '../other-stock/other-stock.service.js';
import { RIGHTS as OTHER } from '../other-stock/other-stock.store.js';
import { STOCK_LEDGER } from '../stock/stock.list.js';
import { StockRig, refusal } from '../testing/stock-rig.js';
import type { CreateCostAdjustment } from './cost-adjustment.dto.js';
import { COST_ADJUSTMENTS } from './cost-adjustment.list.js';
import { CostAdjustmentService, type WholeCostAdjustment } from './cost-adjustment.service.js';
import { RIGHTS } from './cost-adjustment.store.js';
import { CostAdjustmentViews } from './cost-adjustment.view.js';

const { CREATE, APPROVE, UPDATE, VOID, VIEW } = RIGHTS;

describe('cost adjustments', () => {
  let rig: StockRig;
  const service = (): CostAdjustmentService => rig.get(CostAdjustmentService);
  const adjust = (lines: readonly { productId: number; amount: string }[], o: Partial<CreateCostAdjustment> = {}, approve = true): Promise<WholeCostAdjustment> => rig.as('director', CREATE, () => service().create({ warehouseId: rig.warehouses.main, reason: 'provisional', lines: [...lines], ...o }, approve));
  const out = (productId: number, quantity: string): Promise<unknown> => rig.as('director', OTHER.CREATE, () => rig.get(OtherStockService).create({ direction: 'out', reason: 'use', warehouseId: rig.warehouses.main, lines: [{ productId, quantity }] }, true));

  beforeAll(async () => { rig = await StockRig.open(); }, 90_000);
  afterEach(async () => { expect((await checkInvariants()).filter((i) => i.count !== 0 && i.id !== 'P03')).toEqual([]); });
  afterAll(() => rig.close());

  it('change the value and not the quantity; what goes out afterwards costs the new average', async () => {
    const { a } = rig.products;
    await rig.stockUp(a, 10, 3);
    const { row, lines } = await adjust([{ productId: a, amount: '5.00' }]);
    expect(row).toMatchObject({ no: expect.stringMatching(/^TZ\d{12}$/), amount: 500, booked: 500, difference: 0 });
    expect(lines).toMatchObject([{ booked: 500, difference: 0 }]);
    expect(await rig.stock(a)).toMatchObject({ onHand: 10, value: 35 });
    await out(a, '4');
    expect(await rig.stock(a)).toMatchObject({ onHand: 6, value: 21 });
    // taken back as far as there is value: 21.00 − 5.00
    await rig.as('director', APPROVE, () => service().unapprove(row.id));
    expect(await rig.stock(a)).toMatchObject({ onHand: 6, value: 16 });
    await rig.as('director', APPROVE, () => service().approve(row.id));
    expect(await rig.stock(a)).toMatchObject({ onHand: 6, value: 21 });
    expect(await refusal(adjust([{ productId: a, amount: '-21.01' }]))).toMatchObject({ status: 409, code: 'warehouse.value_negative', params: { product: '甲产品' } });
    await adjust([{ productId: a, amount: '-21.00' }]);
    expect(await rig.stock(a)).toMatchObject({ onHand: 6, value: 0 });
  });

  it('where nothing is on hand all of it is a cost difference, and is taken back as one', async () => {
    const { b } = rig.products;
    await rig.stockUp(b, 2, 7);
    await out(b, '2');
    const { row } = await adjust([{ productId: b, amount: '3.50' }]);
    expect(row).toMatchObject({ amount: 350, booked: 0, difference: 350 });
    expect(await rig.stock(b)).toMatchObject({ onHand: 0, value: 0 });
    const ledger = await rig.as('director', VIEW, () => rig.get(ListRunner).run(STOCK_LEDGER, parseListQuery({ 'filter[docType]': 'cost_adjustment', 'filter[productId]': String(b), fields: 'quantity,cost,difference' })));
    expect(ledger.items).toMatchObject([{ quantity: '0.0000', cost: '0.00', difference: '-3.50' }]);
    await rig.stockUp(b, 1, 8);
    await rig.as('director', VOID, () => service().void(row.id, '重复'));
    expect(await rig.stock(b)).toMatchObject({ onHand: 1, value: 8 });
  });

  it('refuse nothing at all, zero and services', async () => {
    const { a, service: work } = rig.products;
    expect(await refusal(adjust([]))).toMatchObject({ status: 422, code: 'document.empty' });
    expect(await refusal(adjust([{ productId: a, amount: '0' }, { productId: work, amount: '1' }]))).toMatchObject({ status: 422, facts: { errors: [{ pointer: '/lines/0/amount' }, { pointer: '/lines/1/productId', code: 'warehouse.service' }] } });
  });

  it('show no amount to those who may not see costs', async () => {
    const { a } = rig.products;
    const { row, lines } = await adjust([{ productId: a, amount: '17.89' }], {}, false);
    const changed = await rig.seeing('director', UPDATE, row.version, () => service().update(row.id, { reason: 'charges', lines: [{ id: lines[0]?.id, productId: a, amount: '18.89' }] }, true));
    expect(changed).toMatchObject({ row: { state: 'approved', reason: 'charges' }, lines: [{ id: lines[0]?.id, booked: 1_889 }] });
    const blind = ['cost.view'];
    const view = await rig.as('director', VIEW, () => rig.get(CostAdjustmentViews).one(row.id), blind);
    const list = await rig.as('director', VIEW, () => rig.get(ListRunner).run(COST_ADJUSTMENTS, parseListQuery({ summary: 'true' })), blind);
    const paper = await rig.as('director', RIGHTS.PRINT, () => rig.get(PrintService).sheet({ type: 'cost_adjustment', id: row.id }), blind);
    expect(JSON.stringify([view, list, paper])).not.toMatch(/18\.89|print\.|field\./);
    expect(JSON.stringify(await rig.as('director', RIGHTS.PRINT, () => rig.get(PrintService).sheet({ type: 'cost_adjustment', id: row.id })))).toContain('18.89');
  });
});
