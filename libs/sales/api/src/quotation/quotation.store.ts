import { Injectable } from '@nestjs/common';
import { documentTimeline } from '@steward/customer-api';
import { type NewRow, Problem, ScopedTable, Table, database, forbidden, inList } from '@steward/platform';
import type { DocumentBrief } from '@steward/system-api';
import { CustomerDocumentSearch } from '../document-search.js';
import { LineTable } from '../line/line-table.js';
import { salesRule } from '../sales.scope.js';
import { Quotation, QuotationLine, QuotationVersion } from './quotation.entity.js';

export const QUOTATION = 'quotation';
export const VIEW = 'sales.quotation.view';
export const CREATE = 'sales.quotation.create';
export const UPDATE = 'sales.quotation.update';
export const DELETE = 'sales.quotation.delete';
export const APPROVE = 'sales.quotation.approve';
export const VOID = 'sales.quotation.void';
export const BELOW_MIN = 'sales.quotation.below_min';
export const EXPORT = 'sales.quotation.export';

export const quotationSearch = new CustomerDocumentSearch('quotation');
const quotations = new ScopedTable(Quotation, salesRule, '1=1');
/** Quotations on the timeline of their customer. */
export const quotationTimeline = documentTimeline({ kind: QUOTATION, permission: VIEW, amountNeeds: 'price.view', text: (q) => q.goods }, quotations);
const lines = new LineTable(QuotationLine, 'quotationId');
const versions = new Table(QuotationVersion);

/** Rows of quotations: every way to them goes through the scope of the caller. */
@Injectable()
export class QuotationStore {
  /** 404 when it is absent or not seen under the code (default: that of the endpoint). */
  get(id: number, code?: string): Promise<Quotation> {
    return quotations.get(id, code);
  }

  /** As {@link get}, locked; 403 when the caller sees the quotation but may not do this to it. */
  async lock(id: number, code: string): Promise<Quotation> {
    try {
      return await quotations.lock(id, code);
    } catch (e) {
      if (e instanceof Problem && e.status === 404 && (await quotations.visible([id], VIEW)).length > 0) throw forbidden(code);
      throw e;
    }
  }

  /** The opportunity a quotation was made for, whoever may see it. */
  async opportunityOf(id: number): Promise<number | null> {
    return (await quotations.unscoped('the order of a quotation is confirmed').find({ id }))?.opportunityId ?? null;
  }

  lines(quotationId: number): Promise<QuotationLine[]> {
    return lines.of(quotationId);
  }
  insert(row: NewRow<Quotation>): Promise<number> {
    return quotations.insert(row);
  }
  insertLines(rows: readonly NewRow<QuotationLine>[]): Promise<QuotationLine[]> {
    return lines.insert(rows);
  }
  replaceLines(before: readonly QuotationLine[], after: readonly (NewRow<QuotationLine> & { id?: number })[]): ReturnType<typeof lines.replace> {
    return lines.replace(before, after);
  }

  /** Changes a quotation read in this unit of work and gives its new version; 412 when somebody was faster. */
  update(row: Quotation, set: Partial<Quotation>): Promise<number> {
    return quotations.update(row, set);
  }

  async delete(id: number): Promise<void> {
    await lines.rows.delete({ quotationId: id });
    await quotations.unscoped('a locked draft').delete({ id });
  }

  async keepVersion(row: NewRow<QuotationVersion>): Promise<void> {
    await versions.insert(row);
  }
  versions(quotationId: number): Promise<QuotationVersion[]> {
    return versions.all({ quotationId }, { orderBy: 'revision DESC' });
  }

  /** What chains show of quotations the caller sees. */
  async briefs(ids: readonly number[]): Promise<DocumentBrief[]> {
    return (await quotations.visible(ids)).map((q) => ({ id: q.id, no: q.no, docDate: q.docDate, state: q.state, total: q.total, party: q.customerName }));
  }

  /** Those of the products that stand on lines. */
  async usingProducts(ids: readonly number[]): Promise<number[]> {
    if (ids.length === 0) return [];
    const list = inList(ids);
    return (await database.sql.all<{ id: number }>(`SELECT DISTINCT productId AS id FROM quotation_line WHERE productId IN ${list.sql}`, list.params)).map((r) => r.id);
  }

  /** Offers of a salesperson in force and not answered whose last day lies in a range, the first to end first; the reminders see to it who is told. */
  async expiring(ownerId: number, from: string, to: string, most: number): Promise<{ id: number; no: string | null; customerName: string; until: string }[]> {
    return database.sql.all(
      `SELECT id, no, customerName, validUntil AS until FROM quotation WHERE ownerId=? AND state='approved' AND outcome='open' AND validUntil>=? AND validUntil<=? ORDER BY validUntil, id LIMIT ${most}`,
      [ownerId, from, to],
    );
  }
}
