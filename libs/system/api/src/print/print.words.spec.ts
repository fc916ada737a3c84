import { Texts, clock } from '@steward/platform';
import { systemMessages } from '@steward/system-messages';
import { PrintWords, instantText, sumDigits, sumValue } from './print.words.js';

const words = new PrintWords(new Texts([systemMessages]), 'zh-CN', new Map([['method', new Map([['cash', '现金']])]]));

test.each([
  ['money', '1234567.50', '1,234,567.50'], ['money', '-3', '-3.00'], ['price', '12.500000', '12.50'], ['price', '0.123456', '0.123456'], ['quantity', '10.0000', '10'], ['quantity', '1234.5000', '1,234.5'], ['rate', '0.1300', '13%'],
  ['rate', '0.065', '6.5%'], ['rate', '-0.05', '-5%'], ['rate', '0', '0%'], ['integer', 1200, '1,200'], ['boolean', true, '是'], ['boolean', false, '否'], ['enum', 'unknown', 'unknown'], ['dictionary', 'cash', '现金'], ['dictionary', 'gone', 'gone'],
  ['term', 'days:30', '货到 30 天'], ['term', 'month_end:15', '月结 15 天'], ['term', 'cash', '现结'], ['term', '面议', '面议'], ['date', '2026-11-23', '2026-11-23'], ['text', 0, '0'], ['text', null, ''], ['money', '', ''], ['money', undefined, ''],
] as const)('%s %j is printed %j', (kind, value, expected) => {
  expect(words.value({ kind, words: 'method' }, value)).toBe(expected);
});

test('a label that is written out wins over its key', () => {
  expect(words.label({ label: 'print.sum' })).toBe('合计');
  expect(words.label({ label: 'print.sum', labelText: '自定义' })).toBe('自定义');
});

test('only money and quantities are added up, exactly', () => {
  expect(['money', 'quantity', 'price', 'rate', 'text', undefined].map((k) => sumDigits(k as never))).toEqual([2, 4, undefined, undefined, undefined, undefined]);
  expect([sumValue('0.1', 2), sumValue(null, 2), sumValue('-12.3456', 4)]).toEqual([10, 0, -123_456]);
});

test('instants are in the time zone of the company', () => {
  clock.setTimezone('Asia/Shanghai');
  expect(instantText('2026-11-22T17:05:00.000Z')).toBe('2026-11-23 01:05');
});
