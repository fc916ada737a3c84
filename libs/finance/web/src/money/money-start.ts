import type { FormValues, LineValues, OpenItem } from '@steward/ui';
import { partyKey, readBadDebt, readBalance, readItems, readOpenItems, type ItemRow, type Side } from '../finance.api';
import { fen, fits, money, spreadMoney, toItem, toParts, wantedOf } from './money-allocation';
import { isClaim, type MoneyKind } from './money.kinds';

/** What an address says of a new document: `?order=5`, `?customer=7&items=1,2`, `?stockIn=3`, `?return=4`, `?supplier=2`. */
export type StartQuery = Readonly<Record<string, string>>;
/** What a new document starts with. `picked`: ids of the items it is about. */
export interface MoneyStart { values: FormValues & { picked?: number[] }; amount?: string; lines?: readonly LineValues[] }

const ids = (text: string | undefined): number[] => (text ?? '').split(',').map(Number).filter((id) => Number.isSafeInteger(id) && id > 0);

/** Items the address is about, whoever they belong to. */
async function named(kind: MoneyKind, query: StartQuery): Promise<{ side: Side; rows: ItemRow[] } | undefined> {
  const orders = ids(query['order'] ?? query['orders']);
  if (orders.length > 0) return { side: 'receivable', rows: await readItems('receivable', { 'filter[orderId][in]': orders, 'filter[orderType][eq]': 'sales_order' }) };
  const source = ([['stockIn', 'payable', 'stock_in'], ['return', 'receivable', 'sales_return'], ['purchaseReturn', 'payable', 'purchase_return']] as const).find(([key, side]) => ids(query[key]).length > 0 && (kind.side ?? side) === side);
  if (!source) return undefined;
  const [key, side, type] = source;
  return { side, rows: await readItems(side, { 'filter[sourceType][eq]': type, 'filter[sourceId][eq]': ids(query[key])[0] ?? 0 }) };
}

/** Of a party: all that is open, and which of it is meant. */
async function ofParty(kind: MoneyKind, query: StartQuery): Promise<{ side: Side; partyId: number; items: number[] } | undefined> {
  const asked = await named(kind, query);
  const [first] = asked?.rows ?? [];
  const key = asked && partyKey(asked.side);
  if (asked && first && key) return { side: asked.side, partyId: first[key] ?? 0, items: asked.rows.filter((row) => row[key] === first[key] && fits(kind, row) && fen(row.open) !== 0).map((row) => row.id) };
  const side: Side = kind.side ?? (query['supplier'] ? 'payable' : 'receivable');
  const [partyId] = ids(side === 'receivable' ? query['customer'] : query['supplier']);
  return partyId === undefined ? undefined : { side, partyId, items: ids(query['items']) };
}

/** A new document from the address: party, amount and allocation as far as the address says them (ux.md 2.5.9, 下推). */
export async function moneyStart(kind: MoneyKind, query: StartQuery, today: string): Promise<MoneyStart> {
  const values: FormValues = { docDate: today, ...(kind.type === 'offset' ? { kind: query['kind'] ?? (query['supplier'] ? 'advance_payable' : 'advance_receivable') } : {}) };
  const [recovers] = kind.type === 'bad_debt' ? ids(query['recovers']) : [];
  if (recovers !== undefined) return { values: { ...values, customerId: (await readBadDebt(recovers)).customerId ?? null, recoversId: recovers, autoAllocate: true } };
  const about = await ofParty(kind, query);
  if (!about) return { values };
  const { side, partyId } = about;
  Object.assign(values, { [partyKey(side)]: partyId });
  const items = (await readOpenItems(side, partyId)).filter((row) => fits(kind, row)).map((row) => toItem(kind, row, today));
  if (isClaim(kind, values)) return { values: { ...values, allocations: toParts(kind, side, items.filter((item) => about.items.includes(item.id)).map((item) => ({ id: item.id, amount: item.open, writeOff: '0.00' })), items) } };
  if (!kind.accounts) return { values: { ...values, allocations: await offsetParts(kind, side, partyId, items) } };
  const chosen = new Set(about.items.filter((id) => items.some((item) => item.id === id)));
  if (chosen.size === 0) return { values };
  const amount = wantedOf(items, chosen, []);
  return { values: { ...values, picked: [...chosen], allocations: toParts(kind, side, spreadMoney(amount, items, [], chosen), items) }, amount };
}

/** The advance over the oldest items. */
async function offsetParts(kind: MoneyKind, side: Side, partyId: number, items: readonly OpenItem[]): Promise<unknown> {
  const balance = await readBalance(side, partyId);
  return toParts(kind, side, spreadMoney(money(Math.max(0, fen(balance?.advance))), items, []), items);
}
