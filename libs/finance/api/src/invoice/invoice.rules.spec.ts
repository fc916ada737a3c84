import { beyondCap, taxParts } from './invoice.rules.js';

const orders = new Map([[1, { no: 'XS1', net: 1_130_000, invoiced: 400_000 }], [2, { no: 'XS2', net: 50_000, invoiced: 50_000, left: 20_000 }]]);

describe('caps of invoices', () => {
  it('no more than an order is worth', () => {
    expect(beyondCap(orders, [{ billingId: 1, amount: 730_000 }])).toBeUndefined();
    expect(beyondCap(orders, [{ billingId: 1, amount: 730_001 }])).toEqual({ no: 'XS1', net: 1_130_000, invoiced: 400_000, asked: 730_001 });
  });

  it('a red one takes back what its original stands for', () => {
    expect(beyondCap(orders, [{ billingId: 2, amount: -20_000 }])).toBeUndefined();
    expect(beyondCap(orders, [{ billingId: 2, amount: -20_001 }])).toMatchObject({ no: 'XS2', asked: -20_001 });
    expect(beyondCap(orders, [{ billingId: 1, amount: -400_001 }])).toMatchObject({ no: 'XS1' });
  });

  it('net and tax add up', () => {
    expect(taxParts(1_130_000, { taxRate: 1_300, net: null, tax: null })).toEqual({ net: 1_000_000, tax: 130_000 });
    expect(taxParts(-1_130_000, { taxRate: 1_300, net: null, tax: null })).toEqual({ net: -1_000_000, tax: -130_000 });
    expect(taxParts(100, { taxRate: null, net: 88, tax: 12 })).toEqual({ net: 88, tax: 12 });
    expect(taxParts(100, { taxRate: null, net: null, tax: 12 })).toEqual({ net: 88, tax: 12 });
    expect(taxParts(100, { taxRate: null, net: 88, tax: 11 })).toBeUndefined();
  });
});
