import { Injectable } from '@nestjs/common';
import { documentTimeline } from '@steward/customer-api';
import { type NewRow, Problem, ScopedTable, Table, database, forbidden, inList } from '@steward/platform';
import type { DocumentBrief } from '@steward/system-api';
import { CustomerDocumentSearch } from '../document-search.js';
import { LineTable } from '../line/line-table.js';
import { VIEW_APPROVED, orderRule } from '../sales.scope.js';
import { SalesOrder, SalesOrderLine, SalesOrderVersion } from './order.entity.js';

export const ORDER = 'sales_order';
export const VIEW = 'sales.order.view';
export const CREATE = 'sales.order.create';
export const UPDATE = 'sales.order.update';
export const DELETE = 'sales.order.delete';
export const CONFIRM = 'sales.order.confirm';
export const VOID = 'sales.order.void';
export const CLOSE = 'sales.order.close';
export const AMEND = 'sales.order.amend';
export const EXPORT = 'sales.order.export';
export const BELOW_MIN = 'sales.order.below_min';
export { VIEW_APPROVED };

export const orderSearch = new CustomerDocumentSearch('sales_order');
const orders = new ScopedTable(SalesOrder, orderRule, '1=1');
/** Orders on the timeline of their customer. */
export const orderTimeline = documentTimeline({ kind: ORDER, permission: VIEW, amountNeeds: 'price.view', text: (o) => o.goods }, orders);
const lines = new LineTable(SalesOrderLine, 'orderId');
const versions = new Table(SalesOrderVersion);

/** 403 instead of 404 where the caller sees the order but may not do this to it. */
async function named<T>(id: number, code: string, taking: Promise<T>): Promise<T> {
  try {
    return await taking;
  } catch (e) {
    if (e instanceof Problem && e.status === 404 && (await orders.visible([id], VIEW)).length > 0) throw forbidden(code);
    throw e;
  }
}

/** Rows of sales orders: every way to them goes through the scope of the caller. */
@Injectable()
export class OrderStore {
  /** 404 when it is absent or not seen under the code (default: that of the endpoint). */
  get(id: number, code?: string): Promise<SalesOrder> {
    return orders.get(id, code);
  }

  /** As {@link get}, locked; 403 when the caller sees the order but may not do this to it. */
  async lock(id: number, code: string): Promise<SalesOrder> {
    return named(id, code, orders.lock(id, code));
  }

  /** As {@link lock}, with its lines as they are once it is held. */
  lockWhole(id: number, code: string): Promise<[SalesOrder, SalesOrderLine[]]> {
    return named(id, code, orders.lockWith(id, code, () => lines.of(id)));
  }

  visible(ids: readonly number[], code?: string): Promise<SalesOrder[]> {
    return orders.visible(ids, code);
  }

  /** The order behind another document of sales, locked, whoever may see it: its effects are serialised with those of the other. */
  async lockAny(id: number): Promise<SalesOrder | undefined> {
    return orders.unscoped('a return is booked on its order').find({ id }, { lock: true });
  }

  lines(orderId: number): Promise<SalesOrderLine[]> {
    return lines.of(orderId);
  }

  insert(row: NewRow<SalesOrder>): Promise<number> {
    return orders.insert(row);
  }
  insertLines(rows: readonly NewRow<SalesOrderLine>[]): Promise<SalesOrderLine[]> {
    return lines.insert(rows);
  }
  replaceLines(before: readonly SalesOrderLine[], after: readonly (NewRow<SalesOrderLine> & { id?: number })[]): ReturnType<typeof lines.replace> {
    return lines.replace(before, after);
  }

  /** Changes an order read in this unit of work and gives its new version; 412 when somebody was faster. */
  update(row: SalesOrder, set: Partial<SalesOrder>): Promise<number> {
    return orders.update(row, set);
  }

  /** As {@link update} of an order that is locked, nobody waits for it. */
  step(row: SalesOrder, set: Partial<SalesOrder>): Promise<number> {
    return orders.step(row, set);
  }

  async delete(id: number): Promise<void> {
    await lines.rows.delete({ orderId: id });
    await orders.unscoped('a locked draft').delete({ id });
  }

  /** Notes what closing took off each line; one statement. */
  async setClosedAmounts(amounts: ReadonlyMap<number, number>): Promise<void> {
    if (amounts.size === 0) return;
    const list = inList([...amounts.keys()]);
    const cases = [...amounts].flatMap(([id, amount]) => [id, amount]);
    await database.unit.sql.run(`UPDATE sales_order_line SET closedAmount=CASE id ${[...amounts].map(() => 'WHEN ? THEN ?').join(' ')} ELSE closedAmount END WHERE id IN ${list.sql}`, [...cases, ...list.params]);
  }

  async keepVersion(row: NewRow<SalesOrderVersion>): Promise<void> {
    await versions.insert(row);
  }
  versions(orderId: number): Promise<SalesOrderVersion[]> {
    return versions.all({ orderId }, { orderBy: 'revision DESC' });
  }

  /** What chains show of orders the caller sees. */
  async briefs(ids: readonly number[]): Promise<DocumentBrief[]> {
    return (await orders.visible(ids)).map((o) => ({ id: o.id, no: o.no, docDate: o.docDate, state: o.state, total: o.total, party: o.customerName }));
  }

  /** Orders of a salesperson with something left to ship whose delivery date is past, the latest ones last; the reminders see to it who is told. */
  async late(ownerId: number, day: string, most: number): Promise<{ id: number; no: string | null; customerName: string; until: string }[]> {
    return database.sql.all(
      `SELECT t.id, t.no, t.customerName, d.requiredDate AS until FROM outbound_order d INNER JOIN sales_order t ON t.id=d.sourceId AND d.sourceType='sales_order' WHERE d.open=1 AND d.ownerId=? AND d.requiredDate<? AND t.state='approved' ORDER BY d.requiredDate, t.id LIMIT ${most}`,
      [ownerId, day],
    );
  }

  /** Those of the products, or warehouses, that stand on lines. */
  async using(column: 'productId' | 'warehouseId', ids: readonly number[]): Promise<number[]> {
    if (ids.length === 0) return [];
    const list = inList(ids);
    const rows = await database.sql.all<{ id: number }>(`SELECT DISTINCT ${column} AS id FROM sales_order_line WHERE ${column} IN ${list.sql}`, list.params);
    return rows.map((r) => r.id);
  }
}
