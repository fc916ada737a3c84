import { groupBy } from '@steward/kernel';
import type { Client } from '../../harness/index.js';
import { fen, money, sum, type SoldOrder } from './northwind.js';
import { all, book, each, type DocumentLine, type Receivable, type TradeDocument } from './trade.js';

/** What the product made of an order of the data. */
export interface Booked { id: number; lines: DocumentLine[] }

interface Settled { order: number; amount: number; writeOff: number }

/**
 * A receipt somebody means to type. With `byHand` he says which orders it settles, else the product places the money itself, oldest
 * first; `settles` is what comes of it either way. Amounts in fen; `tooMuch` of the amount is more than is owed.
 */
export interface PlannedReceipt { customer: string; day: string; amount: number; writeOff: number; tooMuch: number; accounts: number[]; byHand: boolean; settles: Settled[] }

/** How one group of orders of a customer after the other is paid, and how large the groups are. */
const KINDS = ['whole', 'part', 'oldest first', 'rounded', 'never', 'two accounts'] as const;
const SIZES = [1, 3, 2, 1, 4];

/** Receipts for the shipped orders, customer by customer, each a month after the last order of its group was shipped; QUICK pays 100.00 too much at the end. */
export function planReceipts(sold: readonly SoldOrder[]): PlannedReceipt[] {
  const out: PlannedReceipt[] = [];
  for (const [customer, orders] of groupBy(sold, (o) => o.customer)) {
    const open = new Map(orders.toSorted((a, b) => a.day.localeCompare(b.day) || a.id - b.id).map((o) => [o.id, o.total]));
    const left = orders.filter((o) => o.shipped !== undefined).sort((a, b) => (a.shipped ?? '').localeCompare(b.shipped ?? '') || a.id - b.id);
    while (left.length > 0) {
      const kind = KINDS[(out.length + left.length) % KINDS.length] ?? 'whole';
      const group = left.splice(0, SIZES[out.length % SIZES.length]);
      const settles = kind === 'never' ? [] : settlesOf(kind, group, open);
      if (settles.length === 0) continue;
      for (const s of settles) open.set(s.order, (open.get(s.order) ?? 0) - s.amount - s.writeOff);
      const tooMuch = customer === 'QUICK' && left.length === 0 ? 10_000 : 0;
      const day = new Date(Date.parse(group.at(-1)?.shipped ?? '') + 30 * 86_400_000).toISOString().slice(0, 10);
      out.push({ customer, day, amount: sum(settles, (s) => s.amount) + tooMuch, writeOff: sum(settles, (s) => s.writeOff), tooMuch, accounts: kind === 'two accounts' ? [0, 1] : [out.length % 3], byHand: kind !== 'oldest first', settles });
    }
  }
  return out;
}

function settlesOf(kind: Exclude<(typeof KINDS)[number], 'never'>, group: readonly SoldOrder[], open: ReadonlyMap<number, number>): Settled[] {
  const whole = group.map((o) => ({ order: o.id, amount: open.get(o.id) ?? 0, writeOff: 0 }));
  const rest = { amount: sum(group, (o) => o.total) };
  const oldest = (): Settled[] => [...open].map(([order, owed]) => { const amount = Math.min(owed, rest.amount); rest.amount -= amount; return { order, amount, writeOff: 0 }; });
  const settles = {
    'whole': () => whole,
    'two accounts': () => whole,
    'part': () => whole.map((w, i) => (i === whole.length - 1 ? { ...w, amount: Math.ceil(w.amount * 0.6) } : w)),
    'rounded': () => whole.map((w) => ({ ...w, amount: w.amount - (w.amount % 100), writeOff: w.amount % 100 })),
    'oldest first': oldest,
  }[kind]();
  return settles.filter((s) => s.amount > 0);
}

/** Types a receipt. */
export async function collect(c: Client, customerId: number, r: PlannedReceipt, booked: ReadonlyMap<number, Booked>, accounts: readonly number[]): Promise<TradeDocument> {
  const [first = 0, second] = r.accounts.map((i) => accounts[i] ?? 0);
  const part = second === undefined ? r.amount : Math.floor(r.amount / 3);
  const lines = [{ accountId: first, method: 'cash', amount: money(part) }, ...(second === undefined ? [] : [{ accountId: second, method: 'transfer', amount: money(r.amount - part) }])];
  const head = { customerId, docDate: r.day, lines };
  if (!r.byHand) return book(c, '/receipts', { ...head, autoAllocate: true });
  const receivables = new Map((await all<Receivable>(c, '/receivables', { 'filter[customerId]': customerId })).map((row) => [row.sourceId, row.id]));
  const allocations = r.settles.map((s) => ({ receivableId: receivables.get(booked.get(s.order)?.id ?? 0), amount: money(s.amount), writeOff: money(s.writeOff) }));
  return book(c, '/receipts', { ...head, allocations });
}

/** Invoices what each customer has paid and has no invoice for; answers the sum of all in fen. */
export async function bill(c: Client, width: number): Promise<number> {
  const rows = await all<{ id: number; customerId: number; received: string; invoiced: string }>(c, '/sales-orders', { 'filter[receiptStatus][in]': 'partial,full', fields: 'id,customerId,received,invoiced' });
  const due = rows.map((o) => ({ ...o, amount: fen(o.received) - fen(o.invoiced) })).filter((o) => o.amount > 0);
  const made = await each([...groupBy(due, (o) => o.customerId)], width, ([customerId, list]) => {
    const total = money(sum(list, (o) => o.amount));
    return book<TradeDocument>(c, '/invoices', { customerId, type: 'normal', docDate: '1998-06-30', date: '1998-06-30', net: total, tax: '0.00', total, allocations: list.map((o) => ({ salesOrderId: o.id, amount: money(o.amount) })) });
  });
  return sum(made, (i) => fen(i.total));
}
