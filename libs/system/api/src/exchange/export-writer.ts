import { Inject, Injectable } from '@nestjs/common';
import { type Cell, type ListQuery, ListRunner, type ListSpec, type Sql, Texts, clock, context, database, principal, writeCsv, writeWorkbook } from '@steward/platform';
import { ExchangeErrors } from './exchange.errors.js';
import type { ExportColumn } from './export-columns.js';
import { ExportDescriber } from './export-describe.js';

export const EXPORT_FORMATS = ['xlsx', 'csv'] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

export interface ExportWork { spec: ListSpec; query: ListQuery; columns: readonly ExportColumn[]; format: ExportFormat; title: string; progress?: (done: number) => Promise<void> }

/** A sheet of Excel ends here; a csv does not. */
const MAX_SHEET_ROWS = 1_048_575;
const PAGE = 500;

/** Writes the rows of a list to a file, page by page on a connection of its own. */
@Injectable()
export class ExportWriter {
  constructor(@Inject(ListRunner) private readonly lists: ListRunner, @Inject(ExportDescriber) private readonly words: ExportDescriber, @Inject(Texts) private readonly texts: Texts) {}

  /** Writes and gives the number of rows. */
  async write(path: string, w: ExportWork): Promise<number> {
    const description = await this.words.filter(w.spec, w.query);
    const count = { n: 0 };
    await database.engine.withReader(async (sql) => {
      const rows = this.rows(w, sql, count);
      const properties = { creator: principal().name, created: clock.now(), timeZone: clock.timezone() };
      if (w.format === 'csv') await writeCsv(path, { columns: w.columns.map((c) => ({ header: c.header })), rows, timeZone: clock.timezone() });
      else await writeWorkbook(path, { properties, sheets: [{ name: w.title, columns: w.columns.map((c) => ({ header: c.header, ...(c.format ? { format: c.format } : {}), ...(c.decimals === undefined ? {} : { decimals: c.decimals }), ...(c.width === undefined ? {} : { width: c.width }) })), rows, filter: true }, this.about(w, description, count)] });
    });
    return count.n;
  }

  /** How many rows there are, as far as the list tells. */
  async count(spec: ListSpec, query: ListQuery): Promise<number> {
    return (await this.lists.run(spec, { ...query, pageSize: 1, count: true })).total ?? 0;
  }

  private async *rows(w: ExportWork, sql: Sql, count: { n: number }): AsyncGenerator<Cell[]> {
    for await (const items of this.lists.walk(w.spec, { ...w.query, fields: ['*'] }, sql, PAGE)) {
      for (const c of w.columns) await c.load?.(items);
      for (const item of items) {
        count.n++;
        if (w.format === 'xlsx' && count.n > MAX_SHEET_ROWS) throw ExchangeErrors.exportTooLarge({ max: MAX_SHEET_ROWS });
        yield w.columns.map((c) => csvCell(c.value(item), c, w.format));
      }
      await w.progress?.(count.n);
    }
  }

  /** The sheet that says what the first one is; written last, when the number of rows is known. */
  private about(w: ExportWork, description: string, count: { n: number }): { name: string; columns: { header: string; width: number }[]; rows: Iterable<Cell[]> } {
    const text = (key: string): string => this.texts.text(context().locale, `exchange.export.${key}`);
    const p = principal();
    const line = function* (words: ExportDescriber): Generator<Cell[]> {
      yield [text('content'), w.title];
      yield [text('filter'), description];
      yield [text('sort'), words.sort(w.spec, w.query)];
      yield [text('rows'), count.n];
      yield [text('user'), `${p.name} (${p.username})`];
      yield [text('time'), clock.now()];
    };
    return { name: text('about'), columns: [{ header: text('item'), width: 16 }, { header: text('value'), width: 90 }], rows: line(this.words) };
  }
}

/** Instants of a csv are in the company's time zone; a workbook does that itself. */
function csvCell(value: Cell, c: ExportColumn, format: ExportFormat): Cell {
  return format === 'csv' && c.format === 'datetime' && typeof value === 'string' ? new Date(value) : value;
}
