import type { Invariant } from '@steward/platform';

const open = (t: string, done: string): string => `(CASE WHEN ${t}.baseQuantity-${t}.${done}-${t}.closed>0 THEN ${t}.baseQuantity-${t}.${done}-${t}.closed ELSE 0 END)`;
const TO_SHIP = '(CASE WHEN d.service=0 AND d.ordered-d.shipped-d.closed>0 THEN d.ordered-d.shipped-d.closed ELSE 0 END)';
/** Bookings nothing has taken back. */
const STANDING = 'LEFT JOIN stock_move r ON r.reversesId=m.id';

/** What must hold of stock and its documents whatever happens (integrity.md 2.1, adapted); each counts the rows for which it does not. */
export const stockInvariants: readonly Invariant[] = [
  { id: 'I01', title: 'On hand is the sum of the ledger', sql: 'SELECT COUNT(*) AS n FROM stock s LEFT JOIN (SELECT productId,warehouseId,SUM(quantity) AS q FROM stock_move GROUP BY productId,warehouseId) m ON m.productId=s.productId AND m.warehouseId=s.warehouseId WHERE s.onHand<>COALESCE(m.q,0)' },
  { id: 'I01b', title: 'Every move belongs to a row of stock', sql: 'SELECT COUNT(*) AS n FROM stock_move m LEFT JOIN stock s ON s.productId=m.productId AND s.warehouseId=m.warehouseId WHERE s.id IS NULL' },
  { id: 'I02', title: 'No stock is negative', sql: 'SELECT COUNT(*) AS n FROM stock WHERE onHand<0 OR value<0' },
  { id: 'I03', title: 'No order line is shipped below nothing or returned beyond what was shipped', sql: 'SELECT COUNT(*) AS n FROM outbound_demand WHERE shipped<0 OR closed<0 OR returned<0 OR (service=0 AND returned>shipped)' },
  {
    id: 'I04', title: 'What is shipped of an order line, with its amount and cost, is what its effective shipments say',
    sql: "SELECT COUNT(*) AS n FROM outbound_demand d LEFT JOIN (SELECT s.sourceType,s.sourceId,l.orderLineId,SUM(l.baseQuantity) AS q,SUM(l.amount) AS a,SUM(l.cost) AS c FROM shipment s JOIN shipment_line l ON l.shipmentId=s.id WHERE s.state IN ('approved','closed') GROUP BY s.sourceType,s.sourceId,l.orderLineId) x ON x.sourceType=d.sourceType AND x.sourceId=d.sourceId AND x.orderLineId=d.lineId WHERE d.shipped<>COALESCE(x.q,0) OR d.shippedAmount<>COALESCE(x.a,0)+COALESCE(d.repriced,0) OR d.shippedCost<>COALESCE(x.c,0)",
  },
  {
    id: 'I04b', title: 'What effective shipments say stands in the ledger',
    sql: `SELECT COUNT(*) AS n FROM shipment s JOIN shipment_line l ON l.shipmentId=s.id LEFT JOIN (SELECT m.docId,m.lineId,SUM(m.quantity) AS q,SUM(m.cost) AS c FROM stock_move m ${STANDING} WHERE m.docType='shipment' AND m.reversesId IS NULL AND r.id IS NULL GROUP BY m.docId,m.lineId) x ON x.docId=s.id AND x.lineId=l.id WHERE (s.state IN ('approved','closed') AND (COALESCE(x.q,0)<>-l.baseQuantity OR COALESCE(x.c,0)<>-l.cost)) OR (s.state NOT IN ('approved','closed') AND x.docId IS NOT NULL)`,
  },
  {
    id: 'I05', title: 'What came in and went back on purchases stands in the ledger',
    sql: `SELECT (SELECT COUNT(*) FROM stock_in s JOIN stock_in_line l ON l.stockInId=s.id LEFT JOIN (SELECT m.docId,m.lineId,SUM(m.quantity) AS q,SUM(m.cost) AS c FROM stock_move m ${STANDING} WHERE m.docType='stock_in' AND m.reversesId IS NULL AND r.id IS NULL GROUP BY m.docId,m.lineId) x ON x.docId=s.id AND x.lineId=l.id WHERE l.service=0 AND ((s.state IN ('approved','closed') AND (COALESCE(x.q,0)<>l.baseQuantity OR COALESCE(x.c,0)<>l.cost)) OR (s.state NOT IN ('approved','closed') AND x.docId IS NOT NULL)))+(SELECT COUNT(*) FROM purchase_return s JOIN purchase_return_line l ON l.returnId=s.id LEFT JOIN (SELECT m.docId,m.lineId,SUM(m.quantity) AS q,SUM(m.cost) AS c FROM stock_move m ${STANDING} WHERE m.docType='purchase_return' AND m.reversesId IS NULL AND r.id IS NULL GROUP BY m.docId,m.lineId) x ON x.docId=s.id AND x.lineId=l.id WHERE l.service=0 AND ((s.state IN ('approved','closed') AND (COALESCE(x.q,0)<>-l.baseQuantity OR COALESCE(x.c,0)<>-l.cost)) OR (s.state NOT IN ('approved','closed') AND x.docId IS NOT NULL))) AS n`,
  },
  {
    id: 'I14', title: 'What was taken back is taken back exactly',
    sql: 'SELECT COUNT(*) AS n FROM stock_move r JOIN stock_move m ON m.id=r.reversesId WHERE r.quantity<>-m.quantity OR r.productId<>m.productId OR r.warehouseId<>m.warehouseId OR r.docType<>m.docType OR r.docId<>m.docId OR r.cost-r.difference<>-(m.cost-m.difference)',
  },
  {
    id: 'I29', title: 'What is received of a purchase order line is what its effective stock-ins say',
    sql: "SELECT COUNT(*) AS n FROM purchase_order_line p LEFT JOIN (SELECT l.orderLineId,SUM(l.baseQuantity) AS q,SUM(l.orderShare) AS a FROM stock_in s JOIN stock_in_line l ON l.stockInId=s.id WHERE s.state IN ('approved','closed') AND l.orderLineId IS NOT NULL GROUP BY l.orderLineId) x ON x.orderLineId=p.id WHERE p.received<>COALESCE(x.q,0) OR p.receivedShare<>COALESCE(x.a,0)",
  },
  {
    id: 'I29b', title: 'What went back of a stock-in line is what its effective returns say, and never more than came in',
    sql: "SELECT COUNT(*) AS n FROM stock_in_line p LEFT JOIN (SELECT l.stockInLineId,SUM(l.baseQuantity) AS q,SUM(l.payable) AS a FROM purchase_return s JOIN purchase_return_line l ON l.returnId=s.id WHERE s.state IN ('approved','closed') AND l.stockInLineId IS NOT NULL GROUP BY l.stockInLineId) x ON x.stockInLineId=p.id WHERE p.returned<>COALESCE(x.q,0) OR p.returnedAmount<>COALESCE(x.a,0) OR p.returned>p.baseQuantity",
  },
  { id: 'I32', title: 'Reserved is the open quantity of confirmed orders', sql: `SELECT COUNT(*) AS n FROM stock s LEFT JOIN (SELECT d.productId,d.warehouseId,SUM(${TO_SHIP}) AS q FROM outbound_demand d WHERE d.warehouseId IS NOT NULL GROUP BY d.productId,d.warehouseId) x ON x.productId=s.productId AND x.warehouseId=s.warehouseId WHERE s.reserved<>COALESCE(x.q,0)` },
  { id: 'I32b', title: 'On order is the open quantity of approved purchase orders', sql: `SELECT COUNT(*) AS n FROM stock s LEFT JOIN (SELECT l.productId,l.warehouseId,SUM(${open('l', 'received')}) AS q FROM purchase_order o JOIN purchase_order_line l ON l.orderId=o.id WHERE o.state='approved' AND l.service=0 GROUP BY l.productId,l.warehouseId) x ON x.productId=s.productId AND x.warehouseId=s.warehouseId WHERE s.onOrder<>COALESCE(x.q,0)` },
  { id: 'I33', title: 'The value of stock is the cost of its moves, and nothing is worth nothing', sql: 'SELECT COUNT(*) AS n FROM stock s LEFT JOIN (SELECT productId,warehouseId,SUM(cost) AS c FROM stock_move GROUP BY productId,warehouseId) m ON m.productId=s.productId AND m.warehouseId=s.warehouseId WHERE s.value<>COALESCE(m.c,0) OR (s.onHand=0 AND s.value<>0)' },
  { id: 'I33b', title: 'The last move of a product in a warehouse left what there is', sql: 'SELECT COUNT(*) AS n FROM stock s JOIN (SELECT productId,warehouseId,MAX(id) AS id FROM stock_move GROUP BY productId,warehouseId) x ON x.productId=s.productId AND x.warehouseId=s.warehouseId JOIN stock_move m ON m.id=x.id WHERE m.onHandAfter<>s.onHand OR m.valueAfter<>s.value' },
  { id: 'W11', title: 'Progress of an order follows from its lines', sql: `SELECT COUNT(*) AS n FROM outbound_order o JOIN (SELECT d.outboundOrderId,SUM(${TO_SHIP}) AS q,SUM(CASE WHEN d.service=0 THEN d.shipped ELSE 0 END) AS s FROM outbound_demand d GROUP BY d.outboundOrderId) x ON x.outboundOrderId=o.id WHERE o.open<>(CASE WHEN x.q>0 THEN 1 ELSE 0 END) OR (o.status='none' AND x.s>0) OR (o.status='partial' AND (x.s=0 OR x.q=0)) OR (o.status='full' AND x.q>0)` },
  ...(['purchase_order', 'stock_in', 'purchase_return', 'shipment'] as const).map((t, i): Invariant => ({ id: `W1${i + 2}`, title: `Effective and void documents have a number (${t})`, sql: `SELECT COUNT(*) AS n FROM ${t} WHERE no IS NULL AND state NOT IN ('draft','pending','rejected')` })),
  ...([['purchase_order', 'W16'], ['stock_in', 'W17'], ['purchase_return', 'W18'], ['shipment', 'W19']] as const).map(([series, id]): Invariant => ({
    id, title: `Numbers have no gap: as many were given as documents have one (${series})`, sql: `SELECT ABS(COALESCE((SELECT SUM(n) FROM sequence WHERE series LIKE '${series}:%' OR series LIKE '${series}#%'),0)-(SELECT COUNT(*) FROM ${series} WHERE no IS NOT NULL)) AS n`,
  })),
  {
    id: 'W20', title: 'Opening stock stands in the ledger',
    sql: `SELECT (SELECT COUNT(*) FROM opening_stock o LEFT JOIN (SELECT m.docId,SUM(m.quantity) AS q,SUM(m.cost) AS c FROM stock_move m ${STANDING} WHERE m.docType='opening_stock' AND m.reversesId IS NULL AND r.id IS NULL GROUP BY m.docId) x ON x.docId=o.id WHERE COALESCE(x.q,0)<>o.quantity OR COALESCE(x.c,0)<>o.amount)+(SELECT COUNT(*) FROM stock_move m ${STANDING} LEFT JOIN opening_stock o ON o.id=m.docId WHERE m.docType='opening_stock' AND m.reversesId IS NULL AND r.id IS NULL AND o.id IS NULL) AS n`,
  },
];
