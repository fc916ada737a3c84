import type { Filter } from '@steward/kernel';
import { defineList, packFilter, type ListColumn, type ListDefinition, type RowAction, type SystemView } from '@steward/ui';
import { OPEN } from './ticket.api';

const column = (key: string, kind: ListColumn['kind'], more: Partial<ListColumn> = {}): ListColumn => ({ key, title: `field.service_ticket.${key}`, kind, ...more });
const sorted = (key: string, kind: ListColumn['kind'], more: Partial<ListColumn> = {}): ListColumn => column(key, kind, { sortable: true, ...more });
const open: Filter = { field: 'state', op: 'in', value: OPEN };
const view = (key: string, filter?: SystemView['filter']): SystemView => ({ key, title: `customer.service.view.${key}`, ...(filter ? { filter } : {}) });

/** 服务工单. */
export const ticketList = (rowActions: readonly RowAction[]): ListDefinition => defineList({
  key: 'service-tickets', path: '/service-tickets', entity: 'service_ticket', permission: 'customer.service', title: 'customer.service.title', searchPlaceholder: 'customer.service.search',
  columns: [
    sorted('no', 'text', { width: 160, fixed: 'left', primary: true }), sorted('state', 'enum', { options: 'enum.service_ticket.state', width: 96, tag: true }), sorted('customerName', 'text', { width: 200 }), sorted('type', 'dictionary', { options: 'service.type', width: 90, tag: true }),
    sorted('priority', 'enum', { options: 'enum.service_ticket.priority', width: 84 }), column('description', 'text', { width: 240 }), sorted('productName', 'text', { width: 150 }), sorted('assigneeId', 'user', { name: 'assigneeName', width: 96 }),
    sorted('requiredBy', 'instant', { width: 170, slot: 'requiredBy' }), sorted('acceptedOn', 'date', { width: 104 }), sorted('warranty', 'enum', { options: 'enum.service_ticket.warranty', width: 96 }), sorted('fee', 'money', { width: 100 }), sorted('satisfaction', 'integer', { width: 80 }),
    sorted('ownerId', 'user', { name: 'ownerName', width: 96 }), column('contactName', 'text', { visible: false }), column('contactPhone', 'text', { visible: false }), sorted('serialNo', 'text', { visible: false }), column('orderNo', 'text', { visible: false }),
    sorted('channel', 'dictionary', { options: 'service.channel', visible: false }), column('solution', 'text', { visible: false, width: 200 }), sorted('firstResponseAt', 'instant', { visible: false }), sorted('solvedAt', 'instant', { visible: false }),
    sorted('closedAt', 'instant', { visible: false }), sorted('responseMinutes', 'integer', { visible: false }), sorted('solveMinutes', 'integer', { visible: false }), sorted('warrantyUntil', 'date', { visible: false }), sorted('reopened', 'integer', { visible: false }), sorted('updatedAt', 'instant', { visible: false }),
  ],
  quick: ['state', 'type', 'assigneeId', 'priority', 'warranty'], dateFields: ['acceptedOn', 'requiredBy', 'closedAt', 'updatedAt'], rowActions, rowLink: (row) => `/service-tickets/${row.id}`, defaultSort: [{ key: 'acceptedOn', desc: true }],
  systemViews: [
    view('mine', (me) => ({ and: [open, { field: 'assigneeId', op: 'eq', value: me }] })), view('unassigned', { field: 'state', op: 'eq', value: 'new' }),
    view('late', () => ({ and: [open, { field: 'requiredBy', op: 'lt', value: new Date().toISOString() }] })), view('all'),
  ],
});

/** The tickets a row of a report stands for. */
export function ticketsBehind(report: { by: string; from: string; to: string }, key: string | null): { path: string; query: Record<string, string> } {
  const field = { type: 'type', product: 'productId', assignee: 'assigneeId' }[report.by];
  const value = report.by === 'type' ? key : Number(key);
  const month = report.by === 'month' && key !== null;
  const from = month && `${key}-01` > report.from ? `${key}-01` : report.from;
  const to = month && lastDay(key) < report.to ? lastDay(key) : report.to;
  const group: Filter[] = field === undefined ? [] : key === null ? [{ field, op: 'empty' }] : report.by === 'assignee' ? [{ field, op: 'in', value: [value as number] }] : [{ field, op: 'eq', value: value as string }];
  return { path: '/service-tickets', query: { view: 'all', f: packFilter({ and: [{ field: 'state', op: 'nin', value: ['cancelled'] }, { field: 'acceptedOn', op: 'gte', value: from }, { field: 'acceptedOn', op: 'lte', value: to }, ...group] }) } };
}

const lastDay = (month: string): string => new Date(Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5, 7)), 0)).toISOString().slice(0, 10);
