import { OFFSET_KINDS, counterSide, isOneSided, mutual, oldestDebts, sideOfKind, sumOf } from './offset.rules.js';

const item = (id: number, open: number, dueDate = `2026-0${id}-01`): { id: number; no: string; open: number; dueDate: string } => ({ id, no: `X${id}`, open, dueDate });

it('each kind has its parties', () => {
  expect(OFFSET_KINDS.map((k) => [k, isOneSided(k), sideOfKind(k), counterSide(k)])).toEqual([
    ['advance_receivable', true, 'receivable', undefined], ['advance_payable', true, 'payable', undefined], ['receivable_payable', false, 'receivable', 'payable'], ['receivable_transfer', false, 'receivable', 'receivable'], ['payable_transfer', false, 'payable', 'payable'],
  ]);
});

it('a mutual offset takes what both owe, the oldest first, and no credit', () => {
  const both = mutual([item(1, 4_000), item(2, 5_000), item(3, -700)], [item(1, 6_000)], 0);
  expect(both).toEqual({ ours: [{ itemId: 1, amount: 4_000, writeOff: 0 }, { itemId: 2, amount: 2_000, writeOff: 0 }], theirs: [{ itemId: 1, amount: 6_000, writeOff: 0 }] });
  expect(sumOf(mutual([item(1, 4_000)], [item(1, 6_000)], 1_500).theirs)).toBe(1_500);
  expect(mutual([item(1, 4_000)], [], 0)).toEqual({ ours: [], theirs: [] });
});

it('a transfer takes all debts or as many as asked for', () => {
  expect(sumOf(oldestDebts([item(1, 300), item(2, -100), item(3, 200)], 0))).toBe(500);
  expect(oldestDebts([item(3, 200), item(1, 300)], 350)).toEqual([{ itemId: 1, amount: 300, writeOff: 0 }, { itemId: 3, amount: 50, writeOff: 0 }]);
});
