import type { Schema } from '@steward/platform';
import { Sales1700004000000 } from './migrations/1700004000000-sales.js';
import { QuotationOpportunity1700004300000 } from './migrations/1700004300000-quotation-opportunity.js';
import { PriceLists1700004100000 } from './migrations/1700004100000-price-lists.js';
import { SalesTargets1700004200000 } from './migrations/1700004200000-sales-targets.js';
import { PriceList, PriceListLine } from './price-list/price-list.entity.js';
import { SalesOrder, SalesOrderLine, SalesOrderVersion } from './order/order.entity.js';
import { Quotation, QuotationLine, QuotationVersion } from './quotation/quotation.entity.js';
import { SalesTarget } from './target/target.entity.js';
import { SalesReturn, SalesReturnLine } from './return/return.entity.js';

/** Entities and migrations of the sales domain. */
export const salesSchema: Schema = {
  entities: [SalesOrder, SalesOrderLine, SalesOrderVersion, Quotation, QuotationLine, QuotationVersion, SalesReturn, SalesReturnLine, PriceList, PriceListLine, SalesTarget],
  migrations: [Sales1700004000000, PriceLists1700004100000, SalesTargets1700004200000, QuotationOpportunity1700004300000],
};
