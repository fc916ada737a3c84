import { cumulativeShare, divideRounded } from '@steward/kernel';

/** 组装 makes one product of components, 拆卸 takes one apart into them. */
export const ASSEMBLY_KINDS = ['assemble', 'disassemble'] as const;
export type AssemblyKind = (typeof ASSEMBLY_KINDS)[number];
/** How the cost of what is taken apart is divided: by what the components cost now, by weights entered, or by quantity. */
export const SPLIT_RULES = ['cost', 'ratio', 'quantity'] as const;
export type SplitRule = (typeof SPLIT_RULES)[number];

/** A component as far as its share depends on it: base units × 10⁴, weight × 10⁴, cost per base unit × 10⁶. */
export interface SharedLine { baseQuantity: number; weight: number | null; unitCost: number }

/** Weights of the components by a rule; where the rule says nothing about any of them, by quantity. */
export function weightsOf(lines: readonly SharedLine[], rule: SplitRule): bigint[] {
  const by = lines.map((l) => (rule === 'cost' ? BigInt(l.unitCost) * BigInt(l.baseQuantity) : rule === 'ratio' ? BigInt(l.weight ?? 0) : BigInt(l.baseQuantity)));
  return by.some((w) => w > 0n) ? by : lines.map((l) => BigInt(l.baseQuantity));
}

/**
 * Divides a cost in fen by weights, one line after another by the cumulative rule (domain.md 2.0a.4): what rounding leaves goes to the
 * last line that has a weight, no share is negative, and all shares together are the cost exactly.
 */
export function splitCost(total: number, weights: readonly bigint[]): number[] {
  const whole = weights.reduce((a, w) => a + w, 0n);
  let weighed = 0n;
  let given = 0;
  return weights.map((w) => {
    weighed += w;
    const share = whole === 0n ? 0 : divideRounded(BigInt(total) * weighed, whole) - given;
    given += share;
    return share;
  });
}

/** Quantity of a line of a bill for `wanted` of the product, × 10⁴: both in base units. */
export const scaledQuantity = (lineQuantity: number, wanted: number, made: number): number => divideRounded(BigInt(lineQuantity) * BigInt(wanted), BigInt(made));

/** Fee of the bill for `wanted` of the product, fen. */
export const scaledFee = (fee: number, wanted: number, made: number): number => cumulativeShare(fee, wanted, made, 0);
