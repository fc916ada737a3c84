import { type Canvas, INK, SOFT } from './canvas.js';
import type { LabelledText, Sheet } from './sheet.js';

/** A part of the closing that is never divided; `glued` keeps it with the next one where both fit on a page. */
export interface Block { height: number; glued: boolean; draw: (y: number) => void }

const GAP = 1.6;
/** Longest remark in lines that stays with the totals. */
const SHORT = 6;

/** What stands below the tables: totals, total in capitals, remark, terms, bank, signatures. */
export function closingBlocks(c: Canvas, sheet: Sheet): Block[] {
  const blocks = [...totals(c, sheet.totals), ...total(c, sheet), ...sheet.notes.flatMap((n) => paragraph(c, n))];
  blocks.push(signatures(c, sheet.signatures));
  return blocks;
}

const PER_ROW = 4;

function totals(c: Canvas, fields: readonly LabelledText[]): Block[] {
  const size = c.size(9.5);
  const one = c.width / PER_ROW;
  const height = c.lines(1, size) + 0.9 * c.scale;
  const rows = Array.from({ length: Math.ceil(fields.length / PER_ROW) }, (_x, i) => fields.slice(i * PER_ROW, (i + 1) * PER_ROW));
  return rows.map((row) => ({
    height, glued: true,
    draw: (y) => {
      row.forEach((f, i) => {
        const x = c.left + i * one;
        const label = c.clean(`${f.label}：`);
        const taken = Math.min(c.measure(label, { size }), one * 0.6);
        c.write(c.wrap(label, one * 0.62, { size, most: 1 }), x, y, taken, { size, color: SOFT });
        c.write(c.wrap(f.value, one - taken - 1, { size, most: 1 }), x + taken, y, one - taken - 1, { size });
      });
    },
  }));
}

/** The sum to be paid between two lines: in capitals on the left, in figures on the right. */
function total(c: Canvas, sheet: Sheet): Block[] {
  const { total: t } = sheet;
  if (!t) return [];
  const big = { size: c.size(11), bold: true };
  const size = c.size(9.5);
  const figures = c.clean(`${t.label}：${t.value}`, true);
  const right = Math.min(c.measure(figures, big) + 2, c.width * 0.5);
  const label = t.capitals === '' ? '' : c.clean(`${t.capitalsLabel}：`);
  const taken = c.measure(label, { size });
  const capitals = c.wrap(t.capitals, c.width - right - taken - 6, { size: c.size(10.5), bold: true, most: 2 });
  const height = Math.max(c.lines(1, big.size), c.lines(capitals.length, c.size(10.5))) + 2.4 * c.scale;
  return [{
    height: height + GAP * c.scale, glued: true,
    draw: (y) => {
      c.across(c.left, y, c.width, 0.2);
      c.across(c.left, y + height, c.width, 0.35, INK);
      const text = y + 1.2 * c.scale;
      c.write([label], c.left, text + 0.3, taken, { size, color: SOFT });
      c.write(capitals, c.left + taken, text, c.width - right - taken - 6, { size: c.size(10.5), bold: true });
      c.write(c.wrap(figures, right + 2, { ...big, most: 1 }), c.left + c.width - right, text, right, { ...big, align: 'right' });
    },
  }];
}

/** Text over the whole width, line by line: a long one may go over pages. */
function paragraph(c: Canvas, { label, value }: LabelledText): Block[] {
  const size = c.size(9.5);
  const head = label === '' ? '' : c.clean(`${label}：`);
  const taken = c.measure(head, { size });
  const lines = c.wrap(value, c.width - taken - 1, { size });
  return lines.map((line, i) => ({
    height: c.lines(1, size) + (i === lines.length - 1 ? GAP * c.scale : 0),
    glued: lines.length <= SHORT || i === lines.length - 1,
    draw: (y) => {
      if (i === 0 && head !== '') c.write([head], c.left, y, taken, { size, color: SOFT });
      c.write([line], c.left + taken, y, c.width - taken, { size });
    },
  }));
}

/** Who made, checked and received it, each with a line to sign on. */
function signatures(c: Canvas, fields: readonly LabelledText[]): Block {
  const size = c.size(9.5);
  const one = c.width / Math.max(1, fields.length);
  const before = 4 * c.scale;
  return {
    height: before + c.lines(1, size) + 1, glued: false,
    draw: (y) => {
      const top = y + before;
      fields.forEach((f, i) => {
        const x = c.left + i * one;
        const label = c.clean(`${f.label}：`);
        const taken = Math.min(c.measure(label, { size }), one - 12);
        const room = one - taken - 5;
        c.write(c.wrap(label, taken + 1, { size, most: 1 }), x, top, taken, { size });
        c.write(c.wrap(f.value, room - 1, { size, most: 1 }), x + taken + 1, top, room - 1, { size });
        c.across(x + taken, top + c.lines(1, size) + 0.2, room, 0.2);
      });
    },
  };
}
