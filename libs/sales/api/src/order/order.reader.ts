import { Inject, Injectable } from '@nestjs/common';
import { Billing } from '@steward/finance-api';
import { isEffective } from '@steward/kernel';
import { ListSupport, withoutForbidden } from '@steward/platform';
import { CustomFieldFacade } from '@steward/system-api';
import { Demand } from '@steward/warehouse-api';
import type { SalesOrder, SalesOrderLine } from './order.entity.js';
import type { WholeOrder } from './order.service.js';
import { ORDER, OrderStore } from './order.store.js';
import { type LineFigures, NO_FIGURES, type OrderFigures, SalesOrderView, salesOrderView } from './order.view.js';

/** Reads orders for the wire, with their progress; what the caller may not see is absent. */
@Injectable()
export class OrderReader {
  constructor(
    @Inject(OrderStore) private readonly orders: OrderStore, @Inject(Demand) private readonly demand: Demand, @Inject(Billing) private readonly billing: Billing,
    @Inject(ListSupport) private readonly support: ListSupport, @Inject(CustomFieldFacade) private readonly customFields: CustomFieldFacade,
  ) {}

  async one(id: number): Promise<SalesOrderView> {
    const order = await this.orders.get(id);
    return this.view({ order, lines: await this.orders.lines(id) });
  }

  /** As {@link one} of rows in hand. */
  async view({ order, lines }: WholeOrder): Promise<SalesOrderView> {
    return this.shape(order, lines, await this.figures(order));
  }

  /** An order just confirmed, or one that has no effects: nothing is shipped or received yet, so nobody is asked. */
  async fresh({ order, lines }: WholeOrder): Promise<SalesOrderView> {
    if (!isEffective(order.state)) return this.shape(order, lines, NO_FIGURES);
    const none = { shipped: 0, returned: 0, closed: 0, pending: 0, shippedAmount: 0, returnedAmount: 0, cost: 0 };
    const services = lines.every((l) => l.service);
    return this.shape(order, lines, { ...NO_FIGURES, shipStatus: services ? 'full' : 'none', outstanding: order.arBasis === 'order' ? order.total : 0, lines: new Map(lines.map((l) => [l.id, { ...none, ordered: l.baseQuantity }])) });
  }

  private async figures(o: SalesOrder): Promise<OrderFigures> {
    if (!isEffective(o.state)) return NO_FIGURES;
    const d = (await this.demand.progress(ORDER, [o.id])).get(o.id);
    const b = (await this.billing.progress(ORDER, [o.id])).get(o.id);
    return {
      shipStatus: d?.status ?? 'none', returnStatus: d?.returnStatus ?? 'none', receiptStatus: b?.receiptStatus ?? 'none', invoiceStatus: b?.invoiceStatus ?? 'none',
      received: b?.received ?? 0, outstanding: b?.open ?? 0, invoiced: b?.invoiced ?? 0, returned: b?.returned ?? 0, closed: b?.closed ?? 0,
      lines: new Map((d?.lines ?? []).map((l): [number, LineFigures] => [l.lineId, { ...l, cost: l.shippedCost - l.returnedCost }])),
    };
  }

  private async shape(o: SalesOrder, lines: readonly SalesOrderLine[], f: OrderFigures): Promise<SalesOrderView> {
    const users = await this.support.names('user', [...new Set([o.ownerId, o.createdBy, ...(o.approvedBy === null ? [] : [o.approvedBy])])]);
    const department = o.departmentId === null ? null : ((await this.support.names('department', [o.departmentId])).get(o.departmentId) ?? null);
    return withoutForbidden(salesOrderView(o, lines, f, { users, department, custom: await this.customFields.decode(ORDER, o.custom) }), SalesOrderView);
  }
}
