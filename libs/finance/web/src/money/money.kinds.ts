import type { Side } from '../finance.api';

export type MoneyType = 'receipt' | 'refund' | 'payment' | 'offset' | 'bad_debt';
/** The five kinds of offset, as the server knows them. */
export type OffsetKind = 'advance_receivable' | 'advance_payable' | 'receivable_payable' | 'receivable_transfer' | 'payable_transfer';

/** What tells receipt, refund, payment, offset and bad debt apart on the screen; everything else they share. */
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
  /** Settles by itself, without money or advance. */
  claims?: boolean;
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
  bad_debt: { type: 'bad_debt', path: '/bad-debts', permission: 'finance.bad_debt', side: 'receivable', picks: 'debts', writeOff: false, accounts: false, claims: true, touches: ['bad-debts', ...RECEIVABLE] },
};

const PAYS = new Set<unknown>(['advance_payable', 'payable_transfer']);
/** Sub-ledger of a document being written: that of the party an offset names first. */
export const sideOf = (kind: MoneyKind, values: Readonly<Record<string, unknown>>): Side => kind.side ?? (PAYS.has(values['kind']) ? 'payable' : 'receivable');
/** Whether it settles without the party's advance: bad debts, and offsets with another party. */
export const isClaim = (kind: MoneyKind, values: Readonly<Record<string, unknown>>): boolean => kind.claims === true || (kind.type === 'offset' && ['receivable_payable', 'receivable_transfer', 'payable_transfer'].includes(String(values['kind'])));
/** Pascal case of the type, as the shapes of the API are called. */
export const shapeOf = (kind: MoneyKind): string => kind.type.split('_').map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('');
