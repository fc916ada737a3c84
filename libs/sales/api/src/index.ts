export { SalesModule } from './sales.module.js';
export { salesSchema } from './sales.schema.js';
