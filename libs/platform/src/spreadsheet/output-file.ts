import { createWriteStream } from 'node:fs';
import { rm } from 'node:fs/promises';
import type { Writable } from 'node:stream';
import { finished } from 'node:stream/promises';

/** Where a writer writes to: a path or a stream of the caller. */
export type OutputTarget = string | Writable;

/** The stream behind a target. */
export function openOutput(target: OutputTarget): Writable {
  return typeof target === 'string' ? createWriteStream(target) : target;
}

/** After a failure: destroys the stream and removes a half-written file, not before the stream has let go of it. */
export async function discardOutput(target: OutputTarget, stream: Writable): Promise<void> {
  stream.destroy();
  if (typeof target !== 'string') return;
  await finished(stream).catch(() => undefined);
  await rm(target, { force: true });
}
