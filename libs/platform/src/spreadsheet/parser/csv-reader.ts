import { createReadStream } from 'node:fs';
import { basename, extname } from 'node:path';

import { CsvError, parse } from 'csv-parse';
import iconv from 'iconv-lite';

import { SpreadsheetError } from '../spreadsheet-error.js';
import type { SheetRow, SpreadsheetLimits } from '../spreadsheet-types.js';
import { cleanText } from './cell-text.js';
import { chooseSheet } from './sheet-source.js';
import type { SheetSource } from './sheet-source.js';
import type { TextFile } from './text-encoding.js';

/** When two cut equally well, the comma is the one that stands inside numbers. */
const SEPARATORS = ['\t', ';', ','];
const BATCH = 500;
/** Characters of one record: a quote that is never closed must not swallow the whole file. */
const MAX_RECORD = 4 * 1024 * 1024;

/** Opens a text file whose encoding is known. */
export function openCsv(file: string, name: string, text: TextFile, sheet: string | undefined, limits: SpreadsheetLimits): SheetSource {
  const sheets = [basename(name, extname(name))];
  return {
    format: 'csv',
    encoding: text.encoding,
    sheets,
    sheet: chooseSheet(sheets, sheet),
    rows: () => readRecords(file, text, limits),
  };
}

async function* readRecords(file: string, text: TextFile, limits: SpreadsheetLimits): AsyncGenerator<SheetRow[], void, undefined> {
  const parser = parse({
    delimiter: detectSeparator(text.sample),
    record_delimiter: ['\r\n', '\n', '\r'],
    relax_column_count: true,
    relax_quotes: true,
    max_record_size: MAX_RECORD,
  });
  const source = createReadStream(file);
  const decoded = source.pipe(iconv.decodeStream(text.encoding));
  source.on('error', (error) => parser.destroy(error));
  decoded.on('error', (error) => parser.destroy(error));
  decoded.pipe(parser);
  let rows: SheetRow[] = [];
  let number = 0;
  try {
    for await (const record of parser as AsyncIterable<string[]>) {
      const cells = recordCells(record, ++number, limits);
      if (cells) rows.push({ row: number, cells });
      if (rows.length < BATCH) continue;
      yield rows;
      rows = [];
    }
  } catch (cause) {
    if (cause instanceof CsvError) throw new SpreadsheetError('spreadsheet.damaged', { reason: 'quote', row: number + 1 }, { cause });
    throw cause;
  } finally {
    source.destroy();
  }
  if (rows.length > 0) yield rows;
}

/** Null when the row is blank. */
function recordCells(record: string[], row: number, limits: SpreadsheetLimits): (string | null)[] | null {
  const cells: (string | null)[] = [];
  for (let i = 0; i < record.length; i++) {
    const text = cleanText(unforceText(record[i] ?? ''));
    if (text === null) continue;
    if (i >= limits.columns) throw new SpreadsheetError('spreadsheet.too_many_columns', { max: limits.columns, row });
    if (text.length > limits.cellChars) throw new SpreadsheetError('spreadsheet.cell_too_long', { max: limits.cellChars, row, column: i + 1 });
    while (cells.length < i) cells.push(null);
    cells.push(text);
  }
  return cells.length > 0 ? cells : null;
}

/** Many exports write `="00123"` so that Excel keeps the zeros; the user sees 00123. */
function unforceText(value: string): string {
  return value.startsWith('="') ? (/^="([^"]*)"$/.exec(value)?.[1] ?? value) : value;
}

/** The separator that cuts most lines into the same number of parts; the comma when none does. */
export function detectSeparator(sample: string): string {
  const lines = sample.replace(/"[^"]*"/g, '').split(/\r\n|\n|\r/).filter((line) => line.trim() !== '').slice(0, 50);
  let best = ',';
  let bestScore = 0;
  for (const separator of SEPARATORS) {
    const counts = new Map<number, number>();
    for (const line of lines) {
      const count = line.split(separator).length - 1;
      if (count > 0) counts.set(count, (counts.get(count) ?? 0) + 1);
    }
    for (const [count, times] of counts) {
      const score = times + count / 1000;
      if (score > bestScore) [best, bestScore] = [separator, score];
    }
  }
  return best;
}
