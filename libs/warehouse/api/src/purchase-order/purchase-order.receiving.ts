import { Inject, Injectable } from '@nestjs/common';
import { fault } from '@steward/platform';
import { SettingsFacade } from '@steward/system-api';
import { WarehouseErrors } from '../stock/stock.errors.js';
import { type StockRelease, shown } from '../stock/stock.facade.js';
import { OVER_RECEIVE } from '../stock/stock.settings.js';
import type { PurchaseOrder, PurchaseOrderLine } from './purchase-order.entity.js';
import { receivable, receiveStatus, receivedShare, toReceive } from './purchase-order.rules.js';
import { PurchaseOrderStore } from './purchase-order.store.js';

/** A purchase order with its lines, locked until the unit of work ends. */
export interface LockedPurchase { row: PurchaseOrder; lines: PurchaseOrderLine[] }
/** A line of a stock-in that works off a line of the order. */
export interface ReceivedLine { orderLineId: number | null; baseQuantity: number; orderShare: number; payable: number; productName: string }

/** How stock-ins work off purchase orders: what may come in, which part of the order it is, and the order's progress. */
@Injectable()
export class PurchaseReceiving {
  constructor(@Inject(PurchaseOrderStore) private readonly orders: PurchaseOrderStore, @Inject(SettingsFacade) private readonly settings: SettingsFacade) {}

  /** The order, locked; it must be in force to take goods (409 `warehouse.order_not_approved`), closed it may still give them back. */
  async lock(id: number, taking: boolean): Promise<LockedPurchase> {
    const row = await this.orders.lockForReceiving(id);
    if (!row || (taking && row.state !== 'approved')) throw WarehouseErrors.orderNotApproved({ no: row?.no ?? `#${id}` });
    return { row, lines: await this.orders.lines(id) };
  }

  /** Sets the lines' parts of the order, one after another. Throws 409 `warehouse.over_received` with pointers for more than is still to come. */
  async shares<L extends ReceivedLine>(lines: readonly L[], order: readonly PurchaseOrderLine[]): Promise<void> {
    const tolerance = await this.settings.get(OVER_RECEIVE);
    const running = new Map(order.map((l) => [l.id, { ...l, value: l.amount - l.discountShare }]));
    for (const [i, l] of lines.entries()) {
      const o = l.orderLineId === null ? undefined : running.get(l.orderLineId);
      if (!o) continue;
      const open = receivable(o, tolerance);
      if (l.baseQuantity > open) throw WarehouseErrors.overReceived({ product: l.productName, open: shown(open), asked: shown(l.baseQuantity) }, { errors: [fault(`/lines/${i}/quantity`, 'max', { max: shown(open) })] });
      l.orderShare = receivedShare(o, l.baseQuantity);
      o.received += l.baseQuantity;
      o.receivedShare += l.orderShare;
    }
  }

  /** What the stock is no longer waiting for when these lines come in (`sign` 1) or waits for again (−1). Before the progress moves. */
  releases(d: LockedPurchase, lines: readonly ReceivedLine[], sign: 1 | -1): StockRelease[] {
    if (d.row.state !== 'approved') return [];
    return d.lines.flatMap((o): StockRelease[] => {
      const quantity = lines.reduce((a, l) => a + (l.orderLineId === o.id ? l.baseQuantity : 0), 0);
      const change = toReceive({ ...o, received: o.received + sign * quantity }) - toReceive(o);
      return o.service || change === 0 ? [] : [{ productId: o.productId, warehouseId: o.warehouseId, onOrder: change }];
    });
  }

  /** Moves the order's progress by the lines of a stock-in. */
  async progress(d: LockedPurchase, lines: readonly ReceivedLine[], sign: 1 | -1): Promise<void> {
    const changes = new Map<number, Pick<PurchaseOrderLine, 'received' | 'receivedShare'>>();
    for (const l of lines) {
      const o = d.lines.find((x) => x.id === l.orderLineId);
      if (!o) continue;
      const before = changes.get(o.id) ?? o;
      changes.set(o.id, { received: before.received + sign * l.baseQuantity, receivedShare: before.receivedShare + sign * l.orderShare });
    }
    await this.orders.changeLines(d.lines, changes);
    const payable = lines.reduce((a, l) => a + (l.orderLineId === null ? 0 : l.payable), 0);
    await this.orders.progress(d.row, { receiveStatus: receiveStatus(d.lines), receivedAmount: d.row.receivedAmount + sign * payable });
  }
}
