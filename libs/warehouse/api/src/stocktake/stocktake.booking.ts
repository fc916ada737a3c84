import { Inject, Injectable } from '@nestjs/common';
import { unscaled } from '@steward/kernel';
import { Notices } from '@steward/office-api';
import { demandAcknowledged, record } from '@steward/platform';
import { Documents } from '@steward/system-api';
import { valueAt } from '../stock/costing.rules.js';
import { Stock, type StockDocument, type StockMoveInput, shown } from '../stock/stock.facade.js';
import { StockStore, keyOf } from '../stock/stock.store.js';
import { demandPhase } from './stocktake.counting.js';
import { ENTITY, type Stocktake, type StocktakeLine } from './stocktake.entity.js';
import { StocktakeErrors } from './stocktake.errors.js';
import { APPROVE } from './stocktake.rights.js';
import { StocktakeStore } from './stocktake.store.js';

/** Lines a refusal names. */
const NAMED = 20;

/** What counting leads to: submission, booking of gains and losses, and taking them back. The stocktake is locked by the caller. */
@Injectable()
export class StocktakeBooking {
  constructor(
    @Inject(StocktakeStore) private readonly rows: StocktakeStore, @Inject(Stock) private readonly stock: Stock, @Inject(StockStore) private readonly levels: StockStore, @Inject(Documents) private readonly documents: Documents, @Inject(Notices) private readonly notices: Notices,
  ) {}

  /** Counting is over: the number is taken and who approves is told. 409 `stocktake.unsettled`, overridable `stocktake.uncounted`. */
  async submit(row: Stocktake): Promise<Stocktake> {
    demandPhase(row, 'counting');
    const lines = await this.counted(row);
    const [from, had] = [row.state, row.no];
    const set = { ...this.documents.advance(row, 'submit'), phase: 'review' as const, ...figuresOf(lines) };
    const no = await this.documents.number(ENTITY, row);
    const after = await this.write(row, { ...set, no });
    this.notices.send({ event: 'stocktake.submitted', entity: ENTITY, entityId: row.id, path: `/stocktakes/${row.id}`, params: { no, lines: after.lineCount, differing: after.differingCount }, to: { permission: APPROVE, ownerId: row.ownerId } });
    record({ entity: ENTITY, entityId: row.id, action: 'submit', changes: { state: [from, after.state], ...(had === no ? {} : { no: [had, no] }) }, payload: { version: after.version } });
    return after;
  }

  /** Gains and losses go into the ledger at cost (2.0a): a loss and a gain at the average, a gain of what never was there at what the line says. */
  async approve(row: Stocktake): Promise<Stocktake> {
    demandPhase(row, 'counting', 'review');
    const { state: from, no: had } = row;
    const set = this.documents.advance(row, 'approve');
    const lines = await this.counted(row);
    const differing = lines.filter((l) => (l.difference ?? 0) !== 0).sort((a, b) => a.productId - b.productId);
    await this.refuseLosses(row, differing);
    const moves = differing.map((l): StockMoveInput => ({ lineId: l.id, productId: l.productId, warehouseId: row.warehouseId, quantity: l.difference ?? 0, ...((l.difference ?? 0) > 0 && l.unitCost !== null ? { value: valueAt(l.unitCost, l.difference ?? 0) } : {}) }));
    const booked = await this.stock.book(this.document(row, () => this.documents.number(ENTITY, row)), moves);
    const costs = new Map(booked.moves.map((m) => [m.lineId, m.cost]));
    await this.rows.changeLines(new Map(differing.map((l) => [l.id, { cost: costs.get(l.id) ?? 0 }])));
    for (const l of differing) l.cost = costs.get(l.id) ?? 0;
    const after = await this.write(row, { ...set, phase: 'done', no: booked.no, ...figuresOf(lines) });
    this.notices.send({ event: 'stocktake.approved', entity: ENTITY, entityId: row.id, path: `/stocktakes/${row.id}`, params: { no: booked.no ?? '', differing: after.differingCount }, to: { also: [row.ownerId] } });
    record({ entity: ENTITY, entityId: row.id, action: 'approve', changes: { state: [from, after.state], ...(had === after.no ? {} : { no: [had, after.no] }) }, payload: { version: after.version } });
    return after;
  }

  /** Exact reversal of what was booked. */
  async takeBack(row: Stocktake, action: 'unapprove' | 'void', reason: string | null): Promise<Stocktake> {
    const from = row.state;
    const set = this.documents.advance(row, action, reason);
    await this.documents.refuseDownstream({ type: ENTITY, id: row.id });
    await this.stock.reverse(this.document(row, row.no));
    const lines = await this.rows.lines(row.id);
    if (action === 'unapprove') await this.rows.changeLines(new Map(lines.filter((l) => l.cost !== 0).map((l) => [l.id, { cost: 0 }])));
    const after = await this.write(row, { ...set, ...(action === 'unapprove' ? { phase: 'counting' as const, gainCost: 0, lossCost: 0 } : {}) });
    record({ entity: ENTITY, entityId: row.id, action, changes: { state: [from, after.state], ...(reason ? { voidReason: [null, reason] } : {}) }, payload: { version: after.version } });
    return after;
  }

  async write(row: Stocktake, set: Partial<Stocktake>): Promise<Stocktake> {
    const version = await this.rows.update(row, set);
    return Object.assign(row, set, { version });
  }

  /** Lines with all sheets locked; refused while something has to be counted again. Who goes on although lines are not counted says so. */
  private async counted(row: Stocktake): Promise<StocktakeLine[]> {
    await this.rows.sheets(row.id, { lock: true });
    const lines = await this.rows.lines(row.id, { lock: true });
    const unsettled = lines.filter((l) => l.outcome === 'conflict' || l.outcome === 'moved');
    if (unsettled[0]) {
      throw StocktakeErrors.unsettled({ count: unsettled.length, product: unsettled[0].productName }, { lines: unsettled.slice(0, NAMED).map((l) => ({ lineId: l.id, lineNo: l.lineNo, product: l.productName, outcome: l.outcome })) });
    }
    const open = lines.filter((l) => l.outcome === 'open').length;
    if (open > 0) demandAcknowledged([StocktakeErrors.uncounted({ count: open }, { count: open })]);
    return lines;
  }

  /** A loss takes what is there, never more (2.0a.8). */
  private async refuseLosses(row: Stocktake, differing: readonly StocktakeLine[]): Promise<void> {
    const losses = differing.filter((l) => (l.difference ?? 0) < 0);
    const levels = await this.levels.lock(differing.map((l) => ({ productId: l.productId, warehouseId: row.warehouseId })));
    const over = losses.flatMap((l) => {
      const onHand = levels.get(keyOf({ productId: l.productId, warehouseId: row.warehouseId }))?.onHand ?? 0;
      return -(l.difference ?? 0) > onHand ? [{ lineId: l.id, line: l.lineNo, product: l.productName, onHand: shown(onHand), loss: shown(-(l.difference ?? 0)) }] : [];
    });
    if (over[0]) throw StocktakeErrors.lossAboveStock(over[0], { lines: over.slice(0, NAMED) });
  }

  private document(row: Stocktake, no: StockDocument['no']): StockDocument {
    return { type: ENTITY, id: row.id, version: row.version + 1, docDate: row.docDate, no };
  }
}

/** Figures of the head: sums of lines, quantities × 10⁴ and fen, losses positive. */
export function figuresOf(lines: readonly StocktakeLine[]): Pick<Stocktake, 'lineCount' | 'countedCount' | 'differingCount' | 'gainQuantity' | 'lossQuantity' | 'gainCost' | 'lossCost'> {
  const sum = (pick: (l: StocktakeLine) => number, sign: 1 | -1): number => lines.reduce((a, l) => a + Math.max(0, sign * pick(l)), 0);
  const difference = (l: StocktakeLine): number => l.difference ?? 0;
  return {
    lineCount: lines.length, countedCount: lines.filter((l) => l.outcome !== 'open').length, differingCount: lines.filter((l) => difference(l) !== 0).length, gainQuantity: sum(difference, 1), lossQuantity: sum(difference, -1), gainCost: sum((l) => l.cost, 1), lossCost: sum((l) => l.cost, -1),
  };
}

/** A cost per unit as the log tells it. */
export const told = (price: number | null): string | null => (price === null ? null : unscaled(price, 6));
