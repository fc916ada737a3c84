import { addDays } from '@steward/kernel';

const leap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

/**
 * Birthdays that fall on the next days, by month and day (`03-15`), with the day they are kept on: from `day` on, `days` further ones.
 * Who was born on 29 February keeps it on the 28th in common years.
 */
export function birthdaysBetween(day: string, days: number): Map<string, string> {
  const out = new Map<string, string>();
  for (let i = 0; i <= Math.min(days, 365); i++) {
    const at = addDays(day, i);
    const short = at.slice(5);
    if (!out.has(short)) out.set(short, at);
    if (short === '02-28' && !leap(Number(at.slice(0, 4))) && !out.has('02-29')) out.set('02-29', at);
  }
  return out;
}

/** Whole days from one day to a later one. */
export const daysBetween = (from: string, to: string): number => Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);
