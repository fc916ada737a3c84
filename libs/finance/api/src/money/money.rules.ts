import { type Over, type Settleable, type Wanted, overAllocated, refundOldestFirst } from '../subledger/allocation.rules.js';
import { allocateOldestFirst } from '@steward/kernel';

/** Why a document of money cannot be settled as it says, in fen. */
export type Refused = { why: 'over'; over: Over } | { why: 'exceeds'; total: number; allocated: number } | { why: 'advance'; available: number; asked: number };
export interface Settlement { allocations: Wanted[]; allocated: number; writeOff: number; /** What becomes advance, or (negative) is taken from it. */ advance: number }

/** What settles: money received or paid (1), given back (−1), or only the advance (0). */
export interface Means { settles: 1 | -1 | 0; total: number; advance: number }

/**
 * Works out what a document of money settles (2.0a.5): explicit allocations must fit, what is received beyond them becomes
 * advance, what is given back or offset beyond credits is taken from the advance, which must have it.
 */
export function settlement(means: Means, items: ReadonlyMap<number, Settleable>, wanted: readonly Wanted[]): Settlement | Refused {
  const over = overAllocated(items, wanted);
  if (over) return { why: 'over', over };
  const allocated = wanted.reduce((sum, w) => sum + w.amount, 0);
  const money = means.settles * means.total;
  const advance = money - allocated;
  if (means.settles === 1 ? advance < 0 : advance > 0) return { why: 'exceeds', total: means.total, allocated };
  if (advance < 0 && means.advance + advance < 0) return { why: 'advance', available: means.advance, asked: -advance };
  return { allocations: [...wanted], allocated, writeOff: wanted.reduce((sum, w) => sum + w.writeOff, 0), advance };
}

/** Allocations where none were given: oldest due first (E-01); a refund pays back credits first, an offset uses the advance up to its total. */
export function automatic(means: Means, items: readonly Settleable[]): Wanted[] {
  const plain = (list: { id: number; amount: number }[]): Wanted[] => list.map((a) => ({ itemId: a.id, amount: a.amount, writeOff: 0 }));
  if (means.settles === -1) return plain(refundOldestFirst(means.total, items).allocations);
  if (means.settles === 0) return plain(allocateOldestFirst(Math.min(means.advance, means.total || means.advance), items.filter((i) => i.open > 0)).allocations);
  return plain(allocateOldestFirst(means.total, items).allocations);
}
