import type { Progress } from '@steward/kernel';

/** Why a line is asked for: somebody wants it, an alarm, or orders that lack it. */
export const ORIGINS = ['manual', 'alarm', 'shortage'] as const;
export type Origin = (typeof ORIGINS)[number];

/** How far a line has got, base units × 10⁴: ordered by orders in force (less what they gave up), in drafts of orders, come in. */
export interface LineProgress { ordered: number; pending: number; received: number }
export const NO_PROGRESS: LineProgress = { ordered: 0, pending: 0, received: 0 };

/** What may still be ordered of a line; drafts of orders count, so that nothing is bought twice. */
export const toOrder = (baseQuantity: number, p: LineProgress): number => Math.max(0, baseQuantity - p.ordered - p.pending);

/** How much of a request is ordered by orders in force. */
export function orderStatus(lines: readonly { baseQuantity: number; ordered: number }[]): Progress {
  if (!lines.some((l) => l.ordered > 0)) return 'none';
  return lines.every((l) => l.ordered >= l.baseQuantity) ? 'full' : 'partial';
}

/** What orders lack of a product beyond what is there, on its way and asked for already. */
export const shortage = (f: { onHand: number; reserved: number; onOrder: number; requested: number }): number => Math.max(0, f.reserved - f.onHand - f.onOrder - f.requested);
