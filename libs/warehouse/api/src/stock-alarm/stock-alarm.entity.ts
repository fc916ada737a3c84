import { BoolColumn, CodeColumn, Id, InstantColumn, IntColumn, PlainIndex, Ref, UniqueIndex } from '@steward/platform';
import { Entity } from 'typeorm';
import type { AlarmKind } from './stock-alarm.rules.js';

/** Alarm of a product 库存预警: raised when a limit is crossed, ended when it is well again, raised anew at the next crossing. Written only by {@link StockAlarms}. */
@Entity('stock_alarm')
@UniqueIndex('uq_stock_alarm_product', ['productId', 'kind'])
@PlainIndex('ix_stock_alarm_active', ['active', 'kind', 'id'])
export class StockAlarm {
  @Id() id: number;
  @Ref() productId: number;
  @CodeColumn(12) kind: AlarmKind;
  @BoolColumn() active: boolean;
  /** When the limit was crossed the last time. */
  @InstantColumn() since: string;
  @InstantColumn({ nullable: true }) endedAt: string | null;
  /** How often it was raised: as many messages were sent. */
  @IntColumn() raised: number;
}
