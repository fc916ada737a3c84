import { netCredits, overAllocated, refundOldestFirst } from './allocation.rules.js';

const item = (id: number, open: number, dueDate = '2026-05-01'): { id: number; no: string; open: number; dueDate: string } => ({ id, no: `N${id}`, open, dueDate });
const over = (open: number, amount: number, writeOff = 0): unknown => overAllocated(new Map([[1, item(1, open)]]), [{ itemId: 1, amount, writeOff }]);

describe('allocations', () => {
  it('take no more than is open, the write-off included', () => {
    expect(over(10_000, 9_900, 100)).toBeUndefined();
    expect(over(10_000, 9_900, 101)).toEqual({ no: 'N1', open: 10_000, asked: 10_001 });
    expect(over(0, 1)).toEqual({ no: 'N1', open: 0, asked: 1 });
    expect(over(10_000, -1)).toMatchObject({ asked: -1 });
  });

  it('take credits the other way round, without write-off', () => {
    expect(over(-9_500, -9_500)).toBeUndefined();
    expect(over(-9_500, -9_501)).toMatchObject({ open: -9_500 });
    expect(over(-9_500, 100)).toMatchObject({ asked: 100 });
    expect(over(-9_500, -9_600, 100)).toMatchObject({ asked: -9_500 });
  });

  it('net credits against the oldest debt, or the latest', () => {
    const items = [item(1, 400, '2026-05-01'), item(2, 500, '2026-06-01'), item(3, -600, '2026-05-20')];
    expect(netCredits(items, 'oldest')).toEqual([{ credit: 3, debt: 1, amount: 400 }, { credit: 3, debt: 2, amount: 200 }]);
    expect(netCredits(items, 'latest')).toEqual([{ credit: 3, debt: 2, amount: 500 }, { credit: 3, debt: 1, amount: 100 }]);
    expect(netCredits([item(1, 100), item(2, -60), item(3, -60)], 'oldest')).toEqual([{ credit: 2, debt: 1, amount: 60 }, { credit: 3, debt: 1, amount: 40 }]);
  });

  it('refund credits oldest first, the rest is advance', () => {
    expect(refundOldestFirst(100, [item(1, -60, '2026-06-01'), item(2, -30, '2026-05-01'), item(3, 500)])).toEqual({ allocations: [{ id: 2, amount: -30 }, { id: 1, amount: -60 }], left: 10 });
  });
});
