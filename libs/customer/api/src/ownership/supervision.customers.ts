import { database, inList } from '@steward/platform';
import { registerSupervision } from './supervision.registry.js';

const LIST = '/customers/team';
const title = (key: string): string => `ownership.figure.${key}`;

interface Row { ownerId: number; customers: number | string; added: number | string; overdue: number | string; never: number | string; lastContactAt: string | null }

/** Customers of each: how many, how many new, how many wait, when the last one was spoken to. */
registerSupervision({
  key: 'customers', permission: 'customer.customer.view',
  figures: [
    { key: 'customers', title: title('customers'), order: 10, kind: 'count', bar: true, link: { path: LIST, person: 'ownerId', where: [] } },
    { key: 'added', title: title('added'), order: 20, kind: 'count', bar: true, link: { path: LIST, person: 'ownerId', where: [{ field: 'createdAt', op: 'eq', value: 'this_month' }] } },
    { key: 'overdue', title: title('overdue'), order: 60, kind: 'count', bar: true, link: { path: LIST, person: 'ownerId', where: [{ field: 'nextContactAt', op: 'lt', value: 'today' }] } },
    { key: 'never', title: title('never'), order: 70, kind: 'count', link: { path: LIST, person: 'ownerId', where: [{ field: 'lastFollowUpAt', op: 'empty' }] } },
    { key: 'lastContactAt', title: title('lastContactAt'), order: 80, kind: 'instant' },
  ],
  read: async (userIds, { today, month }) => {
    const list = inList(userIds);
    const rows = await database.sql.all<Row>(
      `SELECT ownerId, COUNT(*) AS customers, SUM(CASE WHEN createdAt>=? AND createdAt<? THEN 1 ELSE 0 END) AS added, SUM(CASE WHEN nextContactAt<? THEN 1 ELSE 0 END) AS overdue,
              SUM(CASE WHEN lastFollowUpAt IS NULL THEN 1 ELSE 0 END) AS never, MAX(lastFollowUpAt) AS lastContactAt
       FROM customer WHERE ownerId IN ${list.sql} AND deletedAt IS NULL GROUP BY ownerId`,
      [month.from, month.to, today.from, ...list.params],
    );
    return new Map(rows.map((r) => [r.ownerId, { customers: Number(r.customers), added: Number(r.added), overdue: Number(r.overdue), never: Number(r.never), lastContactAt: r.lastContactAt }]));
  },
});
