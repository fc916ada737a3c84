import type { Invariant } from '@steward/platform';

const STANDING = "(SELECT m.docId,m.lineId,SUM(m.quantity) AS q,SUM(m.cost) AS c FROM stock_move m LEFT JOIN stock_move r ON r.reversesId=m.id WHERE m.docType='stocktake' AND m.reversesId IS NULL AND r.id IS NULL GROUP BY m.docId,m.lineId)";

/** What must hold of stocktakes whatever happens (integrity.md 2.1, I31). */
export const stocktakeInvariants: readonly Invariant[] = [
  {
    id: 'I31', title: 'The difference of a counted line is what was counted less what the ledger said at the count',
    sql: "SELECT COUNT(*) AS n FROM stocktake_line l JOIN stocktake d ON d.id=l.stocktakeId WHERE l.difference IS NOT NULL AND (l.counted-l.expected<>l.difference OR l.expected<>COALESCE((SELECT SUM(m.quantity) FROM stock_move m WHERE m.productId=l.productId AND m.warehouseId=d.warehouseId AND m.id<=CASE WHEN l.moveId>d.snapshotMoveId THEN l.moveId ELSE d.snapshotMoveId END),0))",
  },
  {
    id: 'I31b', title: 'After a stocktake there is what was counted and what moved since',
    sql: "SELECT COUNT(*) AS n FROM stock_move a JOIN stocktake_line l ON l.id=a.lineId JOIN stocktake d ON d.id=l.stocktakeId AND d.id=a.docId LEFT JOIN stock_move back ON back.reversesId=a.id WHERE a.docType='stocktake' AND a.reversesId IS NULL AND back.id IS NULL AND a.onHandAfter<>l.counted+COALESCE((SELECT SUM(m.quantity) FROM stock_move m WHERE m.productId=a.productId AND m.warehouseId=a.warehouseId AND m.id<a.id AND m.id>CASE WHEN l.moveId>d.snapshotMoveId THEN l.moveId ELSE d.snapshotMoveId END),0)",
  },
  {
    id: 'I31c', title: 'Gains and losses of stocktakes in force stand in the ledger, of no others',
    sql: `SELECT COUNT(*) AS n FROM stocktake d JOIN stocktake_line l ON l.stocktakeId=d.id LEFT JOIN ${STANDING} x ON x.docId=d.id AND x.lineId=l.id WHERE (d.state IN ('approved','closed') AND (COALESCE(x.q,0)<>COALESCE(l.difference,0) OR COALESCE(x.c,0)<>l.cost)) OR (d.state NOT IN ('approved','closed') AND x.docId IS NOT NULL)`,
  },
  {
    id: 'I31d', title: 'What is counted of a line is what its sheets say',
    sql: "SELECT COUNT(*) AS n FROM stocktake_line l JOIN stocktake d ON d.id=l.stocktakeId LEFT JOIN (SELECT c.lineId,c.round,SUM(c.quantity) AS q,COUNT(*) AS n FROM stocktake_count c GROUP BY c.lineId,c.round) x ON x.lineId=l.id AND x.round=l.round WHERE (l.outcome='open' AND x.n>0) OR (l.outcome<>'open' AND x.n IS NULL) OR (d.counting='add' AND l.counted IS NOT NULL AND l.counted<>x.q)",
  },
  { id: 'W31', title: 'Effective and void documents have a number (stocktake)', sql: "SELECT COUNT(*) AS n FROM stocktake WHERE no IS NULL AND state NOT IN ('draft','rejected')" },
  { id: 'W32', title: 'Numbers have no gap: as many were given as documents have one (stocktake)', sql: "SELECT ABS(COALESCE((SELECT SUM(n) FROM sequence WHERE series LIKE 'stocktake:%' OR series LIKE 'stocktake#%'),0)-(SELECT COUNT(*) FROM stocktake WHERE no IS NOT NULL)) AS n" },
];
