import { registerPoolExemption } from '@steward/customer-api';
import { clock, database, inList } from '@steward/platform';

// What keeps a customer with its owner (domain.md 2.2): an order that is not done always does, an offer that still stands where the pool says so.
registerPoolExemption({ key: 'sales_order', kind: 'order', open: openOrders }, { key: 'quotation', kind: 'business', open: openQuotations });

/** Customers with an order that is being written, waits for approval, or is in force with something left to ship. What is left to pay stands in their balance. */
async function openOrders(customerIds: readonly number[]): Promise<number[]> {
  const list = inList(customerIds);
  const rows = await database.sql.all<{ id: number }>(
    `SELECT DISTINCT o.customerId AS id FROM sales_order o LEFT JOIN outbound_order d ON d.sourceType='sales_order' AND d.sourceId=o.id WHERE o.customerId IN ${list.sql} AND (o.state IN ('draft','pending') OR (o.state='approved' AND d.open=1))`, list.params,
  );
  return rows.map((r) => r.id);
}

/** Customers with a quotation nobody has answered and whose time is not over. */
async function openQuotations(customerIds: readonly number[]): Promise<number[]> {
  const list = inList(customerIds);
  const rows = await database.sql.all<{ id: number }>(
    `SELECT DISTINCT customerId AS id FROM quotation WHERE customerId IN ${list.sql} AND state IN ('draft','pending','approved') AND outcome='open' AND (validUntil IS NULL OR validUntil>=?)`, [...list.params, clock.today()],
  );
  return rows.map((r) => r.id);
}
