import fc from 'fast-check';
import { Decimal, isDecimalText, round, scaled, unscaled } from './decimal.js';

describe('decimals', () => {
  it('rounds half away from zero', () => {
    expect(round('1.005', 2).toString()).toBe('1.01');
    expect(round('-1.005', 2).toString()).toBe('-1.01');
    expect(round('2.5', 0).toString()).toBe('3');
    expect(round('-2.5', 0).toString()).toBe('-3');
  });

  it('accepts only decimals that fit the scale', () => {
    expect(isDecimalText('12.30', 2)).toBe(true);
    expect(isDecimalText('-0.01', 2)).toBe(true);
    for (const bad of ['12.301', '', '.5', '1e3', ' 1', '１', 'NaN', '9999999999999999', '999999999999999.99']) expect(isDecimalText(bad, 2)).toBe(false);
  });

  it('goes to scaled integers and back without loss', () => {
    fc.assert(fc.property(fc.integer({ min: -9_007_199_254_740_991, max: 9_007_199_254_740_991 }), fc.constantFrom(2, 4, 6), (n, scale) => {
      const text = unscaled(n, scale);
      expect(isDecimalText(text, scale)).toBe(true);
      expect(scaled(text, scale)).toBe(n === 0 ? 0 : n);
      expect(new Decimal(text).times(10 ** scale).eq(n)).toBe(true);
    }));
    expect(unscaled(12, 0)).toBe('12');
  });

  it('keeps sums beyond 2^53 exact', () => {
    expect(unscaled('123456789012345678901', 2)).toBe('1234567890123456789.01');
  });
});
