import { lineAmount } from '@steward/kernel';
import type { Direction } from './other-stock.entity.js';

/** A line about to be booked: quantities × 10⁴, cost per unit × 10⁶. */
export interface OtherLine { quantity: number; baseQuantity: number; unitCost: number | null }

/**
 * What a line books (2.0a, 2.4): goods that come in with a cost are worth quantity × cost, without one the average decides (then the
 * last cost); goods that go out always cost the average. Quantities in base units, signed.
 */
export function otherMovement(direction: Direction, l: OtherLine): { quantity: number; value: number | null } {
  if (direction === 'out') return { quantity: -l.baseQuantity, value: null };
  return { quantity: l.baseQuantity, value: l.unitCost === null ? null : lineAmount(l.quantity, l.unitCost) };
}
