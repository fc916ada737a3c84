import { Body, Controller, Inject, Query } from '@nestjs/common';
import type { StreamableFile } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Endpoint, type ListAnswer, ListRunner, Texts, badRequest, context, parseListQuery, parseSearchBody } from '@steward/platform';
import { unscaled } from '@steward/kernel';
import { EXPORT_PARAMS, ExportFacade, type ExportStarted, exportParams } from '@steward/system-api';
import { WarehouseFacade } from '../warehouse/warehouse.facade.js';
import { AvailableView, StockItem, StockMoveItem } from './stock.dto.js';
import { Stock } from './stock.facade.js';
import { STOCK, STOCK_LEDGER } from './stock.list.js';

export const VIEW = 'warehouse.stock.view';
export const EXPORT = 'warehouse.stock.export';
type Raw = Record<string, unknown>;

@ApiTags('warehouse')
@Controller('stock')
export class StockController {
  constructor(@Inject(ListRunner) private readonly lists: ListRunner, @Inject(ExportFacade) private readonly exports: ExportFacade, @Inject(Texts) private readonly texts: Texts, @Inject(Stock) private readonly stock: Stock, @Inject(WarehouseFacade) private readonly warehouses: WarehouseFacade) {}

  @Endpoint({ method: 'GET', can: VIEW, list: STOCK, item: StockItem, summary: 'Stock by product and warehouse; keepers their warehouses' })
  list(@Query() query: Raw): Promise<ListAnswer> {
    return this.lists.run(STOCK, parseListQuery(query));
  }

  @Endpoint({ method: 'POST', path: 'search', can: VIEW, query: true, idempotent: false, list: STOCK, item: StockItem, summary: 'Combined query: stock by product and warehouse; keepers their warehouses' })
  search(@Body() body: unknown): Promise<ListAnswer> {
    return this.lists.run(STOCK, parseSearchBody(body));
  }

  @Endpoint({ method: 'GET', path: 'available', can: VIEW, returns: [AvailableView], params: ['productIds'], summary: 'What there is of up to 200 products (`productIds=1,2`) in the warehouses the caller works with' })
  async available(@Query('productIds') productIds?: string): Promise<AvailableView[]> {
    const ids = (productIds ?? '').split(',').filter(Boolean).map(Number);
    if (ids.length > 200 || ids.some((id) => !Number.isSafeInteger(id) || id <= 0)) throw badRequest('bad_value', { field: 'productIds' }, '/productIds');
    const mine = await this.warehouses.mine();
    const found = await this.stock.available(ids, mine === 'all' ? undefined : mine);
    const names = await this.warehouses.names(found.map((a) => a.warehouseId));
    return found.map((a) => ({ productId: a.productId, warehouseId: a.warehouseId, warehouseName: names.get(a.warehouseId) ?? '', onHand: unscaled(a.onHand, 4), reserved: unscaled(a.reserved, 4), onOrder: unscaled(a.onOrder, 4), available: unscaled(a.available, 4) }));
  }

  @Endpoint({ method: 'GET', path: 'export', can: EXPORT, cookie: true, returns: 'binary', list: STOCK, params: ['columns', 'format'], summary: 'The filtered rows as xlsx or csv; above 5,000 rows as a job (202)' })
  export(@Query() query: Raw): Promise<StreamableFile | ExportStarted> {
    return this.exports.export(STOCK, parseListQuery(query, EXPORT_PARAMS), { ...exportParams(query), title: this.texts.text(context().locale, 'entity.stock'), permission: EXPORT });
  }
}

@ApiTags('warehouse')
@Controller('stock-ledger')
export class StockLedgerController {
  constructor(@Inject(ListRunner) private readonly lists: ListRunner, @Inject(ExportFacade) private readonly exports: ExportFacade, @Inject(Texts) private readonly texts: Texts) {}

  @Endpoint({ method: 'GET', can: VIEW, list: STOCK_LEDGER, item: StockMoveItem, summary: 'Stock ledger: every movement of goods, the newest first' })
  list(@Query() query: Raw): Promise<ListAnswer> {
    return this.lists.run(STOCK_LEDGER, parseListQuery(query));
  }

  @Endpoint({ method: 'POST', path: 'search', can: VIEW, query: true, idempotent: false, list: STOCK_LEDGER, item: StockMoveItem, summary: 'Combined query: stock ledger: every movement of goods, the newest first' })
  search(@Body() body: unknown): Promise<ListAnswer> {
    return this.lists.run(STOCK_LEDGER, parseSearchBody(body));
  }

  @Endpoint({ method: 'GET', path: 'export', can: EXPORT, cookie: true, returns: 'binary', list: STOCK_LEDGER, params: ['columns', 'format'], summary: 'The filtered rows as xlsx or csv; above 5,000 rows as a job (202)' })
  export(@Query() query: Raw): Promise<StreamableFile | ExportStarted> {
    return this.exports.export(STOCK_LEDGER, parseListQuery(query, EXPORT_PARAMS), { ...exportParams(query), title: this.texts.text(context().locale, 'entity.stock_move'), permission: EXPORT });
  }
}
