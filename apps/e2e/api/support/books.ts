import { groupBy } from '@steward/kernel';
import { type Acknowledged, type ChaosLog, type Contested, KINDS } from './chaos.js';
import type { Tables } from './tables.js';

/**
 * What the tables must say after a run, told by statements of this test and not by those of the product's own check: a mistake in
 * both would have to be the same. Scaled integers throughout; each answers the rows that break it.
 */
const RULES: readonly [rule: string, sql: string][] = [
  ['stock is what was moved', 'SELECT s.id FROM stock s LEFT JOIN (SELECT productId, warehouseId, SUM(quantity) AS q, SUM(cost) AS v FROM stock_move GROUP BY productId, warehouseId) m ON m.productId=s.productId AND m.warehouseId=s.warehouseId WHERE s.onHand<>COALESCE(m.q,0) OR s.value<>COALESCE(m.v,0)'],
  ['stock is never negative', 'SELECT id FROM stock WHERE onHand<0 UNION ALL SELECT id FROM stock_move WHERE onHandAfter<0'],
  ['nothing left is worth nothing', 'SELECT id FROM stock WHERE onHand=0 AND value<>0'],
  ['each move went on from the one before', 'SELECT id FROM (SELECT id, onHandAfter, valueAfter, SUM(quantity) OVER w AS q, SUM(cost) OVER w AS v FROM stock_move WINDOW w AS (PARTITION BY productId, warehouseId ORDER BY id)) x WHERE onHandAfter<>q OR valueAfter<>v'],
  ['a move is taken back at most once, exactly', 'SELECT r.id FROM stock_move r JOIN stock_move m ON m.id=r.reversesId WHERE r.quantity<>-m.quantity UNION ALL SELECT reversesId FROM stock_move WHERE reversesId IS NOT NULL GROUP BY reversesId HAVING COUNT(*)>1'],
  ['reserved is what orders still wait for', 'SELECT s.id FROM stock s LEFT JOIN (SELECT productId, warehouseId, SUM(ordered-shipped-closed) AS q FROM outbound_demand WHERE service=0 GROUP BY productId, warehouseId) d ON d.productId=s.productId AND d.warehouseId=s.warehouseId WHERE s.reserved<>COALESCE(d.q,0)'],
  ['shipped is within ordered, returned within shipped', 'SELECT id FROM outbound_demand WHERE shipped<0 OR shipped+closed>ordered OR returned<0 OR returned>shipped'],
  ['shipped lines are what went out', "SELECT d.id FROM outbound_demand d LEFT JOIN (SELECT l.orderLineId, SUM(l.baseQuantity) AS q, SUM(l.amount) AS a FROM shipment_line l JOIN shipment s ON s.id=l.shipmentId WHERE s.state='approved' GROUP BY l.orderLineId) x ON x.orderLineId=d.lineId WHERE d.sourceType='sales_order' AND (d.shipped<>COALESCE(x.q,0) OR d.shippedAmount<>COALESCE(x.a,0)+COALESCE(d.repriced,0))"],
  ['only lines of amended orders are worth another price than their shipments say', "SELECT d.id FROM outbound_demand d WHERE d.sourceType='sales_order' AND COALESCE(d.repriced,0)<>0 AND NOT EXISTS (SELECT 1 FROM sales_order_version v WHERE v.orderId=d.sourceId)"],
  ['what left of a line at another price is its share of the price of now', "SELECT d.id FROM outbound_demand d WHERE d.sourceType='sales_order' AND COALESCE(d.repriced,0)<>0 AND 2*ABS(d.shippedAmount*d.ordered-d.payable*d.shipped)>d.ordered"],
  ['returned lines are what came back', "SELECT d.id FROM outbound_demand d LEFT JOIN (SELECT l.orderLineId, SUM(l.baseQuantity) AS q, SUM(l.payable) AS a FROM sales_return_line l JOIN sales_return r ON r.id=l.returnId WHERE r.state='approved' GROUP BY l.orderLineId) x ON x.orderLineId=d.lineId WHERE d.sourceType='sales_order' AND (d.returned<>COALESCE(x.q,0) OR d.returnedAmount<>COALESCE(x.a,0))"],
  ['goods left with approved shipments only', "SELECT s.id FROM shipment s JOIN (SELECT docId, SUM(quantity) AS q FROM stock_move WHERE docType='shipment' GROUP BY docId) m ON m.docId=s.id WHERE m.q<>CASE WHEN s.state='approved' THEN -s.quantity ELSE 0 END"],
  ['accounts are what was moved', 'SELECT a.id FROM account a LEFT JOIN (SELECT accountId, SUM(amount) AS s FROM account_ledger GROUP BY accountId) l ON l.accountId=a.id WHERE a.balance<>a.openingBalance+COALESCE(l.s,0)'],
  ['money came with approved receipts only', "SELECT r.id FROM receipt r LEFT JOIN (SELECT docId, SUM(amount) AS s FROM account_ledger WHERE docType='receipt' GROUP BY docId) l ON l.docId=r.id WHERE COALESCE(l.s,0)<>CASE WHEN r.state='approved' THEN r.total-r.fee ELSE 0 END"],
  ['what is open is what is not settled', 'SELECT i.id FROM receivable i LEFT JOIN (SELECT itemId, SUM(amount+writeOff) AS s FROM receivable_allocation GROUP BY itemId) l ON l.itemId=i.id WHERE i.settled<>COALESCE(l.s,0) OR i.open<>i.amount-i.settled'],
  ['items are never settled beyond themselves', 'SELECT id FROM receivable WHERE (amount>=0 AND (settled<0 OR settled>amount)) OR (amount<0 AND (settled>0 OR settled<amount))'],
  ['customers owe what is open', 'SELECT c.id FROM customer c LEFT JOIN (SELECT partyId, SUM(open) AS s FROM receivable GROUP BY partyId) r ON r.partyId=c.id WHERE c.receivableBalance<>COALESCE(r.s,0)'],
  ['advances are what was moved', "SELECT c.id FROM customer c LEFT JOIN (SELECT partyId, SUM(amount) AS s FROM advance_ledger WHERE side='receivable' GROUP BY partyId) a ON a.partyId=c.id WHERE c.advanceBalance<>COALESCE(a.s,0) OR c.advanceBalance<0"],
  ['customers owe what was sold less what came back and was paid', `SELECT c.id FROM customer c WHERE c.receivableBalance-c.advanceBalance<>
    COALESCE((SELECT SUM(total) FROM sales_order o WHERE o.customerId=c.id AND o.state IN ('approved','closed')),0)
    -COALESCE((SELECT SUM(b.closed) FROM billing b WHERE b.customerId=c.id),0)
    -COALESCE((SELECT SUM(total) FROM sales_return r WHERE r.customerId=c.id AND r.state='approved'),0)
    -COALESCE((SELECT SUM(total) FROM receipt r WHERE r.partyId=c.id AND r.state='approved'),0)`],
  ['invoiced is what invoices say', "SELECT b.id FROM billing b LEFT JOIN (SELECT a.billingId, SUM(a.amount) AS s FROM invoice_allocation a JOIN invoice i ON i.id=a.documentId WHERE i.state='approved' GROUP BY a.billingId) x ON x.billingId=b.id WHERE b.invoiced<>COALESCE(x.s,0)"],
  ['what we owe is what is not paid', 'SELECT i.id FROM payable i LEFT JOIN (SELECT itemId, SUM(amount+writeOff) AS s FROM payable_allocation GROUP BY itemId) l ON l.itemId=i.id WHERE i.settled<>COALESCE(l.s,0) OR i.open<>i.amount-i.settled OR (i.amount>=0 AND (i.settled<0 OR i.settled>i.amount))'],
  ['money went with approved payments only', "SELECT r.id FROM payment r LEFT JOIN (SELECT docId, SUM(amount) AS s FROM account_ledger WHERE docType='payment' GROUP BY docId) l ON l.docId=r.id WHERE COALESCE(l.s,0)<>CASE WHEN r.state='approved' THEN -r.total-r.fee ELSE 0 END"],
  ['accounts are never overdrawn', 'SELECT id FROM account WHERE balance<0 UNION ALL SELECT id FROM account_ledger WHERE balanceAfter<0'],
  ['suppliers are owed what came in less what went back and was paid', `SELECT s.id FROM supplier s WHERE s.payableBalance-s.advanceBalance<>
    COALESCE((SELECT SUM(total) FROM stock_in i WHERE i.supplierId=s.id AND i.state='approved'),0)
    -COALESCE((SELECT SUM(total) FROM purchase_return r WHERE r.supplierId=s.id AND r.state='approved'),0)
    -COALESCE((SELECT SUM(total) FROM payment p WHERE p.partyId=s.id AND p.state='approved'),0)`],
];

/** Table of a kind of document, where it is called otherwise. */
const tableOf = (kind: string): string => (kind === 'offset' ? 'advance_offset' : kind);

/** Everything in the books that does not fit together, in words. */
export async function bookFindings(tables: Tables): Promise<string[]> {
  const wrong: string[] = [];
  for (const [rule, sql] of RULES) {
    const rows = await tables.all<{ id: number }>(sql);
    if (rows.length > 0) wrong.push(`${rule}: not so for ${rows.length} (${rows.slice(0, 5).map((r) => r.id).join(', ')})`);
  }
  for (const table of KINDS.map(tableOf)) {
    const numbers = (await tables.all<{ no: string }>(`SELECT no FROM ${table} WHERE no IS NOT NULL`)).map((row) => row.no);
    for (const [series, list] of groupBy(numbers, (no) => no.slice(0, -4))) {
      const last = Math.max(...list.map((no) => Number(no.slice(-4))));
      if (new Set(list).size !== list.length || last !== list.length) wrong.push(`${table} ${series}: ${list.length} numbers, the last is ${last}`);
    }
  }
  return wrong;
}

/** Acknowledged writes that are not in the books exactly once, and refused ones that are; at most twenty in words. */
export async function acknowledgedFindings(tables: Tables, log: ChaosLog): Promise<string[]> {
  const keys = new Map((await tables.all<{ k: string; response: string | null }>('SELECT idempotencyKey AS k, response FROM idempotency')).map((row) => [row.k, row.response]));
  const wrong: string[] = [];
  for (const a of log.acknowledged) {
    const stored = keys.get(a.key);
    if (stored === undefined) wrong.push(`${a.path} was acknowledged, its key ${a.key} is not kept`);
    else if (JSON.stringify(JSON.parse(stored ?? 'null')) !== JSON.stringify(a.answer)) wrong.push(`${a.path} ${a.key}: the answer kept is another one`);
  }
  for (const r of log.refused) if (keys.has(r.key)) wrong.push(`${r.path} was refused with ${r.status}, its key ${r.key} is kept`);
  wrong.push(...await madeFindings(tables, log), ...await stepFindings(tables, log.acknowledged));
  for (const row of log.contested) wrong.push(...await contestedFindings(tables, row));
  return wrong.slice(0, 20);
}

/** Each created document carries its key as the remark. */
async function madeFindings(tables: Tables, log: ChaosLog): Promise<string[]> {
  const wrong: string[] = [];
  for (const kind of KINDS) {
    const there = groupBy(await tables.all<{ id: number; remark: string | null }>(`SELECT id, remark FROM ${tableOf(kind)}`), (row) => row.remark);
    for (const a of log.acknowledged.filter((x) => x.makes === kind)) {
      const rows = there.get(a.key) ?? [];
      if (rows.length !== 1 || rows[0]?.id !== (a.answer as { id: number }).id) wrong.push(`${a.path} ${a.key} was acknowledged as #${(a.answer as { id: number }).id} and is there ${rows.length} times`);
    }
    for (const r of log.refused.filter((x) => x.makes === kind)) if (there.has(r.key)) wrong.push(`${r.path} was refused with ${r.status} ${r.code} and is there`);
  }
  return wrong;
}

const FINAL = ['void', 'unapprove', 'close', 'reopen', 'amend'];

/** Each step taken with a document is in its trail as often as it was acknowledged. */
async function stepFindings(tables: Tables, acknowledged: readonly Acknowledged[]): Promise<string[]> {
  const nameOf = (kind: string, id: number, action: string): string => `${action} of ${kind} ${id}`;
  const trail = await tables.all<{ entity: string; entityId: number; action: string; n: number }>(`SELECT entity, entityId, action, COUNT(*) AS n FROM audit_log WHERE action IN (${FINAL.map((a) => `'${a}'`).join(',')}) AND entity IN (${KINDS.map((k) => `'${k}'`).join(',')}) GROUP BY entity, entityId, action`);
  const happened = new Map(trail.map((t) => [nameOf(t.entity, t.entityId, t.action), Number(t.n)]));
  const said = groupBy(acknowledged.flatMap(({ does }) => (does && FINAL.includes(does.action) ? [nameOf(does.kind, does.id, does.action)] : [])), (name) => name);
  return [...new Set([...happened.keys(), ...said.keys()])].flatMap((name) => {
    const [n, m] = [happened.get(name) ?? 0, said.get(name)?.length ?? 0];
    return n === m ? [] : [`${name} was acknowledged ${m} times and happened ${n} times`];
  });
}

async function contestedFindings(tables: Tables, row: Contested): Promise<string[]> {
  const trail = await tables.all<{ changes: string | { shortName?: [unknown, unknown] } | null }>("SELECT changes FROM audit_log WHERE entity='customer' AND action='update' AND entityId=?", [row.id]);
  const values = trail.map((t) => (typeof t.changes === 'string' ? JSON.parse(t.changes) as { shortName?: [unknown, unknown] } : t.changes)?.shortName?.[1]);
  const times = (value: string): number => values.filter((v) => v === value).length;
  const wrong = row.acknowledged.filter((value) => times(value) !== 1).map((value) => `customer ${row.id}: ${value} was acknowledged and is ${times(value)} times in the trail`);
  const made = row.acknowledged.length + row.unknown.filter((value) => times(value) === 1).length;
  const [now] = await tables.all<{ version: number }>('SELECT version FROM customer WHERE id=?', [row.id]);
  if (now?.version !== 1 + made) wrong.push(`customer ${row.id}: v${now?.version} after ${made} changes`);
  return wrong;
}
