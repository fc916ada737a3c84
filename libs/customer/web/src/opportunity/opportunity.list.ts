import type { Filter } from '@steward/kernel';
import { defineList, type BulkAction, type ListColumn, type ListDefinition, type RowAction, type SystemView } from '@steward/ui';

/** Colour of each status, wherever it stands as a tag. */
export const STATUS_COLORS = { open: 'primary', won: 'success', lost: 'danger', invalid: 'info' } as const;

export type OpportunityEntry = 'mine' | 'team';
const mine = (me: number): Filter => ({ field: 'ownerId', op: 'eq', value: me });
const open: Filter = { field: 'status', op: 'eq', value: 'open' };
const VIEWS: Readonly<Record<string, Filter>> = { open, closing: { and: [open, { field: 'expectedCloseDate', op: 'eq', value: 'this_month' }] }, won: { field: 'status', op: 'eq', value: 'won' }, lost: { field: 'status', op: 'eq', value: 'lost' } };
const view = (key: string, filter?: SystemView['filter']): SystemView => ({ key, title: `customer.opportunity.view.${key}`, ...(filter ? { filter } : {}) });
const views: Readonly<Record<OpportunityEntry, readonly SystemView[]>> = {
  mine: [view('all', mine), ...Object.entries(VIEWS).map(([key, filter]) => view(key, (me) => ({ and: [mine(me), filter] })))],
  team: [view('all'), ...Object.entries(VIEWS).map(([key, filter]) => view(key, filter))],
};

const PRICE = 'price.view';
const column = (key: string, kind: ListColumn['kind'], more: Partial<ListColumn> = {}): ListColumn => ({ key, title: `field.opportunity.${key}`, kind, sortable: true, ...more });
const hide = (one: ListColumn): ListColumn => ({ ...one, visible: false });
const columns = (): ListColumn[] => [
  column('name', 'text', { width: 220, fixed: 'left', primary: true }), column('customerName', 'text', { width: 200, sortable: false, slot: 'customer' }), column('stageName', 'text', { width: 110, sortable: false }), column('status', 'enum', { options: 'enum.opportunity.status', width: 90, tag: true }),
  column('amount', 'money', { width: 120, totals: true, needs: PRICE }), column('probability', 'rate', { width: 90 }), column('weighted', 'money', { width: 120, totals: true, needs: PRICE }), column('expectedCloseDate', 'date', { width: 110 }),
  column('ownerId', 'user', { name: 'ownerName', width: 90 }), column('idleSince', 'instant', { width: 146 }), column('lostReason', 'dictionary', { options: 'opportunity.lost_reason', width: 120 }),
  ...[column('id', 'integer'), column('code', 'text'), column('stageSince', 'instant'), column('competitors', 'text', { sortable: false, extra: true }), column('source', 'dictionary', { options: 'customer.source', extra: true }), column('remark', 'text', { sortable: false, extra: true }), column('createdAt', 'instant'), column('updatedAt', 'instant', { extra: true })].map(hide),
];

/** 我的商机 and 团队商机. */
export function opportunityList(entry: OpportunityEntry, rowActions: readonly RowAction[], bulkActions: readonly BulkAction[]): ListDefinition {
  return defineList({
    key: entry === 'mine' ? 'opportunities' : 'team-opportunities', path: '/opportunities', entity: 'opportunity', permission: 'customer.opportunity', title: `customer.opportunity.${entry}`, columns: columns(), quick: entry === 'mine' ? ['status'] : ['status', 'ownerId'],
    dateFields: ['expectedCloseDate', 'createdAt'], searchPlaceholder: 'customer.opportunity.search', systemViews: views[entry], rowLink: (row) => `/opportunities/${row.id}`, customEntity: 'opportunity', defaultSort: [{ key: 'id', desc: true }], rowActions, bulkActions,
  });
}
