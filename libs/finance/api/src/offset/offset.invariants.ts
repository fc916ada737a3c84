import type { Invariant } from '@steward/platform';

const IN_FORCE = "d.state IN ('approved','closed')";
/** What a document has settled of a side by a way, against what it says while it is in force. */
const settled = (side: string, type: string, via: string, expression = 'a.amount'): string => `COALESCE((SELECT SUM(${expression}) FROM ${side}_allocation a WHERE a.docType='${type}' AND a.docId=d.id AND a.via='${via}'),0)`;
const taken = (side: string): string => `COALESCE((SELECT SUM(t.amount) FROM ${side} t WHERE t.sourceType='offset' AND t.sourceId=d.id),0)`;
const when = (kind: string, value: string): string => `CASE WHEN ${IN_FORCE} AND d.kind IN (${kind}) THEN ${value} ELSE 0 END`;

/** What must hold of offsets and bad debts; each counts the documents for which it does not. */
export const offsetInvariants: readonly Invariant[] = [
  {
    id: 'I07c', title: 'An offset settles on its first side what it says, from the advance or against the other party',
    sql: `SELECT COUNT(*) AS n FROM advance_offset d WHERE CASE WHEN d.side='receivable' THEN ${settled('receivable', 'offset', 'advance')} ELSE ${settled('payable', 'offset', 'advance')} END<>${when("'advance_receivable','advance_payable'", 'd.allocated')} OR CASE WHEN d.side='receivable' THEN ${settled('receivable', 'offset', 'offset')} ELSE ${settled('payable', 'offset', 'offset')} END<>${when("'receivable_payable','receivable_transfer','payable_transfer'", 'd.allocated')}`,
  },
  {
    id: 'I07d', title: 'An offset between parties is balanced: the other side is settled, or takes over, as much',
    sql: `SELECT COUNT(*) AS n FROM advance_offset d WHERE (d.side='receivable' AND ${settled('payable', 'offset', 'offset')}<>${when("'receivable_payable'", 'd.allocated')}) OR ${taken('receivable')}<>${when("'receivable_transfer'", 'd.allocated')} OR ${taken('payable')}<>${when("'payable_transfer'", 'd.allocated')}`,
  },
  {
    id: 'I07e', title: 'A bad debt in force writes off what it says, a recovery writes up as much, and never more than was written off',
    sql: `SELECT COUNT(*) AS n FROM bad_debt d WHERE ${settled('receivable', 'bad_debt', 'bad_debt', 'a.writeOff')}<>CASE WHEN ${IN_FORCE} THEN (CASE WHEN d.recoversId IS NULL THEN d.total ELSE -d.total END) ELSE 0 END OR d.recovered<>COALESCE((SELECT SUM(r.total) FROM bad_debt r WHERE r.recoversId=d.id AND r.state IN ('approved','closed')),0) OR d.recovered>d.total`,
  },
];
