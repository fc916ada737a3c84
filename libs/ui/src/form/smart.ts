import { addDays, addMonths, Decimal, isDay, round } from '@steward/kernel';

/**
 * What people type, understood: full-width digits, thousands separators, 1.2万, 12*3.5=, 20261123, 11-23, 今天, +3.
 * Every parser gives `undefined` for what it cannot read and '' for nothing.
 */

/** Half-width, no separators, no currency sign, no blanks. */
const bare = (text: string): string => text.normalize('NFKC').replace(/[\s,，¥￥$元]/g, '').replace(/[×✕]/g, '*').replace(/÷/g, '/').replace(/[−–—]/g, '-').replace(/=$/, '');

const UNITS: Record<string, number> = { 万: 1e4, w: 1e4, 千: 1e3, k: 1e3, 百: 1e2, 亿: 1e8, 百万: 1e6, 千万: 1e7, 万亿: 1e12 };
const NUMBER = /^(\d+\.?\d*|\.\d+)(万亿|千万|百万|亿|万|千|百|[wk])?(%)?/i;

/** A sum of plain arithmetic with + - * / and brackets, exact to 40 digits. */
class Arithmetic {
  private at = 0;
  constructor(private readonly text: string) {}

  value(): Decimal | undefined {
    const result = this.sum();
    return result && this.at === this.text.length && result.isFinite() ? result : undefined;
  }

  private take(pattern: RegExp): string | undefined {
    const found = pattern.exec(this.text.slice(this.at))?.[0];
    if (found !== undefined) this.at += found.length;
    return found;
  }

  private sum(): Decimal | undefined {
    let left = this.product();
    for (let sign = this.take(/^[+-]/); left && sign; sign = this.take(/^[+-]/)) {
      const right = this.product();
      left = right && (sign === '+' ? left.plus(right) : left.minus(right));
    }
    return left;
  }

  private product(): Decimal | undefined {
    let left = this.factor();
    for (let sign = this.take(/^[*/]/); left && sign; sign = this.take(/^[*/]/)) {
      const right = this.factor();
      left = right && (sign === '*' ? left.times(right) : left.div(right));
    }
    return left;
  }

  private factor(): Decimal | undefined {
    if (this.take(/^-/)) return this.factor()?.negated();
    if (this.take(/^\+/)) return this.factor();
    if (this.take(/^\(/)) {
      const inner = this.sum();
      return this.take(/^\)/) ? inner : undefined;
    }
    const found = this.take(NUMBER);
    if (found === undefined) return undefined;
    const [, digits = '0', unit, percent] = NUMBER.exec(found) ?? [];
    const plain = new Decimal(digits.replace(/\.$/, '')).times(unit ? UNITS[unit.toLowerCase()] ?? 1 : 1);
    return percent ? plain.div(100) : plain;
  }
}

/**
 * A number as people type it to a plain decimal text: `parseNumber('1.2万')` is "12000", `parseNumber('12*3.5=')` is "42".
 * What was typed keeps its decimals (the field's rule refuses too many); what was computed is rounded to `scale`.
 */
export function parseNumber(text: string, scale: number): string | undefined {
  const plain = bare(text);
  if (plain === '') return '';
  const accounting = /^\(\d[\d.]*\)$/.test(plain) ? `-${plain.slice(1, -1)}` : plain;
  const value = new Arithmetic(accounting).value();
  if (!value) return undefined;
  const typed = /^[+-]?[\d.]+$/.test(accounting);
  return (typed ? value : round(value, scale)).toFixed();
}

/** A percentage as people type it to the fraction of the wire: `parseRate('12.5')` and `parseRate('12.5%')` are "0.125". */
export function parseRate(text: string, scale = 4): string | undefined {
  const plain = bare(text).replace(/%$/, '');
  const value = parseNumber(plain, scale);
  return value === undefined || value === '' ? value : new Decimal(value).div(100).toFixed();
}

const WORDS: Record<string, number> = { 今天: 0, 今日: 0, today: 0, t: 0, 昨天: -1, 昨日: -1, yesterday: -1, 前天: -2, 明天: 1, 明日: 1, tomorrow: 1, 后天: 2 };

const two = (n: string | number): string => String(n).padStart(2, '0');
const day = (y: string | number, m: string | number, d: string | number): string | undefined => {
  const text = `${y}-${two(m)}-${two(d)}`;
  return isDay(text) ? text : undefined;
};

/** A day as people type it to `YYYY-MM-DD`; `today` is the company's today. */
export function parseDay(text: string, today: string): string | undefined {
  const typed = text.normalize('NFKC').replace(/\s+/g, '').toLowerCase();
  if (typed === '') return '';
  const word = WORDS[typed];
  if (word !== undefined) return addDays(today, word);
  const shift = /^([+-])(\d{1,4})$/.exec(typed);
  if (shift) return addDays(today, Number(`${shift[1]}${shift[2]}`));
  const [year = '', month = ''] = today.split('-');
  switch (typed) {
    case '月初': return `${year}-${month}-01`;
    case '月底': case '月末': return addDays(addMonths(`${year}-${month}-01`, 1), -1);
    case '年初': return `${year}-01-01`;
    case '年底': case '年末': return `${year}-12-31`;
  }
  const plain = typed.replace(/[年月/.]/g, '-').replace(/日$/, '').replace(/-$/, '');
  const full = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(plain) ?? /^(\d{4})(\d{2})(\d{2})$/.exec(plain);
  if (full) return day(full[1] ?? '', full[2] ?? '', full[3] ?? '');
  const short = /^(\d{2})(\d{2})(\d{2})$/.exec(plain) ?? /^(\d{2})-(\d{1,2})-(\d{1,2})$/.exec(plain);
  if (short) return day(`20${short[1]}`, short[2] ?? '', short[3] ?? '');
  const noYear = /^(\d{1,2})-(\d{1,2})$/.exec(plain) ?? /^(\d{2})(\d{2})$/.exec(plain);
  if (noYear) return day(year, noYear[1] ?? '', noYear[2] ?? '');
  const only = /^(\d{1,2})$/.exec(plain);
  return only ? day(year, month, only[1] ?? '') : undefined;
}

/** Minutes of the day: `14:05`, `1405`, `14点5分`, `9`. */
export function parseTime(text: string): number | undefined {
  const plain = text.normalize('NFKC').trim().replace(/[点时]/g, ':').replace(/分$/, '').replace(/:$/, '');
  const found = /^(\d{1,2}):(\d{1,2})$/.exec(plain) ?? /^(\d{2})(\d{2})$/.exec(plain) ?? /^(\d{1,2})()$/.exec(plain);
  if (!found) return undefined;
  const hours = Number(found[1]);
  const minutes = Number(found[2] || 0);
  return hours < 24 && minutes < 60 ? hours * 60 + minutes : undefined;
}

/** Half-width and trimmed: phone numbers, mail and web addresses. */
export const tidyCode = (text: string): string => text.normalize('NFKC').replace(/\s+/g, ' ').trim();
