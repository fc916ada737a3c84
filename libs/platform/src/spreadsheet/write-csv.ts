import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { setImmediate } from 'node:timers/promises';

import { stringify } from 'csv-stringify/sync';

import { discardOutput, openOutput } from './output-file.js';
import type { OutputTarget } from './output-file.js';
import { localText } from './workbook-cells.js';
import type { Cell } from './workbook-cells.js';

/** Input of {@link writeCsv}. */
export interface CsvInput {
  columns: { header: string }[];
  rows: AsyncIterable<Cell[]> | Iterable<Cell[]>;
  /** Zone in which Date values are shown; default: the process's own. */
  timeZone?: string;
}

const BATCH = 200;
/** What Excel would calculate, also after blanks and in full-width letters. */
const trigger = /^(?:[\t\r]|\s*[=+\-@＝＋－＠])/;
const plainNumber = /^-?\d+(\.\d+)?$/;

/**
 * Streams a csv to a path or a stream (which is ended): UTF-8 with BOM, CRLF, RFC 4180 quotes, `'` before anything a
 * spreadsheet would take for a formula; -12.50 stays a number. When it fails, the file is removed.
 * @returns the number of rows
 */
export async function writeCsv(target: OutputTarget, input: CsvInput): Promise<number> {
  let count = 0;
  async function* text(): AsyncGenerator<string, void, undefined> {
    yield `\ufeff${lines([input.columns.map(({ header }) => safeText(header))])}`;
    let batch: string[][] = [];
    for await (const row of input.rows) {
      batch.push(input.columns.map((_, i) => cellText(row[i], input.timeZone)));
      count++;
      if (batch.length < BATCH) continue;
      yield lines(batch);
      batch = [];
      await setImmediate();
    }
    if (batch.length > 0) yield lines(batch);
  }
  const stream = openOutput(target);
  try {
    await pipeline(Readable.from(text()), stream);
    return count;
  } catch (error) {
    await discardOutput(target, stream);
    throw error;
  }
}

function lines(records: string[][]): string {
  // By itself it quotes a line break only when it is the whole CRLF.
  return stringify(records, { record_delimiter: '\r\n', quoted_match: /[\r\n]/ });
}

function cellText(value: Cell, timeZone: string | undefined): string {
  if (value === null || value === undefined) return '';
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? '' : localText(value, timeZone);
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return typeof value === 'string' ? safeText(value) : String(value);
}

/** A text that no spreadsheet takes for a formula. */
export function safeText(value: string): string {
  return trigger.test(value) && !plainNumber.test(value) ? `'${value}` : value;
}
