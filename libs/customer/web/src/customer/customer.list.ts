import type { Filter } from '@steward/kernel';
import { defineList, type ListDefinition, type SystemView } from '@steward/ui';
import { customerColumns } from './customer.columns';
import type { CustomerActions } from './use-customer-actions';

/** 我的 = mine or followed by me; 团队 = whatever my scope shows (domain.md 2.2, S-81). */
export type CustomerEntry = 'mine' | 'team';

const owned = (me: number): Filter => ({ field: 'ownerId', op: 'eq', value: me });
const followed = (me: number): Filter => ({ field: 'followers', op: 'in', value: [me] });
const mine = (me: number): Filter => ({ or: [owned(me), followed(me)] });
const others = (me: number): Filter => ({ field: 'ownerId', op: 'nin', value: [me] });

/** Views both entries have, over what the entry shows. */
const COMMON: Readonly<Record<string, Filter>> = {
  today: { field: 'nextContactAt', op: 'eq', value: 'today' }, late: { field: 'nextContactAt', op: 'lt', value: 'today' }, new: { field: 'createdAt', op: 'eq', value: 'this_month' },
  open: { field: 'dealt', op: 'eq', value: false }, dealt: { field: 'dealt', op: 'eq', value: true },
};

const view = (key: string, filter?: SystemView['filter']): SystemView => ({ key, title: `customer.view.${key}`, ...(filter ? { filter } : {}) });

export const systemViews: Record<CustomerEntry, readonly SystemView[]> = {
  mine: [view('all', mine), view('owned', owned), view('followed', followed), ...Object.entries(COMMON).map(([key, filter]) => view(key, (me) => ({ and: [mine(me), filter] })))],
  team: [view('all'), view('owned', owned), view('others', others), ...Object.entries(COMMON).map(([key, filter]) => view(key, filter)), view('ownerless', { field: 'ownerId', op: 'empty' })],
};

/** Both entries are one list on the server; their saved views and layouts are their own. */
export function customerList(entry: CustomerEntry, actions: Pick<CustomerActions, 'rowActions' | 'bulkActions'>): ListDefinition {
  return defineList({
    key: entry === 'mine' ? 'customers' : 'team-customers', path: '/customers', entity: 'customer', permission: 'customer.customer', title: `customer.list.${entry}`, columns: customerColumns(),
    quick: entry === 'mine' ? ['level', 'status', 'region', 'industry'] : ['level', 'status', 'region', 'industry', 'ownerId'],
    dateFields: ['createdAt', 'nextContactAt', 'lastFollowUpAt', 'updatedAt'], searchPlaceholder: 'customer.list.search', systemViews: systemViews[entry],
    rowLink: (row) => `/customers/${row.id}`, rowActions: actions.rowActions, bulkActions: actions.bulkActions, customEntity: 'customer', defaultSort: [{ key: 'createdAt', desc: true }],
    tree: { field: 'categoryId', title: 'customer.customer', type: 'customer', counts: '/customers/category-counts' },
  });
}
