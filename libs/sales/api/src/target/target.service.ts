import { Inject, Injectable } from '@nestjs/common';
import { SCALE, scaled, unscaled } from '@steward/kernel';
import { type NewRow, Transactional, badRequest, context, difference, fault, invalid, mayUse, principal, record, refuseForbidden, staleVersion } from '@steward/platform';
import { type Organisation, UserFacade } from '@steward/system-api';
import { COST } from '../order/order.profit.js';
import { type CopyTargets, SaveTarget, type SaveTargets, type TargetFigures, type TargetRow, type TargetTable } from './target.dto.js';
import { METRICS, type Metric, type SalesTarget, TARGET, TARGET_KINDS, type TargetKind } from './target.entity.js';
import { type Done, type Figures, NOTHING, completed, isMonth, monthsBetween, subtree } from './target.rules.js';
import { MANAGE, TargetStore, VIEW } from './target.store.js';

const MOST_MONTHS = 24;
const isCount = (m: Metric): boolean => m === 'newCustomers' || m === 'followUps';

/** A person or department whose targets are shown. */
interface Subject { kind: TargetKind; id: number; name: string; departmentId: number | null; counts: (d: Done) => boolean }

/** Targets and how far they are met: of whoever is in the caller's scope, and of departments all of whose people are. */
@Injectable()
export class TargetService {
  constructor(@Inject(TargetStore) private readonly store: TargetStore, @Inject(UserFacade) private readonly users: UserFacade) {}

  /** Targets of the months, without what was done. Throws 400 for months that are none. */
  async targets(from: string, to: string): Promise<TargetTable> {
    return this.table(monthsOf(from, to), await this.subjects(VIEW), await this.store.ofMonths(from, to));
  }

  /** As {@link targets}, with what was done: three statements, two without cost.view. `mine` leaves everybody else out. */
  async completion(from: string, to: string, mine = false): Promise<TargetTable> {
    const months = monthsOf(from, to);
    const all = await this.subjects(VIEW);
    const subjects = mine ? all.filter((s) => s.kind === 'user' && s.id === principal().id) : all;
    const people = owners(VIEW);
    // a department counts what was done in it then, also by those who are elsewhere now
    const asked = mine ? [principal().id] : subjects.some((s) => s.kind === 'department') ? 'all' : people;
    const done = [...(await this.store.sold(from, to, asked)), ...(await this.store.contacted(months, asked)), ...(mayUse(COST) ? await this.store.earned(from, to, asked) : [])];
    return this.table(months, subjects, await this.store.ofMonths(from, to), done);
  }

  /** Sets what was sent, month by month; null takes a figure back. Throws 422 for a subject out of scope, 412 where somebody was faster. */
  @Transactional()
  async save(input: SaveTargets): Promise<void> {
    const subjects = new Set((await this.subjects(MANAGE)).map((s) => `${s.kind}:${s.id}`));
    for (const [i, item] of input.items.entries()) {
      refuseForbidden(item, SaveTarget);
      if (!isMonth(item.month)) throw invalid(fault(`/items/${i}/month`, 'pattern'));
      if (!subjects.has(`${item.kind}:${item.subjectId}`)) throw invalid(fault(`/items/${i}/subjectId`, 'not_found'));
    }
    for (const item of [...input.items].sort((a, b) => (a.month < b.month ? -1 : a.month > b.month ? 1 : a.kind < b.kind ? -1 : a.kind > b.kind ? 1 : a.subjectId - b.subjectId))) await this.set(item);
  }

  private async set(item: SaveTarget): Promise<void> {
    const before = await this.store.find(item.month, item.kind, item.subjectId);
    if ((before?.version ?? 0) !== item.version) throw staleVersion(item.version, before?.version ?? 0);
    const set = columnsOf(item);
    if (!before) {
      const id = await this.store.insert({ month: item.month, kind: item.kind, subjectId: item.subjectId, orderAmount: null, received: null, profit: null, newCustomers: null, followUps: null, ...set });
      record({ entity: TARGET, entityId: id, action: 'create', changes: difference({}, { month: item.month, kind: item.kind, subjectId: item.subjectId, ...set }) });
      return;
    }
    const changes = difference(before, set);
    if (Object.keys(changes).length === 0) return;
    await this.store.update(before, set);
    record({ entity: TARGET, entityId: before.id, action: 'update', changes });
  }

  /** Gives months without a target those of the same month of another year, for everybody in scope. Gives how many. */
  @Transactional()
  async copy({ from, to }: CopyTargets): Promise<number> {
    if (from === to) throw invalid(fault('/to', 'pattern'));
    const subjects = new Set((await this.subjects(MANAGE)).map((s) => `${s.kind}:${s.id}`));
    const there = new Set((await this.store.ofMonths(`${to}-01`, `${to}-12`)).map(keyOf));
    let copied = 0;
    for (const old of await this.store.ofMonths(`${from}-01`, `${from}-12`)) {
      const row: NewRow<SalesTarget> = { month: `${to}${old.month.slice(4)}`, kind: old.kind, subjectId: old.subjectId, orderAmount: old.orderAmount, received: old.received, profit: mayUse(COST) ? old.profit : null, newCustomers: old.newCustomers, followUps: old.followUps };
      if (!subjects.has(`${old.kind}:${old.subjectId}`) || there.has(keyOf({ ...old, month: row.month }))) continue;
      const id = await this.store.insert(row);
      record({ entity: TARGET, entityId: id, action: 'create', changes: { copiedFrom: [null, old.month] } });
      copied += 1;
    }
    return copied;
  }

  /** Whom the caller sees under the code: departments first, each in the order of the organisation. */
  private async subjects(code: string): Promise<Subject[]> {
    const org = await this.users.organisation();
    const seen = owners(code);
    const people = org.users.filter((u) => u.enabled && (seen === 'all' || seen.includes(u.id)));
    return [...departmentsOf(org, seen), ...people.map((u): Subject => ({ kind: 'user', id: u.id, name: u.name, departmentId: u.departmentId, counts: (d) => d.userId === u.id }))];
  }

  private table(months: readonly string[], subjects: readonly Subject[], rows: readonly SalesTarget[], done?: readonly Done[]): TargetTable {
    const targets = new Map(rows.map((r) => [keyOf(r), r]));
    const cells = (s: Subject): TargetRow['months'] => {
      const met = done && completed(done, s.counts);
      return months.map((month) => {
        const target = targets.get(keyOf({ month, kind: s.kind, subjectId: s.id }));
        return { month, version: target?.version ?? 0, target: figures(target), ...(met ? { actual: figures(met.get(month) ?? NOTHING) } : {}) };
      });
    };
    return { from: months[0] ?? '', to: months[months.length - 1] ?? '', rows: subjects.map((s) => ({ kind: s.kind, subjectId: s.id, name: s.name, departmentId: s.departmentId, months: cells(s) })) };
  }
}

/** Departments all of whose people, down to the last one, are in scope; none for who sees himself alone, though he be the only one left in his. */
function departmentsOf(org: Organisation, seen: readonly number[] | 'all'): Subject[] {
  if (seen !== 'all' && seen.length < 2) return [];
  return org.departments.flatMap((d): Subject[] => {
    const below = subtree(org.departments, d.id);
    const people = org.users.filter((u) => u.departmentId !== null && below.has(u.departmentId));
    if (seen !== 'all' && (people.length === 0 || !people.every((u) => seen.includes(u.id)))) return [];
    return [{ kind: 'department', id: d.id, name: d.name, departmentId: d.parentId, counts: (done) => done.departmentId !== null && below.has(done.departmentId) }];
  });
}

const owners = (code: string): readonly number[] | 'all' => (context().system !== undefined ? 'all' : principal().owners(code));
const keyOf = (t: Pick<SalesTarget, 'month' | 'kind' | 'subjectId'>): string => `${t.month}:${TARGET_KINDS.indexOf(t.kind)}:${t.subjectId}`;

function monthsOf(from: string, to: string): string[] {
  if (!isMonth(from) || !isMonth(to)) throw badRequest('bad_request', {}, '/from');
  const months = monthsBetween(from, to);
  if (months.length === 0 || months.length > MOST_MONTHS) throw badRequest('bad_request', {}, '/to');
  return months;
}

function columnsOf(item: TargetFigures): Partial<Record<Metric, number | null>> {
  const sent = METRICS.filter((m) => item[m] !== undefined);
  return Object.fromEntries(sent.map((m) => { const v = item[m]; return [m, typeof v === 'string' ? Number(scaled(v, SCALE.money)) : (v ?? null)]; }));
}

function figures(of: Partial<Record<Metric, number | null>> | Figures | undefined): TargetFigures {
  const shown = METRICS.filter((m) => m !== 'profit' || mayUse(COST));
  return Object.fromEntries(shown.map((m) => { const v = of?.[m] ?? null; return [m, v === null || isCount(m) ? v : unscaled(v, SCALE.money)]; }));
}
