import { isEditable } from './cells';
import type { DocumentLine, LineColumn } from './types';

/** Where the cursor is: a line by its place, a column by its key. */
export interface Place { line: number; column: string }

/** Where a key leads: another cell, beyond the lines, or nowhere. */
export type Move = Place | 'foot' | 'head' | undefined;

interface Grid { columns: readonly LineColumn[]; lines: readonly DocumentLine[]; /** Keys of the columns Enter passes over. */ skipped: ReadonlySet<string> }

const stops = (grid: Grid, line: DocumentLine, all: boolean): string[] =>
  grid.columns.filter((column) => isEditable(column, line) && (all || !grid.skipped.has(column.key))).map((column) => column.key);

/** First cell of a line Enter stops at. */
export function firstStop(grid: Grid, line: number, all = false): Place | undefined {
  const row = grid.lines[line];
  const column = row && (stops(grid, row, all)[0] ?? stops(grid, row, true)[0]);
  return column === undefined ? undefined : { line, column };
}

/** Enter (or Tab, which stops everywhere): the next cell to fill, then the next line's first; after the last line, beyond it. */
export function nextStop(grid: Grid, at: Place, all = false): Move {
  const row = grid.lines[at.line];
  if (!row) return undefined;
  const order = grid.columns.map((column) => column.key);
  const here = order.indexOf(at.column);
  const after = stops(grid, row, all).find((key) => order.indexOf(key) > here);
  if (after !== undefined) return { line: at.line, column: after };
  for (let line = at.line + 1; line < grid.lines.length; line++) {
    const first = firstStop(grid, line, all);
    if (first) return first;
  }
  return 'foot';
}

/** Shift+Enter or Shift+Tab: back. */
export function previousStop(grid: Grid, at: Place, all = false): Move {
  const order = grid.columns.map((column) => column.key);
  for (let line = at.line; line >= 0; line--) {
    const row = grid.lines[line];
    if (!row) continue;
    const here = line === at.line ? order.indexOf(at.column) : order.length;
    const before = stops(grid, row, all).filter((key) => order.indexOf(key) < here).pop();
    if (before !== undefined) return { line, column: before };
  }
  return 'head';
}

/** Arrow up and down: the same column of the next line that has it. */
export function verticalStop(grid: Grid, at: Place, step: 1 | -1): Move {
  for (let line = at.line + step; line >= 0 && line < grid.lines.length; line += step) {
    const row = grid.lines[line];
    const column = grid.columns.find((one) => one.key === at.column);
    if (row && column && isEditable(column, row)) return { line, column: at.column };
  }
  return undefined;
}

/** Left and right: the neighbouring cell of the same line, skipped ones too. */
export function sideStop(grid: Grid, at: Place, step: 1 | -1): Move {
  const row = grid.lines[at.line];
  if (!row) return undefined;
  const keys = stops(grid, row, true);
  const to = keys[keys.indexOf(at.column) + step];
  return to === undefined ? undefined : { line: at.line, column: to };
}
