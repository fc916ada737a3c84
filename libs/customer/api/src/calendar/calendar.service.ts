import { Inject, Injectable } from '@nestjs/common';
import type { DayRange } from '@steward/kernel';
import { clock, principal } from '@steward/platform';
import { VIEW_FOLLOW_UP } from '../follow-up/follow-up.permissions.js';
import type { CalendarDay, CalendarPeriod, CustomerCalendar } from './calendar.dto.js';
import { PERIODS, daysOf, periodOf } from './calendar.rules.js';
import { CalendarStore, type Whose } from './calendar.store.js';

/** The calendar of customers (S-47): counts, each of which the list of customers shows under the same filter. */
@Injectable()
export class CalendarService {
  constructor(@Inject(CalendarStore) private readonly rows: CalendarStore) {}

  /** Six statements, whatever the range: three by day, three for the presets. */
  async of(range: DayRange, whose: Whose): Promise<CustomerCalendar> {
    const today = clock.today();
    const sees = principal().permissions.has(VIEW_FOLLOW_UP);
    const [created, planned, contacted] = await Promise.all([this.rows.byDay('created', range, whose), this.rows.byDay('planned', range, whose), sees ? this.rows.byDay('contacted', range, whose) : undefined]);
    const days = daysOf(range).map((day): CalendarDay => ({ day, created: created.get(day) ?? 0, planned: planned.get(day) ?? 0, contacted: contacted ? (contacted.get(day) ?? 0) : null }));
    return { ...range, today, days, periods: await this.periods(today, whose, sees) };
  }

  private async periods(today: string, whose: Whose, sees: boolean): Promise<CalendarPeriod[]> {
    const ranges = PERIODS.map((p) => periodOf(p, today));
    const [created, planned, contacted] = await Promise.all([this.rows.inRanges('created', ranges, whose), this.rows.inRanges('planned', ranges, whose), sees ? this.rows.inRanges('contacted', ranges, whose) : undefined]);
    return PERIODS.map((period, i) => ({ period, ...(ranges[i] ?? { from: today, to: today }), created: created[i] ?? 0, planned: planned[i] ?? 0, contacted: contacted ? (contacted[i] ?? 0) : null }));
  }
}
