import { SpreadsheetError } from '../spreadsheet-error.js';

/** What the scanner tells; names come without their prefix (`x:row` → `row`). */
export interface XmlHandler {
  open(name: string, attributes: string): void;
  /** One element's text may come in several pieces. */
  text(value: string): void;
  close(name: string): void;
}

/** Longest single tag, comment or text. Above this it is no spreadsheet. */
const MAX_TOKEN = 1024 * 1024;
const entities: Record<string, string> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

/**
 * A streaming scanner for the small part of XML that workbooks are made of. A DOCTYPE is refused, so entity tricks
 * (XXE, billion laughs) have nothing to work with. It exists because exceljs' streaming reader decodes every chunk on
 * its own (a Chinese character on a chunk border is lost), ignores prefixed XML and depends on the order of the zip.
 */
export class XmlScanner {
  private rest = '';
  private depth = 0;
  private readonly handler: XmlHandler;

  constructor(handler: XmlHandler) {
    this.handler = handler;
  }

  /** @throws SpreadsheetError `spreadsheet.damaged` */
  write(chunk: string): void {
    const input = this.rest + chunk;
    let at = 0;
    for (let open = input.indexOf('<'); open >= 0; open = input.indexOf('<', at)) {
      if (open > at) this.handler.text(decodeEntities(input.slice(at, open)));
      at = open;
      const end = this.markup(input, open);
      if (end < 0) break;
      at = end;
    }
    this.rest = input.slice(at);
    if (this.rest.length > MAX_TOKEN) throw damaged('token');
  }

  /** Call after the last chunk. @throws SpreadsheetError `spreadsheet.damaged` when an element is still open */
  end(): void {
    if (this.depth !== 0 || this.rest.trim() !== '') throw damaged('xml');
  }

  /** Handles the markup at `open`; returns the index after it, or -1 when it is not complete yet. */
  private markup(input: string, open: number): number {
    const next = input.charCodeAt(open + 1);
    if (next === 47 /* / */) return this.closing(input, open);
    if (next === 33 /* ! */) return this.declaration(input, open);
    if (next === 63 /* ? */) return after(input, '?>', open + 2);
    if (Number.isNaN(next)) return -1;
    const end = tagEnd(input, open + 1);
    if (end < 0) return -1;
    const empty = input.charCodeAt(end - 1) === 47;
    const tag = input.slice(open + 1, empty ? end - 1 : end);
    const blank = tag.search(/\s/);
    const name = localName(blank < 0 ? tag : tag.slice(0, blank));
    this.depth++;
    this.handler.open(name, blank < 0 ? '' : tag.slice(blank));
    if (empty) this.leave(name);
    return end + 1;
  }

  private closing(input: string, open: number): number {
    const end = input.indexOf('>', open);
    if (end < 0) return -1;
    this.leave(localName(input.slice(open + 2, end).trim()));
    return end + 1;
  }

  private leave(name: string): void {
    if (--this.depth < 0) throw damaged('xml');
    this.handler.close(name);
  }

  private declaration(input: string, open: number): number {
    if (input.startsWith('<!--', open)) return after(input, '-->', open + 4);
    if (input.length - open < 9) return -1;
    if (!input.startsWith('<![CDATA[', open)) throw damaged('doctype');
    const end = input.indexOf(']]>', open);
    if (end < 0) return -1;
    this.handler.text(input.slice(open + 9, end));
    return end + 3;
  }
}

/** Value of one attribute (prefix included in `name`, e.g. `r:id`), entities decoded. */
export function attribute(attributes: string, name: string): string | undefined {
  const pattern = /([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;
  for (let match = pattern.exec(attributes); match; match = pattern.exec(attributes)) {
    if (match[1] === name) return decodeEntities(match[2] ?? match[3] ?? '');
  }
  return undefined;
}

/** The five XML entities and numeric ones; anything else stays as it is written. */
export function decodeEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|([a-z]{2,4}));/gi, (whole, hex?: string, decimal?: string, name?: string) => {
    if (name !== undefined) return entities[name] ?? whole;
    const point = hex !== undefined ? parseInt(hex, 16) : Number(decimal);
    return point <= 0x10ffff ? String.fromCodePoint(point) : '';
  });
}

function damaged(reason: string): SpreadsheetError {
  return new SpreadsheetError('spreadsheet.damaged', { reason });
}

function localName(name: string): string {
  const colon = name.indexOf(':');
  return colon < 0 ? name : name.slice(colon + 1);
}

function after(input: string, mark: string, from: number): number {
  const at = input.indexOf(mark, from);
  return at < 0 ? -1 : at + mark.length;
}

/** Index of the `>` that ends the tag: one inside quotes does not. */
function tagEnd(input: string, from: number): number {
  let quote = 0;
  for (let i = from; i < input.length; i++) {
    const code = input.charCodeAt(i);
    if (quote !== 0) {
      if (code === quote) quote = 0;
    } else if (code === 62) return i;
    else if (code === 34 || code === 39) quote = code;
  }
  return -1;
}
