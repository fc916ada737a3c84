import { Inject, Injectable } from '@nestjs/common';
import { EventBus, record } from '@steward/platform';
import { DocumentErrors, Documents } from '@steward/system-api';
import type { StockInLine } from '../stock-in/stock-in.entity.js';
import { StockInStore } from '../stock-in/stock-in.store.js';
import { WarehouseErrors } from '../stock/stock.errors.js';
import { PurchaseReturnApproved, type PurchaseReturnFacts, PurchaseReturnVoided } from '../stock/stock.events.js';
import { type BookedMove, Stock, type StockDocument } from '../stock/stock.facade.js';
import { ENTITY, type PurchaseReturn, type PurchaseReturnLine } from './purchase-return.entity.js';
import { PurchaseReturnInput } from './purchase-return.input.js';
import { PurchaseReturnStore } from './purchase-return.store.js';

/** What an approved purchase return does, once, and how it is taken back exactly. The return is locked by the caller. */
@Injectable()
export class PurchaseReturnBooking {
  constructor(
    @Inject(PurchaseReturnStore) private readonly returns: PurchaseReturnStore, @Inject(PurchaseReturnInput) private readonly input: PurchaseReturnInput, @Inject(StockInStore) private readonly stockIns: StockInStore,
    @Inject(Stock) private readonly stock: Stock, @Inject(Documents) private readonly documents: Documents, @Inject(EventBus) private readonly events: EventBus,
  ) {}

  /** Goods go back at what they came in for, as far as the value of the stock reaches (the rest is a cost difference); the supplier owes us. Throws 409 `warehouse.over_returned`, `warehouse.unpriced`, `warehouse.insufficient_stock`. */
  async approve(row: PurchaseReturn, lines: PurchaseReturnLine[]): Promise<PurchaseReturn> {
    const { state: from, no: had } = row;
    const set = this.documents.advance(row, 'approve');
    const received = await this.received(row, true);
    const { totals, prescribed } = this.input.figures(lines, received, row.priceIncludesTax);
    const open = lines.find((l) => l.unitPrice === null);
    if (open) throw WarehouseErrors.unpriced({ product: open.productName });
    const moves = lines.flatMap((l, i) => (l.service ? [] : [{ lineId: l.id, productId: l.productId, warehouseId: row.warehouseId, quantity: -l.baseQuantity, value: prescribed[i] ?? null }]));
    const booked = await this.stock.book(this.document(row, () => this.documents.number(ENTITY, row)), moves);
    for (const l of lines) l.cost = -(booked.moves.find((m) => m.lineId === l.id)?.cost ?? 0);
    await this.progress(received, lines, 1, (l) => { const m = booked.moves.find((x) => x.lineId === l.id); return m ? m.difference - m.cost : 0; });
    await this.returns.settle(lines);
    const after = await this.write(row, { ...set, ...totals, no: booked.no });
    await this.events.publish(new PurchaseReturnApproved(factsOf(after)));
    record({ entity: ENTITY, entityId: row.id, action: 'approve', changes: { state: [from, after.state], ...(had === after.no ? {} : { no: [had, after.no] }) }, payload: { version: after.version } });
    return after;
  }

  async takeBack(row: PurchaseReturn, lines: readonly PurchaseReturnLine[], action: 'unapprove' | 'void', reason: string | null): Promise<PurchaseReturn> {
    const from = row.state;
    const set = this.documents.advance(row, action, reason);
    await this.documents.refuseDownstream({ type: ENTITY, id: row.id });
    const received = await this.received(row, false);
    const back = await this.stock.reverse(this.document(row, row.no));
    await this.progress(received, lines, -1, (l) => prescribedOf(back.moves, l.id));
    const after = await this.write(row, set);
    await this.events.publish(new PurchaseReturnVoided(factsOf(after)));
    record({ entity: ENTITY, entityId: row.id, action, changes: { state: [from, after.state], ...(reason ? { voidReason: [null, reason] } : {}) }, payload: { version: after.version } });
    return after;
  }

  /** Lines of the stock-in, locked with it; it must be in force for goods to go back. */
  private async received(row: PurchaseReturn, giving: boolean): Promise<StockInLine[]> {
    if (row.stockInId === null) return [];
    const source = await this.stockIns.lockForReturn(row.stockInId);
    if (!source || (giving && source.state !== 'approved' && source.state !== 'closed')) throw DocumentErrors.wrongState({ state: source?.state ?? 'draft', action: 'approve' }, { documents: [{ type: 'stock_in', id: row.stockInId, no: row.stockInNo }] });
    return this.stockIns.lines(row.stockInId);
  }

  /** Notes on the stock-in what went back, with its part of the money and of the cost it had come in at. */
  private async progress(received: readonly StockInLine[], lines: readonly PurchaseReturnLine[], sign: 1 | -1, costOf: (l: PurchaseReturnLine) => number): Promise<void> {
    const changes = new Map<number, Pick<StockInLine, 'returned' | 'returnedAmount' | 'returnedCost'>>();
    for (const l of lines) {
      const r = received.find((x) => x.id === l.stockInLineId);
      if (!r) continue;
      const before = changes.get(r.id) ?? r;
      changes.set(r.id, { returned: before.returned + sign * l.baseQuantity, returnedAmount: before.returnedAmount + sign * l.payable, returnedCost: before.returnedCost + sign * costOf(l) });
    }
    await this.stockIns.changeLines(received, changes);
  }

  private document(row: PurchaseReturn, no: StockDocument['no']): StockDocument {
    return { type: ENTITY, id: row.id, version: row.version + 1, docDate: row.docDate, no };
  }

  private async write(row: PurchaseReturn, set: Partial<PurchaseReturn>): Promise<PurchaseReturn> {
    const version = await this.returns.update(row, set);
    return Object.assign(row, set, { version });
  }
}

/** Cost a reversed return had been prescribed: what came back into the value and the difference it had left. */
function prescribedOf(moves: readonly BookedMove[], lineId: number): number {
  const m = moves.find((x) => x.lineId === lineId);
  return m ? m.cost - m.difference : 0;
}

const factsOf = (r: PurchaseReturn): PurchaseReturnFacts => ({
  purchaseReturnId: r.id, no: r.no ?? '', supplierId: r.supplierId, supplierName: r.supplierName, docDate: r.docDate, ownerId: r.ownerId, departmentId: r.departmentId, stockInId: r.stockInId, total: r.total,
});
