export type { ArBasis } from './billing/billing.entity.js';
export { Billing } from './billing/billing.facade.js';
export type { BillingProgress, OpenBilling, SalesCredit } from './billing/billing.types.js';
export { Credit } from './billing/credit.facade.js';
export { FinanceModule } from './finance.module.js';
export { financeSchema } from './finance.schema.js';
