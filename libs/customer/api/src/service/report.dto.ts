import { DateField, EnumField, IntField, LinesField, MoneyField, NestedField, TextField } from '@steward/platform';
import { REPORT_BY, type ReportBy } from './report.rules.js';

export class ServiceFiguresView {
  @IntField({ description: 'Accepted in the period and not cancelled' }) tickets: number;
  @IntField() closed: number;
  @IntField({ description: 'Closed no later than required' }) onTime: number;
  @IntField({ description: 'Customers who said how satisfied they are' }) answers: number;
  @IntField({ description: 'Again for the same customer and product within 30 days' }) repeats: number;
  @MoneyField() fee: string;
  @IntField({ opt: true, description: 'Average minutes to the first response; null without any' }) responseAverage: number | null;
  @IntField({ opt: true, description: 'Average minutes to the solution; null without any' }) solveAverage: number | null;
  @TextField({ opt: true, max: 8, description: 'Percent: onTime / closed; null when nothing was closed' }) onTimeRate: string | null;
  @TextField({ opt: true, max: 8, description: 'Σ scores / answers; null without answers' }) satisfaction: string | null;
  @TextField({ opt: true, max: 8, description: 'Percent: repeats / tickets' }) repeatRate: string | null;
}
export class ServiceReportRow extends ServiceFiguresView {
  @TextField({ opt: true, max: 32, description: 'Item, id or month; null = none' }) key: string | null;
  @TextField({ max: 200 }) label: string;
}
export class ServiceReport {
  @EnumField(REPORT_BY) by: ReportBy;
  @DateField() from: string;
  @DateField() to: string;
  @LinesField(() => ServiceReportRow) items: ServiceReportRow[];
  @NestedField(() => ServiceFiguresView, { description: 'Of all of them together' }) summary: ServiceFiguresView;
}
