import { readFile } from 'node:fs/promises';

import { read, set_cptable } from '@e965/xlsx';
import type { CellObject, ParsingOptions, WorkBook } from '@e965/xlsx';
import * as codePages from '@e965/xlsx/dist/cpexcel.full.mjs';

import { SpreadsheetError } from '../spreadsheet-error.js';
import type { SheetRow, SpreadsheetLimits } from '../spreadsheet-types.js';
import { cleanText, formattedNumber, parseNumberFormat } from './cell-text.js';
import type { NumberFormat } from './cell-text.js';
import { chooseSheet } from './sheet-source.js';
import type { SheetSource } from './sheet-source.js';

const BATCH = 500;

/** Opens an old .xls file (Excel 95 to 2003); it is small enough by nature (65,536 rows) to be read at once. */
export async function openXls(file: string, sheet: string | undefined, limits: SpreadsheetLimits): Promise<SheetSource> {
  set_cptable(codePages);
  const bytes = await readFile(file);
  const index = parse(bytes, { sheets: [], bookProps: false });
  const sheets = visibleSheets(index);
  const name = chooseSheet(sheets, sheet);
  return {
    format: 'xls',
    sheets,
    sheet: name,
    async *rows() {
      const book = parse(bytes, { sheets: name });
      const data = (book.Sheets[name]?.['!data'] ?? []) as (CellObject[] | undefined)[];
      const context = { date1904: book.Workbook?.WBProps?.date1904 === true, formats: new Map<string, NumberFormat>(), limits };
      for (let from = 0; from < data.length; from += BATCH) {
        const rows: SheetRow[] = [];
        for (let i = from; i < Math.min(from + BATCH, data.length); i++) {
          const cells = rowCells(data[i] ?? [], i + 1, context);
          if (cells) rows.push({ row: i + 1, cells });
        }
        if (rows.length > 0) yield rows;
      }
    },
  };
}

interface XlsContext {
  date1904: boolean;
  formats: Map<string, NumberFormat>;
  limits: SpreadsheetLimits;
}

function parse(bytes: Buffer, options: ParsingOptions): WorkBook {
  try {
    return read(bytes, { type: 'buffer', dense: true, cellNF: true, cellText: false, cellHTML: false, cellFormula: false, ...options });
  } catch (cause) {
    const message = cause instanceof Error ? cause.message : '';
    if (/password|encrypt/i.test(message)) throw new SpreadsheetError('spreadsheet.encrypted', {}, { cause });
    if (/workbook/i.test(message)) throw new SpreadsheetError('spreadsheet.wrong_type', { detected: 'cfb' }, { cause });
    throw new SpreadsheetError('spreadsheet.damaged', { reason: 'xls' }, { cause });
  }
}

function visibleSheets(book: WorkBook): string[] {
  const visible = book.SheetNames.filter((_, i) => !book.Workbook?.Sheets?.[i]?.Hidden);
  return visible.length > 0 ? visible : book.SheetNames;
}

/** Null when the row is blank. */
function rowCells(source: (CellObject | undefined)[], row: number, context: XlsContext): (string | null)[] | null {
  const { columns, cellChars } = context.limits;
  const cells: (string | null)[] = [];
  source.forEach((cell, i) => {
    const text = cell ? cellText(cell, context) : null;
    if (text === null) return;
    if (i >= columns) throw new SpreadsheetError('spreadsheet.too_many_columns', { max: columns, row });
    if (text.length > cellChars) throw new SpreadsheetError('spreadsheet.cell_too_long', { max: cellChars, row, column: i + 1 });
    while (cells.length < i) cells.push(null);
    cells.push(text);
  });
  return cells.length > 0 ? cells : null;
}

function cellText(cell: CellObject, context: XlsContext): string | null {
  if (cell.t === 's') return cleanText(String(cell.v ?? ''));
  if (cell.t === 'b') return cell.v === true ? 'TRUE' : 'FALSE';
  if (cell.t !== 'n' || typeof cell.v !== 'number') return null;
  const code = String(cell.z ?? 'General');
  let format = context.formats.get(code);
  if (!format) context.formats.set(code, (format = parseNumberFormat(code)));
  return formattedNumber(cell.v, format, context.date1904);
}
