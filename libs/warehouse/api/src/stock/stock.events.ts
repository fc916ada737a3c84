import { DomainEvent } from '@steward/platform';

/** Facts of a stock-in that finance works with; amounts in fen. */
export interface StockInFacts { stockInId: number; no: string; supplierId: number; supplierName: string; docDate: string; dueDate: string; ownerId: number; departmentId: number | null; total: number }
/** Goods of a supplier are in stock: he is owed `total`. Published after the stock was booked; a handler may veto by throwing. */
export class StockInApproved extends DomainEvent { constructor(readonly facts: StockInFacts) { super(); } }
/** A stock-in was voided or un-approved: what it booked is reversed. */
export class StockInVoided extends DomainEvent { constructor(readonly facts: StockInFacts) { super(); } }

export interface PurchaseReturnFacts { purchaseReturnId: number; no: string; supplierId: number; supplierName: string; docDate: string; ownerId: number; departmentId: number | null; /** The stock-in it is linked to. */ stockInId: number | null; total: number }
/** Goods went back: the supplier owes us `total`. */
export class PurchaseReturnApproved extends DomainEvent { constructor(readonly facts: PurchaseReturnFacts) { super(); } }
export class PurchaseReturnVoided extends DomainEvent { constructor(readonly facts: PurchaseReturnFacts) { super(); } }

/** One order of a shipment: what this shipment is worth, what all effective ones are worth after it, and what all goods of the order cost the customer (fen). */
export interface ShippedOrder { sourceType: string; sourceId: number; amount: number; shippedAmount: number; goodsPayable: number }
export interface ShipmentFacts { shipmentId: number; no: string; docDate: string; customerId: number; customerName: string; ownerId: number; departmentId: number | null; orders: readonly ShippedOrder[] }
/** Goods left for the customer. The owner is the salesperson of the order. */
export class ShipmentApproved extends DomainEvent { constructor(readonly facts: ShipmentFacts) { super(); } }
/** A shipment was voided or un-approved; `amount` is what it had been worth, `shippedAmount` what is left. */
export class ShipmentVoided extends DomainEvent { constructor(readonly facts: ShipmentFacts) { super(); } }
