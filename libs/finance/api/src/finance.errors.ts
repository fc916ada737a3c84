import { defineErrors } from '@steward/platform';

/** Expected failures of finance; texts below `error.finance`. Amounts in params and facts are decimal strings. */
export const FinanceErrors = defineErrors('finance', {
  /** More is allocated to an item than is open. */
  overAllocated: 409,
  /** More is allocated than the document has money. */
  exceedsMoney: 409,
  /** The advance of the party is smaller than what is to be taken from it. */
  insufficientAdvance: 409,
  /** Receivables and payables of a mutual offset differ. */
  offsetUnbalanced: 409,
  /** Customer and supplier of a mutual offset do not look like one firm; overridable. */
  differentFirm: 409,
  /** More is recovered than was written off. */
  recoversTooMuch: 409,
  /** The account would be overdrawn. */
  insufficientBalance: 409,
  /** More would be invoiced for an order than it is worth, or a red invoice exceeds its original. */
  invoiceExceeds: 409,
  redExceeds: 409,
  /** An account that has movements keeps its opening balance and is disabled instead of deleted. */
  accountUsed: 409,
  accountExists: 409,
  externalIdTaken: 409,
  /** A month is not closed: it is not over, another comes first, documents are unfinished, stock or accounts lie below zero at its end; `periodUnallocated` may be accepted. */
  periodEnded: 409,
  periodOrder: 409,
  periodDocuments: 409,
  periodStock: 409,
  periodAccounts: 409,
  periodUnallocated: 409,
  /** More would be paid than was asked for. */
  requestExceeded: 409,
  /** A claim is paid once. */
  claimPaid: 409,
  /** More would be invoiced for a stock-in than it is worth. */
  stockInExceeds: 409,
  /** The invoice of this supplier stands in another document already. */
  invoiceRegistered: 409,
  /** Only the last closed month is reopened. */
  periodNotLast: 409,
  /** Credit control: overridable unless the setting says block. */
  creditExceeded: 409,
  overdue: 409,
});
