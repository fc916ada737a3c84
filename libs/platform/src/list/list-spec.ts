import { type FieldKind, OPERATORS_OF, type Operator, SCALE } from '@steward/kernel';
import type { ScopeRule } from '../access/scope.js';
import type { SearchIndex } from '../database/index.js';
import type { NamedKind } from './ports.js';

/** One field of a list: what it is, where it lies, what may be asked of it. */
export interface ListField {
  kind: FieldKind;
  /** Column of the table; the field's own name when absent. */
  column?: string;
  /** Where it is no plain column: SQL over the aliases `t` and `from`, the same text on both engines, e.g. `t.onHand-t.reserved`. */
  expression?: string;
  /** Alias of {@link ListSpec.joins} the column lies in; the list's own table when absent. */
  from?: string;
  /** Value where the joined row is missing, e.g. `'none'` for the progress of a draft. */
  absent?: string | number;
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
  /** Values in a table of their own, e.g. tags: `{ table: 'customer_tag', owner: 'customerId', value: 'tag' }`. Instants and days are asked for by ranges. `where` on the alias `v` leaves rows out. */
  via?: { table: string; owner: string; value: string; where?: string };
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
  /** Rows of other tables beside each row, at most one each, as left joins: `{ d: { table: 'outbound_order', on: "d.sourceType='sales_order' AND d.sourceId=t.id" } }`. A join is read only where a field of it is asked for. */
  joins?: Readonly<Record<string, { table: string; on: string; /** Alias of another join this one stands on. */ behind?: string }>>;
  /** Rows never shown, on the alias `t`; `t.deletedAt IS NULL` unless told otherwise. */
  hides?: string;
  search?: SearchIndex;
  /** Columns looked at by `q` where there is no index (small tables). */
  searchColumns?: readonly string[];
  /** Fields looked at by `q` besides, e.g. the text of a joined product; declared like any other. */
  searchFields?: readonly string[];
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

/** Ids are integers: rows may be asked for by a list of them, which the query builder does not offer. */
const INTEGER: readonly Operator[] = [...OPERATORS_OF.integer, 'in', 'nin'];

/** Operators a list answers to on a field. */
export const operatorsOf = (f: ListField): readonly Operator[] => (f.filter === false ? [] : f.kind === 'integer' ? INTEGER : OPERATORS_OF[f.kind]);

/** Where the value of a field lies, as SQL; texts in it come from declarations only. */
export function columnSql(name: string, f: ListField): string {
  const plain = f.expression === undefined ? `${f.from ?? 't'}.${f.column ?? name}` : `(${f.expression})`;
  if (f.absent === undefined) return plain;
  return `COALESCE(${plain},${typeof f.absent === 'number' ? String(f.absent) : `'${f.absent}'`})`;
}

/** The left joins some fields need, behind `FROM table t`. */
export function joinSql(spec: ListSpec, fields: Iterable<string>): string {
  const aliases = new Set<string>();
  for (const name of fields) {
    const alias = spec.fields[name]?.from;
    const behind = alias === undefined ? undefined : spec.joins?.[alias]?.behind;
    if (behind) aliases.add(behind);
    if (alias) aliases.add(alias);
  }
  return [...aliases].map((alias) => { const j = spec.joins?.[alias]; if (!j) throw new Error(`${spec.key}: no join ${alias}`); return ` LEFT JOIN ${j.table} ${alias} ON ${j.on}`; }).join('');
}

/** Digits after the point of the scaled kinds, undefined for others. */
export function scaleOfKind(kind: FieldKind): number | undefined {
  return kind === 'money' || kind === 'quantity' || kind === 'price' || kind === 'rate' ? SCALE[kind] : undefined;
}
