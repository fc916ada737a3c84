/** The three kinds of file that are read; told by the content, never by the name. */
export type SheetFormat = 'xlsx' | 'xls' | 'csv';

/** One column of the header row. */
export interface SheetColumn {
  /** 0-based: the index into {@link SheetRow.cells}. */
  index: number;
  /** Text of the header cell, '' when it is empty. */
  header: string;
  /** Up to three different rows' first non-empty values. */
  samples: string[];
}

/** What a file holds, found by one full pass. */
export interface SheetInfo {
  format: SheetFormat;
  /** Of a csv: `utf-8`, `utf-16le`, `utf-16be`, `gb18030` or what jschardet guessed. */
  encoding?: string;
  /** Visible sheets in the workbook's order; a csv has one, named like the file. */
  sheets: string[];
  /** The sheet that was inspected. */
  sheet: string;
  /** 1-based; guessed unless it was given. */
  headerRow: number;
  /** Rows after the header with at least one value. */
  rowCount: number;
  columns: SheetColumn[];
}

/** A row with at least one value. */
export interface SheetRow {
  /** 1-based row of the file, as Excel shows it. */
  row: number;
  /** Trimmed text as the user sees it; null = empty. At least as long as the header row. */
  cells: (string | null)[];
}

/** Limits on hostile or oversized files. */
export interface SpreadsheetLimits {
  /** Bytes of the file itself. */
  packedBytes: number;
  /** Bytes of all parts unpacked: announced, counted while streaming, and the text handed out. */
  unpackedBytes: number;
  /** Data rows. */
  rows: number;
  columns: number;
  /** Characters in one cell (Excel's own limit). */
  cellChars: number;
  /** Parts in the zip. */
  zipEntries: number;
  /** Unpacked : packed of one part; parts under 1 MB are exempt. */
  zipRatio: number;
  /** Seconds of parsing; the time the caller takes in `onRows` does not count. */
  seconds: number;
  /** Old-space heap of the parser process, MB. */
  heapMb: number;
}

/** The limits the product promises (docs: imports). */
export const defaultLimits: Readonly<SpreadsheetLimits> = {
  packedBytes: 50 * 1024 * 1024,
  unpackedBytes: 300 * 1024 * 1024,
  rows: 100_000,
  columns: 500,
  cellChars: 32_767,
  zipEntries: 200,
  zipRatio: 100,
  seconds: 120,
  heapMb: 256,
};
