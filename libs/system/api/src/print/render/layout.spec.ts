import { plainFaces } from '../testing/plain-face.js';
import { COLUMNS, line, sheetOf } from '../testing/sheets.js';
import type { Mark, TextMark } from './canvas.js';
import { layOut } from './layout.js';
import { PAPERS, PAPER_NAMES, type Sheet } from './sheet.js';
import { widthOf } from './text-measure.js';

const pagesOf = (sheet: Sheet): Mark[][] => layOut(sheet, plainFaces);
const texts = (page: readonly Mark[]): TextMark[] => page.filter((m) => m.kind === 'text');
const words = (page: readonly Mark[]): string[] => texts(page).map((m) => m.text);

/** Nothing leaves the paper, and no text is wider than its place. */
function demandInside(sheet: Sheet, pages: readonly (readonly Mark[])[]): void {
  const { width, height, side } = PAPERS[sheet.paper];
  for (const page of pages) {
    for (const m of page) {
      expect(m.y).toBeGreaterThanOrEqual(0);
      expect(m.y + m.height).toBeLessThanOrEqual(height - 2);
      if (m.kind !== 'text') { expect(m.x).toBeGreaterThanOrEqual(side - 1); expect(m.x + m.width).toBeLessThanOrEqual(width - side + 1); continue; }
      for (const l of m.text.split('\n')) expect(widthOf(l, plainFaces.regular, m.size)).toBeLessThanOrEqual(m.width);
    }
  }
}

describe.each([...PAPER_NAMES])('on %s', (paper) => {
  it.each([0, 1, 5, 12, 30, 200])('%i lines stand in order, on as many pages as they need, with their sums', (count) => {
    const sheet = sheetOf(count, { paper });
    const pages = pagesOf(sheet);
    demandInside(sheet, pages);
    expect(pages.flatMap(words).filter((t) => /^P\d+$/.test(t))).toEqual(Array.from({ length: count }, (_x, i) => `P${i + 1}`));
    expect(pages.flatMap(words).filter((t) => t === '商品名称').length).toBe(pages.filter((p) => words(p).some((t) => /^P\d+$/.test(t))).length || 1);
    expect(pages.flatMap(words).filter((t) => t === '壹拾贰元整')).toHaveLength(1);
    expect(pages.map((p) => words(p).at(-1))).toEqual(pages.map((_p, i) => `${i + 1}/${pages.length}`));
    const subtotals = pages.map((p) => words(p)).filter((w) => w.includes('本页小计')).map((w) => Number(w[w.indexOf('本页小计') + 1]?.replaceAll(',', '')));
    const spread = pages.filter((p) => words(p).some((t) => /^P\d+$/.test(t))).length > 1;
    expect(subtotals.reduce((a, b) => a + b, 0)).toBe(spread ? (count * (count + 1)) / 2 : 0);
  });

  it('the closing never stands on a page without a line', () => {
    for (let count = 8; count < 60; count++) {
      const last = pagesOf(sheetOf(count, { paper })).at(-1) ?? [];
      expect(words(last)).toContain('壹拾贰元整');
      expect(words(last).some((t) => /^P\d+$/.test(t))).toBe(true);
      expect(words(last).some((t) => t.startsWith('签收'))).toBe(true);
    }
  });
});

it('long texts wrap within their columns, and end with an ellipsis before they fill a page', () => {
  const rows = [line(1, { 2: '不锈钢法兰式对夹蝶阀（手动蜗轮传动）'.repeat(4) }), line(2, { 2: '长'.repeat(5_000), 3: 'W'.repeat(3_000) }), line(3, { 7: '9,999,999,999,999.99', 5: '99,999,999.9999' })];
  const sheet = sheetOf(0, { tables: [{ title: '', columns: COLUMNS, rows, figures: rows.map(() => [10_000, 100]) }] });
  const pages = pagesOf(sheet);
  demandInside(sheet, pages);
  expect(pages).toHaveLength(1);
  expect(pages.flatMap(words).some((t) => t.endsWith('…'))).toBe(true);
  expect(pages.flatMap(words)).toContain('9,999,999,999,999.99');
});

it('too many figures for the paper make the letters smaller instead of breaking numbers', () => {
  const wide = Array.from({ length: 12 }, (_x, i) => ({ label: `列${i}`, align: 'right' as const, width: 15, stretch: 0 }));
  const sheet = sheetOf(0, { tables: [{ title: '', columns: wide, rows: [wide.map(() => '1,234,567.89')], figures: [[]] }] });
  const pages = pagesOf(sheet);
  demandInside(sheet, pages);
  expect(pages.flatMap(texts).filter((m) => m.text === '1,234,567.89')).toHaveLength(12);
});

it('a long remark goes on over pages, short ones stay with the totals', () => {
  const sheet = sheetOf(3, { notes: [{ label: '备注', value: '很长的备注，'.repeat(900) }, { label: '条款', value: '现款现货' }] });
  const pages = pagesOf(sheet);
  demandInside(sheet, pages);
  expect(pages.length).toBeGreaterThan(1);
  expect(pages.flatMap(words).filter((t) => /^[很长的备注，]+$/.test(t)).join('').match(/很长的备注/g)).toHaveLength(900);
});

it('several tables follow each other, each with its heading', () => {
  const table = (title: string, count: number): Sheet['tables'][number] => ({ ...(sheetOf(count).tables[0] as Sheet['tables'][number]), title });
  const sheet = sheetOf(0, { tables: [table('收款明细', 3), table('核销明细', 80)] });
  const pages = pagesOf(sheet);
  demandInside(sheet, pages);
  expect(pages.flatMap(words).filter((t) => /明细$/.test(t))).toEqual(['收款明细', '核销明细']);
  expect(pages.length).toBeGreaterThan(1);
});

it('the stamp stands on every page and covers neither number nor date of the running head', () => {
  const pages = pagesOf(sheetOf(80, { stamp: { text: '已作废', tone: 'red' } }));
  for (const page of pages) expect(page.filter((m) => m.kind === 'frame')).toHaveLength(1);
  const frame = pages[1]?.find((m) => m.kind === 'frame');
  const running = texts(pages[1] ?? []).find((m) => m.text.startsWith('CK1'));
  expect(running && frame && running.x + running.width - widthOf(running.text, plainFaces.regular, running.size) > frame.x + frame.width).toBe(true);
});

it('a document that says nothing is still a page', () => {
  const sheet = sheetOf(0, { company: { name: '', line: '' }, title: '', running: '', head: [], tables: [], totals: [], notes: [], signatures: [] });
  delete sheet.total;
  expect(pagesOf(sheet)).toHaveLength(1);
});
