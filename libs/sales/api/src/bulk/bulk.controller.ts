import { Body, Controller, Inject } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Endpoint } from '@steward/platform';
import { CONFIRM } from '../order/order.store.js';
import { ConfirmOrders, OrderBulkAnswer, ShipOrders } from './bulk.dto.js';
import { OrderBulk } from './order-bulk.js';

/** Actions on many orders, with a result per order. */
@ApiTags('sales')
@Controller('sales-orders')
export class OrderBulkController {
  constructor(@Inject(OrderBulk) private readonly bulk: OrderBulk) {}

  @Endpoint({ method: 'POST', path: 'bulk-confirm', can: CONFIRM, ownUnits: true, returns: OrderBulkAnswer, summary: 'Approves many orders, each for itself; refusals are named by row. Above 200 rows as a job' })
  confirm(@Body() body: ConfirmOrders): Promise<OrderBulkAnswer> {
    return this.bulk.confirm(body);
  }

  @Endpoint({ method: 'POST', path: 'bulk-ship', can: 'warehouse.shipment.create', ownUnits: true, returns: OrderBulkAnswer, summary: 'Ships everything open of many orders, each for itself, as drafts or at once; refusals are named by row. Above 200 rows as a job' })
  ship(@Body() body: ShipOrders): Promise<OrderBulkAnswer> {
    return this.bulk.ship(body);
  }
}
