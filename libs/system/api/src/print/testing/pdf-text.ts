import { inflateSync } from 'node:zlib';
import { PDFArray, PDFDict, PDFDocument, PDFName, type PDFPage, PDFRawStream, PDFRef, PDFStream } from '@pdfme/pdf-lib';

/** The texts of each page of a PDF made by pdfme, in the order they were drawn. */
export async function pdfTexts(pdf: Uint8Array): Promise<string[][]> {
  const doc = await PDFDocument.load(pdf, { updateMetadata: false });
  return doc.getPages().map(textsOf);
}

function textsOf(page: PDFPage): string[] {
  const { context } = page.doc;
  const fonts = new Map<string, Map<string, string>>();
  const dict = page.node.normalizedEntries().Font;
  for (const [name, ref] of dict.entries()) fonts.set(name.asString(), unicode(context.lookup((context.lookup(ref) as PDFDict).get(PDFName.of('ToUnicode'))) as PDFRawStream));
  const contents = page.node.get(PDFName.of('Contents'));
  const whole = contents instanceof PDFRef ? context.lookup(contents) : contents;
  const streams = whole instanceof PDFArray ? whole.asArray().map((s) => context.lookup(s)) : [whole];
  const code = streams.filter((s): s is PDFStream => s instanceof PDFStream).map(bytes).join('\n');
  const out: string[] = [];
  let font = new Map<string, string>();
  for (const m of code.matchAll(/(\/[^\s/]+)\s+[\d.]+\s+Tf|<([0-9A-Fa-f]*)>\s*Tj/g)) {
    if (m[1] !== undefined) font = fonts.get(m[1]) ?? new Map<string, string>();
    else out.push((m[2] ?? '').match(/.{4}/g)?.map((g) => font.get(g.toUpperCase()) ?? '?').join('') ?? '');
  }
  return out;
}

function bytes(stream: PDFStream): string {
  const raw = stream.getContents();
  return (stream.dict.get(PDFName.of('Filter')) ? inflateSync(raw) : Buffer.from(raw)).toString('latin1');
}

/** Glyph → text, from the font's table for copying. */
function unicode(stream: PDFRawStream): Map<string, string> {
  const map = new Map<string, string>();
  for (const m of bytes(stream).matchAll(/<([0-9A-Fa-f]{4})>\s*<([0-9A-Fa-f]+)>/g)) map.set((m[1] ?? '').toUpperCase(), Buffer.from(m[2] ?? '', 'hex').swap16().toString('utf16le'));
  return map;
}
