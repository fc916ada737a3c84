import { birthdaysBetween, daysBetween } from './customer-reminder.rules.js';

describe('birthdays of the next days', () => {
  it('are today’s and those of so many days further, also over the end of the year', () => {
    expect([...birthdaysBetween('2026-12-30', 3)]).toEqual([['12-30', '2026-12-30'], ['12-31', '2026-12-31'], ['01-01', '2027-01-01'], ['01-02', '2027-01-02']]);
    expect([...birthdaysBetween('2026-11-23', 0)]).toEqual([['11-23', '2026-11-23']]);
  });
  it('of 29 February are kept on the 28th in common years', () => {
    expect(birthdaysBetween('2027-02-27', 1).get('02-29')).toBe('2027-02-28');
    expect(birthdaysBetween('2028-02-28', 0).has('02-29')).toBe(false);
    expect(birthdaysBetween('2028-02-28', 1).get('02-29')).toBe('2028-02-29');
    expect(birthdaysBetween('2100-02-28', 0).get('02-29')).toBe('2100-02-28');
  });
  it('count whole days', () => {
    expect([daysBetween('2026-11-23', '2026-11-23'), daysBetween('2026-11-23', '2026-12-01'), daysBetween('2028-02-28', '2028-03-01')]).toEqual([0, 8, 2]);
  });
});
