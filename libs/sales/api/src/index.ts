/** Sales: orders ask warehouse and finance through their doors; domains to the right add price sources. */
export { type FoundPrice, type PriceQuestion, type PriceSource, registerPriceSource } from './price/price-source.js';
export { SalesModule } from './sales.module.js';
export { salesPermissions } from './sales.permissions.js';
export { salesSchema } from './sales.schema.js';
