import type { Progress } from '@steward/kernel';
import type { ArBasis } from './billing.entity.js';

/** An order that finance is to collect. Amounts in fen. */
export interface OpenBilling {
  sourceType: string;
  sourceId: number;
  no: string;
  /** The order was in force before: its work row may stand already. */
  again: boolean;
  docDate: string;
  customerId: number;
  customerName: string;
  ownerId: number;
  departmentId: number | null;
  total: number;
  basis: ArBasis;
  /** Basis shipment: what is shipped falls due by it; null is the customer's. */
  paymentTerm?: string | null;
  /** The receipt plan, Σ amount = total; one entry for each in basis order. */
  instalments: readonly { dueDate: string; amount: number }[];
}

/** A return that gives a customer credit. `orderId` null: a free return. `amount` in fen, positive. */
export interface SalesCredit {
  sourceType: string;
  sourceId: number;
  no: string | null;
  docDate: string;
  orderType: string | null;
  orderId: number | null;
  customerId: number;
  customerName: string;
  ownerId: number;
  departmentId: number | null;
  amount: number;
}

/** How far an order is collected and invoiced, in fen. `open` is what is still to be received. */
export interface BillingProgress {
  receivable: number;
  settled: number;
  received: number;
  returned: number;
  closed: number;
  invoiced: number;
  open: number;
  receiptStatus: Progress;
  invoiceStatus: Progress;
}
