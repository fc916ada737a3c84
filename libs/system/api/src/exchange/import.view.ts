import { Inject, Injectable } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import { type Job, type ListItem, Texts, clock, context } from '@steward/platform';
import type { ImportFault, ImportField, ImportTarget } from './import-target.js';
import { DUPLICATE_STRATEGIES, type DuplicateStrategy } from './import-target.js';
import { ROW_STATES, type ImportRow, type RowState } from './import-row.entity.js';
import { IMPORT_STATES, type ImportRun, type ImportState } from './import-run.entity.js';
import { countOf, hasWritten, isActive, mayCancel, mayCommit, mayUndo, mayValidate, pending, undoUntil } from './import-run.rules.js';

const ONE = { type: 'integer' } as const;
const INSTANT = { type: String, format: 'date-time', nullable: true } as const;

export class ImportColumnView {
  @ApiProperty(ONE) index: number;
  @ApiProperty({ type: String }) header: string;
  @ApiProperty({ type: [String] }) samples: string[];
  @ApiProperty({ type: String, nullable: true }) suggestedField: string | null;
}
export class ImportChoiceView {
  @ApiProperty({ type: String }) value: string;
  @ApiProperty({ type: String }) label: string;
}
export class ImportFieldView {
  @ApiProperty({ type: String }) key: string;
  @ApiProperty({ type: String }) label: string;
  @ApiProperty({ type: Boolean }) required: boolean;
  @ApiProperty({ type: String }) kind: string;
  @ApiProperty({ type: [ImportChoiceView] }) options: ImportChoiceView[];
  @ApiProperty({ type: String, nullable: true }) note: string | null;
}
export class ImportTargetView {
  @ApiProperty({ type: String }) entity: string;
  @ApiProperty({ type: String }) label: string;
  @ApiProperty({ type: String }) permission: string;
  @ApiProperty({ type: [String] }) matchKeys: string[];
}
export class ImportCountsView {
  @ApiProperty(ONE) total: number;
  @ApiProperty(ONE) toCreate: number;
  @ApiProperty(ONE) toUpdate: number;
  @ApiProperty(ONE) toSkip: number;
  @ApiProperty(ONE) invalid: number;
  @ApiProperty(ONE) created: number;
  @ApiProperty(ONE) updated: number;
  @ApiProperty(ONE) skipped: number;
  @ApiProperty(ONE) failed: number;
  @ApiProperty(ONE) undone: number;
}
export class ImportJobView {
  @ApiProperty(ONE) id: number;
  @ApiProperty({ type: String, enum: ['queued', 'running', 'succeeded', 'failed', 'cancelled'] }) state: string;
  @ApiProperty(ONE) done: number;
  @ApiProperty(ONE) total: number;
  @ApiProperty({ type: Number, description: '0 … 1' }) progress: number;
  @ApiProperty({ type: Number, description: 'Rows per second' }) rate: number;
  @ApiProperty({ type: 'integer', nullable: true }) secondsLeft: number | null;
}
export class ImportErrorView {
  @ApiProperty({ type: String }) code: string;
  @ApiProperty({ type: String }) message: string;
}
export class ImportMayView {
  @ApiProperty({ type: Boolean }) validate: boolean;
  @ApiProperty({ type: Boolean }) commit: boolean;
  @ApiProperty({ type: Boolean }) cancel: boolean;
  @ApiProperty({ type: Boolean }) undo: boolean;
}

/** One line of the import history. */
export class ImportListItem {
  @ApiProperty(ONE) id: number;
  @ApiProperty(ONE) version: number;
  @ApiProperty({ type: String }) entity: string;
  @ApiProperty({ type: String }) entityLabel: string;
  @ApiProperty({ type: String }) fileName: string;
  @ApiProperty({ type: String, enum: IMPORT_STATES }) state: ImportState;
  @ApiProperty(ONE) rowCount: number;
  @ApiProperty({ type: ImportCountsView }) counts: ImportCountsView;
  @ApiProperty(ONE) ownerId: number;
  @ApiProperty({ type: String, nullable: true }) ownerName: string | null;
  @ApiProperty({ type: String, format: 'date-time' }) createdAt: string;
  @ApiProperty(INSTANT) committedAt: string | null;
  @ApiProperty(INSTANT) undoneAt: string | null;
}

/** An import with everything the wizard needs. */
export class ImportView {
  @ApiProperty(ONE) id: number;
  @ApiProperty(ONE) version: number;
  @ApiProperty({ type: String }) entity: string;
  @ApiProperty({ type: String }) entityLabel: string;
  @ApiProperty({ type: String }) fileName: string;
  @ApiProperty({ type: String, enum: ['xlsx', 'xls', 'csv'] }) format: string;
  @ApiProperty({ type: String, nullable: true }) encoding: string | null;
  @ApiProperty({ type: String }) sheet: string;
  @ApiProperty({ type: [String] }) sheets: string[];
  @ApiProperty(ONE) headerRow: number;
  @ApiProperty(ONE) rowCount: number;
  @ApiProperty({ type: [ImportColumnView] }) columns: ImportColumnView[];
  @ApiProperty({ type: [ImportFieldView], description: 'Fields a column may be mapped to' }) fields: ImportFieldView[];
  @ApiProperty({ type: [String], description: 'Fields by which known records may be found' }) availableMatchKeys: string[];
  @ApiProperty({ type: String, enum: IMPORT_STATES }) state: ImportState;
  @ApiProperty({ type: 'object', additionalProperties: { type: 'integer' }, nullable: true }) mapping: Record<string, number> | null;
  @ApiProperty({ type: 'object', additionalProperties: { type: 'string' } }) defaults: Record<string, string>;
  @ApiProperty({ type: String, enum: DUPLICATE_STRATEGIES, nullable: true }) duplicateStrategy: DuplicateStrategy | null;
  @ApiProperty({ type: [String] }) matchKeys: string[];
  @ApiProperty({ type: 'integer', nullable: true, description: 'Owner of the created records' }) assignTo: number | null;
  @ApiProperty({ type: String, enum: ['error', 'create'], nullable: true }) unknownChoices: string | null;
  @ApiProperty({ type: ImportCountsView }) counts: ImportCountsView;
  @ApiProperty({ type: ImportJobView, nullable: true }) job: ImportJobView | null;
  @ApiProperty({ type: ImportErrorView, nullable: true }) error: ImportErrorView | null;
  @ApiProperty({ type: ImportMayView }) may: ImportMayView;
  @ApiProperty(INSTANT) undoUntil: string | null;
  @ApiProperty(ONE) ownerId: number;
  @ApiProperty({ type: String, format: 'date-time' }) createdAt: string;
  @ApiProperty(INSTANT) committedAt: string | null;
  @ApiProperty(INSTANT) undoneAt: string | null;
  @ApiProperty({ type: Boolean, description: 'File and rows are gone, the undo window is over' }) purged: boolean;
}

export class ImportRowErrorView {
  @ApiProperty({ type: String, description: 'Field; empty when the whole row is meant' }) field: string;
  @ApiProperty({ type: 'integer', nullable: true, description: '0-based column of the file' }) column: number | null;
  @ApiProperty({ type: String, nullable: true }) value: string | null;
  @ApiProperty({ type: String }) code: string;
  @ApiProperty({ type: 'object', additionalProperties: true }) params: Record<string, unknown>;
  @ApiProperty({ type: String }) message: string;
}
/** One row of the file in the preview. */
export class ImportRowView {
  @ApiProperty({ ...ONE, description: 'Row of the file as Excel counts' }) row: number;
  @ApiProperty(ONE) version: number;
  @ApiProperty({ type: String, enum: ROW_STATES }) state: RowState;
  @ApiProperty({ type: 'array', items: { type: 'string', nullable: true } }) cells: (string | null)[];
  @ApiProperty({ type: [ImportRowErrorView] }) errors: ImportRowErrorView[];
  @ApiProperty({ type: 'integer', nullable: true }) entityId: number | null;
  @ApiProperty({ type: String, nullable: true, description: 'What it repeats; #n = row n of the file' }) duplicateOf: string | null;
}
export class CorrectedRowView extends ImportRowView {
  @ApiProperty({ type: ImportCountsView }) counts: ImportCountsView;
}

/** Rows as they travel, with texts in the caller's language. */
@Injectable()
export class ImportViews {
  constructor(@Inject(Texts) private readonly texts: Texts) {}

  label(entity: string): string {
    return this.texts.maybe(context().locale, `exchange.entity.${entity}`) ?? entity;
  }

  target(t: ImportTarget): ImportTargetView {
    return { entity: t.entity, label: this.label(t.entity), permission: t.permission, matchKeys: [...t.matchKeys] };
  }

  run(run: ImportRun, job: Job | undefined, fields: readonly ImportField[], matchKeys: readonly string[]): ImportView {
    const o = run.options;
    return {
      id: run.id, version: run.version, entity: run.entity, entityLabel: this.label(run.entity), fileName: run.fileName, format: run.format, encoding: run.encoding,
      sheet: run.sheet, sheets: run.sheets ?? [], headerRow: run.headerRow, rowCount: run.rowCount, columns: run.columns ?? [],
      fields: fields.map((f) => ({ key: f.key, label: f.label, required: f.required ?? false, kind: f.kind, options: (f.options ?? []).map((c) => ({ ...c })), note: f.note ?? null })), availableMatchKeys: [...matchKeys],
      state: run.state, mapping: run.mapping, defaults: o?.defaults ?? {}, duplicateStrategy: o?.duplicateStrategy ?? null, matchKeys: o?.matchKeys ?? [], assignTo: o?.ownerId ?? null, unknownChoices: o?.unknownChoices ?? null,
      counts: countsView(run), job: job ? jobView(job) : null, error: run.error ? { code: run.error.code, message: this.texts.error(context().locale, run.error.code, run.error.params ?? {}) } : null,
      may: { validate: mayValidate(run), commit: mayCommit(run) && pending(run) > 0, cancel: mayCancel(run), undo: mayUndo(run) && hasWritten(run) && run.purgedAt === null && (undoUntil(run) ?? '') > clock.stamp() },
      undoUntil: undoUntil(run), ownerId: run.ownerId, createdAt: run.createdAt, committedAt: isActive(run.state) ? null : run.committedAt, undoneAt: run.undoneAt, purged: run.purgedAt !== null,
    };
  }

  /** A line of the history as the list runner read it: JSON is still text there. */
  listed(item: ListItem): void {
    const counts = typeof item['counts'] === 'string' ? (JSON.parse(item['counts']) as ImportRun['counts']) : null;
    item['counts'] = countsView({ counts, rowCount: Number(item['rowCount']) });
    item['entityLabel'] = this.label(String(item['entity']));
  }

  row(r: Pick<ImportRow, 'row' | 'version' | 'state' | 'cells' | 'errors' | 'entityId' | 'duplicateOf'>, mapping: Record<string, number> | null): ImportRowView {
    return { row: r.row, version: r.version, state: r.state, cells: r.cells ?? [], errors: (r.errors ?? []).map((e) => this.fault(e, mapping)), entityId: r.entityId, duplicateOf: r.duplicateOf };
  }

  fault(e: ImportFault, mapping: Record<string, number> | null): ImportRowErrorView {
    return { field: e.field, column: mapping?.[e.field] ?? null, value: e.value, code: e.code, params: e.params ?? {}, message: this.texts.fault(context().locale, e.code, e.params) };
  }
}

export function countsView(run: Pick<ImportRun, 'counts' | 'rowCount'>): ImportCountsView {
  return {
    total: run.rowCount, toCreate: countOf(run, 'create'), toUpdate: countOf(run, 'update'), toSkip: countOf(run, 'skip'), invalid: countOf(run, 'invalid'),
    created: countOf(run, 'created'), updated: countOf(run, 'updated'), skipped: countOf(run, 'skipped'), failed: countOf(run, 'failed'), undone: countOf(run, 'undone'),
  };
}

function jobView(j: Job): ImportJobView {
  const seconds = j.startedAt === null ? 0 : (Date.parse(j.finishedAt ?? clock.stamp()) - Date.parse(j.startedAt)) / 1000;
  const rate = seconds > 0 ? Math.round((j.done / seconds) * 10) / 10 : 0;
  const left = j.state === 'running' && rate > 0 ? Math.max(0, Math.ceil((j.total - j.done) / rate)) : null;
  return { id: j.id, state: j.state, done: j.done, total: j.total, progress: j.state === 'succeeded' ? 1 : j.total > 0 ? Math.min(1, j.done / j.total) : 0, rate, secondsLeft: left };
}
