import { inflateSync } from 'node:zlib';
import { PDFArray, PDFDict, PDFDocument, PDFName, type PDFPage, PDFRawStream, PDFRef, PDFStream } from '@pdfme/pdf-lib';

/** All texts of a PDF of ours, in the order they were drawn. */
export async function pdfText(pdf: Uint8Array): Promise<string> {
  const document = await PDFDocument.load(pdf, { updateMetadata: false });
  return document.getPages().flatMap(textsOf).join('\n');
}

function textsOf(page: PDFPage): string[] {
  const { context } = page.doc;
  const fonts = new Map<string, Map<string, string>>();
  for (const [name, ref] of page.node.normalizedEntries().Font.entries()) {
    const table = (context.lookup(ref) as PDFDict).get(PDFName.of('ToUnicode'));
    fonts.set(name.asString(), glyphs(context.lookup(table) as PDFRawStream));
  }
  const contents = page.node.get(PDFName.of('Contents'));
  const whole = contents instanceof PDFRef ? context.lookup(contents) : contents;
  const streams = whole instanceof PDFArray ? whole.asArray().map((s) => context.lookup(s)) : [whole];
  const code = streams.flatMap((s) => (s instanceof PDFStream ? [bytesOf(s)] : [])).join('\n');
  let font = new Map<string, string>();
  const out: string[] = [];
  for (const [, name, hex = ''] of code.matchAll(/(\/[^\s/]+)\s+[\d.]+\s+Tf|<([0-9A-Fa-f]*)>\s*Tj/g)) {
    if (name !== undefined) font = fonts.get(name) ?? new Map<string, string>();
    else out.push((hex.match(/.{4}/g) ?? []).map((glyph) => font.get(glyph.toUpperCase()) ?? '?').join(''));
  }
  return out;
}

function bytesOf(stream: PDFStream): string {
  const raw = stream.getContents();
  return (stream.dict.get(PDFName.of('Filter')) ? inflateSync(raw) : Buffer.from(raw)).toString('latin1');
}

/** Glyph → text, by the font's own table for copying. */
function glyphs(stream: PDFRawStream): Map<string, string> {
  const pairs = bytesOf(stream).matchAll(/<([0-9A-Fa-f]{4})>\s*<([0-9A-Fa-f]+)>/g);
  return new Map([...pairs].map(([, glyph = '', text = '']) => [glyph.toUpperCase(), Buffer.from(text, 'hex').swap16().toString('utf16le')]));
}
