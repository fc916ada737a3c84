import { definePermissions } from '@steward/kernel';
import { registerPermissions } from '@steward/system-api';

const documents = ['view', 'create', 'update', 'delete', 'approve', 'void', 'export', 'print'] as const;

/** Rights over the accountant's papers and the month close. `approve` also takes an approval back. */
export const paperPermissions = definePermissions('finance', {
  account_transfer: documents,
  income_expense: documents,
  payment_request: documents,
  expense_claim: documents,
  purchase_invoice: documents,
  period: ['view', 'close', 'reopen', 'export'],
});

const writes = (...papers: readonly string[]): string[] => papers.flatMap((d) => ['view', 'create', 'update', 'delete', 'export', 'print'].map((a) => `finance.${d}.${a}`));
/** Everybody claims what he has laid out; his superiors look. */
const claims = writes('expense_claim');

/** domain.md 2.12, 2.5: cashiers record, accountants approve and close months. */
registerPermissions(paperPermissions, {
  presets: {
    director: { codes: ['finance.*'], scope: 'all' },
    accountant: { codes: ['finance.*'], scope: 'all' },
    cashier: { codes: [...writes('account_transfer', 'income_expense', 'payment_request', 'expense_claim', 'purchase_invoice'), 'finance.period.view'], scope: 'all' },
    sales_manager: { codes: [...claims, 'finance.expense_claim.approve'], scope: 'subordinates' },
    salesperson: { codes: claims, scope: 'own' },
    buyer: { codes: [...claims, ...writes('payment_request', 'purchase_invoice')], scope: 'own' },
    keeper: { codes: claims, scope: 'own' },
    service: { codes: claims, scope: 'own' },
    read_only: { codes: ['*.view'], scope: 'all' },
  },
});
