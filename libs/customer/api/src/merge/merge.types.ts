import type { Customer } from '../customer/customer.entity.js';
import type { KeyKind } from '../customer/customer.rules.js';

/** A duplicate key as it stood. */
export interface KeptKey { kind: KeyKind; value: string; slot: number }

/** What undoing a merge needs besides the moved rows. */
export interface MergeMemory {
  /** Columns of the survivor that the merge changed: before and after. */
  fields: { before: Partial<Customer>; after: Partial<Customer> };
  /** Id of another system that the merged customer had to give up. */
  externalId: string | null;
  /** Keys given to the survivor, and those of either that were dropped as the other had the same. */
  keys: { moved: KeptKey[]; droppedOfMerged: KeptKey[]; droppedOfSurvivor: KeptKey[] };
  /** Moved rows that were the primary contact, default title or default address. */
  flags: { table: 'contact' | 'customer_invoice_title' | 'customer_address'; ids: number[] }[];
  /** Empty fields of contacts of the survivor that a duplicate filled. */
  fills: { id: number; before: Record<string, string | null>; after: Record<string, string | null> }[];
}
