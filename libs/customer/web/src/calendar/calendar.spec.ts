import { describe, expect, it } from 'vitest';
import { filterOf, keyed, rangeOf, stepped } from './calendar';

const all = { mine: false, ownerId: null };

describe('the calendar of customers', () => {
  it('shows a day, a week from Monday, a month in whole weeks', () => {
    expect(rangeOf('day', '2026-11-22')).toEqual({ from: '2026-11-22', to: '2026-11-22' });
    expect(rangeOf('week', '2026-11-22')).toEqual({ from: '2026-11-16', to: '2026-11-22' });
    expect(rangeOf('month', '2026-11-23')).toEqual({ from: '2026-10-26', to: '2026-12-06' });
    expect(rangeOf('month', '2027-02-10')).toEqual({ from: '2027-02-01', to: '2027-02-28' });
  });

  it('goes on by its own length, and by keys', () => {
    expect([stepped('day', '2026-11-30', 1), stepped('week', '2026-11-30', -1), stepped('month', '2026-01-31', 1)]).toEqual(['2026-12-01', '2026-11-23', '2026-02-28']);
    expect(['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'Home', 'End', 'PageUp', 'PageDown', 'x'].map((key) => keyed(key, '2026-11-25'))).toEqual(['2026-11-24', '2026-11-26', '2026-11-18', '2026-12-02', '2026-11-23', '2026-11-29', '2026-10-25', '2026-12-25', undefined]);
  });

  it('gives for each number the filter of what it counted', () => {
    const day = { from: '2026-11-23', to: '2026-11-23' };
    expect(filterOf('created', day, '2026-11-23', all, 7)).toEqual({ field: 'createdAt', op: 'eq', value: '2026-11-23' });
    expect(filterOf('planned', day, '2026-11-23', all, 7)).toEqual({ field: 'nextContactAt', op: 'lte', value: '2026-11-23' });
    expect(filterOf('planned', day, '2026-11-22', all, 7)).toEqual({ field: 'nextContactAt', op: 'eq', value: '2026-11-23' });
    expect(filterOf('contacted', { from: '2026-11-01', to: '2026-11-30' }, '2026-11-23', { mine: false, ownerId: 9 }, 7)).toEqual({ and: [{ field: 'contactedAt', op: 'between', value: ['2026-11-01', '2026-11-30'] }, { field: 'ownerId', op: 'in', value: [9] }] });
    expect(filterOf('planned', { from: '2026-11-23', to: '2026-11-29' }, '2026-11-25', { mine: true, ownerId: null }, 7)).toEqual({ and: [{ field: 'nextContactAt', op: 'lte', value: '2026-11-29' }, { or: [{ field: 'ownerId', op: 'eq', value: 7 }, { field: 'followers', op: 'in', value: [7] }] }] });
  });
});
