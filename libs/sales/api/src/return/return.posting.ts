import { Inject, Injectable } from '@nestjs/common';
import { Billing } from '@steward/finance-api';
import { isEffective } from '@steward/kernel';
import { type AuditChanges, type NewRow, actorId, clock, record } from '@steward/platform';
import { DocumentErrors, Documents } from '@steward/system-api';
import { Demand, Stock, type StockDocument } from '@steward/warehouse-api';
import { ORDER, OrderStore } from '../order/order.store.js';
import { SalesErrors } from '../sales.errors.js';
import type { SalesReturn, SalesReturnLine } from './return.entity.js';
import { ReturnInput, type Valued } from './return.input.js';
import { RETURN, ReturnStore } from './return.store.js';

/** A return with its lines, as use cases hand it on. */
export interface WholeReturn { row: SalesReturn; lines: SalesReturnLine[] }

/** What an approved return does, once, and how it is taken back exactly (domain.md 2.3). The return is locked by the caller. */
@Injectable()
export class ReturnPosting {
  constructor(
    @Inject(ReturnStore) private readonly returns: ReturnStore, @Inject(OrderStore) private readonly orders: OrderStore, @Inject(ReturnInput) private readonly input: ReturnInput, @Inject(Demand) private readonly demand: Demand,
    @Inject(Stock) private readonly stock: Stock, @Inject(Billing) private readonly billing: Billing, @Inject(Documents) private readonly documents: Documents,
  ) {}

  /**
   * Goods come into stock at their original cost, the order's progress is reduced, the customer is credited; the number is taken
   * last. Throws 409 `sales.return_too_much`, `sales.order_not_effective`, `warehouse.cost_unknown`.
   */
  async approve({ row, lines }: WholeReturn): Promise<WholeReturn> {
    const set = this.documents.advance(row, 'approve');
    if (lines.length === 0) throw DocumentErrors.empty();
    const valued = await this.valued(row, lines);
    const costs = await this.credited(row, valued.lines, 1, new Map());
    const no = await this.stockIn(row, valued.lines, costs);
    const { lines: stored } = await this.returns.replaceLines(lines, valued.lines as (NewRow<SalesReturnLine> & { id: number })[]);
    const after = await this.step(row, 'approve', { ...set, ...valued.figures, no }, row.no === null ? { no: [null, no] } : {});
    await this.billing.credit({
      sourceType: RETURN, sourceId: row.id, no, docDate: row.docDate, orderType: row.salesOrderId === null ? null : ORDER, orderId: row.salesOrderId, customerId: row.customerId, customerName: row.customerName,
      ownerId: row.ownerId, departmentId: row.departmentId, amount: after.total,
    });
    return { row: after, lines: stored };
  }

  /** Exact reversal; refused with the named documents that came of it, when the goods are gone again, or when the credit was used. */
  async takeBack({ row, lines }: WholeReturn, action: 'unapprove' | 'void', reason: string | null): Promise<WholeReturn> {
    const set = this.documents.advance(row, action, reason);
    await this.documents.refuseDownstream({ type: RETURN, id: row.id });
    if (row.salesOrderId !== null) await this.orders.lockAny(row.salesOrderId);
    await this.credited(row, lines, -1, await this.stock.costOf(RETURN, row.id));
    if (lines.some((l) => !l.service)) await this.stock.reverse(documentOf(row, row.no));
    const after = await this.step(row, action, set, reason === null ? {} : { voidReason: [null, reason] });
    await this.billing.withdrawCredit(RETURN, row.id);
    return { row: after, lines };
  }

  /** Writes a step of the life of a return with its entry in the trail. */
  async step(row: SalesReturn, action: string, set: Partial<SalesReturn>, more: AuditChanges = {}): Promise<SalesReturn> {
    const version = await this.returns.update(row, set);
    const moved: AuditChanges = set.state !== undefined && set.state !== row.state ? { state: [row.state, set.state] } : {};
    record({ entity: RETURN, entityId: row.id, action, changes: { ...moved, ...more }, payload: { version, ...(set.state === undefined ? {} : { state: set.state }) } });
    return Object.assign(row, set, { version, updatedAt: clock.stamp(), updatedBy: actorId() });
  }

  /** The credits of this moment: the order is locked, so that no other return of it comes between. */
  private async valued(row: SalesReturn, lines: readonly SalesReturnLine[]): Promise<Valued<SalesReturnLine>> {
    if (row.salesOrderId === null) return this.input.valueFree(lines, row.priceIncludesTax);
    const order = await this.orders.lockAny(row.salesOrderId);
    if (!order || !isEffective(order.state)) throw SalesErrors.orderNotEffective({ no: row.salesOrderNo ?? '' });
    return this.input.valueLinked(row.salesOrderId, lines);
  }

  /** Notes on the order what came back, or that it did not; gives the cost at which each line comes into stock. */
  private async credited(row: SalesReturn, lines: readonly SalesReturnLine[], sign: 1 | -1, booked: ReadonlyMap<number, number>): Promise<Map<number, number>> {
    if (row.salesOrderId === null) return new Map();
    const noted = await this.demand.returned(ORDER, row.salesOrderId, lines.map((l) => ({ lineId: l.orderLineId ?? 0, quantity: l.baseQuantity, amount: l.payable, ...(sign === -1 ? { cost: booked.get(l.id) ?? 0 } : {}) })), sign);
    return new Map(lines.map((l, i) => [l.id, noted[i]?.cost ?? 0]));
  }

  /** Books the goods; services come back without any. Gives the number. */
  private async stockIn(row: SalesReturn, lines: readonly SalesReturnLine[], costs: ReadonlyMap<number, number>): Promise<string> {
    const moves = lines.filter((l) => !l.service).map((l) => ({ lineId: l.id, productId: l.productId, warehouseId: row.warehouseId, quantity: l.baseQuantity, value: costs.get(l.id) ?? null }));
    const take = (): Promise<string> => this.documents.number(RETURN, row);
    return moves.length === 0 ? take() : ((await this.stock.book(documentOf(row, take), moves)).no ?? take());
  }
}

const documentOf = (row: SalesReturn, no: StockDocument['no']): StockDocument => ({ type: RETURN, id: row.id, version: row.version + 1, docDate: row.docDate, no });
