import { finished } from 'node:stream/promises';

import ExcelJS from 'exceljs';
import type { Cell as ExcelCell, DataValidation, Workbook, Worksheet } from 'exceljs';

import { discardOutput, openOutput } from './output-file.js';
import type { OutputTarget } from './output-file.js';
import { displayWidth, numberFormatOf, sheetName, storedCell } from './workbook-cells.js';
import type { ColumnFormat } from './workbook-cells.js';

/** A column the user fills in. */
export interface TemplateColumn {
  header: string;
  /** The header is red and ends with ` *`; {@link plainHeader} takes it off again. */
  required?: boolean;
  /** Shown when the mouse is on the header. */
  note?: string;
  /** Choices; another value brings a warning, not a refusal. */
  list?: string[];
  /** `text` for codes and phone numbers, so that Excel keeps leading zeros. Default text. */
  format?: ColumnFormat;
  decimals?: number;
}

/** Input of {@link writeTemplate}; all words come from the caller's language. */
export interface TemplateInput {
  sheetName: string;
  columns: TemplateColumn[];
  /** Rows shown on the guide, so that nobody imports them by mistake. */
  examples: string[][];
  /** The second sheet: `title` is its name and first line. */
  guide: { title: string; lines: string[][] };
}

/** Rows that have drop-down lists. */
const LIST_ROWS = 5000;
/** Excel's limit for choices written into the rule itself. */
const INLINE_CHARS = 255;
const RED = { argb: 'FFC00000' };
const HEADER_FILL = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFF2F2F2' } } as const;

/** Writes an import template (small, in memory) to a path or a stream, which is ended. */
export async function writeTemplate(target: OutputTarget, input: TemplateInput): Promise<void> {
  const taken = new Set(['_lists']);
  const book = new ExcelJS.Workbook();
  book.creator = '';
  const sheet = book.addWorksheet(sheetName(input.sheetName, taken), { views: [{ state: 'frozen', ySplit: 1 }] });
  fillHeader(sheet, input.columns);
  fillGuide(book.addWorksheet(sheetName(input.guide.title, taken)), input);
  addLists(book, sheet, input.columns);
  const stream = openOutput(target);
  const ended = finished(stream, { readable: false });
  ended.catch(() => undefined);
  try {
    stream.end(Buffer.from(await book.xlsx.writeBuffer()));
    await ended;
  } catch (error) {
    await discardOutput(target, stream);
    throw error;
  }
}

/** A header as it is compared: no required mark, no blanks inside (`地      区`), no full-width letters, lower case. */
export function plainHeader(header: string): string {
  return header.normalize('NFKC').replace(/\s+/g, '').replace(/^\*+|\*+$/g, '').toLowerCase();
}

function fillHeader(sheet: Worksheet, columns: TemplateColumn[]): void {
  columns.forEach((column, i) => {
    const sheetColumn = sheet.getColumn(i + 1);
    sheetColumn.width = Math.min(40, Math.max(12, displayWidth(column.header) + 6));
    sheetColumn.numFmt = numberFormatOf(column.format ?? 'text', column.decimals) ?? 'General';
    paintHeader(sheet.getCell(1, i + 1), column);
    if (column.note !== undefined) sheet.getCell(1, i + 1).note = column.note;
  });
}

function paintHeader(cell: ExcelCell, column: TemplateColumn): void {
  cell.value = column.required === true ? `${column.header} *` : column.header;
  cell.numFmt = '@';
  cell.font = column.required === true ? { bold: true, color: RED } : { bold: true };
  cell.fill = HEADER_FILL;
}

function fillGuide(sheet: Worksheet, input: TemplateInput): void {
  const { guide, columns, examples } = input;
  sheet.addRow([storedCell(guide.title, 'text', undefined)]).font = { bold: true, size: 14 };
  for (const line of guide.lines) sheet.addRow(line.map((text) => storedCell(text, 'text', undefined)));
  if (examples.length > 0) {
    sheet.addRow([]);
    const header = sheet.addRow([]);
    columns.forEach((column, i) => paintHeader(header.getCell(i + 1), column));
    for (const example of examples) sheet.addRow(example.map((text) => storedCell(text, 'text', undefined)));
  }
  const widths = [guide.title.length > 0 ? 16 : 10, ...columns.slice(1).map((column) => Math.max(14, displayWidth(column.header) + 4))];
  widths.forEach((width, i) => (sheet.getColumn(i + 1).width = width));
}

/** exceljs keeps rules by range, but its types only know the rule of one cell. */
interface SheetRules {
  dataValidations: { add(range: string, rule: DataValidation): void };
}

function addLists(book: Workbook, sheet: Worksheet, columns: TemplateColumn[]): void {
  let hidden: Worksheet | undefined;
  let used = 0;
  columns.forEach((column, i) => {
    const list = (column.list ?? []).filter((choice) => choice !== '');
    if (list.length === 0) return;
    let formula = `"${list.join(',')}"`;
    if (formula.length > INLINE_CHARS || list.some((choice) => /[",]|^\s|\s$/.test(choice))) {
      hidden ??= book.addWorksheet('_lists', { state: 'veryHidden' });
      const source = hidden.getColumn(++used);
      source.numFmt = '@';
      source.values = list.map((choice) => storedCell(choice, 'text', undefined));
      formula = `_lists!$${source.letter}$1:$${source.letter}$${list.length}`;
    }
    const { letter } = sheet.getColumn(i + 1);
    const rule: DataValidation = { type: 'list', allowBlank: true, formulae: [formula], showErrorMessage: true, errorStyle: 'warning' };
    (sheet as unknown as SheetRules).dataValidations.add(`${letter}2:${letter}${LIST_ROWS + 1}`, rule);
  });
}
