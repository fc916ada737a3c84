import { Inject, Injectable } from '@nestjs/common';
import { Billing } from '@steward/finance-api';
import { SCALE, unscaled } from '@steward/kernel';
import { Transactional, actorId, clock, demandSeen, fault, invalid } from '@steward/platform';
import { DocumentErrors, Documents } from '@steward/system-api';
import { type ClosedLine, Demand } from '@steward/warehouse-api';
import { SalesErrors } from '../sales.errors.js';
import type { SalesOrder, SalesOrderLine } from './order.entity.js';
import { OrderPosting } from './order.posting.js';
import { closingCredits } from './order.rules.js';
import type { WholeOrder } from './order.service.js';
import { CLOSE, ORDER, OrderStore } from './order.store.js';

interface Choice { lineIds?: readonly number[] | null | undefined; reason?: string | null | undefined }

/** Short close 短结 of an order or of single lines, and taking it back (domain.md 2.0a.5, E-12). */
@Injectable()
export class OrderClosing {
  constructor(
    @Inject(OrderStore) private readonly orders: OrderStore, @Inject(OrderPosting) private readonly posting: OrderPosting, @Inject(Documents) private readonly documents: Documents,
    @Inject(Billing) private readonly billing: Billing, @Inject(Demand) private readonly demand: Demand,
  ) {}

  /**
   * What is left to ship is cancelled: its reservation is released, the receivable goes down by what was not shipped, money that
   * is then too much becomes advance. Services stay what they are. Throws 409 `document.wrong_state`, `sales.nothing_to_close`.
   */
  @Transactional()
  async close(id: number, choice: Choice): Promise<WholeOrder> {
    const { o, lines, chosen } = await this.chosen(id, choice);
    const set = chosen ? demandApproved(o) : { ...this.documents.advance(o, 'close'), closedAt: clock.stamp(), closedBy: actorId(), closeReason: choice.reason ?? null };
    const closed = await this.demand.close(ORDER, id, chosen);
    if (chosen && closed.every((c) => c.change === 0)) throw SalesErrors.nothingToClose();
    const credits = this.creditsOf(closed, lines);
    const amount = sumOf(credits);
    if (amount > 0) await this.billing.shortClose(ORDER, id, amount);
    await this.orders.setClosedAmounts(new Map([...credits].map(([lineId, credit]) => [lineId, (lines.find((l) => l.id === lineId)?.closedAmount ?? 0) + credit])));
    for (const l of lines) l.closedAmount += credits.get(l.id) ?? 0;
    const order = await this.posting.step(o, chosen ? 'close_lines' : 'close', set, { ...noted(lines, chosen), closedAmount: ['0.00', unscaled(amount, SCALE.money)], ...(choice.reason ? { reason: [null, choice.reason] } : {}) });
    return { order, lines };
  }

  /** Cancelled goods are to be shipped again, the receivable is booked again and the advance it gave is offset. Throws 409 `document.wrong_state`, `sales.nothing_closed`. */
  @Transactional()
  async reopen(id: number, choice: Choice): Promise<WholeOrder> {
    const { o, lines, chosen } = await this.chosen(id, choice);
    const set = chosen ? demandApproved(o) : { ...this.documents.advance(o, 'reopen'), closedAt: null, closedBy: null, closeReason: null };
    const opened = await this.demand.reopen(ORDER, id, chosen);
    if (chosen && opened.every((c) => c.change === 0)) throw SalesErrors.nothingClosed();
    const back = new Map(lines.filter((l) => l.closedAmount > 0 && (!chosen || chosen.includes(l.id))).map((l) => [l.id, l.closedAmount]));
    const amount = sumOf(back);
    if (amount > 0) await this.billing.reopen(ORDER, id, amount);
    await this.orders.setClosedAmounts(new Map([...back.keys()].map((lineId) => [lineId, 0])));
    for (const l of lines) if (back.has(l.id)) l.closedAmount = 0;
    return { order: await this.posting.step(o, chosen ? 'reopen_lines' : 'reopen', set, { ...noted(lines, chosen), closedAmount: [unscaled(amount, SCALE.money), '0.00'] }), lines };
  }

  private async chosen(id: number, choice: Choice): Promise<{ o: SalesOrder; lines: SalesOrderLine[]; chosen: number[] | undefined }> {
    const o = await this.orders.lock(id, CLOSE);
    demandSeen(o);
    const lines = await this.orders.lines(id);
    const chosen = choice.lineIds && choice.lineIds.length > 0 ? [...new Set(choice.lineIds)] : undefined;
    if (chosen?.some((lineId) => !lines.some((l) => l.id === lineId))) throw invalid(fault('/lineIds', 'not_found'));
    return { o, lines, chosen };
  }

  private creditsOf(closed: readonly ClosedLine[], lines: readonly SalesOrderLine[]): Map<number, number> {
    const own = new Map(lines.map((l) => [l.id, l]));
    return closingCredits(closed.flatMap((c) => { const l = own.get(c.lineId); return l && !l.service ? [{ ...c, closedAmount: l.closedAmount }] : []; }));
  }
}

/** Single lines are closed and reopened while the order is in force; nothing of its head changes but the version. */
function demandApproved(o: SalesOrder): Partial<SalesOrder> {
  if (o.state !== 'approved') throw DocumentErrors.wrongState({ state: o.state }, { state: o.state });
  return {};
}

const sumOf = (amounts: ReadonlyMap<number, number>): number => [...amounts.values()].reduce((a, b) => a + b, 0);
const noted = (lines: readonly SalesOrderLine[], chosen: readonly number[] | undefined): Record<string, readonly [unknown, unknown]> => (chosen ? { closedLines: [null, lines.filter((l) => chosen.includes(l.id)).map((l) => l.lineNo)] } : {});
