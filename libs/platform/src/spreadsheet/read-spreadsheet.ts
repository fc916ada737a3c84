import { stat } from 'node:fs/promises';

import { runParser } from './parser-process.js';
import type { ParseJob } from './parser/protocol.js';
import { SpreadsheetError } from './spreadsheet-error.js';
import { defaultLimits } from './spreadsheet-types.js';
import type { SheetInfo, SheetRow, SpreadsheetLimits } from './spreadsheet-types.js';

/** Options of {@link inspectSpreadsheet}. */
export interface InspectOptions {
  /** Default: the first visible sheet. */
  sheet?: string | undefined;
  /** 1-based; 0 = there is none; default: guessed. */
  headerRow?: number | undefined;
  /** Kills the parser; the promise rejects with `spreadsheet.cancelled`. */
  signal?: AbortSignal | undefined;
  limits?: Partial<SpreadsheetLimits> | undefined;
}

/** Options of {@link readSpreadsheet}. */
export interface ReadOptions extends InspectOptions {
  /** Gets up to 500 rows at a time, in order; the next batch waits until it is done. What it throws ends the reading. */
  onRows(rows: SheetRow[]): Promise<void> | void;
}

/**
 * Looks through a xlsx, xls or csv file: sheets, header, samples, number of rows. The file is told by its content;
 * `originalName` is the name the user gave it.
 * @throws SpreadsheetError
 */
export async function inspectSpreadsheet(file: string, originalName: string, options: InspectOptions = {}): Promise<SheetInfo> {
  const result = await runParser(await jobOf('inspect', file, originalName, options), { signal: options.signal });
  if (result.kind !== 'info') throw new SpreadsheetError('spreadsheet.parser_failed');
  return result.info;
}

/**
 * Hands out the rows after the header; blank rows are skipped. Every value is trimmed text: dates `YYYY-MM-DD` or
 * `YYYY-MM-DD HH:mm:ss`, times `HH:mm:ss`, numbers without separators, exponents or percent signs (25 % is 0.25),
 * booleans TRUE and FALSE, the result of a formula, an error (#N/A) as null.
 * @throws SpreadsheetError (rows may have been handed out before); whatever `onRows` throws
 */
export async function readSpreadsheet(file: string, originalName: string, options: ReadOptions): Promise<{ rows: number }> {
  const result = await runParser(await jobOf('read', file, originalName, options), { signal: options.signal, onRows: (rows) => options.onRows(rows) });
  if (result.kind !== 'read') throw new SpreadsheetError('spreadsheet.parser_failed');
  return { rows: result.rows };
}

async function jobOf(kind: ParseJob['kind'], file: string, originalName: string, options: InspectOptions): Promise<ParseJob> {
  const limits = { ...defaultLimits, ...options.limits };
  const { size } = await stat(file);
  if (size > limits.packedBytes) throw new SpreadsheetError('spreadsheet.too_large', { what: 'packed', max: limits.packedBytes });
  const job: ParseJob = { kind, file, originalName, limits };
  if (options.sheet !== undefined) job.sheet = options.sheet;
  if (options.headerRow !== undefined) job.headerRow = options.headerRow;
  return job;
}
