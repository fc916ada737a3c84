import { database, inList, resolveScope, scopeText } from '@steward/platform';
import { followUpRule } from '../follow-up/follow-up.store.js';
import { registerSupervision } from './supervision.registry.js';

const VIEW = 'customer.follow_up.view';
const title = (key: string): string => `ownership.figure.${key}`;
const link = (range: string): { path: string; person: string; where: { field: string; op: string; value: string }[] } => ({ path: '/follow-ups/team', person: 'userId', where: [{ field: 'occurredAt', op: 'eq', value: range }] });

interface Row { userId: number; today: number | string; week: number | string; month: number | string }

/** Follow-ups of each in the running day, week and month, of customers the caller sees: as many as the list behind them shows. */
registerSupervision({
  key: 'follow_ups', permission: VIEW,
  figures: [
    { key: 'followToday', title: title('follow_today'), order: 30, kind: 'count', link: link('today') },
    { key: 'followWeek', title: title('follow_week'), order: 40, kind: 'count', link: link('this_week') },
    { key: 'followMonth', title: title('follow_month'), order: 50, kind: 'count', bar: true, link: link('this_month') },
  ],
  read: async (userIds, { today, week, month }) => {
    const [list, scope] = [inList(userIds), await resolveScope(followUpRule, VIEW)];
    const from = week.from < month.from ? week.from : month.from;
    const to = week.to > month.to ? week.to : month.to;
    const within = 'SUM(CASE WHEN t.occurredAt>=? AND t.occurredAt<? THEN 1 ELSE 0 END)';
    const rows = await database.sql.all<Row>(
      `SELECT t.userId AS userId, ${within} AS today, ${within} AS week, ${within} AS month FROM follow_up t WHERE t.userId IN ${list.sql} AND t.deletedAt IS NULL AND t.occurredAt>=? AND t.occurredAt<? AND ${scopeText(scope, 't')} GROUP BY t.userId`,
      [today.from, today.to, week.from, week.to, month.from, month.to, ...list.params, from, to, ...scope.params],
    );
    return new Map(rows.map((r) => [r.userId, { followToday: Number(r.today), followWeek: Number(r.week), followMonth: Number(r.month) }]));
  },
});
