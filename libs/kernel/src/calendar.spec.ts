import { addMonths, dayIn, isDay, resolveRange, startOfDay } from './calendar.js';

describe('calendar', () => {
  it('knows the day of the company, not of the machine', () => {
    expect(dayIn('Asia/Shanghai', new Date('2026-11-22T16:00:00Z'))).toBe('2026-11-23');
    expect(dayIn('America/New_York', new Date('2026-11-23T04:59:00Z'))).toBe('2026-11-22');
    expect(startOfDay('Asia/Shanghai', '2026-11-23')).toBe('2026-11-22T16:00:00.000Z');
    expect(startOfDay('America/New_York', '2026-03-09')).toBe('2026-03-09T04:00:00.000Z');
    expect(startOfDay('America/New_York', '2026-03-08')).toBe('2026-03-08T05:00:00.000Z');
  });

  it.each([
    ['today', '2026-11-23', '2026-11-23'], ['yesterday', '2026-11-22', '2026-11-22'],
    ['this_week', '2026-11-23', '2026-11-29'], ['last_week', '2026-11-16', '2026-11-22'],
    ['this_month', '2026-11-01', '2026-11-30'], ['last_month', '2026-10-01', '2026-10-31'],
    ['this_quarter', '2026-10-01', '2026-12-31'], ['last_quarter', '2026-07-01', '2026-09-30'],
    ['this_year', '2026-01-01', '2026-12-31'], ['last_7d', '2026-11-17', '2026-11-23'], ['next_30d', '2026-11-23', '2026-12-22'],
  ])('%s', (word, from, to) => expect(resolveRange(word, '2026-11-23')).toEqual({ from, to }));

  it('refuses days and words that do not exist', () => {
    expect(isDay('2026-02-30')).toBe(false);
    expect(isDay('2028-02-29')).toBe(true);
    expect(resolveRange('someday', '2026-11-23')).toBeUndefined();
    expect(addMonths('2026-01-31', 1)).toBe('2026-02-28');
  });
});
