import { Canvas, type Faces, type Mark } from './canvas.js';
import { type Block, closingBlocks } from './closing.js';
import { drawFeet, drawHead, drawRunningHead } from './page-frame.js';
import type { Sheet } from './sheet.js';
import { TableLayout } from './table-layout.js';

/** Puts a sheet on pages: what stands where, in mm. The head of a table is repeated on each of its pages, with the sums of the page. */
export function layOut(sheet: Sheet, faces: Faces): Mark[][] {
  const canvas = new Canvas(sheet.paper, faces);
  new Flow(canvas, sheet).run();
  drawFeet(canvas, sheet);
  return canvas.pages;
}

/** The part of a table on one page. */
interface Segment { layout: TableLayout; top: number; first: number; row: number; split: boolean }

/** The content going down the pages. */
class Flow {
  private y = 0;
  private readonly c: Canvas;
  private readonly sheet: Sheet;
  private readonly tables: TableLayout[];
  private readonly closing: Block[];

  constructor(c: Canvas, sheet: Sheet) {
    this.c = c;
    this.sheet = sheet;
    this.tables = sheet.tables.map((t) => new TableLayout(c, t));
    this.closing = closingBlocks(c, sheet);
  }

  run(): void {
    this.c.begin();
    this.y = drawHead(this.c, this.sheet);
    this.tables.forEach((layout, i) => this.drawTable(layout, i === this.tables.length - 1));
    for (const [i, block] of this.closing.entries()) {
      if (this.y + this.kept(i) > this.c.bottom) this.breakPage();
      block.draw(this.y);
      this.y += block.height;
    }
  }

  /** Height of what stays together from this block of the closing on. */
  private kept(from: number): number {
    let height = 0;
    for (const block of this.closing.slice(from)) {
      height += block.height;
      if (!block.glued) break;
    }
    return height <= this.room ? height : (this.closing[from]?.height ?? 0);
  }

  private get room(): number {
    return this.c.bottom - this.c.top - 12 * this.c.scale;
  }

  private breakPage(): void {
    this.c.begin();
    this.y = drawRunningHead(this.c, this.sheet);
  }

  private drawTable(layout: TableLayout, last: boolean): void {
    const title = layout.table.title === '' ? 0 : this.c.lines(1, this.c.size(9.5)) + 0.8;
    if (this.y + title + layout.head.height + (layout.rows[0]?.height ?? 0) + layout.sumHeight > this.c.bottom) this.breakPage();
    if (title > 0) this.drawTitle(layout.table.title);
    this.y += title;
    const s = this.begin(layout, 0, false);
    layout.rows.forEach((row, i) => {
      s.row = i;
      const rest = i === layout.rows.length - 1 ? this.tail(layout, last, s.split) : layout.sumHeight;
      if (this.y + row.height + rest > this.c.bottom && i > s.first) this.turn(s);
      layout.drawRow(i, this.y);
      this.y += row.height;
    });
    this.finish(s);
    this.y += 2 * this.c.scale;
  }

  /** What must follow the last row on the same page: the sums, and the closing below the last table as far as it stays together. */
  private tail(layout: TableLayout, last: boolean, split: boolean): number {
    const sums = layout.sumHeight * (split ? 2 : 1);
    const closing = last ? this.kept(0) + 2 * this.c.scale : 0;
    return sums + closing <= this.room * 0.6 ? sums + closing : sums;
  }

  private drawTitle(title: string): void {
    const style = { size: this.c.size(9.5), bold: true, most: 1 };
    this.c.write(this.c.wrap(title, this.c.width, style), this.c.left, this.y, this.c.width, style);
  }

  private begin(layout: TableLayout, first: number, split: boolean): Segment {
    const top = this.y;
    layout.drawHead(top);
    this.y += layout.head.height;
    return { layout, top, first, row: first, split };
  }

  /** Ends the page of a table that goes on. */
  private turn(s: Segment): void {
    const body = this.y;
    this.subtotal(s, s.row);
    s.layout.drawGrid(s.top, body, this.y);
    this.breakPage();
    Object.assign(s, this.begin(s.layout, s.row, true));
  }

  private finish(s: Segment): void {
    const { layout } = s;
    const body = this.y;
    const end = layout.rows.length;
    if (s.split) this.subtotal(s, end);
    if (layout.hasSums) {
      layout.drawSums(this.sheet.words.sum, layout.sums(0, end), this.y);
      this.y += layout.sumHeight;
    }
    layout.drawGrid(s.top, body, this.y);
  }

  private subtotal(s: Segment, end: number): void {
    if (!s.layout.hasSums) return;
    s.layout.drawSums(this.sheet.words.subtotal, s.layout.sums(s.first, end), this.y);
    this.y += s.layout.sumHeight;
  }
}
