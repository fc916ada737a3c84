import { Injectable } from '@nestjs/common';
import { type NewRow, Problem, ScopedTable, Table, database, forbidden, inList } from '@steward/platform';
import { documentRule } from '../stock/stock.scope.js';
import { PurchaseRequest, PurchaseRequestLine, PurchaseRequestOrder } from './purchase-request.entity.js';
import type { LineProgress } from './purchase-request.rules.js';

export const VIEW = 'warehouse.purchase_request.view';
export const CREATE = 'warehouse.purchase_request.create';
export const UPDATE = 'warehouse.purchase_request.update';
export const APPROVE = 'warehouse.purchase_request.approve';
export const VOID = 'warehouse.purchase_request.void';
export const DELETE = 'warehouse.purchase_request.delete';

const rows = new ScopedTable(PurchaseRequest, documentRule, '1=1');
export const requestLineTable = new Table(PurchaseRequestLine);
const orderTable = new Table(PurchaseRequestOrder);
/** Lines of orders by the line of the request they buy, while they are for the same product. */
const BOUGHT = 'purchase_request_order ro JOIN purchase_order_line pl ON pl.id=ro.orderLineId JOIN purchase_order po ON po.id=pl.orderId';

/** Purchase requests: seen by the owner in scope, keepers those for their warehouses. */
@Injectable()
export class PurchaseRequestStore {
  get(id: number, code?: string): Promise<PurchaseRequest> {
    return rows.get(id, code);
  }

  /** As {@link get}, locked; 403 when the caller sees it but may not do this to it. */
  async lock(id: number, code: string): Promise<PurchaseRequest> {
    try {
      return await rows.lock(id, code);
    } catch (e) {
      if (e instanceof Problem && e.status === 404 && code !== VIEW && (await rows.visible([id], VIEW)).length > 0) throw forbidden(code);
      throw e;
    }
  }

  visible(ids: readonly number[], code: string = VIEW): Promise<PurchaseRequest[]> {
    return rows.visible(ids, code);
  }
  insert(row: NewRow<PurchaseRequest>): Promise<number> {
    return rows.insert(row);
  }
  update(row: PurchaseRequest, set: Partial<PurchaseRequest>): Promise<number> {
    return rows.update(row, set);
  }
  lines(requestId: number): Promise<PurchaseRequestLine[]> {
    return requestLineTable.all({ requestId }, { orderBy: 'lineNo,id' });
  }

  /** How far the lines of a request have got, by line. */
  async progress(requestId: number): Promise<Map<number, LineProgress>> {
    const found = await database.sql.all<{ lineId: number; ordered: number | string; pending: number | string; received: number | string }>(
      `SELECT ro.requestLineId AS lineId,SUM(CASE WHEN po.state IN ('approved','closed') THEN pl.baseQuantity-pl.closed ELSE 0 END) AS ordered,SUM(CASE WHEN po.state IN ('draft','pending','rejected') THEN pl.baseQuantity ELSE 0 END) AS pending,SUM(pl.received) AS received FROM ${BOUGHT} JOIN purchase_request_line l ON l.id=ro.requestLineId AND l.productId=pl.productId WHERE ro.requestId=? GROUP BY ro.requestLineId`,
      [requestId],
    );
    return new Map(found.map((f) => [Number(f.lineId), { ordered: Number(f.ordered), pending: Number(f.pending), received: Number(f.received) }]));
  }

  /** What is asked for of products and neither ordered nor in a draft of an order yet; base units × 10⁴. */
  async requested(productIds: readonly number[]): Promise<Map<number, number>> {
    if (productIds.length === 0) return new Map();
    const list = inList(productIds);
    const open = `l.baseQuantity-COALESCE((SELECT SUM(CASE WHEN po.state='voided' THEN 0 ELSE pl.baseQuantity-pl.closed END) FROM ${BOUGHT} WHERE ro.requestLineId=l.id AND pl.productId=l.productId),0)`;
    const found = await database.sql.all<{ productId: number; n: number | string }>(`SELECT productId,SUM(CASE WHEN q>0 THEN q ELSE 0 END) AS n FROM (SELECT l.productId,${open} AS q FROM purchase_request_line l JOIN purchase_request r ON r.id=l.requestId WHERE l.productId IN ${list.sql} AND r.state IN ('draft','pending','rejected','approved')) x GROUP BY productId`, list.params);
    return new Map(found.map((f) => [Number(f.productId), Number(f.n)]));
  }

  async bought(requestId: number, orderId: number, pairs: readonly { requestLineId: number; orderLineId: number }[]): Promise<void> {
    await orderTable.insertMany(pairs.map((p) => ({ requestId, orderId, ...p })));
  }

  /** Forgets what bought lines of a request that are gone. */
  async forgetLines(requestId: number): Promise<void> {
    await database.unit.sql.run('DELETE FROM purchase_request_order WHERE requestId=? AND requestLineId NOT IN (SELECT id FROM purchase_request_line WHERE requestId=?)', [requestId, requestId]);
  }

  async delete(row: PurchaseRequest): Promise<void> {
    await orderTable.delete({ requestId: row.id });
    await requestLineTable.delete({ requestId: row.id });
    await rows.unscoped('locked in this unit of work').delete({ id: row.id });
  }
}
