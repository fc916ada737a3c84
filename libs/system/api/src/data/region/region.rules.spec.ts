import { RegionFacade } from './region.facade.js';
import { pathOf, regionOf, regions, shortName } from './region.rules.js';

const f = new RegionFacade();

test('all provinces with their codes, districts of municipalities directly below them', () => {
  expect(regions()).toHaveLength(34);
  expect(f.name('440305')).toBe('广东省深圳市南山区');
  expect(f.name('110105')).toBe('北京市朝阳区');
  expect(f.name('440000')).toBe('广东省');
  expect(f.name('429004')).toBe('湖北省仙桃市');
  expect(f.name('441900')).toBe('广东省东莞市');
  expect(f.name('810001')).toBe('香港特别行政区中西区');
  expect(f.name('710100')).toBe('台湾省台北市');
  expect(f.name('999999')).toBeUndefined();
  expect(f.name(null)).toBeUndefined();
  expect(f.parts('440305')).toEqual(['广东省', '深圳市', '南山区']);
});

test('names as people write them', () => {
  expect(['广东省', '内蒙古自治区', '新疆维吾尔自治区', '宁夏回族自治区', '广西壮族自治区', '西藏自治区', '香港特别行政区', '黔东南苗族侗族自治州', '大兴安岭地区', '锡林郭勒盟', '神农架林区', '东区', '玉树藏族自治州', '阿坝藏族羌族自治州'].map(shortName))
    .toEqual(['广东', '内蒙古', '新疆', '宁夏', '广西', '西藏', '香港', '黔东南', '大兴安岭', '锡林郭勒', '神农架', '东区', '玉树', '阿坝']);
});

test.each([
  ['广东', '深圳', '南山', '440305'], ['广东省', '深圳市', '南山区', '440305'], ['广东省', '深圳市', null, '440300'], [' 广 东 ', null, null, '440000'],
  ['北京', '北京', '朝阳', '110105'], ['北京市', '市辖区', '朝阳区', '110105'], ['北京市', '北京市', '', '110000'], ['上海', '浦东新区', '', '310115'],
  ['内蒙古', '呼和浩特', '', '150100'], ['新疆', '石河子', '', '659001'], ['湖北', '省直辖县级行政区划', '仙桃', '429004'],
  ['江苏', '昆山市', '', '320583'], ['', '深圳', '', '440300'], ['', '', '南山区', undefined], ['', '', '昆山市', '320583'],
  ['海南省', '', '琼海市', '469002'], ['吉林', '吉林', '', '220200'], ['吉林省', '', '', '220000'],
  ['香港', '', '', '810000'], ['台湾', '台北', '', '710100'],
  ['广东', '杭州', '', undefined], ['广东', '深圳', '朝阳', undefined], ['无此', '', '', undefined], ['', '', '', undefined],
])('%s / %s / %s is %s', (province, city, district, code) => {
  expect(f.find(province, city, district)).toBe(code);
});

test.each([
  ['广东省深圳市南山区', '440305'], ['广东深圳南山', '440305'], ['广东/深圳/南山', '440305'], ['深圳 南山', '440305'], ['深圳市', '440300'], ['北京市北京市朝阳区', '110105'], ['北京市朝阳区', '110105'], ['北京', '110000'],
  ['440305', '440305'], ['湖北省仙桃市', '429004'], ['广东省深圳市南山区科技园路1号', undefined], ['朝阳区', undefined], ['', undefined],
])('%s means %s', (text, code) => {
  expect(f.parse(text)).toBe(code);
});

test('every region is found again by its own names', () => {
  const walk = (list: readonly { code: string; children: readonly never[] | readonly object[] }[]): string[] => list.flatMap((r) => [r.code, ...walk(r.children as never)]);
  const codes = walk(regions() as never);
  expect(new Set(codes).size).toBe(codes.length);
  const lost = codes.filter((code) => { const r = regionOf(code); const [p, c, d] = r ? pathOf(r) : []; return f.find(p, c, d) !== code; });
  expect(lost).toEqual([]);
  const unread = codes.filter((code) => f.parse(f.name(code) ?? '') !== code);
  expect(unread).toEqual([]);
});
