import type { Side } from '../finance.api';

export type MoneyType = 'receipt' | 'refund' | 'payment' | 'offset';

/** What tells receipt, refund, payment and offset apart on the screen; everything else they share. */
export interface MoneyKind {
  type: MoneyType;
  path: string;
  /** Prefix of its rights. */
  permission: string;
  /** Sub-ledger it works in; an offset says itself. */
  side?: Side;
  /** Which open items can be chosen. A refund pays back credits: they are shown and entered positive. */
  picks: 'all' | 'credits' | 'debts';
  /** Discounts can be written off on top. */
  writeOff: boolean;
  /** Money moves on accounts. */
  accounts: boolean;
  /** Lists that show something else after it was booked. */
  touches: readonly string[];
}

const FUNDS = ['accounts', 'account-ledger'] as const;
const RECEIVABLE = ['receivables', 'to-collect', 'to-invoice'] as const;
const PAYABLE = ['payables', 'to-pay'] as const;

export const MONEY: Readonly<Record<MoneyType, MoneyKind>> = {
  receipt: { type: 'receipt', path: '/receipts', permission: 'finance.receipt', side: 'receivable', picks: 'all', writeOff: true, accounts: true, touches: ['receipts', ...RECEIVABLE, ...FUNDS] },
  refund: { type: 'refund', path: '/refunds', permission: 'finance.refund', side: 'receivable', picks: 'credits', writeOff: false, accounts: true, touches: ['refunds', ...RECEIVABLE, ...FUNDS] },
  payment: { type: 'payment', path: '/payments', permission: 'finance.payment', side: 'payable', picks: 'all', writeOff: true, accounts: true, touches: ['payments', ...PAYABLE, ...FUNDS] },
  offset: { type: 'offset', path: '/offsets', permission: 'finance.offset', picks: 'debts', writeOff: false, accounts: false, touches: ['offsets', ...RECEIVABLE, ...PAYABLE] },
};

/** Sub-ledger of a document being written. */
export const sideOf = (kind: MoneyKind, values: Readonly<Record<string, unknown>>): Side => kind.side ?? (values['side'] === 'payable' ? 'payable' : 'receivable');
