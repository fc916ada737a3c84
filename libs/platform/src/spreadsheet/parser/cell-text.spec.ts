import { builtInFormat, cleanText, formattedNumber, isoText, numberText, parseNumberFormat } from './cell-text.js';

describe('text of a cell', () => {
  it('trims every kind of blank', () => {
    expect(cleanText('\u3000 万  科Ａ\u00a0\t')).toBe('万  科Ａ');
    expect(cleanText('\u200b编号\u200b ')).toBe('编号');
    expect(cleanText(' \u3000\n')).toBeNull();
  });

  it('writes numbers without artefacts and exponents', () => {
    expect(numberText(0.1 + 0.2)).toBe('0.3');
    expect(numberText(1234567890123)).toBe('1234567890123');
    expect(numberText(1.10101199001011e17)).toBe('110101199001011000');
    expect(numberText(1.5e-9)).toBe('0.0000000015');
    expect(numberText(-2.5e21)).toBe('-2500000000000000000000');
    expect(numberText(-0)).toBe('0');
  });

  it('knows dates, times and padded codes from their format', () => {
    const show = (value: number, code: string, date1904 = false): string => formattedNumber(value, parseNumberFormat(code), date1904);
    expect(show(45296, 'yyyy"年"m"月"d"日"')).toBe('2024-01-05');
    expect(show(45296.75, 'yyyy/m/d h:mm')).toBe('2024-01-05 18:00:00');
    expect(show(45296.75, '[$-804]m"月"d"日";@')).toBe('2024-01-05');
    expect(show(43834, 'yyyy-mm-dd', true)).toBe('2024-01-05');
    expect(show(1, 'yyyy-mm-dd')).toBe('1900-01-01');
    expect(show(61, 'yyyy-mm-dd')).toBe('1900-03-01');
    expect(show(0.5, 'h:mm')).toBe('12:00:00');
    expect(show(1.5, '[h]:mm')).toBe('36:00:00');
    expect(show(1, '000000')).toBe('000001');
    expect(show(0.25, '0%')).toBe('0.25');
    expect(show(45296, '[Red]#,##0.00 "yd"')).toBe('45296');
    expect(show(45296, 'General')).toBe('45296');
    expect(show(45296, '0.00E+00')).toBe('45296');
    expect(formattedNumber(45296, builtInFormat(14), false)).toBe('2024-01-05');
    expect(formattedNumber(45296, builtInFormat(31), false)).toBe('2024-01-05');
    expect(formattedNumber(45296, builtInFormat(57), false)).toBe('2024-01-05');
    expect(formattedNumber(45296, builtInFormat(4), false)).toBe('45296');
  });

  it('shortens ISO dates', () => {
    expect(isoText('2024-01-05T00:00:00')).toBe('2024-01-05');
    expect(isoText('2024-01-05T08:30:00.000')).toBe('2024-01-05 08:30:00');
  });
});
