import { type DocumentTotals, MAX_SCALED, SCALE, divideRounded, documentTotals, lineAmount, unscaled } from '@steward/kernel';
import type { AuditChanges } from '@steward/platform';
import type { SalesLineView } from './sales-line.dto.js';
import type { LineDraft, SalesLineRow } from './sales-line.row.js';

/** How a document's figures are made. */
export interface TotalsRule { priceIncludesTax: boolean; defaultTaxRate: number; orderDiscount: number; otherCharges: number }

/** Figures of a document by the money rules of the kernel; those of the lines are written into the lines. */
export function applyTotals<L extends LineDraft>(lines: readonly L[], rule: TotalsRule): { lines: L[]; totals: DocumentTotals } {
  const totals = documentTotals({ ...rule, lines });
  return { totals, lines: lines.map((l, i) => ({ ...l, ...totals.lines[i] })) };
}

/** True when a document is too large for exact figures: beyond it sums would round. */
export const isTooLarge = (t: DocumentTotals): boolean => !Number.isSafeInteger(t.total) || Math.abs(t.amount) > MAX_SCALED / 100;

/** What was sold, in a few words: names of the first products and how many lines there are. */
export function goodsText(lines: readonly { productName: string }[]): string {
  const names = [...new Set(lines.map((l) => l.productName))];
  const text = names.slice(0, 3).join('、');
  return [...(names.length > 3 ? `${text} …` : text)].slice(0, 200).join('');
}

/**
 * Lines whose price, after every discount, lies below the minimum of their product (per base unit, ×1e6). Gifts are given
 * on purpose and do not count; a discount on the whole order counts by its share.
 */
export function belowMinimum<L extends LineDraft>(lines: readonly L[], minimumOf: (productId: number) => number | null | undefined): L[] {
  return lines.filter((l) => {
    const minimum = minimumOf(l.productId);
    return !l.gift && minimum !== null && minimum !== undefined && l.amount - l.discountShare < lineAmount(l.baseQuantity, minimum);
  });
}

/** A price for one base unit (×1e6) as the price for one unit of `ratio` (×1e4). */
export const priceForUnit = (basePrice: number, ratio: number): number => (ratio === 10_000 ? basePrice : divideRounded(BigInt(basePrice) * BigInt(ratio), 10_000n));

/** A price for one unit of `from` as the price for one unit of `to` (ratios ×1e4). */
export const convertPrice = (price: number, from: number, to: number): number => (from === to ? price : divideRounded(BigInt(price) * BigInt(to), BigInt(from)));

/** A stored line as it travels. */
export function lineView(l: SalesLineRow): SalesLineView {
  return {
    id: l.id, lineNo: l.lineNo, productId: l.productId, productCode: l.productCode, productName: l.productName, spec: l.spec, unit: l.unit,
    ratio: unscaled(l.ratio, SCALE.quantity), quantity: unscaled(l.quantity, SCALE.quantity), baseQuantity: unscaled(l.baseQuantity, SCALE.quantity), unitPrice: unscaled(l.unitPrice, SCALE.price),
    discountRate: unscaled(l.discountRate, SCALE.rate), taxRate: unscaled(l.taxRate, SCALE.rate), gift: l.gift, service: l.service, priceSource: l.priceSource,
    amount: unscaled(l.amount, SCALE.money), discountShare: unscaled(l.discountShare, SCALE.money), net: unscaled(l.net, SCALE.money), tax: unscaled(l.tax, SCALE.money), payable: unscaled(l.payable, SCALE.money), remark: l.remark,
  };
}

/** What the audit trail says of lines: those that came, went or changed, as they travel (values that need a right are left out for its reader). */
export function lineChanges(before: readonly SalesLineRow[], after: readonly SalesLineRow[]): AuditChanges {
  const old = new Map(before.map((l) => [l.id, JSON.stringify(noted(l))]));
  const now = new Map(after.map((l) => [l.id, JSON.stringify(noted(l))]));
  const gone = before.filter((l) => now.get(l.id) !== old.get(l.id)).map(noted);
  const come = after.filter((l) => now.get(l.id) !== old.get(l.id)).map(noted);
  return gone.length + come.length === 0 ? {} : { lines: [gone, come] };
}

function noted(l: SalesLineRow): Partial<SalesLineView> {
  const { lineNo, productCode, productName, quantity, unit, unitPrice, discountRate, taxRate, gift, payable, remark } = lineView(l);
  return { lineNo, productCode, productName, quantity, unit, ...(unitPrice === undefined ? {} : { unitPrice }), ...(discountRate === undefined ? {} : { discountRate }), taxRate, gift, ...(payable === undefined ? {} : { payable }), remark };
}
