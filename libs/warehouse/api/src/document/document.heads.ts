import { Inject, Injectable } from '@nestjs/common';
import { scaled, unscaled } from '@steward/kernel';
import { type NewRow, actorId, clock, context, fault, orConflict } from '@steward/platform';
import { CustomFieldFacade, DocumentErrors, type DocumentRow, NEW_DOCUMENT, UserFacade } from '@steward/system-api';
import { WarehouseErrors } from '../stock/stock.errors.js';
import type { DocumentFields, DocumentView } from './document.dto.js';

type Head = Pick<DocumentRow, 'docDate' | 'ownerId' | 'departmentId' | 'remark' | 'externalId' | 'custom'>;

/** The head every document of the warehouse has: its owner, day, custom fields and names. */
@Injectable()
export class DocumentHeads {
  constructor(@Inject(UserFacade) private readonly users: UserFacade, @Inject(CustomFieldFacade) private readonly customFields: CustomFieldFacade) {}

  /** Head of a new document; an owner other than the creator must be in his scope of the code (422). */
  async fresh(entity: string, input: DocumentFields, code: string, owner?: { ownerId: number; departmentId: number | null }): Promise<Omit<typeof NEW_DOCUMENT, keyof Head> & Head> {
    const custom = await this.customFields.encode(entity, input.custom ?? {});
    const o = owner ?? (input.ownerId && input.ownerId !== actorId() ? await this.assigned(input.ownerId, code) : { ownerId: actorId(), departmentId: context().principal?.departmentId ?? null });
    return { ...NEW_DOCUMENT, ...o, docDate: input.docDate ?? clock.today(), remark: input.remark ?? null, externalId: input.externalId ?? null, custom: Object.keys(custom).length > 0 ? custom : null };
  }

  /** Columns of the head a change sets. */
  async changes(entity: string, input: Partial<DocumentFields>, before: DocumentRow, code: string): Promise<Partial<Head>> {
    const out: Partial<Head> = {};
    if (input.docDate) out.docDate = input.docDate;
    if (input.remark !== undefined) out.remark = input.remark;
    if (input.externalId !== undefined) out.externalId = input.externalId;
    if (input.ownerId && input.ownerId !== before.ownerId) Object.assign(out, await this.assigned(input.ownerId, code));
    if (input.custom) {
      const custom = await this.customFields.encode(entity, input.custom, before.custom ?? {});
      out.custom = Object.keys(custom).length > 0 ? custom : null;
    }
    return out;
  }

  /** The head as it travels, with the names of people and departments. */
  async view(entity: string, d: DocumentRow): Promise<DocumentView> {
    const people = await this.users.names([d.ownerId, d.createdBy, ...(d.approvedBy === null ? [] : [d.approvedBy])]);
    const departments = d.departmentId === null ? undefined : await this.users.departmentNames([d.departmentId]);
    return {
      id: d.id, version: d.version, no: d.no, docDate: d.docDate, state: d.state, ownerId: d.ownerId, ownerName: people.get(d.ownerId) ?? null, departmentId: d.departmentId, departmentName: departments?.get(d.departmentId ?? 0) ?? null,
      remark: d.remark, externalId: d.externalId, custom: await this.customFields.decode(entity, d.custom), approvedAt: d.approvedAt, approvedBy: d.approvedBy, approvedByName: people.get(d.approvedBy ?? 0) ?? null,
      voidedAt: d.voidedAt, voidedBy: d.voidedBy, voidReason: d.voidReason, printCount: d.printCount, createdAt: d.createdAt, createdBy: d.createdBy, createdByName: people.get(d.createdBy) ?? null, updatedAt: d.updatedAt, updatedBy: d.updatedBy,
    };
  }

  private async assigned(ownerId: number, code: string): Promise<{ ownerId: number; departmentId: number | null }> {
    const u = await this.users.ensureAssignable(ownerId, code);
    return { ownerId: u.id, departmentId: u.departmentId };
  }
}

/** A row about to be inserted, with the stamps the table would give it: what was inserted need not be read again. */
export function stamped<E extends DocumentRow>(row: Omit<NewRow<E>, 'id'>, id: number): E {
  const now = clock.stamp();
  return { ...row, id, version: 1, createdAt: now, createdBy: actorId(), updatedAt: now, updatedBy: actorId() } as unknown as E;
}

/** Turns a taken external id into 409 with its pointer. */
export const orTaken = <T>(work: Promise<T>): Promise<T> => orConflict(work, () => WarehouseErrors.externalIdTaken({}, { errors: [fault('/externalId', 'duplicate')] }));

/** Refuses a change of anything but a draft: 409 `document.approved` once it is in force. */
export function demandEditable(d: DocumentRow): void {
  if (d.state === 'approved' || d.state === 'closed' || d.state === 'voided') throw DocumentErrors.approved({ no: d.no ?? `#${d.id}` }, { state: d.state });
  if (d.state !== 'draft' && d.state !== 'rejected') throw DocumentErrors.wrongState({ state: d.state, action: 'edit' }, { state: d.state, action: 'edit' });
}

/** A draft that never had a number may be deleted; one with a number is voided (gap policy). */
export function demandDeletable(d: DocumentRow): void {
  if ((d.state !== 'draft' && d.state !== 'rejected') || d.no !== null) throw DocumentErrors.wrongState({ state: d.state, action: 'delete' }, { state: d.state, action: 'delete' });
}

/** What the client computed must be what the server computes, in fen (422 `document.total_mismatch`). */
export function demandTotal(sent: string | null | undefined, total: number): void {
  if (sent !== undefined && sent !== null && scaled(sent, 2) !== total) throw DocumentErrors.totalMismatch({ sent, total: unscaled(total, 2) }, { errors: [fault('/total', 'document.total_mismatch')] });
}
