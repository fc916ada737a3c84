import { Inject, Injectable } from '@nestjs/common';
import { scaled } from '@steward/kernel';
import { Notices } from '@steward/office-api';
import { type AuditChanges, Transactional, demandSeen, demandVersion, fault, invalid, notFound, record } from '@steward/platform';
import { Documents } from '@steward/system-api';
import { headChanges } from '../document/document.audit.js';
import { DocumentHeads, demandDeletable, demandEditable, orTaken, stamped } from '../document/document.heads.js';
import { StocktakeBooking, told } from './stocktake.booking.js';
import { demandPhase } from './stocktake.counting.js';
import type { CreateStocktake, UpdateStocktake, UpdateStocktakeLine } from './stocktake.dto.js';
import { ENTITY, type Scope, Stocktake, type StocktakeLine } from './stocktake.entity.js';
import { StocktakeInput } from './stocktake.input.js';
import { StocktakePlan } from './stocktake.plan.js';
import { APPROVE, CREATE, DELETE, UPDATE, VOID } from './stocktake.rights.js';
import { StocktakeStore } from './stocktake.store.js';

const FRESH = { phase: 'planned' as const, startedAt: null, snapshotMoveId: 0, lineCount: 0, countedCount: 0, differingCount: 0, gainQuantity: 0, lossQuantity: 0, gainCost: 0, lossCost: 0 };

/** Use cases of stocktakes 盘点: plan, snapshot, review, approval and reversal. Counting itself: StocktakeCounting. */
@Injectable()
export class StocktakeService {
  constructor(
    @Inject(StocktakeStore) private readonly rows: StocktakeStore, @Inject(StocktakePlan) private readonly plan: StocktakePlan, @Inject(StocktakeBooking) private readonly booking: StocktakeBooking, @Inject(StocktakeInput) private readonly input: StocktakeInput,
    @Inject(DocumentHeads) private readonly heads: DocumentHeads, @Inject(Documents) private readonly documents: Documents, @Inject(Notices) private readonly notices: Notices,
  ) {}

  /** A plan; with `start` counting begins at once. */
  @Transactional()
  async create(input: CreateStocktake, start: boolean): Promise<Stocktake> {
    const head = {
      ...(await this.heads.fresh(ENTITY, input, CREATE)), ...FRESH, warehouseId: await this.input.warehouse(input.warehouseId), scope: await this.input.scope(input, null), withStock: input.withStock ?? true, blind: input.blind ?? false, counting: input.counting ?? 'add',
    };
    const id = await orTaken(this.rows.insert(head));
    const row = stamped<Stocktake>(head, id);
    record({ entity: ENTITY, entityId: id, action: 'create', payload: { version: 1 } });
    return start ? this.begin(row) : row;
  }

  /** Changes a plan before its snapshot is taken. */
  @Transactional()
  async update(id: number, input: UpdateStocktake): Promise<Stocktake> {
    const row = await this.rows.lock(id, UPDATE);
    demandVersion(row);
    demandEditable(row);
    demandPhase(row, 'planned');
    const set: Partial<Stocktake> = { ...(await this.heads.changes(ENTITY, input, row, UPDATE)), scope: await this.input.scope(input, row.scope) };
    if (input.warehouseId && input.warehouseId !== row.warehouseId) set.warehouseId = await this.input.warehouse(input.warehouseId);
    for (const key of ['withStock', 'blind', 'counting'] as const) if (input[key] !== undefined && input[key] !== null) Object.assign(set, { [key]: input[key] });
    const changes = headChanges(Stocktake, { ...row, scope: readable(row.scope) }, { ...set, scope: readable(set.scope ?? null) });
    if (Object.keys(changes).length === 0) return row;
    return this.written(row, set, 'update', changes);
  }

  /** Takes the snapshot; from now on it is counted. */
  @Transactional()
  async start(id: number): Promise<Stocktake> {
    const row = await this.rows.lock(id, UPDATE);
    demandSeen(row);
    return this.begin(row);
  }

  @Transactional()
  async submit(id: number): Promise<Stocktake> {
    return this.booking.submit(await this.seen(id, UPDATE));
  }

  /** Back to counting, before it is decided. */
  @Transactional()
  async withdraw(id: number): Promise<Stocktake> {
    const row = await this.seen(id, UPDATE);
    demandPhase(row, 'review');
    return this.written(row, { ...this.documents.advance(row, 'withdraw'), phase: 'counting' }, 'withdraw');
  }

  /** Lines are counted again: what was counted of them no longer matters, finished sheets are open again and their counters are told. */
  @Transactional()
  async recount(id: number, lineIds: readonly number[] | null): Promise<Stocktake> {
    const row = await this.seen(id, UPDATE);
    demandPhase(row, 'counting', 'review');
    const sheets = await this.rows.sheets(id, { lock: true });
    const lines = await this.rows.lines(id, { lock: true });
    const known = new Map(lines.map((l) => [l.id, l]));
    (lineIds ?? []).forEach((lineId, i) => { if (!known.has(lineId)) throw invalid(fault(`/lineIds/${i}`, 'not_found')); });
    const again = lineIds ? lineIds.map((lineId) => known.get(lineId) as StocktakeLine) : lines.filter((l) => l.outcome === 'conflict' || l.outcome === 'moved');
    await this.rows.changeLines(new Map(again.map((l) => [l.id, { round: l.round + 1, outcome: 'open' as const, counted: null, expected: null, difference: null, moveId: null }])));
    await this.rows.changeSheets(sheets.filter((s) => s.doneAt !== null).map((s) => s.id), { doneAt: null });
    const set = { phase: 'counting' as const, ...(row.state === 'pending' ? this.documents.advance(row, 'withdraw') : {}) };
    const counters = [...new Set(sheets.map((s) => s.counterId))];
    if (counters.length > 0 && again.length > 0) this.notices.send({ event: 'stocktake.recount', entity: ENTITY, entityId: id, path: `/stocktakes/${id}`, params: { no: row.no ?? `#${id}`, lines: again.length }, to: { also: counters } });
    return this.written(row, set, 'recount', { lines: [null, again.map((l) => l.productName)] });
  }

  /** What a line's gain is worth, and why it differs. */
  @Transactional()
  async changeLine(id: number, lineId: number, input: UpdateStocktakeLine): Promise<StocktakeLine> {
    const row = await this.rows.lock(id, UPDATE);
    demandPhase(row, 'counting', 'review');
    const [line] = await this.rows.lockLines(id, [lineId]);
    if (!line) throw notFound();
    const set = { unitCost: input.unitCost === undefined ? line.unitCost : input.unitCost === null ? null : scaled(input.unitCost, 6), remark: input.remark === undefined ? line.remark : input.remark };
    if (set.unitCost === line.unitCost && set.remark === line.remark) return line;
    await this.rows.changeLines(new Map([[lineId, set]]));
    record({ entity: ENTITY, entityId: id, action: 'update', changes: { productName: [line.productName, line.productName], ...(set.remark === line.remark ? {} : { remark: [line.remark, set.remark] }), ...(set.unitCost === line.unitCost ? {} : { unitCost: [told(line.unitCost), told(set.unitCost)] }) }, payload: { version: row.version } });
    return Object.assign(line, set);
  }

  @Transactional()
  async approve(id: number): Promise<Stocktake> {
    return this.booking.approve(await this.seen(id, APPROVE));
  }

  /** Back to counting with the same number; stock as before. */
  @Transactional()
  async unapprove(id: number): Promise<Stocktake> {
    return this.booking.takeBack(await this.seen(id, APPROVE), 'unapprove', null);
  }

  @Transactional()
  async void(id: number, reason: string): Promise<Stocktake> {
    return this.booking.takeBack(await this.seen(id, VOID), 'void', reason);
  }

  /** Ends a stocktake without effect. Its counts stay to be looked at. */
  @Transactional()
  async cancel(id: number): Promise<Stocktake> {
    return this.end(await this.seen(id, UPDATE));
  }

  /** Deletes a plan that never had a number. */
  @Transactional()
  async delete(id: number): Promise<void> {
    const row = await this.rows.lock(id, DELETE);
    demandVersion(row);
    demandDeletable(row);
    await this.rows.delete(row);
    record({ entity: ENTITY, entityId: id, action: 'delete' });
  }

  private async seen(id: number, code: string): Promise<Stocktake> {
    const row = await this.rows.lock(id, code);
    demandSeen(row);
    return row;
  }

  private async begin(row: Stocktake): Promise<Stocktake> {
    demandPhase(row, 'planned');
    return this.written(row, await this.plan.snapshot(row), 'start');
  }

  /** Cancels a locked stocktake that is not decided. */
  private end(row: Stocktake): Promise<Stocktake> {
    demandPhase(row, 'planned', 'counting', 'review');
    return this.written(row, { phase: 'cancelled', ...(row.state === 'pending' ? this.documents.advance(row, 'withdraw') : {}) }, 'cancel');
  }

  private async written(row: Stocktake, set: Partial<Stocktake>, action: string, changes: AuditChanges = {}): Promise<Stocktake> {
    const from = row.phase;
    const after = await this.booking.write(row, set);
    record({ entity: ENTITY, entityId: row.id, action, changes: { ...(from === after.phase ? {} : { phase: [from, after.phase] }), ...changes }, payload: { version: after.version } });
    return after;
  }
}

const readable = (scope: Scope | null): string | null => (scope === null ? null : JSON.stringify(scope));
