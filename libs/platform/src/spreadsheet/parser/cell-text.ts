/** How a number format shows a number: only what changes the meaning of the text matters here. */
export interface NumberFormat {
  date: boolean;
  time: boolean;
  /** Hours beyond 24, `[h]:mm`. */
  elapsed: boolean;
  /** `000000` shows 1 as 000001 (stock codes, article codes): the number of digits. */
  pad: number;
}

const DAY_SECONDS = 86_400;
const blankEnds = /^[\s\u200b]+|[\s\u200b]+$/g;

/** Trims blanks (also U+3000, NBSP, zero-width); an empty text becomes null. */
export function cleanText(value: string): string | null {
  let text = value.trim();
  if (text.startsWith('\u200b') || text.endsWith('\u200b')) text = text.replace(blankEnds, '');
  return text === '' ? null : text;
}

/** Excel keeps 15 significant digits: 0.30000000000000004 becomes 0.3; never an exponent. */
export function numberText(value: number): string {
  if (!Number.isFinite(value)) return '';
  const text = String(Number(value.toPrecision(15)));
  const match = /^(-?)(\d)(?:\.(\d+))?e([+-]\d+)$/.exec(text);
  if (!match) return text === '-0' ? '0' : text;
  const [, sign = '', head = '', tail = '', power = '0'] = match;
  const digits = head + tail;
  const point = 1 + Number(power);
  if (point <= 0) return `${sign}0.${'0'.repeat(-point)}${digits}`;
  return sign + digits.padEnd(point, '0');
}

/** Reads a format code (`yyyy"年"m"月"`, `000000`, `[h]:mm`, `[Red]0.00`). */
export function parseNumberFormat(code: string): NumberFormat {
  const section = code.split(';')[0] ?? '';
  const elapsed = /\[(h+|m+|s+)\]/i.test(section);
  const bare = section
    .replace(/"[^"]*"/g, '')
    .replace(/[\\_*]./g, '')
    .replace(/\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi, '');
  if (/^(general|g\/.*)$/i.test(bare.trim())) return { date: false, time: false, elapsed: false, pad: 0 };
  const clock = /[hs上午]|am\/pm/i.test(bare);
  const calendar = /[yd年日]/i.test(bare) || (/m/i.test(bare) && !clock);
  const pad = /^0{2,}$/.test(bare) ? bare.length : 0;
  return { date: calendar, time: clock, elapsed, pad };
}

/** Built-in formats have no code in the file; 27–36 and 50–58 are the East Asian dates. */
export function builtInFormat(id: number): NumberFormat {
  const date = (id >= 14 && id <= 17) || id === 22 || (id >= 27 && id <= 31) || id === 36 || (id >= 50 && id <= 54) || id === 57 || id === 58;
  const time = (id >= 18 && id <= 22) || (id >= 32 && id <= 35) || id === 55 || id === 56 || (id >= 45 && id <= 47);
  return { date, time, elapsed: id === 46, pad: 0 };
}

/** A numeric cell as the user sees it. */
export function formattedNumber(value: number, format: NumberFormat | undefined, date1904: boolean): string {
  if (!format || !Number.isFinite(value)) return numberText(value);
  if (format.date || format.time) return serialText(value, format, date1904) ?? numberText(value);
  if (format.pad > 0 && Number.isInteger(value) && value >= 0) return numberText(value).padStart(format.pad, '0');
  return numberText(value);
}

/** ISO text of `t="d"` cells: `2024-01-05T00:00:00` → `2024-01-05`. */
export function isoText(value: string): string {
  const match = /^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2}:\d{2})/.exec(value);
  if (!match) return value;
  const [, date = '', time = ''] = match;
  return time === '00:00:00' ? date : `${date} ${time}`;
}

/** Null when the serial number is no date Excel could show. */
function serialText(serial: number, format: NumberFormat, date1904: boolean): string | null {
  const total = Math.round(serial * DAY_SECONDS);
  if (total < 0) return null;
  if (format.elapsed || (!format.date && total < DAY_SECONDS)) return clockText(total);
  let days = Math.floor(total / DAY_SECONDS) + (date1904 ? 1462 : 0);
  if (days === 60) return null;
  // Excel's calendar has a 29 February 1900 that never was.
  if (days < 60) days += 1;
  const date = new Date((days - 25_569) * DAY_SECONDS * 1000);
  if (Number.isNaN(date.getTime()) || date.getUTCFullYear() > 9999) return null;
  const day = date.toISOString().slice(0, 10);
  return format.time ? `${day} ${clockText(total % DAY_SECONDS)}` : day;
}

function clockText(seconds: number): string {
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${two(Math.floor(seconds / 3600))}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`;
}
