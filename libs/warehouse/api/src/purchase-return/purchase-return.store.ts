import { Injectable } from '@nestjs/common';
import { type NewRow, Problem, ScopedTable, Table, forbidden } from '@steward/platform';
import { updateRows } from '../document/lines.js';
import { documentRule } from '../stock/stock.scope.js';
import { PurchaseReturn, PurchaseReturnLine } from './purchase-return.entity.js';

export const VIEW = 'warehouse.purchase_return.view';
export const CREATE = 'warehouse.purchase_return.create';
export const UPDATE = 'warehouse.purchase_return.update';
export const APPROVE = 'warehouse.purchase_return.approve';
export const VOID = 'warehouse.purchase_return.void';
export const DELETE = 'warehouse.purchase_return.delete';

const rows = new ScopedTable(PurchaseReturn, documentRule, '1=1');
export const purchaseReturnLineTable = new Table(PurchaseReturnLine);

/** Purchase returns: seen by the owner in scope, keepers those of their warehouses. */
@Injectable()
export class PurchaseReturnStore {
  get(id: number, code?: string): Promise<PurchaseReturn> {
    return rows.get(id, code);
  }

  /** As {@link get}, locked; 403 when the caller sees it but may not do this to it. */
  async lock(id: number, code: string): Promise<PurchaseReturn> {
    try {
      return await rows.lock(id, code);
    } catch (e) {
      if (e instanceof Problem && e.status === 404 && code !== VIEW && (await rows.visible([id], VIEW)).length > 0) throw forbidden(code);
      throw e;
    }
  }

  visible(ids: readonly number[], code: string = VIEW): Promise<PurchaseReturn[]> {
    return rows.visible(ids, code);
  }
  insert(row: NewRow<PurchaseReturn>): Promise<number> {
    return rows.insert(row);
  }
  update(row: PurchaseReturn, set: Partial<PurchaseReturn>): Promise<number> {
    return rows.update(row, set);
  }
  lines(returnId: number): Promise<PurchaseReturnLine[]> {
    return purchaseReturnLineTable.all({ returnId }, { orderBy: 'lineNo,id' });
  }

  /** What an approval found out about the lines, in one statement. */
  settle(lines: readonly PurchaseReturnLine[]): Promise<void> {
    return updateRows('purchase_return_line', new Map(lines.map((l) => [l.id, { unitPrice: l.unitPrice, net: l.net, tax: l.tax, payable: l.payable, cost: l.cost }])));
  }

  async delete(row: PurchaseReturn): Promise<void> {
    await purchaseReturnLineTable.delete({ returnId: row.id });
    await rows.unscoped('locked in this unit of work').delete({ id: row.id });
  }
}
