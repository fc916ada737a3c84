import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { SCALE, progressOf, unscaled } from '@steward/kernel';
import { EventBus, Table, Transactional, fault, invalid, record } from '@steward/platform';
import { DocumentErrors, Documents } from '@steward/system-api';
import { FinanceErrors } from '../finance.errors.js';
import type { WholeMoney } from '../money/money.booking.js';
import { PaymentBooked } from '../money/money.events.js';
import { PAYMENT } from '../money/money.kinds.js';
import { MoneyService } from '../money/money.service.js';
import { positive } from '../paper/paper.input.js';
import type { PayRequest } from './payment-request.dto.js';
import { type PaymentRequest, PaymentRequestPayment } from './payment-request.entity.js';
import { PaymentRequestService, REQUEST, requestRows } from './payment-request.service.js';

const links = new Table(PaymentRequestPayment);
const money = (fen: number): string => unscaled(fen, SCALE.money);

/** From request to payment: makes the payment as a draft, and counts what is paid as payments take effect and are taken back. */
@Injectable()
export class PaymentRequestPaying implements OnModuleInit {
  constructor(
    @Inject(PaymentRequestService) private readonly requests: PaymentRequestService, @Inject(MoneyService) private readonly payments: MoneyService, @Inject(Documents) private readonly documents: Documents, @Inject(EventBus) private readonly bus: EventBus,
  ) {}

  onModuleInit(): void {
    this.bus.on(PaymentBooked, (e) => this.count(e.facts.paymentId, e.facts.amount));
  }

  /** A draft payment of what was asked for, line by line; what no payable takes is paid in advance. Throws 409 `finance.request_exceeded`, `document.wrong_state`. */
  @Transactional()
  async pay(id: number, input: PayRequest): Promise<WholeMoney> {
    const { row, lines } = await this.requests.papers.take(id, 'view');
    demandInForce(row);
    const left = row.total - row.paid;
    const amount = input.amount ? positive(input.amount, '/amount') : left;
    if (amount <= 0 || amount > left) throw exceeded(row, amount);
    const open = new Map((await this.requests.itemsOf(lines)).map((i) => [i.id, Math.max(0, Number(i.open))]));
    const parts: { itemId: number; amount: string }[] = [];
    let rest = amount;
    let before = row.paid;
    for (const l of lines) {
      // what earlier payments of this request have covered
      const covered = Math.min(before, l.amount);
      before -= covered;
      const part = Math.min(rest, l.amount - covered, open.get(l.payableId) ?? 0);
      if (part <= 0) continue;
      parts.push({ itemId: l.payableId, amount: money(part) });
      rest -= part;
    }
    const { accountId, docDate, fee, refNo } = input;
    const made = await this.payments.create(PAYMENT, { ...(docDate ? { docDate } : {}), partyId: row.supplierId, lines: [{ accountId, method: input.method ?? row.method, amount: money(amount), fee: fee ?? null, refNo: refNo ?? null }], allocations: parts, remark: row.remark }, false);
    await links.insert({ paymentId: made.row.id, requestId: row.id });
    await this.documents.link([{ type: REQUEST, id: row.id }], { type: PAYMENT.type, id: made.row.id });
    return made;
  }

  private async count(paymentId: number, amount: number): Promise<void> {
    const link = await links.find({ paymentId });
    if (!link) return;
    const row = await requestRows.unscoped('a payment counts on its request, whoever may see that').find({ id: link.requestId }, { lock: true });
    if (!row) throw invalid(fault('/requestId', 'not_found'));
    if (amount > 0) demandInForce(row);
    const paid = row.paid + amount;
    if (paid > row.total) throw exceeded(row, amount);
    const version = await requestRows.update(row, { paid, payStatus: progressOf(paid, row.total) });
    record({ entity: REQUEST, entityId: row.id, action: 'pay', changes: { paid: [money(row.paid), money(paid)] }, payload: { version } });
    await this.documents.link([{ type: REQUEST, id: row.id }], { type: PAYMENT.type, id: paymentId });
  }
}

function demandInForce(row: PaymentRequest): void {
  if (row.state !== 'approved') throw DocumentErrors.wrongState({ state: row.state, action: 'pay' }, { state: row.state, action: 'pay' });
}

function exceeded(row: PaymentRequest, asked: number): Error {
  const facts = { no: row.no ?? `#${row.id}`, left: money(row.total - row.paid), asked: money(asked) };
  return FinanceErrors.requestExceeded(facts, facts);
}
