import { Inject, Injectable, type StreamableFile } from '@nestjs/common';
import { resolveRange, startOfDay, addDays } from '@steward/kernel';
import { type Cell, PrincipalSource, Texts, Transactional, type WorkbookColumn, clock, context, mayUse, principal, record, writeWorkbook } from '@steward/platform';
import { UserFacade, type UserRef, XLSX, safeFileName, sendFile } from '@steward/system-api';
import type { SupervisedPerson, Supervision } from './supervision.dto.js';
import { type SupervisionFigure, type SupervisionPeriods, type SupervisionSource, supervisionSources } from './supervision.registry.js';
import './supervision.customers.js';
import './supervision.follow-ups.js';
import './supervision.opportunities.js';

/** Whoever may make customers works with them, also before he has any. */
const WORKS = 'customer.customer.create';

/** What each person of a team does, side by side: one statement for each kind of figure, however many people. */
@Injectable()
export class SupervisionService {
  constructor(@Inject(UserFacade) private readonly users: UserFacade, @Inject(PrincipalSource) private readonly principals: PrincipalSource, @Inject(Texts) private readonly texts: Texts) {}

  /** People in the caller's scope of the code; of a department only, with everything below it, where one is named. */
  async view(code: string, departmentId?: number): Promise<Supervision> {
    const people = await this.people(code, departmentId);
    const sources = supervisionSources().filter((s) => mayUse(s.permission));
    const found = await figuresOf(sources, people.map((p) => p.id));
    const figures = sources.flatMap((s) => s.figures).sort((a, b) => a.order - b.order);
    const departments = await this.users.departmentNames(people.flatMap((p) => p.departmentId ?? []));
    const items: SupervisedPerson[] = [];
    for (const p of people) {
      const own = Object.fromEntries(figures.map((f) => [f.key, found.get(p.id)?.[f.key] ?? (f.kind === 'count' ? 0 : null)]));
      if (Object.values(own).every((v) => v === 0 || v === null) && !(p.enabled && (await this.works(p.id)))) continue;
      items.push({ userId: p.id, name: p.name, departmentId: p.departmentId, departmentName: departments.get(p.departmentId ?? 0) ?? null, enabled: p.enabled, figures: own });
    }
    items.sort((a, b) => Number(b.figures['customers'] ?? 0) - Number(a.figures['customers'] ?? 0) || a.userId - b.userId);
    return { columns: figures.map((f) => this.column(f)), items, total: items.length };
  }

  /** The same as a workbook; who took it is noted. */
  async workbook(code: string, departmentId?: number): Promise<StreamableFile> {
    const { columns, items } = await this.view(code, departmentId);
    const text = (key: string): string => this.texts.text(context().locale, key);
    const title = text('ownership.supervision');
    const head: WorkbookColumn[] = [{ header: text('field.customer.ownerId'), width: 14 }, { header: text('field.customer.departmentId'), width: 18 }, ...columns.map((c): WorkbookColumn => ({ header: c.title, format: c.kind === 'count' ? 'number' : 'datetime', width: 16 }))];
    const rows = items.map((i): Cell[] => [i.name, i.departmentName, ...columns.map((c): Cell => i.figures[c.key] ?? null)]);
    await this.note(items.length);
    return sendFile(`${safeFileName(`${title}_${clock.today()}`)}.xlsx`, XLSX, (path) => writeWorkbook(path, { sheets: [{ name: title, columns: head, rows }], properties: { timeZone: clock.timezone() } }));
  }

  @Transactional()
  private note(rows: number): Promise<void> {
    record({ entity: 'supervision', entityId: principal().id, action: 'export', changes: { rows: [null, rows] } });
    return Promise.resolve();
  }

  private async people(code: string, departmentId: number | undefined): Promise<UserRef[]> {
    const owners = principal().owners(code);
    const ids = owners === 'all' ? (await this.users.everybody()) : owners;
    const people = await this.users.find(ids);
    if (departmentId === undefined) return people;
    const tree = new Set(await this.users.departmentTree(departmentId));
    return people.filter((p) => p.departmentId !== null && tree.has(p.departmentId));
  }

  private async works(userId: number): Promise<boolean> {
    return (await this.principals.byUser(userId))?.permissions.has(WORKS) ?? false;
  }

  private column(f: SupervisionFigure): Supervision['columns'][number] {
    return { key: f.key, title: this.texts.text(context().locale, f.title), kind: f.kind, bar: f.bar ?? false, link: f.link ? { ...f.link } : null };
  }
}

async function figuresOf(sources: readonly SupervisionSource[], ids: readonly number[]): Promise<Map<number, Record<string, number | string | null>>> {
  const out = new Map<number, Record<string, number | string | null>>();
  if (ids.length === 0) return out;
  for (const source of sources) for (const [id, figures] of await source.read(ids, periods())) out.set(id, { ...out.get(id), ...figures });
  return out;
}

/** As lists resolve `today`, `this_week` and `this_month`. */
function periods(): SupervisionPeriods {
  const [zone, today] = [clock.timezone(), clock.today()];
  const bounds = (word: string): { from: string; to: string } => { const r = resolveRange(word, today) ?? { from: today, to: today }; return { from: startOfDay(zone, r.from), to: startOfDay(zone, addDays(r.to, 1)) }; };
  return { today: bounds('today'), week: bounds('this_week'), month: bounds('this_month') };
}

