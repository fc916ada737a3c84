import { allocateOldestFirst, isDecimalText, SCALE, scaled, unscaled } from '@steward/kernel';
import { t } from '../i18n/i18n';

/** Something money is allocated to: a receivable, a payable, an order to be invoiced. Decimal texts; credits are negative. */
export interface OpenItem {
  id: number;
  no: string | null;
  docDate: string;
  dueDate: string | null;
  amount: string;
  /** What was settled before. */
  settled: string;
  open: string;
  /** Address of its document. */
  to?: string;
  /** Further word, e.g. its kind. */
  note?: string;
}

/** What one item gets: money, and what is written off on top. */
export interface Allocation { id: number; amount: string; writeOff: string }

export interface AllocationTotals { allocated: string; writeOff: string; /** Money no item gets: an advance. Negative = more given out than there is. */ left: string; open: string }

const fen = (text: string | null | undefined): number => (typeof text === 'string' && isDecimalText(text, SCALE.money) ? scaled(text, SCALE.money) : 0);
const money = (amount: number): string => unscaled(amount, SCALE.money);

/** Money over the oldest items first, credits used up before (kernel). What was written off stays written off. */
export function autoAllocate(total: string, items: readonly OpenItem[], before: readonly Allocation[]): Allocation[] {
  const off = new Map(before.map((one) => [one.id, fen(one.writeOff)]));
  const { allocations } = allocateOldestFirst(fen(total), items.map((item) => ({ id: item.id, dueDate: item.dueDate, open: fen(item.open) - (off.get(item.id) ?? 0) })));
  const amounts = new Map(allocations.map((one) => [one.id, one.amount]));
  return items.flatMap((item) => {
    const [amount, writeOff] = [amounts.get(item.id) ?? 0, off.get(item.id) ?? 0];
    return amount === 0 && writeOff === 0 ? [] : [{ id: item.id, amount: money(amount), writeOff: money(writeOff) }];
  });
}

/** Sums below the table. */
export function allocationTotals(total: string, items: readonly OpenItem[], allocations: readonly Allocation[]): AllocationTotals {
  const allocated = allocations.reduce((sum, one) => sum + fen(one.amount), 0);
  return { allocated: money(allocated), writeOff: money(allocations.reduce((sum, one) => sum + fen(one.writeOff), 0)), left: money(fen(total) - allocated), open: money(items.reduce((sum, item) => sum + fen(item.open), 0)) };
}

/** What is wrong with one allocation: not a number, or more than is open (2.0a.5: amount + writeOff ≤ open). */
export function allocationFault(item: OpenItem, one: Allocation | undefined): string | undefined {
  if (!one) return undefined;
  if (!isDecimalText(one.amount, SCALE.money) || !isDecimalText(one.writeOff, SCALE.money)) return t('fault.decimal', { scale: SCALE.money });
  const [open, amount, off] = [fen(item.open), fen(one.amount), fen(one.writeOff)];
  const both = amount + off;
  const fits = open >= 0 ? amount >= 0 && off >= 0 && both <= open : amount <= 0 && off <= 0 && both >= open;
  return fits ? undefined : t('document.allocation.tooMuch', { open: item.open });
}

/** What ticking an item gives it: all that is open, as far as the money goes; a credit always all. */
export function tickAmount(total: string, item: OpenItem, others: readonly Allocation[]): string {
  const left = fen(total) - others.reduce((sum, one) => sum + fen(one.amount), 0);
  const open = fen(item.open);
  return money(open < 0 ? open : Math.max(0, Math.min(open, left)));
}

/** Sets one value of one item; an allocation of nothing disappears. */
export function withAllocation(all: readonly Allocation[], id: number, change: Partial<Allocation>): Allocation[] {
  const now = { amount: '0.00', writeOff: '0.00', ...all.find((one) => one.id === id), ...change, id };
  const empty = (text: string): boolean => isDecimalText(text, SCALE.money) && scaled(text, SCALE.money) === 0;
  const rest = all.filter((one) => one.id !== id);
  return empty(now.amount) && empty(now.writeOff) ? rest : [...rest, now];
}
