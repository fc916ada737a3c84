import { Clock, Money } from '@element-plus/icons-vue';
import type { Filter } from '@steward/kernel';
import { defineList, type ListColumn, type ListDefinition, type ListRow, type RowAction, type SystemView } from '@steward/ui';
import type { Router } from 'vue-router';
import type { Side } from '../finance.api';
import { fen, sourceLink } from '../money/money-allocation';
import { idsOf, together } from '../together';

const columns = (side: Side): ListColumn[] => {
  const label = (key: string): string => `field.${side}.${key}`;
  const party = side === 'receivable' ? 'customer' : 'supplier';
  const money = (key: string, visible = true): ListColumn => ({ key, title: label(key), kind: 'money', width: 120, sortable: true, totals: true, visible });
  return [
    { key: 'no', title: label('no'), kind: 'text', width: 150, fixed: 'left', sortable: true, primary: true },
    { key: `${party}Name`, title: label(`${party}Name`), kind: 'text', width: 200, minWidth: 140, sortable: true, slot: 'party' },
    { key: 'dueDate', title: label('dueDate'), kind: 'date', width: 164, sortable: true, slot: 'due' },
    { ...money('open'), width: 150, slot: 'open' }, money('amount'), money('settled'),
    { key: 'kind', title: label('kind'), kind: 'enum', options: 'enum.receivable.kind', width: 96, sortable: true },
    { key: 'docDate', title: label('docDate'), kind: 'date', width: 104, sortable: true },
    ...(side === 'receivable' ? [{ key: 'orderNo', title: label('orderNo'), kind: 'text', width: 150, sortable: true } satisfies ListColumn] : []),
    { key: 'ownerId', title: label('ownerId'), kind: 'user', name: 'ownerName', width: 96, sortable: true },
    money('writtenOff', false),
    { key: 'isOpen', title: label('isOpen'), kind: 'boolean', sortable: true, visible: false, extra: false },
    { key: 'departmentId', title: label('departmentId'), kind: 'department', name: 'departmentName', visible: false },
    { key: 'remark', title: label('remark'), kind: 'text', width: 200, visible: false },
    { key: 'createdAt', title: label('createdAt'), kind: 'instant', width: 146, sortable: true, visible: false },
  ];
};

const open: Filter = { field: 'isOpen', op: 'eq', value: true };
const debt: Filter = { field: 'open', op: 'gt', value: '0' };
const late: Filter = { and: [debt, { field: 'dueDate', op: 'lt', value: 'today' }] };
const views: readonly SystemView[] = [
  { key: 'open', title: 'finance.item.view.open', filter: open }, { key: 'overdue', title: 'finance.item.view.overdue', filter: late },
  { key: 'credit', title: 'finance.item.view.credit', filter: { field: 'open', op: 'lt', value: '0' } }, { key: 'settled', title: 'finance.item.view.settled', filter: { field: 'isOpen', op: 'eq', value: false } }, { key: 'all', title: 'finance.view.all' },
];
/** 应付款 is worked off: credits are used with a payment, they are not paid. */
const payViews: readonly SystemView[] = [
  { key: 'open', title: 'finance.pay.view.open', filter: debt }, { key: 'overdue', title: 'finance.pay.view.overdue', filter: late },
  { key: 'week', title: 'finance.pay.view.week', filter: { and: [debt, { field: 'dueDate', op: 'eq', value: 'this_week' }] } }, { key: 'mine', title: 'finance.pay.view.mine', filter: (me) => ({ and: [debt, { field: 'ownerId', op: 'eq', value: me }] }) },
];

interface Use { router: Pick<Router, 'push'>; history: (row: ListRow) => void }
const documentOf = (row: ListRow): string | undefined => sourceLink({ sourceType: String(row['sourceType']), sourceId: Number(row['sourceId']) });

/** Receivables or payables: every entry with what settled it. With `work` only what is to be paid, as 应付款. */
export function itemList(side: Side, { router, history }: Use, work = false): ListDefinition {
  const customer = side === 'receivable';
  const [party, path, needs] = customer ? ['customerId', '/receipts/new', 'finance.receipt.create'] as const : ['supplierId', '/payments/new', 'finance.payment.create'] as const;
  const to = (partyId: number, rows: readonly ListRow[]): { path: string; query: Record<string, string> } => ({ path, query: { [customer ? 'customer' : 'supplier']: String(partyId), items: idsOf(rows) } });
  const settle: RowAction = { key: 'settle', title: customer ? 'finance.push.receive' : 'finance.push.pay', icon: Money, needs, hidden: (row) => fen(row['open']) <= 0, run: (row) => void router.push(to(Number(row[party]), [row])) };
  return defineList({
    key: work ? 'to-pay' : customer ? 'receivables' : 'payables', path: customer ? '/receivables' : '/payables', entity: side, permission: `finance.${side}`, title: work ? 'finance.pay.title' : `finance.item.title.${side}`, columns: columns(side), quick: ['kind', 'ownerId'],
    dateFields: ['dueDate', 'docDate'], searchPlaceholder: customer ? 'finance.search.customer' : 'finance.search.supplier', systemViews: work ? payViews : views, defaultSort: [{ key: 'dueDate', desc: false }, { key: 'id', desc: false }],
    rowLink: (row) => documentOf(row) ?? { path: customer ? '/receivables' : '/payables', query: { item: String(row.id) } },
    rowActions: [settle, { key: 'history', title: 'finance.item.history', icon: Clock, run: history }],
    bulkActions: [together(router, { key: 'settle', title: customer ? 'finance.together.receive' : 'finance.together.pay', icon: Money, needs, party, fits: (row) => fen(row['open']) !== 0, to })],
  });
}
