import { Inject, Injectable } from '@nestjs/common';
import { SCALE, nextState, scaled, unscaled } from '@steward/kernel';
import { type NewRow, actorId, clock, context, fault } from '@steward/platform';
import { UserFacade } from '../access/index.js';
import { CustomFieldFacade } from '../data/index.js';
import type { DocumentHeadFields, DocumentHeadView } from './document-head.dto.js';
import { DocumentErrors } from './document.errors.js';
import { type DocumentRow, NEW_DOCUMENT } from './document.row.js';

type Head = Pick<DocumentRow, 'docDate' | 'ownerId' | 'departmentId' | 'remark' | 'externalId' | 'custom'>;
type Custom = Record<string, unknown>;
/** Head of a document about to be inserted. */
export type NewHead = Omit<typeof NEW_DOCUMENT, keyof Head> & Head;
/** Who answers for a document, and his department then. */
export type DocumentOwner = Pick<DocumentRow, 'ownerId' | 'departmentId'>;

/** The head every document has: who answers for it, its day, its custom fields, and the names to show. */
@Injectable()
export class DocumentHeads {
  constructor(@Inject(UserFacade) private readonly users: UserFacade, @Inject(CustomFieldFacade) private readonly customFields: CustomFieldFacade) {}

  /** Head of a new document, of `owner` where it is settled already. 422 when somebody outside the caller's scope of `code` would own it. */
  async fresh(entity: string, input: DocumentHeadFields, code: string, owner?: DocumentOwner): Promise<NewHead> {
    const custom = await this.custom(entity, input.custom);
    return { ...NEW_DOCUMENT, ...(owner ?? (await this.owner(input.ownerId, code))), docDate: input.docDate ?? clock.today(), remark: input.remark ?? null, externalId: input.externalId ?? null, custom };
  }

  /** Columns of the head that a change sets; what is absent stays. */
  async changes(entity: string, input: Partial<DocumentHeadFields>, before: DocumentRow, code: string): Promise<Partial<Head>> {
    const out: Partial<Head> = {};
    if (input.docDate) out.docDate = input.docDate;
    if (input.remark !== undefined) out.remark = input.remark;
    if (input.externalId !== undefined) out.externalId = input.externalId;
    if (input.ownerId && input.ownerId !== before.ownerId) Object.assign(out, await this.owner(input.ownerId, code));
    if (input.custom) out.custom = await this.custom(entity, input.custom, before);
    return out;
  }

  /** Who answers for a document: whom the caller may give it to under `code` (422 otherwise), himself when nobody is named. `like`: who it stays with unless somebody else is named. */
  async owner(ownerId: number | null | undefined, code: string, like?: DocumentOwner): Promise<DocumentOwner> {
    if (like && (!ownerId || ownerId === like.ownerId)) return { ownerId: like.ownerId, departmentId: like.departmentId };
    if (!ownerId || ownerId === actorId()) return { ownerId: actorId(), departmentId: context().principal?.departmentId ?? null };
    const { id, departmentId } = await this.users.ensureAssignable(ownerId, code);
    return { ownerId: id, departmentId };
  }

  /** Custom fields to store: of a new document, or those of `before` with what was sent. Throws 422 with pointers. */
  async custom(entity: string, input: Custom | null | undefined, before?: { custom: Custom | null }): Promise<Custom | null> {
    if (before && input === undefined) return before.custom;
    const custom = await this.customFields.encode(entity, input ?? {}, before ? (before.custom ?? {}) : undefined);
    return Object.keys(custom).length > 0 ? custom : null;
  }

  /** The head as it travels. */
  async view(entity: string, d: DocumentRow): Promise<DocumentHeadView> {
    const people = await this.users.names([d.ownerId, d.createdBy, ...(d.approvedBy === null ? [] : [d.approvedBy])]);
    const departments = d.departmentId === null ? undefined : await this.users.departmentNames([d.departmentId]);
    return {
      id: d.id, version: d.version, no: d.no, docDate: d.docDate, state: d.state, ownerId: d.ownerId, ownerName: people.get(d.ownerId) ?? null, departmentId: d.departmentId, departmentName: departments?.get(d.departmentId ?? 0) ?? null,
      remark: d.remark, externalId: d.externalId, custom: await this.customFields.decode(entity, d.custom), approvedAt: d.approvedAt, approvedBy: d.approvedBy, approvedByName: people.get(d.approvedBy ?? 0) ?? null,
      voidedAt: d.voidedAt, voidedBy: d.voidedBy, voidReason: d.voidReason, printCount: d.printCount, createdAt: d.createdAt, createdBy: d.createdBy, createdByName: people.get(d.createdBy) ?? null, updatedAt: d.updatedAt, updatedBy: d.updatedBy,
    };
  }
}

/** A row about to be inserted with the stamps the table gives it: what was inserted need not be read again. */
export function stamped<E extends DocumentRow>(row: Omit<NewRow<E>, 'id'>, id: number): E {
  const at = clock.stamp();
  return { ...row, id, version: 1, createdAt: at, createdBy: actorId(), updatedAt: at, updatedBy: actorId() } as unknown as E;
}

/** Refuses a change of anything but a draft: 409 `document.approved` once it was in force. */
export function demandEditable(d: Pick<DocumentRow, 'id' | 'no' | 'state'>): void {
  if (d.state === 'approved' || d.state === 'closed' || d.state === 'voided') throw DocumentErrors.approved({ no: d.no ?? `#${d.id}` }, { state: d.state });
  if (!nextState(d.state, 'edit')) throw DocumentErrors.wrongState({ state: d.state, action: 'edit' }, { state: d.state, action: 'edit' });
}

/** A draft that never had a number may be deleted; one with a number is voided (gap policy). */
export function demandDeletable(d: Pick<DocumentRow, 'no' | 'state'>): void {
  if ((d.state !== 'draft' && d.state !== 'rejected') || d.no !== null) throw DocumentErrors.wrongState({ state: d.state, action: 'delete' }, { state: d.state, action: 'delete' });
}

/** What the client computed must be what the server computes, in fen (422 `document.total_mismatch` with the server's `total`). */
export function demandTotal(sent: string | null | undefined, total: number): void {
  if (sent === undefined || sent === null || scaled(sent, SCALE.money) === total) return;
  throw DocumentErrors.totalMismatch({ sent, total: unscaled(total, SCALE.money) }, { total: unscaled(total, SCALE.money), errors: [fault('/total', 'document.total_mismatch')] });
}
