import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { SCALE, unscaled } from '@steward/kernel';
import { Notices } from '@steward/office-api';
import { Transactional, actorId, clock, demandAcknowledged, demandSeen, record } from '@steward/platform';
import { UserFacade, registerPeriodGate } from '@steward/system-api';
import { FinanceErrors } from '../finance.errors.js';
import { PeriodChecks, refusalOf } from './period.checks.js';
import type { PeriodChecklist, PeriodView } from './period.dto.js';
import type { PeriodClose } from './period.entity.js';
import { lastDayOf, monthToClose } from './period.rules.js';
import { PeriodStore } from './period.store.js';

export const PERIOD = 'period_close';
export const REOPEN = 'finance.period.reopen';
const money = (fen: number): string => unscaled(fen, SCALE.money);

/** Month close 月结: after its checklist a month takes no document any more, and what there was at its end is kept. The last one can be reopened. */
@Injectable()
export class PeriodService implements OnModuleInit {
  constructor(
    @Inject(PeriodStore) private readonly rows: PeriodStore, @Inject(PeriodChecks) private readonly checks: PeriodChecks, @Inject(UserFacade) private readonly users: UserFacade, @Inject(Notices) private readonly notices: Notices,
  ) {}

  onModuleInit(): void {
    registerPeriodGate({ closedUntil: () => this.rows.shared() });
  }

  /** What stands in the way of closing a month; the next one where none is named. */
  async checklist(asked?: string): Promise<PeriodChecklist> {
    const closedUntil = await this.rows.shared();
    const month = asked ?? monthToClose(closedUntil, clock.today());
    const { checks } = await this.checks.run(month, closedUntil);
    return { month, until: lastDayOf(month), closedUntil, mayClose: checks.every((c) => c.ok || !c.blocking), checks };
  }

  /** Closes a month. Throws 409 `finance.period_<check>` for the first thing that stands in the way; the unallocated may be accepted. */
  @Transactional()
  async close(month: string): Promise<PeriodClose> {
    const closedUntil = await this.rows.lock();
    const { checks, stock, accounts } = await this.checks.run(month, closedUntil);
    const open = checks.filter((c) => !c.ok);
    const first = open.find((c) => c.blocking);
    if (first) throw refusalOf(month, first);
    demandAcknowledged(open.map((c) => refusalOf(month, c)));
    const until = lastDayOf(month);
    const row = {
      month, until, state: 'closed' as const, closedAt: clock.stamp(), stockValue: stock.reduce((sum, s) => sum + s.value, 0), funds: accounts.reduce((sum, a) => sum + a.balance, 0), reopenedAt: null, reopenedBy: null, reopenReason: null,
    };
    const id = await this.rows.insert(row);
    await this.rows.keep(stock.map((s) => ({ closeId: id, ...s })), accounts.map((a) => ({ closeId: id, accountId: a.id, balance: a.balance })));
    await this.rows.setClosedUntil(until);
    record({ entity: PERIOD, entityId: id, action: 'close', changes: { month: [null, month] }, payload: { version: 1 } });
    this.tell('period.closed', id, month);
    return this.rows.get(id);
  }

  /** Opens the last closed month again. Throws 409 `finance.period_not_last` for an earlier one. */
  @Transactional()
  async reopen(id: number, reason: string): Promise<PeriodClose> {
    await this.rows.lock();
    const row = await this.rows.lockClose(id, REOPEN);
    demandSeen(row);
    const last = await this.rows.lastClosed();
    if (row.state !== 'closed' || last?.id !== row.id) throw FinanceErrors.periodNotLast({ month: row.month, last: last?.month ?? '' }, { month: row.month, last: last?.month ?? null });
    const before = await this.rows.lastClosed(row.id);
    await this.rows.forget(row.id);
    const version = await this.rows.update(row, { state: 'reopened', reopenedAt: clock.stamp(), reopenedBy: actorId(), reopenReason: reason });
    await this.rows.setClosedUntil(before?.until ?? null);
    record({ entity: PERIOD, entityId: row.id, action: 'reopen', changes: { state: ['closed', 'reopened'], reason: [null, reason] }, payload: { version } });
    this.tell('period.reopened', row.id, row.month);
    return this.rows.get(row.id);
  }

  async view(row: PeriodClose): Promise<PeriodView> {
    const names = await this.users.names([row.createdBy, ...(row.reopenedBy === null ? [] : [row.reopenedBy])]);
    const { id, version, month, until, state, closedAt, createdBy, reopenedAt, reopenedBy, reopenReason } = row;
    return {
      id, version, month, until, state, closedAt, createdBy, reopenedAt, reopenedBy, reopenReason, stockValue: money(row.stockValue), funds: money(row.funds), createdByName: names.get(createdBy) ?? null, reopenedByName: names.get(reopenedBy ?? 0) ?? null,
      accounts: (await this.rows.balances(id)).map((b) => ({ accountId: b.accountId, accountName: b.name, balance: money(b.balance) })),
    };
  }

  private tell(event: 'period.closed' | 'period.reopened', id: number, month: string): void {
    this.notices.send({ event, entity: PERIOD, entityId: id, path: '/period-closes', params: { month }, to: { permission: 'finance.period.view', ownerId: actorId() } });
  }
}
