import { Inject, Injectable } from '@nestjs/common';
import { OpportunityFacade } from '@steward/customer-api';
import { type DocumentAction, SCALE, unscaled } from '@steward/kernel';
import { Notices } from '@steward/office-api';
import { type AuditChanges, actorId, clock, record } from '@steward/platform';
import { DocumentErrors, Documents } from '@steward/system-api';
import { QuotationStore } from '../quotation/quotation.store.js';
import { OrderChecks } from './order.checks.js';
import type { SalesOrder, SalesOrderLine } from './order.entity.js';
import { OrderLedgers } from './order.ledgers.js';
import { BELOW_MIN, ORDER, OrderStore } from './order.store.js';

/** Puts orders into force and takes them back; the order is locked by the caller. */
@Injectable()
export class OrderPosting {
  constructor(
    @Inject(OrderStore) private readonly orders: OrderStore, @Inject(OrderChecks) private readonly checks: OrderChecks, @Inject(OrderLedgers) private readonly ledgers: OrderLedgers,
    @Inject(Documents) private readonly documents: Documents, @Inject(Notices) private readonly notices: Notices, @Inject(QuotationStore) private readonly quotations: QuotationStore, @Inject(OpportunityFacade) private readonly opportunities: OpportunityFacade,
  ) {}

  /**
   * Confirms an order: checks prices and credit, asks finance to collect and the warehouse to ship under its number, tells
   * both. Throws 409 `document.wrong_state`, 422 `document.empty`, `sales.below_min_price` and what {@link OrderChecks} throws.
   */
  async book(o: SalesOrder, lines: SalesOrderLine[], acknowledge?: readonly string[] | null): Promise<{ order: SalesOrder; lines: SalesOrderLine[] }> {
    const set = this.documents.advance(o, 'approve');
    if (lines.length === 0) throw DocumentErrors.empty();
    const products = await this.checks.demand(lines, { belowMin: BELOW_MIN, customerId: o.customerId, added: o.total, acknowledge });
    const first = o.no === null;
    const no = await this.ledgers.open(o, lines, products, () => this.documents.number(ORDER, o));
    const order = await this.step(o, 'approve', { ...set, no }, first ? { no: [null, no] } : {});
    this.tell(order, 'sales_order.confirmed', lines.some((l) => !l.service));
    if (order.quotationId !== null) await this.tellOpportunity(order.quotationId, order.no);
    return { order, lines };
  }

  /** Takes an order in force back by exact reversals: to draft, or void for good. Throws 409 `document.has_downstream` with the named documents. */
  async unbook(o: SalesOrder, lines: SalesOrderLine[], action: 'unapprove' | 'void', reason: string | null): Promise<{ order: SalesOrder; lines: SalesOrderLine[] }> {
    const set = this.documents.advance(o, action, reason);
    await this.documents.refuseDownstream({ type: ORDER, id: o.id });
    await this.ledgers.withdraw(o);
    await this.orders.setClosedAmounts(new Map(lines.filter((l) => l.closedAmount !== 0).map((l) => [l.id, 0])));
    const order = await this.step(o, action, set, reason === null ? {} : { voidReason: [null, reason] });
    if (action === 'void') this.tell(order, 'sales_order.voided', lines.some((l) => !l.service));
    return { order, lines: lines.map((l) => Object.assign(l, { closedAmount: 0 })) };
  }

  /** By the setting the opportunity the order came from is won. */
  private async tellOpportunity(quotationId: number, no: string | null): Promise<void> {
    const opportunityId = await this.quotations.opportunityOf(quotationId);
    if (opportunityId !== null) await this.opportunities.orderConfirmed(opportunityId, no);
  }

  /** Writes a step of the life cycle with its entry in the trail. */
  async step(o: SalesOrder, action: DocumentAction | 'amend' | 'close_lines' | 'reopen_lines', set: Partial<SalesOrder>, more: AuditChanges = {}): Promise<SalesOrder> {
    const version = await this.orders.step(o, set);
    const moved: AuditChanges = set.state !== undefined && set.state !== o.state ? { state: [o.state, set.state] as const } : {};
    record({ entity: ORDER, entityId: o.id, action, changes: { ...moved, ...more }, payload: { version, ...(set.state === undefined ? {} : { state: set.state }) } });
    return Object.assign(o, set, { version, updatedAt: clock.stamp(), updatedBy: actorId() });
  }

  /** Finance and the warehouse are one click away from what they have to do (S-17). */
  private tell(o: SalesOrder, event: 'sales_order.confirmed' | 'sales_order.voided', ships: boolean): void {
    const done = event === 'sales_order.voided';
    const params = { no: o.no ?? '', customer: o.customerName, amount: unscaled(o.total, SCALE.money), ...(done && o.voidReason !== null ? { reason: o.voidReason } : {}) };
    const send = (permission: string, path: string): void => { this.notices.send({ event, entity: ORDER, entityId: o.id, path: done ? `/sales-orders/${o.id}` : path, params, amountParams: ['amount'], to: { permission, ownerId: o.ownerId } }); };
    send('finance.receipt.create', `/receipts/new?order=${o.id}`);
    if (ships) send('warehouse.shipment.create', `/shipments/new?order=${o.id}`);
  }
}
