import { figure, grouped, trimmed } from './figures.js';

test.each([['0', '0'], ['1234', '1,234'], ['1234567.8', '1,234,567.8'], ['-1234.50', '-1,234.50'], ['-12', '-12'], ['not a number', 'not a number'], ['', '']])('%j is written %j', (given, expected) => {
  expect(grouped(given)).toBe(expected);
});

test.each([['2.500000', 0, '2.5'], ['2.500000', 2, '2.50'], ['2.505000', 2, '2.505'], ['3.0000', 0, '3'], ['3', 2, '3.00'], ['10', 0, '10'], ['100.00', 2, '100.00']])('%j with at least %d digits is %j', (given, least, expected) => {
  expect(trimmed(given, least)).toBe(expected);
});

test('sums are exact at any size; only quantities lose their zeros', () => {
  expect(figure(123456789012345678901n, 2)).toBe('1,234,567,890,123,456,789.01');
  expect(figure(-5n, 2)).toBe('-0.05');
  expect(figure(20_100_0000n, 4)).toBe('20,100');
  expect(figure(12_5000n, 4)).toBe('12.5');
  expect(figure(0n, 2)).toBe('0.00');
});
