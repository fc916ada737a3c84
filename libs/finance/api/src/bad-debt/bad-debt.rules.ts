interface Part { itemId: number; amount: number }

/** What of each item is still written off, in fen; items that were recovered in full are left out. */
export function leftOf(written: readonly Part[], recovered: readonly Part[]): Map<number, number> {
  const left = new Map(written.map((w) => [w.itemId, w.amount]));
  for (const r of recovered) left.set(r.itemId, (left.get(r.itemId) ?? 0) - r.amount);
  return new Map([...left].filter(([, amount]) => amount > 0));
}

/** The first part that is more than is still written off, or nothing at all. */
export function tooMuch(left: ReadonlyMap<number, number>, wanted: readonly Part[]): { itemId: number; left: number; asked: number } | undefined {
  const over = wanted.find((w) => w.amount <= 0 || w.amount > (left.get(w.itemId) ?? 0));
  return over && { itemId: over.itemId, left: left.get(over.itemId) ?? 0, asked: over.amount };
}
