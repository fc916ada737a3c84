import { Decimal } from '@steward/kernel';
import { newKey, request } from '@steward/ui';
import type { OrderLine, SalesOrder, SalesReturn } from '../sales.api';

/** What a number box holds. */
type Entered = string | number | null | undefined;
/** A line that can come back, and how much of it shall; quantities in the unit it was sold in. */
export interface BackRow { line: OrderLine; most: string; quantity: Entered }
/** Goods that go out instead. */
export interface OutRow { key: number; productId: number | null | undefined; quantity: Entered; unitPrice: Entered }
export interface Exchanged { order: SalesOrder; return: SalesReturn; difference?: string }

/** Lines of an order of which goods are with the customer. */
export const backRows = (lines: readonly OrderLine[]): BackRow[] => lines.flatMap((line) => {
  const open = new Decimal(line.service ? line.baseQuantity : line.shippedQuantity).minus(line.returnedQuantity);
  return open.lte(0) ? [] : [{ line, most: open.div(line.ratio).toDecimalPlaces(4, Decimal.ROUND_DOWN).toFixed(), quantity: null }];
});

const textOf = (entered: Entered): string | undefined => { const text = String(entered ?? ''); return /^\d+(\.\d+)?$/.test(text) ? text : undefined; };
const isAbove0 = (entered: Entered): boolean => !new Decimal(textOf(entered) ?? 0).isZero();
/** Rows somebody gave a quantity. */
export const chosen = (rows: readonly BackRow[]): BackRow[] => rows.filter((row) => isAbove0(row.quantity));

/** Why an exchange cannot be sent yet: the key of the reason. */
export function missing(back: readonly BackRow[], same: boolean, out: readonly OutRow[]): string | undefined {
  const rows = chosen(back);
  if (rows.length === 0) return 'sales.exchange.noBack';
  if (rows.some((row) => new Decimal(textOf(row.quantity) ?? 0).gt(row.most))) return 'sales.exchange.tooMuch';
  if (same) return undefined;
  return out.length > 0 && out.every((row) => typeof row.productId === 'number' && isAbove0(row.quantity)) ? undefined : 'sales.exchange.noOut';
}

/** Body of the exchange; without new goods the same go out again. */
export const exchangeBody = (back: readonly BackRow[], same: boolean, out: readonly OutRow[], remark: string): object => ({
  returns: chosen(back).map((row) => ({ orderLineId: row.line.id, quantity: textOf(row.quantity), unit: row.line.unit })),
  ...(same ? {} : { lines: out.map((row) => ({ productId: row.productId, quantity: textOf(row.quantity), ...(textOf(row.unitPrice) === undefined ? {} : { unitPrice: textOf(row.unitPrice) }) })) }), ...(remark ? { remark } : {}),
});

/** Exchanges goods of an order; rehearsed, nothing stays. */
export const sendExchange = async (order: Pick<SalesOrder, 'id' | 'version'>, body: object, o: { rehearse?: boolean; acknowledge?: readonly string[]; key?: string } = {}): Promise<Exchanged> =>
  (await request<Exchanged>('POST', `/sales-orders/${order.id}/exchange`, { body, ifMatch: order.version, ...(o.rehearse ? { query: { dryRun: true } } : { idempotencyKey: o.key ?? newKey() }), ...(o.acknowledge ? { acknowledge: o.acknowledge } : {}) })).data;
