import { builtInFormat, parseNumberFormat } from './cell-text.js';
import type { NumberFormat } from './cell-text.js';
import { StringStore } from './string-store.js';
import type { XlsxPackage } from './xlsx-package.js';
import { attribute, XmlScanner } from './xml-scanner.js';
import type { XmlHandler } from './xml-scanner.js';

/** A visible worksheet and the part of the zip that holds it. */
export interface WorkbookSheet {
  name: string;
  part: string;
}

/** What has to be known before a sheet can be read. */
export interface WorkbookIndex {
  sheets: WorkbookSheet[];
  date1904: boolean;
}

interface Relation {
  type: string;
  part: string;
}

/** Scans one part from beginning to end; an absent part counts as empty. */
async function scan(zip: XlsxPackage, part: string, handler: XmlHandler): Promise<void> {
  const scanner = new XmlScanner(handler);
  for await (const text of zip.text(part)) scanner.write(text);
  scanner.end();
}

/** Where the workbook part lies, undefined when the zip is no xlsx (a docx, a plain zip). */
export async function workbookPart(zip: XlsxPackage): Promise<string | undefined> {
  const relations = await readRelations(zip, '_rels/.rels', '');
  const part = [...relations.values()].find((relation) => relation.type === 'officeDocument')?.part ?? 'xl/workbook.xml';
  return zip.has(part) && part.toLowerCase().endsWith('.xml') && /(^|\/)(xl|workbook)/i.test(part) ? part : undefined;
}

/** Visible worksheets in order; hidden ones only when nothing else is there. Chart sheets are left out. */
export async function readWorkbook(zip: XlsxPackage, part: string): Promise<WorkbookIndex> {
  const slash = part.lastIndexOf('/');
  const folder = part.slice(0, slash + 1);
  const relations = await readRelations(zip, `${folder}_rels/${part.slice(slash + 1)}.rels`, folder);
  const visible: WorkbookSheet[] = [];
  const hidden: WorkbookSheet[] = [];
  let date1904 = false;
  await scan(zip, part, {
    open(name, attributes) {
      if (name === 'workbookPr') date1904 = /^(1|true)$/.test(attribute(attributes, 'date1904') ?? '');
      if (name !== 'sheet') return;
      const relation = relations.get(attribute(attributes, 'r:id') ?? relationId(attributes));
      if (relation?.type !== 'worksheet' || !zip.has(relation.part)) return;
      const list = (attribute(attributes, 'state') ?? 'visible') === 'visible' ? visible : hidden;
      list.push({ name: attribute(attributes, 'name') ?? '', part: relation.part });
    },
    text() {},
    close() {},
  });
  return { sheets: visible.length > 0 ? visible : hidden, date1904 };
}

/** The relation's prefix is free: `<sheet … d3p1:id="rId1">`. */
function relationId(attributes: string): string {
  return /[\w.-]+:id\s*=\s*["']([^"']*)["']/.exec(attributes)?.[1] ?? '';
}

async function readRelations(zip: XlsxPackage, part: string, folder: string): Promise<Map<string, Relation>> {
  const relations = new Map<string, Relation>();
  await scan(zip, part, {
    open(name, attributes) {
      if (name !== 'Relationship' || attribute(attributes, 'TargetMode') === 'External') return;
      const target = attribute(attributes, 'Target') ?? '';
      const path = target.startsWith('/') ? target.slice(1) : folder + target.replace(/^\.\//, '');
      const type = (attribute(attributes, 'Type') ?? '').split('/').at(-1) ?? '';
      relations.set(attribute(attributes, 'Id') ?? '', { type, part: path });
    },
    text() {},
    close() {},
  });
  return relations;
}

/** Number formats by the cells' style index (`s="3"`). */
export async function readFormats(zip: XlsxPackage, folder: string): Promise<NumberFormat[]> {
  const custom = new Map<number, NumberFormat>();
  const formats: NumberFormat[] = [];
  let inCells = false;
  await scan(zip, `${folder}styles.xml`, {
    open(name, attributes) {
      if (name === 'numFmt') custom.set(Number(attribute(attributes, 'numFmtId')), parseNumberFormat(attribute(attributes, 'formatCode') ?? ''));
      else if (name === 'cellXfs') inCells = true;
      else if (name === 'xf' && inCells) {
        const id = Number(attribute(attributes, 'numFmtId') ?? '0');
        formats.push(custom.get(id) ?? builtInFormat(id));
      }
    },
    text() {},
    close(name) {
      if (name === 'cellXfs') inCells = false;
    },
  });
  return formats;
}

/** The shared strings; rich text is joined, phonetic guides (`rPh`) are left out. */
export async function readSharedStrings(zip: XlsxPackage, folder: string): Promise<StringStore> {
  const strings = new StringStore();
  let current = '';
  let inText = false;
  let inPhonetic = false;
  await scan(zip, `${folder}sharedStrings.xml`, {
    open(name) {
      if (name === 'si') current = '';
      else if (name === 'rPh') inPhonetic = true;
      else if (name === 't') inText = !inPhonetic;
    },
    text(value) {
      if (inText) current += value;
    },
    close(name) {
      if (name === 't') inText = false;
      else if (name === 'rPh') inPhonetic = false;
      else if (name === 'si') strings.push(unescapeText(current));
    },
  });
  return strings;
}

/** Excel writes characters XML cannot hold as `_x000D_`. */
export function unescapeText(text: string): string {
  return text.includes('_x') ? text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16))) : text;
}
