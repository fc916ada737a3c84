import { SpreadsheetError } from '../spreadsheet-error.js';
import type { SheetRow, SpreadsheetLimits } from '../spreadsheet-types.js';
import { cleanText, formattedNumber, isoText } from './cell-text.js';
import type { NumberFormat } from './cell-text.js';
import { chooseSheet } from './sheet-source.js';
import type { SheetSource } from './sheet-source.js';
import type { StringStore } from './string-store.js';
import { XlsxPackage } from './xlsx-package.js';
import { readFormats, readSharedStrings, readWorkbook, unescapeText, workbookPart } from './xlsx-parts.js';
import { attribute, XmlScanner } from './xml-scanner.js';
import type { XmlHandler } from './xml-scanner.js';

/**
 * Rows are handed on after so many characters of XML or of text: one long shared string may stand in every cell, and a
 * few kilobytes of XML then hold more text than the parser has memory.
 */
const STEP = 4096;
const BATCH_CHARS = 1024 * 1024;

interface SheetContext {
  strings: StringStore;
  formats: NumberFormat[];
  date1904: boolean;
  limits: SpreadsheetLimits;
}

/** Opens an xlsx file. @throws SpreadsheetError */
export async function openXlsx(file: string, sheet: string | undefined, limits: SpreadsheetLimits): Promise<SheetSource> {
  const zip = await XlsxPackage.open(file, limits);
  const part = await workbookPart(zip);
  if (part === undefined) throw new SpreadsheetError('spreadsheet.wrong_type', { detected: await otherZip(zip) });
  const { sheets, date1904 } = await readWorkbook(zip, part);
  const names = sheets.map(({ name }) => name);
  const name = chooseSheet(names, sheet);
  const target = sheets.find((candidate) => candidate.name === name);
  return {
    format: 'xlsx',
    sheets: names,
    sheet: name,
    async *rows() {
      const folder = part.slice(0, part.lastIndexOf('/') + 1);
      const formats = await readFormats(zip, folder);
      const strings = await readSharedStrings(zip, folder);
      const handler = new SheetHandler({ strings, formats, date1904, limits });
      const scanner = new XmlScanner(handler);
      for await (const text of zip.text(target?.part ?? '')) {
        for (let at = 0; at < text.length; at += STEP) {
          scanner.write(text.slice(at, at + STEP));
          if (handler.chars > BATCH_CHARS) yield handler.take();
        }
        if (handler.rows.length > 0) yield handler.take();
      }
      scanner.end();
    },
  };
}

async function otherZip(zip: XlsxPackage): Promise<string> {
  if (zip.has('xl/workbook.bin')) return 'xlsb';
  if (zip.has('word/document.xml')) return 'docx';
  if (zip.has('ppt/presentation.xml')) return 'pptx';
  return zip.has('content.xml') ? 'ods' : 'zip';
}

/** Collects the rows of one worksheet part. */
class SheetHandler implements XmlHandler {
  rows: SheetRow[] = [];
  /** Length of the texts in `rows`. */
  chars = 0;
  private row = 0;
  private cells: (string | null)[] = [];
  private inRow = false;
  private column = 0;
  private type = '';
  private style = -1;
  private value = '';
  private capture = false;
  private phonetic = false;
  private readonly context: SheetContext;

  constructor(context: SheetContext) {
    this.context = context;
  }

  take(): SheetRow[] {
    const rows = this.rows;
    this.rows = [];
    this.chars = 0;
    return rows;
  }

  open(name: string, attributes: string): void {
    if (name === 'c') this.openCell(attributes);
    else if (name === 'v' || (name === 't' && !this.phonetic)) this.capture = this.column > 0;
    else if (name === 'rPh') this.phonetic = true;
    else if (name === 'row') {
      const number = Number(attribute(attributes, 'r'));
      this.row = Number.isInteger(number) && number > 0 ? number : this.row + 1;
      this.inRow = true;
      this.column = 0;
    }
  }

  text(value: string): void {
    if (!this.capture) return;
    this.value += value;
    if (this.value.length > this.context.limits.cellChars) throw this.tooLong();
  }

  close(name: string): void {
    if (name === 'v' || name === 't') this.capture = false;
    else if (name === 'rPh') this.phonetic = false;
    else if (name === 'c') this.closeCell();
    else if (name === 'row') this.closeRow();
  }

  private openCell(attributes: string): void {
    // The usual order of attributes, in one step: this runs once for every cell.
    const usual = /^\s+r="([A-Z]{1,3})\d+"(?:\s+s="(\d+)")?(?:\s+t="(\w+)")?\s*$/.exec(attributes);
    const letters = usual ? usual[1] : /^[A-Z]{1,3}/.exec(attribute(attributes, 'r') ?? '')?.[0];
    this.column = letters === undefined ? this.column + 1 : columnNumber(letters);
    this.style = Number((usual ? usual[2] : attribute(attributes, 's')) ?? -1);
    this.type = (usual ? usual[3] : attribute(attributes, 't')) ?? 'n';
    this.value = '';
  }

  private closeCell(): void {
    const text = this.value === '' || !this.inRow ? null : this.cellText();
    if (text === null) return;
    const { columns, cellChars } = this.context.limits;
    if (this.column > columns) throw new SpreadsheetError('spreadsheet.too_many_columns', { max: columns, row: this.row });
    if (text.length > cellChars) throw this.tooLong();
    while (this.cells.length < this.column - 1) this.cells.push(null);
    this.cells[this.column - 1] = text;
    this.chars += text.length;
  }

  private closeRow(): void {
    if (this.cells.length > 0) this.rows.push({ row: this.row, cells: this.cells });
    this.cells = [];
    this.inRow = false;
    this.column = 0;
  }

  private cellText(): string | null {
    const { strings, formats, date1904 } = this.context;
    switch (this.type) {
      case 's':
        return cleanText(strings.get(Number(this.value)));
      case 'str':
      case 'inlineStr':
        return cleanText(unescapeText(this.value));
      case 'b':
        return this.value.trim() === '1' || this.value.trim() === 'true' ? 'TRUE' : 'FALSE';
      case 'e':
        return null;
      case 'd':
        return cleanText(isoText(this.value.trim()));
      default: {
        const number = Number(this.value);
        return Number.isFinite(number) ? formattedNumber(number, formats[this.style], date1904) : cleanText(this.value);
      }
    }
  }

  private tooLong(): SpreadsheetError {
    return new SpreadsheetError('spreadsheet.cell_too_long', { max: this.context.limits.cellChars, row: this.row, column: this.column });
  }
}

/** `AB` → 28. */
function columnNumber(letters: string): number {
  let number = 0;
  for (let i = 0; i < letters.length; i++) number = number * 26 + letters.charCodeAt(i) - 64;
  return number;
}
