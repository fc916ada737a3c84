import { createReadStream } from 'node:fs';
import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough, type Writable } from 'node:stream';
import { StreamableFile } from '@nestjs/common';
import { contentDisposition } from '../data/file/file-name.js';

export const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
export const CSV = 'text/csv; charset=utf-8';

/** Name of a file made of free text. */
export const safeFileName = (text: string): string => text.replace(/[\\/:*?"<>|\s]+/g, '_').slice(0, 100);

/** Writes a file aside and answers with it, so that a failure is still a proper error; it is deleted when it was sent. */
export async function sendFile(name: string, type: string, write: (path: string) => Promise<unknown>): Promise<StreamableFile> {
  const folder = await mkdtemp(join(tmpdir(), 'steward-'));
  const clean = (): void => { void rm(folder, { recursive: true, force: true }); };
  try {
    const path = join(folder, 'file');
    await write(path);
    const { size } = await stat(path);
    const stream = createReadStream(path).once('close', clean);
    return new StreamableFile(stream, { type, disposition: contentDisposition(name, 'attachment'), length: size });
  } catch (e) {
    clean();
    throw e;
  }
}

/** Answers while it is still written; a failure breaks the connection. */
export function sendStream(name: string, type: string, write: (target: Writable) => Promise<unknown>): StreamableFile {
  const pipe = new PassThrough();
  write(pipe).catch((e: unknown) => pipe.destroy(e instanceof Error ? e : new Error(String(e))));
  return new StreamableFile(pipe, { type, disposition: contentDisposition(name, 'attachment') });
}
