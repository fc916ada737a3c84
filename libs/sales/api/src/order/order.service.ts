import { Inject, Injectable } from '@nestjs/common';
import { type NewRow, type Problem, Transactional, actorId, clock, demandVersion, difference, duplicateKey, fault, isDuplicate, record, refuseForbidden } from '@steward/platform';
import { type DocumentOwner, type DocumentRef, Documents, NEW_DOCUMENT, demandDeletable, demandEditable } from '@steward/system-api';
import { salesAudit } from '../head/sales-audit.js';
import { lineChanges } from '../line/sales-line.rules.js';
import { SalesErrors } from '../sales.errors.js';
import { CreateSalesOrder, UpdateSalesOrder } from './order.dto.js';
import type { SalesOrder, SalesOrderLine } from './order.entity.js';
import { type DesiredHead, type DesiredOrder, OrderInput } from './order.input.js';
import { OrderPosting } from './order.posting.js';
import { CREATE, DELETE, ORDER, OrderStore, UPDATE } from './order.store.js';

/** An order with its lines, as use cases hand it on. */
export interface WholeOrder { order: SalesOrder; lines: SalesOrderLine[] }

/** Drafts of sales orders: create, change, delete; with `approve` they are confirmed in the same transaction. */
@Injectable()
export class OrderService {
  constructor(@Inject(OrderStore) private readonly orders: OrderStore, @Inject(OrderInput) private readonly input: OrderInput, @Inject(OrderPosting) private readonly posting: OrderPosting, @Inject(Documents) private readonly documents: Documents) {}

  /** Saves a draft; with `approve` it is confirmed at once. `quotation`: the one it was made from, whose owner it keeps; `source`: another document it came from. Throws 422 with pointers, 409 `sales.external_id_taken` and what {@link OrderPosting.book} throws. */
  @Transactional()
  async create(input: CreateSalesOrder, o: { approve?: boolean; quotation?: DocumentOwner & { id: number }; source?: DocumentRef } = {}): Promise<WholeOrder> {
    refuseForbidden(input, CreateSalesOrder);
    const desired = await this.input.desired(input, undefined, [], o.quotation);
    const whole = await this.insert(desired, o.quotation?.id ?? null);
    if (o.source) await this.documents.linkNew([o.source], { type: ORDER, id: whole.order.id });
    record({ entity: ORDER, entityId: whole.order.id, action: 'create', payload: { version: 1, ownerId: whole.order.ownerId } });
    return o.approve ? this.posting.book(whole.order, whole.lines, input.acknowledge) : whole;
  }

  private async insert({ head, lines }: DesiredOrder, quotationId: number | null): Promise<WholeOrder> {
    const now = clock.stamp();
    const row: NewRow<SalesOrder> = { ...NEW_DOCUMENT, ...head, quotationId, revision: 0, version: 1, createdAt: now, createdBy: actorId(), updatedAt: now, updatedBy: actorId(), closedAt: null, closedBy: null, closeReason: null };
    const id = await unlessTaken(this.orders.insert(row));
    const stored = await this.orders.insertLines(lines.map((l) => ({ ...l, orderId: id, customerId: head.customerId, closedAmount: 0 })));
    if (quotationId !== null) await this.documents.linkNew([{ type: 'quotation', id: quotationId }], { type: ORDER, id });
    return { order: { ...row, id } as SalesOrder, lines: stored };
  }

  /** Changes a draft or a rejected order, if it still has the version the caller saw. Nothing changed = no new version. Throws 409 `document.approved` for one in force. */
  @Transactional()
  async update(id: number, input: UpdateSalesOrder, approve = false): Promise<WholeOrder> {
    refuseForbidden(input, UpdateSalesOrder);
    const before = await this.orders.lock(id, UPDATE);
    demandVersion(before);
    demandEditable(before);
    const beforeLines = await this.orders.lines(id);
    const desired = await this.input.desired(input, before, beforeLines);
    const whole = await this.write(before, beforeLines, desired);
    return approve ? this.posting.book(whole.order, whole.lines, input.acknowledge) : whole;
  }

  private async write(before: SalesOrder, beforeLines: SalesOrderLine[], { head, lines }: DesiredOrder): Promise<WholeOrder> {
    const { lines: stored, changed } = await this.orders.replaceLines(beforeLines, lines.map((l) => ({ ...l, orderId: before.id, customerId: head.customerId, closedAmount: 0 })));
    const moved = difference(before, head);
    if (!changed && Object.keys(moved).length === 0 && before.state === 'draft') return { order: before, lines: stored };
    // a rejected order that is changed is a draft again
    const set: Partial<DesiredHead> & { state: 'draft' } = { ...head, state: 'draft' };
    const version = await unlessTaken(this.orders.update(before, set));
    record({ entity: ORDER, entityId: before.id, action: 'update', changes: { ...salesAudit(moved), ...lineChanges(beforeLines, stored) }, payload: { version } });
    return { order: Object.assign(before, set, { version, updatedAt: clock.stamp(), updatedBy: actorId() }), lines: stored };
  }

  /** Deletes a draft for good; one that has a number is voided instead: numbers have no gaps. */
  @Transactional()
  async delete(id: number): Promise<void> {
    const o = await this.orders.lock(id, DELETE);
    demandVersion(o);
    demandDeletable(o);
    await this.documents.unlink({ type: ORDER, id });
    await this.orders.delete(id);
    record({ entity: ORDER, entityId: id, action: 'delete', changes: { customerName: [o.customerName, null], goods: [o.goods, null] } });
  }
}

export { CREATE };

const externalIdTaken = (): Problem => SalesErrors.externalIdTaken({}, { errors: [fault('/externalId', 'duplicate')] });

/** Turns a hit of the unique index on externalId into a 409 that names the field; any other hit is a defect and stays one. */
export async function unlessTaken<T>(work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (e) {
    throw isDuplicate(e) && duplicateKey(e).includes('external') ? externalIdTaken() : e;
  }
}
