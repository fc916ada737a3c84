import { Inject, Injectable } from '@nestjs/common';
import type { StreamableFile } from '@nestjs/common';
import type { FieldKind } from '@steward/kernel';
import { type Cell, type ColumnFormat, type TemplateColumn, Texts, clock, context, writeTemplate, writeWorkbook } from '@steward/platform';
import { ExchangeErrors } from './exchange.errors.js';
import { XLSX, safeFileName, sendFile, sendStream } from './download.js';
import type { ImportField, ImportTarget } from './import-target.js';
import type { ImportRun } from './import-run.entity.js';
import { ImportStore } from './import.store.js';
import { ImportViews } from './import.view.js';

const FORMATS: Partial<Record<FieldKind, ColumnFormat>> = { money: 'money', quantity: 'number', price: 'number', integer: 'integer', date: 'date' };
const RED = 'C62828';
const PAGE = 500;

/** Workbooks of the import centre: the template to fill in, the rows that were wrong. */
@Injectable()
export class ImportFiles {
  constructor(@Inject(Texts) private readonly texts: Texts, @Inject(ImportViews) private readonly views: ImportViews, @Inject(ImportStore) private readonly store: ImportStore) {}

  /** Built from the fields as they are now, so a new custom field is in it at once (domain.md 2.0). */
  async template(target: ImportTarget): Promise<StreamableFile> {
    const fields = await target.fields();
    const name = this.text('exchange.template.name', { entity: this.views.label(target.entity) });
    const columns = fields.map((f) => this.column(f));
    const examples = fields.some((f) => f.example) ? [fields.map((f) => f.example ?? '')] : [];
    const guide = { title: this.text('exchange.template.guide'), lines: this.guide(fields) };
    return sendFile(`${safeFileName(name)}.xlsx`, XLSX, (path) => writeTemplate(path, { sheetName: this.views.label(target.entity), columns, examples, guide }));
  }

  private column(f: ImportField): TemplateColumn {
    const list = f.options?.map((o) => o.label);
    const format = FORMATS[f.kind];
    const note = this.note(f);
    return { header: f.label, ...(f.required ? { required: true } : {}), ...(note ? { note } : {}), ...(list?.length ? { list } : {}), format: list?.length ? 'text' : (format ?? 'text') };
  }

  private note(f: ImportField): string {
    const max = f.spec?.type === 'text' && f.spec.max !== undefined && !f.options ? this.text('exchange.template.max', { max: f.spec.max }) : undefined;
    return [f.note, max].filter(Boolean).join('\n');
  }

  private guide(fields: readonly ImportField[]): string[][] {
    const rules = ['required', 'order', 'limits', 'lists', 'dates'].map((key) => [this.text(`exchange.template.rules.${key}`)]);
    const heads = ['field', 'required', 'choices', 'note'].map((key) => this.text(`exchange.template.head.${key}`));
    const lines = fields.map((f) => [f.label, f.required ? this.text('common.yes') : '', (f.options ?? []).slice(0, 50).map((o) => o.label).join('、'), this.note(f).replaceAll('\n', ' ')]);
    return [...rules, [], heads, ...lines];
  }

  /** The rows as they stood in the file (with corrections by hand) and why they were not taken. */
  errors(run: ImportRun): StreamableFile {
    if (run.purgedAt !== null) throw ExchangeErrors.fileGone();
    const reason = this.text('exchange.errors.reason');
    // an error workbook that is imported again has its old reasons in a column: the new ones take their place
    const kept = (run.columns ?? []).filter((c) => c.header !== reason);
    const columns = [...kept.map((c) => ({ header: c.header, format: 'text' as const })), { header: reason, format: 'text' as const, width: 60, color: RED }];
    const name = `${safeFileName(run.fileName.replace(/\.[^.]*$/, ''))}_${this.text('exchange.errors.name')}.xlsx`;
    const labels = new Map(Object.entries(run.mapping ?? {}).map(([field, index]) => [field, run.columns?.find((c) => c.index === index)?.header ?? field]));
    const sheet = { name: this.text('exchange.errors.sheet'), columns, rows: this.wrong(run, kept.map((c) => c.index), labels), filter: true };
    return sendStream(name, XLSX, (target) => writeWorkbook(target, { sheets: [sheet], properties: { timeZone: clock.timezone() } }));
  }

  private async *wrong(run: ImportRun, indices: readonly number[], labels: ReadonlyMap<string, string>): AsyncGenerator<Cell[]> {
    for (let row = -1; ;) {
      const rows = await this.store.wrong(run.id, row, PAGE);
      for (const r of rows) {
        const cells = indices.map((i): Cell => r.cells?.[i] ?? null);
        const faults = (r.errors ?? []).map((e) => { const f = this.views.fault(e, run.mapping); return e.field === '' ? f.message : `${labels.get(e.field) ?? e.field}${this.text('exchange.errors.colon')}${f.message}`; });
        yield [...cells, faults.join('；')];
      }
      if (rows.length < PAGE) return;
      row = rows[rows.length - 1]?.row ?? row;
    }
  }

  private text(key: string, params: Record<string, unknown> = {}): string {
    return this.texts.text(context().locale, key, params);
  }
}
