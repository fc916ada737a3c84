import { Inject, Injectable } from '@nestjs/common';
import { CustomerFacade } from '@steward/customer-api';
import { addDays, unscaled } from '@steward/kernel';
import { type Problem, clock, database } from '@steward/platform';
import { SettingsFacade } from '@steward/system-api';
import { FinanceErrors } from '../finance.errors.js';
import { CREDIT_ACTION } from '../finance.settings.js';
import { advanceTable, owedBy } from '../subledger/sides.js';

/** Credit control 信用控制 (domain.md 2.3): balance + new order − advance ≤ limit, and nothing overdue beyond the credit days. */
@Injectable()
export class Credit {
  constructor(@Inject(CustomerFacade) private readonly customers: CustomerFacade, @Inject(SettingsFacade) private readonly settings: SettingsFacade) {}

  /**
   * What stands against owing a customer's further `added` fen: `finance.credit_exceeded`, `finance.overdue`. Empty when nothing
   * does or the setting `sales.credit_action` is off; with `block` it throws the first, with `warn` give them to `demandAcknowledged`.
   */
  async check(customerId: number, added: number): Promise<Problem[]> {
    const action = await this.settings.get(CREDIT_ACTION);
    if (action === 'off') return [];
    const c = await this.customers.credit(customerId);
    const found: Problem[] = [];
    const used = c.receivableBalance - c.advanceBalance + added;
    if (c.creditLimit !== null && used > c.creditLimit) found.push(exceeded(c.creditLimit, used));
    // no credit days: nobody has set a limit (domain.md 2.3 "empty limit = unlimited")
    const oldest = c.creditDays === null ? null : await oldestDue(customerId);
    if (oldest !== null && oldest < addDays(clock.today(), -(c.creditDays ?? 0))) found.push(FinanceErrors.overdue({ since: oldest }, { since: oldest }));
    const [first] = found;
    if (first && action === 'block') throw first;
    return found;
  }

  /** Whether nobody may owe more than his limit: the customer's balances are then locked before an order is added to them. */
  async strict(): Promise<boolean> {
    return (await this.settings.get(CREDIT_ACTION)) === 'block';
  }

  /** Under that lock: another order may have been faster than {@link check}. */
  async ensureStill(customerId: number): Promise<void> {
    const limit = (await this.customers.credit(customerId)).creditLimit;
    if (limit === null) return;
    const used = (await owedBy('receivable', customerId)) - ((await advanceTable.find({ side: 'receivable', partyId: customerId }))?.balance ?? 0);
    if (used > limit) throw exceeded(limit, used);
  }
}

const exceeded = (limit: number, used: number): Problem => {
  const facts = { limit: unscaled(limit, 2), used: unscaled(used, 2) };
  return FinanceErrors.creditExceeded(facts, facts);
};

async function oldestDue(customerId: number): Promise<string | null> {
  const rows = await database.sql.all<{ due: string | null }>('SELECT MIN(dueDate) AS due FROM receivable WHERE partyId=? AND isOpen=1 AND amount>0', [customerId]);
  return rows[0]?.due ?? null;
}
