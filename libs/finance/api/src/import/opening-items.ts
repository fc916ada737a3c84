import { Inject, Injectable } from '@nestjs/common';
import { groupBy } from '@steward/kernel';
import { actorId, clock, record } from '@steward/platform';
import { demandOpenPeriod } from '@steward/system-api';
import type { OpenItem } from '../subledger/open-item.entity.js';
import { type Side, itemTables } from '../subledger/sides.js';
import { SubLedger } from '../subledger/subledger.js';

/** What a party owed before the books began, in fen. */
export interface OpeningItem { partyId: number; partyName: string; ownerId: number | null; departmentId: number | null; amount: number; no: string | null; docDate: string; dueDate: string; remark: string | null }

export const OPENING = 'opening';

/** Books opening receivables and payables; called within the unit of work of an import. Parties are locked in the order of their ids. */
@Injectable()
export class OpeningItems {
  constructor(@Inject(SubLedger) private readonly ledger: SubLedger) {}

  /** Opening items of some parties that were not taken back. */
  async known(side: Side, partyIds: readonly number[]): Promise<OpenItem[]> {
    if (partyIds.length === 0) return [];
    const all = await itemTables[side].all({ partyId: [...new Set(partyIds)], sourceType: OPENING });
    const gone = new Set(all.filter((i) => i.kind === 'reversal').map((i) => i.sourceId));
    return all.filter((i) => i.kind === 'opening' && !gone.has(i.id));
  }

  /** Gives the ids in the order of the items. Throws 409 `document.period_closed` for a day in a closed month. */
  async add(side: Side, items: readonly OpeningItem[]): Promise<number[]> {
    await demandOpenPeriod(items.map((i) => i.docDate));
    const ids = new Map<OpeningItem, number>();
    for (const [partyId, own] of [...groupBy(items, (i) => i.partyId)].sort(([a], [b]) => a - b)) {
      const p = this.ledger.blind(side, partyId);
      const added = own.map((i) => p.add({ kind: 'opening', sourceType: OPENING, sourceId: 0, no: i.no, billingId: null, docDate: i.docDate, dueDate: i.dueDate, ownerId: i.ownerId ?? actorId(), departmentId: i.departmentId, partyName: i.partyName, amount: i.amount, remark: i.remark }));
      await p.flush();
      own.forEach((i, n) => ids.set(i, added[n]?.id ?? 0));
    }
    for (const id of ids.values()) record({ entity: side, entityId: id, action: 'create', payload: { version: 1 } });
    return items.map((i) => ids.get(i) ?? 0);
  }

  /** Books the counter entries of items nothing was settled of; gives the ids of those. */
  async takeBack(side: Side, ids: readonly number[]): Promise<Set<number>> {
    const seen = await itemTables[side].all({ id: ids, kind: 'opening' });
    const done = new Set<number>();
    const today = clock.today();
    for (const [partyId, own] of [...groupBy(seen, (i) => i.partyId)].sort(([a], [b]) => a - b)) {
      const p = await this.ledger.open(side, partyId);
      await p.load(own.map((i) => i.id));
      for (const { id } of own) {
        const item = p.items.get(id);
        if (!item || item.settled !== 0 || item.open === 0) continue;
        const doc = { type: OPENING, id, date: today };
        const { no, ownerId, departmentId, partyName, amount } = item;
        // the counter entry names the item it undoes
        const counter = p.add({ kind: 'reversal', sourceType: OPENING, sourceId: id, no, billingId: null, docDate: today, dueDate: today, ownerId, departmentId, partyName, amount: -amount });
        p.settle(item, doc, { via: 'credit', amount, reversal: true });
        p.settle(counter, doc, { via: 'credit', amount: -amount, reversal: true });
        record({ entity: side, entityId: id, action: 'undo_import' });
        done.add(id);
      }
      await p.flush();
    }
    return done;
  }
}
