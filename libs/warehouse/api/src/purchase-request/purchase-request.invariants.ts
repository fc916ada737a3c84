import type { Invariant } from '@steward/platform';

/** What must hold of purchase requests and alarms; each counts the rows for which it does not. */
export const requestInvariants: readonly Invariant[] = [
  { id: 'WR1', title: 'Effective and void documents have a number (purchase_request)', sql: "SELECT COUNT(*) AS n FROM purchase_request WHERE no IS NULL AND state NOT IN ('draft','pending','rejected')" },
  { id: 'WR2', title: 'Numbers have no gap: as many were given as documents have one (purchase_request)', sql: "SELECT ABS(COALESCE((SELECT SUM(n) FROM sequence WHERE series LIKE 'purchase_request:%' OR series LIKE 'purchase_request#%'),0)-(SELECT COUNT(*) FROM purchase_request WHERE no IS NOT NULL)) AS n" },
  {
    id: 'WR3', title: 'What is ordered of a request stands on lines that are there',
    sql: 'SELECT COUNT(*) AS n FROM purchase_request_order ro LEFT JOIN purchase_request_line l ON l.id=ro.requestLineId AND l.requestId=ro.requestId LEFT JOIN purchase_order_line p ON p.id=ro.orderLineId AND p.orderId=ro.orderId WHERE l.id IS NULL OR p.id IS NULL',
  },
  { id: 'WR4', title: 'The quantity of a request is that of its lines', sql: 'SELECT COUNT(*) AS n FROM purchase_request r LEFT JOIN (SELECT requestId,SUM(quantity) AS q FROM purchase_request_line GROUP BY requestId) x ON x.requestId=r.id WHERE r.quantity<>COALESCE(x.q,0)' },
  { id: 'WR5', title: 'An alarm is raised or has ended', sql: 'SELECT COUNT(*) AS n FROM stock_alarm WHERE raised<1 OR (active=1 AND endedAt IS NOT NULL) OR (active=0 AND endedAt IS NULL)' },
];
