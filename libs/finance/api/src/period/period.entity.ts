import { CodeColumn, DateColumn, Id, InstantColumn, MoneyColumn, PlainIndex, QuantityColumn, Ref, Row, TextColumn } from '@steward/platform';
import { Entity } from 'typeorm';

export const PERIOD_STATES = ['closed', 'reopened'] as const;

/** Month close 月结: one row each time a month was closed. A reopened one stays; closing again makes another row. Figures are those of the end of the month. */
@Entity('period_close')
@PlainIndex('ix_period_close_month', ['month', 'state'])
@PlainIndex('ix_period_close_until', ['state', 'until'])
export class PeriodClose extends Row {
  /** `2026-10`. */
  @CodeColumn(7) month: string;
  /** Last day of the month. */
  @DateColumn() until: string;
  @CodeColumn(8) state: (typeof PERIOD_STATES)[number];
  @InstantColumn() closedAt: string;
  @MoneyColumn() stockValue: number;
  @MoneyColumn() funds: number;
  @InstantColumn({ nullable: true }) reopenedAt: string | null;
  @Ref({ nullable: true }) reopenedBy: number | null;
  @TextColumn(200, { nullable: true }) reopenReason: string | null;
}

/** One row for all: up to which day months are closed. Closing locks it, back-dated documents share it. */
@Entity('period_lock')
export class PeriodLock {
  @Ref({ primary: true }) id: number;
  @DateColumn({ nullable: true }) closedUntil: string | null;
}

/** Stock at the end of a closed month. */
@Entity('period_stock')
@PlainIndex('ix_period_stock_close', ['closeId', 'id'])
export class PeriodStock {
  @Id() id: number;
  @Ref() closeId: number;
  @Ref() productId: number;
  @Ref() warehouseId: number;
  @QuantityColumn() quantity: number;
  @MoneyColumn() value: number;
}

/** Balance of an account at the end of a closed month. */
@Entity('period_account')
@PlainIndex('ix_period_account_close', ['closeId', 'id'])
export class PeriodAccount {
  @Id() id: number;
  @Ref() closeId: number;
  @Ref() accountId: number;
  @MoneyColumn() balance: number;
}
