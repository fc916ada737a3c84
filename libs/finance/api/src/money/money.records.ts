import { Inject, Injectable } from '@nestjs/common';
import { unscaled } from '@steward/kernel';
import { Notices } from '@steward/office-api';
import { record } from '@steward/platform';
import { Documents } from '@steward/system-api';
import type { Wanted } from '../subledger/allocation.rules.js';
import type { Posting } from '../subledger/posting.js';
import type { MoneyDocument } from './money.entity.js';
import type { MoneyKind } from './money.kinds.js';
import { MoneyStore, type NamedItem, sourcesOf } from './money.store.js';

/** What every booking of a document of money leaves behind: where it came from, its new state, a line in the log. */
@Injectable()
export class MoneyRecords {
  constructor(@Inject(MoneyStore) private readonly rows: MoneyStore, @Inject(Documents) private readonly documents: Documents, @Inject(Notices) private readonly notices: Notices) {}

  /** Notes the documents whose items are settled as sources. */
  async link(kind: MoneyKind, p: Posting, row: MoneyDocument, wanted: readonly Wanted[], fresh: boolean): Promise<void> {
    const items = wanted.flatMap((w) => namedItem(p, w.itemId));
    const target = { type: kind.type, id: row.id };
    await (fresh ? this.documents.linkNew(sourcesOf(items), target) : this.documents.link(sourcesOf(items), target));
  }

  async write(kind: MoneyKind, row: MoneyDocument, set: Partial<MoneyDocument>, action: string, reason?: string | null): Promise<MoneyDocument> {
    const before = row.state;
    const version = await this.rows.step(kind, row, set);
    record({ entity: kind.type, entityId: row.id, action, changes: { state: [before, set.state ?? before], ...(row.no === null && set.no ? { no: [null, set.no] as const } : {}), ...(reason ? { reason: [null, reason] as const } : {}) }, payload: { version } });
    return Object.assign(row, set, { version });
  }

  /** 已到账可开票: whoever makes the invoices and the salespeople of the orders are told. */
  tell(row: MoneyDocument, p: Posting): void {
    const sellers = new Set([row.ownerId, ...[...p.billings.values()].map((b) => b.ownerId)]);
    this.notices.send({
      event: 'receipt.approved', entity: 'receipt', entityId: row.id, path: `/receipts/${row.id}`, params: { no: row.no ?? '', customer: row.partyName, amount: unscaled(row.total, 2) }, amountParams: ['amount'],
      to: { permission: 'finance.invoice.create', ownerId: row.ownerId, also: [...sellers] },
    });
  }
}

/** An item as documents name it, with the order behind it; none when it was not read. */
export function namedItem(p: Posting, id: number): NamedItem[] {
  const item = p.items.get(id);
  if (!item) return [];
  const order = p.billingOf(item);
  return [{ ...item, orderType: order?.sourceType ?? null, orderId: order?.sourceId ?? null, orderNo: order?.no ?? null }];
}
