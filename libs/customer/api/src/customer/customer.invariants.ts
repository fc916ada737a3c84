import type { Invariant } from '@steward/platform';

/** What must hold of customers whatever happens (integrity.md 2.1); each counts the rows for which it does not. */
export const customerInvariants: readonly Invariant[] = [
  { id: 'C01', title: 'Every living customer has the key of its code', sql: "SELECT COUNT(*) AS n FROM customer c WHERE c.deletedAt IS NULL AND NOT EXISTS (SELECT 1 FROM customer_key k WHERE k.kind='code' AND k.customerId=c.id AND k.slot=0)" },
  { id: 'C02', title: 'Every living customer has a key of its name', sql: "SELECT COUNT(*) AS n FROM customer c WHERE c.deletedAt IS NULL AND NOT EXISTS (SELECT 1 FROM customer_key k WHERE k.kind='name' AND k.customerId=c.id)" },
  { id: 'C03', title: 'No key belongs to an absent customer, none of a deleted one is in the way', sql: 'SELECT COUNT(*) AS n FROM customer_key k LEFT JOIN customer c ON c.id=k.customerId WHERE c.id IS NULL OR (k.slot=0 AND c.deletedAt IS NOT NULL)' },
  { id: 'C04', title: 'A key stands in slot 0 or in that of its customer', sql: 'SELECT COUNT(*) AS n FROM customer_key WHERE slot<>0 AND slot<>customerId' },
  { id: 'C05', title: 'A customer has at most one primary contact', sql: 'SELECT COUNT(*) AS n FROM (SELECT customerId FROM contact WHERE isPrimary=1 AND deletedAt IS NULL GROUP BY customerId HAVING COUNT(*)>1) x' },
  { id: 'C06', title: 'Primary contacts are copied onto their customers', sql: 'SELECT COUNT(*) AS n FROM contact t JOIN customer c ON c.id=t.customerId WHERE t.isPrimary=1 AND t.deletedAt IS NULL AND (c.contactName IS NULL OR c.contactName<>t.name)' },
  { id: 'C07', title: 'No contact, title or address without its customer', sql: 'SELECT (SELECT COUNT(*) FROM contact t LEFT JOIN customer c ON c.id=t.customerId WHERE c.id IS NULL)+(SELECT COUNT(*) FROM customer_invoice_title t LEFT JOIN customer c ON c.id=t.customerId WHERE c.id IS NULL)+(SELECT COUNT(*) FROM customer_address t LEFT JOIN customer c ON c.id=t.customerId WHERE c.id IS NULL) AS n' },
  { id: 'C08', title: 'Tags and followers of the customer are those of their tables', sql: "SELECT COUNT(*) AS n FROM customer c WHERE (c.tags IS NULL AND EXISTS (SELECT 1 FROM customer_tag g WHERE g.customerId=c.id)) OR (c.tags IS NOT NULL AND NOT EXISTS (SELECT 1 FROM customer_tag g WHERE g.customerId=c.id)) OR (c.followers IS NULL AND EXISTS (SELECT 1 FROM customer_follower f WHERE f.customerId=c.id))" },
  { id: 'C09', title: 'A follower is never the owner', sql: 'SELECT COUNT(*) AS n FROM customer_follower f JOIN customer c ON c.id=f.customerId WHERE f.userId=c.ownerId' },
];
