/**
 * A table whose rows hang on a customer. Merging gives the rows of the merged customer to the survivor, undoing gives back
 * exactly those. The rows are known by `id`; names on documents are snapshots and stay.
 */
export interface CustomerChild {
  table: string;
  /** Column with the customer's id; `customerId` when absent. */
  column?: string;
  /** The preview counts the rows under `entity.<label>`. */
  label: string;
  /** For a table that holds other things too: a condition on its columns, e.g. `side='receivable'`. */
  where?: string;
  /** Other columns of a unique key that holds the customer (none: one row for each customer): rows the survivor has as well stay with the merged customer, hidden with it. */
  unique?: readonly string[];
  /** Work rows, lines and ledgers: moved, not counted for people. */
  quiet?: boolean;
  /** Not moved row by row: merging knows the table itself, or a recount writes it. */
  handled?: boolean;
}

/** Computes anew what is kept of customers (balances, deals, last contact …) from their rows; runs after the rows have moved, in the same unit of work. A Problem refuses the merge or its undoing. */
export type CustomerRecount = (ids: readonly number[]) => Promise<void>;

/** Rows of an undone merge that would hang on the other customer than what they belong to, e.g. money of one that settles debts of the other. */
export interface TornApart { type: string; id: number; no: string | null }

/** Looks for rows between the given customers that do not fit each other; runs after an undo has given the rows back. */
export type CustomerSeam = (ids: readonly number[]) => Promise<readonly TornApart[]>;

const children: CustomerChild[] = [];
const recounts: CustomerRecount[] = [];
const seams: CustomerSeam[] = [];

/** Says that rows of a table hang on customers. Called at import time, beside the entity or in the wiring of its domain; a test finds every column `customerId` that nobody has registered. */
export function registerCustomerChild(...more: readonly CustomerChild[]): void {
  for (const child of more) if (!children.some((c) => keyOf(c) === keyOf(child))) children.push(child);
}

/** Adds what computes figures of customers anew. Called at import time. */
export function registerCustomerRecount(recount: CustomerRecount): void {
  recounts.push(recount);
}

/** Adds what finds rows that an undo would tear apart. Called at import time. */
export function registerCustomerSeam(seam: CustomerSeam): void {
  seams.push(seam);
}

/** Name under which moved rows of a table are remembered: table and column. */
export const keyOf = (child: CustomerChild): string => `${child.table}.${child.column ?? 'customerId'}`;

/** All tables whose rows hang on customers, in the order they were registered. */
export const customerChildren = (): readonly CustomerChild[] => children;

/** Computes all figures of the customers anew. */
export async function recountCustomers(ids: readonly number[]): Promise<void> {
  for (const recount of recounts) await recount(ids);
}

/** Everything an undo would tear apart. */
export async function tornApart(ids: readonly number[]): Promise<TornApart[]> {
  const out: TornApart[] = [];
  for (const seam of seams) out.push(...(await seam(ids)));
  return out;
}


// What hangs on customers here and in the domains to the left, which do not know them; those to the right say so themselves.
registerCustomerChild(
  { table: 'contact', label: 'contact' },
  { table: 'customer_address', label: 'customer_address' },
  { table: 'customer_invoice_title', label: 'customer_invoice_title' },
  { table: 'customer', column: 'parentId', label: 'customer_child' },
  { table: 'attachment', column: 'entityId', label: 'attachment', where: "entity='customer'" },
  { table: 'shipment', label: 'shipment' },
  { table: 'outbound_order', label: 'outbound_order', quiet: true },
  { table: 'customer_key', label: 'customer', handled: true },
  { table: 'customer_tag', label: 'customer', handled: true },
  { table: 'customer_follower', label: 'customer', handled: true },
);
