import { Injectable } from '@nestjs/common';
import { type Param, database, inList, resolveScope, scopeText } from '@steward/platform';
import { VIEW } from '../order/order.store.js';
import { orderRule } from '../sales.scope.js';

/** A price somebody paid: of an effective order line that was no gift. Scaled integers. */
export interface PaidPrice { lineId: number; orderId: number; no: string; docDate: string; customerId: number; customerName: string; productId: number; unit: string; ratio: number; quantity: number; unitPrice: number; discountRate: number }

const PAID = `SELECT l.id AS lineId, o.id AS orderId, o.no, o.docDate, o.customerId, o.customerName, l.productId, l.unit, l.ratio, l.quantity, l.unitPrice, l.discountRate
 FROM sales_order_line l JOIN sales_order o ON o.id=l.orderId`;

/** Last prices, read from the lines of effective orders by their index (customerId, productId, id): nothing is kept twice, a void needs no repair. */
@Injectable()
export class PriceStore {
  /** The last price of each product to the customer, whoever sold it. One statement. */
  async last(customerId: number, productIds: readonly number[]): Promise<Map<number, PaidPrice>> {
    if (productIds.length === 0) return new Map();
    const list = inList(productIds);
    const rows = await database.sql.all<PaidPrice>(
      `${PAID} WHERE l.id IN (SELECT MAX(x.id) FROM sales_order_line x JOIN sales_order y ON y.id=x.orderId WHERE x.customerId=? AND x.productId IN ${list.sql} AND x.gift=0 AND y.state IN ('approved','closed') GROUP BY x.productId)`,
      [customerId, ...list.params],
    );
    return new Map(rows.map((r) => [r.productId, r]));
  }

  /** The last `most` prices of a product to the customer, or to others; only of orders the caller sees: none without the right to see orders. */
  async history(productId: number, customerId: number, who: 'customer' | 'others', most: number): Promise<PaidPrice[]> {
    const scope = await resolveScope(orderRule, VIEW);
    const [where, params]: [string, Param[]] = who === 'customer' ? ['l.customerId=? AND l.productId=?', [customerId, productId]] : ['l.productId=? AND l.customerId<>?', [productId, customerId]];
    return database.sql.all<PaidPrice>(`${PAID} WHERE ${where} AND l.gift=0 AND o.state IN ('approved','closed') AND ${scopeText(scope, 'o')} ORDER BY l.id DESC LIMIT ?`, [...params, ...scope.params, most]);
  }
}
