import { BoolField, DateField, EnumField, InstantField, IntField, LinesField, MoneyField, QuantityField, RefField, TextField } from '@steward/platform';
import { PERIOD_STATES } from './period.entity.js';
import { CHECKS, type CheckKey } from './period.rules.js';

const MONTH = /^\d{4}-(0[1-9]|1[0-2])$/;

export class ClosePeriod {
  @TextField({ max: 7, pattern: MONTH, description: 'e.g. `2026-10`; months are closed one after the other' }) month: string;
}
export class ReopenPeriod {
  @TextField({ max: 200, description: 'Why; stays with the month' }) reason: string;
}

class PeriodFigures {
  @IntField() id: number;
  @IntField() version: number;
  @TextField({ max: 7 }) month: string;
  @DateField() until: string;
  @EnumField(PERIOD_STATES) state: (typeof PERIOD_STATES)[number];
  @MoneyField({ opt: true, needs: 'cost.view', description: 'Value of the stock at the end of the month' }) stockValue?: string;
  @MoneyField({ description: 'Money on all accounts at the end of the month' }) funds: string;
  @InstantField() closedAt: string;
  @RefField('user') createdBy: number;
  @TextField({ opt: true, max: 64 }) createdByName: string | null;
  @InstantField({ opt: true }) reopenedAt: string | null;
  @RefField('user', { opt: true }) reopenedBy: number | null;
  @TextField({ opt: true, max: 64 }) reopenedByName: string | null;
  @TextField({ opt: true, max: 200 }) reopenReason: string | null;
}
export class PeriodListItem extends PeriodFigures {}

export class PeriodBalance {
  @RefField('account') accountId: number;
  @TextField({ max: 100 }) accountName: string;
  @MoneyField() balance: string;
}
export class PeriodView extends PeriodFigures {
  @LinesField(() => PeriodBalance, { description: 'Accounts at the end of the month; none once it was reopened' }) accounts: PeriodBalance[];
}

/** A document that is not approved yet. */
export class PeriodDocument {
  @TextField({ max: 32 }) type: string;
  @IntField() id: number;
  @TextField({ opt: true, max: 40 }) no: string | null;
  @TextField({ max: 64 }) path: string;
}
export class PeriodCheck {
  @EnumField(CHECKS) key: CheckKey;
  @BoolField() ok: boolean;
  @BoolField({ description: 'It must be ok; the others may be accepted' }) blocking: boolean;
  @IntField({ description: 'How many stand in the way' }) count: number;
  @TextField({ opt: true, max: 500, description: 'What it is about: names, or the month that comes first' }) detail: string | null;
  @LinesField(() => PeriodDocument) documents: PeriodDocument[];
}
export class PeriodChecklist {
  @TextField({ max: 7 }) month: string;
  @DateField() until: string;
  @DateField({ opt: true, description: 'Last day of the last closed month' }) closedUntil: string | null;
  @BoolField() mayClose: boolean;
  @LinesField(() => PeriodCheck) checks: PeriodCheck[];
}

export class PeriodStockItem {
  @IntField() id: number;
  @RefField('period_close') closeId: number;
  @TextField({ max: 7 }) month: string;
  @RefField('product') productId: number;
  @TextField({ opt: true, max: 64 }) productCode: string | null;
  @TextField({ opt: true, max: 200 }) productName: string | null;
  @RefField('warehouse') warehouseId: number;
  @TextField({ opt: true, max: 100 }) warehouseName: string | null;
  @QuantityField() quantity: string;
  @MoneyField({ opt: true, needs: 'cost.view' }) value?: string;
}
