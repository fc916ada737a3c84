export { FinanceModule } from './finance.module.js';
export { financeSchema } from './finance.schema.js';
