import { Inject, Injectable } from '@nestjs/common';
import { type Problem, context, fault, orConflict, principal } from '@steward/platform';
import { DocumentHeads, type DocumentOwner, type DocumentRow, type NewHead } from '@steward/system-api';
import { FinanceErrors } from '../finance.errors.js';
import type { FinanceHeadFields, FinanceHeadView } from './finance-head.dto.js';

export { demandDeletable, demandEditable, stamped } from '@steward/system-api';

export interface HeadOwner { ownerId: number | null; departmentId: number | null }

/** Heads of the documents of finance: as of all documents, but they belong to whoever has the customer or supplier. */
@Injectable()
export class FinanceHeads {
  constructor(@Inject(DocumentHeads) private readonly heads: DocumentHeads) {}

  /** Head of a new document. Throws 422 when somebody outside the caller's scope of `code` would own it. */
  fresh(entity: string, input: FinanceHeadFields, code: string, party: HeadOwner): Promise<NewHead> {
    return this.heads.fresh(entity, input, code, input.ownerId ? undefined : usualOwner(party, code));
  }

  /** Columns of the head that a change sets. */
  changes(entity: string, input: Partial<FinanceHeadFields>, before: DocumentRow, code: string): ReturnType<DocumentHeads['changes']> {
    return this.heads.changes(entity, input, before, code);
  }

  /** The head as it travels. */
  view(entity: string, d: DocumentRow): Promise<FinanceHeadView> {
    return this.heads.view(entity, d);
  }
}

/** The party's salesperson or buyer answers for its documents, where the creator may give them to him. */
function usualOwner(party: HeadOwner, code: string): DocumentOwner | undefined {
  if (party.ownerId === null) return undefined;
  const owners = context().system === undefined ? principal().owners(code) : 'all';
  return owners === 'all' || owners.includes(party.ownerId) ? { ownerId: party.ownerId, departmentId: party.departmentId } : undefined;
}

/** Turns a taken external id into 409 with its pointer. */
export const orTaken = <T>(work: Promise<T>): Promise<T> => orConflict(work, (): Problem => FinanceErrors.externalIdTaken({}, { errors: [fault('/externalId', 'duplicate')] }));
