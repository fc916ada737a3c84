import type { ImportField } from './import-target.js';
import { normalHeader, suggestMapping } from './mapping.rules.js';

const fields: ImportField[] = [
  { key: 'name', label: '客户名称', kind: 'text', synonyms: ['公司名称', '企业名称'] },
  { key: 'shortName', label: '简称', kind: 'text', synonyms: ['名称'] },
  { key: 'mobile', label: '手机', kind: 'text', synonyms: ['手机号码'] },
  { key: 'region', label: '地区', kind: 'region' },
  { key: 'capital', label: '注册资本(万元)', kind: 'money' },
];
const none = new Map<string, string>();
const one = (header: string, remembered = none): string | null => suggestMapping([header], fields, remembered)[0] ?? null;

describe('header normalisation', () => {
  it.each([['地      区', '地区'], ['ＮＡＭＥ', 'name'], ['客户名称 *', '客户名称'], ['*客户名称', '客户名称'], ['【手机】：', '手机'], ['注册资本（万元）', '注册资本万元'], ['a\u3000b', 'ab']])('%s is %s', (header, normal) => {
    expect(normalHeader(header)).toBe(normal);
  });
});

describe('suggested mapping', () => {
  it('knows labels, synonyms, spellings', () => {
    expect(one('客户名称')).toBe('name');
    expect(one('公司名称')).toBe('name');
    expect(one('公 司 名 称 *')).toBe('name');
    expect(one('手机（必填）')).toBe('mobile');
    expect(one('注册资本（万元）')).toBe('capital');
    expect(one('MOBILE')).toBe('mobile');
    expect(one('不知道')).toBeNull();
    expect(one('')).toBeNull();
  });

  it('believes its memory first', () => {
    expect(one('公司名称', new Map([['公司名称', 'shortName']]))).toBe('shortName');
    expect(one('公司名称', new Map([['公司名称', 'no_longer_there']]))).toBe('name');
  });

  it('gives a field to the column that fits best, and only once', () => {
    expect(suggestMapping(['企业名称', '客户名称', '客 户 名 称'], fields, none)).toEqual([null, 'name', null]);
    expect(suggestMapping(['名称', '公司名称'], fields, none)).toEqual(['shortName', 'name']);
  });
});
