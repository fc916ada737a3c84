import { type ServiceHours, TICKET_ACTIONS, TICKET_STATES, minutesBetween, nextTicketState, repeatSince, requiredBy, ticketActions, warrantyOf } from './ticket.rules.js';

const hours: ServiceHours = { byPriority: { low: 168, normal: 72, high: 24, urgent: 4 }, complaint: 24 };

describe('the life of a ticket', () => {
  it('goes from new to closed, back by reopening, and ends when cancelled', () => {
    let state: (typeof TICKET_STATES)[number] = 'new';
    for (const action of ['assign', 'start', 'wait', 'start', 'resolve', 'close', 'reopen', 'resolve', 'reopen'] as const) state = nextTicketState(state, action) ?? 'cancelled';
    expect(state).toBe('processing');
    expect(ticketActions('cancelled')).toEqual([]);
    expect(ticketActions('closed')).toEqual(['reopen']);
  });

  it('is the table of domain.md 2.9 and nothing else', () => {
    const table = Object.fromEntries(TICKET_STATES.map((s) => [s, Object.fromEntries(TICKET_ACTIONS.flatMap((a) => { const n = nextTicketState(s, a); return n ? [[a, n]] : []; }))]));
    expect(table).toEqual({
      new: { assign: 'assigned', start: 'processing', cancel: 'cancelled' }, assigned: { assign: 'assigned', start: 'processing', resolve: 'resolved', cancel: 'cancelled' },
      processing: { assign: 'assigned', wait: 'waiting', resolve: 'resolved', cancel: 'cancelled' }, waiting: { assign: 'assigned', start: 'processing', resolve: 'resolved', cancel: 'cancelled' },
      resolved: { close: 'closed', reopen: 'processing' }, closed: { reopen: 'processing' }, cancelled: {},
    });
  });
});

test('a ticket is required by the hours of its priority, a complaint never later than complaints are', () => {
  const at = '2026-11-10T01:00:00.000Z';
  expect(requiredBy(at, 'repair', 'normal', hours)).toBe('2026-11-13T01:00:00.000Z');
  expect(requiredBy(at, 'complaint', 'normal', hours)).toBe('2026-11-11T01:00:00.000Z');
  expect(requiredBy(at, 'complaint', 'urgent', hours)).toBe('2026-11-10T05:00:00.000Z');
});

test('the warranty ends with the day, months after the shipment, that has its number', () => {
  expect(warrantyOf('2025-11-10', 12, '2026-11-10')).toEqual({ warranty: 'in', until: '2026-11-10' });
  expect(warrantyOf('2025-11-10', 12, '2026-11-11')).toEqual({ warranty: 'out', until: '2026-11-10' });
  expect(warrantyOf('2026-01-31', 1, '2026-02-28')).toEqual({ warranty: 'in', until: '2026-02-28' });
  expect(warrantyOf(null, 12, '2026-11-11')).toEqual({ warranty: 'unknown', until: null });
  expect(warrantyOf('2026-01-31', null, '2026-02-28')).toEqual({ warranty: 'unknown', until: null });
});

test('minutes are full ones, and the days of a repetition count from the day of acceptance', () => {
  expect(minutesBetween('2026-11-10T01:00:00.000Z', '2026-11-10T02:00:59.999Z')).toBe(60);
  expect(minutesBetween('2026-11-10T01:00:00.000Z', '2026-11-10T00:00:00.000Z')).toBe(0);
  expect(repeatSince('2026-11-30')).toBe('2026-10-31');
});
