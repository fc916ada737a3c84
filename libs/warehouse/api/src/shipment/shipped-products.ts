import { Injectable } from '@nestjs/common';
import { database } from '@steward/platform';

/** An order as the warehouse knows it. */
export interface OrderRef { no: string; customerId: number }
/** When goods left for a customer, and how many months of warranty they have; null = nothing is known. */
export interface ShippedProduct { shippedOn: string | null; warrantyMonths: number | null }

const ORDER = 'sales_order';

/** What left for whom, for after-sale service: whoever asks has looked whether the caller sees the customer. */
@Injectable()
export class ShippedProducts {
  /** A confirmed sales order, or undefined. */
  async order(salesOrderId: number): Promise<OrderRef | undefined> {
    const rows = await database.sql.all<{ no: string | null; customerId: number }>('SELECT no, customerId FROM outbound_order WHERE sourceType=? AND sourceId=?', [ORDER, salesOrderId]);
    return rows[0] ? { no: rows[0].no ?? `#${salesOrderId}`, customerId: rows[0].customerId } : undefined;
  }

  /** The last day the product left for the customer, of one order where it is named. */
  async last(customerId: number, productId: number, salesOrderId: number | null): Promise<ShippedProduct> {
    const of = salesOrderId === null ? '' : ' AND s.sourceType=? AND s.sourceId=?';
    const shipped = await database.sql.all<{ day: string | null }>(
      `SELECT MAX(s.docDate) AS day FROM shipment s JOIN shipment_line l ON l.shipmentId=s.id WHERE s.customerId=? AND l.productId=? AND s.state IN ('approved','closed')${of}`,
      [customerId, productId, ...(salesOrderId === null ? [] : [ORDER, salesOrderId])]);
    const product = await database.sql.all<{ months: number | null }>('SELECT warrantyMonths AS months FROM product WHERE id=?', [productId]);
    return { shippedOn: shipped[0]?.day ?? null, warrantyMonths: product[0]?.months ?? null };
  }
}
