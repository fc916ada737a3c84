import { KeySet, fingerprint, printsOf, rowKeys, storedKeys } from './match-keys.js';

describe('match keys', () => {
  it('are the same for the same value under the same key only', () => {
    expect(fingerprint('name', 'a')).toBe(fingerprint('name', 'a'));
    expect(fingerprint('name', 'a')).not.toBe(fingerprint('code', 'a'));
    expect(Number.isSafeInteger(fingerprint('name', '深圳'))).toBe(true);
    const fold = rowKeys({}, ['code', 'name', 'mobile'], { code: ' Ａ1 ', name: null });
    expect(fold).toEqual([{ field: 'code', print: fingerprint('code', 'a1') }]);
    expect(rowKeys({ matchValue: (key, v) => (key === 'name' ? v.slice(0, 1) : null) }, ['code', 'name'], { code: 'x', name: 'yz' })).toEqual([{ field: 'name', print: fingerprint('name', 'y') }]);
  });

  it('survive being stored', () => {
    const keys = [{ field: 'a', print: 2 ** 53 - 1 }, { field: 'b', print: 5 }];
    expect(storedKeys(keys)).toBe('|2gosa7pa2gv|5|');
    expect(printsOf(storedKeys(keys))).toEqual([2 ** 53 - 1, 5]);
    expect(storedKeys([])).toBeNull();
  });

  it('keep the first row of a hundred thousand', () => {
    const set = new KeySet();
    for (let i = 0; i < 100_000; i++) set.add(fingerprint('k', String(i)), i);
    for (let i = 0; i < 1000; i++) set.add(fingerprint('k', String(i)), 999_999);
    for (const i of [0, 1, 999, 50_000, 99_999]) expect(set.get(fingerprint('k', String(i)))).toBe(i);
    expect(set.get(fingerprint('k', 'x'))).toBeUndefined();
  });
});
