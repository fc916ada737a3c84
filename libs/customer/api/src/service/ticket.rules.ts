import { addDays, addMonths } from '@steward/kernel';

/** States of a service ticket (domain.md 2.9). */
export const TICKET_STATES = ['new', 'assigned', 'processing', 'waiting', 'resolved', 'closed', 'cancelled'] as const;
export type TicketState = (typeof TICKET_STATES)[number];
/** What moves a ticket from one state to another. */
export const TICKET_ACTIONS = ['assign', 'start', 'wait', 'resolve', 'close', 'cancel', 'reopen'] as const;
export type TicketAction = (typeof TICKET_ACTIONS)[number];
export const PRIORITIES = ['low', 'normal', 'high', 'urgent'] as const;
export type Priority = (typeof PRIORITIES)[number];
export const WARRANTIES = ['in', 'out', 'unknown'] as const;
export type Warranty = (typeof WARRANTIES)[number];

/** The whole life of a ticket: what is not here is refused. Another assignee begins anew; what was cancelled stays so. */
const NEXT: Readonly<Record<TicketState, Partial<Record<TicketAction, TicketState>>>> = {
  new: { assign: 'assigned', start: 'processing', cancel: 'cancelled' },
  assigned: { assign: 'assigned', start: 'processing', resolve: 'resolved', cancel: 'cancelled' },
  processing: { assign: 'assigned', wait: 'waiting', resolve: 'resolved', cancel: 'cancelled' },
  waiting: { assign: 'assigned', start: 'processing', resolve: 'resolved', cancel: 'cancelled' },
  resolved: { close: 'closed', reopen: 'processing' },
  closed: { reopen: 'processing' },
  cancelled: {},
};

/** The state after an action, or undefined where it is not possible. */
export const nextTicketState = (state: TicketState, action: TicketAction): TicketState | undefined => NEXT[state][action];
/** What may be done in a state, in the order of {@link TICKET_ACTIONS}. */
export const ticketActions = (state: TicketState): TicketAction[] => TICKET_ACTIONS.filter((a) => NEXT[state][a] !== undefined);

/** States in which somebody still has to do something. */
export const OPEN_STATES: readonly TicketState[] = ['new', 'assigned', 'processing', 'waiting'];
export const isOpen = (state: TicketState): boolean => OPEN_STATES.includes(state);

/** Hours from acceptance within which a ticket is to be done: those of its priority, complaints never more than theirs. */
export interface ServiceHours { byPriority: Readonly<Record<Priority, number>>; complaint: number }
export const COMPLAINT = 'complaint';

/** When a ticket is required by unless somebody says otherwise: instants are RFC 3339 texts. */
export function requiredBy(acceptedAt: string, type: string, priority: Priority, hours: ServiceHours): string {
  const within = type === COMPLAINT ? Math.min(hours.complaint, hours.byPriority[priority]) : hours.byPriority[priority];
  return new Date(Date.parse(acceptedAt) + within * 3_600_000).toISOString();
}

/** Whether a product is under warranty on a day: until the same day `months` after its shipment, that day included. */
export function warrantyOf(shippedOn: string | null, months: number | null, day: string): { warranty: Warranty; until: string | null } {
  if (shippedOn === null || months === null) return { warranty: 'unknown', until: null };
  const until = addMonths(shippedOn, months);
  return { warranty: day <= until ? 'in' : 'out', until };
}

/** Full minutes between two instants, never negative. */
export const minutesBetween = (from: string, to: string): number => Math.max(0, Math.floor((Date.parse(to) - Date.parse(from)) / 60_000));

/** A ticket for the same customer and product within so many days is a repeated one. */
export const REPEAT_DAYS = 30;
/** First day on which an earlier ticket makes one accepted on `day` a repeated one. */
export const repeatSince = (day: string): string => addDays(day, -REPEAT_DAYS);
