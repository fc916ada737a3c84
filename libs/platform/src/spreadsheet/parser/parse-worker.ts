/**
 * Entry of the parser process: one job, then it ends. It runs compiled (.js) in the product and as TypeScript in the
 * specs, where Node strips the types: no enums, parameter properties or decorators in anything it imports, types only
 * by `import type`.
 */
import { once } from 'node:events';

import { SpreadsheetError } from '../spreadsheet-error.js';
import type { SheetRow } from '../spreadsheet-types.js';
import { dataRows, inspect } from './data-rows.js';
import type { FoundHeader } from './data-rows.js';
import { openSource } from './open-source.js';
import type { ParseJob, ParserMessage } from './protocol.js';

/** One message: at most so many rows and about so many characters. */
const BATCH_ROWS = 500;
const BATCH_CHARS = 1024 * 1024;

// Nobody listens any more: the server ended.
process.once('disconnect', () => process.exit(1));
process.once('message', (job: ParseJob) => void run(job));

async function run(job: ParseJob): Promise<void> {
  try {
    const source = await openSource(job);
    if (job.kind === 'inspect') await send({ kind: 'info', info: await inspect(source, job.headerRow, job.limits) });
    else await send({ kind: 'read', rows: await sendRows(dataRows(source, job.headerRow, job.limits, emptyHeader())) });
  } catch (error) {
    await send(asMessage(error));
  }
  process.exit(0);
}

function emptyHeader(): FoundHeader {
  return { row: 0, cells: [] };
}

async function sendRows(batches: AsyncIterable<SheetRow[]>): Promise<number> {
  let count = 0;
  for await (const rows of messages(batches)) {
    count += rows.length;
    const answered = once(process, 'message');
    await send({ kind: 'rows', rows });
    await answered;
  }
  return count;
}

/** The readers' batches are as they come out of the file, from a few rows to thousands. */
async function* messages(batches: AsyncIterable<SheetRow[]>): AsyncGenerator<SheetRow[], void, undefined> {
  let part: SheetRow[] = [];
  let chars = 0;
  for await (const rows of batches) {
    for (const row of rows) {
      part.push(row);
      for (const cell of row.cells) chars += cell?.length ?? 0;
      if (part.length < BATCH_ROWS && chars < BATCH_CHARS) continue;
      yield part;
      part = [];
      chars = 0;
    }
  }
  if (part.length > 0) yield part;
}

function asMessage(error: unknown): ParserMessage {
  const detail = error instanceof Error ? (error.stack ?? error.message) : String(error);
  if (error instanceof SpreadsheetError) return { kind: 'error', code: error.code, params: error.params, detail };
  return { kind: 'error', code: 'spreadsheet.parser_failed', params: {}, detail };
}

function send(message: ParserMessage): Promise<void> {
  return new Promise((resolve, reject) => {
    process.send?.(message, (error: Error | null) => (error ? reject(error) : resolve()));
  });
}
