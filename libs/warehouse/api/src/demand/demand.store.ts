import { Injectable } from '@nestjs/common';
import { type NewRow, type Param, type RawRow, Table, database, inList, meanwhile } from '@steward/platform';
import { updateRows } from '../document/lines.js';
import { progressOfOrder } from './demand.rules.js';
import { OutboundDemand, OutboundOrder } from './outbound.entity.js';

export const outboundOrderTable = new Table(OutboundOrder);
export const outboundDemandTable = new Table(OutboundDemand);

/** An order with its lines, locked until the unit of work ends. */
export interface LockedDemand { order: OutboundOrder; lines: OutboundDemand[] }
/** Figures of a line after a change; the row carries them already. */
export const FIGURES = ['shipped', 'returned', 'closed', 'shippedAmount', 'repriced', 'returnedAmount', 'shippedCost', 'returnedCost'] as const;
export type Figures = Partial<Pick<OutboundDemand, (typeof FIGURES)[number]>>;

const ORDER_COLUMNS = ['id', 'sourceType', 'sourceId', 'no', 'docDate', 'requiredDate', 'customerId', 'customerName', 'ownerId', 'departmentId', 'receiver', 'receiverPhone', 'deliveryAddress', 'status', 'returnStatus', 'open'] as const;
const SELECT_ORDER = ORDER_COLUMNS.map((c) => `o.${c} AS o_${c}`).join(',');

/** Work rows of what is to be shipped. They follow the orders of the domain to the right and are nobody's own. */
@Injectable()
export class DemandStore {
  /** An order with its lines in one statement, both locked; undefined when nothing is demanded. */
  lock(sourceType: string, sourceId: number): Promise<LockedDemand | undefined> {
    return this.whole(sourceType, sourceId, database.unit.sql.engine === 'mysql' ? ' FOR UPDATE' : '');
  }

  /** As {@link DemandStore.lock}, only looking. */
  find(sourceType: string, sourceId: number): Promise<LockedDemand | undefined> {
    return this.whole(sourceType, sourceId, '');
  }

  private async whole(sourceType: string, sourceId: number, tail: string): Promise<LockedDemand | undefined> {
    const { sql } = database;
    const rows = await sql.all<RawRow>(
      `SELECT ${SELECT_ORDER},d.* FROM outbound_order o JOIN outbound_demand d ON d.outboundOrderId=o.id WHERE o.sourceType=? AND o.sourceId=? ORDER BY d.lineNo,d.id${tail}`,
      [sourceType, sourceId],
    );
    const [first] = rows;
    if (!first) return undefined;
    const order = outboundOrderTable.decode(Object.fromEntries(ORDER_COLUMNS.map((c) => [c, first[`o_${c}`] ?? null])));
    for (const r of rows) for (const c of ORDER_COLUMNS) r[`o_${c}`] = null;
    return { order, lines: rows.map((r) => outboundDemandTable.decode(r)) };
  }

  async insert(order: Omit<NewRow<OutboundOrder>, 'id'>, lines: readonly Omit<NewRow<OutboundDemand>, 'outboundOrderId'>[]): Promise<void> {
    const outboundOrderId = await outboundOrderTable.insert(order as NewRow<OutboundOrder>);
    await this.addLines(outboundOrderId, lines);
  }

  async addLines(outboundOrderId: number, lines: readonly Omit<NewRow<OutboundDemand>, 'outboundOrderId'>[]): Promise<void> {
    await outboundDemandTable.insertMany(lines.map((l) => ({ ...l, outboundOrderId }) as NewRow<OutboundDemand>));
  }

  /** Writes figures of locked lines in one statement, and the order's progress where it changed. Amends the rows in hand. */
  async write(d: LockedDemand, changes: ReadonlyMap<number, Figures & Partial<Pick<OutboundDemand, 'ordered' | 'payable' | 'warehouseId' | 'unit' | 'ratio' | 'lineNo'>>>): Promise<void> {
    meanwhile(updateRows('outbound_demand', changes as ReadonlyMap<number, Readonly<Record<string, Param>>>));
    for (const line of d.lines) Object.assign(line, changes.get(line.id) ?? {});
    await this.refresh(d);
  }

  /** Brings the derived progress of an order up to its lines. */
  async refresh(d: LockedDemand): Promise<void> {
    const p = progressOfOrder(d.lines);
    if (p.status === d.order.status && p.returnStatus === d.order.returnStatus && p.open === d.order.open) return;
    meanwhile(outboundOrderTable.change({ id: d.order.id }, p));
    Object.assign(d.order, p);
  }

  async changeOrder(d: LockedDemand, set: Partial<OutboundOrder>): Promise<void> {
    await outboundOrderTable.change({ id: d.order.id }, set);
    Object.assign(d.order, set);
  }

  async removeLines(ids: readonly number[]): Promise<void> {
    if (ids.length > 0) await outboundDemandTable.delete({ id: ids });
  }

  async remove(d: LockedDemand): Promise<void> {
    await outboundDemandTable.delete({ outboundOrderId: d.order.id });
    await outboundOrderTable.delete({ id: d.order.id });
  }

  async reassign(sourceType: string, sourceIds: readonly number[], ownerId: number, departmentId: number | null): Promise<void> {
    if (sourceIds.length > 0) await outboundOrderTable.change({ sourceType, sourceId: sourceIds, open: true }, { ownerId, departmentId });
  }

  orders(sourceType: string, ids: readonly number[]): Promise<OutboundOrder[]> {
    return ids.length === 0 ? Promise.resolve([]) : outboundOrderTable.all({ sourceType, sourceId: ids });
  }
  lines(sourceType: string, ids: readonly number[]): Promise<OutboundDemand[]> {
    if (ids.length === 0) return Promise.resolve([]);
    const list = inList(ids);
    return outboundDemandTable.query(`JOIN outbound_order o ON o.id=t.outboundOrderId WHERE o.sourceType=? AND o.sourceId IN ${list.sql} ORDER BY t.lineNo,t.id`, [sourceType, ...list.params]);
  }

  /** Base quantity on shipments not yet approved (在途/待审), by line of the order. */
  async pending(sourceType: string, ids: readonly number[]): Promise<Map<number, number>> {
    if (ids.length === 0) return new Map();
    const list = inList(ids);
    const rows = await database.sql.all<{ lineId: number; n: number | string }>(
      `SELECT l.orderLineId AS lineId, SUM(l.baseQuantity) AS n FROM shipment s JOIN shipment_line l ON l.shipmentId=s.id WHERE s.sourceType=? AND s.sourceId IN ${list.sql} AND s.state IN ('draft','pending','rejected') GROUP BY l.orderLineId`,
      [sourceType, ...list.params],
    );
    return new Map(rows.map((r) => [r.lineId, Number(r.n)]));
  }
}
