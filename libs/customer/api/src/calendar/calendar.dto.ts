import { DateField, EnumField, IntField, LinesField } from '@steward/platform';
import { PERIODS, type Period } from './calendar.rules.js';

class CalendarCounts {
  @IntField({ description: 'Customers made in it' }) created: number;
  @IntField({ description: 'Customers to be contacted in it; what is overdue counts for today' }) planned: number;
  @IntField({ opt: true, description: 'Customers somebody was in touch with in it, each once; null without the right to see follow-ups' }) contacted: number | null;
}

export class CalendarDay extends CalendarCounts {
  @DateField() day: string;
}

export class CalendarPeriod extends CalendarCounts {
  @EnumField(PERIODS) period: Period;
  @DateField() from: string;
  @DateField() to: string;
}

export class CustomerCalendar {
  @DateField() from: string;
  @DateField() to: string;
  @DateField({ description: 'Today in the time zone of the company' }) today: string;
  @LinesField(() => CalendarDay) days: CalendarDay[];
  @LinesField(() => CalendarPeriod) periods: CalendarPeriod[];
}
