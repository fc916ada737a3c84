import { SpreadsheetError } from '../spreadsheet-error.js';
import type { SheetInfo, SheetRow, SpreadsheetLimits } from '../spreadsheet-types.js';
import type { SheetSource } from './sheet-source.js';

/** Rows looked at to find the header. */
const HEADER_SCAN = 50;
const SAMPLES = 3;
/** Numbers and dates are values; a header consists of words. */
const valueLike = /^[-+]?[\d,.]+%?$|^\d{4}[-/.年]\d{1,2}/;

/** The header row as it was found. */
export interface FoundHeader {
  row: number;
  cells: (string | null)[];
}

/**
 * The rows after the header. `header` is filled before the first batch comes out.
 * @throws SpreadsheetError too_many_rows, too_large (text far beyond what the file holds), empty
 */
export async function* dataRows(source: SheetSource, asked: number | undefined, limits: SpreadsheetLimits, header: FoundHeader): AsyncGenerator<SheetRow[], void, undefined> {
  let waiting: SheetRow[] | undefined = asked === undefined ? [] : undefined;
  let any = false;
  header.row = asked ?? 0;
  const check = rowCheck(limits);
  for await (const batch of source.rows()) {
    any ||= batch.length > 0;
    let rows = batch;
    if (waiting) {
      waiting = waiting.concat(batch);
      if (waiting.length < HEADER_SCAN) continue;
      rows = waiting;
      waiting = undefined;
      header.row = guessHeader(rows);
    }
    yield check(afterHeader(rows, header));
  }
  if (!any) throw new SpreadsheetError('spreadsheet.empty');
  if (!waiting) return;
  header.row = guessHeader(waiting);
  yield check(afterHeader(waiting, header));
}

/** What `inspect` answers: one full pass. @throws SpreadsheetError */
export async function inspect(source: SheetSource, asked: number | undefined, limits: SpreadsheetLimits): Promise<SheetInfo> {
  const header: FoundHeader = { row: 0, cells: [] };
  const samples: string[][] = [];
  let rowCount = 0;
  for await (const rows of dataRows(source, asked, limits, header)) {
    rowCount += rows.length;
    for (const { cells } of rows) {
      for (let i = 0; i < cells.length; i++) {
        const list = (samples[i] ??= []);
        const text = cells[i];
        if (list.length < SAMPLES && text) list.push(text);
      }
    }
  }
  const width = Math.max(header.cells.length, samples.length);
  const columns = Array.from({ length: width }, (_, index) => ({ index, header: header.cells[index] ?? '', samples: samples[index] ?? [] }));
  const { format, encoding, sheets, sheet } = source;
  return { format, ...(encoding === undefined ? {} : { encoding }), sheets, sheet, headerRow: header.row, rowCount, columns };
}

/** First row with two or more values, mostly words; else the first with two values; else the first of all. */
export function guessHeader(rows: SheetRow[]): number {
  let second: number | undefined;
  for (const { row, cells } of rows.slice(0, HEADER_SCAN)) {
    const values = cells.filter((cell): cell is string => cell !== null);
    if (values.length < 2) continue;
    second ??= row;
    if (values.filter((value) => !valueLike.test(value)).length * 2 > values.length) return row;
  }
  return second ?? rows[0]?.row ?? 0;
}

function afterHeader(rows: SheetRow[], header: FoundHeader): SheetRow[] {
  const first = rows[0];
  if (!first || first.row > header.row) return rows.map((row) => padded(row, header.cells.length));
  header.cells = rows.find(({ row }) => row === header.row)?.cells ?? header.cells;
  return rows.filter(({ row }) => row > header.row).map((row) => padded(row, header.cells.length));
}

function padded(row: SheetRow, width: number): SheetRow {
  while (row.cells.length < width) row.cells.push(null);
  return row;
}

/** One shared string may stand in a million cells: the text handed out is counted, too. */
function rowCheck(limits: SpreadsheetLimits): (rows: SheetRow[]) => SheetRow[] {
  let count = 0;
  let chars = 0;
  return (rows) => {
    count += rows.length;
    if (count > limits.rows) throw new SpreadsheetError('spreadsheet.too_many_rows', { max: limits.rows });
    for (const { cells } of rows) for (const cell of cells) chars += cell?.length ?? 0;
    if (chars > limits.unpackedBytes) throw new SpreadsheetError('spreadsheet.too_large', { what: 'text', max: limits.unpackedBytes });
    return rows;
  };
}
