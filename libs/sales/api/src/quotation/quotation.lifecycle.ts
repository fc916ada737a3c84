import { Inject, Injectable } from '@nestjs/common';
import { SCALE, type DocumentAction, unscaled } from '@steward/kernel';
import { Transactional, actorId, clock, demandAcknowledged, demandSeen } from '@steward/platform';
import { DocumentErrors, Documents } from '@steward/system-api';
import type { CreateSalesOrder } from '../order/order.dto.js';
import { OrderService, type WholeOrder } from '../order/order.service.js';
import { SalesErrors } from '../sales.errors.js';
import type { OrderFromQuotation } from './quotation.dto.js';
import type { Outcome, Quotation, QuotationLine } from './quotation.entity.js';
import { QuotationService, type WholeQuotation } from './quotation.service.js';
import { APPROVE, QUOTATION, QuotationStore, UPDATE, VIEW, VOID } from './quotation.store.js';
import { isExpired, quotationView } from './quotation.view.js';

/** The life of a quotation after it was written: approval, the customer's answer, revision, and the order it becomes (domain.md 2.2). */
@Injectable()
export class QuotationLifecycle {
  constructor(@Inject(QuotationStore) private readonly rows: QuotationStore, @Inject(QuotationService) private readonly quotations: QuotationService, @Inject(OrderService) private readonly orders: OrderService, @Inject(Documents) private readonly documents: Documents) {}

  @Transactional()
  async approve(id: number, acknowledge?: readonly string[] | null): Promise<WholeQuotation> {
    const quotation = await this.locked(id, APPROVE);
    return this.quotations.approveRow({ quotation, lines: await this.rows.lines(id) }, acknowledge);
  }

  /** Submit, withdraw and reject only move the life cycle. */
  @Transactional()
  async move(id: number, action: 'submit' | 'withdraw' | 'reject', reason: string | null = null): Promise<WholeQuotation> {
    const q = await this.locked(id, action === 'reject' ? APPROVE : UPDATE);
    const set = this.documents.advance(q, action);
    const lines = await this.rows.lines(id);
    if (action === 'submit' && lines.length === 0) throw DocumentErrors.empty();
    return this.stepped(q, lines, action, set, reason);
  }

  /** Back to draft, or void for good; refused with the named documents when an effective order came of it. */
  @Transactional()
  async takeBack(id: number, action: 'unapprove' | 'void', reason: string | null = null): Promise<WholeQuotation> {
    const q = await this.locked(id, action === 'void' ? VOID : APPROVE);
    const set = this.documents.advance(q, action, reason);
    await this.documents.refuseDownstream({ type: QUOTATION, id });
    return this.stepped(q, await this.rows.lines(id), action, { ...set, outcome: 'open', outcomeAt: null, outcomeReason: null }, reason);
  }

  /** Notes what the customer said of an offer in force. */
  @Transactional()
  async answer(id: number, outcome: Outcome, reason: string | null): Promise<WholeQuotation> {
    const q = await this.locked(id, UPDATE);
    demandInForce(q);
    const action: DocumentAction | 'accept' | 'decline' = outcome === 'accepted' ? 'accept' : 'decline';
    const quotation = await this.quotations.step(q, action, { outcome, outcomeAt: clock.stamp(), outcomeReason: reason }, { outcome: [q.outcome, outcome], ...(reason ? { outcomeReason: [q.outcomeReason, reason] } : {}) });
    return { quotation, lines: await this.rows.lines(id) };
  }

  /** A new version of the offer: the one that was sent is kept, the quotation is a draft again under the same number. Refused when an effective order came of it. */
  @Transactional()
  async revise(id: number, reason: string | null): Promise<WholeQuotation> {
    const q = await this.locked(id, UPDATE);
    demandInForce(q);
    await this.documents.refuseDownstream({ type: QUOTATION, id });
    const lines = await this.rows.lines(id);
    await this.rows.keepVersion({ quotationId: id, revision: q.revision, at: clock.stamp(), actorId: actorId(), reason, content: { ...quotationView(q, lines, { users: new Map(), department: null, custom: q.custom ?? {} }) } });
    const set = { ...this.documents.advance(q, 'unapprove'), revision: q.revision + 1, outcome: 'open' as Outcome, outcomeAt: null, outcomeReason: null };
    const quotation = await this.quotations.step(q, 'revise', set, { revision: [q.revision, q.revision + 1], ...(reason ? { reason: [null, reason] } : {}) });
    return { quotation, lines };
  }

  /**
   * One click makes a sales order of it: lines and prices are copied, the quotation counts as accepted. With `approve` the order is
   * confirmed at once. Throws 409 `sales.quotation_declined`, and the overridable `sales.quotation_expired`.
   */
  @Transactional()
  async order(id: number, input: OrderFromQuotation, approve: boolean): Promise<WholeOrder> {
    const q = await this.locked(id, VIEW);
    demandInForce(q);
    if (q.outcome === 'declined') throw SalesErrors.quotationDeclined();
    if (isExpired(q)) demandAcknowledged([SalesErrors.quotationExpired({ validUntil: q.validUntil })]);
    const whole = await this.orders.create(orderOf(q, await this.rows.lines(id), input), { approve, quotation: q });
    if (q.outcome !== 'accepted') await this.quotations.step(q, 'accept', { outcome: 'accepted', outcomeAt: clock.stamp(), outcomeReason: null }, { outcome: [q.outcome, 'accepted'] });
    return whole;
  }

  private async stepped(q: Quotation, lines: QuotationLine[], action: string, set: Partial<Quotation>, reason: string | null): Promise<WholeQuotation> {
    return { quotation: await this.quotations.step(q, action, set, reason === null ? {} : { reason: [null, reason] }), lines };
  }

  private async locked(id: number, code: string): Promise<Quotation> {
    const q = await this.rows.lock(id, code);
    demandSeen(q);
    return q;
  }
}

function demandInForce(q: Quotation): void {
  if (q.state !== 'approved') throw DocumentErrors.wrongState({ state: q.state }, { state: q.state });
}

/** The body an order is made of: what the customer was offered, under today's rules. */
function orderOf(q: Quotation, lines: readonly QuotationLine[], input: OrderFromQuotation): CreateSalesOrder {
  return {
    customerId: q.customerId, contactName: q.contactName, contactPhone: q.contactPhone, paymentTerm: q.paymentTerm, priceIncludesTax: q.priceIncludesTax, docDate: input.docDate ?? null,
    requiredDate: input.requiredDate ?? null, deliveryAddress: input.deliveryAddress ?? null, orderDiscount: unscaled(q.orderDiscount, SCALE.money), otherCharges: unscaled(q.otherCharges, SCALE.money), remark: q.remark,
    lines: lines.map((l) => ({
      productId: l.productId, quantity: unscaled(l.quantity, SCALE.quantity), unit: l.unit, unitPrice: unscaled(l.unitPrice, SCALE.price), discountRate: unscaled(l.discountRate, SCALE.rate), taxRate: unscaled(l.taxRate, SCALE.rate), gift: l.gift,
      priceSource: l.priceSource, remark: l.remark,
    })),
  };
}
