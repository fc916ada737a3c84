import { Inject, Injectable } from '@nestjs/common';
import { clock } from '@steward/platform';
import type { BillingRow } from '../billing/billing.entity.js';
import { BillingStore } from '../billing/billing.store.js';
import { netOwn } from '../billing/order-posting.js';
import { refuseBecauseOf } from '../documents.js';
import { netCredits } from './allocation.rules.js';
import type { OpenItem } from './open-item.entity.js';
import type { Posting } from './posting.js';
import { type Side, itemTables } from './sides.js';
import { SubLedger } from './subledger.js';

export interface SourceRef { type: string; id: number }
/** Exact reversal of everything a document brought into a sub-ledger: a counter entry is booked and both settle each other. */
@Injectable()
export class Reversals {
  constructor(@Inject(SubLedger) private readonly ledger: SubLedger, @Inject(BillingStore) private readonly billings: BillingStore) {}

  /**
   * `onOrder` corrects the figures of the order behind it, given what is reversed (fen, signed as it was booked). Nothing is done
   * where the document booked nothing or is reversed already. Throws 409 `document.has_downstream` when documents of money stand on it.
   */
  async reverse(side: Side, source: SourceRef, onOrder?: (p: Posting, row: BillingRow, amount: number) => void, partyId?: number): Promise<void> {
    const seen = await itemTables[side].all({ sourceType: source.type, sourceId: source.id, ...(partyId === undefined ? {} : { partyId }) });
    const [first] = seen;
    if (!first) return;
    const p = await this.ledger.open(side, first.partyId);
    await p.load(seen.map((i) => i.id));
    const items = seen.flatMap((i) => p.items.get(i.id) ?? []);
    const amount = items.reduce((sum, i) => sum + i.amount, 0);
    if (amount === 0) return;
    const row = p.billingOf(first);
    await this.refuse(side, items, source, row);
    if (row) await p.loadBilling(row);
    const counter = this.counter(p, first, -amount);
    if (row) {
      onOrder?.(p, row, amount);
      netOwn(p, row, clock.today());
    } else {
      await this.undoNetting(p, items, source);
      settleAlone(p, [...items, counter], source);
    }
    await p.flush();
  }

  private async refuse(side: Side, items: readonly OpenItem[], source: SourceRef, row: BillingRow | undefined): Promise<void> {
    const own = [source, ...(row ? [{ type: row.sourceType, id: row.sourceId }] : [])];
    const by = await this.billings.settledBy(side, items.map((i) => i.id));
    await refuseBecauseOf(by.filter((d) => !own.some((o) => o.type === d.docType && o.id === d.docId)));
  }

  /** What a credit had settled elsewhere is open again. */
  private async undoNetting(p: Posting, items: readonly OpenItem[], source: SourceRef): Promise<void> {
    const elsewhere = (await this.billings.settledWith(p.side, source)).filter((s) => !items.some((i) => i.id === s.itemId));
    await p.load(elsewhere.map((s) => s.itemId));
    const doc = { ...source, date: clock.today() };
    for (const s of elsewhere) {
      const [debt, credit] = [p.items.get(s.itemId), items.find((i) => i.amount < 0 && i.settled < 0)];
      if (!debt || !credit) continue;
      p.settle(debt, doc, { via: 'credit', amount: -s.amount, reversal: true });
      p.settle(credit, doc, { via: 'credit', amount: s.amount, reversal: true });
    }
  }

  private counter(p: Posting, first: OpenItem, amount: number): OpenItem {
    const today = clock.today();
    const { sourceType, sourceId, no, ownerId, departmentId, billingId, partyName } = first;
    return p.add({ kind: 'reversal', sourceType, sourceId, no, ownerId, departmentId, billingId, partyName, docDate: today, dueDate: today, amount });
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
