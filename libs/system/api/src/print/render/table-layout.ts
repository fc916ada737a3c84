import { type Canvas, INK, SHADE } from './canvas.js';
import { figure } from './figures.js';
import type { SheetColumn, SheetTable } from './sheet.js';
import { widestPiece } from './text-measure.js';

const PAD = 1.3;
/** Lines a cell may have; what is longer ends with an ellipsis, so that a row always fits on a page. */
const MOST_LINES = 8;
const LEAST_SIZE = 6;

interface Row { cells: string[][]; height: number }

/** A table measured for a canvas: widths of its columns, lines and heights of its rows. */
export class TableLayout {
  readonly widths: number[];
  readonly size: number;
  readonly head: Row;
  readonly rows: Row[];
  readonly sumHeight: number;
  readonly hasSums: boolean;
  private readonly c: Canvas;
  readonly table: SheetTable;

  constructor(c: Canvas, table: SheetTable) {
    this.c = c;
    this.table = table;
    this.hasSums = table.columns.some((k) => k.sum !== undefined);
    ({ widths: this.widths, size: this.size } = fitColumns(c, table));
    this.head = this.row(table.columns.map((k) => k.label), true, 3);
    this.rows = table.rows.map((cells) => this.row(cells, false, MOST_LINES));
    this.sumHeight = this.hasSums ? this.height(1) : 0;
  }

  /** Sums of the rows from `first` to before `end`, one for each column with sums. */
  sums(first: number, end: number): bigint[] {
    const count = this.table.columns.filter((k) => k.sum !== undefined).length;
    const out = new Array<bigint>(count).fill(0n);
    for (const figures of this.table.figures.slice(first, end)) figures.forEach((n, i) => { out[i] = (out[i] ?? 0n) + BigInt(n); });
    return out;
  }

  drawHead(y: number): void {
    if (this.c.paper !== 'T241') this.c.area(this.c.left, y, this.c.width, this.head.height, SHADE);
    this.cells(this.head, y, true, () => 'center');
  }

  drawRow(index: number, y: number): void {
    const row = this.rows[index];
    if (row) this.cells(row, y, false, (k) => k.align);
  }

  /** A row with figures below the columns that are added up; its label stands before the first of them. */
  drawSums(label: string, sums: readonly bigint[], y: number): void {
    const style = { size: this.size, bold: true };
    const first = this.table.columns.findIndex((k) => k.sum !== undefined);
    let x = this.c.left;
    let n = 0;
    this.table.columns.forEach((k, i) => {
      const width = this.widths[i] ?? 0;
      if (k.sum !== undefined) this.c.write([figure(sums[n++] ?? 0n, k.sum)], x + PAD, this.middle(y, this.sumHeight, 1), width - 2 * PAD, { ...style, align: 'right' });
      if (i === first - 1 || (first === 0 && i === 0)) this.c.write([label], this.c.left + PAD, this.middle(y, this.sumHeight, 1), x + width - this.c.left - 2 * PAD, { ...style, align: first === 0 ? 'left' : 'center' });
      x += width;
    });
    this.c.across(this.c.left, y + this.sumHeight, this.c.width);
  }

  /** The lines that stand, for a part of the table from `top` to `bottom`; below its body (`bodyEnd`) the label of the sums has no lines. */
  drawGrid(top: number, bodyEnd: number, bottom: number): void {
    this.c.across(this.c.left, top, this.c.width, 0.35, INK);
    this.c.across(this.c.left, bottom, this.c.width, 0.35, INK);
    const first = this.table.columns.findIndex((k) => k.sum !== undefined);
    let x = this.c.left;
    for (let i = 0; i <= this.widths.length; i++) {
      const outer = i === 0 || i === this.widths.length;
      this.c.down(x, top, (outer || i >= first ? bottom : bodyEnd) - top, outer ? 0.35 : 0.2, ...(outer ? [INK] : []));
      x += this.widths[i] ?? 0;
    }
  }

  private cells(row: Row, y: number, bold: boolean, align: (k: SheetColumn) => SheetColumn['align']): void {
    let x = this.c.left;
    this.table.columns.forEach((k, i) => {
      const width = this.widths[i] ?? 0;
      const lines = row.cells[i] ?? [];
      this.c.write(lines, x + PAD, this.middle(y, row.height, lines.length), width - 2 * PAD, { size: this.size, bold, align: align(k) });
      x += width;
    });
    this.c.across(this.c.left, y + row.height, this.c.width);
  }

  private row(texts: readonly string[], bold: boolean, most: number): Row {
    const cells = texts.map((t, i) => this.c.wrap(t, (this.widths[i] ?? 0) - 2 * PAD, { size: this.size, bold, most }));
    return { cells, height: this.height(Math.max(1, ...cells.map((l) => l.length))) };
  }

  private height(lines: number): number {
    return this.c.lines(lines, this.size) + 2 * 0.85 * this.c.scale;
  }

  private middle(y: number, height: number, lines: number): number {
    return y + (height - this.c.lines(lines, this.size)) / 2;
  }
}

interface Need { label: number; whole: number; word: number }
/** A word of a text wider than this may be broken, in mm on A4. */
const LONGEST_WORD = 26;

/** Widths of the columns at the largest size at which figures stand on one line and texts have their least width. */
function fitColumns(c: Canvas, table: SheetTable): { widths: number[]; size: number } {
  const nominal = c.size(9);
  const needs = table.columns.map((k, i) => needOf(c, table, k, i, nominal));
  for (let size = nominal; ; size -= 0.5) {
    const part = size / nominal;
    const room = (mm: number): number => mm * part + 2 * PAD + 0.4;
    const wanted = needs.map((n) => room(Math.max(n.label, n.whole)));
    const least = table.columns.map((k, i) => leastOf(k, needs[i], wanted[i] ?? 0, c.scale * part, room));
    const sum = least.reduce((a, b) => a + b, 0);
    if (sum <= c.width) return { widths: stretched(c.width, table.columns, least, wanted), size };
    if (size - 0.5 < LEAST_SIZE) return { widths: least.map((w) => (w * c.width) / sum), size };
  }
}

function leastOf(k: SheetColumn, n: Need | undefined, wanted: number, scale: number, room: (mm: number) => number): number {
  if (k.stretch === 0) return Math.max(k.width * scale, wanted);
  const words = Math.max(n?.label ?? 0, Math.min(n?.word ?? 0, LONGEST_WORD * scale));
  return Math.min(Math.max(k.width * scale, room(words)), wanted);
}

/** What a column needs in mm, without its padding: for its label (long ones may be broken), its longest text, its longest word. */
function needOf(c: Canvas, table: SheetTable, k: SheetColumn, i: number, size: number): Need {
  const label = c.measure(k.label, { size, bold: true }) * ([...k.label].length > 4 ? 0.55 : 1);
  let [whole, word] = [0, 0];
  for (const row of table.rows) {
    const text = c.clean(row[i] ?? '');
    for (const line of text.split('\n')) whole = Math.max(whole, c.measure(line, { size }));
    if (k.stretch > 0) word = Math.max(word, widestPiece(text, c.faces.regular, size));
  }
  if (k.sum !== undefined) {
    const at = table.columns.filter((o) => o.sum !== undefined).indexOf(k);
    whole = Math.max(whole, c.measure(figure(table.figures.reduce((a, f) => a + BigInt(f[at] ?? 0), 0n), k.sum), { size, bold: true }));
  }
  return { label, whole, word };
}

/** Shares out what is left over: first to texts that need more than their least width, then to all that stretch. */
function stretched(width: number, columns: readonly SheetColumn[], least: readonly number[], wanted: readonly number[]): number[] {
  const widths = [...least];
  for (let round = 0; round < 6; round++) {
    const left = width - widths.reduce((a, b) => a + b, 0);
    if (left < 0.01) break;
    const needy = columns.map((_k, i) => i).filter((i) => (columns[i]?.stretch ?? 0) > 0 && (round === 5 || (widths[i] ?? 0) < (wanted[i] ?? 0) - 0.01));
    const takers = needy.length > 0 ? needy : columns.map((_k, i) => i).filter((i) => (columns[i]?.stretch ?? 0) > 0);
    const whole = takers.reduce((a, i) => a + (columns[i]?.stretch ?? 0), 0);
    if (whole === 0) return widths.map((w) => (w * width) / (width - left));
    for (const i of takers) {
      const share = (widths[i] ?? 0) + (left * (columns[i]?.stretch ?? 0)) / whole;
      widths[i] = needy.length > 0 && round < 5 ? Math.min(share, wanted[i] ?? share) : share;
    }
  }
  return widths;
}
