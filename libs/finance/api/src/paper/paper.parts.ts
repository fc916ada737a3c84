import type { Provider, Type } from '@nestjs/common';
import { ExpenseClaimController } from '../expense-claim/expense-claim.controller.js';
import { ExpenseClaimService } from '../expense-claim/expense-claim.service.js';
import { CategoryLines } from '../income-expense/category-lines.js';
import { IncomeExpenseLineController } from '../income-expense/income-expense-line.controller.js';
import { IncomeExpenseController } from '../income-expense/income-expense.controller.js';
import { IncomeExpenseService } from '../income-expense/income-expense.service.js';
import { PaymentRequestController } from '../payment-request/payment-request.controller.js';
import { PaymentRequestPaying } from '../payment-request/payment-request.paying.js';
import { PaymentRequestService } from '../payment-request/payment-request.service.js';
import { PeriodChecks } from '../period/period.checks.js';
import { PeriodController } from '../period/period.controller.js';
import { PeriodService } from '../period/period.service.js';
import { PeriodStore } from '../period/period.store.js';
import { CountWhatSuppliersInvoice } from '../purchase-invoice/count-what-suppliers-invoice.policy.js';
import { PurchaseBillingController } from '../purchase-invoice/purchase-billing.controller.js';
import { PurchaseBillingStore } from '../purchase-invoice/purchase-billing.store.js';
import { PurchaseInvoiceController } from '../purchase-invoice/purchase-invoice.controller.js';
import { PurchaseInvoiceBodies } from '../purchase-invoice/purchase-invoice.input.js';
import { PurchaseInvoiceService } from '../purchase-invoice/purchase-invoice.service.js';
import { TransferController } from '../transfer/transfer.controller.js';
import { TransferService } from '../transfer/transfer.service.js';
import { PaperBodies } from './paper.input.js';
import { PaperPrints } from './paper.prints.js';
import { PaperWiring } from './paper.wiring.js';

/** The accountant's papers and the month close, for the module of the domain. */
export const paperControllers: Type[] = [TransferController, IncomeExpenseController, IncomeExpenseLineController, PeriodController, PaymentRequestController, ExpenseClaimController, PurchaseInvoiceController, PurchaseBillingController];
export const paperProviders: Provider[] = [
  PaperBodies, TransferService, CategoryLines, IncomeExpenseService, PeriodStore, PeriodChecks, PeriodService, PaymentRequestService, PaymentRequestPaying, ExpenseClaimService,
  PurchaseBillingStore, CountWhatSuppliersInvoice, PurchaseInvoiceBodies, PurchaseInvoiceService, PaperPrints, PaperWiring,
];
