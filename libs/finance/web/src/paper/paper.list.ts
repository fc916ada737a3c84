import { Check, CopyDocument, Edit } from '@element-plus/icons-vue';
import { defineList, type Choice, type ListColumn, type ListDefinition, type ListRow, type SystemView } from '@steward/ui';
import type { Router } from 'vue-router';
import { approveMany } from '../approve-many';
import { documentViews } from '../money/money.list';
import type { PaperKind } from './paper.kinds';

/** Columns only one kind has, after party and state. */
function own(kind: PaperKind, accounts: readonly Choice[]): ListColumn[] {
  const label = (key: string): string => `field.${kind.type}.${key}`;
  const money = (key: string): ListColumn => ({ key, title: label(key), kind: 'money', width: 110, sortable: true, totals: true });
  const account = (key: string, name: string): ListColumn => ({ key, title: label(key), kind: 'enum', options: accounts.map(({ value, label: text }) => ({ value, label: text })), name, operators: ['in', 'nin'], width: 150 });
  const paid: ListColumn[] = kind.paid ? [money('paid'), { key: 'payStatus', title: label('payStatus'), kind: 'enum', options: `enum.${kind.type}.payStatus`, width: 100, sortable: true, slot: 'payStatus' }] : [];
  switch (kind.type) {
    case 'account_transfer': return [account('fromAccountId', 'fromAccountName'), account('toAccountId', 'toAccountName'), money('total'), money('fee'), { key: 'refNo', title: label('refNo'), kind: 'text', width: 140 }];
    case 'income_expense': return [{ key: 'direction', title: label('direction'), kind: 'enum', options: 'enum.income_expense.direction', width: 80, sortable: true }, account('accountId', 'accountName'), money('total'), { key: 'method', title: label('method'), kind: 'dictionary', options: 'finance.payment_method', width: 110, sortable: true }];
    case 'payment_request': return [{ key: 'payDate', title: label('payDate'), kind: 'date', width: 112, sortable: true }, money('total'), ...paid];
    case 'expense_claim': return [money('total'), ...paid];
    case 'purchase_invoice': return [
      { key: 'type', title: label('type'), kind: 'enum', options: 'enum.purchase_invoice.type', width: 130, sortable: true }, { key: 'date', title: label('date'), kind: 'date', width: 104, sortable: true }, money('total'), money('tax'),
      { key: 'invoiceNo', title: label('invoiceNo'), kind: 'text', width: 190, sortable: true }, { ...money('redTotal'), visible: false },
    ];
  }
}

function columns(kind: PaperKind, accounts: readonly Choice[]): ListColumn[] {
  const label = (key: string): string => `field.${kind.type}.${key}`;
  const hidden = (column: ListColumn): ListColumn => ({ ...column, visible: false });
  return [
    { key: 'no', title: label('no'), kind: 'text', width: 150, fixed: 'left', sortable: true, primary: true, slot: 'no' },
    { key: 'docDate', title: label('docDate'), kind: 'date', width: 104, sortable: true },
    ...(kind.party ? [{ key: kind.party.key, title: label(kind.party.label), kind: 'text', width: 190, minWidth: 140, sortable: true } satisfies ListColumn] : []),
    { key: 'state', title: label('state'), kind: 'enum', options: 'document.state', width: 92, sortable: true, slot: 'state' },
    ...own(kind, accounts),
    { key: 'ownerId', title: label('ownerId'), kind: 'user', name: 'ownerName', width: 96, sortable: true },
    { key: 'createdAt', title: label('createdAt'), kind: 'instant', width: 146, sortable: true },
    hidden({ key: 'departmentId', title: label('departmentId'), kind: 'department', name: 'departmentName', sortable: true }), hidden({ key: 'remark', title: label('remark'), kind: 'text', width: 200 }),
    hidden({ key: 'approvedAt', title: label('approvedAt'), kind: 'instant', width: 146, sortable: true }), hidden({ key: 'voidReason', title: label('voidReason'), kind: 'text', width: 200 }), hidden({ key: 'externalId', title: label('externalId'), kind: 'text' }),
  ];
}

const toPay: SystemView = { key: 'toPay', title: 'finance.paper.toPay', filter: { and: [{ field: 'state', op: 'eq', value: 'approved' }, { field: 'payStatus', op: 'ne', value: 'full' }] } };
const isDraft = (row: ListRow): boolean => row['state'] === 'draft';

/** Transfers, income and expense, requests, claims or purchase invoices. */
export const paperList = (kind: PaperKind, accounts: readonly Choice[], router: Pick<Router, 'push'>): ListDefinition => defineList({
  key: kind.path.slice(1), path: kind.path, entity: kind.type, permission: kind.permission, title: `finance.list.${kind.type}`, columns: columns(kind, accounts), quick: ['state', ...(kind.paid ? ['payStatus'] : kind.type === 'income_expense' ? ['direction'] : []), 'ownerId'],
  dateFields: ['docDate', 'createdAt'], searchPlaceholder: `finance.paper.search.${kind.type}`, systemViews: kind.paid ? [...documentViews, toPay] : documentViews, rowLink: (row) => `${kind.path}/${row.id}`, customEntity: kind.type,
  rowActions: [
    { key: 'edit', title: 'ui.action.edit', icon: Edit, needs: `${kind.permission}.update`, hidden: (row) => !isDraft(row), run: (row) => void router.push(`${kind.path}/${row.id}/edit`) },
    { key: 'copy', title: 'document.copy', icon: CopyDocument, needs: `${kind.permission}.create`, run: (row) => void router.push({ path: `${kind.path}/new`, query: { copy: String(row.id) } }) },
  ],
  bulkActions: [{ key: 'approve', title: 'document.approve', icon: Check, needs: `${kind.permission}.approve`, allowAll: false, ask: 'finance.bulk.approveAsk', run: (_target, rows) => approveMany(kind.path, rows, kind.touches) }],
});
