import { Check, CopyDocument, Edit } from '@element-plus/icons-vue';
import { defineList, type Choice, type ListColumn, type ListDefinition, type ListRow, type SystemView } from '@steward/ui';
import type { Router } from 'vue-router';
import { approveMany } from '../approve-many';
import type { MoneyKind } from './money.kinds';

/** Title key of a column: labels of the entity are shared with the server's exports. */
const of = (kind: MoneyKind, key: string): string => `field.${kind.type}.${key}`;

function columns(kind: MoneyKind, accounts: readonly Choice[]): ListColumn[] {
  const party: ListColumn = kind.side === undefined
    ? { key: 'partyName', title: of(kind, 'partyName'), kind: 'text', width: 200, minWidth: 140, sortable: true }
    : { key: kind.side === 'receivable' ? 'customerName' : 'supplierName', title: of(kind, kind.side === 'receivable' ? 'customerId' : 'supplierId'), kind: 'text', width: 200, minWidth: 140, sortable: true };
  const money = (key: string, width = 106): ListColumn => ({ key, title: of(kind, key), kind: 'money', width, sortable: true, totals: true });
  const hidden = (column: ListColumn): ListColumn => ({ ...column, visible: false });
  return [
    { key: 'no', title: of(kind, 'no'), kind: 'text', width: 150, fixed: 'left', sortable: true, primary: true, slot: 'no' },
    { key: 'docDate', title: of(kind, 'docDate'), kind: 'date', width: 104, sortable: true },
    ...(kind.side === undefined ? [{ key: 'kind', title: of(kind, 'kind'), kind: 'enum', options: 'enum.offset.kind', width: 110, sortable: true } satisfies ListColumn] : []),
    party, ...(kind.side === undefined ? [{ key: 'counterName', title: of(kind, 'counterName'), kind: 'text', width: 160, sortable: true } satisfies ListColumn] : []),
    { key: 'state', title: of(kind, 'state'), kind: 'enum', options: 'document.state', width: 92, sortable: true, slot: 'state' },
    money('total'), ...(kind.claims ? [money('recovered'), { key: 'reason', title: of(kind, 'reason'), kind: 'dictionary', options: 'finance.bad_debt_reason', width: 130, sortable: true } satisfies ListColumn] : [money('allocated')]),
    ...(kind.writeOff ? [money('writeOff', 96)] : []),
    ...(kind.accounts ? [money('advance')] : []),
    { key: 'ownerId', title: of(kind, 'ownerId'), kind: 'user', name: 'ownerName', width: 96, sortable: true },
    { key: 'createdAt', title: of(kind, 'createdAt'), kind: 'instant', width: 146, sortable: true },
    ...(kind.accounts ? [hidden(money('fee')), hidden({ key: 'accountId', title: of(kind, 'accountId'), kind: 'enum', options: accounts.map(({ value, label }) => ({ value, label })), operators: ['in', 'nin'], extra: false })] : []),
    hidden({ key: 'departmentId', title: of(kind, 'departmentId'), kind: 'department', name: 'departmentName', sortable: true }),
    hidden({ key: 'remark', title: of(kind, 'remark'), kind: 'text', width: 200 }),
    hidden({ key: 'approvedAt', title: of(kind, 'approvedAt'), kind: 'instant', width: 146, sortable: true }),
    hidden({ key: 'approvedBy', title: of(kind, 'approvedBy'), kind: 'user', name: 'approvedByName' }),
    hidden({ key: 'voidReason', title: of(kind, 'voidReason'), kind: 'text', width: 200 }),
    hidden({ key: 'printCount', title: of(kind, 'printCount'), kind: 'integer', sortable: true }),
    hidden({ key: 'externalId', title: of(kind, 'externalId'), kind: 'text' }),
    hidden({ key: 'createdBy', title: of(kind, 'createdBy'), kind: 'user', name: 'createdByName' }),
  ];
}

/** Views every list of documents of finance has. */
export const documentViews: readonly SystemView[] = [
  { key: 'all', title: 'finance.view.all' },
  { key: 'month', title: 'finance.view.month', filter: { field: 'docDate', op: 'eq', value: 'this_month' } },
  { key: 'draft', title: 'finance.view.draft', filter: { field: 'state', op: 'in', value: ['draft', 'pending', 'rejected'] } },
  { key: 'approved', title: 'finance.view.approved', filter: { field: 'state', op: 'eq', value: 'approved' } },
  { key: 'voided', title: 'finance.view.voided', filter: { field: 'state', op: 'eq', value: 'voided' } },
];

const isDraft = (row: ListRow): boolean => row['state'] === 'draft';

/** Receipts, refunds, payments or offsets. */
export const moneyList = (kind: MoneyKind, accounts: readonly Choice[], router: Pick<Router, 'push'>): ListDefinition => defineList({
  key: kind.path.slice(1), path: kind.path, entity: kind.type, permission: kind.permission, title: `finance.list.${kind.type}`, columns: columns(kind, accounts), quick: kind.accounts ? ['state', 'accountId', 'ownerId'] : kind.claims ? ['state', 'reason', 'ownerId'] : ['state', 'kind', 'ownerId'],
  dateFields: ['docDate', 'createdAt', 'approvedAt'], searchPlaceholder: kind.side === 'payable' ? 'finance.search.supplier' : 'finance.search.customer', systemViews: documentViews, rowLink: (row) => `${kind.path}/${row.id}`, customEntity: kind.type,
  rowActions: [
    { key: 'edit', title: 'ui.action.edit', icon: Edit, needs: `${kind.permission}.update`, hidden: (row) => !isDraft(row), run: (row) => void router.push(`${kind.path}/${row.id}/edit`) },
    { key: 'copy', title: 'document.copy', icon: CopyDocument, needs: `${kind.permission}.create`, run: (row) => void router.push({ path: `${kind.path}/new`, query: { copy: String(row.id) } }) },
  ],
  bulkActions: [{ key: 'approve', title: 'document.approve', icon: Check, needs: `${kind.permission}.approve`, allowAll: false, ask: 'finance.bulk.approveAsk', run: (_target, rows) => approveMany(kind.path, rows, kind.touches) }],
});
