import { Controller, Inject, Query } from '@nestjs/common';
import type { StreamableFile } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Endpoint } from '@steward/platform';
import { EXPORT, VIEW } from '../stock/stock.controller.js';
import { ProductLedgerView } from './product-ledger.dto.js';
import { ProductLedger } from './product-ledger.js';

const OF = ['productId', 'warehouseId', 'from', 'to'] as const;

/** 商品台账. */
@ApiTags('warehouse')
@Controller('product-ledger')
export class ProductLedgerController {
  constructor(@Inject(ProductLedger) private readonly ledger: ProductLedger) {}

  @Endpoint({ method: 'GET', can: VIEW, returns: ProductLedgerView, params: [...OF, 'page', 'pageSize'], summary: 'Ledger of one product from `from` (the first of the month) to `to` (today): opening, every movement with what was left in quantity and value, closing; of one warehouse or all the caller works with' })
  page(@Query('productId') productId?: string, @Query('warehouseId') warehouseId?: string, @Query('from') from?: string, @Query('to') to?: string, @Query('page') page?: string, @Query('pageSize') pageSize?: string): Promise<ProductLedgerView> {
    return this.ledger.page({ productId, warehouseId, from, to, page, pageSize });
  }

  @Endpoint({ method: 'GET', path: 'export', can: EXPORT, cookie: true, returns: 'binary', params: OF, summary: 'The ledger of one product as a workbook, up to 50,000 movements' })
  export(@Query('productId') productId?: string, @Query('warehouseId') warehouseId?: string, @Query('from') from?: string, @Query('to') to?: string): Promise<StreamableFile> {
    return this.ledger.workbook({ productId, warehouseId, from, to });
  }
}
