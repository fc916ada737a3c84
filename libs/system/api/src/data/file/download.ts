import { StreamableFile } from '@nestjs/common';
import { type FileStore, context, notFound } from '@steward/platform';
import { contentDisposition } from './file-name.js';

/** Nothing a user uploaded may ever run in the origin of the application (integrity.md C7). */
export const FILE_HEADERS = { 'content-security-policy': "sandbox; default-src 'none'", 'x-content-type-options': 'nosniff', 'cross-origin-resource-policy': 'same-origin', 'cache-control': 'no-store' };

export interface StoredDownload {
  key: string;
  name: string;
  type: string;
  /** Shown in the browser instead of saved: only for types checked by content. */
  inline?: boolean;
}

/** Streams a stored file with the headers of integrity.md C7; 404 when it is not there. */
export async function sendStored(files: FileStore, f: StoredDownload): Promise<StreamableFile> {
  const size = await files.size(f.key);
  if (size === undefined) throw notFound();
  context().reply?.headers(FILE_HEADERS);
  return new StreamableFile(files.read(f.key), { type: f.type, disposition: contentDisposition(f.name, f.inline ? 'inline' : 'attachment'), length: size });
}
