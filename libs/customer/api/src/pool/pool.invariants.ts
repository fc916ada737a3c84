import type { Invariant } from '@steward/platform';

/** What must hold of pools whatever happens. */
export const poolInvariants: readonly Invariant[] = [
  { id: 'PL1', title: 'A customer has an owner or lies in one pool that exists, never both', sql: 'SELECT COUNT(*) AS n FROM customer c LEFT JOIN pool p ON p.id=c.poolId WHERE c.poolId IS NOT NULL AND (p.id IS NULL OR c.ownerId IS NOT NULL OR c.poolInAt IS NULL)' },
  { id: 'PL2', title: 'The last record of a customer in a pool says that it entered it', sql: "SELECT COUNT(*) AS n FROM customer c WHERE c.poolId IS NOT NULL AND c.deletedAt IS NULL AND NOT EXISTS (SELECT 1 FROM pool_record r WHERE r.customerId=c.id AND r.poolId=c.poolId AND r.move IN ('recycled','put') AND r.id=(SELECT MAX(x.id) FROM pool_record x WHERE x.customerId=c.id))" },
  { id: 'PL3', title: 'No customer in a pool is locked or protected', sql: 'SELECT COUNT(*) AS n FROM customer WHERE poolId IS NOT NULL AND (locked<>0 OR protectedUntil IS NOT NULL)' },
  { id: 'PL4', title: 'What somebody has claimed was in a pool before', sql: "SELECT COUNT(*) AS n FROM pool_record r WHERE r.move IN ('claimed','assigned') AND NOT EXISTS (SELECT 1 FROM pool_record x WHERE x.customerId=r.customerId AND x.poolId=r.poolId AND x.id<r.id AND x.move IN ('recycled','put'))" },
];
