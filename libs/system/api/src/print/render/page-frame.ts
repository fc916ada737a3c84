import { type Canvas, type FrameMark, INK, SOFT, type TextMark } from './canvas.js';
import { PAPERS, type LabelledText, type Sheet } from './sheet.js';
import { fitted } from './text-measure.js';

/** Columns of the head. */
const COLUMNS = 3;

/** Head of the first page; gives where the content begins. */
export function drawHead(c: Canvas, sheet: Sheet): number {
  let y = c.top;
  const big = (points: number): number => c.size(points * PAPERS[c.paper].head);
  const company = c.clean(sheet.company.name, true);
  if (company !== '') {
    const size = fitted(company, c.faces.bold, big(13), c.width, big(9));
    y += c.write(c.wrap(company, c.width, { size, bold: true, most: 2 }), c.left, y, c.width, { size, bold: true, align: 'center' });
  }
  const title = { size: big(17), bold: true, align: 'center' as const };
  y += c.write([spaced(sheet.title)], c.left, y, c.width, title);
  if (sheet.company.line !== '') {
    const style = { size: c.size(8), align: 'center' as const, color: SOFT, most: 2 };
    y += c.write(c.wrap(sheet.company.line, c.width, style), c.left, y, c.width, style);
  }
  y += 1.5 * c.scale;
  c.across(c.left, y, c.width, 0.35, INK);
  y = drawFields(c, sheet.head, y + 1.6 * c.scale);
  return y + 1.4 * c.scale;
}

/** Head of the pages after the first. */
export function drawRunningHead(c: Canvas, sheet: Sheet): number {
  const left = { size: c.size(10.5), bold: true, most: 1 };
  const right = { size: c.size(9), align: 'right' as const, most: 1 };
  const height = c.write(c.wrap(sheet.title, c.width * 0.2, left), c.left, c.top, c.width * 0.2, left);
  c.write(c.wrap(sheet.running, c.width * 0.6, right), c.left + c.width * 0.4, c.top + 0.6, c.width * 0.6, right);
  const y = c.top + height + 1;
  c.across(c.left, y, c.width, 0.35, INK);
  return y + 2 * c.scale;
}

/** Two characters of Chinese look lost at the size of a title. */
const spaced = (title: string): string => (/^[\u4e00-\u9fff]{2,6}$/.test(title) ? [...title].join(' ') : title);

interface Placed { field: LabelledText; column: number; span: number }

/** Fields in rows of three; a wide one takes a row, one that does not fit any more begins a new row. */
function rowsOf(fields: readonly LabelledText[]): Placed[][] {
  const rows: Placed[][] = [];
  let at = COLUMNS;
  for (const field of fields) {
    const span = field.span ?? 1;
    if (at + span > COLUMNS) { rows.push([]); at = 0; }
    rows[rows.length - 1]?.push({ field, column: at, span });
    at += span;
  }
  return rows;
}

/** Labels with their values; gives where they end. */
export function drawFields(c: Canvas, fields: readonly LabelledText[], from: number): number {
  const size = c.size(9.5);
  const one = c.width / COLUMNS;
  let y = from;
  for (const row of rowsOf(fields)) {
    let height = c.lines(1, size);
    for (const { field, column, span } of row) {
      const x = c.left + column * one;
      const label = c.clean(`${field.label}：`);
      const taken = Math.min(c.measure(label, { size }), one * 0.55);
      c.write(c.wrap(label, one * 0.6, { size, most: 1 }), x, y, taken, { size, color: SOFT });
      const room = span * one - taken - 2;
      height = Math.max(height, c.write(c.wrap(field.value, room, { size, most: 3 }), x + taken, y, room, { size }));
    }
    y += height + 0.7 * c.scale;
  }
  return y;
}

/** Foot and stamp of every page, when it is known how many there are. */
export function drawFeet(c: Canvas, sheet: Sheet): void {
  c.pages.forEach((page, i) => {
    const y = PAPERS[c.paper].height - PAPERS[c.paper].bottom - 3.6;
    const size = c.size(7.5);
    const number = sheet.words.page.replace('{page}', String(i + 1)).replace('{pages}', String(c.pages.length));
    c.write(c.wrap(sheet.words.printed, c.width * 0.65, { size, most: 1 }), c.left, y, c.width * 0.65, { size, color: SOFT }, page);
    c.write([number], c.left + c.width * 0.65, y, c.width * 0.35, { size, color: SOFT, align: 'right' }, page);
    if (sheet.stamp) page.push(...stampMarks(c, sheet.stamp, i === 0));
  });
}

const TONES = { grey: '#8a8f98', red: '#c62828' } as const;

/** The state across the upper right corner, as a stamp of rubber would leave it. */
function stampMarks(c: Canvas, stamp: NonNullable<Sheet['stamp']>, first: boolean): [FrameMark, TextMark] {
  const size = c.size(first ? 17 : 12);
  const text = c.clean(stamp.text, true);
  const inner = c.measure(text, { size, bold: true });
  const width = inner + size * 0.35;
  const height = c.lines(1, size) + size * 0.1;
  const x = first ? c.left + c.width - width - 6 : c.left + c.width * 0.22;
  const y = c.top + (first ? 1 : -0.5);
  const look = { color: TONES[stamp.tone], rotate: 348, opacity: 0.75 };
  return [
    { kind: 'frame', x, y, width, height, line: 0.6, ...look },
    { kind: 'text', x: x - 2, y, width: width + 4, height, text, size, leading: 1, bold: true, align: 'center', ...look },
  ];
}
