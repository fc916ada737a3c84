import { describe, expect, it } from 'vitest';
import { formatInstant, formatMoney, formatNumber, formatPhone, formatRate, toInstant } from './format';
import { parseDay, parseNumber, parseRate, parseTime } from './smart';

describe('numbers as people type them', () => {
  it.each([
    ['', ''], ['1,200', '1200'], ['１２', '12'], ['１２．５', '12.5'], ['1.2万', '12000'], ['1.2w', '12000'], ['3千', '3000'], ['2亿', '200000000'], ['5k', '5000'],
    ['12*3.5=', '42'], ['12×3.5', '42'], ['(1+2)*3', '9'], ['10/3', '3.33'], ['-5', '-5'], ['(1,234.00)', '-1234'], ['¥1,234.50', '1234.5'], ['100*8%', '8'],
    ['1.005', '1.005'], ['0.1+0.2', '0.3'], ['1万+500', '10500'], ['12345678901234567890', '12345678901234567890'],
  ])('%s is %s', (typed, value) => expect(parseNumber(typed, 2)).toBe(value));

  it.each(['abc', '1+', '1..2', '1/0', '(1', '1 2x', '--'])('%s is no number', (typed) => expect(parseNumber(typed, 2)).toBeUndefined());

  it('takes percentages as fractions', () => {
    expect(parseRate('12.5')).toBe('0.125');
    expect(parseRate('12.5%')).toBe('0.125');
    expect(parseRate('１３％')).toBe('0.13');
    expect(parseRate('x')).toBeUndefined();
  });
});

describe('days as people type them', () => {
  const today = '2026-11-23';
  it.each([
    ['', ''], ['20261123', '2026-11-23'], ['2026-1-5', '2026-01-05'], ['2026/11/3', '2026-11-03'], ['2026年11月3日', '2026-11-03'], ['２０２６－１１－０３', '2026-11-03'], ['11-23', '2026-11-23'],
    ['11.5', '2026-11-05'], ['1105', '2026-11-05'], ['261105', '2026-11-05'], ['5', '2026-11-05'], ['今天', today], ['明天', '2026-11-24'], ['昨天', '2026-11-22'], ['today', today],
    ['+3', '2026-11-26'], ['-30', '2026-10-24'], ['月底', '2026-11-30'], ['年初', '2026-01-01'],
  ])('%s is %s', (typed, day) => expect(parseDay(typed, today)).toBe(day));

  it.each(['2026-02-30', '13-01', 'soon', '99', '2026-11'])('%s is no day', (typed) => expect(parseDay(typed, today)).toBeUndefined());

  it('reads times', () => {
    expect(parseTime('14:05')).toBe(845);
    expect(parseTime('1405')).toBe(845);
    expect(parseTime('9点')).toBe(540);
    expect(parseTime('25:00')).toBeUndefined();
  });
});

describe('values as people read them', () => {
  it('formats numbers without losing digits', () => {
    expect(formatMoney('1234567.8')).toBe('1,234,567.80');
    expect(formatMoney('-1234')).toBe('-1,234.00');
    expect(formatNumber('9007199254740993.1250')).toBe('9,007,199,254,740,993.125');
    expect(formatRate('0.125')).toBe('12.5%');
    expect(formatPhone('13800138000')).toBe('138 0013 8000');
    expect(formatMoney(null)).toBe('');
  });

  it('keeps instants in the zone of the company', () => {
    expect(formatInstant('2026-11-23T06:05:00.000Z', 'Asia/Shanghai')).toBe('2026-11-23 14:05');
    expect(toInstant('Asia/Shanghai', '2026-11-23', 845)).toBe('2026-11-23T06:05:00.000Z');
    expect(formatInstant(toInstant('Europe/Berlin', '2026-03-29', 12 * 60), 'Europe/Berlin')).toBe('2026-03-29 12:00');
  });
});
