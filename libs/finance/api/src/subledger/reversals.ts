import { Inject, Injectable } from '@nestjs/common';
import { clock } from '@steward/platform';
import type { BillingRow } from '../billing/billing.entity.js';
import { BillingStore } from '../billing/billing.store.js';
import { freeSurplus, netOwn } from '../billing/order-posting.js';
import { refuseBecauseOf } from '../documents.js';
import { netCredits } from './allocation.rules.js';
import type { OpenItem } from './open-item.entity.js';
import type { Posting } from './posting.js';
import { type Side, itemTables } from './sides.js';
import { SubLedger } from './subledger.js';

export interface SourceRef { type: string; id: number }
/** What to do when money has settled the items already: name the documents that did, or let the money become advance. */
export type Paid = 'refuse' | 'advance';

/** Exact reversal of everything a document brought into a sub-ledger: a counter entry is booked and both settle each other. */
@Injectable()
export class Reversals {
  constructor(@Inject(SubLedger) private readonly ledger: SubLedger, @Inject(BillingStore) private readonly billings: BillingStore) {}

  /**
   * `onOrder` corrects the figures of the order behind it, given what is reversed (fen, signed as it was booked). Nothing is done
   * where the document booked nothing or is reversed already. Throws 409 `document.has_downstream` when documents of money stand on it and `paid` says refuse.
   */
  async reverse(side: Side, source: SourceRef, paid: Paid, onOrder?: (p: Posting, row: BillingRow, amount: number) => void): Promise<void> {
    const seen = await itemTables[side].all({ sourceType: source.type, sourceId: source.id });
    const [first] = seen;
    if (!first) return;
    const p = await this.ledger.open(side, first.partyId);
    await p.load(seen.map((i) => i.id));
    const items = seen.flatMap((i) => p.items.get(i.id) ?? []);
    const amount = items.reduce((sum, i) => sum + i.amount, 0);
    if (amount === 0) return;
    const row = p.billingOf(first);
    if (paid === 'refuse') await this.refuse(side, items, source, row);
    if (row) await p.loadBilling(row);
    const counter = this.counter(p, first, -amount);
    if (row) this.settleOrder(p, row, counter, amount, onOrder);
    else settleAlone(p, [...items, counter], source);
    await p.flush();
  }

  private async refuse(side: Side, items: readonly OpenItem[], source: SourceRef, row: BillingRow | undefined): Promise<void> {
    const own = [source, ...(row ? [{ type: row.sourceType, id: row.sourceId }] : [])];
    const by = await this.billings.settledBy(side, items.map((i) => i.id));
    await refuseBecauseOf(by.filter((d) => !own.some((o) => o.type === d.docType && o.id === d.docId)));
  }

  private counter(p: Posting, first: OpenItem, amount: number): OpenItem {
    const today = clock.today();
    const { sourceType, sourceId, no, ownerId, departmentId, billingId, partyName } = first;
    return p.add({ kind: 'reversal', sourceType, sourceId, no, ownerId, departmentId, billingId, partyName, docDate: today, dueDate: today, amount });
  }

  private settleOrder(p: Posting, row: BillingRow, counter: OpenItem, amount: number, onOrder?: (p: Posting, row: BillingRow, amount: number) => void): void {
    const today = clock.today();
    onOrder?.(p, row, amount);
    netOwn(p, row, today, counter.amount > 0 ? 'oldest' : 'latest');
    freeSurplus(p, row, counter, today);
  }
}

/** Items without an order settle each other under their own document. */
function settleAlone(p: Posting, items: readonly OpenItem[], source: SourceRef): void {
  const doc = { ...source, date: clock.today() };
  for (const n of netCredits(items, 'oldest')) {
    for (const [id, amount] of [[n.credit, -n.amount], [n.debt, n.amount]] as const) {
      const item = p.items.get(id);
      if (item) p.settle(item, doc, { via: 'credit', amount, reversal: true });
    }
  }
}
