import { writeFile } from 'node:fs/promises';
import { constants, crc32, deflateRawSync } from 'node:zlib';

/** A part of a made-up zip. */
export interface ZipPart {
  name: string;
  content: string | Buffer;
  /** Content is repeated so often; it costs no more than once to make. */
  repeat?: number;
  /** Goes before and after the repeated content. */
  around?: [string, string];
  /** What the headers say instead of the truth. */
  announced?: number;
  /** Breaks the checksum. */
  badChecksum?: boolean;
}

/** Test help: writes a zip byte by byte, so that its headers can lie. */
export async function writeZip(file: string, parts: ZipPart[]): Promise<void> {
  const body: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const part of parts) {
    const name = Buffer.from(part.name);
    const { data, size, checksum } = pack(part);
    const fields = Buffer.alloc(26);
    fields.writeUInt16LE(20, 0);
    fields.writeUInt16LE(8, 4);
    fields.writeUInt32LE(part.badChecksum ? checksum ^ 1 : checksum, 10);
    fields.writeUInt32LE(data.length, 14);
    fields.writeUInt32LE(part.announced ?? size, 18);
    fields.writeUInt16LE(name.length, 22);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(offset, 10);
    body.push(Buffer.from('PK\x03\x04'), fields, name, data);
    directory.push(Buffer.from('PK\x01\x02\x14\0'), fields, tail, name);
    offset += 30 + name.length + data.length;
  }
  const list = Buffer.concat(directory);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(parts.length, 4);
  end.writeUInt16LE(parts.length, 6);
  end.writeUInt32LE(list.length, 8);
  end.writeUInt32LE(offset, 12);
  await writeFile(file, Buffer.concat([...body, list, Buffer.from('PK\x05\x06'), end]));
}

/** A full flush forgets everything before it: the packed block may simply be repeated. */
function pack(part: ZipPart): { data: Buffer; size: number; checksum: number } {
  const times = part.repeat ?? 1;
  const block = Buffer.from(part.content);
  const [before, after] = (part.around ?? ['', '']).map((text) => Buffer.from(text));
  const flush = (bytes: Buffer | undefined): Buffer => deflateRawSync(bytes ?? '', { level: 9, finishFlush: constants.Z_FULL_FLUSH });
  const packed = flush(block);
  let checksum = crc32(before ?? '');
  for (let i = 0; i < times; i++) checksum = crc32(block, checksum);
  checksum = crc32(after ?? '', checksum);
  const data = Buffer.concat([flush(before), ...Array.from({ length: times }, () => packed), deflateRawSync(after ?? '')]);
  return { data, size: (before?.length ?? 0) + block.length * times + (after?.length ?? 0), checksum };
}

const relationships = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** The smallest workbook: one sheet "Sheet1" (`xl/sheet.xml`, to be added) and what else is given. */
export function workbookParts(sheet: Partial<ZipPart>, extra: ZipPart[] = []): ZipPart[] {
  return [
    {
      name: 'xl/workbook.xml',
      content: `<?xml version="1.0"?><x:workbook xmlns:x="main" xmlns:r="${relationships}"><x:sheets><x:sheet name="Sheet1" sheetId="1" r:id="r1"/></x:sheets></x:workbook>`,
    },
    { name: 'xl/_rels/workbook.xml.rels', content: `<Relationships><Relationship Id="r1" Type="${relationships}/worksheet" Target="/xl/sheet.xml"/></Relationships>` },
    { name: 'xl/sheet.xml', content: '', ...sheet },
    ...extra,
  ];
}

/** Wraps rows into a worksheet part. */
export function sheetXml(rows: string): string {
  return `<worksheet><sheetData>${rows}</sheetData></worksheet>`;
}
