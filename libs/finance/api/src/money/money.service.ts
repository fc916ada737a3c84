import { Inject, Injectable } from '@nestjs/common';
import { SCALE, scaled, unscaled } from '@steward/kernel';
import { type AuditChanges, Transactional, demandRight, demandSeen, demandVersion, difference, record, together } from '@steward/platform';
import { Documents, demandTotal } from '@steward/system-api';
import { FinanceHeads, demandDeletable, demandEditable, orTaken, stamped } from '../head/finance-heads.js';
import type { Wanted } from '../subledger/allocation.rules.js';
import type { Side } from '../subledger/sides.js';
import { MoneyBooking, type WholeMoney } from './money.booking.js';
import type { BadDebt, MoneyDocument, MoneyLine, Offset, PlannedAllocation } from './money.entity.js';
import { type LineDraft, MoneyBodies, type MoneyInput, figures } from './money.input.js';
import { type MoneyKind, right, sideOf } from './money.kinds.js';
import { MoneyStore, sourcesOf } from './money.store.js';

/** Use cases of receipts, refunds, payments, offsets and bad debts: prepared as drafts without effects, approved, taken back exactly. */
@Injectable()
export class MoneyService {
  constructor(
    @Inject(MoneyStore) private readonly rows: MoneyStore, @Inject(MoneyBodies) private readonly bodies: MoneyBodies, @Inject(MoneyBooking) private readonly booking: MoneyBooking,
    @Inject(FinanceHeads) private readonly heads: FinanceHeads, @Inject(Documents) private readonly documents: Documents,
  ) {}

  /** A document of money, approved at once where asked; then it throws everything {@link MoneyBooking.approve} throws. */
  @Transactional()
  async create(kind: MoneyKind, input: MoneyInput, approve: boolean): Promise<WholeMoney> {
    if (approve) demandRight(right(kind, 'approve'));
    const side = input.side ?? kind.side ?? 'receivable';
    const party = await this.bodies.party(side, input.partyId);
    const drafts = await this.bodies.lines(kind, input.lines ?? [], [], approve);
    const autoAllocate = input.autoAllocate ?? false;
    const wanted = autoAllocate ? [] : this.bodies.parts(kind, side, input.allocations ?? []);
    const more = await this.bodies.more(kind, input, party.id);
    const counter = autoAllocate ? [] : this.bodies.parts(kind, 'payable', input.counters ?? []);
    const sums = { ...figures(kind, drafts, wanted, requested(input)), ...(more.counterId ? { advance: 0 } : {}) };
    demandTotal(input.total, sums.total);
    const head = { ...(await this.heads.fresh(kind.type, input, right(kind, 'create'), party)), partyId: party.id, partyName: party.name, autoAllocate, ...sums, ...(kind.side ? {} : { side }), ...more };
    const id = await orTaken(this.rows.insert(kind, head));
    const row = stamped<MoneyDocument>(head, id);
    const inserting = this.insertLines(kind, id, drafts);
    record({ entity: kind.type, entityId: id, action: 'create', payload: { version: 1 } });
    if (approve) {
      const [lines, booked] = await together(inserting, this.booking.approve(kind, { row, lines: numbered(id, drafts, 0), wanted, counter }, { plans: 0, fresh: true }));
      return { ...booked, lines };
    }
    const lines = await inserting;
    await this.plan(kind, side, row, wanted, 0);
    await this.planCounters(kind, row, counter, []);
    return { row, lines, wanted, counter };
  }

  /** Changes a draft: what was sent; lines and allocations as a whole. */
  @Transactional()
  async update(kind: MoneyKind, id: number, input: MoneyInput, approve: boolean): Promise<WholeMoney> {
    const row = await this.rows.lock(kind, id, right(kind, 'update'));
    demandVersion(row);
    demandEditable(row);
    if (approve) demandRight(right(kind, 'approve'));
    const [before, plans, counters] = [await this.rows.lines(kind, id), await this.rows.plans(kind, id), (await this.rows.counters(kind, id)).map(planned)];
    const side = input.side ?? sideOf(kind, row);
    const set: Partial<Offset & BadDebt> = { ...(await this.heads.changes(kind.type, input, row, right(kind, 'update'))), ...(kind.side ? {} : { side }) };
    const moved = side !== sideOf(kind, row) || (input.partyId !== undefined && input.partyId !== row.partyId);
    if (moved) { const party = await this.bodies.party(side, input.partyId); Object.assign(set, { partyId: party.id, partyName: party.name }); }
    const more = await this.bodies.more(kind, input, set.partyId ?? row.partyId, row);
    Object.assign(set, more);
    if (input.autoAllocate !== undefined) set.autoAllocate = input.autoAllocate ?? false;
    const drafts = input.lines ? await this.bodies.lines(kind, input.lines, before) : before;
    // what was allocated for another party is not this one's
    const wanted = (set.autoAllocate ?? row.autoAllocate) ? [] : input.allocations ? this.bodies.parts(kind, side, input.allocations) : moved ? [] : plans.map(planned);
    const counter = (set.autoAllocate ?? row.autoAllocate) || more.counterId === null ? [] : input.counters ? this.bodies.parts(kind, 'payable', input.counters) : more.counterId ? [] : counters;
    Object.assign(set, figures(kind, drafts, wanted, input.total === undefined ? row.total : requested(input)), kind.claim?.({ kind: set.kind ?? (row as Offset).kind }) ? { advance: 0 } : {});
    demandTotal(input.total, set.total ?? row.total);
    const lines = input.lines ? await this.replaceLines(kind, id, before, drafts) : before;
    const after = await this.write(kind, row, set, { ...told('lines', before.map(spokenLine), lines.map(spokenLine)), ...told('allocations', [...plans, ...counters].map(spokenPart), [...wanted, ...counter].map(spokenPart)) });
    await this.plan(kind, side, after, wanted, plans.length);
    await this.planCounters(kind, after, counter, counters);
    return approve ? this.booking.approve(kind, { row: after, lines, wanted, counter }, { plans: wanted.length, fresh: false }) : { row: after, lines, wanted, counter };
  }

  @Transactional()
  async approve(kind: MoneyKind, id: number): Promise<WholeMoney> {
    const whole = await this.take(kind, id, right(kind, 'approve'));
    return this.booking.approve(kind, whole, { plans: whole.wanted.length, fresh: false });
  }

  /** Back to draft with the same number: items, advance and accounts as before. */
  @Transactional()
  async unapprove(kind: MoneyKind, id: number): Promise<WholeMoney> {
    return this.booking.takeBack(kind, await this.take(kind, id, right(kind, 'approve')), 'unapprove', null);
  }

  @Transactional()
  async void(kind: MoneyKind, id: number, reason: string): Promise<WholeMoney> {
    return this.booking.takeBack(kind, await this.take(kind, id, right(kind, 'void')), 'void', reason);
  }

  /** Deletes a draft that never had a number. */
  @Transactional()
  async delete(kind: MoneyKind, id: number): Promise<void> {
    const row = await this.rows.lock(kind, id, right(kind, 'delete'));
    demandVersion(row);
    demandDeletable(row);
    await this.documents.unlink({ type: kind.type, id });
    await this.rows.delete(kind, row);
    record({ entity: kind.type, entityId: id, action: 'delete', changes: { partyName: [row.partyName, null], total: [unscaled(row.total, SCALE.money), null] } });
  }

  private async take(kind: MoneyKind, id: number, code: string): Promise<WholeMoney> {
    const row = await this.rows.lock(kind, id, code);
    demandSeen(row);
    return { row, lines: await this.rows.lines(kind, id), wanted: (await this.rows.plans(kind, id)).map(planned), counter: (await this.rows.counters(kind, id)).map(planned) };
  }

  /** Stores what a draft means to settle and where that came from. */
  private async plan(kind: MoneyKind, side: Side, row: MoneyDocument, wanted: readonly Wanted[], before: number): Promise<void> {
    const items = await this.bodies.items(side, row.partyId, wanted);
    await this.rows.replacePlans(kind, row.id, before, wanted);
    const target = { type: kind.type, id: row.id };
    if (before > 0) await this.documents.unlink(target);
    await this.documents.linkNew(sourcesOf(items), target);
  }

  /** Payables of a mutual offset; 422 for one that is not the supplier's. */
  private async planCounters(kind: MoneyKind, row: MoneyDocument, wanted: readonly Wanted[], before: readonly Wanted[]): Promise<void> {
    if (wanted.length === 0 && before.length === 0) return;
    await this.bodies.items('payable', (row as Offset).counterId ?? 0, wanted);
    await this.rows.replaceCounters(kind, row.id, wanted);
  }

  private async insertLines(kind: MoneyKind, documentId: number, drafts: readonly LineDraft[]): Promise<MoneyLine[]> {
    const first = (await kind.lines?.insertMany(drafts.map(({ id: _id, ...d }) => ({ ...d, documentId })))) ?? 0;
    return numbered(documentId, drafts, first);
  }

  /** Lines with an id stay the rows they are. */
  private async replaceLines(kind: MoneyKind, documentId: number, before: readonly MoneyLine[], drafts: readonly LineDraft[]): Promise<MoneyLine[]> {
    const table = kind.lines;
    if (!table) return [];
    const gone = before.filter((b) => !drafts.some((d) => d.id === b.id)).map((b) => b.id);
    if (gone.length > 0) await table.delete({ id: gone });
    const out: MoneyLine[] = [];
    for (const { id, ...d } of drafts) {
      const row = { method: null, refNo: null, ...d, documentId };
      if (id === undefined) { out.push({ ...row, id: await table.insert(row) }); continue; }
      await table.change({ id }, row);
      out.push({ ...row, id });
    }
    return out;
  }

  private async write(kind: MoneyKind, row: MoneyDocument, set: Partial<MoneyDocument>, more: AuditChanges): Promise<MoneyDocument> {
    const changes = { ...spokenHead(difference(row, set)), ...more };
    if (Object.keys(changes).length === 0) return row;
    const version = await orTaken(this.rows.update(kind, row, set));
    record({ entity: kind.type, entityId: row.id, action: 'update', changes, payload: { version } });
    return Object.assign(row, set, { version });
  }
}

/** Lines of a new document, the first of which has this id. */
const numbered = (documentId: number, drafts: readonly LineDraft[], first: number): MoneyLine[] => drafts.map((d, i) => ({ method: null, refNo: null, ...d, documentId, id: first + i }));

const planned = (p: PlannedAllocation): Wanted => ({ itemId: p.itemId, amount: p.amount, writeOff: p.writeOff });
const requested = (input: MoneyInput): number => (input.total ? scaled(input.total, SCALE.money) : 0);

const MONEY = new Set(['total', 'fee', 'allocated', 'writeOff', 'advance']);
const DERIVED = new Set(['partyId', 'counterId', 'recovered', 'departmentId', 'allocated', 'writeOff', 'advance', 'fee']);

/** What the log says of a changed head: amounts as they travel, nothing that follows from the rest. */
function spokenHead(changes: AuditChanges): AuditChanges {
  const said = (v: unknown): unknown => (typeof v === 'number' ? unscaled(v, SCALE.money) : v);
  return Object.fromEntries(Object.entries(changes).filter(([k]) => !DERIVED.has(k)).map(([k, [a, b]]) => [k, MONEY.has(k) ? [said(a), said(b)] : [a, b]]));
}

const spokenLine = (l: MoneyLine): object => ({ accountId: l.accountId, method: l.method, amount: unscaled(l.amount, SCALE.money), fee: unscaled(l.fee, SCALE.money), refNo: l.refNo });
const spokenPart = (w: Wanted): object => ({ itemId: w.itemId, amount: unscaled(w.amount, SCALE.money), writeOff: unscaled(w.writeOff, SCALE.money) });
const told = (key: string, a: readonly object[], b: readonly object[]): AuditChanges => (JSON.stringify(a) === JSON.stringify(b) ? {} : { [key]: [a, b] });
