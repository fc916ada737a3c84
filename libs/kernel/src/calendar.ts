/** Days are plain `YYYY-MM-DD` texts in the company's time zone; nothing here looks at the zone of the machine. */

/** Relative dates the filters accept besides a day (api.md "Lists"); `last_7d`, `next_30d` and the like go by pattern. */
export const RANGES = ['today', 'yesterday', 'tomorrow', 'this_week', 'last_week', 'next_week', 'this_month', 'last_month', 'next_month', 'this_quarter', 'last_quarter', 'this_year', 'last_year'] as const;
export type RangeName = (typeof RANGES)[number];

/** First and last day, both included. */
export interface DayRange { from: string; to: string }

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const ROLLING = /^(last|next)_(\d{1,4})d$/;

/** The day an instant falls on in a time zone, e.g. `dayIn('Asia/Shanghai', new Date())`. */
export function dayIn(timeZone: string, at: Date): string {
  return formatter(timeZone).format(at);
}

const formatters = new Map<string, Intl.DateTimeFormat>();
function formatter(timeZone: string): Intl.DateTimeFormat {
  let f = formatters.get(timeZone);
  if (!f) formatters.set(timeZone, (f = new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' })));
  return f;
}

/** A real day of the calendar: 2026-02-30 is none. */
export function isDay(text: string): boolean {
  return DAY.test(text) && toDay(toUtc(text)) === text;
}

const toUtc = (day: string): Date => new Date(`${day}T00:00:00Z`);
const toDay = (d: Date): string => (Number.isNaN(d.getTime()) ? '' : d.toISOString().slice(0, 10));

export function addDays(day: string, days: number): string {
  const d = toUtc(day);
  d.setUTCDate(d.getUTCDate() + days);
  return toDay(d);
}

/** The same day `months` later, or the last day of that month when it has none. */
export function addMonths(day: string, months: number): string {
  const [y = 0, m = 1, d = 1] = day.split('-').map(Number);
  const first = new Date(Date.UTC(y, m - 1 + months, 1));
  const last = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate();
  return toDay(new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth(), Math.min(d, last))));
}

const month = (day: string): DayRange => { const from = `${day.slice(0, 7)}-01`; return { from, to: addDays(addMonths(from, 1), -1) }; };
const year = (day: string): DayRange => ({ from: `${day.slice(0, 4)}-01-01`, to: `${day.slice(0, 4)}-12-31` });
const week = (day: string): DayRange => { const from = addDays(day, -((toUtc(day).getUTCDay() + 6) % 7)); return { from, to: addDays(from, 6) }; };
const quarter = (day: string): DayRange => {
  const from = `${day.slice(0, 4)}-${String(Math.floor((Number(day.slice(5, 7)) - 1) / 3) * 3 + 1).padStart(2, '0')}-01`;
  return { from, to: addDays(addMonths(from, 3), -1) };
};

/** Resolves a relative date (weeks start on Monday) against today; undefined when the word is unknown. */
export function resolveRange(word: string, today: string): DayRange | undefined {
  const rolling = ROLLING.exec(word);
  if (rolling) {
    const n = Number(rolling[2]);
    return rolling[1] === 'last' ? { from: addDays(today, 1 - n), to: today } : { from: today, to: addDays(today, n - 1) };
  }
  switch (word as RangeName) {
    case 'today': return { from: today, to: today };
    case 'yesterday': return { from: addDays(today, -1), to: addDays(today, -1) };
    case 'tomorrow': return { from: addDays(today, 1), to: addDays(today, 1) };
    case 'this_week': return week(today);
    case 'last_week': return week(addDays(today, -7));
    case 'next_week': return week(addDays(today, 7));
    case 'this_month': return month(today);
    case 'last_month': return month(addMonths(month(today).from, -1));
    case 'next_month': return month(addMonths(month(today).from, 1));
    case 'this_quarter': return quarter(today);
    case 'last_quarter': return quarter(addMonths(quarter(today).from, -3));
    case 'this_year': return year(today);
    case 'last_year': return year(addMonths(year(today).from, -12));
    default: return undefined;
  }
}

/** First instant of a day in a time zone, as RFC 3339 UTC with milliseconds: the bounds of an instant filter. */
export function startOfDay(timeZone: string, day: string): string {
  const guess = toUtc(day).getTime();
  let at = guess - offset(timeZone, guess);
  at = guess - offset(timeZone, at);
  return new Date(at).toISOString();
}

/** Milliseconds a zone is ahead of UTC at an instant. */
function offset(timeZone: string, at: number): number {
  const parts = Object.fromEntries(clock(timeZone).formatToParts(new Date(at)).map((p) => [p.type, p.value]));
  const local = Date.UTC(Number(parts['year']), Number(parts['month']) - 1, Number(parts['day']), Number(parts['hour']) % 24, Number(parts['minute']), Number(parts['second']));
  return local - Math.floor(at / 1000) * 1000;
}

const clocks = new Map<string, Intl.DateTimeFormat>();
function clock(timeZone: string): Intl.DateTimeFormat {
  let f = clocks.get(timeZone);
  if (!f) clocks.set(timeZone, (f = new Intl.DateTimeFormat('en-CA', { timeZone, hourCycle: 'h23', year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit', second: '2-digit' })));
  return f;
}
