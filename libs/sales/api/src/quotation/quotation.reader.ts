import { Inject, Injectable } from '@nestjs/common';
import { ListSupport, withoutForbidden } from '@steward/platform';
import { CustomFieldFacade } from '@steward/system-api';
import type { WholeQuotation } from './quotation.service.js';
import { QUOTATION, QuotationStore } from './quotation.store.js';
import { QuotationView, quotationView } from './quotation.view.js';

/** Reads quotations for the wire; what the caller may not see is absent. */
@Injectable()
export class QuotationReader {
  constructor(@Inject(QuotationStore) private readonly rows: QuotationStore, @Inject(ListSupport) private readonly support: ListSupport, @Inject(CustomFieldFacade) private readonly customFields: CustomFieldFacade) {}

  async one(id: number): Promise<QuotationView> {
    const quotation = await this.rows.get(id);
    return this.view({ quotation, lines: await this.rows.lines(id) });
  }

  async view({ quotation: q, lines }: WholeQuotation): Promise<QuotationView> {
    const users = await this.support.names('user', [...new Set([q.ownerId, q.createdBy, ...(q.approvedBy === null ? [] : [q.approvedBy])])]);
    const department = q.departmentId === null ? null : ((await this.support.names('department', [q.departmentId])).get(q.departmentId) ?? null);
    return withoutForbidden(quotationView(q, lines, { users, department, custom: await this.customFields.decode(QUOTATION, q.custom) }), QuotationView);
  }
}
