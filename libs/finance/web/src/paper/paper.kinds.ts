export type PaperType = 'account_transfer' | 'income_expense' | 'payment_request' | 'expense_claim' | 'purchase_invoice';

/** What tells the papers of the accountant apart on the screen. */
export interface PaperKind {
  type: PaperType;
  path: string;
  /** Prefix of its rights. */
  permission: string;
  /** Name of its bodies in the API: `Create<schema>`. */
  schema: string;
  /** Who stands behind its number in lists: key of the row, and of the label. */
  party?: { key: string; label: string };
  /** It is paid later: how far that is stands in the list. */
  paid?: boolean;
  /** Lists that show something else after it was booked. */
  touches: readonly string[];
}

const FUNDS = ['accounts', 'account-ledger'] as const;

export const PAPERS: Readonly<Record<PaperType, PaperKind>> = {
  account_transfer: { type: 'account_transfer', path: '/account-transfers', permission: 'finance.account_transfer', schema: 'AccountTransfer', touches: ['account-transfers', ...FUNDS] },
  income_expense: { type: 'income_expense', path: '/income-expenses', permission: 'finance.income_expense', schema: 'IncomeExpense', party: { key: 'partyName', label: 'partyName' }, touches: ['income-expenses', 'income-expense-lines', 'expense-claims', ...FUNDS] },
  payment_request: { type: 'payment_request', path: '/payment-requests', permission: 'finance.payment_request', schema: 'PaymentRequest', party: { key: 'supplierName', label: 'supplierId' }, paid: true, touches: ['payment-requests'] },
  expense_claim: { type: 'expense_claim', path: '/expense-claims', permission: 'finance.expense_claim', schema: 'ExpenseClaim', party: { key: 'reason', label: 'reason' }, paid: true, touches: ['expense-claims'] },
  purchase_invoice: { type: 'purchase_invoice', path: '/purchase-invoices', permission: 'finance.purchase_invoice', schema: 'PurchaseInvoice', party: { key: 'supplierName', label: 'supplierId' }, touches: ['purchase-invoices', 'unbilled'] },
};
