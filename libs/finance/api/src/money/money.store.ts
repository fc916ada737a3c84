import { Injectable } from '@nestjs/common';
import { type NewRow, Problem, database, forbidden, inList } from '@steward/platform';
import type { DocumentRef } from '@steward/system-api';
import { type Side } from '../subledger/sides.js';
import type { Wanted } from '../subledger/allocation.rules.js';
import type { MoneyDocument, MoneyLine, PlannedAllocation } from './money.entity.js';
import { type MoneyKind, right } from './money.kinds.js';

/** What a document names of an open item. */
export interface NamedItem { id: number; no: string | null; kind: string; sourceType: string; sourceId: number; docDate: string; dueDate: string; amount: number; open: number; partyId: number; orderType: string | null; orderId: number | null; orderNo: string | null }

/** Rows of receipts, refunds, payments and offsets, each seen through the scope of its kind. */
@Injectable()
export class MoneyStore {
  get(kind: MoneyKind, id: number, code?: string): Promise<MoneyDocument> {
    return kind.rows.get(id, code);
  }

  /** As {@link get}, locked; 403 when the caller sees the document but may not do this to it. */
  async lock(kind: MoneyKind, id: number, code: string): Promise<MoneyDocument> {
    try {
      return await kind.rows.lock(id, code);
    } catch (e) {
      if (e instanceof Problem && e.status === 404 && (await kind.rows.visible([id], right(kind, 'view'))).length > 0) throw forbidden(code);
      throw e;
    }
  }

  visible(kind: MoneyKind, ids: readonly number[]): Promise<MoneyDocument[]> {
    return kind.rows.visible(ids);
  }
  insert(kind: MoneyKind, row: NewRow<MoneyDocument>): Promise<number> {
    return kind.rows.insert(row);
  }
  update(kind: MoneyKind, row: MoneyDocument, set: Partial<MoneyDocument>): Promise<number> {
    return kind.rows.update(row, set);
  }

  /** As {@link update} of a row that is locked, nobody waits for it. */
  step(kind: MoneyKind, row: MoneyDocument, set: Partial<MoneyDocument>): Promise<number> {
    return kind.rows.step(row, set);
  }

  async delete(kind: MoneyKind, row: MoneyDocument): Promise<void> {
    await kind.lines?.delete({ documentId: row.id });
    await kind.plans.delete({ documentId: row.id });
    await kind.counters?.delete({ documentId: row.id });
    await kind.rows.unscoped('a draft that was locked in scope').delete({ id: row.id });
  }

  lines(kind: MoneyKind, id: number): Promise<MoneyLine[]> {
    return kind.lines?.all({ documentId: id }, { orderBy: 'line, id' }) ?? Promise.resolve([]);
  }
  plans(kind: MoneyKind, id: number): Promise<PlannedAllocation[]> {
    return kind.plans.all({ documentId: id }, { orderBy: 'id' });
  }

  /** Items of the other party that a document means to settle. */
  counters(kind: MoneyKind, id: number): Promise<PlannedAllocation[]> {
    return kind.counters?.all({ documentId: id }, { orderBy: 'id' }) ?? Promise.resolve([]);
  }

  async replaceCounters(kind: MoneyKind, documentId: number, wanted: readonly Wanted[]): Promise<void> {
    await kind.counters?.delete({ documentId });
    await kind.counters?.insertMany(wanted.map((w) => ({ documentId, ...w })));
  }

  /** Tells the number of an offset on what was taken over by it. */
  async nameTaken(side: Side, docId: number, no: string): Promise<void> {
    await database.unit.sql.run(`UPDATE ${side} SET no=? WHERE sourceType='offset' AND sourceId=?`, [no, docId]);
  }

  /** Puts the plan of a document in the place of another. */
  async replacePlans(kind: MoneyKind, documentId: number, before: number, wanted: readonly Wanted[]): Promise<void> {
    if (before > 0) await kind.plans.delete({ documentId });
    await kind.plans.insertMany(wanted.map((w) => ({ documentId, ...w })));
  }

  /** Items by id with the orders behind them, whoever may see those. */
  async items(side: Side, ids: readonly number[]): Promise<NamedItem[]> {
    if (ids.length === 0) return [];
    const list = inList([...new Set(ids)]);
    return database.sql.all<NamedItem>(
      `SELECT i.id, i.no, i.kind, i.sourceType, i.sourceId, i.docDate, i.dueDate, i.amount, i.open, i.partyId, b.sourceType AS orderType, b.sourceId AS orderId, b.no AS orderNo FROM ${side} i LEFT JOIN billing b ON b.id=i.billingId WHERE i.id IN ${list.sql}`, list.params);
  }

  /** What a document has settled and not taken back, by item. */
  async settled(kind: MoneyKind, side: Side, docId: number, via: string = kind.via): Promise<{ itemId: number; amount: number; writeOff: number }[]> {
    const rows = await database.sql.all<{ itemId: number; amount: number | string; writeOff: number | string }>(
      `SELECT itemId, SUM(amount) AS amount, SUM(writeOff) AS writeOff FROM ${side}_allocation WHERE docType=? AND docId=? AND via=? GROUP BY itemId HAVING SUM(amount)<>0 OR SUM(writeOff)<>0 ORDER BY itemId`, [kind.type, docId, via]);
    return rows.map((r) => ({ itemId: r.itemId, amount: Number(r.amount), writeOff: Number(r.writeOff) }));
  }

  /** What has used the advance of a party and not given it back, newest first: what came after the document, or else everything. */
  async usersOfAdvance(side: Side, partyId: number, own: DocumentRef): Promise<DocumentRef[]> {
    const rows = await database.sql.all<{ docType: string; docId: number; last: number | string; own: number | string | null }>(
      'SELECT docType, docId, MAX(id) AS last, (SELECT MAX(o.id) FROM advance_ledger o WHERE o.docType=? AND o.docId=?) AS own FROM advance_ledger WHERE side=? AND partyId=? GROUP BY docType, docId HAVING SUM(amount)<0 ORDER BY MAX(id) DESC LIMIT 50', [own.type, own.id, side, partyId]);
    const after = rows.filter((r) => Number(r.last) > Number(r.own ?? 0));
    return (after.length > 0 ? after : rows).map((r) => ({ type: r.docType, id: r.docId }));
  }
}

/** Documents that items came from, each once, for the chain: the order behind an item, else its own source. */
export function sourcesOf(items: readonly Pick<NamedItem, 'orderType' | 'orderId' | 'sourceType' | 'sourceId'>[]): DocumentRef[] {
  const found = new Map<string, DocumentRef>();
  for (const i of items) {
    const ref = i.orderType !== null && i.orderId !== null ? { type: i.orderType, id: i.orderId } : { type: i.sourceType, id: i.sourceId };
    if (ref.type !== 'opening') found.set(`${ref.type}:${ref.id}`, ref);
  }
  return [...found.values()];
}
