import { fault, invalid } from '@steward/platform';
import type { Wanted } from '../subledger/allocation.rules.js';
import type { Side } from '../subledger/sides.js';

/** Name of an item of a side in bodies. */
export const itemKey = (side: Side): string => `${side}Id`;

/** Throws 422 at the first allocation whose item is not known. */
export function demandKnown(side: Side, wanted: readonly Wanted[], known: (id: number) => boolean): void {
  const missing = wanted.findIndex((w) => !known(w.itemId));
  if (missing >= 0) throw invalid(fault(`/allocations/${missing}/${itemKey(side)}`, 'not_found'));
}
