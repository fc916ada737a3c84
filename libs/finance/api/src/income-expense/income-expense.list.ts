import { DOCUMENT_STATES } from '@steward/kernel';
import { type ListSpec, type ScopeRule, byOwner, defineList, ownersClause, principal } from '@steward/platform';
import { headFields } from '../head/finance-head.list.js';
import { DIRECTIONS } from './income-expense.entity.js';

/** 其他收支. */
export const INCOME_EXPENSES: ListSpec = defineList({
  key: 'income-expenses', table: 'income_expense', entity: 'income_expense', scope: byOwner(), hides: '1=1', searchColumns: ['no', 'partyName', 'refNo'], defaultSort: '-id', custom: true,
  joins: { a: { table: 'account', on: 'a.id=t.accountId' } },
  fields: {
    ...headFields(),
    direction: { kind: 'enum', values: DIRECTIONS, sort: true },
    accountId: { kind: 'ref', indexed: true },
    accountName: { kind: 'text', from: 'a', column: 'name', sort: 'nameKey' },
    method: { kind: 'dictionary', dictionary: 'finance.payment_method', sort: true },
    refNo: { kind: 'text' },
    partyName: { kind: 'text', sort: true },
    employeeId: { kind: 'user', name: { as: 'employeeName', of: 'user' } },
    categoryId: { kind: 'ref', via: { table: 'income_expense_line', owner: 'documentId', value: 'categoryId' } },
    total: { kind: 'money', sort: true, totals: true },
  },
});

/** Lines are seen with their document. */
const withDocument: ScopeRule = (code) => {
  const c = ownersClause(principal().owners(code));
  return c.all ? c : { all: false, text: `EXISTS (SELECT 1 FROM income_expense x WHERE x.id={t}.documentId AND ${c.text.replaceAll('{t}', 'x')})`, params: c.params };
};

/** 收支明细: what came in and went out by category; a category of the tree stands for all below it. */
export const INCOME_EXPENSE_LINES: ListSpec = defineList({
  key: 'income-expense-lines', table: 'income_expense_line', entity: 'income_expense_line', scope: withDocument, hides: '1=1', versioned: false, searchColumns: ['remark'], defaultSort: '-id',
  joins: { d: { table: 'income_expense', on: 'd.id=t.documentId' } },
  fields: {
    id: { kind: 'integer', sort: true },
    documentId: { kind: 'ref', indexed: true },
    no: { kind: 'text', from: 'd', sort: true },
    docDate: { kind: 'date', from: 'd', sort: true },
    state: { kind: 'enum', values: DOCUMENT_STATES, from: 'd', sort: true },
    direction: { kind: 'enum', values: DIRECTIONS, from: 'd', sort: true },
    accountId: { kind: 'ref', from: 'd' },
    categoryId: { kind: 'tree', sort: true, indexed: true, name: { as: 'categoryName', of: 'category' } },
    partyName: { kind: 'text', from: 'd', sort: true },
    ownerId: { kind: 'user', from: 'd', name: { as: 'ownerName', of: 'user' } },
    amount: { kind: 'money', sort: true, totals: true },
    remark: { kind: 'text' },
  },
});
