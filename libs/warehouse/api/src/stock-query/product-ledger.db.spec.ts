import { checkInvariants } from '@steward/platform';
import { AssemblyService } from '../assembly/assembly.service.js';
import { CREATE as CREATE_ASSEMBLY, VOID as VOID_ASSEMBLY } from '../assembly/assembly.store.js';
import { StockInService } from '../stock-in/stock-in.service.js';
import { type Person, StockRig, refusal } from '../testing/stock-rig.js';
import type { ProductLedgerView } from './product-ledger.dto.js';
import { type LedgerAsked, ProductLedger } from './product-ledger.js';

describe('ledger of a product', () => {
  let rig: StockRig;
  const ledger = (o: LedgerAsked, who: Person = 'director'): Promise<ProductLedgerView> => rig.as(who, 'warehouse.stock.view', () => rig.get(ProductLedger).page({ productId: String(rig.products.a), ...o }));
  const buy = (docDate: string, quantity: string, unitPrice: string, warehouseId = rig.warehouses.main): Promise<unknown> => rig.as('director', 'warehouse.stock_in.create', () => rig.get(StockInService).create({ docDate, supplierId: rig.supplier, warehouseId, lines: [{ productId: rig.products.a, quantity, unitPrice, taxRate: '0' }] }, true));

  beforeAll(async () => {
    rig = await StockRig.open();
    await buy('2026-10-20', '10', '2');
    await buy('2026-11-03', '5', '4');
    // written later, of an earlier day: it stands where its day is
    await buy('2026-11-01', '1', '3', rig.warehouses.second);
    const { a, b } = rig.products;
    const made = await rig.as('director', CREATE_ASSEMBLY, () => rig.get(AssemblyService).create({ docDate: '2026-11-10', productId: b, quantity: '1', lines: [{ productId: a, quantity: '3' }] }, true));
    const wrong = await rig.as('director', CREATE_ASSEMBLY, () => rig.get(AssemblyService).create({ docDate: '2026-11-11', productId: b, quantity: '1', lines: [{ productId: a, quantity: '2' }] }, true));
    await rig.as('director', VOID_ASSEMBLY, () => rig.get(AssemblyService).void(wrong.row.id, '错'));
    expect(made.row.cost).toBe(800);
  }, 90_000);
  afterAll(() => rig.close());

  it('opening, movements with what was left, closing; by hand', async () => {
    // opening 10 for 20.00; +1 for 3.00, +5 for 20.00, −3 at 40.00 / 15 = 8.00, −2 and back for 5.33
    const v = await ledger({ from: '2026-11-01', to: '2026-11-30' });
    expect(v).toMatchObject({ opening: '10.0000', openingValue: '20.00', quantityIn: '8.0000', costIn: '28.33', quantityOut: '5.0000', costOut: '13.33', closing: '13.0000', closingValue: '35.00', total: 5, unit: '个' });
    expect(v.items.map((i) => [i.docDate, i.docType, i.quantityIn, i.quantityOut, i.balance, i.value])).toEqual([
      ['2026-11-01', 'stock_in', '1.0000', null, '11.0000', '23.00'], ['2026-11-03', 'stock_in', '5.0000', null, '16.0000', '43.00'], ['2026-11-10', 'assembly', null, '3.0000', '13.0000', '35.00'],
      ['2026-11-11', 'assembly', null, '2.0000', '11.0000', '29.67'], ['2026-11-11', 'assembly', '2.0000', null, '13.0000', '35.00'],
    ]);
    const stock = [await rig.stock(rig.products.a), await rig.stock(rig.products.a, rig.warehouses.second)];
    expect(stock.reduce((s, x) => s + x.onHand, 0)).toBe(13);
    expect((await checkInvariants()).filter((i) => i.count !== 0 && i.id !== 'P03')).toEqual([]);
  });

  it('pages go on where the one before ended; a warehouse has its own', async () => {
    const second = await ledger({ from: '2026-11-01', to: '2026-11-30', page: '2', pageSize: '2' });
    expect(second).toMatchObject({ total: 5, closing: '13.0000', items: [{ balance: '13.0000' }, { balance: '11.0000', value: '29.67' }] });
    expect(await ledger({ from: '2026-11-01', to: '2026-11-30', warehouseId: String(rig.warehouses.second) })).toMatchObject({ opening: '0.0000', closing: '1.0000', closingValue: '3.00', total: 1 });
  });

  it('keepers see their warehouses and no costs; what is no period or product is said so', async () => {
    const v = await ledger({ from: '2026-11-01', to: '2026-11-30' }, 'keeper');
    expect(v).toMatchObject({ opening: '0.0000', closing: '1.0000', total: 1 });
    expect(JSON.stringify(v)).not.toMatch(/"(openingValue|closingValue|costIn|costOut|value|unitCost)":/);
    expect(await refusal(ledger({ warehouseId: String(rig.warehouses.main) }, 'keeper'))).toMatchObject({ status: 422, facts: { errors: [{ pointer: '/warehouseId' }] } });
    expect(await refusal(ledger({ from: '2026-02-30' }))).toMatchObject({ status: 422, facts: { errors: [{ pointer: '/from' }] } });
    expect(await refusal(ledger({ productId: '4711' }))).toMatchObject({ status: 422, facts: { errors: [{ pointer: '/productId' }] } });
    expect(await rig.as('director', 'warehouse.stock.export', () => rig.get(ProductLedger).workbook({ productId: String(rig.products.a), from: '2026-11-01', to: '2026-11-30' }))).toBeDefined();
  });
});
