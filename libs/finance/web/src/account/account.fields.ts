import type { FormField } from '@steward/ui';

/** Fields of a fund account; the opening balance stays once money has moved, then the server says so. */
export const accountFields = (isNew: boolean): FormField[] => [
  { name: 'name', control: 'text', required: true, wide: true },
  { name: 'type', control: 'enum', options: 'enum.account.type', required: true, initial: 'bank' },
  { name: 'keeperId', control: 'user' },
  { name: 'bank', control: 'text', hidden: (v) => v['type'] === 'cash' },
  { name: 'accountNo', control: 'text', hidden: (v) => v['type'] === 'cash' },
  { name: 'openingBalance', control: 'money', hint: 'finance.account.openingHint' },
  { name: 'openingDate', control: 'date' },
  { name: 'isDefault', control: 'boolean', hint: 'finance.account.defaultHint' },
  { name: 'allowOverdraft', control: 'boolean', hint: 'finance.account.overdraftHint' },
  { name: 'enabled', control: 'boolean', initial: true, hidden: () => isNew },
  { name: 'remark', control: 'textarea', wide: true },
];
