import { Module } from '@nestjs/common';
import { CustomerModule } from '@steward/customer-api';
import { OfficeModule } from '@steward/office-api';
import { WarehouseModule } from '@steward/warehouse-api';
import { Billing } from './billing/billing.facade.js';
import { BillingStore } from './billing/billing.store.js';
import { Credit } from './billing/credit.facade.js';
import { Reversals } from './subledger/reversals.js';
import { SubLedger } from './subledger/subledger.js';
import './finance.permissions.js';

/** Finance 财务: accounts, receivables and payables, receipts, payments and invoices. */
@Module({ imports: [OfficeModule, WarehouseModule, CustomerModule], providers: [SubLedger, Reversals, BillingStore, Billing, Credit], exports: [Billing, Credit] })
export class FinanceModule {}
