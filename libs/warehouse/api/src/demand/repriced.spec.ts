import { amountShipped, worthShipped } from './demand.rules.js';

const line = { payable: 90_000, ordered: 100_000, shipped: 40_000, shippedAmount: 36_000, repriced: -4_000 };

test('goods that left before the price was changed are worth what the line costs now', () => {
  // 4 of 10 left at 100.00, then the price came down to 90.00
  expect(worthShipped({ payable: 90_000, ordered: 100_000, shipped: 40_000 })).toBe(36_000);
  expect(worthShipped({ payable: 90_000, ordered: 100_000, shipped: 0 })).toBe(0);
});

test('shipments keep their amounts, the difference is kept beside them and goes with them', () => {
  expect(amountShipped(line, { baseQuantity: 60_000, amount: 54_000 }, 1)).toEqual({ shippedAmount: 90_000, repriced: -4_000 });
  // the shipment of 400.00 is taken back: nothing is left of either
  expect(amountShipped(line, { baseQuantity: 40_000, amount: 40_000 }, -1)).toEqual({ shippedAmount: 0, repriced: 0 });
  expect(amountShipped({ ...line, repriced: null, shippedAmount: 40_000 }, { baseQuantity: 10_000, amount: 9_000 }, 1)).toEqual({ shippedAmount: 49_000, repriced: null });
});
