import { database, inList, resolveScope, scopeText } from '@steward/platform';
import { opportunityRule } from '../opportunity/opportunity.store.js';
import { registerSupervision } from './supervision.registry.js';

const VIEW = 'customer.opportunity.view';
const LIST = '/opportunities/team';

interface Row { ownerId: number; opened: number | string; won: number | string }

/** Opportunities of each: those that are open, and those won in the running month, as far as the caller sees them. */
registerSupervision({
  key: 'opportunities', permission: VIEW,
  figures: [
    { key: 'open', title: 'ownership.figure.open', order: 82, kind: 'count', bar: true, link: { path: LIST, person: 'ownerId', where: [{ field: 'status', op: 'eq', value: 'open' }] } },
    { key: 'won', title: 'ownership.figure.won', order: 84, kind: 'count', bar: true, link: { path: LIST, person: 'ownerId', where: [{ field: 'status', op: 'eq', value: 'won' }, { field: 'endedAt', op: 'eq', value: 'this_month' }] } },
  ],
  read: async (userIds, { month }) => {
    const [list, scope] = [inList(userIds), await resolveScope(opportunityRule, VIEW)];
    const rows = await database.sql.all<Row>(
      `SELECT t.ownerId AS ownerId, SUM(CASE WHEN t.status='open' THEN 1 ELSE 0 END) AS opened, SUM(CASE WHEN t.status='won' AND t.endedAt>=? AND t.endedAt<? THEN 1 ELSE 0 END) AS won
       FROM opportunity t WHERE t.ownerId IN ${list.sql} AND t.deletedAt IS NULL AND ${scopeText(scope, 't')} GROUP BY t.ownerId`,
      [month.from, month.to, ...list.params, ...scope.params],
    );
    return new Map(rows.map((r) => [r.ownerId, { open: Number(r.opened), won: Number(r.won) }]));
  },
});
