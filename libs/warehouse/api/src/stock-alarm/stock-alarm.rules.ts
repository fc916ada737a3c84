/** Too little available, too much on hand, nothing left for many days (domain.md 2.4). */
export const ALARM_KINDS = ['low', 'high', 'stagnant'] as const;
export type AlarmKind = (typeof ALARM_KINDS)[number];

/** A product as far as its alarms depend on it, over all warehouses; quantities × 10⁴. */
export interface AlarmFacts { watched: boolean; onHand: number; reserved: number; onOrder: number; lowStock: number | null; highStock: number | null; stagnant: boolean }

/** The alarms that hold: less available than the lower limit, more on hand than the upper one, goods that lie. */
export function alarmsOf(f: AlarmFacts): Record<AlarmKind, boolean> {
  const low = f.watched && f.lowStock !== null && f.onHand - f.reserved < f.lowStock;
  const high = f.watched && f.highStock !== null && f.onHand > f.highStock;
  return { low, high, stagnant: f.watched && f.stagnant && f.onHand > 0 };
}

/**
 * What to buy: up to the upper limit, else the lower one, less what is there or coming and not reserved; whole multiples, at least the
 * smallest order. Base units × 10⁴; nothing where nothing is lacking.
 */
export function suggestedPurchase(f: Pick<AlarmFacts, 'onHand' | 'reserved' | 'onOrder' | 'lowStock' | 'highStock'>, minOrder: number | null, multiple = 0): number {
  const target = f.highStock ?? f.lowStock;
  const lacking = target === null ? 0 : target - (f.onHand + f.onOrder - f.reserved);
  return lacking <= 0 ? 0 : roundedUp(Math.max(lacking, minOrder ?? 0), multiple);
}

/** Up to whole multiples; 0 = as it is. */
export const roundedUp = (quantity: number, multiple: number): number => (multiple > 0 ? Math.ceil(quantity / multiple) * multiple : quantity);
