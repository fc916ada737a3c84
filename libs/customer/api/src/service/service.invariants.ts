import type { Invariant } from '@steward/platform';

/** What must hold of after-sale service whatever happens. */
export const serviceInvariants: readonly Invariant[] = [
  { id: 'C71', title: 'Numbers of service tickets have no gap', sql: "SELECT ABS(COALESCE((SELECT SUM(n) FROM sequence WHERE series LIKE 'service_ticket:%' OR series LIKE 'service_ticket#%'),0)-(SELECT COUNT(*) FROM service_ticket)) AS n" },
  { id: 'C72', title: 'Times of service tickets fit their state', sql: "SELECT COUNT(*) AS n FROM service_ticket WHERE (state='closed' AND closedAt IS NULL) OR (state<>'closed' AND closedAt IS NOT NULL) OR (state IN ('resolved','closed') AND (solvedAt IS NULL OR solveMinutes IS NULL)) OR (state IN ('assigned','processing','waiting','resolved','closed') AND assigneeId IS NULL) OR (state='cancelled' AND fee<>0)" },
  { id: 'C73', title: 'No ticket and no return visit without its customer', sql: 'SELECT (SELECT COUNT(*) FROM service_ticket t LEFT JOIN customer c ON c.id=t.customerId WHERE c.id IS NULL)+(SELECT COUNT(*) FROM service_visit v LEFT JOIN customer c ON c.id=v.customerId WHERE c.id IS NULL) AS n' },
];
