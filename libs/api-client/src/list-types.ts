import type { FieldKind, Operator } from '@steward/kernel';

/** What the server says of one field of a list (`x-list` of its operation). */
export interface ListFieldSchema {
  kind: FieldKind;
  filter: readonly Operator[];
  sort: boolean;
  /** May be filtered by but is not part of the rows. */
  hidden?: boolean;
  /** Permission without which the field does not exist. */
  needs?: string;
  dictionary?: string;
  values?: readonly string[];
  /** Key of the row that holds the name behind an id. */
  name?: string;
  totals?: boolean;
  /** Given only when asked for by `fields`. */
  extra?: boolean;
}

export interface ListSchema { entity: string; custom: boolean; fields: Record<string, ListFieldSchema> }
