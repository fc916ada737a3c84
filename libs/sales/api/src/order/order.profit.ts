import { SCALE, divideRounded, unscaled } from '@steward/kernel';
import { type ListItem, database, inList } from '@steward/platform';

/** Right to see cost and profit. */
export const COST = 'cost.view';

/** What a line was sold for and how much of that was delivered; fen. `cost` is that of what was shipped, less returns. */
export interface SoldLine { payable: number; net: number; service: boolean; shippedAmount: number; returnedAmount: number; cost: number }
/** Cost and gross profit of what has been delivered so far, in fen. */
export interface Profit { cost: number; grossProfit: number }

/** Net amount of what was delivered less returns and cost; a service is delivered with the order (domain.md 2.3). */
export function profitOf(lines: Iterable<SoldLine>): Profit {
  let [cost, net] = [0, 0];
  for (const l of lines) {
    cost += l.cost;
    const delivered = (l.service ? l.payable : l.shippedAmount) - l.returnedAmount;
    if (l.payable !== 0) net += divideRounded(BigInt(delivered) * BigInt(l.net), BigInt(l.payable));
  }
  return { cost, grossProfit: net - cost };
}

interface SoldRow { orderId: number; service: number | boolean; payable: number; net: number; shippedAmount: number; returnedAmount: number; cost: number | string }

/** Puts cost and profit into the rows of one page that have the columns: who may not see them has none, and nothing is read. */
export async function addProfit(items: ListItem[]): Promise<void> {
  const keys = (['cost', 'grossProfit'] as const).filter((key) => items[0] !== undefined && key in items[0]);
  if (keys.length === 0) return;
  const list = inList(items.map((i) => i.id));
  const rows = await database.sql.all<SoldRow>(
    `SELECT d.sourceId AS orderId, d.service, l.payable, l.net, d.shippedAmount, d.returnedAmount, d.shippedCost-d.returnedCost AS cost FROM outbound_order w JOIN outbound_demand d ON d.outboundOrderId=w.id JOIN sales_order_line l ON l.id=d.lineId WHERE w.sourceType='sales_order' AND w.sourceId IN ${list.sql}`, list.params);
  const byOrder = new Map<number, SoldLine[]>();
  for (const r of rows) {
    const lines = byOrder.get(r.orderId) ?? [];
    if (lines.length === 0) byOrder.set(r.orderId, lines);
    lines.push({ payable: Number(r.payable), net: Number(r.net), service: Boolean(r.service), shippedAmount: Number(r.shippedAmount), returnedAmount: Number(r.returnedAmount), cost: Number(r.cost) });
  }
  for (const i of items) {
    const profit = profitOf(byOrder.get(i.id) ?? []);
    for (const key of keys) i[key] = unscaled(profit[key], SCALE.money);
  }
}
