import { SCALE, unscaled } from '@steward/kernel';
import type { SalesLineFields } from '../line/sales-line.dto.js';
import type { SalesLineRow } from '../line/sales-line.row.js';

/** A line as somebody would enter it again; without `priced` its price is looked up anew. */
export function enteredAgain(l: SalesLineRow, priced: boolean): SalesLineFields {
  return {
    productId: l.productId, quantity: unscaled(l.quantity, SCALE.quantity), unit: l.unit, taxRate: unscaled(l.taxRate, SCALE.rate), gift: l.gift, remark: l.remark,
    ...(priced ? { unitPrice: unscaled(l.unitPrice, SCALE.price), discountRate: unscaled(l.discountRate, SCALE.rate), priceSource: l.priceSource } : {}),
  };
}
