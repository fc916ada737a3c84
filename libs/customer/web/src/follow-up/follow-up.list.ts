import type { Filter } from '@steward/kernel';
import { defineList, type ListColumn, type ListDefinition, type RowAction, type SystemView } from '@steward/ui';

/** Mine are those I wrote; the team's are whatever my scope shows. */
export type FollowUpEntry = 'mine' | 'team';

const columns = (): ListColumn[] => [
  { key: 'content', title: 'field.follow_up.content', kind: 'text', width: 320, minWidth: 180, fixed: 'left', primary: true },
  { key: 'customerName', title: 'field.follow_up.customerName', kind: 'text', width: 190, sortable: true, slot: 'customer' },
  { key: 'method', title: 'field.follow_up.method', kind: 'dictionary', options: 'follow_up.method', width: 90, sortable: true, tag: true },
  { key: 'occurredAt', title: 'field.follow_up.occurredAt', kind: 'instant', width: 146, sortable: true },
  { key: 'userId', title: 'field.follow_up.userId', kind: 'user', name: 'userName', width: 90, sortable: true },
  { key: 'result', title: 'field.follow_up.result', kind: 'dictionary', options: 'follow_up.result', width: 100, sortable: true, tag: true },
  { key: 'nextContactAt', title: 'field.follow_up.nextContactAt', kind: 'instant', width: 146, sortable: true },
  { key: 'nextPlan', title: 'field.follow_up.nextPlan', kind: 'text', width: 180 },
  { key: 'contactName', title: 'field.follow_up.contactName', kind: 'text', width: 90, needs: 'customer.contact.view' },
  { key: 'commentCount', title: 'field.follow_up.commentCount', kind: 'integer', width: 80, sortable: true },
  ...[
    { key: 'relatedName', title: 'field.follow_up.relatedName', kind: 'text', width: 150 },
    { key: 'duration', title: 'field.follow_up.duration', kind: 'integer', width: 110, sortable: true, totals: true },
    { key: 'location', title: 'field.follow_up.location', kind: 'text', width: 150 },
    { key: 'customerCode', title: 'field.follow_up.customerCode', kind: 'text', width: 110 },
    { key: 'ownerId', title: 'field.follow_up.ownerId', kind: 'user', name: 'ownerName', width: 110 },
    { key: 'createdAt', title: 'field.follow_up.createdAt', kind: 'instant', width: 146, sortable: true },
  ].map((column) => ({ ...column, visible: false }) as ListColumn),
];

const mine = (me: number): Filter => ({ field: 'userId', op: 'eq', value: me });
const view = (key: string, filter?: SystemView['filter']): SystemView => ({ key, title: `customer.followUp.view.${key}`, ...(filter ? { filter } : {}) });
const COMMON: Readonly<Record<string, Filter>> = {
  today: { field: 'occurredAt', op: 'eq', value: 'today' }, week: { field: 'occurredAt', op: 'eq', value: 'this_week' }, due: { field: 'nextContactAt', op: 'eq', value: 'today' }, commented: { field: 'commentCount', op: 'gt', value: 0 },
};

export const systemViews: Record<FollowUpEntry, readonly SystemView[]> = {
  mine: [view('all', mine), ...Object.entries(COMMON).map(([key, filter]) => view(key, (me) => ({ and: [mine(me), filter] })))],
  team: [view('all'), view('others', (me) => ({ field: 'userId', op: 'nin', value: [me] })), ...Object.entries(COMMON).map(([key, filter]) => view(key, filter))],
};

/** Both entries are one list on the server; their saved views and layouts are their own. */
export const followUpList = (entry: FollowUpEntry, rowActions: readonly RowAction[]): ListDefinition => defineList({
  key: entry === 'mine' ? 'follow-ups' : 'team-follow-ups', path: '/follow-ups', entity: 'follow_up', permission: 'customer.follow_up', title: `customer.followUp.${entry}`, columns: columns(),
  quick: entry === 'mine' ? ['method', 'result'] : ['userId', 'method', 'result'], dateFields: ['occurredAt', 'nextContactAt', 'createdAt'], searchPlaceholder: 'customer.followUp.search',
  systemViews: systemViews[entry], rowLink: (row) => `/follow-ups/${row.id}`, rowActions, defaultSort: [{ key: 'occurredAt', desc: true }],
});
