import { type TotalsLine, averagePrice, cumulativeShare, taxOf } from '@steward/kernel';

/** How far the order line is that goods come back of; base units × 10⁴ and fen. */
export interface Returnable { lineId: number; ordered: number; shipped: number; returned: number; payable: number; shippedAmount: number; returnedAmount: number; service: boolean }

/** What may still come back of a line: of goods what was shipped and is not back, of a service what was ordered. */
export const returnableOf = (r: Returnable): number => Math.max(0, (r.service ? r.ordered : r.shipped) - r.returned);

/**
 * Credit for `quantity` coming back of a line, by the cumulative rule over what was shipped (2.0a.4): when everything is back
 * exactly the shipped amount has been credited (E-03: 1 of 10 for 950.00 is 95.00).
 */
export function creditOf(r: Returnable, quantity: number): number {
  const [amount, whole] = r.service ? [r.payable, r.ordered] : [r.shippedAmount, r.shipped];
  return cumulativeShare(amount, r.returned + quantity, whole, r.returnedAmount);
}

export interface CreditFigures { unitPrice: number; amount: number; net: number; tax: number; payable: number }

/** Figures of a line that comes back of an order: the credit with its tax inside, and the price it comes to. */
export function linkedFigures(credit: number, quantity: number, taxRate: number): CreditFigures {
  const { net, tax } = taxOf(credit, taxRate, true);
  return { unitPrice: averagePrice(credit, quantity), amount: credit, net, tax, payable: credit };
}

/** Lines of a free return as the totals see them. */
export const freeLine = (l: { quantity: number; unitPrice: number; taxRate: number }): TotalsLine => ({ quantity: l.quantity, unitPrice: l.unitPrice, discountRate: 0, taxRate: l.taxRate });
