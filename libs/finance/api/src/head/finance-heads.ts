import { Inject, Injectable } from '@nestjs/common';
import { type NewRow, type Problem, actorId, clock, context, fault, orConflict, principal } from '@steward/platform';
import { CustomFieldFacade, DocumentErrors, type DocumentRow, NEW_DOCUMENT, UserFacade } from '@steward/system-api';
import { FinanceErrors } from '../finance.errors.js';
import type { FinanceHeadFields, FinanceHeadView } from './finance-head.dto.js';

export type Head = Pick<DocumentRow, 'docDate' | 'ownerId' | 'departmentId' | 'remark' | 'externalId' | 'custom'>;
export interface HeadOwner { ownerId: number | null; departmentId: number | null }

/** The head every document of finance has: owner, day, custom fields and names. */
@Injectable()
export class FinanceHeads {
  constructor(@Inject(UserFacade) private readonly users: UserFacade, @Inject(CustomFieldFacade) private readonly customFields: CustomFieldFacade) {}

  /** Head of a new document. Throws 422 when somebody outside the caller's scope of `code` would own it. */
  async fresh(entity: string, input: FinanceHeadFields, code: string, party: HeadOwner): Promise<Omit<typeof NEW_DOCUMENT, keyof Head> & Head> {
    const custom = await this.customFields.encode(entity, input.custom ?? {});
    const owner = input.ownerId ? await this.assigned(input.ownerId, code) : usualOwner(party, code);
    return { ...NEW_DOCUMENT, ...owner, docDate: input.docDate ?? clock.today(), remark: input.remark ?? null, externalId: input.externalId ?? null, custom: Object.keys(custom).length > 0 ? custom : null };
  }

  /** Columns of the head that a change sets. */
  async changes(entity: string, input: Partial<FinanceHeadFields>, before: DocumentRow, code: string): Promise<Partial<Head>> {
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

  /** The head as it travels. */
  async view(entity: string, d: DocumentRow): Promise<FinanceHeadView> {
    const people = await this.users.names([d.ownerId, d.createdBy, ...(d.approvedBy === null ? [] : [d.approvedBy])]);
    const departments = d.departmentId === null ? undefined : await this.users.departmentNames([d.departmentId]);
    return {
      id: d.id, version: d.version, no: d.no, docDate: d.docDate, state: d.state, ownerId: d.ownerId, ownerName: people.get(d.ownerId) ?? null, departmentId: d.departmentId, departmentName: departments?.get(d.departmentId ?? 0) ?? null,
      remark: d.remark, externalId: d.externalId, custom: await this.customFields.decode(entity, d.custom), approvedAt: d.approvedAt, approvedBy: d.approvedBy, approvedByName: people.get(d.approvedBy ?? 0) ?? null,
      voidedAt: d.voidedAt, voidedBy: d.voidedBy, voidReason: d.voidReason, printCount: d.printCount, createdAt: d.createdAt, createdBy: d.createdBy, createdByName: people.get(d.createdBy) ?? null, updatedAt: d.updatedAt, updatedBy: d.updatedBy,
    };
  }

  private async assigned(ownerId: number, code: string): Promise<{ ownerId: number; departmentId: number | null }> {
    if (ownerId === actorId()) return creator();
    const u = await this.users.ensureAssignable(ownerId, code);
    return { ownerId: u.id, departmentId: u.departmentId };
  }
}

const creator = (): { ownerId: number; departmentId: number | null } => ({ ownerId: actorId(), departmentId: context().principal?.departmentId ?? null });

/** The party's salesperson or buyer answers for its documents, where the creator may give them to him. */
function usualOwner(party: HeadOwner, code: string): { ownerId: number; departmentId: number | null } {
  if (party.ownerId === null) return creator();
  const owners = context().system === undefined ? principal().owners(code) : 'all';
  return owners === 'all' || owners.includes(party.ownerId) ? { ownerId: party.ownerId, departmentId: party.departmentId } : creator();
}

/** A row about to be inserted with the stamps the table gives it: what was inserted need not be read again. */
export function stamped<E extends DocumentRow>(row: NewRow<E>, id: number): E {
  const at = clock.stamp();
  return { ...row, id, version: 1, createdAt: at, createdBy: actorId(), updatedAt: at, updatedBy: actorId() } as unknown as E;
}

/** Refuses a change of anything but a draft: 409 `document.approved` once it is in force. */
export function demandEditable(d: DocumentRow): void {
  if (d.state === 'approved' || d.state === 'closed' || d.state === 'voided') throw DocumentErrors.approved({ no: d.no ?? `#${d.id}` }, { state: d.state });
  if (d.state !== 'draft' && d.state !== 'rejected') throw DocumentErrors.wrongState({ state: d.state, action: 'edit' }, { state: d.state, action: 'edit' });
}

/** A draft that never had a number may be deleted; one with a number is voided (gap policy). */
export function demandDeletable(d: DocumentRow): void {
  if ((d.state !== 'draft' && d.state !== 'rejected') || d.no !== null) throw DocumentErrors.wrongState({ state: d.state, action: 'delete' }, { state: d.state, action: 'delete' });
}

/** Turns a taken external id into 409 with its pointer. */
export const orTaken = <T>(work: Promise<T>): Promise<T> => orConflict(work, (): Problem => FinanceErrors.externalIdTaken({}, { errors: [fault('/externalId', 'duplicate')] }));
