import type { BillingRow } from './billing.entity.js';
import { netCredits } from '../subledger/allocation.rules.js';
import type { OpenItem } from '../subledger/open-item.entity.js';
import type { Posting, PostingDoc } from '../subledger/posting.js';

/**
 * What an order does to its own items: credits settle its debts, money that is too much becomes advance and comes back.
 * All of it is booked under the order itself, so that documents of money can tell their own allocations apart.
 */
export const orderDoc = (b: BillingRow, date: string): PostingDoc => ({ type: b.sourceType, id: b.sourceId, date });

/** An item of the order; amounts of 0 are none. */
export function addOwn(p: Posting, b: BillingRow, o: Pick<OpenItem, 'kind' | 'docDate' | 'dueDate' | 'amount'> & Partial<Pick<OpenItem, 'sourceType' | 'sourceId' | 'no' | 'ownerId' | 'departmentId'>>): OpenItem | undefined {
  if (o.amount === 0) return undefined;
  return p.add({ sourceType: b.sourceType, sourceId: b.sourceId, no: b.no, ownerId: b.ownerId, departmentId: b.departmentId, ...o, billingId: b.id, partyName: b.customerName });
}

/** Open credits of the order settle its open debts. */
export function netOwn(p: Posting, b: BillingRow, date: string, order: 'oldest' | 'latest' = 'oldest'): void {
  const doc = orderDoc(b, date);
  for (const n of netCredits(p.itemsOf(b), order)) {
    const [credit, debt] = [p.items.get(n.credit), p.items.get(n.debt)];
    if (!credit || !debt) continue;
    p.settle(credit, doc, { via: 'credit', amount: -n.amount });
    p.settle(debt, doc, { via: 'credit', amount: n.amount });
  }
}

/**
 * What is left of a credit when the order has no debts any more: money becomes advance of the customer (E-12), what had
 * been written off is simply not written off any more.
 */
export function freeSurplus(p: Posting, b: BillingRow, credit: OpenItem | undefined, date: string): void {
  if (!credit || credit.open >= 0) return;
  const left = -credit.open;
  const money = Math.min(left, Math.max(0, b.paid - b.receivable));
  const doc = orderDoc(b, date);
  p.settle(credit, doc, { via: 'advance', amount: -money, writeOff: money - left });
  p.move(money, doc);
  p.change(b, { surplus: b.surplus + money });
}

/** Debts of the order take back what it had given to the advance, as far as it is still there. */
export function takeBack(p: Posting, b: BillingRow, date: string): void {
  const doc = orderDoc(b, date);
  for (const debt of p.itemsOf(b).filter((i) => i.open > 0)) {
    const amount = Math.min(debt.open, b.surplus, p.advance);
    if (amount <= 0) return;
    p.settle(debt, doc, { via: 'advance', amount });
    p.move(-amount, doc);
    p.change(b, { surplus: b.surplus - amount });
  }
}

/**
 * A document that had settled debts of the order was taken back: credits settle what is open again, and what had become advance
 * comes back as far as it is still there. A short close may have given up a write-off that is itself taken back now: its credit is
 * open again by that much, so that nothing is written off that nobody wrote off.
 */
export function settleAgain(p: Posting, b: BillingRow, date: string): void {
  const doc = orderDoc(b, date);
  for (const credit of p.itemsOf(b)) {
    const back = Math.min(-b.writtenOff, -credit.writtenOff);
    if (back > 0) p.settle(credit, doc, { via: 'credit', amount: 0, writeOff: back, reversal: true });
  }
  netOwn(p, b, date);
  takeBack(p, b, date);
}

/** Debts of the order are paid from the advance, oldest due first (setting `finance.auto_offset_advance`). */
export function offsetAdvance(p: Posting, b: BillingRow, date: string): void {
  const doc = orderDoc(b, date);
  for (const debt of p.itemsOf(b).filter((i) => i.open > 0).sort((x, y) => x.dueDate.localeCompare(y.dueDate) || x.id - y.id)) {
    const amount = Math.min(debt.open, p.advance);
    if (amount <= 0) return;
    p.settle(debt, doc, { via: 'advance', amount });
    p.move(-amount, doc);
  }
}
