import { finished } from 'node:stream/promises';
import { setImmediate, setTimeout } from 'node:timers/promises';

import ExcelJS from 'exceljs';
import type { Style, Worksheet } from 'exceljs';

import { discardOutput, openOutput } from './output-file.js';
import type { OutputTarget } from './output-file.js';
import { displayWidth, numberFormatOf, sheetName, storedCell } from './workbook-cells.js';
import type { Cell, ColumnFormat } from './workbook-cells.js';

/** A column of a written sheet. */
export interface WorkbookColumn {
  header: string;
  /** Characters; default: what the header needs, 10 at least. */
  width?: number;
  format?: ColumnFormat;
  /** Digits after the point: money 2 by default, number as many as there are. */
  decimals?: number;
  /** Colour of the column's text, `RRGGBB`, e.g. of the reasons in an error file. */
  color?: string;
}

/** One sheet; `rows` is read once, in order, and may come from a database cursor. */
export interface WorkbookSheet {
  name: string;
  columns: WorkbookColumn[];
  rows: AsyncIterable<Cell[]> | Iterable<Cell[]>;
  /** Default true. */
  freezeHeader?: boolean;
  /** Filter buttons on the header; default false. */
  filter?: boolean;
  /** Lines above the header, e.g. who exported when. The reader's header guess skips them. */
  notes?: string[];
}

/** Facts about the whole file. */
export interface WorkbookProperties {
  creator?: string;
  created?: Date;
  /** Zone in which Date values and instants are shown; default: the process's own. */
  timeZone?: string;
}

/** Input of {@link writeWorkbook}. */
export interface WorkbookInput {
  sheets: WorkbookSheet[];
  properties?: WorkbookProperties;
}

/** Rows written before other work of the process gets its turn. */
const BREATH = 200;
/** Bytes of XML that may wait for the packer. */
const BACKLOG = 1024 * 1024;

/**
 * Streams an xlsx file to a path or a stream (which is ended); memory stays small however many rows come. A text is
 * always a text: `=1+1` cannot become a formula. When it fails, the file is removed and the stream destroyed.
 * @returns the number of rows of all sheets
 */
export async function writeWorkbook(target: OutputTarget, input: WorkbookInput): Promise<number> {
  const stream = openOutput(target);
  const gone = new AbortController();
  const ended = finished(stream, { readable: false });
  ended.catch((error: unknown) => gone.abort(error));
  try {
    const { creator = '', created = new Date(), timeZone } = input.properties ?? {};
    const book = new ExcelJS.stream.xlsx.WorkbookWriter({ stream, useStyles: true, useSharedStrings: false });
    Object.assign(book, { creator, lastModifiedBy: creator, created, modified: created });
    const taken = new Set<string>();
    let rows = 0;
    for (const sheet of input.sheets) rows += await writeSheet(book, sheet, sheetName(sheet.name, taken), timeZone, gone.signal);
    await Promise.race([book.commit().then(() => ended), ended]);
    return rows;
  } catch (error) {
    await discardOutput(target, stream);
    throw error;
  }
}

async function writeSheet(book: ExcelJS.stream.xlsx.WorkbookWriter, sheet: WorkbookSheet, name: string, timeZone: string | undefined, gone: AbortSignal): Promise<number> {
  const notes = sheet.notes ?? [];
  const headerRow = notes.length + 1;
  const worksheet = book.addWorksheet(name, sheet.freezeHeader === false ? {} : { views: [{ state: 'frozen', ySplit: headerRow }] });
  worksheet.columns = sheet.columns.map(columnOf);
  for (const note of notes) addRow(worksheet, [storedCell(note, 'text', timeZone)]);
  const header = addRow(worksheet, sheet.columns.map((column) => storedCell(column.header, 'text', timeZone)), false);
  header.font = { bold: true };
  header.commit();
  let count = 0;
  for await (const row of sheet.rows) {
    addRow(worksheet, sheet.columns.map((column, i) => storedCell(row[i], column.format, timeZone)), true, row);
    if (++count % BREATH === 0) await breathe(worksheet, gone);
  }
  if (sheet.filter === true && sheet.columns.length > 0) {
    worksheet.autoFilter = { from: { row: headerRow, column: 1 }, to: { row: headerRow + count, column: sheet.columns.length } };
  }
  await breathe(worksheet, gone);
  worksheet.commit();
  return count;
}

function columnOf(column: WorkbookColumn): { width: number; style: Partial<Style> } {
  const numFmt = numberFormatOf(column.format, column.decimals);
  return {
    width: column.width ?? Math.min(60, Math.max(10, displayWidth(column.header) + 4)),
    style: {
      ...(numFmt === undefined ? {} : { numFmt }),
      ...(column.color === undefined ? {} : { font: { color: { argb: `FF${column.color.replace(/^#/, '')}` } } }),
    },
  };
}

/** Dates in a column without a format still have to look like dates. */
function addRow(worksheet: Worksheet, cells: (string | number | boolean | null)[], commit = true, source: Cell[] = []): ExcelJS.Row {
  const row = worksheet.addRow(cells);
  source.forEach((value, i) => {
    if (value instanceof Date && typeof cells[i] === 'number' && !row.getCell(i + 1).numFmt) row.getCell(i + 1).numFmt = 'yyyy-mm-dd hh:mm:ss';
  });
  if (commit) row.commit();
  return row;
}

/** The packer's inlet behind exceljs' writer: exceljs itself never waits for it, and this old stream has no `writableLength`. */
interface WriterStream {
  stream?: { pipes?: { _writableState?: { length: number } }[] };
}

/** Lets other work run, and waits while packer or receiver lag behind. @throws what broke the receiver */
async function breathe(worksheet: Worksheet, gone: AbortSignal): Promise<void> {
  await setImmediate();
  const { stream } = worksheet as WriterStream;
  while ((stream?.pipes?.[0]?._writableState?.length ?? 0) > BACKLOG) {
    gone.throwIfAborted();
    await setTimeout(5);
  }
  gone.throwIfAborted();
}
