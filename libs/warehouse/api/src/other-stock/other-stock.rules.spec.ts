import { otherMovement } from './other-stock.rules.js';

test('goods that come in are worth what was said, else the average decides', () => {
  expect(otherMovement('in', { quantity: 30_000, baseQuantity: 360_000, unitCost: 12_345_678 })).toEqual({ quantity: 360_000, value: 3_704 });
  expect(otherMovement('in', { quantity: 30_000, baseQuantity: 30_000, unitCost: 0 })).toEqual({ quantity: 30_000, value: 0 });
  expect(otherMovement('in', { quantity: 30_000, baseQuantity: 30_000, unitCost: null })).toEqual({ quantity: 30_000, value: null });
});

test('goods that go out cost the average whatever was said', () => expect(otherMovement('out', { quantity: 20_000, baseQuantity: 20_000, unitCost: 5_000_000 })).toEqual({ quantity: -20_000, value: null }));
