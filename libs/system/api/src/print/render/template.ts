import type { Schema, Template } from '@pdfme/common';
import type { Mark } from './canvas.js';
import { PAPERS, type PaperName } from './sheet.js';

/** Names of the fonts given to pdfme. */
export const REGULAR = 'regular';
export const BOLD = 'bold';

/**
 * The pages as a template of pdfme with its values. Texts go into `input`, never into the content of the template: pdfme
 * evaluates `{…}` there.
 */
export function templateOf(paper: PaperName, pages: readonly (readonly Mark[])[]): { template: Template; input: Record<string, string> } {
  const input: Record<string, string> = {};
  const schemas = pages.map((marks, p) => marks.map((mark, i) => {
    const name = `p${p}m${i}`;
    input[name] = mark.kind === 'text' ? mark.text : '';
    return schemaOf(mark, name);
  }));
  const { width, height } = PAPERS[paper];
  return { template: { basePdf: { width, height, padding: [0, 0, 0, 0] }, schemas }, input };
}

function schemaOf(mark: Mark, name: string): Schema {
  const place = { name, position: { x: mark.x, y: mark.y }, width: mark.width, height: mark.height };
  switch (mark.kind) {
    case 'text': return {
      ...place, type: 'text', fontName: mark.bold ? BOLD : REGULAR, fontSize: mark.size, lineHeight: mark.leading, characterSpacing: 0, alignment: mark.align, verticalAlignment: 'middle',
      fontColor: mark.color, backgroundColor: '', ...(mark.rotate ? { rotate: mark.rotate } : {}), ...(mark.opacity < 1 ? { opacity: mark.opacity } : {}),
    };
    case 'area': return { ...place, type: 'rectangle', borderWidth: 0, borderColor: '', color: mark.color };
    case 'frame': return { ...place, type: 'rectangle', borderWidth: mark.line, borderColor: mark.color, color: '', radius: 1.2, rotate: mark.rotate, opacity: mark.opacity };
  }
}
