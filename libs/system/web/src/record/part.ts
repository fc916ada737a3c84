import type { FormField, FormValues, SaveContext } from '@steward/ui';

/** A row of what hangs on a record: a contact, an invoice title, a delivery address. */
export type PartRow = FormValues & { id: number; version: number };

/** One kind of it, as its panel needs to know it. */
export interface Part<K extends string = string> {
  key: K;
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
  /** Rights besides what the record's page allows. */
  needs: { create?: string; update?: string; remove?: string };
  name: (row: PartRow) => string;
  read?: (row: PartRow) => Promise<PartRow>;
  create: (parentId: number, body: FormValues, context: SaveContext) => Promise<PartRow>;
  update: (parentId: number, id: number, body: FormValues, context: SaveContext) => Promise<PartRow>;
  remove: (parentId: number, row: PartRow) => Promise<void>;
}
