import { definePermissions } from '@steward/kernel';
import { registerPermissions } from '@steward/system-api';

const documents = ['view', 'create', 'update', 'delete', 'approve', 'void', 'export', 'print'] as const;

/** Rights over the accountant's papers and the month close. `approve` also takes an approval back. */
export const paperPermissions = definePermissions('finance', {
  account_transfer: documents,
  income_expense: documents,
  period: ['view', 'close', 'reopen', 'export'],
});

const records = ['account_transfer', 'income_expense'].flatMap((d) => ['view', 'create', 'update', 'delete', 'export', 'print'].map((a) => `finance.${d}.${a}`));

/** domain.md 2.12, 2.5: cashiers record, accountants approve and close months. */
registerPermissions(paperPermissions, {
  presets: {
    director: { codes: ['finance.*'], scope: 'all' },
    accountant: { codes: ['finance.*'], scope: 'all' },
    cashier: { codes: [...records, 'finance.period.view'], scope: 'all' },
    read_only: { codes: ['*.view'], scope: 'all' },
  },
});
