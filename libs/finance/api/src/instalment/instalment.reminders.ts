import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { addDays, unscaled } from '@steward/kernel';
import { Notices, registerNotice, registerWorklist } from '@steward/office-api';
import { ListRunner, clock, database, transaction } from '@steward/platform';
import { Maintenance, SettingsFacade } from '@steward/system-api';
import { RECEIVABLES } from '../subledger/open-item.list.js';
import { REMIND_DAYS } from './instalment.settings.js';

registerNotice({ event: 'instalment.due', module: 'finance' }, { event: 'instalment.overdue', module: 'finance' });

interface Due { ownerId: number; n: number | string; amount: number | string }

/**
 * Instalments of orders 回款计划 are their receivables, one for each (2.0a.5); receipts fill the oldest. Each night whoever sold is told what falls
 * due in `finance.remind_days` days and what became overdue, one notice for all of it; 待办 counts both under the rights of who collects.
 */
@Injectable()
export class InstalmentReminders implements OnModuleInit {
  constructor(@Inject(Maintenance) private readonly maintenance: Maintenance, @Inject(Notices) private readonly notices: Notices, @Inject(SettingsFacade) private readonly settings: SettingsFacade, @Inject(ListRunner) private readonly lists: ListRunner) {}

  onModuleInit(): void {
    this.maintenance.register('instalments', () => this.remind());
    registerWorklist({ key: 'instalments_due', group: 'finance', permission: 'finance.receivable.view', path: '/instalments?view=due', order: 33, count: () => this.waiting() });
  }

  /** Sends tonight's reminders; answers how many. The nightly run is once a day. */
  async remind(): Promise<Record<string, number>> {
    const today = clock.today();
    const soon = addDays(today, await this.settings.get(REMIND_DAYS));
    const [due, overdue] = [await open(soon), await open(addDays(today, -1))];
    await transaction(() => { this.send('instalment.due', 'soon', soon, due); this.send('instalment.overdue', 'overdue', addDays(today, -1), overdue); return Promise.resolve(); });
    return { due: due.length, overdue: overdue.length };
  }

  private send(event: string, view: string, date: string, rows: readonly Due[]): void {
    for (const { ownerId, n, amount } of rows) {
      this.notices.send({
        event, entity: 'receivable', entityId: ownerId, path: `/instalments?view=${view}`, params: { n: String(n), date, amount: unscaled(Number(amount), 2) }, amountParams: ['amount'],
        to: { permission: 'finance.receipt.create', ownerId, also: [ownerId] },
      });
    }
  }

  /** Due by the day of the reminder, overdue ones among them, as far as the caller sees them. */
  private async waiting(): Promise<number> {
    const soon = addDays(clock.today(), await this.settings.get(REMIND_DAYS));
    const where = { and: [{ field: 'open', op: 'gt', value: '0' }, { field: 'kind', op: 'in', value: ['order', 'shipment'] }, { field: 'dueDate', op: 'lte', value: soon }] } as const;
    return (await this.lists.run(RECEIVABLES, { where: where as never, sort: [], page: 1, pageSize: 1, count: true, summary: false, fields: ['id'] })).total ?? 0;
  }
}

/** What is open of debts due on a day, by who answers for them. */
async function open(day: string): Promise<Due[]> {
  return database.engine.read.all<Due>("SELECT ownerId, COUNT(*) AS n, SUM(open) AS amount FROM receivable WHERE isOpen=1 AND open>0 AND dueDate=? GROUP BY ownerId ORDER BY ownerId", [day]);
}
