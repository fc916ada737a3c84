/** What can be wrong with a spreadsheet file; the caller turns the code into an HTTP problem. */
export type SpreadsheetErrorCode =
  /** The content is text or something else than its file name says: `{ detected }`. */
  | 'spreadsheet.not_a_workbook'
  /** The content is a known kind of file, but neither xlsx, xls nor csv: `{ detected }`. */
  | 'spreadsheet.wrong_type'
  /** The packed file, the unpacked content or the memory it needs is beyond the limit: `{ what, max? }`. */
  | 'spreadsheet.too_large'
  /** A zip made to explode: `{ what: 'entries' | 'ratio' | 'unpacked', max }`. */
  | 'spreadsheet.zip_bomb'
  /** The file was cut off, e.g. by a broken download. */
  | 'spreadsheet.truncated'
  /** The file is complete, but its inside is broken or forbidden (bad CRC, DOCTYPE): `{ reason }`. */
  | 'spreadsheet.damaged'
  /** The workbook is protected by a password. */
  | 'spreadsheet.encrypted'
  /** `{ max }` */
  | 'spreadsheet.too_many_rows'
  /** `{ max, row }` */
  | 'spreadsheet.too_many_columns'
  /** `{ max, row, column }`, column 1-based. */
  | 'spreadsheet.cell_too_long'
  /** The asked sheet does not exist: `{ sheet, sheets }`. */
  | 'spreadsheet.no_such_sheet'
  /** No cell has a value. */
  | 'spreadsheet.empty'
  /** `{ seconds }` */
  | 'spreadsheet.timeout'
  /** The caller's AbortSignal fired. */
  | 'spreadsheet.cancelled'
  /** The parser process died or met an unforeseen error: our fault, not the user's; `cause` tells more. */
  | 'spreadsheet.parser_failed';

/** The one error this folder throws. `params` is safe to show to the user, `cause` is for the log only. */
export class SpreadsheetError extends Error {
  readonly code: SpreadsheetErrorCode;
  readonly params: Record<string, unknown>;

  constructor(code: SpreadsheetErrorCode, params: Record<string, unknown> = {}, options?: ErrorOptions) {
    super(`${code} ${JSON.stringify(params)}`, options);
    this.name = 'SpreadsheetError';
    this.code = code;
    this.params = params;
  }
}
