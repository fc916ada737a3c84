import { billingFigures } from './billing.rules.js';

const NOTHING = { total: 0, returned: 0, closed: 0, shipped: 0, receivable: 0, paid: 0, writtenOff: 0, invoiced: 0 };

describe('figures of an order', () => {
  it('E-05: received 6,000 and invoiced 4,000 of 11,300', () => {
    expect(billingFigures({ ...NOTHING, total: 1_130_000, receivable: 1_130_000, paid: 600_000, invoiced: 400_000 })).toEqual({
      net: 1_130_000, open: 530_000, received: 600_000, receivedUninvoiced: 200_000, shippedUninvoiced: 0, invoicedUnreceived: 0, overInvoiced: 0, receiptStatus: 'partial', invoiceStatus: 'partial',
    });
  });

  it('received is money, capped at what the order is worth after returns and closes', () => {
    expect(billingFigures({ ...NOTHING, total: 95_000, returned: 9_500, receivable: 85_500, paid: 95_000 })).toMatchObject({ received: 85_500, open: -9_500, receiptStatus: 'full' });
    expect(billingFigures({ ...NOTHING, total: 100_000, closed: 60_000, receivable: 40_000, paid: 39_900, writtenOff: 100 })).toMatchObject({ received: 39_900, open: 0, receiptStatus: 'full' });
  });

  it('what was written off is not waited for, what is invoiced too much is to be red-invoiced', () => {
    expect(billingFigures({ ...NOTHING, total: 10_000, receivable: 10_000, paid: 9_900, writtenOff: 100, invoiced: 10_000 })).toMatchObject({ invoicedUnreceived: 0, invoiceStatus: 'full' });
    expect(billingFigures({ ...NOTHING, total: 10_000, returned: 2_000, receivable: 8_000, invoiced: 10_000 })).toMatchObject({ overInvoiced: 2_000, invoicedUnreceived: 10_000 });
  });

  it('shipped and not invoiced is net of returns', () => {
    expect(billingFigures({ ...NOTHING, total: 10_000, returned: 1_000, shipped: 6_000, receivable: 9_000, invoiced: 2_000 })).toMatchObject({ shippedUninvoiced: 3_000 });
  });

  it('an order worth nothing has no progress', () => {
    expect(billingFigures(NOTHING)).toMatchObject({ receiptStatus: 'none', invoiceStatus: 'none' });
  });
});
