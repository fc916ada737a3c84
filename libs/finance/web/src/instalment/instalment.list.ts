import { Clock, Money } from '@element-plus/icons-vue';
import { addDays, type Filter } from '@steward/kernel';
import { defineList, type ListColumn, type ListDefinition, type ListRow } from '@steward/ui';
import type { Router } from 'vue-router';
import { fen, sourceLink } from '../money/money-allocation';
import { idsOf, together } from '../together';

const RECEIVE = 'finance.receipt.create';
const label = (key: string): string => `field.receivable.${key}`;
const money = (key: string): ListColumn => ({ key, title: label(key), kind: 'money', width: 116, sortable: true, totals: true });
const columns: readonly ListColumn[] = [
  { key: 'no', title: label('no'), kind: 'text', width: 150, fixed: 'left', sortable: true, primary: true },
  { key: 'customerName', title: label('customerName'), kind: 'text', width: 200, minWidth: 140, sortable: true, slot: 'customer' },
  { key: 'dueDate', title: label('dueDate'), kind: 'date', width: 116, sortable: true },
  { key: 'isOpen', title: 'finance.instalment.status', kind: 'boolean', width: 96, sortable: true, slot: 'status' },
  { ...money('open'), width: 150, slot: 'open' }, money('amount'), money('settled'),
  { key: 'ownerId', title: label('ownerId'), kind: 'user', name: 'ownerName', width: 96, sortable: true },
  { key: 'docDate', title: label('docDate'), kind: 'date', width: 104, sortable: true },
  { key: 'kind', title: label('kind'), kind: 'enum', options: 'enum.receivable.kind', width: 96, sortable: true, visible: false },
  { key: 'departmentId', title: label('departmentId'), kind: 'department', name: 'departmentName', visible: false },
];

/** Status of an instalment, worked out from what settled it. */
export type InstalmentStatus = 'done' | 'overdue' | 'partial' | 'pending';
export const statusOf = (row: ListRow, today: string): InstalmentStatus => (fen(row['open']) <= 0 ? 'done' : String(row['dueDate']) < today ? 'overdue' : fen(row['settled']) > 0 ? 'partial' : 'pending');

const planned: Filter = { field: 'kind', op: 'in', value: ['order', 'shipment'] };
const open: Filter = { field: 'open', op: 'gt', value: '0' };
const all = (...more: Filter[]): Filter => ({ and: [planned, ...more] });

/** 回款计划: the instalments of all orders; `days` is how many days ahead one is reminded. */
export const instalmentList = (router: Pick<Router, 'push'>, today: string, days: number): ListDefinition => {
  const soon = addDays(today, days);
  const to = (customerId: number, rows: readonly ListRow[]): { path: string; query: Record<string, string> } => ({ path: '/receipts/new', query: { customer: String(customerId), items: idsOf(rows) } });
  return defineList({
    key: 'instalments', path: '/receivables', entity: 'receivable', permission: 'finance.receivable', title: 'finance.instalment.title', columns: [...columns], quick: ['ownerId'], dateFields: ['dueDate', 'docDate'], searchPlaceholder: 'finance.search.order',
    systemViews: [
      { key: 'due', title: 'finance.instalment.view.due', filter: all(open, { field: 'dueDate', op: 'lte', value: soon }) }, { key: 'overdue', title: 'finance.instalment.view.overdue', filter: all(open, { field: 'dueDate', op: 'lt', value: 'today' }) },
      { key: 'soon', title: 'finance.instalment.view.soon', filter: all(open, { field: 'dueDate', op: 'between', value: [today, soon] }) }, { key: 'open', title: 'finance.instalment.view.open', filter: all(open) },
      { key: 'done', title: 'finance.instalment.view.done', filter: all({ field: 'isOpen', op: 'eq', value: false }) }, { key: 'all', title: 'finance.view.all', filter: planned },
    ],
    defaultSort: [{ key: 'dueDate', desc: false }, { key: 'id', desc: false }], rowLink: (row) => sourceLink({ sourceType: String(row['sourceType']), sourceId: Number(row['sourceId']) }) ?? { path: '/receivables', query: { item: String(row.id) } },
    rowActions: [
      { key: 'receive', title: 'finance.push.receive', icon: Money, needs: RECEIVE, hidden: (row) => fen(row['open']) <= 0, run: (row) => void router.push(to(Number(row['customerId']), [row])) },
      { key: 'history', title: 'finance.item.history', icon: Clock, run: (row) => void router.push({ path: '/receivables', query: { item: String(row.id) } }) },
    ],
    bulkActions: [together(router, { key: 'receive', title: 'finance.together.receive', icon: Money, needs: RECEIVE, party: 'customerId', fits: (row) => fen(row['open']) > 0, to })],
  });
};
