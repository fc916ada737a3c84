import { Inject, Injectable } from '@nestjs/common';
import { type ListAnswer, type ListItem, type ListQuery, ListRunner, context } from '@steward/platform';
import { IMPORTS } from './import.list.js';
import type { ImportRow } from './import-row.entity.js';
import type { ImportRun } from './import-run.entity.js';
import { ImportService } from './import.service.js';
import { ImportStore } from './import.store.js';
import { ImportTargets } from './import-target.js';
import { type CorrectedRowView, type ImportRowView, type ImportTargetView, type ImportView, ImportViews, countsView } from './import.view.js';

const parsed = (value: unknown): unknown => (typeof value === 'string' ? JSON.parse(value) : null);

/** Puts answers of the import centre together: run, job, fields, texts. */
@Injectable()
export class ImportPages {
  constructor(
    @Inject(ImportService) private readonly imports: ImportService, @Inject(ImportStore) private readonly store: ImportStore, @Inject(ImportViews) private readonly views: ImportViews,
    @Inject(ListRunner) private readonly lists: ListRunner, @Inject(ImportTargets) private readonly registry: ImportTargets,
  ) {}

  targets(): ImportTargetView[] {
    return this.imports.available().map((t) => this.views.target(t));
  }

  async view(run: ImportRun): Promise<ImportView> {
    const [job, fields] = await Promise.all([this.store.job(run), this.imports.fields(run)]);
    return this.views.run(run, job, fields, this.registry.all().find((t) => t.entity === run.entity)?.matchKeys ?? []);
  }

  /** The answer to a started job: 202 that names it. */
  async started(run: ImportRun): Promise<ImportView> {
    context().reply?.header('location', `/api/v1/jobs/${run.jobId ?? 0}`);
    return this.view(run);
  }

  async history(query: ListQuery): Promise<ListAnswer> {
    const answer = await this.lists.run(IMPORTS, query);
    for (const item of answer.items) this.views.listed(item);
    return answer;
  }

  rows(items: readonly ListItem[], run: ImportRun): ImportRowView[] {
    return items.map((i) => this.views.row({ ...(i as unknown as ImportRow), cells: parsed(i['cells']) as ImportRow['cells'], errors: parsed(i['errors']) as ImportRow['errors'] }, run.mapping));
  }

  corrected(row: ImportRow, run: ImportRun): CorrectedRowView {
    return { ...this.views.row(row, run.mapping), counts: countsView(run) };
  }
}
