import { lineAmount, spread, taxOf } from '@steward/kernel';

/** What the figures of a line depend on; scaled integers. */
export interface PricedLine { quantity: number; baseQuantity: number; unitPrice: number | null; discountRate: number; taxRate: number; ownPrice: boolean; orderLineId: number | null; orderShare: number; service: boolean }
export interface LineFigures { amount: number; discountShare: number; net: number; tax: number; payable: number; cost: number }
export interface StockInTotals { quantity: number; amount: number; net: number; tax: number; total: number; priced: boolean }
export interface StockInTerms { priceIncludesTax: boolean; defaultTaxRate: number; orderDiscount: number; otherCharges: number; costExclTax: boolean }

/**
 * Figures of a stock-in: a line of an order takes its part of that line (all parts together are the line to the fen), any other
 * price × quantity. Charges are owed too and raise the cost of the goods by amount, of goods for nothing by quantity (2.4).
 */
export function stockInFigures(lines: readonly PricedLine[], t: StockInTerms): { lines: LineFigures[]; totals: StockInTotals } {
  const amounts = lines.map((l) => (l.orderLineId !== null && !l.ownPrice ? l.orderShare : lineAmount(l.quantity, l.unitPrice ?? 0, l.discountRate)));
  const shares = spread(t.orderDiscount, amounts);
  const taxed = lines.map((l, i) => {
    const { net, tax } = taxOf((amounts[i] ?? 0) - (shares[i] ?? 0), l.taxRate, t.priceIncludesTax);
    return { amount: amounts[i] ?? 0, discountShare: shares[i] ?? 0, net, tax, payable: net + tax };
  });
  const charges = taxOf(t.otherCharges, t.defaultTaxRate, true);
  const worth = taxed.map((f, i) => (lines[i]?.service ? 0 : t.costExclTax ? f.net : f.payable));
  const weights = worth.some((w) => w > 0) ? worth : lines.map((l) => (l.service ? 0 : l.baseQuantity));
  const extra = spread(t.costExclTax ? charges.net : t.otherCharges, weights);
  const figures = taxed.map((f, i) => ({ ...f, cost: (worth[i] ?? 0) + (extra[i] ?? 0) }));
  const sum = (pick: (f: LineFigures) => number): number => figures.reduce((a, f) => a + pick(f), 0);
  const net = sum((f) => f.net) + charges.net;
  const tax = sum((f) => f.tax) + charges.tax;
  return { lines: figures, totals: { quantity: lines.reduce((a, l) => a + l.quantity, 0), amount: sum((f) => f.amount), net, tax, total: net + tax, priced: lines.every((l) => l.unitPrice !== null) } };
}
