import { isDecimalText, SCALE, scaled, unscaled } from '@steward/kernel';
import { autoAllocate, t, type Allocation, type OpenItem } from '@steward/ui';
import type { ItemRow, Part, PartView, Side } from '../finance.api';
import type { MoneyKind } from './money.kinds';

/** A money text in fen; what is none (yet) is nothing. */
export const fen = (text: unknown): number => (typeof text === 'string' && isDecimalText(text, SCALE.money) ? scaled(text, SCALE.money) : 0);
export const money = (amount: number): string => unscaled(amount, SCALE.money);
const negated = (text: string): string => (isDecimalText(text, SCALE.money) ? money(-scaled(text, SCALE.money) || 0) : text);
/** Refunds show credits positive; what goes out is negative again. */
const turned = (kind: MoneyKind, text: string): string => (kind.picks === 'credits' ? negated(text) : text);

const PATHS: Readonly<Record<string, string>> = { sales_order: 'sales-orders', shipment: 'shipments', sales_return: 'sales-returns', stock_in: 'stock-ins', purchase_return: 'purchase-returns' };
/** Page of the document an item comes from; undefined for opening balances and the like. */
export const sourceLink = (one: { sourceType: string; sourceId: number }): string | undefined => (PATHS[one.sourceType] === undefined ? undefined : `/${PATHS[one.sourceType]}/${one.sourceId}`);

/** Whether a kind of document settles this item. */
export const fits = (kind: MoneyKind, item: Pick<ItemRow, 'open'>): boolean => (kind.picks === 'all' ? true : kind.picks === 'credits' ? fen(item.open) < 0 : fen(item.open) > 0);

/** An open item as the table of allocations takes it. */
export function toItem(kind: MoneyKind, row: ItemRow, today: string): OpenItem {
  const to = sourceLink(row);
  const late = fen(row.open) > 0 && row.dueDate < today;
  const note = [row.kind === 'order' || row.kind === 'stock_in' ? undefined : t(`enum.receivable.kind.${row.kind}`), row.orderNo && row.orderNo !== row.no ? row.orderNo : undefined, late ? t('finance.overdue') : undefined].filter(Boolean).join(' · ');
  return { id: row.id, no: row.no, docDate: row.docDate, dueDate: row.dueDate, amount: turned(kind, row.amount), settled: turned(kind, row.settled), open: turned(kind, row.open), ...(to ? { to } : {}), ...(note ? { note } : {}) };
}

/** Items a draft names that are not open any more: they stay in the table, so that what is wrong can be seen. */
export function keptItems(kind: MoneyKind, parts: readonly PartView[], known: readonly OpenItem[]): OpenItem[] {
  return parts.flatMap((part) => {
    const id = part.receivableId ?? part.payableId;
    if (id === undefined || known.some((one) => one.id === id)) return [];
    return [{ id, no: part.sourceNo ?? part.orderNo, docDate: part.docDate, dueDate: part.dueDate, amount: turned(kind, part.itemAmount), settled: money(fen(turned(kind, part.itemAmount)) - fen(turned(kind, part.open))), open: turned(kind, part.open), note: t('finance.settledMeanwhile') }];
  });
}

/** Allocations of the table as they go out, the oldest first. */
export function toParts(kind: MoneyKind, side: Side, allocations: readonly Allocation[], items: readonly OpenItem[] = []): Part[] {
  const place = (id: number): number => items.findIndex((one) => one.id === id);
  return [...allocations].sort((a, b) => place(a.id) - place(b.id)).map((one) => ({
    ...(side === 'receivable' ? { receivableId: one.id } : { payableId: one.id }), amount: turned(kind, one.amount), ...(fen(one.writeOff) === 0 && isDecimalText(one.writeOff, SCALE.money) ? {} : { writeOff: one.writeOff }),
  }));
}

/** What goes out (or came back), as the table takes it. */
export function fromParts(kind: MoneyKind, parts: unknown): Allocation[] {
  return (Array.isArray(parts) ? (parts as Part[]) : []).flatMap((part) => {
    const id = part.receivableId ?? part.payableId;
    return id === undefined ? [] : [{ id, amount: turned(kind, part.amount), writeOff: part.writeOff ?? '0.00' }];
  });
}

/** A part as it came back, as it would go out again: what the editor compares. */
export const plainParts = (parts: readonly PartView[]): Part[] => parts.map((part) => ({
  ...(part.receivableId === undefined ? { payableId: part.payableId } : { receivableId: part.receivableId }), amount: part.amount, ...(fen(part.writeOff) === 0 ? {} : { writeOff: part.writeOff }),
}));

/** How money finds its items: all of them oldest first, only those ticked, or as typed. */
export type Spreading = 'auto' | 'picked' | 'manual';

/** Money over the items once more, over all or only the chosen ones; what was written off stays. */
export function spreadMoney(total: string, items: readonly OpenItem[], before: readonly Allocation[], chosen?: ReadonlySet<number>): Allocation[] {
  const within = chosen ? items.filter((item) => chosen.has(item.id)) : items;
  return autoAllocate(total, within, before.filter((one) => within.some((item) => item.id === one.id)));
}

/** Sum of what is open of the chosen items, less what is written off of them; never below nothing. */
export function wantedOf(items: readonly OpenItem[], chosen: ReadonlySet<number>, allocations: readonly Allocation[]): string {
  const off = new Map(allocations.map((one) => [one.id, fen(one.writeOff)]));
  return money(Math.max(0, items.filter((item) => chosen.has(item.id)).reduce((sum, item) => sum + fen(item.open) - (off.get(item.id) ?? 0), 0)));
}

/** Both say the same. */
export const sameAllocations = (a: readonly Allocation[], b: readonly Allocation[]): boolean =>
  a.length === b.length && a.every((one) => { const other = b.find((two) => two.id === one.id); return other !== undefined && fen(other.amount) === fen(one.amount) && fen(other.writeOff) === fen(one.writeOff); });

export interface LeftNote { key: string; tone: 'plain' | 'good' | 'warning' | 'danger'; amount: string }

/**
 * What becomes of the money no item gets: of a receipt or payment an advance, of a refund it comes out of the advance, of an
 * offset it is the advance that stays. Negative = more was given out than there is.
 */
export function restOf(kind: MoneyKind, side: Side, left: string, advance: string | undefined, total: string): LeftNote {
  const amount = fen(left);
  if (amount < 0) return { key: 'over', tone: 'danger', amount: money(-amount) };
  if (kind.type === 'offset') return { key: side === 'receivable' ? 'restReceivable' : 'restPayable', tone: 'plain', amount: left };
  if (fen(total) === 0) return { key: 'nothing', tone: 'plain', amount: left };
  if (amount === 0) return { key: 'exact', tone: 'good', amount: left };
  if (kind.type === 'refund') return advance !== undefined && fen(advance) < amount ? { key: 'refundShort', tone: 'danger', amount: left } : { key: 'refundAdvance', tone: 'warning', amount: left };
  return { key: side === 'receivable' ? 'toAdvance' : 'toPrepaid', tone: 'warning', amount: left };
}

/** What is wrong with a mutual offset: both sides must come to the same. Undefined for other kinds, and while nothing is chosen. */
export function claimNote(values: Readonly<Record<string, unknown>>): LeftNote | undefined {
  if (values['kind'] !== 'receivable_payable') return undefined;
  const parts = (Array.isArray(values['allocations']) ? values['allocations'] : []) as Part[];
  const sum = (key: 'receivableId' | 'payableId'): number => parts.filter((part) => part[key] !== undefined).reduce((total, part) => total + fen(part.amount), 0);
  const difference = sum('receivableId') - sum('payableId');
  if (parts.length === 0) return undefined;
  if (difference === 0) return { key: 'balanced', tone: 'good', amount: money(sum('payableId')) };
  return { key: difference > 0 ? 'moreReceivable' : 'morePayable', tone: 'danger', amount: money(Math.abs(difference)) };
}
