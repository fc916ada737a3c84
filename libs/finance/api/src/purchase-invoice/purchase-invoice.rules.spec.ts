import { purchaseFigures } from './purchase-invoice.rules.js';

describe('what a supplier still has to invoice', () => {
  it('is what stayed less what was invoiced, never below nothing', () => {
    expect(purchaseFigures({ total: 240_000, returned: 0, invoiced: 0 })).toEqual({ net: 240_000, uninvoiced: 240_000, overInvoiced: 0, invoiceStatus: 'none' });
    expect(purchaseFigures({ total: 240_000, returned: 6_000, invoiced: 100_000 })).toEqual({ net: 234_000, uninvoiced: 134_000, overInvoiced: 0, invoiceStatus: 'partial' });
    expect(purchaseFigures({ total: 240_000, returned: 6_000, invoiced: 240_000 })).toEqual({ net: 234_000, uninvoiced: 0, overInvoiced: 6_000, invoiceStatus: 'full' });
  });
});
