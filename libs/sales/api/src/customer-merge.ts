import { type TornApart, registerCustomerChild, registerCustomerRecount, registerCustomerSeam } from '@steward/customer-api';
import { database, inList } from '@steward/platform';

const IN_FORCE = "state IN ('approved','closed')";

// Documents of customers: what a merge gives to the survivor.
registerCustomerChild(
  { table: 'quotation', label: 'quotation' },
  { table: 'sales_order', label: 'sales_order' },
  { table: 'sales_order_line', label: 'sales_order', quiet: true },
  { table: 'sales_return', label: 'sales_return' },
);
registerCustomerRecount(recountDeals);
registerCustomerSeam(tornDocuments);

/** Deals of a customer are its orders in force. */
async function recountDeals(ids: readonly number[]): Promise<void> {
  const list = inList(ids);
  const orders = (what: string): string => `(SELECT ${what} FROM sales_order o WHERE o.customerId=customer.id AND o.${IN_FORCE})`;
  await database.unit.sql.run(
    `UPDATE customer SET dealt=CASE WHEN EXISTS ${orders('1')} THEN 1 ELSE 0 END, dealCount=${orders('COUNT(*)')}, dealAmount=COALESCE(${orders('SUM(o.total)')},0), firstDealAt=${orders('MIN(o.docDate)')}, lastDealAt=${orders('MAX(o.docDate)')} WHERE id IN ${list.sql}`, list.params,
  );
}

/** Shipments and returns of one customer for orders of the other. */
async function tornDocuments(ids: readonly number[]): Promise<TornApart[]> {
  const list = inList(ids);
  const two = (a: string, b: string): string => `${a}<>${b} AND ${a} IN ${list.sql} AND ${b} IN ${list.sql}`;
  return database.unit.sql.all<TornApart>(
    `SELECT 'shipment' AS type, s.id AS id, s.no AS no FROM shipment s JOIN sales_order o ON s.sourceType='sales_order' AND s.sourceId=o.id WHERE ${two('s.customerId', 'o.customerId')}
     UNION SELECT 'sales_return' AS type, r.id AS id, r.no AS no FROM sales_return r JOIN sales_order o ON o.id=r.salesOrderId WHERE ${two('r.customerId', 'o.customerId')} LIMIT 20`,
    [...list.params, ...list.params, ...list.params, ...list.params],
  );
}
