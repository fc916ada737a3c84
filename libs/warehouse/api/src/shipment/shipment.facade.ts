import { Inject, Injectable } from '@nestjs/common';
import { type Param, Transactional } from '@steward/platform';
import { openOf } from '../demand/demand.rules.js';
import { WarehouseErrors } from '../stock/stock.errors.js';
import { WarehouseFacade } from '../warehouse/warehouse.facade.js';
import { ShipmentInput } from './shipment.input.js';
import type { Shipment } from './shipment.entity.js';
import { ShipmentService } from './shipment.service.js';
import { ShipmentStore } from './shipment.store.js';

/** A shipment that was made. */
export interface MadeShipment { id: number; no: string | null; warehouseId: number }

const SOURCE = 'sales_order';

/** The door of shipments for the domains to the right. */
@Injectable()
export class Shipments {
  constructor(@Inject(ShipmentInput) private readonly input: ShipmentInput, @Inject(ShipmentService) private readonly shipments: ShipmentService, @Inject(WarehouseFacade) private readonly warehouses: WarehouseFacade, @Inject(ShipmentStore) private readonly store: ShipmentStore) {}

  /** Shipments the caller may look at that meet a condition on the alias `t`, for what the domains to the right show of them. */
  query(condition: string, params: readonly Param[], tail: string): Promise<Shipment[]> {
    return this.store.query(condition, params, tail);
  }

  /** Throws 422 where the order is not in scope: what shipping it would be refused for is said of orders one sees only. */
  async ensureInScope(salesOrderId: number): Promise<void> {
    await this.input.demanded(SOURCE, salesOrderId, false);
  }

  /**
   * Ships everything of an order that is still open in the warehouses the caller works in, one shipment per warehouse; approved at
   * once where asked, drafts otherwise. All of them or none. Throws 409 `warehouse.not_demanded`, 422 where the order is not in scope,
   * and what approving a shipment throws, e.g. `warehouse.insufficient_stock`.
   */
  @Transactional()
  async shipOpen(salesOrderId: number, approve: boolean): Promise<MadeShipment[]> {
    const { order, lines } = await this.input.demanded(SOURCE, salesOrderId, approve);
    const mine = await this.warehouses.mine();
    const homes = new Set(lines.filter((l) => openOf(l) > 0).map((l) => l.warehouseId));
    const wanted = [...homes].filter((id): id is number => id !== null && (mine === 'all' || mine.includes(id))).sort((a, b) => a - b);
    if (wanted.length === 0) throw WarehouseErrors.notDemanded({ no: order.no ?? `#${salesOrderId}` });
    const made: MadeShipment[] = [];
    for (const warehouseId of wanted) {
      const { row } = await this.shipments.create({ salesOrderId, warehouseId }, approve);
      made.push({ id: row.id, no: row.no, warehouseId });
    }
    return made;
  }
}
