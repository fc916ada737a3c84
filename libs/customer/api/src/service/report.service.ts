import { Inject, Injectable, type StreamableFile } from '@nestjs/common';
import { addMonths, isDay } from '@steward/kernel';
import { type Cell, type Param, Texts, Transactional, type WorkbookColumn, badRequest, clock, context, database, record, resolveScope, scopeText, writeWorkbook } from '@steward/platform';
import { DictionaryFacade, UserFacade, XLSX, safeFileName, sendFile } from '@steward/system-api';
import { ProductFacade } from '@steward/warehouse-api';
import type { ServiceReport, ServiceReportRow } from './report.dto.js';
import { REPORT_BY, type ReportBy, type ServiceSums, addSums, serviceFigures } from './report.rules.js';
import { TICKET } from './ticket.entity.js';
import { ticketRule } from './ticket.store.js';

/** What a report is asked for; days of acceptance, both included. */
export interface ReportQuery { by: ReportBy; from: string; to: string; where: { column: string; value: string | number }[] }
type Raw = Readonly<Record<string, unknown>>;
type Group = { k: string | number | null } & Record<keyof ServiceSums, number | string | null>;

const GROUP: Readonly<Record<ReportBy, string>> = { type: 't.type', product: 't.productId', assignee: 't.assigneeId', month: 'SUBSTR(t.acceptedOn,1,7)' };
const SUMS: Readonly<Record<keyof ServiceSums, string>> = {
  tickets: 'COUNT(*)', responded: 'COUNT(t.responseMinutes)', responseMinutes: 'SUM(t.responseMinutes)', solved: 'COUNT(t.solveMinutes)', solveMinutes: 'SUM(t.solveMinutes)',
  closed: "SUM(CASE WHEN t.state='closed' THEN 1 ELSE 0 END)", onTime: "SUM(CASE WHEN t.state='closed' AND t.closedAt<=t.requiredBy THEN 1 ELSE 0 END)",
  answers: 'COUNT(t.satisfaction)', scores: 'SUM(t.satisfaction)', repeats: 'COUNT(t.repeatOfId)', fee: 'SUM(t.fee)',
};
const COLUMNS: readonly (readonly [keyof ServiceReportRow, Partial<WorkbookColumn>])[] = [
  ['label', { width: 24 }], ['tickets', { format: 'number' }], ['responseAverage', { format: 'number' }], ['solveAverage', { format: 'number' }], ['closed', { format: 'number' }], ['onTime', { format: 'number' }], ['onTimeRate', {}], ['answers', { format: 'number' }],
  ['satisfaction', {}], ['repeats', { format: 'number' }], ['repeatRate', {}], ['fee', { format: 'money', width: 14 }],
];

/** Service reports (R-41) over the tickets the caller sees under `customer.service.report`. */
@Injectable()
export class ServiceReports {
  constructor(@Inject(UserFacade) private readonly users: UserFacade, @Inject(ProductFacade) private readonly products: ProductFacade, @Inject(DictionaryFacade) private readonly dictionaries: DictionaryFacade, @Inject(Texts) private readonly texts: Texts) {}

  /** One statement: sums by group, then names. */
  async of(q: ReportQuery): Promise<ServiceReport> {
    const scope = await resolveScope(ticketRule);
    const conditions = ["t.state<>'cancelled'", 't.acceptedOn>=?', 't.acceptedOn<=?', ...q.where.map((w) => `t.${w.column}=?`), ...(scope.all ? [] : [scopeText(scope, 't')])];
    const params: Param[] = [q.from, q.to, ...q.where.map((w) => w.value), ...(scope.all ? [] : scope.params)];
    const sums = Object.entries(SUMS).map(([name, sql]) => `${sql} AS ${name}`).join(', ');
    const groups = await database.sql.all<Group>(`SELECT ${GROUP[q.by]} AS k, ${sums} FROM ${TICKET} t WHERE ${conditions.join(' AND ')} GROUP BY ${GROUP[q.by]}`, params);
    const labels = await this.labels(q.by, groups);
    const parts = groups.map((g) => ({ key: g.k === null ? null : String(g.k), sums: sumsOf(g) })).sort((a, b) => (q.by === 'month' ? (a.key ?? '').localeCompare(b.key ?? '') : b.sums.tickets - a.sums.tickets || (a.key ?? '').localeCompare(b.key ?? '')));
    const items = parts.map(({ key, sums: s }) => ({ key, label: (key === null ? undefined : labels.get(key)) ?? this.text(`service_report.none.${q.by}`), ...serviceFigures(s) }));
    return { by: q.by, from: q.from, to: q.to, items, summary: serviceFigures(addSums(parts.map((p) => p.sums))) };
  }

  async workbook(q: ReportQuery): Promise<StreamableFile> {
    const report = await this.of(q);
    await this.note(report);
    const title = this.text('service_report.title');
    const by = this.text(`service_report.by.${q.by}`);
    const columns = COLUMNS.map(([key, format]): WorkbookColumn => ({ header: key === 'label' ? by : this.text(`field.service_report.${key}`), ...format }));
    const rowOf = (row: Omit<ServiceReportRow, 'key'>): Cell[] => COLUMNS.map(([key]) => shown(key, row[key as keyof typeof row]));
    const rows = [...report.items.map(rowOf), rowOf({ ...report.summary, label: this.text('service_report.total') })];
    return sendFile(`${safeFileName(`${title}_${report.from}_${report.to}`)}.xlsx`, XLSX, (path) => writeWorkbook(path, { sheets: [{ name: title, columns, rows, notes: [`${title}  ${by}`, `${report.from} — ${report.to}`] }], properties: { timeZone: clock.timezone() } }));
  }

  private async labels(by: ReportBy, groups: readonly Group[]): Promise<Map<string, string>> {
    const ids = groups.flatMap((g) => (g.k === null ? [] : [Number(g.k)]));
    switch (by) {
      case 'type': return this.dictionaries.labels('service.type');
      case 'month': return new Map(groups.map((g) => [String(g.k), String(g.k)]));
      case 'product': return texts(await this.products.names(ids));
      case 'assignee': return texts(await this.users.names(ids));
    }
  }

  /** Figures leave the house: one row in the trail, in a transaction of its own for a GET has none. */
  @Transactional()
  private note(r: ServiceReport): Promise<void> {
    record({ entity: 'service_report', entityId: 0, action: 'export', changes: { by: [null, r.by], from: [null, r.from], to: [null, r.to] } });
    return Promise.resolve();
  }

  private text(key: string): string {
    return this.texts.text(context().locale, key);
  }
}

/** Reads `by`, `from`, `to` (the last twelve months to today) and the filters of a report. Throws 400 for what it does not know. */
export function reportQuery(q: Raw): ReportQuery {
  const by = q['by'] ?? 'type';
  if (!REPORT_BY.includes(by as ReportBy)) throw badRequest('bad_value', { field: 'by' }, '/by');
  const day = (name: string, otherwise: string): string => {
    const value = q[name] === undefined || q[name] === '' ? otherwise : q[name];
    if (typeof value !== 'string' || !isDay(value)) throw badRequest('bad_value', { field: name }, `/${name}`);
    return value;
  };
  const to = day('to', clock.today());
  const from = day('from', `${addMonths(to, -11).slice(0, 7)}-01`);
  const where = (['type', 'productId', 'assigneeId'] as const).flatMap((column) => {
    const value = q[column];
    if (value === undefined || value === '') return [];
    const known = column === 'type' ? String(value) : Number(value);
    if (column !== 'type' && !Number.isSafeInteger(known)) throw badRequest('bad_value', { field: column }, `/${column}`);
    return [{ column, value: known }];
  });
  return { by: by as ReportBy, from, to, where };
}

const texts = (names: ReadonlyMap<number, string>): Map<string, string> => new Map([...names].map(([id, name]) => [String(id), name]));
const sumsOf = (g: Group): ServiceSums => Object.fromEntries(Object.keys(SUMS).map((k) => [k, Number(g[k as keyof ServiceSums] ?? 0)])) as unknown as ServiceSums;
/** Nothing to divide by is a dash. */
const shown = (key: string, value: string | number | null): Cell => (value === null ? '-' : key.endsWith('Rate') ? `${value}%` : value);
