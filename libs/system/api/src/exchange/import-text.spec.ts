import { cellText, countryText, discountText, foreignAddress, instantText, numberText, paymentTermText, shortNameText, tagTexts, urlText } from './import-text.js';

describe('cells of a file', () => {
  it.each([['-', null], ['——', null], ['  ', null], ['NULL', null], ['Ａ股１２', 'A股12'], ['万  科Ａ', '万 科A'], ['深圳（集团）', '深圳（集团）'], ['-5', '-5']])('%s is %s', (text, value) => {
    expect(cellText(text)).toBe(value);
  });

  it.each([['1,200', '1200'], ['1.2万', '12000'], ['￥3亿元', '300000000'], ['50人', '50'], ['１２３．５', '123.5'], ['1.23456万', '12345.6'], ['-8', '-8'], ['0.05', '0.05'], ['007', '7']])('%s is the number %s', (text, value) => {
    expect(numberText(text)).toBe(value);
  });
  it.each(['abc', '1.2.3', '12x', '万'])('%s is no number', (text) => expect(numberText(text)).toBeUndefined());

  it.each([['95折', '0.05'], ['9.5折', '0.05'], ['8折', '0.2'], ['5%', '0.05'], ['0.05', '0.05']])('%s takes off %s', (text, value) => expect(discountText(text)).toBe(value));

  it.each([['现金', 'cash'], ['月结30天', 'month_end:30'], ['月结', 'month_end:0'], ['30天', 'days:30'], ['账期60天', 'days:60'], ['days:7', 'days:7']])('%s is the term %s', (text, value) => expect(paymentTermText(text)).toBe(value));

  it('takes days in the company\'s zone', () => {
    expect(instantText('2026-11-23', 'Asia/Shanghai')).toBe('2026-11-22T16:00:00.000Z');
    expect(instantText('2026年11月3日 09:30', 'Asia/Shanghai')).toBe('2026-11-03T01:30:00.000Z');
    expect(instantText('2026-02-30', 'Asia/Shanghai')).toBeUndefined();
  });

  it('drops blanks that only fill a column', () => {
    expect(shortNameText('万 科A')).toBe('万科A');
    expect(shortNameText('ST 国华')).toBe('ST 国华');
    expect(tagTexts('重点、VIP；老客户')).toEqual(['重点', 'VIP', '老客户']);
  });

  it.each([['中国', 'CN'], ['China', 'CN'], ['cn', 'CN'], ['德国', 'DE'], ['Germany', 'DE'], ['UK', 'GB'], ['USA', 'US'], ['美国', 'US'], ['Mexico', 'MX'], ['Sweden', 'SE'], ['香港', 'HK'], ['新加坡', 'SG']])('%s is the country %s', (text, code) => expect(countryText(text)).toBe(code));
  it.each(['火星', 'Nowhere', ''])('%s is no country', (text) => expect(countryText(text)).toBeUndefined());

  it('takes the address out of a link, and puts a place abroad behind the street', () => {
    expect(urlText('Mayumi\'s (on the World Wide Web)#http://www.example.com/mayumi.htm#')).toBe('http://www.example.com/mayumi.htm');
    expect(urlText('#CAJUN.HTM#')).toBe('CAJUN.HTM');
    expect(urlText('www.vanke.com')).toBe('www.vanke.com');
    expect(foreignAddress('49 Gilbert St.', ['London', null, undefined])).toBe('49 Gilbert St., London');
    expect(foreignAddress(null, [null])).toBeNull();
  });
});
