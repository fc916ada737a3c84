import { accuracy, evaluate, expectedAt } from './stocktake.rules.js';

const pcs = (n: number): number => n * 10_000;
const count = (quantity: number, expected: number, moveId = 0): Parameters<typeof evaluate>[1][number] => ({ quantity: pcs(quantity), expected: pcs(expected), moveId });

describe('stocktake', () => {
  it('E-07: goods shipped between snapshot and count are no loss', () => {
    const moves = [{ id: 7, at: '2026-11-23T10:00:00.000Z', quantity: pcs(-10) }, { id: 9, at: '2026-11-23T12:00:00.000Z', quantity: pcs(-5) }];
    const at = expectedAt(pcs(100), moves, '2026-11-23T11:00:00.000Z');
    expect(at).toEqual({ expected: pcs(90), moveId: 7 });
    expect(evaluate('add', [{ quantity: pcs(88), ...at }])).toEqual({ outcome: 'loss', counted: pcs(88), expected: pcs(90), difference: pcs(-2), moveId: 7 });
    expect(expectedAt(pcs(100), moves, null)).toEqual({ expected: pcs(85), moveId: 9 });
    expect(expectedAt(pcs(100), moves, '2026-11-23T09:30:00.000Z')).toEqual({ expected: pcs(100), moveId: 0 });
  });

  it('what nobody counted is no difference; zero is a count', () => {
    expect(evaluate('add', [])).toEqual({ outcome: 'open', counted: null, expected: null, difference: null, moveId: null });
    expect(evaluate('add', [count(0, 3)])).toMatchObject({ outcome: 'loss', counted: 0, difference: pcs(-3) });
    expect(evaluate('compare', [count(3, 3)])).toMatchObject({ outcome: 'same', difference: 0 });
  });

  it('parts counted by several people add up, unless goods moved between them', () => {
    expect(evaluate('add', [count(60, 100), count(41, 100)])).toMatchObject({ outcome: 'gain', counted: pcs(101), difference: pcs(1) });
    expect(evaluate('add', [count(60, 100), count(30, 90, 5)])).toMatchObject({ outcome: 'moved', difference: null });
  });

  it('the whole counted twice must tell the same difference, whenever it was counted', () => {
    expect(evaluate('compare', [count(99, 100), count(89, 90, 5)])).toMatchObject({ outcome: 'loss', counted: pcs(89), expected: pcs(90), difference: pcs(-1), moveId: 5 });
    expect(evaluate('compare', [count(99, 100), count(100, 100)])).toMatchObject({ outcome: 'conflict', difference: null });
  });

  it('accuracy is the share of counted lines without difference', () => {
    expect(accuracy(0, 0)).toBeNull();
    expect(accuracy(8, 1)).toBe(8_750);
  });
});
