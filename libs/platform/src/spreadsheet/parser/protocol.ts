import type { SheetInfo, SheetRow, SpreadsheetLimits } from '../spreadsheet-types.js';

/** The first message to the parser process. */
export interface ParseJob {
  kind: 'inspect' | 'read';
  file: string;
  /** Name the user gave the file: its extension makes error messages clear, its stem names a csv's sheet. */
  originalName: string;
  sheet?: string;
  /** 1-based; 0 = no header; absent = guess. */
  headerRow?: number;
  limits: SpreadsheetLimits;
}

/** What the parser process answers; each `rows` waits for an {@link ParserAck}. */
export type ParserMessage =
  | { kind: 'rows'; rows: SheetRow[] }
  | { kind: 'info'; info: SheetInfo }
  | { kind: 'read'; rows: number }
  | { kind: 'error'; code: string; params: Record<string, unknown>; detail?: string };

/** "The batch is dealt with, send the next." */
export interface ParserAck {
  kind: 'ack';
}
