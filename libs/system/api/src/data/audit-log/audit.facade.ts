import { Inject, Injectable } from '@nestjs/common';
import { allOf } from '@steward/kernel';
import { type ListAnswer, type ListQuery, ListRunner, asSystem } from '@steward/platform';
import { AUDIT_LOGS } from './audit-log.list.js';

/** The log tab of a record. */
@Injectable()
export class AuditFacade {
  constructor(@Inject(ListRunner) private readonly lists: ListRunner) {}

  /** Audit rows of one record, newest first. The caller has checked that the record itself may be seen. */
  of(entity: string, id: number, query: ListQuery): Promise<ListAnswer> {
    const where = allOf({ field: 'entity', op: 'eq', value: entity }, { field: 'entityId', op: 'eq', value: id }, ...(query.where ? [query.where] : []));
    return asSystem('log of a record the caller may see', () => this.lists.run(AUDIT_LOGS, { ...query, where }));
  }
}
