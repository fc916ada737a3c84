import { createHash, randomUUID } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { mkdir, open, rename, rm, stat } from 'node:fs/promises';
import { dirname, join, resolve, sep } from 'node:path';
import type { Readable } from 'node:stream';
import { Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Problem } from '../problem/problem.js';

export interface StoredFile { key: string; size: number; sha256: string }

/** Where attachments, imports and export results lie: DATA_DIR/files, two levels of folders, random names, never a user's path (integrity.md 4.7). */
export class FileStore {
  private readonly root: string;
  constructor(dataDir: string) {
    this.root = join(dataDir, 'files');
  }

  /** Streams a file in: counted while it comes, flushed to disk, then renamed, so that a half file is never seen. 413 above `limit` bytes. */
  async put(input: Readable, limit: number): Promise<StoredFile> {
    const key = newKey();
    const target = this.path(key);
    const temporary = `${target}.part`;
    await mkdir(dirname(target), { recursive: true });
    const sha = createHash('sha256');
    let size = 0;
    const counter = new Transform({
      transform(chunk: Buffer, _encoding, done) {
        size += chunk.length;
        if (size > limit) { done(new Problem(413, 'payload_too_large', { limit })); return; }
        sha.update(chunk);
        done(null, chunk);
      },
    });
    try {
      await pipeline(input, counter, createWriteStream(temporary, { flags: 'wx' }));
      const handle = await open(temporary, 'r+');
      try { await handle.sync(); } finally { await handle.close(); }
      await rename(temporary, target);
    } catch (e) {
      await rm(temporary, { force: true });
      throw e;
    }
    return { key, size, sha256: sha.digest('hex') };
  }

  /** A new place for a file written by somebody else, e.g. a workbook writer. */
  async place(): Promise<{ key: string; path: string }> {
    const key = newKey();
    const path = this.path(key);
    await mkdir(dirname(path), { recursive: true });
    return { key, path };
  }

  read(key: string): Readable {
    return createReadStream(this.path(key));
  }

  async size(key: string): Promise<number | undefined> {
    try { return (await stat(this.path(key))).size; } catch { return undefined; }
  }

  async remove(key: string): Promise<void> {
    await rm(this.path(key), { force: true });
  }

  /** Absolute path of a key; a key that would leave the folder is refused. */
  path(key: string): string {
    const path = resolve(this.root, key);
    if (!/^[0-9a-f]{2}\/[0-9a-f]{2}\/[0-9a-f-]{36}$/.test(key) || !path.startsWith(this.root + sep)) throw new Problem(404, 'not_found');
    return path;
  }
}

function newKey(): string {
  const id = randomUUID();
  return `${id.slice(0, 2)}/${id.slice(2, 4)}/${id}`;
}
