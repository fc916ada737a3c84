import { Problem, SpreadsheetError, defineErrors } from '@steward/platform';

/** Expected failures of imports and exports; texts below `error.exchange`. */
export const ExchangeErrors = defineErrors('exchange', {
  unknownEntity: 422,
  fileMissing: 422,
  noRows: 422,
  wrongState: 409,
  notYours: 403,
  rowWritten: 409,
  invalidRows: 409,
  nothingToImport: 409,
  nothingToUndo: 409,
  undoExpired: 409,
  fileGone: 409,
  exportTooLarge: 422,
});

const STATUS: Partial<Record<string, number>> = { 'spreadsheet.too_large': 413, 'spreadsheet.cancelled': 409, 'spreadsheet.parser_failed': 500 };

/** What is wrong with a file, as the caller sees it; anything else stays what it is. */
export function fileProblem(e: unknown): unknown {
  if (!(e instanceof SpreadsheetError)) return e;
  const packed = e.code === 'spreadsheet.too_large' && e.params['what'] !== 'packed';
  return new Problem(packed ? 422 : (STATUS[e.code] ?? 422), e.code, e.params);
}
