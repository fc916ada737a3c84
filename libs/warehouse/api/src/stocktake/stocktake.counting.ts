import { Inject, Injectable } from '@nestjs/common';
import { groupBy, scaled, unscaled } from '@steward/kernel';
import { Transactional, actorId, clock, demandRight, fault, invalid, isDuplicate, mayUse, record } from '@steward/platform';
import { UserFacade } from '@steward/system-api';
import { ProductFacade } from '../product/product.facade.js';
import type { CountInput, CreateSheet } from './stocktake.dto.js';
import { ENTITY, type Phase, type Stocktake, type StocktakeCount, type StocktakeLine, type StocktakeSheet } from './stocktake.entity.js';
import { StocktakeErrors } from './stocktake.errors.js';
import { StocktakePlan } from './stocktake.plan.js';
import { COUNT, UPDATE } from './stocktake.rights.js';
import { evaluate, expectedAt } from './stocktake.rules.js';
import { StocktakeStore } from './stocktake.store.js';

/** A count as it is to be: of a line, quantity × 10⁴ or null to take it back, at a moment or now. */
export interface Count { lineId: number; quantity: number | null; countedAt: string | null }
/** What came of counts: the lines as they are now and the counts of the sheet that stand. */
export interface Written { lines: StocktakeLine[]; before: Map<number, StocktakeCount>; after: Map<number, StocktakeCount> }

/** Refuses what is not possible where a stocktake stands: 409 `stocktake.wrong_phase`. */
export function demandPhase(row: Stocktake, ...phases: readonly Phase[]): void {
  if (!phases.includes(row.phase)) throw StocktakeErrors.wrongPhase({ phase: row.phase }, { phase: row.phase });
}

/** Clocks differ a little. */
const LEEWAY_MS = 60_000;
/** When something was counted: between the snapshot and now, undefined where it cannot be; null = now. */
function momentWithin(at: string | null, startedAt: string): string | null | undefined {
  if (at === null) return null;
  const [time, now, start] = [Date.parse(at), clock.now().getTime(), Date.parse(startedAt)];
  if (time > now + LEEWAY_MS || time < start - LEEWAY_MS) return undefined;
  return new Date(Math.min(Math.max(time, start), now)).toISOString();
}

/** Sheets and counts. Everybody writes on a sheet of his own; a line's difference follows from the counts of all sheets. */
@Injectable()
export class StocktakeCounting {
  constructor(
    @Inject(StocktakeStore) private readonly rows: StocktakeStore, @Inject(StocktakePlan) private readonly plan: StocktakePlan, @Inject(ProductFacade) private readonly products: ProductFacade, @Inject(UserFacade) private readonly users: UserFacade,
  ) {}

  /** A sheet for the caller, or for somebody else by who plans. */
  @Transactional()
  async addSheet(id: number, input: CreateSheet): Promise<StocktakeSheet> {
    const counterId = input.counterId ?? actorId();
    if (counterId !== actorId()) {
      demandRight(UPDATE);
      if (!(await this.users.names([counterId])).has(counterId)) throw invalid(fault('/counterId', 'not_found'));
    }
    const row = await this.rows.lock(id, COUNT);
    demandPhase(row, 'planned', 'counting');
    const sheetNo = (await this.rows.sheets(id)).reduce((most, s) => Math.max(most, s.sheetNo), 0) + 1;
    const sheetId = await this.rows.insertSheet({ stocktakeId: id, sheetNo, counterId, area: input.area ?? null, doneAt: null, createdAt: clock.stamp() });
    record({ entity: ENTITY, entityId: id, action: 'add_sheet', changes: { sheetNo: [null, sheetNo], counterId: [null, counterId] }, payload: { version: row.version } });
    return this.rows.sheet(id, sheetId);
  }

  /** The caller's own open sheet; made where he has none. For files and for who just begins to count. */
  async mine(id: number): Promise<StocktakeSheet> {
    return (await this.openSheet(id)) ?? (await this.addSheet(id, {}));
  }

  /** The first sheet of the caller that is not finished. */
  async openSheet(id: number): Promise<StocktakeSheet | undefined> {
    return (await this.rows.sheets(id)).find((s) => s.counterId === actorId() && s.doneAt === null);
  }

  /** Ends a sheet, or opens it again. */
  @Transactional()
  async finish(id: number, sheetId: number, done: boolean): Promise<void> {
    const { row, sheet } = await this.open(id, sheetId);
    if ((sheet.doneAt !== null) === done) return;
    await this.rows.changeSheets([sheetId], { doneAt: done ? clock.stamp() : null });
    record({ entity: ENTITY, entityId: id, action: done ? 'finish_sheet' : 'reopen_sheet', changes: { sheetNo: [null, sheet.sheetNo] }, payload: { version: row.version } });
  }

  /** Saves counts of a sheet as they are typed, scanned or read from a file. A product that was not planned becomes a line. */
  @Transactional()
  async save(id: number, sheetId: number, counts: readonly CountInput[]): Promise<Written> {
    const { row, sheet } = await this.open(id, sheetId);
    if (sheet.doneAt !== null) throw StocktakeErrors.sheetDone({ sheet: sheet.sheetNo });
    const byProduct = await this.linesOf(row, counts);
    const wanted = counts.map((c, i): Count => {
      const countedAt = momentWithin(c.countedAt ?? null, row.startedAt ?? '');
      if (countedAt === undefined) throw invalid(fault(`/counts/${i}/countedAt`, 'stocktake.time'));
      const lineId = c.lineId ?? byProduct.get(c.productId ?? 0);
      if (!lineId) throw invalid(fault(`/counts/${i}/${c.productId ? 'productId' : 'lineId'}`, c.productId ? 'not_found' : 'required'));
      return { lineId, quantity: c.quantity === null ? null : scaled(c.quantity, 4), countedAt };
    });
    return this.write(row, sheet, wanted);
  }

  /** The counts of one sheet, and what follows for their lines. The sheet is locked; 422 for a line of another stocktake. */
  async write(row: Stocktake, sheet: StocktakeSheet, wanted: readonly Count[]): Promise<Written> {
    const last = new Map(wanted.map((c) => [c.lineId, c]));
    const lines = await this.rows.lockLines(row.id, [...last.keys()]);
    const known = new Map(lines.map((l) => [l.id, l]));
    wanted.forEach((c, i) => { if (!known.has(c.lineId)) throw invalid(fault(`/counts/${i}/lineId`, 'not_found')); });
    const moves = await this.rows.since(row.warehouseId, lines.map((l) => l.productId), row.snapshotMoveId);
    const present = (all: readonly StocktakeCount[]): StocktakeCount[] => all.filter((c) => c.round === known.get(c.lineId)?.round);
    const before = new Map(present(await this.rows.counts(lines.map((l) => l.id))).filter((c) => c.sheetId === sheet.id).map((c) => [c.lineId, c]));
    const fresh = [];
    const changed = new Map<number, Partial<StocktakeCount>>();
    const gone: number[] = [];
    for (const c of last.values()) {
      const line = known.get(c.lineId) as StocktakeLine;
      const have = before.get(c.lineId);
      if (c.quantity === null) { if (have) gone.push(have.id); continue; }
      const set = { quantity: c.quantity, ...expectedAt(line.book, moves.get(line.productId) ?? [], c.countedAt), countedAt: c.countedAt ?? clock.stamp(), actorId: actorId() };
      if (have) changed.set(have.id, { ...set, version: have.version + 1 });
      else fresh.push({ ...set, lineId: line.id, sheetId: sheet.id, round: line.round, version: 1 });
    }
    await this.rows.insertCounts(fresh);
    await this.rows.changeCounts(changed);
    await this.rows.deleteCounts(gone);
    const counts = present(await this.rows.counts(lines.map((l) => l.id)));
    await this.evaluate(row, lines, counts);
    const after = new Map(counts.filter((c) => c.sheetId === sheet.id).map((c) => [c.lineId, c]));
    this.note(row, sheet, lines, before, after);
    return { lines, before, after };
  }

  /** Brings lines to what their counts say. */
  async evaluate(row: Stocktake, lines: readonly StocktakeLine[], counts: readonly StocktakeCount[]): Promise<void> {
    const byLine = groupBy(counts, (c) => c.lineId);
    const changes = new Map(lines.map((l) => [l.id, evaluate(row.counting, byLine.get(l.id) ?? [])]));
    await this.rows.changeLines(changes);
    for (const l of lines) Object.assign(l, changes.get(l.id));
  }

  /** A sheet the caller may write on, locked before the stocktake is looked at: it cannot be submitted meanwhile. */
  async open(id: number, sheetId: number): Promise<{ row: Stocktake; sheet: StocktakeSheet }> {
    await this.rows.get(id, COUNT);
    const sheet = await this.rows.sheet(id, sheetId, true);
    if (sheet.counterId !== actorId() && !mayUse(UPDATE)) throw StocktakeErrors.notYourSheet({ sheet: sheet.sheetNo });
    const row = await this.rows.get(id, COUNT);
    demandPhase(row, 'counting');
    return { row, sheet };
  }

  /** Lines of the products a body names; those not planned are added. */
  private async linesOf(row: Stocktake, counts: readonly CountInput[]): Promise<Map<number, number>> {
    const ids = [...new Set(counts.flatMap((c) => (!c.lineId && c.productId ? [c.productId] : [])))];
    const have = new Map((await this.rows.ofProducts(row.id, ids)).map((l) => [l.productId, l.id]));
    const missing = ids.filter((id) => !have.has(id)).sort((a, b) => a - b);
    if (missing.length === 0) return have;
    const found = await this.products.get(missing);
    let lineNo = (await this.rows.lines(row.id)).reduce((most, l) => Math.max(most, l.lineNo), 0);
    for (const id of missing) {
      const p = found.get(id);
      if (p?.type !== 'stock') continue;
      try {
        await this.plan.found(row, p, ++lineNo);
      } catch (e) {
        if (!isDuplicate(e)) throw e; // somebody else has just found it too
      }
    }
    return new Map((await this.rows.ofProducts(row.id, ids)).map((l) => [l.productId, l.id]));
  }

  private note(row: Stocktake, sheet: StocktakeSheet, lines: readonly StocktakeLine[], before: ReadonlyMap<number, StocktakeCount>, after: ReadonlyMap<number, StocktakeCount>): void {
    const told = (counts: ReadonlyMap<number, StocktakeCount>): unknown[] => lines.flatMap((l) => { const c = counts.get(l.id); return c ? [{ productName: l.productName, quantity: unscaled(c.quantity, 4) }] : []; });
    const [a, b] = [told(before), told(after)];
    if (JSON.stringify(a) !== JSON.stringify(b)) record({ entity: ENTITY, entityId: row.id, action: 'count', changes: { sheetNo: [null, sheet.sheetNo], lines: [a, b] }, payload: { version: row.version, sheetId: sheet.id } });
  }
}
