import { CodeColumn, Id, IntColumn, JsonColumn, PlainIndex, Ref, TextColumn, UniqueIndex } from '@steward/platform';
import { Entity } from 'typeorm';
import type { ImportFault } from './import-target.js';

export const ROW_STATES = ['new', 'create', 'update', 'skip', 'invalid', 'created', 'updated', 'skipped', 'failed', 'undone'] as const;
export type RowState = (typeof ROW_STATES)[number];

/** One row of a file, as text, with what the dry run made of it and what became of it. No stamps: there may be 100,000 of them. */
@Entity('import_row')
@UniqueIndex('ux_import_row_row', ['runId', 'row'])
@PlainIndex('ix_import_row_state', ['runId', 'state', 'row'])
@PlainIndex('ix_import_row_keys', ['runId', 'matchKeys', 'row'])
export class ImportRow {
  @Id() id: number;
  @Ref() runId: number;
  /** As Excel counts: the header is 1. */
  @IntColumn() row: number;
  @IntColumn() version: number;
  @CodeColumn(8) state: RowState;
  /** Fingerprints of the match keys, `|1k3f…|9zz…|`. */
  @TextColumn(160, { nullable: true }) matchKeys: string | null;
  @TextColumn(100, { nullable: true }) duplicateOf: string | null;
  @Ref({ nullable: true }) entityId: number | null;
  @IntColumn({ nullable: true }) entityVersion: number | null;
  @JsonColumn() cells: (string | null)[] | null;
  @JsonColumn() errors: ImportFault[] | null;
  /** What the target makes of it; gone once it is written. */
  @JsonColumn() input: unknown;
  /** Fields of an updated record before the import. */
  @JsonColumn() before: Record<string, unknown> | null;
}
