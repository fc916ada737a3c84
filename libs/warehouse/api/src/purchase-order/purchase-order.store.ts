import { Injectable } from '@nestjs/common';
import { type NewRow, Problem, ScopedTable, Table, byOwner, database, forbidden } from '@steward/platform';
import { updateRows } from '../document/lines.js';
import { both } from '../stock/stock.scope.js';
import { inMyWarehouses } from '../warehouse/warehouse.store.js';
import { PurchaseOrder, PurchaseOrderLine } from './purchase-order.entity.js';

export const VIEW = 'warehouse.purchase_order.view';
export const CREATE = 'warehouse.purchase_order.create';
export const UPDATE = 'warehouse.purchase_order.update';
export const APPROVE = 'warehouse.purchase_order.approve';
export const VOID = 'warehouse.purchase_order.void';
export const DELETE = 'warehouse.purchase_order.delete';

/** Seen by the owner in scope; keepers see what comes into one of their warehouses. */
export const purchaseOrderRule = both(byOwner(), async (code) => {
  const c = await inMyWarehouses()(code);
  return c.all ? c : { all: false, text: `EXISTS (SELECT 1 FROM purchase_order_line wl WHERE wl.orderId={t}.id AND ${c.text.replaceAll('{t}', 'wl')})`, params: c.params };
});
const rows = new ScopedTable(PurchaseOrder, purchaseOrderRule, '1=1');
export const purchaseOrderLineTable = new Table(PurchaseOrderLine);

/** Purchase orders. */
@Injectable()
export class PurchaseOrderStore {
  get(id: number, code?: string): Promise<PurchaseOrder> {
    return rows.get(id, code);
  }

  /** As {@link get}, locked; 403 when the caller sees it but may not do this to it. */
  async lock(id: number, code: string): Promise<PurchaseOrder> {
    try {
      return await rows.lock(id, code);
    } catch (e) {
      if (e instanceof Problem && e.status === 404 && code !== VIEW && (await rows.visible([id], VIEW)).length > 0) throw forbidden(code);
      throw e;
    }
  }

  visible(ids: readonly number[], code: string = VIEW): Promise<PurchaseOrder[]> {
    return rows.visible(ids, code);
  }

  /** The order a stock-in works off, locked whoever may see it: the stock-in was checked when it was written. */
  lockForReceiving(id: number): Promise<PurchaseOrder | undefined> {
    return rows.unscoped('progress of the order a stock-in belongs to').find({ id }, { lock: true });
  }

  /** The order a draft stock-in was made for, whoever may see it. */
  behind(id: number): Promise<PurchaseOrder | undefined> {
    return rows.unscoped('order of a stock-in the caller may change').find({ id });
  }

  insert(row: NewRow<PurchaseOrder>): Promise<number> {
    return rows.insert(row);
  }
  update(row: PurchaseOrder, set: Partial<PurchaseOrder>): Promise<number> {
    return rows.update(row, set);
  }

  /** Derived progress: no new version, the order itself has not changed. */
  async progress(row: PurchaseOrder, set: Pick<PurchaseOrder, 'receiveStatus' | 'receivedAmount'>): Promise<void> {
    await rows.unscoped('progress of the order a stock-in belongs to').change({ id: row.id }, set);
    Object.assign(row, set);
  }

  lines(orderId: number): Promise<PurchaseOrderLine[]> {
    return purchaseOrderLineTable.all({ orderId }, { orderBy: 'lineNo,id' });
  }

  async changeLines(lines: readonly PurchaseOrderLine[], changes: ReadonlyMap<number, Partial<Pick<PurchaseOrderLine, 'received' | 'closed' | 'receivedShare'>>>): Promise<void> {
    await updateRows('purchase_order_line', changes);
    for (const l of lines) Object.assign(l, changes.get(l.id) ?? {});
  }

  /** Requests do not count what is gone of an order. */
  async forgetRequests(orderId: number): Promise<void> {
    await database.unit.sql.run('DELETE FROM purchase_request_order WHERE orderId=? AND orderLineId NOT IN (SELECT id FROM purchase_order_line WHERE orderId=?)', [orderId, orderId]);
  }

  async delete(row: PurchaseOrder): Promise<void> {
    await purchaseOrderLineTable.delete({ orderId: row.id });
    await this.forgetRequests(row.id);
    await rows.unscoped('locked in this unit of work').delete({ id: row.id });
  }
}
