import { StringStore } from './string-store.js';

describe('string store', () => {
  it('gives back what was put in, across its chunks', () => {
    const store = new StringStore();
    const text = (i: number): string => (i % 7 === 0 ? '' : `第${i}个😀`.repeat(i % 900));
    for (let i = 0; i < 5000; i++) store.push(text(i));
    store.push('大'.repeat(5_000_000));
    expect(store.size).toBe(5001);
    for (let i = 0; i < 5000; i += 13) expect(store.get(i)).toBe(text(i));
    expect(store.get(5000)).toHaveLength(5_000_000);
    expect([store.get(-1), store.get(5001), store.get(0.5), store.get(Number.NaN)]).toEqual(['', '', '', '']);
  });
});
