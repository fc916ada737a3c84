import { extname } from 'node:path';

import { SpreadsheetError } from '../spreadsheet-error.js';
import { openCsv } from './csv-reader.js';
import type { ParseJob } from './protocol.js';
import type { SheetSource } from './sheet-source.js';
import { detectText, head } from './text-encoding.js';
import { openXlsx } from './xlsx-reader.js';

const ZIP = Buffer.from([0x50, 0x4b, 0x03, 0x04]);
const COMPOUND = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
const workbookNames = new Set(['.xlsx', '.xlsm', '.xltx', '.xls', '.xlt', '.et']);

/** Opens a file by what it holds, whatever its name is. @throws SpreadsheetError */
export async function openSource(job: ParseJob): Promise<SheetSource> {
  const { file, sheet, limits } = job;
  const start = await head(file, 512);
  if (start.length === 0) throw new SpreadsheetError('spreadsheet.empty');
  if (start.subarray(0, 4).equals(ZIP)) return openXlsx(file, sheet, limits);
  if (start.subarray(0, 8).equals(COMPOUND)) {
    // Heavy with its code pages; most files never need it.
    const { openXls } = await import('./xls-reader.js');
    return openXls(file, sheet, limits);
  }
  const text = start.subarray(0, 5).equals(Buffer.from('%PDF-')) ? null : await detectText(file);
  if (!text) {
    const { fileTypeFromFile } = await import('file-type');
    throw new SpreadsheetError('spreadsheet.wrong_type', { detected: (await fileTypeFromFile(file))?.ext ?? 'unknown' });
  }
  const kind = textKind(text.sample);
  if (workbookNames.has(extname(job.originalName).toLowerCase())) throw new SpreadsheetError('spreadsheet.not_a_workbook', { detected: kind });
  if (kind !== 'text') throw new SpreadsheetError('spreadsheet.wrong_type', { detected: kind });
  return openCsv(file, job.originalName, text, sheet, limits);
}

/** Some systems save a web page or XML under a table's name. */
function textKind(sample: string): 'html' | 'xml' | 'text' {
  const start = sample.slice(0, 500).trimStart().toLowerCase();
  if (/^<(!doctype html|html|table|meta|head)\b/.test(start)) return 'html';
  return /^<\?xml\b/.test(start) ? 'xml' : 'text';
}
