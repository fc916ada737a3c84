import { Injectable } from '@nestjs/common';
import { type NewRow, Problem, ScopedTable, Table, forbidden } from '@steward/platform';
import { updateRows } from '../document/lines.js';
import { documentRule } from '../stock/stock.scope.js';
import { StockIn, StockInLine } from './stock-in.entity.js';

export const VIEW = 'warehouse.stock_in.view';
export const CREATE = 'warehouse.stock_in.create';
export const UPDATE = 'warehouse.stock_in.update';
export const APPROVE = 'warehouse.stock_in.approve';
export const VOID = 'warehouse.stock_in.void';
export const DELETE = 'warehouse.stock_in.delete';

const rows = new ScopedTable(StockIn, documentRule, '1=1');
export const stockInLineTable = new Table(StockInLine);

/** Stock-ins: seen by the owner in scope, keepers those of their warehouses. */
@Injectable()
export class StockInStore {
  get(id: number, code?: string): Promise<StockIn> {
    return rows.get(id, code);
  }

  /** As {@link get}, locked; 403 when the caller sees it but may not do this to it. */
  async lock(id: number, code: string): Promise<StockIn> {
    try {
      return await rows.lock(id, code);
    } catch (e) {
      if (e instanceof Problem && e.status === 404 && code !== VIEW && (await rows.visible([id], VIEW)).length > 0) throw forbidden(code);
      throw e;
    }
  }

  visible(ids: readonly number[], code: string = VIEW): Promise<StockIn[]> {
    return rows.visible(ids, code);
  }

  /** The stock-in a return belongs to, locked whoever may see it: the return was checked when it was written. */
  lockForReturn(id: number): Promise<StockIn | undefined> {
    return rows.unscoped('progress of the stock-in a return belongs to').find({ id }, { lock: true });
  }

  /** The stock-in a draft return was made for, whoever may see it. */
  behind(id: number): Promise<StockIn | undefined> {
    return rows.unscoped('stock-in of a return the caller may change').find({ id });
  }

  /** Whether an order has any stock-in yet that is not void. */
  async received(purchaseOrderId: number): Promise<boolean> {
    return rows.unscoped('first stock-in of an order').exists({ purchaseOrderId, state: ['draft', 'pending', 'rejected', 'approved', 'closed'] });
  }

  insert(row: NewRow<StockIn>): Promise<number> {
    return rows.insert(row);
  }
  update(row: StockIn, set: Partial<StockIn>): Promise<number> {
    return rows.update(row, set);
  }
  lines(stockInId: number): Promise<StockInLine[]> {
    return stockInLineTable.all({ stockInId }, { orderBy: 'lineNo,id' });
  }

  /** Changes figures of lines in one statement. */
  async changeLines(lines: readonly StockInLine[], changes: ReadonlyMap<number, Partial<StockInLine>>): Promise<void> {
    await updateRows('stock_in_line', changes as ReadonlyMap<number, Readonly<Record<string, number>>>);
    for (const l of lines) Object.assign(l, changes.get(l.id) ?? {});
  }

  async delete(row: StockIn): Promise<void> {
    await stockInLineTable.delete({ stockInId: row.id });
    await rows.unscoped('locked in this unit of work').delete({ id: row.id });
  }
}
