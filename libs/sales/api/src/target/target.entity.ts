import { CodeColumn, IntColumn, MoneyColumn, Ref, Row, UniqueIndex } from '@steward/platform';
import { Entity } from 'typeorm';

export const TARGET = 'sales_target';
/** Whose target it is: one person's, or a department's with everything below it. The two are set apart from each other. */
export const TARGET_KINDS = ['user', 'department'] as const;
export type TargetKind = (typeof TARGET_KINDS)[number];
/** What is aimed at: approved orders, money received, gross profit (fen); new customers, follow-ups (pieces). */
export const METRICS = ['orderAmount', 'received', 'profit', 'newCustomers', 'followUps'] as const;
export type Metric = (typeof METRICS)[number];

/** Sales target 销售目标 of one month (domain.md 2.3): null = nothing was set. */
@Entity('sales_target')
@UniqueIndex('uq_sales_target', ['month', 'kind', 'subjectId'])
export class SalesTarget extends Row {
  /** `2026-11`. */
  @CodeColumn(7) month: string;
  @CodeColumn(12) kind: TargetKind;
  /** Id of the person or department. */
  @Ref() subjectId: number;
  @MoneyColumn({ nullable: true }) orderAmount: number | null;
  @MoneyColumn({ nullable: true }) received: number | null;
  @MoneyColumn({ nullable: true }) profit: number | null;
  @IntColumn({ nullable: true }) newCustomers: number | null;
  @IntColumn({ nullable: true }) followUps: number | null;
}
