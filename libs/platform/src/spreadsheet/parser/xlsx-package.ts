import { TextDecoder } from 'node:util';
import { crc32 } from 'node:zlib';

import yauzl from 'yauzl';
import type { Entry, ZipFile } from 'yauzl';

import { SpreadsheetError } from '../spreadsheet-error.js';
import type { SpreadsheetLimits } from '../spreadsheet-types.js';

/** Parts under this size may have any ratio: a small sheet of equal rows packs very well. */
const RATIO_EXEMPT = 1024 * 1024;
/** zlib gives 16 KB at a time; the scanner is faster with more. */
const PIECE = 256 * 1024;

/**
 * The zip of an xlsx file. The sizes announced in its central directory are checked before anything is unpacked; since
 * they may lie, the bytes that really come out are counted again in {@link XlsxPackage.text}.
 */
export class XlsxPackage {
  private unpacked = 0;
  private readonly zip: ZipFile;
  private readonly entries: Map<string, Entry>;
  private readonly limits: SpreadsheetLimits;

  private constructor(zip: ZipFile, entries: Map<string, Entry>, limits: SpreadsheetLimits) {
    this.zip = zip;
    this.entries = entries;
    this.limits = limits;
  }

  /** @throws SpreadsheetError truncated, damaged, encrypted or zip_bomb */
  static async open(file: string, limits: SpreadsheetLimits): Promise<XlsxPackage> {
    let zip: ZipFile;
    try {
      zip = await yauzl.openPromise(file, { lazyEntries: true, autoClose: false, validateEntrySizes: false });
    } catch (cause) {
      // Without its last bytes a zip has no central directory.
      throw new SpreadsheetError('spreadsheet.truncated', {}, { cause });
    }
    if (zip.entryCount > limits.zipEntries) throw bomb('entries', limits.zipEntries);
    const entries = new Map<string, Entry>();
    let announced = 0;
    try {
      for await (const entry of zip.eachEntry()) {
        if (entries.size >= limits.zipEntries) throw bomb('entries', limits.zipEntries);
        if (entry.isEncrypted()) throw new SpreadsheetError('spreadsheet.encrypted');
        announced += entry.uncompressedSize;
        if (announced > limits.unpackedBytes) throw bomb('unpacked', limits.unpackedBytes);
        checkRatio(entry, entry.uncompressedSize, limits);
        entries.set(entry.fileName.toLowerCase(), entry);
      }
    } catch (cause) {
      throw cause instanceof SpreadsheetError ? cause : new SpreadsheetError('spreadsheet.damaged', { reason: 'zip' }, { cause });
    }
    return new XlsxPackage(zip, entries, limits);
  }

  /** Part names are compared without case, as Excel does. */
  has(name: string): boolean {
    return this.entries.has(name.toLowerCase());
  }

  /** The part's text in pieces; a character on a chunk border stays whole. @throws SpreadsheetError damaged or zip_bomb */
  async *text(name: string): AsyncGenerator<string, void, undefined> {
    const entry = this.entries.get(name.toLowerCase());
    if (!entry) return;
    let decoder: TextDecoder | undefined;
    let piece = '';
    for await (const bytes of this.bytes(entry)) {
      decoder ??= new TextDecoder(bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : 'utf-8');
      piece += decoder.decode(bytes, { stream: true });
      if (piece.length < PIECE) continue;
      yield piece;
      piece = '';
    }
    yield piece + (decoder?.decode() ?? '');
  }

  private async *bytes(entry: Entry): AsyncGenerator<Buffer, void, undefined> {
    let size = 0;
    let checksum = 0;
    try {
      const stream = await this.zip.openReadStreamPromise(entry);
      for await (const chunk of stream as AsyncIterable<Buffer>) {
        size += chunk.length;
        this.unpacked += chunk.length;
        if (this.unpacked > this.limits.unpackedBytes) throw bomb('unpacked', this.limits.unpackedBytes);
        checkRatio(entry, size, this.limits);
        checksum = crc32(chunk, checksum);
        yield chunk;
      }
    } catch (cause) {
      throw cause instanceof SpreadsheetError ? cause : new SpreadsheetError('spreadsheet.damaged', { reason: 'zip' }, { cause });
    }
    if (size !== entry.uncompressedSize || checksum !== entry.crc32) throw new SpreadsheetError('spreadsheet.damaged', { reason: 'checksum' });
  }
}

function bomb(what: string, max: number): SpreadsheetError {
  return new SpreadsheetError('spreadsheet.zip_bomb', { what, max });
}

function checkRatio(entry: Entry, size: number, limits: SpreadsheetLimits): void {
  if (size > RATIO_EXEMPT && size > entry.compressedSize * limits.zipRatio) throw bomb('ratio', limits.zipRatio);
}
