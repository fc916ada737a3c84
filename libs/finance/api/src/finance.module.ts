import { Module } from '@nestjs/common';
import { CustomerModule } from '@steward/customer-api';
import { OfficeModule } from '@steward/office-api';
import { WarehouseModule } from '@steward/warehouse-api';
import { AccountController } from './account/account.controller.js';
import { AccountService } from './account/account.service.js';
import { AccountStore } from './account/account.store.js';
import { Funds } from './account/funds.js';
import { BillWhatIsShipped } from './billing/bill-what-is-shipped.policy.js';
import { BillingController } from './billing/billing.controller.js';
import { Billing } from './billing/billing.facade.js';
import { BillingStore } from './billing/billing.store.js';
import { Credit } from './billing/credit.facade.js';
import './finance.permissions.js';
import { FinanceWiring } from './finance.wiring.js';
import { FinanceHeads } from './head/finance-heads.js';
import { OpeningPayableTarget, OpeningReceivableTarget } from './import/opening-items.target.js';
import { OpeningItems } from './import/opening-items.js';
import { InvoiceBooking } from './invoice/invoice.booking.js';
import { InvoiceController } from './invoice/invoice.controller.js';
import { InvoiceBodies } from './invoice/invoice.input.js';
import { InvoiceService } from './invoice/invoice.service.js';
import { InvoiceStore } from './invoice/invoice.store.js';
import { InvoiceViews } from './invoice/invoice.view.js';
import { MoneyBooking } from './money/money.booking.js';
import { MoneyBodies } from './money/money.input.js';
import { MoneyService } from './money/money.service.js';
import { MoneyStore } from './money/money.store.js';
import { MoneyViews } from './money/money.view.js';
import { OffsetController } from './money/offset.controller.js';
import { PaymentController } from './money/payment.controller.js';
import { ReceiptController } from './money/receipt.controller.js';
import { RefundController } from './money/refund.controller.js';
import { paperControllers, paperProviders } from './paper/paper.parts.js';
import './paper/paper.permissions.js';
import { FinancePrints } from './print/finance.prints.js';
import { InvoicePrints } from './print/invoice.prints.js';
import { BadDebts } from './bad-debt/bad-debt.booking.js';
import { BadDebtController } from './bad-debt/bad-debt.controller.js';
import { InstalmentReminders } from './instalment/instalment.reminders.js';
import { MoneyRecords } from './money/money.records.js';
import { ClaimBooking } from './offset/claim.booking.js';
import { StatementController } from './statement/statement.controller.js';
import { StatementFiles } from './statement/statement.files.js';
import { Statements } from './statement/statement.service.js';
import { StatementStore } from './statement/statement.store.js';
import { OweServiceFeeWhenCharged } from './subledger/owe-service-fee-when-charged.policy.js';
import { CreditPayableWhenPurchaseReturnApproved } from './subledger/credit-payable-when-purchase-return-approved.policy.js';
import { OpenItemController } from './subledger/open-item.controller.js';
import { OpenItemViews } from './subledger/open-item.view.js';
import { OpenPayableWhenStockInApproved } from './subledger/open-payable-when-stock-in-approved.policy.js';
import { Reversals } from './subledger/reversals.js';
import { SubLedger } from './subledger/subledger.js';

/** Finance 财务: accounts, receivables and payables, receipts, payments and invoices. */
@Module({
  imports: [OfficeModule, WarehouseModule, CustomerModule],
  controllers: [AccountController, OpenItemController, BillingController, ReceiptController, RefundController, PaymentController, OffsetController, InvoiceController, StatementController, BadDebtController, ...paperControllers],
  providers: [
    AccountStore, AccountService, Funds, SubLedger, Reversals, OpenItemViews, OpenPayableWhenStockInApproved, OweServiceFeeWhenCharged, CreditPayableWhenPurchaseReturnApproved, BillingStore, Billing, Credit, BillWhatIsShipped, FinanceHeads, FinanceWiring,
    MoneyStore, MoneyBodies, MoneyBooking, MoneyService, MoneyViews, FinancePrints, InvoicePrints, InvoiceStore, InvoiceBodies, InvoiceBooking, InvoiceService, InvoiceViews, OpeningItems, OpeningReceivableTarget, OpeningPayableTarget,
    InstalmentReminders, MoneyRecords, ClaimBooking, BadDebts, StatementStore, Statements, StatementFiles, ...paperProviders,
  ],
  exports: [Billing, Credit],
})
export class FinanceModule {}
