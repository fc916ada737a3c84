import { Decimal, isDay, isDecimalText, SCALE, scaled, unscaled } from '@steward/kernel';
import { formatMoney, formatNumber, formatRate } from '../form/format';
import { parseDay, parseNumber, parseRate } from '../form/smart';
import { isEmpty } from '../form/fields';
import { t, te } from '../i18n/i18n';
import type { DocumentLine, LineColumn, LineKind } from './types';

const SCALES: Partial<Record<LineKind, number>> = { quantity: SCALE.quantity, price: SCALE.price, money: SCALE.money, rate: SCALE.rate };
const WIDTHS: Record<LineKind, number> = { product: 240, unit: 72, quantity: 96, price: 104, money: 112, rate: 76, boolean: 52, text: 140, date: 112, choice: 120, info: 100 };

/** Decimals of a numeric column; undefined for all others. */
export const scaleOfColumn = (column: LineColumn): number | undefined => (SCALES[column.kind] === undefined ? undefined : column.scale ?? SCALES[column.kind]);
export const isNumeric = (column: LineColumn): boolean => SCALES[column.kind] !== undefined;
/** Width in pixels. */
export const widthOf = (column: LineColumn): number => column.width ?? WIDTHS[column.kind];
export const alignOf = (column: LineColumn): 'left' | 'right' | 'center' => column.align ?? (isNumeric(column) || column.figure ? 'right' : column.kind === 'boolean' ? 'center' : 'left');

/** Sum of a column over lines, as it is shown; undefined where there is nothing to add. */
export function columnSum(column: LineColumn, lines: readonly DocumentLine[]): string | undefined {
  const scale = column.figure ? column.scale ?? SCALE.money : scaleOfColumn(column);
  if (column.sum !== true || scale === undefined) return undefined;
  const sum = lines.reduce((all, line) => { const text = column.figure ? column.figure(line) : line.values[column.key]; return typeof text === 'string' && isDecimalText(text, scale) ? all + scaled(text, scale) : all; }, 0);
  return formatNumber(unscaled(sum, scale), column.figure || column.kind === 'money' ? scale : undefined);
}

/** Heading of a column. */
export function columnTitle(column: LineColumn, entity: string): string {
  const key = column.title ?? `field.${entity}.${column.key}`;
  return te(key) ? t(key) : column.key;
}

/** Whether a cell of this line can be entered. */
export function isEditable(column: LineColumn, line: DocumentLine): boolean {
  if (column.kind === 'info') return false;
  return typeof column.readonly === 'function' ? !column.readonly(line) : column.readonly !== true;
}

const plain = (value: unknown): string => (typeof value === 'string' || typeof value === 'number' ? String(value) : '');

/** A value as the editor keeps it: decimals without needless zeros, so that "10.0000" of the server and "10" of the user are the same. */
export function tidy(column: LineColumn, value: unknown): unknown {
  if (value === '' || value === undefined) return column.kind === 'boolean' ? false : null;
  const scale = scaleOfColumn(column);
  if (scale === undefined || !/^-?\d+(\.\d+)?$/.test(plain(value))) return value;
  const number = new Decimal(plain(value));
  return column.kind === 'money' ? number.toFixed(Math.max(2, number.decimalPlaces())) : number.toFixed();
}

/** Label of a chosen value. */
export function choiceLabel(column: LineColumn, value: unknown): string {
  if (isEmpty(value)) return '';
  return column.choices?.().find((one) => String(one.value) === String(value))?.label ?? `#${plain(value)}`;
}

/** What a cell shows while nobody is in it. */
export function cellText(column: LineColumn, line: DocumentLine): string {
  if (column.show) return column.show(line);
  if (column.figure) return formatNumber(column.figure(line), column.scale);
  const value = line.values[column.key];
  switch (column.kind) {
    case 'product': return line.product ? `${line.product.code} ${line.product.name}` : '';
    case 'quantity': case 'price': return formatNumber(plain(value));
    case 'money': return formatMoney(plain(value));
    case 'rate': return formatRate(plain(value));
    case 'choice': return choiceLabel(column, value);
    case 'boolean': return value === true ? '✓' : '';
    default: return plain(value);
  }
}

/** What the box of a cell shows when the cursor comes into it. */
export function editText(column: LineColumn, line: DocumentLine): string {
  const value = line.values[column.key];
  switch (column.kind) {
    case 'product': return line.product?.code ?? '';
    case 'choice': return choiceLabel(column, value);
    case 'rate': return /^-?\d+(\.\d+)?$/.test(plain(value)) ? formatRate(plain(value)) : plain(value);
    default: return plain(value);
  }
}

/** What was typed, as a value. What cannot be read stays as it is: {@link checkCell} says so, nothing is lost. */
export function parseCell(column: LineColumn, text: string, today: string): unknown {
  const scale = scaleOfColumn(column);
  const typed = text.trim();
  if (typed === '') return null;
  if (column.kind === 'rate') return tidy(column, parseRate(typed, scale) ?? typed);
  if (scale !== undefined) return tidy(column, parseNumber(typed, scale) ?? typed);
  if (column.kind === 'date') return parseDay(typed, today) ?? typed;
  return typed;
}

function numberFault(column: LineColumn, line: DocumentLine, text: string, scale: number): string | undefined {
  if (!isDecimalText(text, scale)) return t('fault.decimal', { scale });
  const number = new Decimal(text);
  const min = column.min ?? '0';
  if (min === '>0' ? number.lte(0) : number.lt(min)) return min === '>0' ? t('document.fault.positive') : t('fault.min', { min });
  const max = column.max?.(line);
  return max !== undefined && number.gt(max) ? t('document.fault.max', { max: formatNumber(max) }) : undefined;
}

/** What is wrong with a cell, as a text; undefined when nothing is. */
export function checkCell(column: LineColumn, line: DocumentLine): string | undefined {
  if (!isEditable(column, line)) return undefined;
  const value = line.values[column.key];
  if (isEmpty(value)) return column.required ? t('ui.form.required') : column.check?.(value, line);
  const scale = scaleOfColumn(column);
  if (scale !== undefined) return numberFault(column, line, plain(value), scale) ?? column.check?.(value, line);
  if (column.kind === 'date' && !isDay(plain(value))) return t('ui.form.date');
  return column.check?.(value, line);
}
