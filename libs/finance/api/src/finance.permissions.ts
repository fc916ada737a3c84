import { followersMay } from '@steward/customer-api';
import { definePermissions } from '@steward/kernel';
import { registerPermissions } from '@steward/system-api';

const documents = ['view', 'create', 'update', 'delete', 'approve', 'void', 'export', 'print'] as const;

/** Rights over money. `approve` also takes an approval back. */
export const financePermissions = definePermissions('finance', {
  account: ['view', 'create', 'update', 'delete', 'export'],
  receivable: ['view', 'export', 'import'],
  payable: ['view', 'export', 'import'],
  receipt: documents,
  refund: documents,
  payment: documents,
  offset: documents,
  invoice: documents,
  bad_debt: documents,
  customer_statement: ['view', 'export', 'print'],
  supplier_statement: ['view', 'export', 'print'],
});

const looks = ['finance.receivable.view', 'finance.receipt.view', 'finance.refund.view', 'finance.invoice.view', 'finance.bad_debt.view', 'finance.customer_statement.view'];
const applies = ['finance.invoice.create', 'finance.invoice.update', 'finance.invoice.delete'];
const records = ['receipt', 'refund', 'payment', 'offset', 'bad_debt', 'invoice'].flatMap((d) => ['view', 'create', 'update', 'delete', 'export', 'print'].map((a) => `finance.${d}.${a}`));

/** domain.md 2.12: cashiers record, accountants approve, salespeople see what their own customers owe and may apply for invoices, buyers see what their suppliers are owed. */
registerPermissions(financePermissions, {
  presets: {
    director: { codes: ['finance.*'], scope: 'all' },
    accountant: { codes: ['finance.*'], scope: 'all' },
    cashier: { codes: [...records, 'finance.account.view', 'finance.account.export', 'finance.receivable.view', 'finance.receivable.export', 'finance.payable.view', 'finance.payable.export', 'finance.customer_statement.*', 'finance.supplier_statement.*'], scope: 'all' },
    sales_manager: { codes: [...looks, ...applies, 'finance.receivable.export', 'finance.receipt.export', 'finance.invoice.export', 'finance.customer_statement.export', 'finance.customer_statement.print'], scope: 'subordinates' },
    salesperson: { codes: [...looks, ...applies, 'finance.customer_statement.export', 'finance.customer_statement.print'], scope: 'own' },
    buyer: { codes: ['finance.payable.view', 'finance.payment.view', 'finance.supplier_statement.*'], scope: 'own' },
    read_only: { codes: ['*.view'], scope: 'all' },
  },
});

/** Followers of a customer see what it owes, paid and was invoiced (domain.md 2.13 `follower_sees_children`). */
followersMay('read', ...looks, 'finance.offset.view');
