import { Inject, Injectable } from '@nestjs/common';
import { EventBus, record } from '@steward/platform';
import { Documents } from '@steward/system-api';
import { type LockedPurchase, PurchaseReceiving } from '../purchase-order/purchase-order.receiving.js';
import { WarehouseErrors } from '../stock/stock.errors.js';
import { StockInApproved, type StockInFacts, StockInVoided } from '../stock/stock.events.js';
import { Stock, type StockDocument } from '../stock/stock.facade.js';
import { ENTITY, type StockIn, type StockInLine } from './stock-in.entity.js';
import { StockInInput } from './stock-in.input.js';
import { StockInStore } from './stock-in.store.js';

const FIGURES = ['amount', 'discountShare', 'net', 'tax', 'payable', 'cost', 'orderShare'] as const;

/** What an approved stock-in does, once, and how it is taken back exactly. The stock-in is locked by the caller. */
@Injectable()
export class StockInBooking {
  constructor(
    @Inject(StockInStore) private readonly stockIns: StockInStore, @Inject(StockInInput) private readonly input: StockInInput, @Inject(PurchaseReceiving) private readonly receiving: PurchaseReceiving,
    @Inject(Stock) private readonly stock: Stock, @Inject(Documents) private readonly documents: Documents, @Inject(EventBus) private readonly events: EventBus,
  ) {}

  /** Goods come in at their price, the order moves on, the supplier is owed. Throws 409 `warehouse.unpriced`, `warehouse.order_not_approved`, `warehouse.over_received`. */
  async approve(row: StockIn, lines: StockInLine[]): Promise<StockIn> {
    const { state: from, no: had } = row;
    const set = this.documents.advance(row, 'approve');
    const open = lines.find((l) => l.unitPrice === null);
    if (open) throw WarehouseErrors.unpriced({ product: open.productName });
    const order = row.purchaseOrderId === null ? undefined : await this.receiving.lock(row.purchaseOrderId, true);
    const before = new Map(lines.map((l) => [l.id, { ...l }]));
    const totals = await this.input.figures(lines, order?.lines, row);
    const moves = lines.filter((l) => !l.service).map((l) => ({ lineId: l.id, productId: l.productId, warehouseId: row.warehouseId, quantity: l.baseQuantity, value: l.cost, purchase: true }));
    const { no } = await this.stock.book(this.document(row, () => this.documents.number(ENTITY, row)), moves, order ? this.receiving.releases(order, lines, 1) : []);
    if (order) await this.receiving.progress(order, lines, 1);
    await this.stockIns.changeLines(lines, new Map(lines.flatMap((l) => { const b = before.get(l.id); return b && FIGURES.some((f) => b[f] !== l[f]) ? [[l.id, Object.fromEntries(FIGURES.map((f) => [f, l[f]]))] as const] : []; })));
    const after = await this.write(row, { ...set, ...totals, no, dueDate: row.dueDate ?? this.input.due(row.docDate, row.paymentTerm), ...(order ? { purchaseOrderNo: order.row.no } : {}) });
    await this.events.publish(new StockInApproved(factsOf(after)));
    record({ entity: ENTITY, entityId: row.id, action: 'approve', changes: { state: [from, after.state], ...(had === after.no ? {} : { no: [had, after.no] }) }, payload: { version: after.version } });
    return after;
  }

  /** Exact reversal: the goods leave at what they came in for, the order expects them again. Refused once they went back or on, or were paid (by whoever listens). */
  async takeBack(row: StockIn, lines: readonly StockInLine[], action: 'unapprove' | 'void', reason: string | null): Promise<StockIn> {
    const from = row.state;
    const set = this.documents.advance(row, action, reason);
    await this.documents.refuseDownstream({ type: ENTITY, id: row.id });
    const gone = lines.find((l) => l.returned > 0);
    if (gone) throw WarehouseErrors.alreadyReturned({ product: gone.productName, no: row.no ?? `#${row.id}` });
    const order: LockedPurchase | undefined = row.purchaseOrderId === null ? undefined : await this.receiving.lock(row.purchaseOrderId, false);
    await this.stock.reverse(this.document(row, row.no), order ? this.receiving.releases(order, lines, -1) : []);
    if (order) await this.receiving.progress(order, lines, -1);
    const after = await this.write(row, set);
    await this.events.publish(new StockInVoided(factsOf(after)));
    record({ entity: ENTITY, entityId: row.id, action, changes: { state: [from, after.state], ...(reason ? { voidReason: [null, reason] } : {}) }, payload: { version: after.version } });
    return after;
  }

  private document(row: StockIn, no: StockDocument['no']): StockDocument {
    return { type: ENTITY, id: row.id, version: row.version + 1, docDate: row.docDate, no };
  }

  private async write(row: StockIn, set: Partial<StockIn>): Promise<StockIn> {
    const version = await this.stockIns.update(row, set);
    return Object.assign(row, set, { version });
  }
}

const factsOf = (s: StockIn): StockInFacts => ({
  stockInId: s.id, no: s.no ?? '', supplierId: s.supplierId, supplierName: s.supplierName, docDate: s.docDate, dueDate: s.dueDate ?? s.docDate, ownerId: s.ownerId, departmentId: s.departmentId, total: s.total,
});
