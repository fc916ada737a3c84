import { Body, Controller, Inject, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { DateField, Endpoint, InstantField, IntField, type ListAnswer, ListRunner, MoneyField, QuantityField, RefField, TextField, parseListQuery, parseSearchBody } from '@steward/platform';
import { OPENING_STOCKS } from './opening-stock.list.js';
import { VIEW } from './opening-stock.store.js';

export class OpeningStockItem {
  @IntField() id: number;
  @IntField() version: number;
  @RefField('product') productId: number;
  @TextField({ max: 64 }) productCode: string;
  @TextField({ max: 200 }) productName: string;
  @TextField({ opt: true, max: 200 }) spec: string | null;
  @TextField({ max: 20 }) unit: string;
  @RefField('warehouse') warehouseId: number;
  @TextField({ opt: true, max: 100 }) warehouseName: string | null;
  @DateField() docDate: string;
  @QuantityField() quantity: string;
  @MoneyField({ needs: 'cost.view', description: 'Cost of all of it' }) amount: string;
  @TextField({ opt: true, max: 200 }) remark: string | null;
  @InstantField() createdAt: string;
  @RefField('user') createdBy: number;
  @TextField({ opt: true, max: 64 }) createdByName: string | null;
}

/** Opening stock is written by import alone (`opening_stock` of the import centre). */
@ApiTags('warehouse')
@Controller('opening-stocks')
export class OpeningStockController {
  constructor(@Inject(ListRunner) private readonly lists: ListRunner) {}

  @Endpoint({ method: 'GET', can: VIEW, list: OPENING_STOCKS, item: OpeningStockItem, summary: 'Opening stock as it was imported' })
  list(@Query() query: Record<string, unknown>): Promise<ListAnswer> {
    return this.lists.run(OPENING_STOCKS, parseListQuery(query));
  }

  @Endpoint({ method: 'POST', path: 'search', can: VIEW, query: true, idempotent: false, list: OPENING_STOCKS, item: OpeningStockItem, summary: 'Combined query over opening stock' })
  search(@Body() body: unknown): Promise<ListAnswer> {
    return this.lists.run(OPENING_STOCKS, parseSearchBody(body));
  }
}
