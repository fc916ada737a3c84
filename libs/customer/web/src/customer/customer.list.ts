import type { Filter } from '@steward/kernel';
import { defineList, ME, type ListDefinition, type SystemView } from '@steward/ui';
import { customerColumns } from './customer.columns';
import type { CustomerActions } from './use-customer-actions';

/** 我的 = mine or followed by me; 团队 = whatever my scope shows (domain.md 2.2, S-81). */
export type CustomerEntry = 'mine' | 'team';

const OWNED: Filter = { field: 'ownerId', op: 'eq', value: ME };
const FOLLOWED: Filter = { field: 'followers', op: 'in', value: [ME] };
const MINE: Filter = { or: [OWNED, FOLLOWED] };
const NEW: Filter = { field: 'createdAt', op: 'eq', value: 'this_month' };
const TODAY: Filter = { field: 'nextContactAt', op: 'eq', value: 'today' };
const LATE: Filter = { field: 'nextContactAt', op: 'lt', value: 'today' };
const DEALT: Filter = { field: 'dealt', op: 'eq', value: true };
const OPEN: Filter = { field: 'dealt', op: 'eq', value: false };

const view = (key: string, ...parts: Filter[]): SystemView => ({ key, title: `customer.view.${key}`, ...(parts.length === 0 ? {} : { filter: parts.length === 1 && parts[0] ? parts[0] : { and: parts } }) });

export const systemViews: Record<CustomerEntry, readonly SystemView[]> = {
  mine: [view('all', MINE), view('owned', OWNED), view('followed', FOLLOWED), view('today', MINE, TODAY), view('late', MINE, LATE), view('new', MINE, NEW), view('open', MINE, OPEN), view('dealt', MINE, DEALT)],
  team: [view('all'), view('owned', OWNED), view('others', { field: 'ownerId', op: 'nin', value: [ME] }), view('today', TODAY), view('late', LATE), view('new', NEW), view('open', OPEN), view('dealt', DEALT), view('ownerless', { field: 'ownerId', op: 'empty' })],
};

/** Both entries are one list on the server; their saved views and layouts are their own. */
export function customerList(entry: CustomerEntry, actions: Pick<CustomerActions, 'rowActions' | 'bulkActions'>): ListDefinition {
  return defineList({
    key: entry === 'mine' ? 'customers' : 'team-customers', path: '/customers', entity: 'customer', permission: 'customer.customer', title: `customer.list.${entry}`, columns: customerColumns(),
    quick: entry === 'mine' ? ['level', 'status', 'region', 'industry'] : ['level', 'status', 'region', 'industry', 'ownerId'],
    dateFields: ['createdAt', 'nextContactAt', 'lastFollowUpAt', 'updatedAt'], searchPlaceholder: 'customer.list.search', systemViews: systemViews[entry],
    rowLink: (row) => `/customers/${row.id}`, rowActions: actions.rowActions, bulkActions: actions.bulkActions, customEntity: 'customer', defaultSort: [{ key: 'createdAt', desc: true }],
    tree: { field: 'categoryId', title: 'customer.customer', type: 'customer' },
  });
}
