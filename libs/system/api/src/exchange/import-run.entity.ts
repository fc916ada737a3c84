import { BoolColumn, CodeColumn, InstantColumn, IntColumn, JsonColumn, PlainIndex, Ref, Row, TextColumn } from '@steward/platform';
import { Entity } from 'typeorm';
import type { ImportOptions } from './import-target.js';
import type { ImportCounts } from './import-run.rules.js';

export const IMPORT_STATES = ['uploaded', 'reading', 'validating', 'validated', 'committing', 'committed', 'cancelled', 'undoing', 'undone', 'failed'] as const;
export type ImportState = (typeof IMPORT_STATES)[number];

export interface ImportColumn { index: number; header: string; samples: string[]; suggestedField: string | null }

/** One import of one file: what was uploaded, what the user decided, how far it is. The file and the staged rows go after the undo window. */
@Entity('import_run')
@PlainIndex('ix_import_run_owner', ['ownerId', 'id'])
@PlainIndex('ix_import_run_sha256', ['sha256', 'ownerId'])
export class ImportRun extends Row {
  @Ref() ownerId: number;
  @CodeColumn(32) entity: string;
  @TextColumn(255) fileName: string;
  @CodeColumn(64) storeKey: string;
  @CodeColumn(64) sha256: string;
  @CodeColumn(8) format: string;
  @CodeColumn(32, { nullable: true }) encoding: string | null;
  @TextColumn(255) sheet: string;
  @JsonColumn() sheets: string[] | null;
  @IntColumn() headerRow: number;
  @IntColumn() rowCount: number;
  @JsonColumn() columns: ImportColumn[] | null;
  /** Field → 0-based column. */
  @JsonColumn() mapping: Record<string, number> | null;
  @JsonColumn() options: ImportOptions | null;
  /** Language of the importer, for messages and labels. */
  @CodeColumn(8) locale: string;
  @CodeColumn(12) state: ImportState;
  /** Rows by their state, kept in the transactions that change them. */
  @JsonColumn() counts: ImportCounts | null;
  @JsonColumn() error: { code: string; params?: Record<string, unknown> } | null;
  @Ref({ nullable: true }) jobId: number | null;
  /** Last row the present phase has done: a phase goes on behind it after a crash. */
  @IntColumn() position: number;
  /** Staged rows are of another sheet or header row: away with them before reading. */
  @BoolColumn() restage: boolean;
  /** Every row of the file is staged. */
  @InstantColumn({ nullable: true }) stagedAt: string | null;
  @InstantColumn({ nullable: true }) validatedAt: string | null;
  /** Begin, then end of the last commit: the undo window counts from it. */
  @InstantColumn({ nullable: true }) committedAt: string | null;
  @InstantColumn({ nullable: true }) undoneAt: string | null;
  @InstantColumn({ nullable: true }) purgedAt: string | null;
}
