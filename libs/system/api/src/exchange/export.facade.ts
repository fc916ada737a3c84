import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import type { StreamableFile } from '@nestjs/common';
import type { Locale } from '@steward/kernel';
import {
  FileStore, type JobHandler, type JobRun, JobRunner, type ListQuery, ListRunner, type ListSpec, Problem, clock, context, forbidden, jobTable, listSpecs, principal, record, runWith, transaction,
} from '@steward/platform';
import { SettingsFacade } from '../data/setting/setting.facade.js';
import { CSV, XLSX, safeFileName, sendFile } from './download.js';
import { ExportColumns } from './export-columns.js';
import { ExportWriter, type ExportFormat } from './export-writer.js';
import { Turnstile } from './turnstile.js';

export interface ExportOptions {
  /** Columns in order, by field name or `custom.<key>`; absent = all the caller may see. */
  columns?: readonly string[];
  format?: ExportFormat;
  /** What it is, in the caller's language; heads the sheet and names the file. */
  title: string;
  /** Right to export, e.g. `customer.customer.export`; also the one whose scope decides which rows. */
  permission: string;
}

/** The answer where the file is made by a job: 202, `Location` names the job. */
export interface ExportStarted { job: { id: number; state: 'queued' } }

interface Order { list: string; query: ListQuery; columns?: string[]; format: ExportFormat; title: string; permission: string; locale: Locale }

export const EXPORT_JOB = 'export';
/** Parameters of an export endpoint that are no filter, for `parseListQuery(query, EXPORT_PARAMS)`. */
export const EXPORT_PARAMS = ['columns', 'format'] as const;

/** Reads `columns=a,b&format=csv` of an export endpoint. */
export function exportParams(query: Readonly<Record<string, unknown>>): { columns?: string[]; format: ExportFormat } {
  const columns = typeof query['columns'] === 'string' ? query['columns'].split(',').map((c) => c.trim()).filter(Boolean) : [];
  const format = query['format'] ?? 'xlsx';
  if (format !== 'xlsx' && format !== 'csv') throw new Problem(400, 'bad_value', { field: 'format' }, { errors: [{ pointer: '/format', code: 'enum' }] });
  return { format, ...(columns.length > 0 ? { columns } : {}) };
}

/** Exports of declared lists: exactly the filtered rows in the list's order, with words for codes, and a note of who took what. */
@Injectable()
export class ExportFacade implements OnModuleInit {
  private readonly turnstile = new Turnstile(2);

  constructor(
    @Inject(ListRunner) private readonly lists: ListRunner, @Inject(ExportColumns) private readonly columns: ExportColumns, @Inject(ExportWriter) private readonly writer: ExportWriter,
    @Inject(JobRunner) private readonly jobs: JobRunner, @Inject(FileStore) private readonly files: FileStore, @Inject(SettingsFacade) private readonly settings: SettingsFacade,
  ) {}

  onModuleInit(): void {
    this.jobs.handle(EXPORT_JOB, this.handler);
  }

  /** Up to 5,000 rows (parameter `export.direct_rows`): the file itself. More: 202 and a job whose result is the file. */
  async export(spec: ListSpec, query: ListQuery, o: ExportOptions): Promise<StreamableFile | ExportStarted> {
    const order: Order = { list: spec.key, query: { ...query, page: 1, pageSize: 200, count: false, summary: false }, format: o.format ?? 'xlsx', title: o.title, permission: o.permission, locale: context().locale, ...(o.columns ? { columns: [...o.columns] } : {}) };
    return runWith({ ...context(), permission: o.permission }, async () => {
      demandRight(o.permission);
      const columns = await this.columns.of(spec, o.columns);
      const most = await this.settings.get('export.direct_rows');
      if ((await this.lists.ids(spec, order.query, most + 1)).length > most) return this.start(order);
      return this.turnstile.pass(async () => {
        const type = order.format === 'csv' ? CSV : XLSX;
        return sendFile(fileNameOf(order), type, async (path) => {
          const rows = await this.writer.write(path, { spec, query: order.query, columns, format: order.format, title: order.title });
          await transaction(async () => {
            const now = clock.stamp();
            const id = await jobTable.insert({ kind: EXPORT_JOB, state: 'succeeded', title: order.title, ownerId: principal().id, params: { ...order }, done: rows, total: rows, attempts: 1, cancelRequested: 0, startedAt: now, finishedAt: now });
            note(spec, order, columns.map((c) => c.key), rows, id);
          });
        });
      });
    });
  }

  private async start(order: Order): Promise<ExportStarted> {
    const id = await transaction(() => this.jobs.enqueue({ kind: EXPORT_JOB, title: order.title, ownerId: principal().id, params: { ...order } }));
    context().status = 202;
    context().reply?.header('location', `/api/v1/jobs/${id}`);
    return { job: { id, state: 'queued' } };
  }

  /** Writes the file of a big export into the store; rights are those of the moment it runs. */
  readonly handler: JobHandler = (job: JobRun) => {
    const order = job.job.params as unknown as Order;
    return runWith({ ...context(), permission: order.permission, locale: order.locale }, async () => {
      demandRight(order.permission);
      const spec = listSpecs().get(order.list);
      if (!spec) throw new Problem(404, 'not_found');
      const columns = await this.columns.of(spec, order.columns);
      const place = await this.files.place();
      try {
        const total = await this.writer.count(spec, order.query);
        const rows = await this.writer.write(place.path, { spec, query: order.query, columns, format: order.format, title: order.title, progress: (done) => job.progress(done, Math.max(total, done + 1)) });
        await transaction(async () => note(spec, order, columns.map((c) => c.key), rows, job.job.id));
        await job.progress(rows, rows);
        const type = order.format === 'csv' ? CSV : XLSX;
        return { result: { fileKey: place.key, fileName: fileNameOf(order), contentType: type, size: await this.files.size(place.key) ?? 0, rows }, resultUrl: `/api/v1/jobs/${job.job.id}/result` };
      } catch (e) {
        await this.files.remove(place.key);
        throw e;
      }
    });
  };
}

function demandRight(permission: string): void {
  if (!principal().permissions.has(permission)) throw forbidden(permission);
}

const fileNameOf = (o: Order): string => `${safeFileName(o.title)}_${clock.today().replaceAll('-', '')}.${o.format}`;

/** Who took how much of what: one audit row under the entity (integrity.md 4.8). */
function note(spec: ListSpec, order: Order, columns: readonly string[], rows: number, jobId: number): void {
  const { where, q, sort } = order.query;
  record({
    entity: spec.entity, entityId: 0, action: 'export',
    changes: { list: [null, order.list], format: [null, order.format], rows: [null, rows], columns: [null, columns], where: [null, where ?? null], q: [null, q ?? null], sort: [null, sort] },
    payload: { list: order.list, rows, jobId },
  });
}
