import { PAPERS, type PaperName } from './sheet.js';
import { type Face, POINT, printable, widthOf, wrap } from './text-measure.js';

export type Align = 'left' | 'center' | 'right';
/** What a page is made of, in mm from its upper left corner; sizes of letters in points. */
export interface TextMark { kind: 'text'; x: number; y: number; width: number; height: number; text: string; size: number; leading: number; bold: boolean; align: Align; color: string; rotate: number; opacity: number }
/** A filled area or line. */
export interface AreaMark { kind: 'area'; x: number; y: number; width: number; height: number; color: string }
/** A frame with round corners. */
export interface FrameMark { kind: 'frame'; x: number; y: number; width: number; height: number; color: string; line: number; rotate: number; opacity: number }
export type Mark = TextMark | AreaMark | FrameMark;

export interface Faces { regular: Face; bold: Face }
export interface TextStyle { size: number; bold?: boolean; align?: Align; color?: string; most?: number }

export const INK = '#1f2329';
export const SOFT = '#5c6370';
export const RULE = '#8a9099';
export const SHADE = '#f0f2f5';
/** Height of a line in parts of the size of its letters. */
export const LEADING = 1.3;
/** pdfme measures words, we measure characters: room for the difference, on the side where nothing stands. */
const SLACK = 3;

/** The pages being filled, with the measures of their paper. */
export class Canvas {
  readonly pages: Mark[][] = [];
  readonly left: number;
  readonly width: number;
  readonly top: number;
  /** Where the content of a page ends; below it stands the foot. */
  readonly bottom: number;
  readonly scale: number;
  readonly faces: Faces;
  readonly paper: PaperName;

  constructor(paper: PaperName, faces: Faces) {
    const p = PAPERS[paper];
    this.paper = paper;
    this.faces = faces;
    this.scale = p.scale;
    this.left = p.side;
    this.width = p.width - 2 * p.side;
    this.top = p.top;
    this.bottom = p.height - p.bottom - 5;
  }

  get page(): Mark[] {
    const page = this.pages[this.pages.length - 1];
    if (!page) throw new Error('No page begun');
    return page;
  }

  begin(): void {
    this.pages.push([]);
  }

  /** Points of a nominal size on this paper. */
  size(points: number): number {
    return Math.round(points * this.scale * 10) / 10;
  }

  /** Height in mm of that many lines. */
  lines(count: number, size: number): number {
    return count * size * LEADING * POINT;
  }

  clean(text: string, bold = false): string {
    return printable(text, bold ? this.faces.bold : this.faces.regular);
  }

  measure(text: string, style: TextStyle): number {
    return widthOf(text, style.bold ? this.faces.bold : this.faces.regular, style.size);
  }

  /** Cleaned and broken into lines. */
  wrap(text: string, width: number, style: TextStyle): string[] {
    const face = style.bold ? this.faces.bold : this.faces.regular;
    return wrap(printable(text, face), face, style.size, width, style.most);
  }

  /** Writes lines from `y` down and gives their height. `x` and `width` say where the text belongs. */
  write(lines: readonly string[], x: number, y: number, width: number, style: TextStyle, page = this.page): number {
    const height = this.lines(lines.length, style.size);
    const align = style.align ?? 'left';
    const from = align === 'left' ? x : align === 'right' ? x - SLACK : x - SLACK / 2;
    if (lines.some((l) => l !== '')) {
      page.push({ kind: 'text', x: from, y: y - style.size * POINT * 0.06, width: width + SLACK, height, text: lines.map((l) => (l === '' ? ' ' : l)).join('\n'), size: style.size, leading: LEADING, bold: style.bold ?? false, align, color: style.color ?? INK, rotate: 0, opacity: 1 });
    }
    return height;
  }

  area(x: number, y: number, width: number, height: number, color: string, page = this.page): void {
    page.push({ kind: 'area', x, y, width, height, color });
  }

  /** Thin line to the right of (x, y), centred on y. */
  across(x: number, y: number, width: number, thick = 0.2, color = RULE): void {
    this.area(x - thick / 2, y - thick / 2, width + thick, thick, color);
  }

  /** Thin line down from (x, y). */
  down(x: number, y: number, height: number, thick = 0.2, color = RULE): void {
    this.area(x - thick / 2, y - thick / 2, thick, height + thick, color);
  }
}
