import { automatic, settlement } from './money.rules.js';

const item = (id: number, open: number, dueDate: string): { id: number; no: string; open: number; dueDate: string } => ({ id, no: `N${id}`, open, dueDate });
const three = [item(1, 400_000, '2026-05-01'), item(2, 500_000, '2026-05-10'), item(3, 300_000, '2026-05-20')];
const byId = (list: readonly ReturnType<typeof item>[]): Map<number, ReturnType<typeof item>> => new Map(list.map((i) => [i.id, i]));
const receipt = (total: number): { settles: 1; total: number; advance: number } => ({ settles: 1, total, advance: 0 });

describe('what a document of money settles', () => {
  it('E-01: oldest due first, the rest is advance', () => {
    const first = automatic(receipt(1_000_000), three);
    expect(first).toEqual([{ itemId: 1, amount: 400_000, writeOff: 0 }, { itemId: 2, amount: 500_000, writeOff: 0 }, { itemId: 3, amount: 100_000, writeOff: 0 }]);
    const left = [item(3, 200_000, '2026-05-20')];
    const second = automatic(receipt(250_000), left);
    expect(settlement(receipt(250_000), byId(left), second)).toMatchObject({ allocated: 200_000, advance: 50_000 });
  });

  it('credits of returns are taken into the same receipt', () => {
    const items = [item(1, 100_000, '2026-05-01'), item(2, -20_000, '2026-05-05')];
    expect(settlement(receipt(80_000), byId(items), [{ itemId: 1, amount: 100_000, writeOff: 0 }, { itemId: 2, amount: -20_000, writeOff: 0 }])).toMatchObject({ allocated: 80_000, advance: 0 });
  });

  it('a write-off comes on top of the money', () => {
    const items = [item(1, 100_000, '2026-05-01')];
    expect(settlement(receipt(99_900), byId(items), [{ itemId: 1, amount: 99_900, writeOff: 100 }])).toMatchObject({ allocated: 99_900, writeOff: 100, advance: 0 });
    expect(settlement(receipt(99_900), byId(items), [{ itemId: 1, amount: 100_000, writeOff: 0 }])).toEqual({ why: 'exceeds', total: 99_900, allocated: 100_000 });
    expect(settlement(receipt(200_000), byId(items), [{ itemId: 1, amount: 100_000, writeOff: 1 }])).toMatchObject({ why: 'over', over: { open: 100_000, asked: 100_001 } });
  });

  it('a refund pays credits back first and then the advance, no more than there is', () => {
    const items = [item(1, -5_000, '2026-05-01'), item(2, 9_000, '2026-05-01')];
    const means = { settles: -1 as const, total: 8_000, advance: 3_000 };
    const wanted = automatic(means, items);
    expect(wanted).toEqual([{ itemId: 1, amount: -5_000, writeOff: 0 }]);
    expect(settlement(means, byId(items), wanted)).toMatchObject({ advance: -3_000 });
    expect(settlement({ ...means, advance: 2_999 }, byId(items), wanted)).toEqual({ why: 'advance', available: 2_999, asked: 3_000 });
    expect(settlement({ ...means, total: 4_000 }, byId(items), wanted)).toMatchObject({ why: 'exceeds' });
  });

  it('an offset takes everything from the advance', () => {
    const means = { settles: 0 as const, total: 0, advance: 450_000 };
    const wanted = automatic(means, three);
    expect(wanted.map((w) => w.amount)).toEqual([400_000, 50_000]);
    expect(settlement(means, byId(three), wanted)).toMatchObject({ advance: -450_000 });
    expect(automatic({ ...means, total: 100_000 }, three)).toEqual([{ itemId: 1, amount: 100_000, writeOff: 0 }]);
    expect(settlement({ ...means, advance: 1 }, byId(three), wanted)).toMatchObject({ why: 'advance' });
  });
});
