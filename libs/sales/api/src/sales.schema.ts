import type { Schema } from '@steward/platform';
import { Sales1700004000000 } from './migrations/1700004000000-sales.js';
import { SalesOrder, SalesOrderLine, SalesOrderVersion } from './order/order.entity.js';
import { Quotation, QuotationLine, QuotationVersion } from './quotation/quotation.entity.js';
import { SalesReturn, SalesReturnLine } from './return/return.entity.js';

/** Entities and migrations of the sales domain. */
export const salesSchema: Schema = {
  entities: [SalesOrder, SalesOrderLine, SalesOrderVersion, Quotation, QuotationLine, QuotationVersion, SalesReturn, SalesReturnLine],
  migrations: [Sales1700004000000],
};
