import { Body, Controller, Inject } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Endpoint } from '@steward/platform';
import { PriceAnswers, PriceQuestionBody } from './price.dto.js';
import { PriceService } from './price.service.js';

@ApiTags('sales')
@Controller('sales-prices')
export class PriceController {
  constructor(@Inject(PriceService) private readonly prices: PriceService) {}

  @Endpoint({ method: 'POST', can: ['sales.order.view', 'sales.quotation.view'], query: true, idempotent: false, returns: PriceAnswers, summary: 'Prices of products for a customer with their sources, minimum prices, stock and the last prices paid' })
  ask(@Body() body: PriceQuestionBody): Promise<PriceAnswers> {
    return this.prices.ask(body);
  }
}
