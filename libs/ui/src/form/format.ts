import { Decimal, dayIn, startOfDay } from '@steward/kernel';

/** `1234567.8` with thousands separators: "1,234,567.80". Without `scale` the decimals stay as they are, trailing zeros trimmed. */
export function formatNumber(value: string | number | null | undefined, scale?: number): string {
  if (value === null || value === undefined || value === '') return '';
  let plain: string;
  try {
    plain = scale === undefined ? new Decimal(value).toFixed() : new Decimal(value).toFixed(scale, Decimal.ROUND_HALF_UP);
  } catch {
    return String(value);
  }
  const [whole = '', fraction] = plain.split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+(?!\d))/g, ',');
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}

/** Amount of money: two decimals. */
export const formatMoney = (value: string | number | null | undefined): string => formatNumber(value, 2);

/** Fraction of the wire to a percentage: `0.125` is "12.5%". */
export function formatRate(value: string | number | null | undefined): string {
  if (value === null || value === undefined || value === '') return '';
  try {
    return `${new Decimal(value).times(100).toFixed()}%`;
  } catch {
    return String(value);
  }
}

/** 138 0013 8000; other numbers stay as they are. */
export const formatPhone = (value: string | null | undefined): string => (value ?? '').replace(/^(1\d{2})(\d{4})(\d{4})$/, '$1 $2 $3');

const clocks = new Map<string, Intl.DateTimeFormat>();
function clock(timeZone: string): Intl.DateTimeFormat {
  let made = clocks.get(timeZone);
  if (!made) clocks.set(timeZone, (made = new Intl.DateTimeFormat('en-GB', { timeZone, hourCycle: 'h23', hour: '2-digit', minute: '2-digit' })));
  return made;
}

/** An instant of the wire in the company's time zone: "2026-11-23 14:05". */
export function formatInstant(value: string | null | undefined, timeZone: string): string {
  if (!value) return '';
  const at = new Date(value);
  return Number.isNaN(at.getTime()) ? value : `${dayIn(timeZone, at)} ${clock(timeZone).format(at)}`;
}

/** A day and minutes in the company's time zone to the instant of the wire. */
export function toInstant(timeZone: string, day: string, minutes: number): string {
  const at = new Date(new Date(startOfDay(timeZone, day)).getTime() + minutes * 60_000);
  const [hours = '0', mins = '0'] = clock(timeZone).format(at).split(':');
  // On the day the clocks change the hour of the wall differs from the hours since midnight.
  const off = minutes - (Number(hours) * 60 + Number(mins));
  return new Date(at.getTime() + (Math.abs(off) <= 120 ? off : 0) * 60_000).toISOString();
}
