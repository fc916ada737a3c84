import { type Shared, regionPrefix, shareOut } from './assignment.rules.js';

const customers = (n: number, ownerId: number | null = null, region: string | null = null, from = 1): Shared[] => Array.from({ length: n }, (_, i) => ({ id: from + i, ownerId, region }));
const counts = (shares: Map<number, number>): Record<number, number> => { const out: Record<number, number> = {}; for (const user of shares.values()) out[user] = (out[user] ?? 0) + 1; return out; };
const people = (...ids: number[]): { userId: number }[] => ids.map((userId) => ({ userId }));

describe('sharing customers out', () => {
  it('gives everybody the same, the first ones what is over', () => {
    expect(counts(shareOut('equal', customers(2870), people(1, 2, 3, 4, 5, 6, 7, 8, 9)))).toEqual({ 1: 319, 2: 319, 3: 319, 4: 319, 5: 319, 6: 319, 7: 319, 8: 319, 9: 318 });
    expect([...shareOut('equal', customers(5), people(8, 9))]).toEqual([[1, 8], [2, 9], [3, 8], [4, 9], [5, 8]]);
    expect(shareOut('equal', [], people(8)).size).toBe(0);
    expect(shareOut('equal', customers(3), []).size).toBe(0);
  });

  it('leaves with somebody what he has, up to his share; asked again it moves nothing', () => {
    const before = [...customers(7, 8), ...customers(3, 9, null, 8), ...customers(1, 5, null, 11)];
    const shares = shareOut('equal', before, people(8, 9));
    expect(counts(shares)).toEqual({ 8: 6, 9: 5 });
    expect([...shares].filter(([id, user]) => before.find((c) => c.id === id)?.ownerId !== user)).toHaveLength(2);
    const after = before.map((c) => ({ ...c, ownerId: shares.get(c.id) ?? null }));
    expect(shareOut('equal', after, people(9, 8))).toEqual(new Map(after.map((c) => [c.id, c.ownerId])));
  });

  it('gives each as many as were said; the rest stays where it is', () => {
    const shares = shareOut('count', customers(10), [{ userId: 1, count: 2 }, { userId: 2, count: 5 }, { userId: 3, count: 0 }]);
    expect(counts(shares)).toEqual({ 1: 2, 2: 5 });
    expect(shareOut('count', customers(3), [{ userId: 1, count: 2 }, { userId: 2, count: 5 }]).size).toBe(3);
  });

  it('follows the most precise region and shares one region between several', () => {
    const all = [...customers(4, null, '330106'), ...customers(3, null, '330203', 5), ...customers(2, null, '310101', 8), ...customers(2, null, null, 10), ...customers(1, null, '440300', 12)];
    const shares = shareOut('region', all, [{ userId: 1, regions: ['330000'] }, { userId: 2, regions: ['330100'] }, { userId: 3, regions: ['310000', '330100'] }]);
    expect([5, 6, 7].map((id) => shares.get(id))).toEqual([1, 1, 1]);
    expect([8, 9].map((id) => shares.get(id))).toEqual([3, 3]);
    expect(counts(new Map([1, 2, 3, 4].map((id) => [id, shares.get(id) ?? 0])))).toEqual({ 2: 2, 3: 2 });
    expect([10, 11, 12].map((id) => shares.has(id))).toEqual([false, false, false]);
    expect(['330000', '330100', '330106', '110000'].map(regionPrefix)).toEqual(['33', '3301', '330106', '11']);
  });
});
