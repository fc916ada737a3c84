import { Inject, Injectable } from '@nestjs/common';
import { type Problem, clock } from '@steward/platform';
import { Documents } from '@steward/system-api';
import { ProductFacade, type StockAsOf, StockHistory } from '@steward/warehouse-api';
import { FinanceErrors } from '../finance.errors.js';
import type { PeriodCheck } from './period.dto.js';
import { type CheckKey, lastDayOf, monthOf, monthToClose } from './period.rules.js';
import { PeriodStore } from './period.store.js';

/** What was looked at, and the figures of the end of the month that were found on the way. */
export interface Checked { checks: PeriodCheck[]; stock: StockAsOf[]; accounts: { id: number; balance: number }[] }
const NAMED = 5;

/** The checklist of a month (domain.md 2.5): nothing unfinished, nothing below zero, nothing out of order. */
@Injectable()
export class PeriodChecks {
  constructor(@Inject(PeriodStore) private readonly rows: PeriodStore, @Inject(Documents) private readonly documents: Documents, @Inject(StockHistory) private readonly history: StockHistory, @Inject(ProductFacade) private readonly products: ProductFacade) {}

  async run(month: string, closedUntil: string | null): Promise<Checked> {
    const until = lastDayOf(month);
    const today = clock.today();
    const expected = monthToClose(closedUntil, today);
    const inOrder = closedUntil === null || month === expected;
    const unfinished = await this.documents.unfinished(until);
    const stock = await this.history.asOf(until);
    const below = stock.filter((s) => s.quantity < 0);
    const accounts = await this.rows.accountsAsOf(until);
    const overdrawn = accounts.filter((a) => a.balance < 0 && !a.mayBeNegative);
    const unallocated = await this.rows.unallocated(until);
    const check = (key: CheckKey, count: number, detail: string | null = null, documents: PeriodCheck['documents'] = []): PeriodCheck => ({ key, ok: count === 0, blocking: key !== 'unallocated', count, detail, documents });
    return {
      stock, accounts,
      checks: [
        check('ended', month < monthOf(today) ? 0 : 1, until), check('order', inOrder ? 0 : 1, expected),
        check('documents', unfinished.reduce((sum, u) => sum + u.count, 0), null, unfinished.flatMap((u) => u.first)),
        check('stock', below.length, below.length === 0 ? null : await this.names(below)), check('accounts', overdrawn.length, overdrawn.slice(0, NAMED).map((a) => a.name).join('、') || null),
        check('unallocated', unallocated.length),
      ],
    };
  }

  private async names(below: readonly StockAsOf[]): Promise<string> {
    const names = await this.products.names(below.slice(0, NAMED).map((s) => s.productId));
    return [...new Set(below.slice(0, NAMED).map((s) => names.get(s.productId) ?? `#${s.productId}`))].join('、').slice(0, 500);
  }
}

/** Why a month is not closed, as a refusal; the codes are `finance.period_<key>`. */
export function refusalOf(month: string, c: PeriodCheck): Problem {
  const facts = { month, count: c.count, detail: c.detail ?? '' };
  switch (c.key) {
    case 'ended': return FinanceErrors.periodEnded(facts, facts);
    case 'order': return FinanceErrors.periodOrder(facts, facts);
    case 'documents': return FinanceErrors.periodDocuments({ ...facts, documents: c.documents.map((d) => d.no ?? `#${d.id}`).join('、') }, { ...facts, documents: c.documents });
    case 'stock': return FinanceErrors.periodStock(facts, facts);
    case 'accounts': return FinanceErrors.periodAccounts(facts, facts);
    case 'unallocated': return FinanceErrors.periodUnallocated(facts, facts);
  }
}
