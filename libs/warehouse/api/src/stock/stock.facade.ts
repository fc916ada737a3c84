import { Inject, Injectable } from '@nestjs/common';
import { groupBy, unscaled } from '@steward/kernel';
import { type NewRow, type Problem, actorId, demandAcknowledged, meanwhile } from '@steward/platform';
import { ProductFacade } from '../product/product.facade.js';
import { noteTouched } from '../stock-alarm/stock-touched.js';
import { WarehouseFacade } from '../warehouse/warehouse.facade.js';
import { type CostState, type Movement, type Posting, post, reversalOf } from './costing.rules.js';
import { WarehouseErrors } from './stock.errors.js';
import type { StockMove, StockRow } from './stock.entity.js';
import { type StockChange, type StockKey, StockStore, keyOf } from './stock.store.js';

/** The document whose effect is booked. */
export interface StockDocument {
  /** Singular resource name, e.g. `shipment`. */
  type: string;
  id: number;
  /** Version the document has after this step; each approval of a document has another one. */
  version: number;
  docDate: string;
  /** Its number; a document that takes it now gives the taking: it happens after the stock and before the ledger (lock order). */
  no: string | null | (() => Promise<string>);
}

/** One movement of a document's line, in the base unit × 10⁴ and fen. See {@link Movement} for `quantity`, `value` and `purchase`. */
export interface StockMoveInput extends Movement, StockKey { lineId: number }

/** What changes beside the goods themselves, in the same statement: reservations and orders on their way, × 10⁴. */
export interface StockRelease extends StockKey { reserved?: number; onOrder?: number }

/** A booking of the ledger: `cost` in fen has the sign of `quantity`. */
export interface BookedMove extends StockKey { id: number; lineId: number; quantity: number; cost: number; unitCost: number; difference: number; onHandAfter: number }
export interface Booked { no: string | null; moves: BookedMove[] }

/** What there is of a product in a warehouse, × 10⁴: available = onHand − reserved. `averageCost` per base unit × 10⁶, for who may see costs. */
export interface Availability extends StockKey { onHand: number; reserved: number; onOrder: number; available: number; averageCost: number }

type Reserved = Map<string, number>;
interface Posted { doc: StockDocument; moves: readonly (StockMoveInput & { reversesId?: number | null })[] }
/** Movements whose goods are booked and whose ledger rows are still to come: costs in fen with the sign of the quantity, in the order they were given. */
export interface Moved { at: string; postings: readonly Posting[] }

/**
 * The door of the stock (domain.md 2.4): books documents into the append-only ledger at moving weighted average and keeps
 * on hand, value, reserved and on order in step with it. Rows are locked in the order of (product, warehouse); stock never
 * becomes negative. Call it in the unit of work of the document, after its own rows and the work rows are locked.
 */
@Injectable()
export class Stock {
  constructor(@Inject(StockStore) private readonly rows: StockStore, @Inject(ProductFacade) private readonly products: ProductFacade, @Inject(WarehouseFacade) private readonly warehouses: WarehouseFacade) {}

  /**
   * Books the movements of a document. Throws 409 `warehouse.insufficient_stock`, `warehouse.cost_unknown`, and the overridable
   * `warehouse.reserved_for_others` when goods go out that approved orders wait for.
   */
  async book(doc: StockDocument, moves: readonly StockMoveInput[], releases: readonly StockRelease[] = []): Promise<Booked> {
    const booked = await this.bookAll([{ doc, moves }], releases);
    return booked[0] as Booked;
  }

  /** As {@link Stock.book} for several documents at once, in as many statements as for one: imports. */
  async bookAll(documents: readonly { doc: StockDocument; moves: readonly StockMoveInput[] }[], releases: readonly StockRelease[] = []): Promise<Booked[]> {
    const moves = documents.flatMap((d) => d.moves);
    return this.enterAll(documents.map(({ doc, moves: own }) => ({ doc, moves: own })), await this.move(moves, releases));
  }

  /**
   * First half of {@link Stock.book}: the stock is changed and the costs are known, nothing stands in the ledger yet. For documents
   * that write their lines with the cost and take their number in between; {@link Stock.enter} must follow in the same unit of work.
   */
  async move(moves: readonly (Movement & StockKey)[], releases: readonly StockRelease[] = [], o: { reversal?: boolean } = {}): Promise<Moved> {
    const locked = await this.rows.lock([...moves, ...releases]);
    const postings = await this.post(moves, locked);
    if (!o.reversal) demandAcknowledged(await this.eaten(moves, releases, locked));
    const at = this.rows.now();
    // the rows are locked and the costing has looked: a refusal here is a second line of defence, and may come with the commit
    meanwhile(this.rows.apply(changesOf(locked, moves, postings, releases, at)).then(async (enough) => { if (!enough) throw await this.short(moves, locked); }));
    noteTouched(moves);
    return { at, postings };
  }

  /** Second half of {@link Stock.book}: the ledger. The movements are those given to {@link Stock.move}, in the same order. */
  async enter(doc: StockDocument, moves: readonly StockMoveInput[], moved: Moved): Promise<Booked> {
    const booked = await this.enterAll([{ doc, moves }], moved);
    return booked[0] as Booked;
  }

  /** Takes back what stands of a document by exact reversals; the costs they had are brought back or taken out again (E-10). */
  async reverse(doc: StockDocument, releases: readonly StockRelease[] = []): Promise<Booked> {
    const booked = await this.reverseAll([doc], releases);
    return booked[0] as Booked;
  }

  /** As {@link Stock.reverse} for several documents of one type. */
  async reverseAll(docs: readonly StockDocument[], releases: readonly StockRelease[] = []): Promise<Booked[]> {
    const standing = groupBy(await this.rows.standing(docs[0]?.type ?? '', docs.map((d) => d.id)), (m) => m.docId);
    // the last booking goes first: lines of one product are undone the way they were done
    const back = docs.map((doc) => ({ doc, moves: (standing.get(doc.id) ?? []).reverse().map((m) => ({ lineId: m.lineId, productId: m.productId, warehouseId: m.warehouseId, ...reversalOf(m), reversesId: m.id })) }));
    return this.enterAll(back, await this.move(back.flatMap((d) => d.moves), releases, { reversal: true }));
  }

  /** Reserves (or releases, where negative) for orders, whether there is enough or not: available may become negative (2.13). */
  reserve(deltas: readonly (StockKey & { quantity: number })[]): Promise<void> {
    noteTouched(deltas);
    return this.rows.add('reserved', deltas);
  }

  /** Adds to what approved purchase orders bring. */
  expect(deltas: readonly (StockKey & { quantity: number })[]): Promise<void> {
    return this.rows.add('onOrder', deltas);
  }

  /** Cost in fen (positive) of what stands booked of a document, by line. */
  async costOf(docType: string, docId: number): Promise<Map<number, number>> {
    const out = new Map<number, number>();
    for (const m of await this.rows.standing(docType, [docId])) out.set(m.lineId, (out.get(m.lineId) ?? 0) + Math.abs(m.cost));
    return out;
  }

  /** Stock of products by warehouse; warehouses without a row are left out. */
  async available(productIds: readonly number[], warehouseIds?: readonly number[]): Promise<Availability[]> {
    return (await this.rows.ofProducts(productIds, warehouseIds)).map(({ productId, warehouseId, onHand, reserved, onOrder, averageCost }) => ({ productId, warehouseId, onHand, reserved, onOrder, available: onHand - reserved, averageCost }));
  }

  private async enterAll(documents: readonly Posted[], { at, postings }: Moved): Promise<Booked[]> {
    const rows: NewRow<StockMove>[] = [];
    const out: { no: string | null; from: number }[] = [];
    for (const { doc, moves } of documents) {
      const no = typeof doc.no === 'function' ? await doc.no() : doc.no;
      out.push({ no, from: rows.length });
      for (const m of moves) {
        const p = postings[rows.length] as Posting;
        rows.push({
          at, docDate: doc.docDate, docType: doc.type, docId: doc.id, docVersion: doc.version, docNo: no, lineId: m.lineId, productId: m.productId, warehouseId: m.warehouseId, actorId: actorId(), reversesId: m.reversesId ?? null,
          quantity: p.quantity, cost: p.cost, unitCost: p.unitCost, difference: p.difference, onHandAfter: p.after.onHand, valueAfter: p.after.value,
        });
      }
    }
    const first = await this.rows.append(rows);
    return out.map(({ no, from }, i) => ({
      no,
      moves: rows.slice(from, out[i + 1]?.from).map((r, n) => ({ id: first + from + n, lineId: r.lineId, productId: r.productId, warehouseId: r.warehouseId, quantity: r.quantity, cost: r.cost, unitCost: r.unitCost, difference: r.difference, onHandAfter: r.onHandAfter })),
    }));
  }

  /** Costs of the movements one after another, on the locked rows. */
  private async post(moves: readonly (Movement & StockKey)[], locked: ReadonlyMap<string, StockRow>): Promise<Posting[]> {
    const states = new Map<string, CostState>();
    const out: Posting[] = [];
    for (const m of moves) {
      const state = states.get(keyOf(m)) ?? (locked.get(keyOf(m)) as StockRow);
      const p = post(state, m);
      if (p === 'insufficient') throw await this.short(moves, locked);
      if (p === 'cost_unknown') throw WarehouseErrors.costUnknown({ product: (await this.products.names([m.productId])).get(m.productId) ?? '' }, { productId: m.productId });
      states.set(keyOf(m), p.after);
      out.push(p);
    }
    return out;
  }

  /** Everything there is too little of, by its name. */
  private async short(moves: readonly (Movement & StockKey)[], locked: ReadonlyMap<string, StockRow>): Promise<Problem> {
    const shortages = [];
    for (const [key, list] of groupBy(moves.filter((m) => m.quantity < 0), keyOf)) {
      const row = locked.get(key) as StockRow;
      const asked = -list.reduce((a, m) => a + m.quantity, 0);
      if (asked > row.onHand) shortages.push({ productId: row.productId, warehouseId: row.warehouseId, onHand: row.onHand, asked });
    }
    return this.named(shortages, (params, facts) => WarehouseErrors.insufficientStock(params, facts));
  }

  /** Goods that go out although others have reserved them: what is available falls below 0 by this document (2.13). */
  private async eaten(moves: readonly (Movement & StockKey)[], releases: readonly StockRelease[], locked: ReadonlyMap<string, StockRow>): Promise<Problem[]> {
    const released: Reserved = new Map();
    for (const r of releases) released.set(keyOf(r), (released.get(keyOf(r)) ?? 0) + (r.reserved ?? 0));
    const eaten = [];
    for (const [key, list] of groupBy(moves, keyOf)) {
      const row = locked.get(key) as StockRow;
      const moved = list.reduce((a, m) => a + m.quantity, 0);
      const change = moved - (released.get(key) ?? 0);
      if (moved < 0 && change < 0 && row.onHand - row.reserved + change < 0) eaten.push({ productId: row.productId, warehouseId: row.warehouseId, onHand: row.onHand, asked: -moved });
    }
    return eaten.length === 0 ? [] : [await this.named(eaten, (params, facts) => WarehouseErrors.reservedForOthers(params, facts))];
  }

  private async named(list: readonly (StockKey & { onHand: number; asked: number })[], make: (params: Record<string, unknown>, facts: Record<string, unknown>) => Problem): Promise<Problem> {
    const products = await this.products.names(list.map((s) => s.productId));
    const warehouses = await this.warehouses.names(list.map((s) => s.warehouseId));
    const shortages = list.map((s) => ({ productId: s.productId, product: products.get(s.productId) ?? '', warehouseId: s.warehouseId, warehouse: warehouses.get(s.warehouseId) ?? '', onHand: shown(s.onHand), asked: shown(s.asked) }));
    const [first] = shortages;
    return make({ product: first?.product, warehouse: first?.warehouse, onHand: first?.onHand, asked: first?.asked }, { shortages });
  }
}

/** A quantity in a text: without the zeros behind it. */
export const shown = (quantity: number): string => unscaled(quantity, 4).replace(/\.?0+$/, '');

function changesOf(locked: ReadonlyMap<string, StockRow>, moves: readonly (Movement & StockKey)[], postings: readonly Posting[], releases: readonly StockRelease[], at: string): StockChange[] {
  const out = new Map<string, StockChange>();
  const of = (k: StockKey): StockChange => {
    let c = out.get(keyOf(k));
    if (!c) out.set(keyOf(k), (c = { id: (locked.get(keyOf(k)) as StockRow).id, onHand: 0, value: 0, reserved: 0, onOrder: 0 }));
    return c;
  };
  moves.forEach((m, i) => {
    const p = postings[i] as Posting;
    const before = locked.get(keyOf(m)) as StockRow;
    const c = of(m);
    c.onHand += p.quantity;
    c.value += p.cost;
    c.averageCost = p.after.averageCost;
    if (c.lastPrice !== undefined || p.after.lastPrice !== before.lastPrice) c.lastPrice = p.after.lastPrice;
    if (c.lastOutCost !== undefined || p.after.lastOutCost !== before.lastOutCost) c.lastOutCost = p.after.lastOutCost;
    if (p.quantity > 0) c.lastInAt = at;
    else if (p.quantity < 0) c.lastOutAt = at;
  });
  for (const r of releases) {
    const c = of(r);
    c.reserved += r.reserved ?? 0;
    c.onOrder += r.onOrder ?? 0;
  }
  return [...out.values()];
}
