import { Inject, Injectable } from '@nestjs/common';
import { OpportunityFacade } from '@steward/customer-api';
import { addDays } from '@steward/kernel';
import { type AuditChanges, type NewRow, Transactional, actorId, clock, demandVersion, difference, record, refuseForbidden } from '@steward/platform';
import { DocumentErrors, Documents, NEW_DOCUMENT, SettingsFacade, demandDeletable, demandEditable } from '@steward/system-api';
import { salesAudit } from '../head/sales-audit.js';
import { type SalesFigures, type SalesHead, SalesHeads } from '../head/sales-heads.js';
import type { LineDraft } from '../line/sales-line.row.js';
import { lineChanges } from '../line/sales-line.rules.js';
import { OrderChecks } from '../order/order.checks.js';
import { unlessTaken } from '../order/order.service.js';
import { QUOTATION_DAYS } from '../sales.settings.js';
import { CreateQuotation, UpdateQuotation } from './quotation.dto.js';
import type { Quotation, QuotationLine } from './quotation.entity.js';
import { BELOW_MIN, CREATE, DELETE, QUOTATION, QuotationStore, UPDATE } from './quotation.store.js';

/** A quotation with its lines, as use cases hand it on. */
export interface WholeQuotation { quotation: Quotation; lines: QuotationLine[] }
type Draft = LineDraft & { delivery: string | null };
type Head = SalesHead & SalesFigures & { opportunityId: number | null; validUntil: string | null; terms: string | null };

/** Quotations 报价单: drafts, and putting them into force; an offer has no effects but its number (domain.md 2.2). */
@Injectable()
export class QuotationService {
  constructor(
    @Inject(QuotationStore) private readonly rows: QuotationStore, @Inject(SalesHeads) private readonly heads: SalesHeads, @Inject(OrderChecks) private readonly checks: OrderChecks,
    @Inject(Documents) private readonly documents: Documents, @Inject(SettingsFacade) private readonly settings: SettingsFacade, @Inject(OpportunityFacade) private readonly opportunities: OpportunityFacade,
  ) {}

  /** Saves a draft; with `approve` it is approved at once. Throws 422 with pointers, 409 `sales.external_id_taken` and what {@link approveRow} throws. */
  @Transactional()
  async create(input: CreateQuotation, approve = false): Promise<WholeQuotation> {
    refuseForbidden(input, CreateQuotation);
    const { head, lines } = await this.desired(input);
    const now = clock.stamp();
    const row: NewRow<Quotation> = { ...NEW_DOCUMENT, ...head, outcome: 'open', outcomeAt: null, outcomeReason: null, revision: 1, version: 1, createdAt: now, createdBy: actorId(), updatedAt: now, updatedBy: actorId() };
    const id = await unlessTaken(this.rows.insert(row));
    const whole: WholeQuotation = { quotation: { ...row, id } as Quotation, lines: await this.rows.insertLines(lines.map((l) => ({ ...l, quotationId: id }))) };
    await this.follow(id, null, head.opportunityId);
    record({ entity: QUOTATION, entityId: id, action: 'create', payload: { version: 1, ownerId: head.ownerId } });
    return approve ? this.approveRow(whole, input.acknowledge) : whole;
  }

  /** Changes a draft or a rejected quotation. Nothing changed = no new version. Throws 409 `document.approved` for one in force: revise it. */
  @Transactional()
  async update(id: number, input: UpdateQuotation, approve = false): Promise<WholeQuotation> {
    refuseForbidden(input, UpdateQuotation);
    const before = await this.rows.lock(id, UPDATE);
    demandVersion(before);
    demandEditable(before);
    const beforeLines = await this.rows.lines(id);
    const { head, lines } = await this.desired(input, before, beforeLines);
    const { lines: stored, changed } = await this.rows.replaceLines(beforeLines, lines.map((l) => ({ ...l, quotationId: id })));
    const moved = difference(before, head);
    await this.follow(id, before.opportunityId, head.opportunityId);
    let quotation = before;
    if (changed || Object.keys(moved).length > 0 || before.state !== 'draft') quotation = await this.step(before, 'update', { ...head, state: 'draft' }, { ...salesAudit(moved), ...lineChanges(beforeLines, stored) });
    return approve ? this.approveRow({ quotation, lines: stored }, input.acknowledge) : { quotation, lines: stored };
  }

  /** Deletes a draft for good; one that has a number is voided instead. */
  @Transactional()
  async delete(id: number): Promise<void> {
    const q = await this.rows.lock(id, DELETE);
    demandVersion(q);
    demandDeletable(q);
    await this.follow(id, q.opportunityId, null);
    await this.rows.delete(id);
    record({ entity: QUOTATION, entityId: id, action: 'delete', changes: { customerName: [q.customerName, null], goods: [q.goods, null] } });
  }

  /** Approves a locked quotation: minimum prices are looked at, the number is taken. Throws 422 `document.empty`, `sales.below_min_price`, 409 `sales.below_min`. */
  async approveRow({ quotation: q, lines }: WholeQuotation, acknowledge?: readonly string[] | null): Promise<WholeQuotation> {
    const set = this.documents.advance(q, 'approve');
    if (lines.length === 0) throw DocumentErrors.empty();
    await this.checks.demand(lines, { belowMin: BELOW_MIN, customerId: q.customerId, acknowledge });
    const no = await this.documents.number(QUOTATION, q);
    return { quotation: await this.step(q, 'approve', { ...set, no }, q.no === null ? { no: [null, no] } : {}), lines };
  }

  /** Writes a step of the life of a quotation with its entry in the trail. */
  async step(q: Quotation, action: string, set: Partial<Quotation>, more: AuditChanges = {}): Promise<Quotation> {
    const version = await unlessTaken(this.rows.update(q, set));
    const moved: AuditChanges = set.state !== undefined && set.state !== q.state ? { state: [q.state, set.state] } : {};
    record({ entity: QUOTATION, entityId: q.id, action, changes: { ...moved, ...more }, payload: { version, ...(set.state === undefined ? {} : { state: set.state }) } });
    return Object.assign(q, set, { version, updatedAt: clock.stamp(), updatedBy: actorId() });
  }

  private async desired(input: Partial<CreateQuotation>, before?: Quotation, beforeLines: readonly QuotationLine[] = []): Promise<{ head: Head; lines: Draft[] }> {
    const head = await this.heads.head(QUOTATION, CREATE, input, before);
    const drafts = input.lines ? await this.drafts(input.lines, head, beforeLines) : beforeLines;
    const { lines, figures } = this.heads.figures<Draft>(drafts, head, input, before);
    const usual = before ? before.validUntil : await this.usualEnd(head.docDate);
    return { lines, head: { ...head, ...figures, opportunityId: await this.opportunity(input, head, before), validUntil: input.validUntil === undefined ? usual : input.validUntil, terms: input.terms === undefined ? (before?.terms ?? null) : input.terms } };
  }

  /** The opportunity it is made for: one of the same customer; another customer, and it is for none any more. Throws 422 `not_found`. */
  private async opportunity(input: Partial<CreateQuotation>, head: SalesHead, before: Quotation | undefined): Promise<number | null> {
    if (input.opportunityId === undefined) return before?.customerId === head.customerId ? before.opportunityId : null;
    if (input.opportunityId !== null && input.opportunityId !== before?.opportunityId) await this.opportunities.ensure(input.opportunityId, head.customerId, '/opportunityId');
    return input.opportunityId;
  }

  /** The chain knows where a quotation came from. */
  private async follow(id: number, before: number | null, after: number | null): Promise<void> {
    if (before === after) return;
    const target = { type: QUOTATION, id };
    if (before !== null) await this.documents.unlink(target);
    if (after === null) return;
    await this.documents.linkNew([{ type: 'opportunity', id: after }], target);
    await this.opportunities.touched(after);
  }

  private async drafts(input: NonNullable<CreateQuotation['lines']>, head: SalesHead, before: readonly QuotationLine[]): Promise<Draft[]> {
    const old = new Map(before.map((l) => [l.id, l]));
    return (await this.heads.lines(input, head, before)).map((d, i) => { const sent = input[i]?.delivery; return { ...d, delivery: sent === undefined ? (old.get(d.id ?? 0)?.delivery ?? null) : sent }; });
  }

  private async usualEnd(docDate: string): Promise<string | null> {
    const days = await this.settings.get(QUOTATION_DAYS);
    return days === 0 ? null : addDays(docDate, days);
  }
}
