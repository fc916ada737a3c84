import { dayCase, daysOf, periodOf, plannedSpan, spanOf } from './calendar.rules.js';

const ZONE = 'Asia/Shanghai';

describe('the calendar of customers', () => {
  it('has weeks from Monday, in days of the company', () => {
    expect(periodOf('this_week', '2026-11-29')).toEqual({ from: '2026-11-23', to: '2026-11-29' });
    expect(periodOf('this_month', '2026-02-10')).toEqual({ from: '2026-02-01', to: '2026-02-28' });
    expect(daysOf({ from: '2026-02-27', to: '2026-03-02' })).toEqual(['2026-02-27', '2026-02-28', '2026-03-01', '2026-03-02']);
    expect(spanOf({ from: '2026-11-23', to: '2026-11-23' }, ZONE)).toEqual({ from: '2026-11-22T16:00:00.000Z', until: '2026-11-23T16:00:00.000Z' });
  });

  it('shows what is overdue on today, and nothing planned on days past', () => {
    const today = '2026-11-23';
    expect(plannedSpan({ from: today, to: today }, today, ZONE)).toEqual({ from: '', until: '2026-11-23T16:00:00.000Z' });
    expect(plannedSpan({ from: '2026-11-22', to: '2026-11-22' }, today, ZONE)).toBeUndefined();
    expect(plannedSpan({ from: '2026-11-24', to: '2026-11-25' }, today, ZONE)).toEqual({ from: '2026-11-23T16:00:00.000Z', until: '2026-11-25T16:00:00.000Z' });
    expect(plannedSpan({ from: '2026-11-01', to: '2026-11-30' }, today, ZONE)?.from).toBe('');
  });

  it('puts an instant on its day', () => {
    expect(dayCase('at', ['2026-11-23', '2026-11-24', '2026-11-25'], ZONE)).toEqual({ sql: 'CASE WHEN at<? THEN 0 WHEN at<? THEN 1 ELSE 2 END', params: ['2026-11-23T16:00:00.000Z', '2026-11-24T16:00:00.000Z'] });
    expect(dayCase('at', ['2026-11-23'], ZONE)).toEqual({ sql: '0', params: [] });
  });
});
