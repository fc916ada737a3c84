import { Inject, Injectable } from '@nestjs/common';
import { clock, meanwhile } from '@steward/platform';
import { DocumentErrors, SettingsFacade } from '@steward/system-api';
import { refuseBecauseOf } from '../documents.js';
import { AUTO_OFFSET } from '../finance.settings.js';
import type { Posting } from '../subledger/posting.js';
import { Reversals } from '../subledger/reversals.js';
import { SubLedger } from '../subledger/subledger.js';
import type { BillingRow } from './billing.entity.js';
import { shippedWorth } from './billing.rules.js';
import { BillingStore } from './billing.store.js';
import type { BillingProgress, OpenBilling, SalesCredit } from './billing.types.js';
import { Credit } from './credit.facade.js';
import { addOwn, freeSurplus, netOwn, offsetAdvance, orderDoc, takeBack } from './order-posting.js';

/** Figures a work row starts with; the others follow from them. */
const NOTHING = { returned: 0, closed: 0, shipped: 0, receivable: 0, paid: 0, writtenOff: 0, surplus: 0, invoiced: 0 };

/**
 * The door of finance for whoever sells: orders are opened, changed and closed here, in the transaction of the caller and
 * after its stock was reserved or released (stock is locked before parties). All amounts in fen.
 */
@Injectable()
export class Billing {
  constructor(
    @Inject(BillingStore) private readonly billings: BillingStore, @Inject(SubLedger) private readonly ledger: SubLedger, @Inject(SettingsFacade) private readonly settings: SettingsFacade, @Inject(Credit) private readonly credits: Credit,
    @Inject(Reversals) private readonly reversals: Reversals,
  ) {}

  /**
   * Opens the work row of a confirmed order and, in basis order, one receivable for each instalment. An order that was withdrawn
   * is opened again. With the setting `auto` the customer's advance is offset. Throws `finance.credit_exceeded` where credit
   * control blocks and another order was faster.
   */
  async open(o: OpenBilling): Promise<void> {
    if (o.instalments.reduce((sum, i) => sum + i.amount, 0) !== o.total) throw new Error(`${o.sourceType} ${o.sourceId}: the instalments are not its total`);
    const auto = o.basis === 'order' && (await this.settings.get(AUTO_OFFSET)) === 'auto';
    const before = o.again ? await this.billings.find(o.sourceType, o.sourceId) : undefined;
    const strict = o.total > 0 && (await this.credits.strict());
    const p = auto || before || strict ? await this.ledger.open('receivable', o.customerId) : this.ledger.blind('receivable', o.customerId);
    const row = before ? await this.reopenRow(p, o) : p.open({ ...headOf(o), ...NOTHING, sourceType: o.sourceType, sourceId: o.sourceId, total: o.total });
    if (o.basis === 'order') for (const i of o.instalments) addOwn(p, row, { kind: 'order', docDate: o.docDate, dueDate: i.dueDate, amount: i.amount });
    if (auto) offsetAdvance(p, row, o.docDate);
    if (!strict) { meanwhile(p.flush()); return; }
    await p.flush();
    await this.credits.ensureStill(o.customerId);
  }

  private async reopenRow(p: Posting, o: OpenBilling): Promise<BillingRow> {
    const row = await this.billings.lock(o.sourceType, o.sourceId);
    await this.billings.setHead(row, headOf(o));
    p.billings.set(row.id, row);
    p.change(row, { total: o.total });
    return row;
  }

  /**
   * The order is worth `newTotal` now, its shipped goods what `goods` says. The difference is booked: of the order in basis order, of
   * what was shipped in basis shipment; money that is then too much becomes advance (2.0a.5).
   */
  async amend(sourceType: string, sourceId: number, newTotal: number, goods: { shippedAmount: number; goodsPayable: number }): Promise<void> {
    const { p, row, today } = await this.take(sourceType, sourceId);
    const shipped = shippedWorth(newTotal, goods);
    const difference = row.basis === 'order' ? newTotal - row.total : shipped - row.receivable - row.returned;
    p.change(row, { total: newTotal, shipped });
    this.book(p, row, 'amend', difference, today);
    await p.flush();
  }

  /** A part worth `amount` will not be delivered (E-12): books −amount in basis order, money that is too much becomes advance. */
  async shortClose(sourceType: string, sourceId: number, amount: number): Promise<void> {
    const { p, row, today } = await this.take(sourceType, sourceId);
    p.change(row, { closed: row.closed + amount });
    this.adjust(p, row, 'close', -amount, today);
    await p.flush();
  }

  /** Takes a short close of `amount` back; what had become advance is offset again as far as it is still there. */
  async reopen(sourceType: string, sourceId: number, amount: number): Promise<void> {
    const { p, row, today } = await this.take(sourceType, sourceId);
    p.change(row, { closed: row.closed - amount });
    this.adjust(p, row, 'reopen', amount, today);
    await p.flush();
  }

  /** Books a difference of an order in basis order and lets its credits and advances find their place. */
  private adjust(p: Posting, row: BillingRow, kind: 'amend' | 'close' | 'reopen', amount: number, today: string): void {
    if (row.basis === 'order') this.book(p, row, kind, amount, today);
  }

  private book(p: Posting, row: BillingRow, kind: 'amend' | 'close' | 'reopen', amount: number, today: string): void {
    if (amount === 0) return;
    const item = addOwn(p, row, { kind, docDate: today, dueDate: amount > 0 ? row.dueDate : today, amount });
    netOwn(p, row, today, amount > 0 ? 'oldest' : 'latest');
    if (amount > 0) takeBack(p, row, today);
    else freeSurplus(p, row, item, today);
  }

  /** Exact reversal of an opened order; 409 `document.has_downstream` with their numbers when it was received for, invoiced or returned. An advance offset by itself goes back. */
  async withdraw(sourceType: string, sourceId: number): Promise<void> {
    const { p, row, today } = await this.take(sourceType, sourceId);
    const items = p.itemsOf(row);
    const settled = (await this.billings.settledBy('receivable', items.map((i) => i.id))).filter((d) => d.docType !== sourceType || d.docId !== sourceId);
    await refuseBecauseOf([...settled, ...(row.invoiced === 0 ? [] : await this.billings.invoicedBy(row.id))]);
    if (row.returned !== 0 || row.shipped !== 0) throw DocumentErrors.hasDownstream({ documents: row.no ?? `#${sourceId}` }, { documents: [] });
    await this.giveBack(p, row, today);
    addOwn(p, row, { kind: 'reversal', docDate: today, dueDate: today, amount: -row.receivable });
    netOwn(p, row, today);
    p.change(row, { total: 0, closed: 0 });
    await p.flush();
  }

  /** What was offset by itself (no document of money stands on the order) returns to the advance. */
  private async giveBack(p: Posting, row: BillingRow, today: string): Promise<void> {
    if (row.paid <= 0) return;
    const doc = orderDoc(row, today);
    for (const { itemId, amount } of await this.billings.offsets('receivable', doc)) {
      const item = p.items.get(itemId);
      if (!item || row.paid <= 0) continue;
      const back = Math.min(amount, row.paid);
      p.settle(item, doc, { via: 'advance', amount: -back, reversal: true });
      p.move(back, doc, true);
    }
  }

  /** Books the credit of a return: it settles its own order first, the rest stays an open credit (2.0a.5). */
  async credit(o: SalesCredit): Promise<void> {
    const p = await this.ledger.open('receivable', o.customerId);
    const row = o.orderType === null || o.orderId === null ? undefined : await this.billings.lock(o.orderType, o.orderId);
    if (row) { await p.loadBilling(row); p.change(row, { returned: row.returned + o.amount }); }
    const { sourceType, sourceId, no, docDate, ownerId, departmentId, customerName } = o;
    if (o.amount !== 0) p.add({ kind: 'return', sourceType, sourceId, no, docDate, dueDate: docDate, ownerId, departmentId, billingId: row?.id ?? null, partyName: customerName, amount: -o.amount });
    if (row) netOwn(p, row, docDate);
    await p.flush();
  }

  /** Exact reversal of a credit; 409 `document.has_downstream` when a receipt, refund or offset has used it. */
  async withdrawCredit(sourceType: string, sourceId: number): Promise<void> {
    await this.reversals.reverse('receivable', { type: sourceType, id: sourceId }, (p, row, amount) => p.change(row, { returned: row.returned + amount }));
  }

  /** Progress of orders by their id; orders never opened are absent. Whoever may see an order may see it. */
  async progress(sourceType: string, ids: readonly number[]): Promise<Map<number, BillingProgress>> {
    if (ids.length === 0) return new Map();
    return new Map((await this.billings.all(sourceType, ids)).map((b) => [b.sourceId, progressView(b)]));
  }

  /** Another salesperson for orders: their work rows and what the customer still owes for them follow him. */
  reassign(sourceType: string, sourceIds: readonly number[], ownerId: number, departmentId: number | null): Promise<void> {
    return this.billings.reassign(sourceType, sourceIds, ownerId, departmentId);
  }

  private async take(sourceType: string, sourceId: number): Promise<{ p: Posting; row: BillingRow; today: string }> {
    const seen = await this.billings.find(sourceType, sourceId);
    if (!seen) throw new Error(`${sourceType} ${sourceId} was never opened`);
    const p = await this.ledger.open('receivable', seen.customerId);
    const row = await this.billings.lock(sourceType, sourceId);
    await p.loadBilling(row);
    return { p, row, today: clock.today() };
  }
}

const headOf = (o: OpenBilling): Pick<BillingRow, 'no' | 'docDate' | 'dueDate' | 'customerId' | 'customerName' | 'ownerId' | 'departmentId' | 'basis' | 'paymentTerm'> => ({
  no: o.no, docDate: o.docDate, dueDate: o.instalments.reduce((last, i) => (i.dueDate > last ? i.dueDate : last), o.docDate), customerId: o.customerId, customerName: o.customerName, ownerId: o.ownerId, departmentId: o.departmentId,
  basis: o.basis, paymentTerm: o.paymentTerm ?? null,
});

const progressView = (b: BillingRow): BillingProgress => ({
  receivable: b.receivable, settled: b.paid + b.writtenOff, received: b.received, returned: b.returned, closed: b.closed, invoiced: b.invoiced, open: b.open, receiptStatus: b.receiptStatus, invoiceStatus: b.invoiceStatus,
});
