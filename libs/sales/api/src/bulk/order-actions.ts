import { Inject, Injectable } from '@nestjs/common';
import { Demand, Shipments } from '@steward/warehouse-api';
import { OrderLifecycle } from '../order/order.lifecycle.js';
import { CONFIRM, ORDER } from '../order/order.store.js';
import { SalesErrors } from '../sales.errors.js';

/** What can be done with many orders at once. */
export type OrderAction = { kind: 'confirm'; acknowledge: readonly string[] } | { kind: 'ship'; approve: boolean; acknowledge: readonly string[] };

const SHIP = 'warehouse.shipment.create';
/** Right that decides over the rows. */
export const codeOf = (action: OrderAction): string => (action.kind === 'confirm' ? CONFIRM : SHIP);

/** One order of an action on many; each call is a unit of work of its own. */
@Injectable()
export class OrderActions {
  constructor(@Inject(OrderLifecycle) private readonly life: OrderLifecycle, @Inject(Shipments) private readonly shipments: Shipments, @Inject(Demand) private readonly demand: Demand) {}

  async run(id: number, action: OrderAction): Promise<{ no?: string | null; made?: string }> {
    if (action.kind === 'ship') return this.ship(id, action.approve);
    const { order } = await this.life.confirm(id, action.acknowledge);
    return { no: order.no };
  }

  /** Everything that is open leaves; an order with shipments that wait for approval is left alone, or its goods would be planned twice. Throws 409 `sales.nothing_to_ship`, `sales.shipment_waits`; of an order out of scope only that it is not found. */
  private async ship(id: number, approve: boolean): Promise<{ made: string }> {
    const progress = (await this.demand.progress(ORDER, [id])).get(id);
    const refusal = progress && !progress.open ? SalesErrors.nothingToShip() : progress?.lines.some((l) => l.pending > 0) ? SalesErrors.shipmentWaits() : undefined;
    if (refusal) {
      await this.shipments.ensureInScope(id);
      throw refusal;
    }
    const made = await this.shipments.shipOpen(id, approve);
    return { made: made.map((m) => m.no ?? `#${m.id}`).join('、') };
  }
}
