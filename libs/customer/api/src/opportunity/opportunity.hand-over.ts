import { type Param, actorId, clock, database, inList, record } from '@steward/platform';
import type { HandOverMove, HandOverPart } from '../ownership/hand-over.js';
import { OPPORTUNITY } from './opportunity.rights.js';

interface Row { id: number; version: number }

function condition(ownerId: number | null, customerIds: readonly number[] | null | undefined): { text: string; params: Param[] } {
  const list = customerIds ? inList(customerIds) : undefined;
  return { text: `status='open' AND deletedAt IS NULL AND ${ownerId === null ? 'ownerId IS NULL' : 'ownerId=?'}${list ? ` AND customerId IN ${list.sql}` : ''}`, params: [...(ownerId === null ? [] : [ownerId]), ...(list?.params ?? [])] };
}

/** Open opportunities go along when their customers get another owner; stage, history and probability stay. In a pool they belong to nobody, like their customer. */
export const opportunityHandOver: HandOverPart = {
  key: OPPORTUNITY, title: 'customer.handover.part.opportunity', order: 10, usual: true,

  async count(ownerId, customerIds) {
    const c = condition(ownerId, customerIds);
    return Number((await database.sql.all<{ n: number | string }>(`SELECT COUNT(*) AS n FROM opportunity WHERE ${c.text}`, c.params))[0]?.n ?? 0);
  },

  async move({ from, to, departmentId, customerIds }: HandOverMove) {
    const c = condition(from, customerIds);
    const sql = database.unit.sql;
    const rows = await sql.all<Row>(`SELECT id, version FROM opportunity WHERE ${c.text} ORDER BY id${sql.engine === 'mysql' ? ' FOR UPDATE' : ''}`, c.params);
    if (rows.length === 0) return 0;
    const at = clock.stamp();
    const list = inList(rows.map((r) => r.id));
    await sql.run(`UPDATE opportunity SET ownerId=?, departmentId=?, version=version+1, updatedAt=?, updatedBy=? WHERE id IN ${list.sql}`, [to, to === null ? null : departmentId, at, actorId(), ...list.params]);
    for (const r of rows) record({ entity: OPPORTUNITY, entityId: r.id, action: 'transfer', changes: { ownerId: [from, to] }, payload: { version: r.version + 1, from, to } });
    return rows.length;
  },
};
