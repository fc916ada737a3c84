import fc from 'fast-check';
import { type Returnable, creditOf, linkedFigures, returnableOf } from './return.rules.js';

const line = (o: Partial<Returnable>): Returnable => ({ lineId: 1, ordered: 100_000, shipped: 100_000, returned: 0, payable: 95_000, shippedAmount: 95_000, returnedAmount: 0, service: false, ...o });

test('E-03: one of ten for 950.00 is credited with 95.00', () => {
  expect(creditOf(line({}), 10_000)).toBe(9500);
  // the same when only three were shipped so far
  expect(creditOf(line({ shipped: 30_000, shippedAmount: 28_500 }), 10_000)).toBe(9500);
});

test('when everything is back, exactly what was shipped has been credited, in whatever steps', () => {
  fc.assert(fc.property(fc.integer({ min: 0, max: 10_000_000 }), fc.array(fc.integer({ min: 1, max: 90_000 }), { minLength: 1, maxLength: 8 }), (amount, steps) => {
    const whole = steps.reduce((a, b) => a + b, 0);
    let l = line({ shipped: whole, shippedAmount: amount });
    for (const s of steps) { const credit = creditOf(l, s); l = { ...l, returned: l.returned + s, returnedAmount: l.returnedAmount + credit }; }
    expect(l.returnedAmount).toBe(amount);
  }));
});

test('of goods what was shipped may come back, of a service what was ordered', () => {
  expect(returnableOf(line({ shipped: 40_000, returned: 10_000 }))).toBe(30_000);
  expect(returnableOf(line({ shipped: 0, service: true }))).toBe(100_000);
  expect(creditOf(line({ shipped: 0, shippedAmount: 0, service: true }), 50_000)).toBe(47_500);
});

test('the credit has its tax inside', () => {
  expect(linkedFigures(11_300, 10_000, 1300)).toEqual({ unitPrice: 113_000_000, amount: 11_300, net: 10_000, tax: 1300, payable: 11_300 });
});
