import { rename, rm, stat } from 'node:fs/promises';
import { randomUUID } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { FileStore, Problem, notFound } from '@steward/platform';
import { thumbnailPath } from './attachment.store.js';

const MAX_PIXELS = 40_000_000;
const MAX_WAITING = 50;

/** Small webp copies of images, made when first asked for, one at a time, kept beside the original. */
@Injectable()
export class Thumbnails {
  private line: Promise<unknown> = Promise.resolve();
  private waiting = 0;

  constructor(@Inject(FileStore) private readonly files: FileStore) {}

  /** Path of the copy; 404 when the file is no image that can be read, 503 when too many wait. */
  async of(key: string, size: number): Promise<string> {
    const source = this.files.path(key);
    const target = thumbnailPath(source, size);
    if (await exists(target)) return target;
    if (this.waiting >= MAX_WAITING) throw new Problem(503, 'unavailable');
    this.waiting += 1;
    const turn = this.line.then(async () => { if (!(await exists(target))) await make(source, target, size); });
    this.line = turn.catch(() => undefined);
    try {
      await turn;
      return target;
    } catch {
      throw notFound();
    } finally {
      this.waiting -= 1;
    }
  }
}

const exists = async (path: string): Promise<boolean> => { try { return (await stat(path)).size > 0; } catch { return false; } };

async function make(source: string, target: string, size: number): Promise<void> {
  const { default: sharp } = await import('sharp');
  sharp.concurrency(1);
  sharp.cache(false);
  const temporary = `${target}.${randomUUID().slice(0, 8)}.part`;
  try {
    await sharp(source, { limitInputPixels: MAX_PIXELS, sequentialRead: true, failOn: 'error' }).rotate().resize(size, size, { fit: 'inside', withoutEnlargement: true }).webp({ quality: 80 }).timeout({ seconds: 10 }).toFile(temporary);
    await rename(temporary, target);
  } finally {
    await rm(temporary, { force: true });
  }
}
