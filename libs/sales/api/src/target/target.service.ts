import { Inject, Injectable } from '@nestjs/common';
import { SCALE, scaled, unscaled } from '@steward/kernel';
import { Transactional, badRequest, clock, fault, invalid, mayUse, principal, refuseForbidden } from '@steward/platform';
import { COST } from '../order/order.profit.js';
import { type CopyTargets, SaveTarget, type SaveTargets, type TargetFigures, type TargetRow, type TargetTable } from './target.dto.js';
import { METRICS, type Metric, type SalesTarget, TARGET_KINDS } from './target.entity.js';
import { type Done, type Figures, NOTHING, completed, isMonth, monthsBetween } from './target.rules.js';
import { TargetStore, VIEW } from './target.store.js';
import { type Subject, TargetSubjects, ownersOf, subjectKey } from './target.subjects.js';
import { type TargetColumns, TargetWriter } from './target.writer.js';

const MOST_MONTHS = 24;
const isCount = (m: Metric): boolean => m === 'newCustomers' || m === 'followUps';

/** Targets and how far they are met: of whoever is in the caller's scope, and of departments all of whose people are. */
@Injectable()
export class TargetService {
  constructor(@Inject(TargetStore) private readonly store: TargetStore, @Inject(TargetSubjects) private readonly people: TargetSubjects, @Inject(TargetWriter) private readonly writer: TargetWriter) {}

  /** Targets of the months, without what was done. Throws 400 for months that are none. */
  async targets(from: string, to: string, code = VIEW): Promise<TargetTable> {
    return this.table(monthsOf(from, to), await this.people.of(code), await this.store.ofMonths(from, to));
  }

  /** As {@link targets}, with what was done: three statements, two without cost.view. `mine` leaves everybody else out. */
  async completion(from: string, to: string, mine = false, code = VIEW): Promise<TargetTable> {
    const months = monthsOf(from, to);
    const all = await this.people.of(code);
    const subjects = mine ? all.filter(isMe) : all;
    return this.table(months, subjects, await this.store.ofMonths(from, to), await this.done(months, subjects, code, mayUse(COST)));
  }

  /** This month of the caller, and of the highest departments he sees: those that have a target. Where nobody has one, nothing is counted. */
  async card(): Promise<TargetTable> {
    const month = clock.today().slice(0, 7);
    const all = await this.people.of(VIEW);
    const departments = new Set(all.filter((s) => s.kind === 'department').map((s) => s.id));
    const near = all.filter((s) => isMe(s) || (s.kind === 'department' && !departments.has(s.departmentId ?? 0)));
    const rows = await this.store.ofMonths(month, month);
    const shown = METRICS.filter((m) => m !== 'profit' || mayUse(COST));
    const set = new Map(rows.filter((r) => shown.some((m) => r[m] !== null)).map((r) => [subjectKey({ kind: r.kind, id: r.subjectId }), r]));
    const subjects = near.filter((s) => set.has(subjectKey(s)));
    const profit = mayUse(COST) && subjects.some((s) => (set.get(subjectKey(s))?.profit ?? null) !== null);
    return this.table([month], subjects, rows, subjects.length === 0 ? [] : await this.done([month], subjects, VIEW, profit));
  }

  /** What was done by those the subjects count. */
  private async done(months: readonly string[], subjects: readonly Subject[], code: string, profit: boolean): Promise<Done[]> {
    const [from = '', to = ''] = [months[0], months[months.length - 1]];
    // a department counts what was done in it then, also by those who are elsewhere now
    const asked = subjects.some((s) => s.kind === 'department') ? 'all' : subjects.every(isMe) ? [principal().id] : ownersOf(code);
    return [...(await this.store.sold(from, to, asked)), ...(await this.store.contacted(months, asked)), ...(profit ? await this.store.earned(from, to, asked) : [])];
  }

  /** Sets what was sent, month by month; null takes a figure back. Throws 422 for a subject out of scope, 412 where somebody was faster. */
  @Transactional()
  async save(input: SaveTargets): Promise<void> {
    const settable = await this.people.settable();
    for (const [i, item] of input.items.entries()) {
      refuseForbidden(item, SaveTarget);
      if (!isMonth(item.month)) throw invalid(fault(`/items/${i}/month`, 'pattern'));
      if (!settable.has(`${item.kind}:${item.subjectId}`)) throw invalid(fault(`/items/${i}/subjectId`, 'not_found'));
    }
    for (const item of inOrder(input.items)) await this.writer.set(item, columnsOf(item), item.version);
  }

  /** Gives months without a target those of the same month of another year, for everybody in scope. Gives how many. */
  @Transactional()
  async copy({ from, to }: CopyTargets): Promise<number> {
    if (from === to) throw invalid(fault('/to', 'pattern'));
    const settable = await this.people.settable();
    const there = new Set((await this.store.ofMonths(`${to}-01`, `${to}-12`)).map(keyOf));
    let copied = 0;
    for (const old of await this.store.ofMonths(`${from}-01`, `${from}-12`)) {
      const at = { month: `${to}${old.month.slice(4)}`, kind: old.kind, subjectId: old.subjectId };
      if (!settable.has(`${old.kind}:${old.subjectId}`) || there.has(keyOf(at))) continue;
      const columns: TargetColumns = { orderAmount: old.orderAmount, received: old.received, profit: mayUse(COST) ? old.profit : null, newCustomers: old.newCustomers, followUps: old.followUps };
      await this.writer.create(at, columns, { copiedFrom: [null, old.month] });
      copied += 1;
    }
    return copied;
  }

  private async table(months: readonly string[], subjects: readonly Subject[], rows: readonly SalesTarget[], done?: readonly Done[]): Promise<TargetTable> {
    const targets = new Map(rows.map((r) => [keyOf(r), r]));
    const settable = await this.people.settable();
    const cells = (s: Subject): TargetRow['months'] => {
      const met = done && completed(done, s.counts);
      return months.map((month) => {
        const target = targets.get(keyOf({ month, kind: s.kind, subjectId: s.id }));
        return { month, version: target?.version ?? 0, target: figures(target), ...(met ? { actual: figures(met.get(month) ?? NOTHING) } : {}) };
      });
    };
    return { from: months[0] ?? '', to: months[months.length - 1] ?? '', rows: subjects.map((s) => ({ kind: s.kind, subjectId: s.id, name: s.name, departmentId: s.departmentId, settable: settable.has(subjectKey(s)), months: cells(s) })) };
  }
}

const isMe = (s: Subject): boolean => s.kind === 'user' && s.id === principal().id;
const keyOf = (t: Pick<SalesTarget, 'month' | 'kind' | 'subjectId'>): string => `${t.month}:${TARGET_KINDS.indexOf(t.kind)}:${t.subjectId}`;
const inOrder = (items: readonly SaveTarget[]): SaveTarget[] => [...items].sort((a, b) => (a.month < b.month ? -1 : a.month > b.month ? 1 : a.kind < b.kind ? -1 : a.kind > b.kind ? 1 : a.subjectId - b.subjectId));

function monthsOf(from: string, to: string): string[] {
  if (!isMonth(from) || !isMonth(to)) throw badRequest('bad_request', {}, '/from');
  const months = monthsBetween(from, to);
  if (months.length === 0 || months.length > MOST_MONTHS) throw badRequest('bad_request', {}, '/to');
  return months;
}

function columnsOf(item: TargetFigures): TargetColumns {
  const sent = METRICS.filter((m) => item[m] !== undefined);
  return Object.fromEntries(sent.map((m) => { const v = item[m]; return [m, typeof v === 'string' ? Number(scaled(v, SCALE.money)) : (v ?? null)]; }));
}

function figures(of: Partial<Record<Metric, number | null>> | Figures | undefined): TargetFigures {
  const shown = METRICS.filter((m) => m !== 'profit' || mayUse(COST));
  return Object.fromEntries(shown.map((m) => { const v = of?.[m] ?? null; return [m, v === null || isCount(m) ? v : unscaled(v, SCALE.money)]; }));
}
