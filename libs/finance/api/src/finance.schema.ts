import type { Schema } from '@steward/platform';
import { Account, AccountLedger } from './account/account.entity.js';
import { BillingRow } from './billing/billing.entity.js';
import { ExpenseClaim, ExpenseClaimLine } from './expense-claim/expense-claim.entity.js';
import { IncomeExpense, IncomeExpenseLine } from './income-expense/income-expense.entity.js';
import { Invoice, InvoiceAllocation } from './invoice/invoice.entity.js';
import { Finance1700003000000 } from './migrations/1700003000000-finance.js';
import { BillingSource1700003060000 } from './migrations/1700003060000-billing-source.js';
import { FinanceOwed1700003050000 } from './migrations/1700003050000-finance-owed.js';
import { Offsets1700003100000 } from './migrations/1700003100000-offsets.js';
import { Papers1700003200000 } from './migrations/1700003200000-papers.js';
import { Period1700003210000 } from './migrations/1700003210000-period.js';
import { Requests1700003220000 } from './migrations/1700003220000-requests.js';
import { PurchaseInvoices1700003230000 } from './migrations/1700003230000-purchase-invoices.js';
import { BadDebt, BadDebtAllocation, Offset, OffsetAllocation, OffsetCounter, Payment, PaymentAllocation, PaymentLine, Receipt, ReceiptAllocation, ReceiptLine, Refund, RefundAllocation, RefundLine } from './money/money.entity.js';
import { PaymentRequest, PaymentRequestLine, PaymentRequestPayment } from './payment-request/payment-request.entity.js';
import { PeriodAccount, PeriodClose, PeriodLock, PeriodStock } from './period/period.entity.js';
import { PurchaseBilling, PurchaseInvoice, PurchaseInvoiceLine } from './purchase-invoice/purchase-invoice.entity.js';
import { Advance, AdvanceLedger, PayableAllocation, ReceivableAllocation } from './subledger/allocation.entity.js';
import { Payable, Receivable } from './subledger/open-item.entity.js';
import { AccountTransfer } from './transfer/transfer.entity.js';

/** Entities and migrations of the finance domain. */
export const financeSchema: Schema = {
  entities: [
    Account, AccountLedger, Receivable, Payable, ReceivableAllocation, PayableAllocation, Advance, AdvanceLedger, BillingRow, Receipt, ReceiptLine, ReceiptAllocation, Refund, RefundLine, RefundAllocation,
    Payment, PaymentLine, PaymentAllocation, Offset, OffsetAllocation, OffsetCounter, BadDebt, BadDebtAllocation, Invoice, InvoiceAllocation,
    AccountTransfer, IncomeExpense, IncomeExpenseLine, PeriodClose, PeriodLock, PeriodStock, PeriodAccount,
    PaymentRequest, PaymentRequestLine, PaymentRequestPayment, ExpenseClaim, ExpenseClaimLine, PurchaseInvoice, PurchaseInvoiceLine, PurchaseBilling,
  ],
  migrations: [Finance1700003000000, FinanceOwed1700003050000, BillingSource1700003060000, Offsets1700003100000, Papers1700003200000, Period1700003210000, Requests1700003220000, PurchaseInvoices1700003230000],
};
