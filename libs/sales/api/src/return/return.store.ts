import { Injectable } from '@nestjs/common';
import { documentTimeline } from '@steward/customer-api';
import { type NewRow, Problem, ScopedTable, database, forbidden, inList } from '@steward/platform';
import type { DocumentBrief } from '@steward/system-api';
import { CustomerDocumentSearch } from '../document-search.js';
import { LineTable } from '../line/line-table.js';
import { salesRule } from '../sales.scope.js';
import { SalesReturn, SalesReturnLine } from './return.entity.js';

export const RETURN = 'sales_return';
export const VIEW = 'sales.return.view';
export const CREATE = 'sales.return.create';
export const UPDATE = 'sales.return.update';
export const DELETE = 'sales.return.delete';
export const APPROVE = 'sales.return.approve';
export const VOID = 'sales.return.void';
export const EXPORT = 'sales.return.export';

export const returnSearch = new CustomerDocumentSearch('sales_return');
const returns = new ScopedTable(SalesReturn, salesRule, '1=1');
/** Returns on the timeline of their customer. */
export const returnTimeline = documentTimeline({ kind: RETURN, permission: VIEW, amountNeeds: 'price.view', text: (r) => r.goods }, returns);
const lines = new LineTable(SalesReturnLine, 'returnId');

/** Rows of sales returns: every way to them goes through the scope of the caller. */
@Injectable()
export class ReturnStore {
  /** 404 when it is absent or not seen under the code (default: that of the endpoint). */
  get(id: number, code?: string): Promise<SalesReturn> {
    return returns.get(id, code);
  }

  /** As {@link get}, locked; 403 when the caller sees the return but may not do this to it. */
  async lock(id: number, code: string): Promise<SalesReturn> {
    try {
      return await returns.lock(id, code);
    } catch (e) {
      if (e instanceof Problem && e.status === 404 && (await returns.visible([id], VIEW)).length > 0) throw forbidden(code);
      throw e;
    }
  }

  lines(returnId: number): Promise<SalesReturnLine[]> {
    return lines.of(returnId);
  }
  insert(row: NewRow<SalesReturn>): Promise<number> {
    return returns.insert(row);
  }
  insertLines(rows: readonly NewRow<SalesReturnLine>[]): Promise<SalesReturnLine[]> {
    return lines.insert(rows);
  }
  replaceLines(before: readonly SalesReturnLine[], after: readonly (NewRow<SalesReturnLine> & { id?: number })[]): ReturnType<typeof lines.replace> {
    return lines.replace(before, after);
  }

  /** Changes a return read in this unit of work and gives its new version; 412 when somebody was faster. */
  update(row: SalesReturn, set: Partial<SalesReturn>): Promise<number> {
    return returns.update(row, set);
  }

  async delete(id: number): Promise<void> {
    await lines.rows.delete({ returnId: id });
    await returns.unscoped('a locked draft').delete({ id });
  }

  /** What chains show of returns the caller sees; their amount is a credit. */
  async briefs(ids: readonly number[]): Promise<DocumentBrief[]> {
    return (await returns.visible(ids)).map((r) => ({ id: r.id, no: r.no, docDate: r.docDate, state: r.state, total: -r.total, party: r.customerName }));
  }

  /** Those of the products that stand on lines, or of the warehouses that stand on returns. */
  async using(what: 'products' | 'warehouses', ids: readonly number[]): Promise<number[]> {
    if (ids.length === 0) return [];
    const list = inList(ids);
    const text = what === 'products' ? `SELECT DISTINCT productId AS id FROM sales_return_line WHERE productId IN ${list.sql}` : `SELECT DISTINCT warehouseId AS id FROM sales_return WHERE warehouseId IN ${list.sql}`;
    return (await database.sql.all<{ id: number }>(text, list.params)).map((r) => r.id);
  }
}
