import { Decimal, SCALE } from '@steward/kernel';
import { shallowReactive } from 'vue';
import { isEmpty } from '../form/fields';
import { tidy } from './cells';
import type { DocumentLine, LineColumn, LineFigures, LineProduct, LinesSpec, LineValues } from './types';

let last = 0;
const NO_FIGURES: LineFigures = { amount: '0.00', net: '0.00', tax: '0.00', payable: '0.00' };

/** A line for the editor. Its parts are shallow: only the row that shows a value follows it. */
export function makeLine(values: LineValues = {}, rest: { id?: number; product?: LineProduct } = {}): DocumentLine {
  return shallowReactive<DocumentLine>({ key: ++last, values: shallowReactive({ ...values }), figures: shallowReactive({ ...NO_FIGURES }), ...rest });
}

/** Values a new line starts with. */
export function firstValues(columns: readonly LineColumn[]): LineValues {
  const values: LineValues = {};
  for (const column of columns) if (column.initial !== undefined) values[column.key] = column.initial;
  return values;
}

const isEntered = (column: LineColumn): boolean => column.kind !== 'info' && column.readonly !== true;
/** The column that makes a line one: its product, else the first to be entered that does not begin with a value by itself. */
export const mainColumn = (columns: readonly LineColumn[]): LineColumn | undefined =>
  columns.find((c) => c.kind === 'product') ?? columns.find((c) => isEntered(c) && c.initial === undefined) ?? columns.find(isEntered);

/** Nothing was entered yet: the line is neither checked nor sent. */
export function isBlank(line: DocumentLine, columns: readonly LineColumn[]): boolean {
  if (line.id !== undefined || line.product !== undefined) return false;
  const first = firstValues(columns);
  return columns.every((column) => column.kind === 'info' || isEmpty(line.values[column.key]) || line.values[column.key] === first[column.key] || line.values[column.key] === false);
}

const text = (value: unknown): string | undefined => (typeof value === 'string' && value !== '' ? value : undefined);

function plainProduct(wire: LineValues): LineProduct | undefined {
  const id = wire['productId'];
  if (typeof id !== 'number') return undefined;
  return {
    id, code: text(wire['productCode']) ?? '', name: text(wire['productName']) ?? `#${id}`, spec: text(wire['spec']) ?? text(wire['productSpec']) ?? null,
    unit: text(wire['baseUnit']) ?? text(wire['unit']) ?? '', type: text(wire['productType']),
  };
}

/** Lines as the server (or a source document) gave them. */
export function fromWire(wire: readonly LineValues[], spec: LinesSpec, columns: readonly LineColumn[]): DocumentLine[] {
  return wire.map((one) => {
    const values: LineValues = { ...one };
    delete values['id'];
    for (const column of columns) if (column.key in values) values[column.key] = tidy(column, values[column.key]);
    const id = typeof one['id'] === 'number' ? { id: one['id'] } : {};
    return makeLine({ ...firstValues(columns), ...values }, { ...id, product: (spec.productOf ?? plainProduct)(one) });
  });
}

/** Body of one line: what the columns hold, and the keys besides them. */
export function toWire(line: DocumentLine, spec: LinesSpec, columns: readonly LineColumn[]): LineValues {
  const body: LineValues = line.id === undefined ? {} : { id: line.id };
  const keys = [...columns.filter((c) => c.kind !== 'info' && c.send !== false).map((c) => c.key), ...(spec.extraKeys ?? [])];
  for (const key of keys) {
    const value = line.values[key];
    if (value === undefined) continue;
    body[key] = isEmpty(value) ? null : value;
  }
  return body;
}

/** Units of a line's product, the base unit first. */
export function unitsOf(product: LineProduct | undefined): { unit: string; ratio: string; price?: string | null }[] {
  if (!product) return [];
  return [{ unit: product.unit, ratio: '1', price: product.price }, ...(product.units ?? []).filter((one) => one.unit !== product.unit)];
}

/** Base units one unit of the line makes. */
export const ratioOf = (line: DocumentLine): string => unitsOf(line.product).find((one) => one.unit === line.values['unit'])?.ratio ?? '1';

/** A price after a change of the unit: the product's own for that unit, else the old one by the ratio of the two. */
export function priceInUnit(price: string, from: string, to: string, product: LineProduct | undefined): string {
  const units = unitsOf(product);
  const own = units.find((one) => one.unit === to);
  const before = units.find((one) => one.unit === from);
  if (!own || !before) return price;
  if (before.price && own.price && new Decimal(price).eq(before.price)) return new Decimal(own.price).toFixed();
  return new Decimal(price).times(own.ratio).div(before.ratio).toDecimalPlaces(SCALE.price, Decimal.ROUND_HALF_UP).toFixed();
}

/** A copy of a line as a new one. */
export function copyLine(line: DocumentLine): DocumentLine {
  return makeLine({ ...line.values }, line.product ? { product: line.product } : {});
}
