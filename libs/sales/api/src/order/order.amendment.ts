import { Inject, Injectable } from '@nestjs/common';
import { Transactional, actorId, clock, demandVersion, difference, fault, invalid, refuseForbidden } from '@steward/platform';
import { DocumentErrors } from '@steward/system-api';
import { salesAudit } from '../head/sales-audit.js';
import { lineChanges } from '../line/sales-line.rules.js';
import { SalesErrors } from '../sales.errors.js';
import { OrderChecks } from './order.checks.js';
import { AmendSalesOrder } from './order.dto.js';
import { OrderInput } from './order.input.js';
import { OrderLedgers } from './order.ledgers.js';
import { OrderPosting } from './order.posting.js';
import type { WholeOrder } from './order.service.js';
import { AMEND, BELOW_MIN, OrderStore } from './order.store.js';
import { NO_FIGURES, salesOrderView } from './order.view.js';

/** Change after approval 变更单 (domain.md 2.3): the order stays in force, the old version is kept, finance and warehouse follow. */
@Injectable()
export class OrderAmendment {
  constructor(
    @Inject(OrderStore) private readonly orders: OrderStore, @Inject(OrderInput) private readonly input: OrderInput, @Inject(OrderChecks) private readonly checks: OrderChecks,
    @Inject(OrderLedgers) private readonly ledgers: OrderLedgers, @Inject(OrderPosting) private readonly posting: OrderPosting,
  ) {}

  /**
   * Quantities stay at or above what was shipped; what the order is worth less is taken off the receivable, money that is then too
   * much becomes advance. Throws 409 `document.wrong_state`, `sales.line_in_use` while lines are closed, `warehouse.already_shipped`, and
   * what {@link OrderChecks} throws.
   */
  @Transactional()
  async amend(id: number, { reason, ...input }: AmendSalesOrder): Promise<WholeOrder> {
    refuseForbidden(input, AmendSalesOrder);
    const before = await this.orders.lock(id, AMEND);
    demandVersion(before);
    if (before.state !== 'approved') throw DocumentErrors.wrongState({ state: before.state }, { state: before.state });
    const beforeLines = await this.orders.lines(id);
    if (beforeLines.some((l) => l.closedAmount > 0)) throw SalesErrors.lineInUse();
    const { head, lines } = await this.input.desired(input, before, beforeLines);
    if (lines.length === 0) throw invalid(fault('/lines', 'required'));
    const moved = difference(before, head);
    const products = await this.checks.demand(lines, { belowMin: BELOW_MIN, customerId: before.customerId, added: head.total - before.total, acknowledge: input.acknowledge });
    const old = salesOrderView(before, beforeLines, NO_FIGURES, { users: new Map(), department: null, custom: before.custom ?? {} });
    const { lines: stored, changed } = await this.orders.replaceLines(beforeLines, lines.map((l) => ({ ...l, orderId: id, customerId: before.customerId, closedAmount: 0 })));
    if (!changed && Object.keys(moved).length === 0) return { order: before, lines: stored };
    await this.orders.keepVersion({ orderId: id, revision: before.revision, at: clock.stamp(), actorId: actorId(), reason: reason ?? null, content: { ...old } });
    await this.ledgers.amend(before, Object.assign({ ...before }, head), stored, products);
    const order = await this.posting.step(before, 'amend', { ...head, revision: before.revision + 1 }, { ...salesAudit(moved), ...lineChanges(beforeLines, stored), ...(reason ? { reason: [null, reason] } : {}) });
    return { order, lines: stored };
  }
}
