import type { FormField, FormValues, SaveContext } from '@steward/ui';

/** A row of what hangs on a customer: a contact, an invoice title, a delivery address. */
export type PartRow = FormValues & { id: number; version: number };

/** One kind of it, as its panel needs to know it. */
export interface Part {
  key: 'contacts' | 'titles' | 'addresses';
  /** Entity of the labels. */
  entity: string;
  /** Message keys. */
  title: string;
  add: string;
  edit: string;
  none: string;
  removeAsk: string;
  fields: readonly FormField[];
  /** Fields shown in the table, the first one is the name. */
  columns: readonly string[];
  /** Boolean field whose row is marked: primary contact, default address. */
  mark: string;
  markText: string;
  schemas: { create: string; update: string };
  /** Rights besides what the customer's page allows. */
  needs: { create?: string; update?: string; remove?: string };
  name: (row: PartRow) => string;
  read?: (row: PartRow) => Promise<PartRow>;
  create: (customerId: number, body: FormValues, context: SaveContext) => Promise<PartRow>;
  update: (customerId: number, id: number, body: FormValues, context: SaveContext) => Promise<PartRow>;
  remove: (customerId: number, row: PartRow) => Promise<void>;
}
