import { ServiceFeeCharged, type ServiceFeeFacts, ServiceFeeWithdrawn } from '@steward/customer-api';
import { EventBus, clock } from '@steward/platform';
import { addDays } from '@steward/kernel';
import { RECEIPT } from '../money/money.kinds.js';
import { MoneyService } from '../money/money.service.js';
import { FinanceRig, refusal } from '../testing/finance-rig.js';

describe('fees of service tickets', () => {
  let rig: FinanceRig;
  let bank = 0;
  const publish = (event: ServiceFeeCharged | ServiceFeeWithdrawn): Promise<void> => rig.sales(() => rig.get(EventBus).publish(event));
  const fee = (customerId: number, ticketId: number, amount: number): ServiceFeeFacts => ({ ticketId, no: `FW${ticketId}`, customerId, customerName: 'x', ownerId: rig.people.own, departmentId: null, amount });

  beforeAll(async () => { rig = await FinanceRig.open(); bank = await rig.account('银行'); }, 120_000);
  // the tickets are told of, they are not there
  afterEach(async () => { expect((await rig.broken() as { id: string }[]).filter((i) => i.id !== 'F06')).toEqual([]); });
  afterAll(() => rig.close());

  it('are owed by the payment term, and taken back exactly, as often as they change', async () => {
    const c = await rig.customer('收费', { paymentTerm: 'days:10' });
    const balance = async (): Promise<unknown> => (await rig.row<{ receivableBalance: number }>('SELECT receivableBalance FROM customer WHERE id=?', [c]))?.receivableBalance;
    await publish(new ServiceFeeCharged(fee(c, 1, 8_000)));
    expect(await rig.rows('SELECT kind, sourceType, no, amount, open, dueDate, ownerId FROM receivable WHERE partyId=?', [c])).toEqual([{ kind: 'service', sourceType: 'service_ticket', no: 'FW1', amount: 8_000, open: 8_000, dueDate: addDays(clock.today(), 10), ownerId: rig.people.own }]);
    await publish(new ServiceFeeWithdrawn(fee(c, 1, 8_000)));
    expect([await balance(), await rig.open('receivable', c)]).toEqual([0, { FW1: 0 }]);
    await publish(new ServiceFeeCharged(fee(c, 1, 5_000)));
    await publish(new ServiceFeeWithdrawn(fee(c, 1, 5_000)));
    await publish(new ServiceFeeCharged(fee(c, 1, 3_000)));
    expect([await balance(), await rig.open('receivable', c)]).toEqual([3_000, { FW1: 3_000 }]);
  });

  it('are received like any other debt, and not taken back under a receipt', async () => {
    const c = await rig.customer('收款');
    await publish(new ServiceFeeCharged(fee(c, 2, 6_000)));
    const receipt = await rig.as('cashier', 'finance.receipt.create', () => rig.get(MoneyService).create(RECEIPT, { partyId: c, autoAllocate: true, lines: [{ accountId: bank, method: 'transfer', amount: '60.00' }] } as never, true));
    expect(await rig.open('receivable', c)).toEqual({ FW2: 0 });
    expect(await refusal(publish(new ServiceFeeWithdrawn(fee(c, 2, 6_000))))).toMatchObject({ status: 409, code: 'document.has_downstream', facts: { documents: [{ type: 'receipt', no: receipt.row.no }] } });
    await rig.as('cashier', 'finance.receipt.approve', () => rig.get(MoneyService).void(RECEIPT, receipt.row.id, '退回'));
    await publish(new ServiceFeeWithdrawn(fee(c, 2, 6_000)));
    expect(await rig.open('receivable', c)).toEqual({ FW2: 0 });
  });
});
