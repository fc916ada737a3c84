import type { Invariant } from '@steward/platform';

const living = (table: string, kind: string): string => `SELECT COUNT(*) AS n FROM ${table} t WHERE t.deletedAt IS NULL AND NOT EXISTS (SELECT 1 FROM master_key k WHERE k.kind='${kind}' AND k.recordId=t.id)`;
const dead = (table: string): string => `(SELECT COUNT(*) FROM master_key k LEFT JOIN ${table} t ON t.id=k.recordId WHERE k.kind LIKE '${table}.%' AND (t.id IS NULL OR t.deletedAt IS NOT NULL))`;

/** What must hold of products, suppliers and warehouses whatever happens (integrity.md 2.1); each counts the rows for which it does not. */
export const masterInvariants: readonly Invariant[] = [
  { id: 'M01', title: 'Every living product has the key of its code', sql: living('product', 'product.code') },
  { id: 'M02', title: 'Every living supplier has the keys of its code and name', sql: `SELECT (${living('supplier', 'supplier.code')})+(${living('supplier', 'supplier.name')}) AS n` },
  { id: 'M03', title: 'Every living warehouse has the keys of its code and name', sql: `SELECT (${living('warehouse', 'warehouse.code')})+(${living('warehouse', 'warehouse.name')}) AS n` },
  { id: 'M04', title: 'No key belongs to an absent or deleted record', sql: `SELECT ${dead('product')}+${dead('supplier')}+${dead('warehouse')} AS n` },
  { id: 'M05', title: 'Every barcode of a product has its key', sql: "SELECT COUNT(*) AS n FROM product t WHERE t.deletedAt IS NULL AND t.barcode IS NOT NULL AND NOT EXISTS (SELECT 1 FROM master_key k WHERE k.kind='product.barcode' AND k.recordId=t.id)" },
  { id: 'M06', title: 'There is one default warehouse at most, and it is enabled', sql: 'SELECT CASE WHEN COUNT(*)>1 OR SUM(CASE WHEN enabled=0 OR deletedAt IS NOT NULL THEN 1 ELSE 0 END)>0 THEN 1 ELSE 0 END AS n FROM warehouse WHERE isDefault=1' },
  { id: 'M07', title: 'Keepers of a warehouse are those of its row', sql: 'SELECT COUNT(*) AS n FROM warehouse w WHERE (w.keepers IS NULL AND EXISTS (SELECT 1 FROM warehouse_keeper k WHERE k.warehouseId=w.id)) OR (w.deletedAt IS NULL AND w.keepers IS NOT NULL AND NOT EXISTS (SELECT 1 FROM warehouse_keeper k WHERE k.warehouseId=w.id))' },
  { id: 'M08', title: 'A supplier has at most one primary contact', sql: 'SELECT COUNT(*) AS n FROM (SELECT supplierId FROM supplier_contact WHERE isPrimary=1 GROUP BY supplierId HAVING COUNT(*)>1) x' },
  { id: 'M09', title: 'Primary contacts are copied onto their suppliers', sql: 'SELECT COUNT(*) AS n FROM supplier_contact c JOIN supplier s ON s.id=c.supplierId WHERE c.isPrimary=1 AND (s.contactName IS NULL OR s.contactName<>c.name)' },
  { id: 'M10', title: 'No contact without its supplier', sql: 'SELECT COUNT(*) AS n FROM supplier_contact c LEFT JOIN supplier s ON s.id=c.supplierId WHERE s.id IS NULL' },
];
