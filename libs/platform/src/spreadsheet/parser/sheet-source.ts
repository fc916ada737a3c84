import { SpreadsheetError } from '../spreadsheet-error.js';
import type { SheetFormat, SheetRow } from '../spreadsheet-types.js';

/** An opened file: the same shape for all formats. */
export interface SheetSource {
  format: SheetFormat;
  encoding?: string;
  sheets: string[];
  sheet: string;
  /** Rows with a value, in the file's order, in batches of any size; may be called once. */
  rows(): AsyncIterable<SheetRow[]>;
}

/** The asked sheet, or the first one. @throws SpreadsheetError no_such_sheet or empty */
export function chooseSheet(sheets: string[], asked: string | undefined): string {
  const first = sheets[0];
  if (first === undefined) throw new SpreadsheetError('spreadsheet.empty');
  if (asked === undefined) return first;
  if (!sheets.includes(asked)) throw new SpreadsheetError('spreadsheet.no_such_sheet', { sheet: asked, sheets });
  return asked;
}
