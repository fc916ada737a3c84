import { type FieldKind, OPERATORS_OF, type Operator, SCALE } from '@steward/kernel';
import type { ScopeRule } from '../access/scope.js';
import type { SearchIndex } from '../database/index.js';
import type { NamedKind } from './ports.js';

/** One field of a list: what it is, where it lies, what may be asked of it. */
export interface ListField {
  kind: FieldKind;
  /** Column of the table; the field's own name when absent. */
  column?: string;
  /** Sortable, or the column to sort by (names sort by their pinyin key). */
  sort?: boolean | string;
  /** False: shown but not filterable. */
  filter?: boolean;
  /** Filterable but not part of the rows. */
  hidden?: boolean;
  /** Not part of the rows unless asked for by `fields=`: what few look at must not cost everybody. */
  extra?: boolean;
  /** The value is part of the text of the list's search index, so `contains` may be answered by it. */
  searched?: boolean;
  /** Permission without which the key is absent, and filtering or sorting by it is refused (architecture.md 6.6). */
  needs?: string;
  /** Values in a table of their own, e.g. tags: `{ table: 'customer_tag', owner: 'customerId', value: 'tag' }`. */
  via?: { table: string; owner: string; value: string };
  /** Shows the name behind an id under another key, e.g. `{ as: 'ownerName', of: 'user' }`. */
  name?: { as: string; of: NamedKind };
  /** Dictionary the item codes belong to. */
  dictionary?: string;
  /** Values of an enum. */
  values?: readonly string[];
  /** Summed over all filtered rows. */
  totals?: boolean;
  /** An index covers equality on it, so totals may count to 10,000. */
  indexed?: boolean;
}

export interface ListSpec {
  /** Plural resource name, e.g. `customers`. */
  key: string;
  table: string;
  /** Entity of labels (`field.<entity>.<name>`), custom fields and search. */
  entity: string;
  scope: ScopeRule;
  fields: Record<string, ListField>;
  /** False where rows never change and have no version. */
  versioned?: boolean;
  /** Rows never shown, on the alias `t`; `t.deletedAt IS NULL` unless told otherwise. */
  hides?: string;
  search?: SearchIndex;
  /** Columns looked at by `q` where there is no index (small tables). */
  searchColumns?: readonly string[];
  /** e.g. `-id`. */
  defaultSort: string;
  /** True when rows have a JSON column `custom`. */
  custom?: boolean;
  /** Adds to the rows of one page what lies elsewhere, e.g. followers: one query for all of them. */
  expand?: (items: ListItem[]) => Promise<void>;
}

export type ListItem = Record<string, unknown> & { id: number };

const specs = new Map<string, ListSpec>();

/** Declares a list. Everything asked of it is checked against this declaration; what it does not name is a 400. */
export function defineList(spec: ListSpec): ListSpec {
  specs.set(spec.key, spec);
  return spec;
}

export const listSpecs = (): ReadonlyMap<string, ListSpec> => specs;

export const operatorsOf = (f: ListField): readonly Operator[] => (f.filter === false ? [] : OPERATORS_OF[f.kind]);

/** Digits after the point of the scaled kinds, undefined for others. */
export function scaleOfKind(kind: FieldKind): number | undefined {
  return kind === 'money' || kind === 'quantity' || kind === 'price' || kind === 'rate' ? SCALE[kind] : undefined;
}
