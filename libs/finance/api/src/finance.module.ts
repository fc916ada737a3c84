import { Module } from '@nestjs/common';
import { Billing } from './billing/billing.facade.js';
import { Credit } from './billing/credit.facade.js';

/** Finance 财务: accounts, receivables and payables, receipts, payments and invoices. */
@Module({ providers: [Billing, Credit], exports: [Billing, Credit] })
export class FinanceModule {}
