import { Injectable } from '@nestjs/common';
import type { FieldKind } from '@steward/kernel';
import type { FieldSpec } from '@steward/platform';
import { ExchangeErrors } from './exchange.errors.js';
import { importRights } from './exchange.permissions.js';

/** What to do with a row whose record exists already. */
export const DUPLICATE_STRATEGIES = ['skip', 'update_non_empty', 'overwrite', 'create'] as const;
export type DuplicateStrategy = (typeof DUPLICATE_STRATEGIES)[number];

/** One column a file may have. `label` is in the language of the context. */
export interface ImportField {
  /** Name of the field on the wire; custom fields are `custom.<key>`. */
  key: string;
  label: string;
  required?: boolean;
  kind: FieldKind;
  /** Rule of the API for this field (length, range, pattern), for the template's notes. */
  spec?: FieldSpec;
  /** Choices for the drop-down list of the template. */
  options?: readonly { value: string; label: string }[];
  /** Other headers under which this field is known, e.g. 公司名称 for the customer's name. */
  synonyms?: readonly string[];
  note?: string;
  example?: string;
}

/** Texts of one row of the file by field key: `null` = empty cell, absent = the file has no such column (and there is no default). */
export interface ImportRowContext { row: number; values: Record<string, string | null> }

/** Decisions of the user that hold for the whole run. */
export interface ImportOptions {
  duplicateStrategy: DuplicateStrategy;
  /** Tried in this order until one finds a record; only keys the file has a column for. Empty = nothing is looked for. */
  matchKeys: string[];
  /** Whose the created records become; absent = the importer's. */
  ownerId?: number;
  /** Fixed values for fields the file has no column (or no value) for. Already merged into `values` by the centre. */
  defaults: Record<string, string>;
  /** Unknown categories, tags and dictionary items: an error, or made by the way. */
  unknownChoices: 'error' | 'create';
}

/** One wrong cell. `code` is a key below `fault.` (then without prefix, e.g. `required`) or an error code with its module (`customer.duplicate`, below `error.`). */
export interface ImportFault { field: string; value: string | null; code: string; params?: Record<string, unknown> }

/** Result of the dry run of a row. `input` is stored as JSON and handed back to {@link ImportTarget.write}. */
export interface CheckedRow {
  row: number;
  action: 'create' | 'update' | 'skip' | 'invalid';
  input?: unknown;
  /** Record to update, or the one because of which the row is skipped. */
  entityId?: number;
  errors: ImportFault[];
  /** What the row repeats, readable: code or name of a visible record, or `#<row>` of the file. */
  duplicateOf?: string;
}

/** What became of a row. `before` = fields of an updated record before the import, for undo. */
export interface WrittenRow {
  row: number;
  entityId: number;
  version: number;
  action: 'created' | 'updated' | 'skipped' | 'failed';
  before?: Record<string, unknown>;
  errors?: ImportFault[];
}

/** A written row that is to be taken back. */
export interface UndoRow { row: number; entityId: number; version: number; action: 'created' | 'updated'; before?: Record<string, unknown> }
export interface UndoneRow { row: number; undone: boolean; reason?: string }

/** One kind of record that can be imported. All methods run in the importer's context (rights, scope). */
export interface ImportTarget {
  /** Resource name in the singular, e.g. `customer`. */
  readonly entity: string;
  /** Right needed to import it, e.g. `customer.customer.import`. */
  readonly permission: string;
  /** Fields by which existing records are found, e.g. `['code', 'creditCode', 'name', 'mobile']`. */
  readonly matchKeys: readonly string[];
  /** Fields of which two records can never share a value (e.g. `code`): repeated within a file they are an error even where duplicates are created on purpose. */
  readonly uniqueKeys?: readonly string[];
  /** Fields incl. `custom.<key>`, in the language of the context. */
  fields(): Promise<ImportField[]>;
  /**
   * The value by which two rows of one file are the same under a match key (normalised name, folded code); null = never the same.
   * Absent = trimmed NFKC lower case.
   */
  matchValue?(key: string, value: string): string | null;
  /** Refuses options the caller may not use, e.g. an owner outside the scope: throws a Problem with pointers such as `/ownerId`. Called before validation and before commit. */
  ensureOptions?(o: ImportOptions): Promise<void>;
  /**
   * Dry run of ≤ 500 rows: converts texts (labels → codes, names → ids, 1.2万 …), validates by the API's own DTO rules and rights,
   * finds existing records by the match keys. A record outside the caller's scope makes the row an error that tells nothing but "duplicate".
   * Only reads; runs outside a transaction except for rows corrected by hand. Duplicates inside the file are the centre's business.
   */
  check(rows: ImportRowContext[], o: ImportOptions): Promise<CheckedRow[]>;
  /**
   * Writes ≤ 500 checked rows (`create` and `update` only) inside the open unit of work and gives per row what happened. Must not throw for one bad row:
   * it answers `failed` with errors. The centre stores row states in the same transaction, so a batch is never written twice;
   * a retry after a deadlock repeats the whole call.
   */
  write(rows: CheckedRow[], o: ImportOptions): Promise<WrittenRow[]>;
  /**
   * Takes back ≤ 500 rows inside the open unit of work: deletes created records nobody has touched since, restores updated fields
   * if the record still has the version the import left. Gives the code of an error text for what stays (below `error.`, e.g. `exchange.undo_changed`, `exchange.undo_in_use`, `exchange.undo_gone`).
   */
  undo(rows: UndoRow[]): Promise<UndoneRow[]>;
}

/** Where domains register what can be imported (on module init). */
@Injectable()
export class ImportTargets {
  private readonly targets = new Map<string, ImportTarget>();

  register(target: ImportTarget): void {
    this.targets.set(target.entity, target);
    if (!importRights.includes(target.permission)) importRights.push(target.permission);
  }

  /** The target of an entity; 422 `exchange.unknown_entity` when there is none. */
  of(entity: string): ImportTarget {
    const target = this.targets.get(entity);
    if (!target) throw ExchangeErrors.unknownEntity({ entity });
    return target;
  }

  all(): ImportTarget[] {
    return [...this.targets.values()];
  }
}
