import { Inject, Injectable } from '@nestjs/common';
import { type NewRow, Transactional, actorId, clock, demandSeen, demandVersion, difference, record, refuseForbidden } from '@steward/platform';
import { DocumentErrors, Documents, NEW_DOCUMENT, demandDeletable, demandEditable, demandTotal } from '@steward/system-api';
import { salesAudit } from '../head/sales-audit.js';
import { lineChanges } from '../line/sales-line.rules.js';
import { unlessTaken } from '../order/order.service.js';
import { ORDER } from '../order/order.store.js';
import { CreateSalesReturn, type ReturnLineInput, UpdateSalesReturn } from './return.dto.js';
import type { SalesReturn, SalesReturnLine } from './return.entity.js';
import { type ReturnHead, ReturnHeads } from './return.heads.js';
import { type ReturnDraft, ReturnInput, type Valued } from './return.input.js';
import { ReturnPosting, type WholeReturn } from './return.posting.js';
import { APPROVE, DELETE, RETURN, ReturnStore, UPDATE, VOID } from './return.store.js';

/** Sales returns: drafts, and the steps of their life (domain.md 2.3). */
@Injectable()
export class ReturnService {
  constructor(
    @Inject(ReturnStore) private readonly returns: ReturnStore, @Inject(ReturnHeads) private readonly heads: ReturnHeads, @Inject(ReturnInput) private readonly input: ReturnInput, @Inject(ReturnPosting) private readonly posting: ReturnPosting,
    @Inject(Documents) private readonly documents: Documents,
  ) {}

  /** Saves a draft; with `approve` it is approved at once. Throws 422 with pointers, 409 `sales.return_too_much` and what {@link ReturnPosting.approve} throws. */
  @Transactional()
  async create(input: CreateSalesReturn, approve = false): Promise<WholeReturn> {
    refuseForbidden(input, CreateSalesReturn);
    const head = await this.heads.head(input);
    const { lines, figures } = await this.lines(head, input.lines, []);
    demandTotal(input.total, figures.total);
    const now = clock.stamp();
    const row: NewRow<SalesReturn> = { ...NEW_DOCUMENT, ...head, ...figures, version: 1, createdAt: now, createdBy: actorId(), updatedAt: now, updatedBy: actorId() };
    const id = await unlessTaken(this.returns.insert(row));
    const whole: WholeReturn = { row: { ...row, id } as SalesReturn, lines: await this.returns.insertLines(lines.map((l) => ({ ...l, returnId: id }))) };
    if (head.salesOrderId !== null) await this.documents.linkNew([{ type: ORDER, id: head.salesOrderId }], { type: RETURN, id });
    record({ entity: RETURN, entityId: id, action: 'create', payload: { version: 1, ownerId: head.ownerId } });
    return approve ? this.posting.approve(whole) : whole;
  }

  /** Changes a draft or a rejected return. Nothing changed = no new version. Throws 409 `document.approved` for one in force. */
  @Transactional()
  async update(id: number, input: UpdateSalesReturn, approve = false): Promise<WholeReturn> {
    refuseForbidden(input, UpdateSalesReturn);
    const before = await this.returns.lock(id, UPDATE);
    demandVersion(before);
    demandEditable(before);
    const beforeLines = await this.returns.lines(id);
    const head = await this.heads.head(input, before);
    const { lines, figures } = await this.lines(head, input.lines, beforeLines);
    demandTotal(input.total, figures.total);
    const { lines: stored, changed } = await this.returns.replaceLines(beforeLines, lines.map((l) => ({ ...l, returnId: id })));
    const set = { ...head, ...figures, state: 'draft' as const };
    const moved = difference(before, set);
    const row = changed || Object.keys(moved).length > 0 ? await unlessTaken(this.posting.step(before, 'update', set, { ...salesAudit(moved), ...lineChanges(beforeLines, stored) })) : before;
    return approve ? this.posting.approve({ row, lines: stored }) : { row, lines: stored };
  }

  /** Deletes a draft for good; one that has a number is voided instead. */
  @Transactional()
  async delete(id: number): Promise<void> {
    const r = await this.returns.lock(id, DELETE);
    demandVersion(r);
    demandDeletable(r);
    await this.documents.unlink({ type: RETURN, id });
    await this.returns.delete(id);
    record({ entity: RETURN, entityId: id, action: 'delete', changes: { customerName: [r.customerName, null], goods: [r.goods, null] } });
  }

  @Transactional()
  async approve(id: number): Promise<WholeReturn> {
    return this.posting.approve(await this.locked(id, APPROVE));
  }

  @Transactional()
  async takeBack(id: number, action: 'unapprove' | 'void', reason: string | null = null): Promise<WholeReturn> {
    return this.posting.takeBack(await this.locked(id, action === 'void' ? VOID : APPROVE), action, reason);
  }

  /** Submit, withdraw and reject only move the life cycle. */
  @Transactional()
  async move(id: number, action: 'submit' | 'withdraw' | 'reject', reason: string | null = null): Promise<WholeReturn> {
    const { row, lines } = await this.locked(id, action === 'reject' ? APPROVE : UPDATE);
    const set = this.documents.advance(row, action);
    if (action === 'submit' && lines.length === 0) throw DocumentErrors.empty();
    return { row: await this.posting.step(row, action, set, reason === null ? {} : { reason: [null, reason] }), lines };
  }

  private async locked(id: number, code: string): Promise<WholeReturn> {
    const row = await this.returns.lock(id, code);
    demandSeen(row);
    return { row, lines: await this.returns.lines(id) };
  }

  private async lines(head: ReturnHead, input: readonly ReturnLineInput[] | undefined, before: readonly SalesReturnLine[]): Promise<Valued<ReturnDraft>> {
    const orderId = head.salesOrderId;
    if (orderId === null) return this.input.valueFree<ReturnDraft>(input ? await this.input.free(head.customerId, head.docDate, input, before) : before, head.priceIncludesTax);
    return this.input.valueLinked<ReturnDraft>(orderId, input ? await this.input.linked(orderId, input, before) : before);
  }
}
