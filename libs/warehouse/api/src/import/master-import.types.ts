import type { FieldSpec, NewRow, Row, SearchIndex } from '@steward/platform';
import type { ImportField, ImportRowContext, ImportOptions } from '@steward/system-api';
import type { WantedKey } from '../master-keys.js';
import type { MasterKeyKind } from '../master-key.entity.js';

/** What imported rows have in common. */
export interface MasterRow extends Row { code: string; name: string; search: string; custom: Record<string, unknown> | null; deletedAt: string | null }

/** A choice that does not exist yet and is made when the row is written: a category path, or a label of a dictionary. */
export interface NewChoice { field: string; dictionary: string | null; text: string }

/** What the dry run found out about a row; kept as JSON until it is written. */
export interface MasterInput { columns: Record<string, unknown>; contact?: Record<string, unknown>; choices?: NewChoice[] }

/** How the texts of a cell become a value of the wire. */
export interface CellReader { fault: string; params?: Record<string, unknown>; read: (text: string) => unknown }

/** How the cells of one kind of file are read. */
export interface CellPlan {
  specs: ReadonlyMap<string, FieldSpec>;
  contactSpecs: ReadonlyMap<string, FieldSpec>;
  categoryType: string;
  special: Readonly<Record<string, CellReader>>;
  /** Fields that name other records; found out for the whole batch at once. */
  references: readonly string[];
  /** Fields without which nothing is created. */
  required: readonly string[];
}

/** What the import of one kind of master data needs of it; everything else is the same for products and suppliers. */
export interface MasterProfile<E extends MasterRow> {
  readonly entity: 'product' | 'supplier';
  /** Right to import, and to change what exists. */
  readonly permission: string;
  readonly updateCode: string;
  /** Match keys that are keys of the database. */
  readonly keyKinds: Readonly<Record<string, MasterKeyKind>>;
  readonly cells: CellPlan;
  readonly search: SearchIndex;
  fields(): Promise<ImportField[]>;
  /** Ids by the texts of a reference column, of those the importer may name. */
  resolve(field: string, texts: readonly string[]): Promise<ReadonlyMap<string, number>>;
  columns(fields: Record<string, unknown>): Partial<E>;
  keysOf(row: Partial<E>): WantedKey[];
  /** What is wrong with a row as a whole. */
  faults(row: Partial<E>): readonly { pointer: string; code: string; params?: Record<string, unknown> }[];
  /** Existing records a row is about though no key of the database says so, by the name in the file. */
  likeNames?(rows: readonly ImportRowContext[]): Promise<(row: ImportRowContext) => E | 'ambiguous' | undefined>;
  visible(ids: readonly number[], code: string, lock?: boolean): Promise<E[]>;
  /** A whole new row: defaults, owner, pinyin, search text. */
  complete(columns: Partial<E>, contact: Record<string, unknown> | undefined, o: ImportOptions): Promise<NewRow<E>>;
  /** The search text anew, after the code was changed. */
  searchOf(row: NewRow<E>): string;
  insertMany(rows: readonly NewRow<E>[]): Promise<number>;
  retract(ids: readonly number[]): Promise<void>;
  all(ids: readonly number[]): Promise<E[]>;
  /** Writes checked columns of a locked record, as its service does. */
  write(before: E, set: Partial<E>): Promise<E>;
  /** Owner or the like, which has rules of its own; gives what to write besides. */
  handOver?(before: E, columns: Partial<E>): Promise<Partial<E>>;
  addContacts?(rows: readonly { id: number; contact: Record<string, unknown> }[]): Promise<void>;
  /** The contact of that name gets what the row says; true when something changed. */
  applyContact?(row: E, contact: Record<string, unknown>): Promise<boolean>;
  /** Those that have anything which did not come with their row. */
  used(ids: readonly number[]): Promise<ReadonlySet<number>>;
  /** Rows that came with the records disappear with them. */
  eraseParts?(ids: readonly number[]): Promise<void>;
}
