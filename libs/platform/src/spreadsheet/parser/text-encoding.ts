import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';

import iconv from 'iconv-lite';
import jschardet from 'jschardet';

/** Bytes looked at for guesses. */
const SAMPLE = 64 * 1024;
/** Control characters no text file holds (tab, line breaks, form feed and the DOS end mark may stand). */
const binary = /[\0-\x08\x0e-\x19\x1b-\x1f]/;

/** How a text file is encoded, and its beginning. */
export interface TextFile {
  encoding: string;
  sample: string;
}

/** Null when the file is not text in any known encoding. The whole file is checked, not only its beginning. */
export async function detectText(file: string): Promise<TextFile | null> {
  const bytes = await head(file);
  const encoding = await detectEncoding(file, bytes);
  return encoding === null ? null : { encoding, sample: iconv.decode(bytes, encoding) };
}

/** The first bytes of a file. */
export async function head(file: string, length = SAMPLE): Promise<Buffer> {
  const handle = await open(file);
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(length), 0, length, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await handle.close();
  }
}

async function detectEncoding(file: string, bytes: Buffer): Promise<string | null> {
  const marked = byteOrderMark(bytes) ?? (bytes.includes(0) ? zeroParity(bytes) : undefined);
  if (marked !== undefined) return marked !== null && (await decodes(file, marked)) ? marked : null;
  if (await decodes(file, 'utf-8')) return 'utf-8';
  const chinese = await decodes(file, 'gb18030');
  if (chinese && looksChinese(bytes)) return 'gb18030';
  // Its first guess is good even where its confidence is low.
  const { encoding } = jschardet.detect(bytes);
  if (!encoding || /^(gb|utf|ascii)/i.test(encoding) || !iconv.encodingExists(encoding)) return chinese ? 'gb18030' : null;
  return binary.test(iconv.decode(bytes, encoding)) ? null : encoding.toLowerCase();
}

function byteOrderMark(bytes: Buffer): string | undefined {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : undefined;
}

/** UTF-16 without a mark: separators and digits have their zero byte always on the same side. Null = binary. */
function zeroParity(bytes: Buffer): string | null {
  let even = 0;
  let odd = 0;
  for (let i = 0; i < bytes.length; i++) {
    if (bytes[i] !== 0) continue;
    if (i % 2 === 0) even++;
    else odd++;
  }
  if ((even + odd) * 20 < bytes.length || (even > 0 && odd > 0)) return null;
  return odd > 0 ? 'utf-16le' : 'utf-16be';
}

async function decodes(file: string, encoding: string): Promise<boolean> {
  const decoder = new TextDecoder(encoding, { fatal: true });
  try {
    for await (const chunk of createReadStream(file) as AsyncIterable<Buffer>) {
      if (binary.test(decoder.decode(chunk, { stream: true }))) return false;
    }
    decoder.decode();
    return true;
  } catch (error) {
    if (error instanceof TypeError) return false;
    throw error;
  }
}

/**
 * GB18030 accepts nearly any pair of bytes, Latin and Big5 text too. In real Chinese text almost every second byte is
 * 0xA1 or above (the GB 2312 characters), in the others it is not.
 */
function looksChinese(bytes: Buffer): boolean {
  let pairs = 0;
  let common = 0;
  for (let i = 0; i + 1 < bytes.length; i++) {
    if ((bytes[i] ?? 0) < 0x81) continue;
    pairs++;
    i++;
    if ((bytes[i] ?? 0) >= 0xa1) common++;
  }
  return pairs > 0 && common >= pairs * 0.85;
}
