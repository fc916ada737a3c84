import { scaledFee, scaledQuantity, splitCost, weightsOf } from './assembly.rules.js';

const line = (baseQuantity: number, unitCost = 0, weight: number | null = null): { baseQuantity: number; unitCost: number; weight: number | null } => ({ baseQuantity: baseQuantity * 10_000, unitCost: unitCost * 1_000_000, weight });

describe('rules of assembly', () => {
  it('divides a cost so that the last one takes what rounding left', () => {
    expect(splitCost(10_000, [1n, 1n, 1n])).toEqual([3_333, 3_334, 3_333]);
    expect(splitCost(100, [1n, 1n, 1n])).toEqual([33, 34, 33]);
    expect(splitCost(2, [1n, 1n, 1n, 1n])).toEqual([1, 0, 1, 0]);
    expect(splitCost(0, [5n, 3n])).toEqual([0, 0]);
    expect(splitCost(777, [0n, 5n, 0n])).toEqual([0, 777, 0]);
    for (let total = 0; total < 50; total++) {
      const shares = splitCost(total, [3n, 7n, 11n, 1n]);
      expect(shares.reduce((a, b) => a + b, 0)).toBe(total);
      expect(Math.min(...shares)).toBeGreaterThanOrEqual(0);
    }
  });

  it('weighs by cost, by ratio, by quantity, and by quantity where nothing is known', () => {
    const lines = [line(2, 10, 3), line(1, 30, 1)];
    expect(splitCost(5_000, weightsOf(lines, 'cost'))).toEqual([2_000, 3_000]);
    expect(splitCost(4_000, weightsOf(lines, 'ratio'))).toEqual([3_000, 1_000]);
    expect(splitCost(3_000, weightsOf(lines, 'quantity'))).toEqual([2_000, 1_000]);
    expect(splitCost(3_000, weightsOf([line(2), line(1)], 'cost'))).toEqual([2_000, 1_000]);
    expect(splitCost(3_000, weightsOf([line(2), line(1)], 'ratio'))).toEqual([2_000, 1_000]);
  });

  it('a bill is scaled to what is to be made', () => {
    expect(scaledQuantity(30_000, 50_000, 20_000)).toBe(75_000);
    expect(scaledQuantity(10_000, 10_000, 30_000)).toBe(3_333);
    expect(scaledFee(1_000, 50_000, 20_000)).toBe(2_500);
  });
});
