import { EventBus } from '@steward/platform';
import { PurchaseReturnApproved, PurchaseReturnVoided, type ShipmentFacts, ShipmentApproved, ShipmentVoided, StockInApproved, StockInVoided } from '@steward/warehouse-api';
import { RECEIPT } from '../money/money.kinds.js';
import { MoneyService } from '../money/money.service.js';
import { FinanceRig, refusal } from '../testing/finance-rig.js';
import { Billing } from './billing.facade.js';

const ORDER = 'sales_order';

describe('what the warehouse brings to finance', () => {
  let rig: FinanceRig;
  let bank = 0;
  const publish = (event: ShipmentApproved | ShipmentVoided | StockInApproved | StockInVoided | PurchaseReturnApproved | PurchaseReturnVoided): Promise<void> => rig.sales(() => rig.get(EventBus).publish(event));
  const shipment = (customerId: number, shipmentId: number, sourceId: number, amount: number, shippedAmount: number, goodsPayable: number): ShipmentFacts =>
    ({ shipmentId, no: `CK${shipmentId}`, docDate: '2026-05-10', customerId, customerName: 'x', ownerId: rig.people.own, departmentId: null, orders: [{ sourceType: ORDER, sourceId, amount, shippedAmount, goodsPayable }] });
  const order = async (customerId: number): Promise<Record<string, unknown> | undefined> => rig.row('SELECT receivable, shipped, open, received, shippedUninvoiced FROM billing WHERE customerId=?', [customerId]);
  const balances = (customerId: number): Promise<unknown> => rig.row('SELECT receivableBalance, advanceBalance FROM customer WHERE id=?', [customerId]);
  const supplier = (id: number): Promise<unknown> => rig.row('SELECT payableBalance, advanceBalance FROM supplier WHERE id=?', [id]);

  beforeAll(async () => { rig = await FinanceRig.open(); bank = await rig.account('银行'); }, 120_000);
  afterEach(async () => { expect(await rig.broken()).toEqual([]); });
  afterAll(() => rig.close());

  it('basis order: shipping owes nothing more, it is only known what was shipped', async () => {
    const c = await rig.customer('按单');
    const id = await rig.order(c, [{ dueDate: '2026-05-01', amount: 10_500 }]);
    await publish(new ShipmentApproved(shipment(c, 1, id, 4_000, 4_000, 10_000)));
    expect(await order(c)).toEqual({ receivable: 10_500, shipped: 4_500, open: 10_500, received: 0, shippedUninvoiced: 4_500 });
    await publish(new ShipmentVoided(shipment(c, 1, id, 4_000, 0, 10_000)));
    expect(await order(c)).toMatchObject({ shipped: 0, shippedUninvoiced: 0, open: 10_500 });
  });

  it('basis shipment: each shipment is a debt by the payment term, charges ride with the first; taken back, the money becomes advance', async () => {
    const c = await rig.customer('按发货', { paymentTerm: 'days:30' });
    const id = await rig.order(c, [{ dueDate: '2026-05-01', amount: 10_500 }], { basis: 'shipment' });
    expect(await order(c)).toMatchObject({ receivable: 0, open: 0 });
    await publish(new ShipmentApproved(shipment(c, 11, id, 4_000, 4_000, 10_000)));
    await publish(new ShipmentApproved(shipment(c, 12, id, 6_000, 10_000, 10_000)));
    expect(await rig.rows('SELECT kind, no, amount, dueDate FROM receivable WHERE partyId=? ORDER BY id', [c])).toEqual([
      { kind: 'shipment', no: 'CK11', amount: 4_500, dueDate: '2026-06-09' }, { kind: 'shipment', no: 'CK12', amount: 6_000, dueDate: '2026-06-09' },
    ]);
    await rig.as('accountant', 'finance.receipt.create', () => rig.get(MoneyService).create(RECEIPT, { partyId: c, lines: [{ accountId: bank, amount: '90.00' }], autoAllocate: true }, true));
    expect(await balances(c)).toEqual({ receivableBalance: 1_500, advanceBalance: 0 });
    await publish(new ShipmentVoided(shipment(c, 12, id, 6_000, 4_000, 10_000)));
    expect(await balances(c)).toEqual({ receivableBalance: 0, advanceBalance: 4_500 });
    expect(await order(c)).toMatchObject({ receivable: 4_500, open: 0, received: 4_500, shipped: 4_500 });
    await publish(new ShipmentApproved(shipment(c, 13, id, 6_000, 10_000, 10_000)));
    expect(await balances(c)).toEqual({ receivableBalance: 1_500, advanceBalance: 0 });
    expect(await order(c)).toMatchObject({ open: 1_500, received: 9_000 });
    await rig.sales(() => rig.get(Billing).credit({ sourceType: 'sales_return', sourceId: 5, no: 'XT5', docDate: '2026-05-12', orderType: ORDER, orderId: id, customerId: c, customerName: 'x', ownerId: rig.people.own, departmentId: null, amount: 1_000 }));
    expect(await balances(c)).toEqual({ receivableBalance: 500, advanceBalance: 0 });
  });

  it('a stock-in is owed to its supplier, a return settles it; both are taken back exactly', async () => {
    const s = await rig.supplier('仓库供应商');
    const stockIn = { stockInId: 21, no: 'RK21', supplierId: s, supplierName: '仓库供应商', docDate: '2026-05-01', dueDate: '2026-05-31', ownerId: rig.people.own, departmentId: null, total: 10_000 };
    const back = { purchaseReturnId: 31, no: 'CT31', supplierId: s, supplierName: '仓库供应商', docDate: '2026-05-03', ownerId: rig.people.own, departmentId: null, stockInId: 21, total: 3_000 };
    await publish(new StockInApproved(stockIn));
    expect(await rig.row("SELECT permission, path FROM notice WHERE event='stock_in.approved'")).toEqual({ permission: 'finance.payment.create', path: `/payments/new?supplier=${s}` });
    await publish(new PurchaseReturnApproved(back));
    expect(await rig.open('payable', s)).toEqual({ RK21: 7_000, CT31: 0 });
    expect(await refusal(publish(new StockInVoided(stockIn)))).toMatchObject({ status: 409, code: 'document.has_downstream' });
    await publish(new PurchaseReturnVoided(back));
    expect(await rig.open('payable', s)).toEqual({ RK21: 10_000, CT31: 0 });
    // a second life of the same documents
    await publish(new PurchaseReturnApproved(back));
    await publish(new PurchaseReturnVoided(back));
    await publish(new StockInVoided(stockIn));
    expect(await supplier(s)).toEqual({ payableBalance: 0, advanceBalance: 0 });
    expect(await rig.rows('SELECT id FROM payable WHERE partyId=? AND isOpen=1', [s])).toEqual([]);
    await publish(new StockInApproved({ ...stockIn, total: 12_000 }));
    expect(await supplier(s)).toEqual({ payableBalance: 12_000, advanceBalance: 0 });
  });
});
