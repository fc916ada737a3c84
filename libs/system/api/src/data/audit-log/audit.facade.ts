import { Inject, Injectable } from '@nestjs/common';
import { allOf } from '@steward/kernel';
import { type AuditRow, type ListAnswer, type ListQuery, ListRunner, type Shape, asSystem, auditTable, withoutForbiddenChanges } from '@steward/platform';
import { AUDIT_LOGS } from './audit-log.list.js';

/** The log tab of a record. */
@Injectable()
export class AuditFacade {
  constructor(@Inject(ListRunner) private readonly lists: ListRunner) {}

  /** Audit rows of one record, newest first. The caller has checked that the record itself may be seen; with the shape of the record, changes of fields that need a right the caller lacks are left out. */
  async of(entity: string, id: number, query: ListQuery, shape?: Shape): Promise<ListAnswer> {
    const where = allOf({ field: 'entity', op: 'eq', value: entity }, { field: 'entityId', op: 'eq', value: id }, ...(query.where ? [query.where] : []));
    const answer = await asSystem('log of a record the caller may see', () => this.lists.run(AUDIT_LOGS, { ...query, where }));
    if (shape) for (const i of answer.items) if (i['changes']) i['changes'] = withoutForbiddenChanges(i['changes'] as Record<string, unknown>, shape);
    return answer;
  }

  /** The newest rows of one record before a place (of the same moment: with a smaller id), latest first. The caller has checked that the record itself may be seen. */
  before(entity: string, id: number, place: { at: string; id: number } | null, limit: number): Promise<AuditRow[]> {
    const older = place ? ' AND (t.at<? OR (t.at=? AND t.id<?))' : '';
    return auditTable.query(`WHERE t.entity=? AND t.entityId=?${older} ORDER BY t.id DESC LIMIT ${limit}`, [entity, id, ...(place ? [place.at, place.at, place.id] : [])]);
  }
}
