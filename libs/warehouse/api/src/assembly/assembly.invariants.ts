import type { Invariant } from '@steward/platform';

const STANDING = 'LEFT JOIN stock_move r ON r.reversesId=m.id';
const BOOKED = `SELECT m.docId,m.lineId,SUM(m.quantity) AS q,SUM(m.cost) AS c FROM stock_move m ${STANDING} WHERE m.docType='assembly' AND m.reversesId IS NULL AND r.id IS NULL GROUP BY m.docId,m.lineId`;
const IN_FORCE = "s.state IN ('approved','closed')";
const SIGN = "(CASE WHEN s.kind='assemble' THEN 1 ELSE -1 END)";

/** What must hold of assemblies and bills of material (integrity.md 2.1); each counts the rows for which it does not. */
export const assemblyInvariants: readonly Invariant[] = [
  {
    id: 'WA1', title: 'Products and components of assemblies in force stand in the ledger with their costs',
    sql: `SELECT (SELECT COUNT(*) FROM assembly s JOIN assembly_line l ON l.assemblyId=s.id LEFT JOIN (${BOOKED}) x ON x.docId=s.id AND x.lineId=l.id WHERE (${IN_FORCE} AND (COALESCE(x.q,0)<>-${SIGN}*l.baseQuantity OR COALESCE(x.c,0)<>-${SIGN}*l.cost)) OR (NOT ${IN_FORCE} AND x.docId IS NOT NULL))+(SELECT COUNT(*) FROM assembly s LEFT JOIN (${BOOKED}) x ON x.docId=s.id AND x.lineId=0 WHERE (${IN_FORCE} AND (COALESCE(x.q,0)<>${SIGN}*s.baseQuantity OR COALESCE(x.c,0)<>${SIGN}*s.cost)) OR (NOT ${IN_FORCE} AND x.docId IS NOT NULL)) AS n`,
  },
  { id: 'WA2', title: 'No value is made or lost by an assembly: what comes in is what goes out and the fee', sql: `SELECT COUNT(*) AS n FROM assembly s JOIN (SELECT assemblyId,SUM(cost) AS c FROM assembly_line GROUP BY assemblyId) l ON l.assemblyId=s.id WHERE ${IN_FORCE} AND ((s.kind='assemble' AND s.cost<>l.c+s.fee) OR (s.kind='disassemble' AND l.c<>s.cost+s.fee))` },
  ...([['assembly', 'WA3', 'WA4'], ['bom', 'WA5', 'WA6']] as const).flatMap(([t, numbered, gapless]): Invariant[] => [
    { id: numbered, title: `Effective and void documents have a number (${t})`, sql: `SELECT COUNT(*) AS n FROM ${t} WHERE no IS NULL AND state NOT IN ('draft','pending','rejected')` },
    { id: gapless, title: `Numbers have no gap: as many were given as documents have one (${t})`, sql: `SELECT ABS(COALESCE((SELECT SUM(n) FROM sequence WHERE series LIKE '${t}:%' OR series LIKE '${t}#%'),0)-(SELECT COUNT(*) FROM ${t} WHERE no IS NOT NULL)) AS n` },
  ]),
];
