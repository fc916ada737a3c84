import { defineList, type ListDefinition } from '@steward/ui';

const label = (key: string): string => `field.income_expense_line.${key}`;

/** 收支明细: income or expense by the tree on the left. */
export const categoryLineList = (direction: 'income' | 'expense'): ListDefinition => defineList({
  key: 'income-expense-lines', path: '/income-expense-lines', entity: 'income_expense_line', permission: 'finance.income_expense', title: `finance.paper.lines.${direction}`, quick: ['state', 'ownerId'], dateFields: ['docDate'], searchPlaceholder: 'finance.paper.search.lines',
  tree: { field: 'categoryId', title: `finance.paper.tree.${direction}`, type: direction }, rowLink: (row) => `/income-expenses/${String(row['documentId'])}`,
  columns: [
    { key: 'no', title: label('no'), kind: 'text', width: 150, fixed: 'left', sortable: true, primary: true }, { key: 'docDate', title: label('docDate'), kind: 'date', width: 104, sortable: true },
    { key: 'categoryId', title: label('categoryId'), kind: 'tree', options: direction, name: 'categoryName', width: 150, sortable: true }, { key: 'amount', title: label('amount'), kind: 'money', width: 120, sortable: true, totals: true },
    { key: 'remark', title: label('remark'), kind: 'text', width: 220, minWidth: 140 }, { key: 'partyName', title: label('partyName'), kind: 'text', width: 160, sortable: true }, { key: 'state', title: label('state'), kind: 'enum', options: 'document.state', width: 92, sortable: true },
    { key: 'ownerId', title: label('ownerId'), kind: 'user', name: 'ownerName', width: 96 },
  ],
  systemViews: [
    { key: 'approved', title: 'finance.view.approved', filter: { and: [{ field: 'direction', op: 'eq', value: direction }, { field: 'state', op: 'eq', value: 'approved' }] } },
    { key: 'month', title: 'finance.view.month', filter: { and: [{ field: 'direction', op: 'eq', value: direction }, { field: 'state', op: 'eq', value: 'approved' }, { field: 'docDate', op: 'eq', value: 'this_month' }] } },
    { key: 'all', title: 'finance.view.all', filter: { field: 'direction', op: 'eq', value: direction } },
  ],
});
