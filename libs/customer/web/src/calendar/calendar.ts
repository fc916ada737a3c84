import { addDays, addMonths, type Filter } from '@steward/kernel';
import { get, packFilter } from '@steward/ui';

export const MEASURES = ['created', 'planned', 'contacted'] as const;
export type Measure = (typeof MEASURES)[number];
export const SHAPES = ['day', 'week', 'month'] as const;
export type Shape = (typeof SHAPES)[number];

export interface Counts { created: number; planned: number; contacted: number | null }
export interface CalendarDay extends Counts { day: string }
export interface CalendarPeriod extends Counts { period: 'today' | 'this_week' | 'this_month'; from: string; to: string }
export interface CustomerCalendar { from: string; to: string; today: string; days: CalendarDay[]; periods: CalendarPeriod[] }
/** Whose customers: what is mine, or what I see, of one person if chosen. */
export interface Whose { mine: boolean; ownerId: number | null }
interface Range { from: string; to: string }

const weekday = (day: string): number => (new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7;

/** Days a shape shows around a day; weeks begin on Monday, a month has whole weeks. */
export function rangeOf(shape: Shape, day: string): Range {
  if (shape === 'day') return { from: day, to: day };
  if (shape === 'week') { const from = addDays(day, -weekday(day)); return { from, to: addDays(from, 6) }; }
  const first = `${day.slice(0, 7)}-01`;
  const last = addDays(addMonths(first, 1), -1);
  return { from: addDays(first, -weekday(first)), to: addDays(last, 6 - weekday(last)) };
}

/** The same place one step further; a step is as long as the shape. */
export function stepped(shape: Shape, day: string, by: 1 | -1): string {
  if (shape === 'month') return addMonths(day, by);
  return addDays(day, shape === 'week' ? 7 * by : by);
}

/** Where an arrow leads from a day; undefined for other keys. */
export function keyed(key: string, day: string): string | undefined {
  switch (key) {
    case 'ArrowLeft': return addDays(day, -1);
    case 'ArrowRight': return addDays(day, 1);
    case 'ArrowUp': return addDays(day, -7);
    case 'ArrowDown': return addDays(day, 7);
    case 'Home': return addDays(day, -weekday(day));
    case 'End': return addDays(day, 6 - weekday(day));
    case 'PageUp': return addMonths(day, -1);
    case 'PageDown': return addMonths(day, 1);
    default: return undefined;
  }
}

const FIELD: Readonly<Record<Measure, string>> = { created: 'createdAt', planned: 'nextContactAt', contacted: 'contactedAt' };

/** What a number of the calendar has counted, as a filter of the list of customers. What is overdue stands on today. */
export function filterOf(measure: Measure, { from, to }: Range, today: string, whose: Whose, me: number): Filter {
  const field = FIELD[measure];
  const late = measure === 'planned' && from <= today && today <= to;
  const when: Filter = late ? { field, op: 'lte', value: to } : from === to ? { field, op: 'eq', value: from } : { field, op: 'between', value: [from, to] };
  const who: Filter[] = [
    ...(whose.mine ? [{ or: [{ field: 'ownerId', op: 'eq', value: me }, { field: 'followers', op: 'in', value: [me] }] } as Filter] : []),
    ...(whose.ownerId === null ? [] : [{ field: 'ownerId', op: 'in', value: [whose.ownerId] } as Filter]),
  ];
  return who.length === 0 ? when : { and: [when, ...who] };
}

/** The list of exactly the customers a number has counted. */
export const listOf = (filter: Filter): string => `/customers/team?view=all&f=${encodeURIComponent(packFilter(filter))}`;

export const readCalendar = (range: Range, whose: Whose, signal?: AbortSignal): Promise<CustomerCalendar> =>
  get<CustomerCalendar>('/customers/calendar', { ...range, ...(whose.mine ? { mine: true } : {}), ...(whose.ownerId === null ? {} : { ownerId: whose.ownerId }) }, signal);
