import { unscaled } from '@steward/kernel';
import { FinanceErrors } from '../finance.errors.js';
import { type Wanted, overAllocated } from '../subledger/allocation.rules.js';
import type { Posting } from '../subledger/posting.js';

const text = (fen: number): string => unscaled(fen, 2);

/** Throws 409 `finance.over_allocated` at the first part that is more than is open, or of a credit. */
export function demandDebts(p: Posting, wanted: readonly Wanted[]): void {
  const credit = wanted.find((w) => w.amount <= 0);
  const item = credit && p.items.get(credit.itemId);
  const over = item ? { no: item.no ?? `#${item.id}`, open: item.open, asked: credit.amount } : overAllocated(p.items, wanted);
  if (!over) return;
  const facts = { no: over.no, open: text(over.open), asked: text(over.asked) };
  throw FinanceErrors.overAllocated(facts, facts);
}
