import type { Invariant } from '@steward/platform';

const EFFECTIVE = "('approved','closed')";
const standing = (type: string): string => `(SELECT m.docId,m.lineId,m.warehouseId,SUM(m.quantity) AS q,SUM(m.cost) AS c FROM stock_move m LEFT JOIN stock_move r ON r.reversesId=m.id WHERE m.docType='${type}' AND m.reversesId IS NULL AND r.id IS NULL GROUP BY m.docId,m.lineId,m.warehouseId)`;

/** What must hold of transfers (integrity.md 2.1, adapted): nothing appears or vanishes on the way, neither goods nor their cost. */
export const transferInvariants: readonly Invariant[] = [
  {
    id: 'I30', title: 'What transfers take out they bring in, in quantity and cost',
    sql: "SELECT COUNT(*) AS n FROM (SELECT m.docType,m.docId,m.lineId FROM stock_move m WHERE m.docType IN ('transfer','transfer_receipt') GROUP BY m.docType,m.docId,m.lineId HAVING SUM(m.quantity)<>0 OR SUM(m.cost-m.difference)<>0) x",
  },
  {
    id: 'I30b', title: 'What lies in transit is what transfers have sent less what was received',
    sql: `SELECT (SELECT COUNT(*) FROM stock s LEFT JOIN (SELECT l.productId,d.transitWarehouseId,SUM(l.sent-l.received) AS q,SUM(l.cost-l.receivedCost) AS c FROM transfer d JOIN transfer_line l ON l.documentId=d.id WHERE d.state IN ${EFFECTIVE} AND d.transitWarehouseId IS NOT NULL GROUP BY l.productId,d.transitWarehouseId) x ON x.productId=s.productId AND x.transitWarehouseId=s.warehouseId WHERE s.warehouseId IN (SELECT transitWarehouseId FROM transfer WHERE transitWarehouseId IS NOT NULL) AND (s.onHand<>COALESCE(x.q,0) OR s.value<>COALESCE(x.c,0)))+(SELECT COUNT(*) FROM transfer d JOIN transfer_line l ON l.documentId=d.id LEFT JOIN stock s ON s.productId=l.productId AND s.warehouseId=d.transitWarehouseId WHERE d.state IN ${EFFECTIVE} AND d.transitWarehouseId IS NOT NULL AND s.id IS NULL) AS n`,
  },
  {
    id: 'W45', title: 'Transfers stand in the ledger, and their figures are those of their lines',
    sql: `SELECT (SELECT COUNT(*) FROM transfer d JOIN transfer_line l ON l.documentId=d.id LEFT JOIN ${standing('transfer')} x ON x.docId=d.id AND x.lineId=l.id AND x.warehouseId=d.fromWarehouseId WHERE (d.state IN ${EFFECTIVE} AND (l.sent<>l.baseQuantity OR COALESCE(x.q,0)<>-l.sent OR COALESCE(x.c,0)<>-l.cost)) OR (d.state NOT IN ${EFFECTIVE} AND (x.docId IS NOT NULL OR l.sent<>0 OR l.received<>0 OR l.cost<>0 OR l.receivedCost<>0)))+(SELECT COUNT(*) FROM transfer d LEFT JOIN (SELECT documentId,SUM(quantity) AS q,SUM(cost) AS c,SUM(sent) AS s,SUM(received) AS r FROM transfer_line GROUP BY documentId) x ON x.documentId=d.id WHERE d.quantity<>COALESCE(x.q,0) OR d.cost<>COALESCE(x.c,0) OR d.receiveStatus<>(CASE WHEN COALESCE(x.r,0)=0 THEN 'none' WHEN x.r<x.s THEN 'partial' ELSE 'full' END)) AS n`,
  },
  {
    id: 'W46', title: 'What is received of a line of a transfer is what its receipts say, and never more than was sent',
    sql: `SELECT (SELECT COUNT(*) FROM transfer d JOIN transfer_line l ON l.documentId=d.id LEFT JOIN (SELECT k.transferLineId,SUM(k.baseQuantity) AS q,SUM(k.cost) AS c FROM transfer_receipt r JOIN transfer_receipt_line k ON k.receiptId=r.id WHERE r.state='approved' GROUP BY k.transferLineId) x ON x.transferLineId=l.id WHERE d.state IN ${EFFECTIVE} AND (l.received>l.sent OR l.receivedCost>l.cost OR (d.transitWarehouseId IS NOT NULL AND (l.received<>COALESCE(x.q,0) OR l.receivedCost<>COALESCE(x.c,0))) OR (d.transitWarehouseId IS NULL AND (l.received<>l.sent OR l.receivedCost<>l.cost))))+(SELECT COUNT(*) FROM transfer_receipt r JOIN transfer_receipt_line k ON k.receiptId=r.id LEFT JOIN ${standing('transfer_receipt')} x ON x.docId=r.id AND x.lineId=k.id AND x.warehouseId=r.warehouseId WHERE (r.state='approved' AND (COALESCE(x.q,0)<>k.baseQuantity OR COALESCE(x.c,0)<>k.cost)) OR (r.state<>'approved' AND x.docId IS NOT NULL)) AS n`,
  },
  { id: 'W47', title: 'Effective and void documents have a number (transfer)', sql: "SELECT COUNT(*) AS n FROM transfer WHERE no IS NULL AND state NOT IN ('draft','pending','rejected')" },
  { id: 'W48', title: 'Numbers have no gap: as many were given as documents have one (transfer)', sql: "SELECT ABS(COALESCE((SELECT SUM(n) FROM sequence WHERE series LIKE 'transfer:%' OR series LIKE 'transfer#%'),0)-(SELECT COUNT(*) FROM transfer WHERE no IS NOT NULL)) AS n" },
];
