import type { DocumentState } from './document-state';
import { copyLine, firstValues, isBlank, makeLine, priceInUnit, ratioOf } from './lines';
import { isEmpty, type FormValues } from '../form/fields';
import { Decimal } from '@steward/kernel';
import type { DocumentLine, LineProduct, LineValues } from './types';

/** What one does with whole lines. Places count from 0. */
export interface LineOps {
  /** A blank line at the end, where lines may be added. Gives its place. */
  ensureBlank: () => number;
  insert: (at: number) => number;
  copy: (at: number) => number;
  /** Takes a line away; the place the cursor belongs to then. */
  remove: (at: number) => number;
  /** Swaps with the neighbour; the new place. */
  move: (at: number, step: 1 | -1) => number;
  /** The value of a cell into the same column of all lines below that hold something. Gives how many changed. */
  fillDown: (at: number, key: string) => number;
  /** A product into a line: unit, quantity 1, tax, warehouse, and the price that was asked for. */
  choose: (line: DocumentLine, product: LineProduct, given?: LineValues) => void;
  changeUnit: (line: DocumentLine, unit: string) => void;
  /** +1 to the line of the product, or a new one. Gives the line. */
  addScanned: (product: LineProduct, code: string) => DocumentLine;
  /** Lines of a pasted table, before the blank one. */
  append: (given: readonly { product?: LineProduct; values: LineValues }[]) => void;
}

/** Unit a code stands for: barcodes may belong to the box rather than the piece. */
const unitOfCode = (product: LineProduct, code: string): string => product.units?.find((one) => one.barcode === code)?.unit ?? product.firstUnit ?? product.unit;

function valuesOf(state: DocumentState, product: LineProduct): LineValues {
  const has = (key: string): boolean => state.columns.value.some((column) => column.key === key);
  const values: FormValues = state.values;
  const tax = product.taxRate ?? (state.spec.totals.kind === 'goods' ? state.spec.totals.defaultTaxRate(values) : null);
  return {
    productId: product.id,
    ...(has('taxRate') ? { taxRate: tax } : {}),
    ...(has('warehouseId') ? { warehouseId: values['warehouseId'] ?? product.warehouseId ?? null } : {}),
    ...state.linesSpec.fill?.(product, values),
  };
}

/** Operations on the lines of a document. `priced` is told which lines need a price. */
export function lineOps(state: DocumentState, priced: (lines: readonly DocumentLine[]) => void): LineOps {
  const { lines } = state;
  const fixed = state.linesSpec.fixed === true;
  const fresh = (): DocumentLine => makeLine(firstValues(state.columns.value));
  const blank = (line: DocumentLine | undefined): boolean => line !== undefined && isBlank(line, state.columns.value);
  const changed = (): void => { state.touch(); };

  function ensureBlank(): number {
    if (!fixed && !blank(lines[lines.length - 1])) lines.push(fresh());
    return lines.length - 1;
  }
  function insert(at: number): number {
    if (fixed) return at;
    lines.splice(at, 0, fresh());
    changed();
    return at;
  }
  function copy(at: number): number {
    const line = lines[at];
    if (fixed || !line || blank(line)) return at;
    lines.splice(at + 1, 0, copyLine(line));
    changed();
    ensureBlank();
    return at + 1;
  }
  function remove(at: number): number {
    const line = lines[at];
    // a fixed line may go too: it is then not part of this document
    if (!line || (blank(line) && at === lines.length - 1 && !fixed)) return at;
    lines.splice(at, 1);
    changed();
    ensureBlank();
    return Math.max(0, Math.min(at, lines.length - 1));
  }
  function move(at: number, step: 1 | -1): number {
    const [line, other] = [lines[at], lines[at + step]];
    if (!line || !other || blank(line) || blank(other)) return at;
    lines.splice(Math.min(at, at + step), 2, ...(step === 1 ? [other, line] : [line, other]));
    changed();
    return at + step;
  }
  function fillDown(at: number, key: string): number {
    const value = lines[at]?.values[key];
    const below = lines.slice(at + 1).filter((line) => !blank(line) && line.values[key] !== value);
    for (const line of below) state.setCell(line, key, value);
    return below.length;
  }

  function choose(line: DocumentLine, product: LineProduct, given: LineValues = {}): void {
    line.product = product;
    const quantity = isEmpty(line.values['quantity']) ? { quantity: '1' } : {};
    state.putCells(line, { ...valuesOf(state, product), unit: product.firstUnit ?? product.unit, ...quantity, unitPrice: null, priceSource: null, ...given });
    ensureBlank();
    if (!('unitPrice' in given)) priced([line]);
  }
  function changeUnit(line: DocumentLine, unit: string): void {
    const from = String(line.values['unit'] ?? '');
    const price = line.values['unitPrice'];
    state.setCell(line, 'unit', unit);
    if (from && typeof price === 'string' && /^\d+(\.\d+)?$/.test(price)) state.putCells(line, { unitPrice: priceInUnit(price, from, unit, line.product) });
  }

  function addScanned(product: LineProduct, code: string): DocumentLine {
    const unit = unitOfCode(product, code);
    const known = lines.find((line) => line.values['productId'] === product.id && line.values['unit'] === unit && line.values['gift'] !== true);
    if (known) {
      const before = known.values['quantity'];
      state.setCell(known, 'quantity', new Decimal(typeof before === 'string' && /^\d+(\.\d+)?$/.test(before) ? before : 0).plus(1).toFixed());
      return known;
    }
    const line = lines[ensureBlank()] ?? fresh();
    choose(line, product, { unit, quantity: '1' });
    return line;
  }
  function append(given: readonly { product?: LineProduct; values: LineValues }[]): void {
    const made = given.map(({ product, values }) => {
      const line = fresh();
      if (product) { line.product = product; state.putCells(line, { ...valuesOf(state, product), unit: product.firstUnit ?? product.unit }); }
      state.putCells(line, values);
      return line;
    });
    const at = blank(lines[lines.length - 1]) ? lines.length - 1 : lines.length;
    lines.splice(at, 0, ...made);
    changed();
    ensureBlank();
    priced(made.filter((line) => line.product !== undefined && isEmpty(line.values['unitPrice'])));
  }

  return { ensureBlank, insert, copy, remove, move, fillDown, choose, changeUnit, addScanned, append };
}

/** Base units a line asks for, where both figures are numbers. */
export function baseOf(line: DocumentLine): Decimal | undefined {
  const quantity = line.values['quantity'];
  return typeof quantity === 'string' && /^\d+(\.\d+)?$/.test(quantity) ? new Decimal(quantity).times(ratioOf(line)) : undefined;
}

/** More is asked for than is available: shown in red. */
export function isShort(line: DocumentLine): boolean {
  const asked = baseOf(line);
  const available = line.product?.stock?.available;
  return asked !== undefined && available !== undefined && asked.gt(available);
}
