import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Font } from '@pdfme/common';
import { generate } from '@pdfme/generator';
import { rectangle, text } from '@pdfme/schemas';
import * as fontkit from 'fontkit';
import type { Faces } from './canvas.js';
import { layOut } from './layout.js';
import type { Sheet } from './sheet.js';
import { BOLD, REGULAR, templateOf } from './template.js';
import type { Face } from './text-measure.js';

const require = createRequire(import.meta.url);
const file = (weight: string): Buffer => readFileSync(require.resolve(`@expo-google-fonts/noto-sans-sc/${weight}/NotoSansSC_${weight}.ttf`));
const data = { regular: file('400Regular'), bold: file('700Bold') };

export const faces: Faces = { regular: faceOf(data.regular), bold: faceOf(data.bold) };

function faceOf(bytes: Buffer): Face {
  const font = fontkit.create(bytes) as fontkit.Font;
  const widths = new Map<number, number>();
  return {
    has: (c) => font.hasGlyphForCodePoint(c),
    width: (c) => {
      let w = widths.get(c);
      if (w === undefined) widths.set(c, (w = (font.glyphForCodePoint(c).advanceWidth * 1000) / font.unitsPerEm));
      return w;
    },
  };
}

const font: Font = { [REGULAR]: { data: data.regular as unknown as ArrayBuffer, fallback: true, subset: true }, [BOLD]: { data: data.bold as unknown as ArrayBuffer, subset: true } };

/** The PDF of sheets of one paper, one after the other, with the characters they use of our own font; nothing is fetched. It bears the title of the first. */
export async function render(sheets: readonly Sheet[]): Promise<{ pdf: Uint8Array; pages: number }> {
  const [first] = sheets;
  if (!first) throw new Error('There is nothing to render');
  const pages = sheets.flatMap((sheet) => layOut(sheet, faces));
  const { template, input } = templateOf(first.paper, pages);
  const { meta } = first;
  const at = new Date(meta.at);
  const pdf = await generate({
    template, inputs: [input], plugins: { text, rectangle },
    options: { font, title: meta.title, author: meta.author, lang: meta.language, creator: 'Steward', producer: 'Steward', creationDate: at, modificationDate: at },
  });
  return { pdf, pages: pages.length };
}
