import { t } from '../i18n/i18n';
import { checkCell, parseCell } from './cells';
import { firstValues, makeLine, unitsOf } from './lines';
import type { TsvPlan } from './tsv';
import type { LineColumn, LineProduct, LinesSpec, LineValues } from './types';

/** A row of a pasted table as a line, or why it is none. `row` counts from 1. */
export interface PastedLine { row: number; product?: LineProduct; values: LineValues; fault?: string }

const choiceValue = (column: LineColumn, text: string): unknown => column.choices?.().find((one) => one.label === text || String(one.value) === text)?.value;
const YES = ['1', '是', '√', '✓', 'y', 'yes', 'true', '赠', '赠品'];

function valueOf(column: LineColumn, text: string, product: LineProduct | undefined): unknown {
  if (column.kind === 'choice') return choiceValue(column, text);
  if (column.kind === 'boolean') return YES.includes(text.toLowerCase());
  if (column.kind === 'unit') return unitsOf(product).some((one) => one.unit === text) ? text : undefined;
  // today is not needed: a pasted day has its year
  return parseCell(column, text, '');
}

function readRow(cells: readonly string[], plan: TsvPlan, columns: readonly LineColumn[], product: LineProduct | undefined): { values: LineValues; fault?: string } {
  const values: LineValues = {};
  for (const [i, target] of plan.targets.entries()) {
    const text = cells[i] ?? '';
    const column = columns.find((one) => one.key === target);
    if (!column || column.kind === 'product' || text === '') continue;
    const value = valueOf(column, text, product);
    if (value === undefined) return { values, fault: t('document.fault.notFound', { text }) };
    values[target] = value;
  }
  const line = makeLine({ ...firstValues(columns), ...values });
  for (const column of columns) {
    const fault = column.key in values ? checkCell(column, line) : undefined;
    if (fault !== undefined) return { values, fault };
  }
  return { values };
}

/** Reads the rows of a plan: products by code or barcode, numbers and choices as they are typed. */
export async function readPasted(plan: TsvPlan, spec: LinesSpec, columns: readonly LineColumn[]): Promise<PastedLine[]> {
  const productAt = plan.targets.findIndex((target) => columns.find((column) => column.key === target)?.kind === 'product');
  const codes = productAt < 0 ? [] : [...new Set(plan.rows.map((row) => row[productAt] ?? '').filter((code) => code !== ''))];
  const known = codes.length > 0 && spec.products ? await spec.products.resolve(codes) : new Map<string, LineProduct>();
  const needsProduct = spec.products !== undefined;
  return plan.rows.map((row, i): PastedLine => {
    const code = productAt < 0 ? '' : row[productAt] ?? '';
    const product = known.get(code);
    const at = { row: i + 1 + (plan.header ? 1 : 0) };
    if (needsProduct && !product) return { ...at, values: {}, fault: code === '' ? t('document.fault.noProduct') : t('document.fault.notFound', { text: code }) };
    return { ...at, ...readRow(row, plan, columns, product), ...(product ? { product } : {}) };
  });
}
