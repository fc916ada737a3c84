import { Delete, Edit, Tickets } from '@element-plus/icons-vue';
import { defineList, type Choice, type ListColumn, type ListDefinition, type ListRow, type RowAction, type SystemView } from '@steward/ui';
import type { Filter } from '@steward/kernel';

const accountColumns: readonly ListColumn[] = [
  { key: 'name', title: 'field.account.name', kind: 'text', width: 200, minWidth: 140, fixed: 'left', sortable: true, primary: true },
  { key: 'type', title: 'field.account.type', kind: 'enum', options: 'enum.account.type', width: 90, sortable: true },
  { key: 'balance', title: 'field.account.balance', kind: 'money', width: 140, sortable: true, totals: true },
  { key: 'bank', title: 'field.account.bank', kind: 'text', width: 200, sortable: true },
  { key: 'accountNo', title: 'field.account.accountNo', kind: 'text', width: 180 },
  { key: 'keeperId', title: 'field.account.keeperId', kind: 'user', name: 'keeperName', width: 96 },
  { key: 'isDefault', title: 'field.account.isDefault', kind: 'boolean', width: 90, sortable: true },
  { key: 'enabled', title: 'field.account.enabled', kind: 'boolean', width: 80, sortable: true, visible: false, extra: false },
  { key: 'openingBalance', title: 'field.account.openingBalance', kind: 'money', width: 130, sortable: true, totals: true, visible: false },
  { key: 'openingDate', title: 'field.account.openingDate', kind: 'date', sortable: true, visible: false },
  { key: 'allowOverdraft', title: 'field.account.allowOverdraft', kind: 'boolean', sortable: true, visible: false },
  { key: 'remark', title: 'field.account.remark', kind: 'text', width: 200, visible: false },
  { key: 'updatedAt', title: 'field.account.updatedAt', kind: 'instant', width: 146, sortable: true, visible: false },
];

export interface AccountActions { edit: (row: ListRow) => void; remove: (row: ListRow) => void; ledger: (row: ListRow) => void }

/** Fund accounts with their balances; the page of each is its ledger. */
export const accountList = (actions: AccountActions): ListDefinition => defineList({
  key: 'accounts', path: '/accounts', entity: 'account', permission: 'finance.account', title: 'finance.account.title', columns: accountColumns, quick: ['type'], searchPlaceholder: 'finance.search.account', exportPath: false,
  systemViews: [{ key: 'enabled', title: 'finance.account.view.enabled', filter: { field: 'enabled', op: 'eq', value: true } }, { key: 'all', title: 'finance.view.all' }], rowLink: (row) => `/accounts/${row.id}`,
  rowActions: [
    { key: 'ledger', title: 'finance.account.ledger', icon: Tickets, run: actions.ledger },
    { key: 'edit', title: 'ui.action.edit', icon: Edit, needs: 'finance.account.update', run: actions.edit },
    { key: 'remove', title: 'list.bulk.remove', icon: Delete, needs: 'finance.account.delete', danger: true, run: actions.remove },
  ] satisfies RowAction[],
});

const ledgerColumns = (accounts: readonly Choice[] | undefined): ListColumn[] => [
  { key: 'docNo', title: 'field.account_ledger.docNo', kind: 'text', width: 150, fixed: 'left', sortable: true, primary: true },
  { key: 'docDate', title: 'field.account_ledger.docDate', kind: 'date', width: 104, sortable: true },
  ...(accounts ? [{ key: 'accountId', title: 'field.account_ledger.accountId', kind: 'enum', options: accounts.map(({ value, label }) => ({ value, label })), name: 'accountName', operators: ['in', 'nin'], width: 150 } satisfies ListColumn] : []),
  { key: 'kind', title: 'field.account_ledger.kind', kind: 'enum', options: 'enum.account_ledger.kind', width: 90, sortable: true, slot: 'kind' },
  { key: 'partyName', title: 'field.account_ledger.partyName', kind: 'text', width: 200, minWidth: 140, sortable: true },
  { key: 'method', title: 'field.account_ledger.method', kind: 'dictionary', options: 'finance.payment_method', width: 110, sortable: true },
  { key: 'amount', title: 'field.account_ledger.amount', kind: 'money', width: 130, sortable: true, totals: true },
  { key: 'balanceAfter', title: 'field.account_ledger.balanceAfter', kind: 'money', width: 130 },
    { key: 'actorId', title: 'field.account_ledger.actorId', kind: 'user', name: 'actorName', width: 96 },
  { key: 'at', title: 'field.account_ledger.at', kind: 'instant', width: 146, sortable: true },
  { key: 'refNo', title: 'field.account_ledger.refNo', kind: 'text', width: 140, visible: false, extra: false },
  { key: 'reversal', title: 'field.account_ledger.reversal', kind: 'boolean', width: 80, visible: false, extra: false },
];

const PAGES: Readonly<Record<string, string>> = { receipt: 'receipts', refund: 'refunds', payment: 'payments', account_transfer: 'account-transfers', income_expense: 'income-expenses' };
const linkOf = (row: ListRow): string => `/${PAGES[String(row['docType'])] ?? 'account-ledger'}/${String(row['docId'])}`;

/** Movements of money, the newest first: of all accounts, or of the one given. */
export function ledgerList(of: { accounts: readonly Choice[] } | { accountId: number; title: string }): ListDefinition {
  const only: Filter | undefined = 'accountId' in of ? { field: 'accountId', op: 'in', value: [of.accountId] } : undefined;
  const within = (filter?: Filter): Pick<SystemView, 'filter'> => (only && filter ? { filter: { and: [only, filter] } } : only ?? filter ? { filter: only ?? filter } : {});
  return defineList({
    key: 'account-ledger', path: '/account-ledger', entity: 'account_ledger', permission: 'finance.account', title: 'finance.account.ledger', columns: ledgerColumns('accounts' in of ? of.accounts : undefined), quick: 'accounts' in of ? ['accountId', 'kind'] : ['kind', 'method'],
    dateFields: ['docDate', 'at'], searchPlaceholder: 'finance.search.ledger', rowLink: linkOf,
    systemViews: [
      { key: 'all', title: 'finance.view.all', ...within() }, { key: 'in', title: 'finance.account.view.in', ...within({ field: 'amount', op: 'gt', value: '0' }) }, { key: 'out', title: 'finance.account.view.out', ...within({ field: 'amount', op: 'lt', value: '0' }) },
      { key: 'month', title: 'finance.view.month', ...within({ field: 'docDate', op: 'eq', value: 'this_month' }) },
    ],
  });
}
