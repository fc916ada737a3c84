import { describe, expect, it } from 'vitest';
import type { BillingRow } from '../finance.api';
import { amountOf, figuresAfter, filled, invoiceable, partFault, partsTotal, redInvoiceable, taxParts, withPart } from './invoice-parts';

const billing = (over: Partial<BillingRow>): BillingRow => ({ id: 1, sourceType: 'sales_order', sourceId: 5, no: 'XS5', docDate: '2026-11-01', dueDate: '2026-12-01', customerId: 7, customerName: '', ownerId: 1, total: '1000.00', net: '900.00', shipped: '600.00', received: '500.00', open: '400.00', invoiced: '200.00', receivedUninvoiced: '300.00', shippedUninvoiced: '400.00', invoicedUnreceived: '0.00', overInvoiced: '0.00', ...over });

describe('an order to be invoiced', () => {
  const one = invoiceable(billing({}));
  it('has a cap: net worth less what was invoiced', () => { expect([one.cap, one.due]).toEqual(['700.00', '300.00']); });
  it('never has a negative one', () => { expect(invoiceable(billing({ net: '100.00', invoiced: '150.00' })).cap).toBe('0.00'); });
  it('gets what was received, what was shipped, or all', () => {
    expect((['received', 'shipped', 'all'] as const).map((by) => amountOf(one, by))).toEqual(['300.00', '400.00', '700.00']);
    expect(filled([one, invoiceable(billing({ sourceId: 6, receivedUninvoiced: '0.00' }))], 'received', false)).toEqual([{ salesOrderId: 5, amount: '300.00' }]);
  });
  it('says what is wrong with an amount', () => { expect(['1.234', '-1', '700.01', '700.00'].map((text) => partFault(one, text))).toEqual(['decimal', 'sign', 'cap', undefined]); });
});

describe('a red invoice', () => {
  const part = (salesOrderId: number, amount: string, invoiced = amount): { salesOrderId: number; orderNo: string; orderNet: string; invoiced: string; amount: string } => ({ salesOrderId, orderNo: `XS${salesOrderId}`, orderNet: '1000.00', invoiced, amount });
  it('takes back what its original stands for, less what earlier ones took', () => {
    const caps = (redTotal: string, total = '900.00'): string[] => redInvoiceable({ total, redTotal, allocations: [part(1, '600.00'), part(2, '300.00')] }).map((one) => one.cap);
    expect(caps('0.00')).toEqual(['600.00', '300.00']);
    expect(caps('-700.00')).toEqual(['0.00', '200.00']);
    // 100 of the original were for no order: those go first
    expect(caps('-150.00', '1000.00')).toEqual(['550.00', '300.00']);
  });
  it('takes no more back of an order than is invoiced', () => { expect(redInvoiceable({ total: '600.00', redTotal: '0.00', allocations: [part(1, '600.00', '250.00')] })[0]?.cap).toBe('250.00'); });
  it('is entered positive and goes out negative', () => {
    expect(withPart([], 1, '5.00', true)).toEqual([{ salesOrderId: 1, amount: '-5.00' }]);
    expect(filled(redInvoiceable({ total: '600.00', redTotal: '0.00', allocations: [part(1, '600.00')] }), 'all', true)).toEqual([{ salesOrderId: 1, amount: '-600.00' }]);
  });
});

describe('amounts', () => {
  it('are split as the server splits them', () => {
    expect(taxParts('1000.00', '0.13')).toEqual({ net: '884.96', tax: '115.04' });
    expect(taxParts('-1000.00', '0.13')).toEqual({ net: '-884.96', tax: '-115.04' });
    expect(taxParts('80.00', null)).toEqual({ net: '80.00', tax: '0.00' });
  });
  it('follow the orders until somebody types another total', () => {
    const parts = [{ salesOrderId: 1, amount: '100.00' }];
    expect(figuresAfter({ total: '100.00', parts, taxRate: '0.13' }, [])).toEqual({ total: '0.00', net: '0.00', tax: '0.00' });
    expect(figuresAfter({ total: null, parts: [], taxRate: '0.13' }, parts)).toEqual({ total: '100.00', net: '88.50', tax: '11.50' });
    expect(figuresAfter({ total: '120.00', parts, taxRate: '0.13' }, [])).toBeUndefined();
  });
  it('add up; nothing takes an order out', () => {
    expect(partsTotal([{ salesOrderId: 1, amount: '0.10' }, { salesOrderId: 2, amount: '0.20' }])).toBe('0.30');
    expect(withPart([{ salesOrderId: 1, amount: '5.00' }], 1, '0', false)).toEqual([]);
    expect(withPart([], 1, 'x', false)).toEqual([{ salesOrderId: 1, amount: 'x' }]);
  });
});
