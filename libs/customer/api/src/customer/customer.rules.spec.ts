import { dueDay, keysOf, keyValue, maskName, parsePaymentTerm, pinyinKeys, searchText, squeezed, tidyTags } from './customer.rules.js';

describe('duplicate keys', () => {
  it('are the same however the firm is written', () => {
    const names = ['深圳市平安科技有限公司', ' 深圳市平安科技 有限公司 ', '深圳市平安科技', '深圳市（平安）科技股份有限公司', '深圳市(平安)科技公司'];
    expect(new Set(names.map((n) => keyValue('name', n))).size).toBe(1);
    expect(keyValue('name', '万科企业股份有限公司')).not.toBe(keyValue('name', '万科物业股份有限公司'));
    expect(keyValue('name', 'ＡＢＣ Trading Co., Ltd.')).toBe(keyValue('name', 'abc trading'));
  });

  it('say nothing for empty fields', () => {
    expect(keysOf({ code: 'KH1', name: '甲', creditCode: null, mobile: '' })).toEqual([{ kind: 'code', value: 'kh1' }, { kind: 'name', value: '甲' }]);
  });

  it('take mobile numbers as digits without the country', () => {
    expect(keyValue('mobile', '+86 138-0013-8000')).toBe('13800138000');
  });
});

describe('masked names', () => {
  it('tell that there is one, not which', () => {
    expect(maskName('平安银行股份有限公司')).toBe('平安***');
    expect(maskName('万科')).toBe('万***');
    expect(maskName('平安银行股份有限公司')).not.toContain('银行');
  });
});

describe('payment terms', () => {
  it.each([['cash', '2026-11-23', '2026-11-23'], ['days:30', '2026-11-23', '2026-12-23'], ['month_end:0', '2026-02-10', '2026-02-28'], ['month_end:15', '2026-11-30', '2026-12-15'], ['month_end:15', '2026-12-01', '2027-01-15']])('%s of %s is due %s', (term, day, due) => {
    const parsed = parsePaymentTerm(term);
    expect(parsed && dueDay(parsed, day)).toBe(due);
  });

  it.each(['', 'days', 'days:', 'days:-1', 'days:1000', 'month_end', 'cash:1', 'weeks:2'])('%s is none', (text) => {
    expect(parsePaymentTerm(text)).toBeUndefined();
  });
});

describe('search text', () => {
  const text = searchText({ name: '平安银行股份有限公司', shortName: '平安', code: 'KH000001', mobile: '+86 13800138000', phone: '0755-8208 0387' });

  it.each(['pingan', 'pa', '平安', '银行', 'kh000001', '13800138000', '075582080387', 'payh'])('holds %s', (word) => {
    expect(text).toContain(word);
  });

  it('knows short names with filling blanks and full-width letters', () => {
    const t = searchText({ name: '万科企业股份有限公司', shortName: '万  科Ａ', code: '000002', mobile: null, phone: null });
    expect(t).toContain('万科a');
    expect(t).toContain('wanke');
  });

  it('keeps Latin names with their blanks', () => {
    expect(searchText({ name: 'ABC Trading Co', shortName: null, code: 'K', mobile: null, phone: null })).toContain('abc trading co');
    expect(squeezed('abc 中国 电信 def ghi')).toBe('abc中国电信def ghi');
  });

  it('sorts by pinyin, syllable by syllable', () => {
    const names = ['中国银行', '安徽海螺', '昂立教育', '阿里巴巴'];
    expect([...names].sort((a, b) => (pinyinKeys(a).sort < pinyinKeys(b).sort ? -1 : 1))).toEqual(['阿里巴巴', '安徽海螺', '昂立教育', '中国银行']);
  });
});

describe('tags', () => {
  it('are trimmed and each there once', () => {
    expect(tidyTags([' VIP ', 'vip', '重点  客户', '', '重点 客户'])).toEqual(['vip', '重点 客户']);
  });
});
