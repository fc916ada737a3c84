import { type DayRange, addDays, resolveRange, startOfDay } from '@steward/kernel';

export const PERIODS = ['today', 'this_week', 'this_month'] as const;
export type Period = (typeof PERIODS)[number];

/** Days a calendar may show at once: six weeks. */
export const MOST_DAYS = 42;

export const periodOf = (word: Period, today: string): DayRange => resolveRange(word, today) ?? { from: today, to: today };

/** All days of a range, both ends included. */
export function daysOf({ from, to }: DayRange): string[] {
  const out: string[] = [];
  for (let day = from; day <= to; day = addDays(day, 1)) out.push(day);
  return out;
}

/** A range of instants: from, until (excluded). */
export interface Span { from: string; until: string }

export const spanOf = ({ from, to }: DayRange, zone: string): Span => ({ from: startOfDay(zone, from), until: startOfDay(zone, addDays(to, 1)) });

/**
 * Planned contacts that stand on a range of days: those of the days to come, and on today everything planned for earlier days
 * that nobody has seen to. Days before today have none left (a follow-up takes the plan away, follow-up.rules.ts).
 */
export function plannedSpan({ from, to }: DayRange, today: string, zone: string): Span | undefined {
  if (to < today) return undefined;
  return { from: from <= today ? '' : startOfDay(zone, from), until: startOfDay(zone, addDays(to, 1)) };
}

/** `CASE` that gives the place of an instant among days, and its parameters: the bounds of the days are the same texts on both engines. */
export function dayCase(column: string, days: readonly string[], zone: string): { sql: string; params: string[] } {
  const bounds = days.slice(1).map((day) => startOfDay(zone, day));
  if (bounds.length === 0) return { sql: '0', params: [] };
  return { sql: `CASE ${bounds.map((_b, i) => `WHEN ${column}<? THEN ${i}`).join(' ')} ELSE ${bounds.length} END`, params: bounds };
}
