import { averagePrice, cumulativeShare, lineAmount, taxOf } from '@steward/kernel';

/** What a returned line refers to: the figures of the line that came in, base units × 10⁴ and fen. */
export interface ReceivedFigures { id: number; baseQuantity: number; payable: number; cost: number; returned: number; returnedAmount: number; returnedCost: number }
export interface ReturningLine { stockInLineId: number | null; quantity: number; baseQuantity: number; unitPrice: number | null; taxRate: number; service: boolean }
/** `prescribed` is the cost the goods came in at, null where the average decides. */
export interface ReturnFigures { unitPrice: number | null; net: number; tax: number; payable: number; prescribed: number | null }

/** What may still go back of a line. */
export const returnable = (l: Pick<ReceivedFigures, 'baseQuantity' | 'returned'>): number => Math.max(0, l.baseQuantity - l.returned);

/**
 * Figures of the lines of a return, one after another: linked ones take their part of what was paid and of the cost by the
 * cumulative rule (2.0a.4), so that all returns together are the line; free ones price × quantity and the average cost.
 * `over` holds places of lines that give back more than came in.
 */
export function returnFigures(lines: readonly ReturningLine[], received: readonly ReceivedFigures[], priceIncludesTax: boolean): { lines: ReturnFigures[]; over: { index: number; open: number }[] } {
  const running = new Map(received.map((r) => [r.id, { ...r }]));
  const over: { index: number; open: number }[] = [];
  const figures = lines.map((l, index): ReturnFigures => {
    const r = l.stockInLineId === null ? undefined : running.get(l.stockInLineId);
    if (!r) {
      const { net, tax } = taxOf(lineAmount(l.quantity, l.unitPrice ?? 0), l.taxRate, priceIncludesTax);
      return { unitPrice: l.unitPrice, net, tax, payable: net + tax, prescribed: null };
    }
    if (l.baseQuantity > returnable(r)) over.push({ index, open: returnable(r) });
    const payable = cumulativeShare(r.payable, r.returned + l.baseQuantity, r.baseQuantity, r.returnedAmount);
    const prescribed = cumulativeShare(r.cost, r.returned + l.baseQuantity, r.baseQuantity, r.returnedCost);
    r.returned += l.baseQuantity;
    r.returnedAmount += payable;
    r.returnedCost += prescribed;
    const { net, tax } = taxOf(payable, l.taxRate, true);
    return { unitPrice: averagePrice(priceIncludesTax ? payable : net, l.quantity), net, tax, payable, prescribed: l.service ? null : prescribed };
  });
  return { lines: figures, over };
}
