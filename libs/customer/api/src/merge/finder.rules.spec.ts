import { Grouping, type Scanned, looseName, pairOf } from './finder.rules.js';

const one = (id: number, name: string, more: Partial<Scanned> = {}): Scanned => ({ id, name, mobile: null, phone: null, creditCode: null, ...more });
const groups = (rows: Scanned[], different: string[] = []) => { const g = new Grouping(); for (const r of rows) g.add(r); return g.groups(new Set(different), 100); };

describe('the search for duplicates', () => {
  it('finds the same name, number and code, and names that differ by what people leave out', () => {
    expect(groups([one(1, '远大电子有限公司'), one(2, '远大电子（有限）公司'), one(3, '甲', { mobile: '138 0013 8000' }), one(4, '乙', { mobile: '+8613800138000' }), one(5, '深圳市宏图机械'), one(6, '深圳宏图机械有限公司')]))
      .toEqual([{ reason: 'name', ids: [1, 2] }, { reason: 'mobile', ids: [3, 4] }, { reason: 'similar', ids: [5, 6] }]);
  });
  it('tells a pair once, under its strongest reason', () => {
    expect(groups([one(1, '远大电子', { phone: '0755-1234567' }), one(2, '远大电子公司', { phone: '07551234567' })])).toEqual([{ reason: 'name', ids: [1, 2] }]);
  });
  it('leaves out what was judged to be different, and numbers half the town has', () => {
    expect(groups([one(1, '远大电子'), one(2, '远大电子公司')], [pairOf(2, 1)])).toEqual([]);
    expect(groups(Array.from({ length: 11 }, (_, i) => one(i + 1, `甲${i}`, { phone: '0755-0000000' })))).toEqual([]);
  });
  it('does not shorten a name to nothing', () => expect(looseName('上海市')).toBe(''));
});
