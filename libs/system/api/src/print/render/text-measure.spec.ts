import fc from 'fast-check';
import { plainFace as face } from '../testing/plain-face.js';
import { POINT, fitted, printable, widthOf, wrap } from './text-measure.js';

/** Size at which an em is one millimetre. */
const MM = 1 / POINT;
const lines = (text: string, width: number, most?: number): string[] => wrap(printable(text, face), face, MM, width, most);

test('lines are as wide as they may be and break anywhere between Chinese characters', () => {
  expect(lines('一二三四五六七', 3)).toEqual(['一二三', '四五六', '七']);
  expect(lines('', 3)).toEqual(['']);
  expect(lines('一\n\n二', 3)).toEqual(['一', '', '二']);
});

test('words and numbers are not broken unless they are longer than a line', () => {
  expect(lines('规格 M10x30 螺栓', 4)).toEqual(['规格', 'M10x30', '螺栓']);
  expect(lines('DN150-PN16', 3)).toEqual(['DN150-', 'PN16']);
  expect(lines('角钢 L50×50×5', 5)).toEqual(['角钢', 'L50×50×5']);
  expect(lines('1,234.50元', 4)).toEqual(['1,234.50', '元']);
  expect(lines('abcdefgh', 2)).toEqual(['abcd', 'efgh']);
});

test('no line begins with closing punctuation or ends with an opening bracket', () => {
  expect(lines('一二三，四', 3)).toEqual(['一二', '三，四']);
  expect(lines('一二（三）', 3)).toEqual(['一二', '（三）']);
  expect(lines('单价￥12', 3)).toEqual(['单价', '￥12']);
});

test('what is too long ends with an ellipsis', () => {
  expect(lines('一二三四五六七八', 3, 2)).toEqual(['一二三', '四五…']);
  expect(lines('一\n二\n三', 3, 2)).toEqual(['一', '二…']);
  expect(lines('一二三', 3, 1)).toEqual(['一二三']);
});

test('unseen characters are dropped, unknown ones become squares, line ends are one', () => {
  expect(printable('a\r\nb\rc\u2028d\te\u0000\u200b\u202e\ufeff', face)).toBe('a\nb\nc\nd e');
  expect(printable('𠮷野家 한😀', face)).toBe('□野家 □□');
  expect(printable('👨‍👩‍👧\ufe0f', face)).toBe('□□□');
});

test('whatever the text, lines fit, nothing but blanks is lost, and their number is bounded', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 200 }), fc.integer({ min: 1, max: 30 }), fc.integer({ min: 1, max: 5 }), (text, width, most) => {
    const clean = printable(text, face);
    const all = wrap(clean, face, MM, width);
    const plain = (s: string): string => s.replace(/\s/g, '');
    expect(plain(all.join(''))).toBe(plain(clean));
    for (const line of all) expect(widthOf(line, face, MM) <= width + 1e-9 || [...line].length === 1).toBe(true);
    expect(wrap(clean, face, MM, width, most).length).toBeLessThanOrEqual(most);
  }), { numRuns: 500 });
});

test('a heading becomes smaller until it fits, down to a least size', () => {
  expect(fitted('一二三四', face, 4 * MM, 16, MM)).toBeCloseTo(4 * MM, 0);
  expect(widthOf('一二三四五六七八', face, fitted('一二三四五六七八', face, 4 * MM, 16, MM))).toBeLessThanOrEqual(16);
  expect(fitted('一'.repeat(100), face, 4 * MM, 16, MM)).toBe(MM);
});
