import { Body, Controller, Inject, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { SCALE, unscaled } from '@steward/kernel';
import { Endpoint } from '@steward/platform';
import { IdPipe } from '@steward/system-api';
import { OrderReader } from '../order/order.reader.js';
import { AMEND } from '../order/order.store.js';
import { ReturnReader } from '../return/return.reader.js';
import { ExchangeGoods, ExchangeView } from './exchange.dto.js';
import { OrderExchange } from './order-exchange.js';

@ApiTags('sales')
@Controller('sales-orders/:id/exchange')
export class ExchangeController {
  constructor(@Inject(OrderExchange) private readonly exchanges: OrderExchange, @Inject(OrderReader) private readonly orders: OrderReader, @Inject(ReturnReader) private readonly returns: ReturnReader) {}

  @Endpoint({ method: 'POST', can: AMEND, ifMatch: true, dryRun: true, returns: ExchangeView, summary: 'Exchange: an approved return and new lines of the same order in one transaction; needs the rights to create and approve returns' })
  async exchange(@Param('id', IdPipe) id: number, @Body() body: ExchangeGoods): Promise<ExchangeView> {
    const { order, back, difference, added } = await this.exchanges.exchange(id, body);
    return { order: await this.orders.view(order), return: await this.returns.view(back), difference: unscaled(difference, SCALE.money), added };
  }
}
