import { Injectable } from '@nestjs/common';
import { startOfDay } from '@steward/kernel';
import { type Param, Table, clock, database, inList } from '@steward/platform';
import { SalesTarget, type TargetKind } from './target.entity.js';
import { type Done, dayAfter } from './target.rules.js';

export const VIEW = 'sales.target.view';
export const MANAGE = 'sales.target.manage';
export const EXPORT = 'sales.target.export';
export const IMPORT = 'sales.target.import';

const targets = new Table(SalesTarget);
const DOCUMENTS = "state IN ('approved','closed')";
interface Row { m: string; userId: number | null; departmentId: number | null; a: number | string; b: number | string; c: number | string }

/** Targets, and the statements that find what was done. The service says whose may be asked for. */
@Injectable()
export class TargetStore {
  ofMonths(from: string, to: string): Promise<SalesTarget[]> {
    return targets.query('WHERE t.month>=? AND t.month<=? ORDER BY t.month', [from, to]);
  }

  find(month: string, kind: TargetKind, subjectId: number): Promise<SalesTarget | undefined> {
    return targets.find({ month, kind, subjectId }, { lock: true });
  }

  /** Locked, in the order of their ids. */
  lock(ids: readonly number[]): Promise<SalesTarget[]> {
    return ids.length === 0 ? Promise.resolve([]) : targets.all({ id: [...ids].sort((a, b) => a - b) }, { lock: true, orderBy: 'id' });
  }

  insert(row: Parameters<Table<SalesTarget>['insert']>[0]): Promise<number> {
    return targets.insert(row);
  }
  update(row: SalesTarget, set: Partial<SalesTarget>): Promise<number> {
    return targets.update(row.id, row.version, set);
  }
  async delete(id: number): Promise<void> {
    await targets.delete({ id });
  }

  /** Orders in force less returns at their own date, and money received less what was given back, by month, person and the department of the document. Fen. */
  async sold(from: string, to: string, users: readonly number[] | 'all'): Promise<Done[]> {
    const part = (table: string, order: string, received: string): string => `SELECT SUBSTR(t.docDate,1,7) AS m, t.ownerId AS userId, t.departmentId, SUM(${order}) AS a, SUM(${received}) AS b, 0 AS c FROM ${table} t WHERE t.docDate>=? AND t.docDate<? AND t.${DOCUMENTS}${whose('t.ownerId', users)} GROUP BY SUBSTR(t.docDate,1,7), t.ownerId, t.departmentId`;
    const parts = [part('sales_order', 't.total', '0'), part('sales_return', '-t.total', '0'), part('receipt', '0', 't.total'), part('refund', '0', '-t.total')];
    const rows = await database.sql.all<Row>(parts.join(' UNION ALL '), parts.flatMap(() => [`${from}-01`, dayAfter(to), ...idsOf(users)]));
    return rows.map((r) => ({ ...placed(r), orderAmount: Number(r.a), received: Number(r.b) }));
  }

  /**
   * Gross profit: net amount of what was shipped less its cost at the date of the shipment, of services at that of their order, less
   * net amount and cost of what came back at the date of the return.
   */
  async earned(from: string, to: string, users: readonly number[] | 'all'): Promise<Done[]> {
    const [range, params] = ['d.docDate>=? AND d.docDate<?', [`${from}-01`, dayAfter(to), ...idsOf(users)]];
    const by = (tables: string, sum: string, more = ''): string => `SELECT SUBSTR(d.docDate,1,7) AS m, d.ownerId AS userId, d.departmentId, SUM(${sum}) AS a, 0 AS b, 0 AS c FROM ${tables} WHERE ${range} AND d.${DOCUMENTS}${whose('d.ownerId', users)}${more} GROUP BY SUBSTR(d.docDate,1,7), d.ownerId, d.departmentId`;
    const parts = [
      by('shipment d JOIN shipment_line s ON s.shipmentId=d.id JOIN sales_order_line l ON l.id=s.orderLineId', 'CASE WHEN l.payable=0 THEN 0 ELSE ROUND(s.amount*1.0*l.net/l.payable) END-s.cost', " AND d.sourceType='sales_order'"),
      by('sales_order d JOIN sales_order_line l ON l.orderId=d.id', 'l.net', ' AND l.service=1'),
      by('sales_return d', '-d.net'),
      by("sales_return d JOIN stock_move k ON k.docType='sales_return' AND k.docId=d.id", 'k.cost'),
    ];
    const rows = await database.sql.all<Row>(parts.join(' UNION ALL '), parts.flatMap(() => params));
    return rows.map((r) => ({ ...placed(r), profit: Math.round(Number(r.a)) }));
  }

  /** Customers added and contacts had in each month of the company's time zone. A customer counts for its owner; a contact for who had it, in his department of today. */
  async contacted(months: readonly string[], users: readonly number[] | 'all'): Promise<Done[]> {
    const starts = [...months.map((m) => `${m}-01`), dayAfter(months[months.length - 1] ?? '')].map((day) => startOfDay(clock.timezone(), day));
    const [first = '', last = ''] = [starts[0], starts[starts.length - 1]];
    const month = (column: string): string => `CASE ${months.slice(0, -1).map((m, i) => `WHEN ${column}<'${starts[i + 1] ?? ''}' THEN '${m}'`).join(' ')} ${months.length > 1 ? 'ELSE' : 'WHEN 1=1 THEN'} '${months[months.length - 1] ?? ''}' END`;
    const parts: [string, Param[]][] = [
      [`SELECT ${month('t.createdAt')} AS m, t.ownerId AS userId, t.departmentId, COUNT(*) AS a, 0 AS b, 0 AS c FROM customer t WHERE t.createdAt>=? AND t.createdAt<? AND t.deletedAt IS NULL${whose('t.ownerId', users)} GROUP BY ${month('t.createdAt')}, t.ownerId, t.departmentId`, [first, last, ...idsOf(users)]],
      [`SELECT ${month('t.occurredAt')} AS m, t.userId, u.departmentId, 0 AS a, COUNT(*) AS b, 0 AS c FROM follow_up t JOIN app_user u ON u.id=t.userId WHERE t.occurredAt>=? AND t.occurredAt<? AND t.deletedAt IS NULL${whose('t.userId', users)} GROUP BY ${month('t.occurredAt')}, t.userId, u.departmentId`, [first, last, ...idsOf(users)]],
    ];
    const rows = await database.sql.all<Row>(parts.map(([text]) => text).join(' UNION ALL '), parts.flatMap(([, params]) => params));
    return rows.map((r) => ({ ...placed(r), newCustomers: Number(r.a), followUps: Number(r.b) }));
  }
}

const whose = (column: string, users: readonly number[] | 'all'): string => (users === 'all' ? '' : ` AND ${column} IN ${inList(users).sql}`);
const idsOf = (users: readonly number[] | 'all'): Param[] => (users === 'all' ? [] : inList(users).params);
const placed = (r: Row): { month: string; userId: number | null; departmentId: number | null } => ({ month: r.m, userId: r.userId, departmentId: r.departmentId });
