import { Decimal } from 'decimal.js';

Decimal.set({ precision: 40, rounding: Decimal.ROUND_HALF_UP, toExpNeg: -30, toExpPos: 40 });

export { Decimal };

/** Digits after the point by kind of figure (architecture.md 6.1). */
export const SCALE = { money: 2, quantity: 4, price: 6, rate: 4 } as const;

/** The one rounding function: half away from zero. */
export function round(value: Decimal.Value, scale: number): Decimal {
  return new Decimal(value).toDecimalPlaces(scale, Decimal.ROUND_HALF_UP);
}

/** Largest whole number a scaled column may hold: beyond it JavaScript and SQLite would round. */
export const MAX_SCALED = Number.MAX_SAFE_INTEGER;

const DECIMAL = /^-?\d{1,15}(\.\d+)?$/;

/** True when the text is a plain decimal with at most `scale` digits after the point that fits a scaled column. */
export function isDecimalText(text: string, scale: number): boolean {
  if (!DECIMAL.test(text)) return false;
  const point = text.indexOf('.');
  if (point >= 0 && text.length - point - 1 > scale) return false;
  return Number.isSafeInteger(scaled(text, scale));
}

/** Decimal text to the scaled integer of the database, exact: `scaled('1234.5', 2)` is 123450. The text must satisfy {@link isDecimalText}. */
export function scaled(text: string, scale: number): number {
  const [whole = '0', fraction = ''] = text.split('.');
  return Number(whole + fraction.padEnd(scale, '0'));
}

/** Scaled integer (or the text of a larger one, as a SUM gives it) to the decimal string of the wire: `unscaled(123450, 2)` is "1234.50". */
export function unscaled(value: number | string | bigint, scale: number): string {
  let digits = String(value);
  const negative = digits.startsWith('-');
  if (negative) digits = digits.slice(1);
  if (scale === 0) return (negative ? '-' : '') + digits;
  if (digits.length <= scale) digits = digits.padStart(scale + 1, '0');
  return `${negative ? '-' : ''}${digits.slice(0, -scale)}.${digits.slice(-scale)}`;
}
