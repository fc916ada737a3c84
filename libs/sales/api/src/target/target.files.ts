import { Inject, Injectable, type StreamableFile } from '@nestjs/common';
import { SCALE, percentOf, scaled, unscaled } from '@steward/kernel';
import { type Cell, Texts, Transactional, type WorkbookColumn, clock, context, mayUse, principal, record, writeWorkbook } from '@steward/platform';
import { UserFacade, XLSX, safeFileName, sendFile } from '@steward/system-api';
import { COST } from '../order/order.profit.js';
import type { TargetFigures, TargetRow, TargetTable } from './target.dto.js';
import { METRICS, type Metric, TARGET } from './target.entity.js';
import { TargetService } from './target.service.js';
import { EXPORT } from './target.store.js';

const isMoney = (m: Metric): boolean => m !== 'newCustomers' && m !== 'followUps';
/** A figure as a whole number: fen or pieces. */
const whole = (f: TargetFigures | undefined, m: Metric): number | null => { const v = f?.[m] ?? null; return typeof v === 'string' ? Number(scaled(v, SCALE.money)) : v; };
/** In yuan or pieces, as the wire says it. */
const plain = (n: number | null, m: Metric): Cell => (n === null ? null : isMoney(m) ? unscaled(n, SCALE.money) : n);

/** Targets and completion as workbooks; who took them is noted. */
@Injectable()
export class TargetFiles {
  constructor(@Inject(TargetService) private readonly targets: TargetService, @Inject(UserFacade) private readonly users: UserFacade, @Inject(Texts) private readonly texts: Texts) {}

  /** A line for each month of everybody, empty where nothing was set: filled in, it is what the import reads. */
  async ofTargets(from: string, to: string): Promise<StreamableFile> {
    const table = await this.targets.targets(from, to, EXPORT);
    const metrics = shownMetrics();
    const head = metrics.map((m): WorkbookColumn => ({ header: this.text(`field.sales_target.${m}`), ...styleOf(m) }));
    const names = await this.departments(table);
    const rows = table.rows.flatMap((row) => row.months.map((c): Cell[] => [...this.lead(row, names, c.month), ...metrics.map((m) => plain(whole(c.target, m), m))]));
    return this.file(this.text('sales_target.title'), table, [...this.headOf(), ...head], rows);
  }

  /** Target, done and rate of each figure, month by month with the sum. */
  async ofCompletion(from: string, to: string): Promise<StreamableFile> {
    const table = await this.targets.completion(from, to, false, EXPORT);
    const metrics = shownMetrics();
    const head = metrics.flatMap((m): WorkbookColumn[] => (['target', 'done', 'rate'] as const).map((what) => ({ header: this.text(`sales_target.column.${what}`, { name: this.text(`field.sales_target.${m}`) }), ...(what === 'rate' ? { width: 12 } : styleOf(m)) })));
    const names = await this.departments(table);
    const rows = table.rows.flatMap((row): Cell[][] => {
      const lines = row.months.map((c) => ({ month: c.month, figure: (m: Metric) => ({ target: whole(c.target, m), done: whole(c.actual, m) ?? 0 }) }));
      const sum = { month: this.text('sales_target.sum'), figure: (m: Metric) => summed(lines.map((l) => l.figure(m))) };
      return [...lines, sum].map((l) => [...this.lead(row, names, l.month), ...metrics.flatMap((m) => { const { target, done } = l.figure(m); return [plain(target, m), plain(done, m), percentText(done, target)]; })]);
    });
    return this.file(this.text('sales_target.completion'), table, [...this.headOf(), ...head], rows);
  }

  private headOf(): WorkbookColumn[] {
    return (['month', 'kind', 'subject', 'department'] as const).map((key) => ({ header: this.text(`field.sales_target.${key}`), width: key === 'subject' || key === 'department' ? 18 : 10 }));
  }

  private lead(row: TargetRow, names: ReadonlyMap<number, string>, month: string): Cell[] {
    return [month, this.text(`enum.sales_target.kind.${row.kind}`), row.name, names.get(row.departmentId ?? 0) ?? null];
  }

  private departments(table: TargetTable): Promise<Map<number, string>> {
    return this.users.departmentNames(table.rows.flatMap((r) => r.departmentId ?? []));
  }

  private async file(title: string, { from, to }: TargetTable, columns: WorkbookColumn[], rows: Cell[][]): Promise<StreamableFile> {
    await this.note(from, to, rows.length);
    return sendFile(`${safeFileName(`${title}_${from}_${to}`)}.xlsx`, XLSX, (path) => writeWorkbook(path, { sheets: [{ name: title, columns, rows }], properties: { timeZone: clock.timezone() } }));
  }

  @Transactional()
  private note(from: string, to: string, rows: number): Promise<void> {
    record({ entity: TARGET, entityId: principal().id, action: 'export', changes: { month: [from, to], rows: [null, rows] } });
    return Promise.resolve();
  }

  private text(key: string, params?: Record<string, string>): string {
    return this.texts.text(context().locale, key, params);
  }
}

const shownMetrics = (): Metric[] => METRICS.filter((m) => m !== 'profit' || mayUse(COST));
const styleOf = (m: Metric): Pick<WorkbookColumn, 'format' | 'width'> => ({ format: isMoney(m) ? 'money' : 'integer', width: 14 });
const percentText = (done: number, target: number | null): string | null => { const rate = target === null ? null : percentOf(done, target); return rate === null ? null : `${rate}%`; };
const summed = (parts: readonly { target: number | null; done: number }[]): { target: number | null; done: number } => ({
  target: parts.some((p) => p.target !== null) ? parts.reduce((a, p) => a + (p.target ?? 0), 0) : null, done: parts.reduce((a, p) => a + p.done, 0),
});
