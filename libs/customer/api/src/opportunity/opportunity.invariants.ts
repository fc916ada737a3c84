import type { Invariant } from '@steward/platform';

/** What must hold of opportunities whatever happens; each counts the rows for which it does not. */
export const opportunityInvariants: readonly Invariant[] = [
  { id: 'C60', title: 'An opportunity lies in a stage of its pipeline that fits how it stands', sql: "SELECT COUNT(*) AS n FROM opportunity o LEFT JOIN opportunity_stage s ON s.id=o.stageId AND s.pipelineId=o.pipelineId WHERE s.id IS NULL OR s.kind<>CASE o.status WHEN 'invalid' THEN 'lost' ELSE o.status END" },
  { id: 'C61', title: 'An opportunity has exactly one stay without an end, in its stage', sql: 'SELECT COUNT(*) AS n FROM opportunity o WHERE (SELECT COUNT(*) FROM opportunity_stay y WHERE y.opportunityId=o.id AND y.leftAt IS NULL)<>1 OR NOT EXISTS (SELECT 1 FROM opportunity_stay y WHERE y.opportunityId=o.id AND y.leftAt IS NULL AND y.stageId=o.stageId)' },
  { id: 'C62', title: 'Product lines make the amount of an opportunity', sql: 'SELECT COUNT(*) AS n FROM opportunity o JOIN (SELECT opportunityId, COUNT(*) AS n, SUM(amount) AS amount FROM opportunity_line GROUP BY opportunityId) l ON l.opportunityId=o.id WHERE l.amount<>o.amount OR l.n<>o.lineCount' },
  { id: 'C63', title: 'No opportunity without its customer', sql: 'SELECT COUNT(*) AS n FROM opportunity o LEFT JOIN customer c ON c.id=o.customerId WHERE c.id IS NULL' },
];
