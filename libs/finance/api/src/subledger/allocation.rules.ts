/** An open item as the rules of settling see it, in fen. */
export interface Settleable { id: number; no: string | null; open: number; dueDate: string }
export interface Wanted { itemId: number; amount: number; writeOff: number }
export interface Over { no: string; open: number; asked: number }

/**
 * What of the wanted allocations goes beyond what is open (2.0a.5: amount + writeOff ≤ open, explicit over-allocation is
 * refused). A debt takes positive amounts, a credit negative ones and no write-off; undefined when all fit.
 */
export function overAllocated(items: ReadonlyMap<number, Settleable>, wanted: readonly Wanted[]): Over | undefined {
  for (const w of wanted) {
    const item = items.get(w.itemId);
    if (!item) continue;
    const asked = w.amount + w.writeOff;
    const fits = item.open >= 0 ? w.amount >= 0 && w.writeOff >= 0 && asked <= item.open : w.amount <= 0 && w.writeOff === 0 && asked >= item.open;
    if (!fits) return { no: item.no ?? `#${item.id}`, open: item.open, asked };
  }
  return undefined;
}

export interface Netting { credit: number; debt: number; amount: number }

/** Credits settle debts of the same order: oldest due first, or the latest where future debts fall away (short close). */
export function netCredits(items: readonly Settleable[], order: 'oldest' | 'latest'): Netting[] {
  const sign = order === 'oldest' ? 1 : -1;
  const debts = items.filter((i) => i.open > 0).map((i) => ({ ...i })).sort((a, b) => sign * (a.dueDate.localeCompare(b.dueDate) || a.id - b.id));
  const out: Netting[] = [];
  for (const credit of items.filter((i) => i.open < 0)) {
    let left = -credit.open;
    for (const d of debts) {
      const amount = Math.min(left, d.open);
      if (amount <= 0) continue;
      out.push({ credit: credit.id, debt: d.id, amount });
      d.open -= amount;
      left -= amount;
    }
  }
  return out;
}

/** What a refund of `money` pays back: open credits first, oldest due first; the rest comes out of the advance. */
export function refundOldestFirst(money: number, items: readonly Settleable[]): { allocations: { id: number; amount: number }[]; left: number } {
  const allocations: { id: number; amount: number }[] = [];
  let left = money;
  for (const c of items.filter((i) => i.open < 0).sort((a, b) => a.dueDate.localeCompare(b.dueDate) || a.id - b.id)) {
    const amount = Math.min(left, -c.open);
    if (amount <= 0) break;
    allocations.push({ id: c.id, amount: -amount });
    left -= amount;
  }
  return { allocations, left };
}
