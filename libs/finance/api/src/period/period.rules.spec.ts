import { lastDayOf, monthToClose, nextMonth, waitingMonths } from './period.rules.js';

describe('months', () => {
  it('end on their last day, in leap years too', () => {
    expect([lastDayOf('2026-10'), lastDayOf('2026-02'), lastDayOf('2028-02'), lastDayOf('2026-12')]).toEqual(['2026-10-31', '2026-02-28', '2028-02-29', '2026-12-31']);
    expect([nextMonth('2026-11'), nextMonth('2026-12')]).toEqual(['2026-12', '2027-01']);
  });
  it('are closed one after the other', () => {
    expect(monthToClose(null, '2026-11-23')).toBe('2026-10');
    expect(monthToClose('2026-08-31', '2026-11-23')).toBe('2026-09');
    expect(waitingMonths(null, '2026-11-23')).toBe(0);
    expect(waitingMonths('2026-08-31', '2026-11-23')).toBe(2);
    expect(waitingMonths('2026-10-31', '2026-11-23')).toBe(0);
  });
});
