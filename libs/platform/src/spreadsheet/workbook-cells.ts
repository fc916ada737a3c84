/** What a cell of a written table may be. Decimal strings keep amounts exact. */
export type Cell = string | number | bigint | boolean | Date | null | undefined;

/** How a column is written; without a format a text stays text, a number a number, a Date a date with time. */
export type ColumnFormat = 'text' | 'number' | 'money' | 'integer' | 'date' | 'datetime';

/** A cell as Excel stores it: never a formula. */
export type StoredCell = string | number | boolean | null;

/** Excel refuses longer texts. */
const MAX_CHARS = 32_767;
const decimal = /^[+-]?(\d+)(?:\.(\d+))?$/;
const wallClock = /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?)?$/;
/** Characters XML cannot hold, half surrogate pairs among them. */
const forbidden = /[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** Excel's number format of a column; undefined = General. */
export function numberFormatOf(format: ColumnFormat | undefined, decimals: number | undefined): string | undefined {
  switch (format) {
    case 'text':
      return '@';
    case 'integer':
      return '0';
    case 'money':
      return `#,##0${fraction(decimals ?? 2)}`;
    case 'number':
      return decimals === undefined ? undefined : `#,##0${fraction(decimals)}`;
    case 'date':
      return 'yyyy-mm-dd';
    case 'datetime':
      return 'yyyy-mm-dd hh:mm:ss';
    default:
      return undefined;
  }
}

function fraction(decimals: number): string {
  return decimals > 0 ? `.${'0'.repeat(decimals)}` : '';
}

/**
 * Turns a value into what Excel stores. Numbers with more than 15 significant digits and impossible dates stay text,
 * so nothing is lost; texts are cut at Excel's 32,767 characters.
 */
export function storedCell(value: Cell, format: ColumnFormat | undefined, timeZone: string | undefined): StoredCell {
  if (value === null || value === undefined || value === '') return null;
  if (value instanceof Date) return dateCell(value, format, timeZone);
  if (typeof value === 'boolean') return format === 'text' ? text(value ? 'TRUE' : 'FALSE') : value;
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) return null;
    return format === 'text' ? text(String(value)) : value;
  }
  const string = String(value);
  if (typeof value === 'bigint' && format === undefined) return decimalNumber(string) ?? text(string);
  if (format === 'number' || format === 'money' || format === 'integer') return decimalNumber(string) ?? text(string);
  if (format === 'date' || format === 'datetime') return serialOf(string, timeZone) ?? text(string);
  return text(string);
}

/** Null when it is no decimal or would lose digits. */
function decimalNumber(value: string): number | null {
  const match = decimal.exec(value);
  if (!match) return null;
  const [, whole = '', part = ''] = match;
  const places = part.replace(/0+$/, '');
  const digits = places === '' ? whole.replace(/^0+/, '').replace(/0+$/, '') : (whole + places).replace(/^0+/, '');
  return digits.length <= 15 ? Number(value) : null;
}

/** Excel's serial number of a wall-clock text, or of an instant (`…Z`) in the time zone; null when it is neither. */
function serialOf(value: string, timeZone: string | undefined): number | null {
  const match = wallClock.exec(value);
  if (match) {
    const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = match.slice(1).map((part) => Number(part ?? 0));
    const time = Date.UTC(year, month - 1, day, hour, minute, second);
    const real = new Date(time).getUTCDate() === day && month <= 12 && hour < 24 && minute < 60 && second < 60;
    return real && year >= 1901 ? serial(time) : null;
  }
  if (!/^\d{4}-\d{2}-\d{2}T.*(Z|[+-]\d{2}:?\d{2})$/.test(value)) return null;
  const instant = new Date(value);
  return Number.isNaN(instant.getTime()) ? null : serialOf(localText(instant, timeZone), timeZone);
}

function dateCell(value: Date, format: ColumnFormat | undefined, timeZone: string | undefined): StoredCell {
  if (Number.isNaN(value.getTime())) return null;
  const local = localText(value, timeZone);
  return format === 'text' ? local : (serialOf(format === 'date' ? local.slice(0, 10) : local, timeZone) ?? local);
}

/** 25569 = 1970-01-01. */
function serial(time: number): number {
  return 25_569 + time / 86_400_000;
}

const clocks = new Map<string, Intl.DateTimeFormat>();

/** `YYYY-MM-DD HH:mm:ss` of an instant in a time zone (default: the process's own). */
export function localText(instant: Date, timeZone: string | undefined): string {
  const key = timeZone ?? '';
  let clock = clocks.get(key);
  // The Swedish locale writes dates in ISO order.
  if (!clock) clocks.set(key, (clock = new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short', timeStyle: 'medium', ...(timeZone === undefined ? {} : { timeZone }) })));
  return clock.format(instant);
}

function text(value: string): string {
  // `_x0041_` would be read back as "A": Excel's own way to write such a text is to escape the underscore.
  const safe = value.replace(forbidden, '').replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_');
  return safe.length > MAX_CHARS ? safe.slice(0, MAX_CHARS).replace(/[\ud800-\udbff]$/, '') : safe;
}

/** Width of a text in characters; a Chinese one counts double. */
export function displayWidth(value: string): number {
  let width = 0;
  for (const char of value) width += (char.codePointAt(0) ?? 0) > 0x2e7f ? 2 : 1;
  return width;
}

/** A name Excel accepts (no `* ? : \ / [ ]`, at most 31 characters) and that is not taken yet. */
export function sheetName(wanted: string, taken: Set<string>): string {
  const base = wanted.replace(/[*?:\\/[\]]/g, ' ').replace(/^'+|'+$/g, '').trim().slice(0, 31) || 'Sheet';
  let name = base;
  for (let n = 2; taken.has(name.toLowerCase()); n++) name = `${base.slice(0, 30 - String(n).length)} ${n}`;
  taken.add(name.toLowerCase());
  return name;
}
