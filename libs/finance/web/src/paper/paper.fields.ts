import { isEmpty, t, type Choice, type DocumentField, type FormValues } from '@steward/ui';
import { fen } from '../money/money-allocation';
import type { PaperType } from './paper.kinds';

/** What fields of papers choose from. */
export interface PaperChoices { accounts: readonly Choice[]; /** While it is written: nothing that follows is asked for. */ written: boolean }

const isRed = (values: FormValues): boolean => !isEmpty(values['redOfId']);

/** A purchase invoice is positive, a red one negative. */
const totalFault = (value: unknown, values: FormValues): string | undefined => (fen(value) * (isRed(values) ? -1 : 1) > 0 ? undefined : t(isRed(values) ? 'finance.invoice.fault.negative' : 'finance.invoice.fault.positive'));

/** Head fields of a kind of paper; day, owner and remark stand on all of them. */
export function paperFields(type: PaperType, { accounts, written }: PaperChoices): DocumentField[] {
  const account = (name: string): DocumentField => ({ name, control: 'enum', options: accounts, required: true });
  const method: DocumentField = { name: 'method', control: 'dictionary', options: 'finance.payment_method' };
  const reference: DocumentField = { name: 'refNo', control: 'text', folded: true, copied: false };
  switch (type) {
    case 'account_transfer': return [account('fromAccountId'), account('toAccountId'), { name: 'total', control: 'money', required: true }, { name: 'fee', control: 'money' }, { ...reference, folded: false }];
    case 'income_expense': return [{ name: 'direction', control: 'enum', options: 'enum.income_expense.direction', required: true, initial: 'expense' }, account('accountId'), method, { name: 'partyName', control: 'text', span: 2 }, { name: 'employeeId', control: 'user', folded: true }, reference];
    case 'payment_request': return [
      { name: 'supplierId', control: 'integer', required: true, span: 2 }, { name: 'payDate', control: 'date' }, method, { name: 'payeeBank', control: 'text', folded: true }, { name: 'payeeAccount', control: 'text', folded: true },
      { name: 'total', control: 'money', place: 'foot', hidden: () => !written, check: (value) => (isEmpty(value) || fen(value) > 0 ? undefined : t('finance.invoice.fault.positive')) },
    ];
    case 'expense_claim': return [{ name: 'reason', control: 'text', required: true, span: 2 }];
    case 'purchase_invoice': return [
      { name: 'supplierId', control: 'integer', required: true, span: 2, readonly: isRed }, { name: 'type', control: 'enum', options: 'enum.purchase_invoice.type', required: true, initial: 'special' }, { name: 'date', control: 'date', required: true },
      { name: 'invoiceNo', control: 'text', copied: false }, { name: 'invoiceCode', control: 'text', folded: true, copied: false },
      { name: 'total', control: 'money', required: true, place: 'foot', copied: false, check: totalFault, hidden: () => !written }, { name: 'taxRate', control: 'rate', place: 'foot', check: (value, values) => (isEmpty(value) && values['type'] !== 'receipt' ? t('ui.form.required') : undefined) },
      { name: 'net', control: 'money', place: 'foot', readonly: true, copied: false, hidden: () => !written }, { name: 'tax', control: 'money', place: 'foot', copied: false, hidden: () => !written },
    ];
  }
}

/** The rest of the head, the same on all of them. */
export const commonFields = (custom: readonly DocumentField[]): DocumentField[] => [
  { name: 'docDate', control: 'date', required: true }, { name: 'ownerId', control: 'user' }, { name: 'externalId', control: 'text', folded: true, copied: false }, ...custom.map((field) => ({ ...field, folded: field.required !== true })),
  { name: 'remark', control: 'textarea', place: 'foot', span: 4 },
];
