import { Body, Controller, Inject, Query, type StreamableFile } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Endpoint, type ListAnswer, ListRunner, Texts, context, parseListQuery, parseSearchBody } from '@steward/platform';
import { EXPORT_PARAMS, ExportFacade, type ExportStarted, exportParams } from '@steward/system-api';
import { PurchaseBillingItem } from './purchase-invoice.dto.js';
import { PURCHASE_BILLINGS } from './purchase-invoice.list.js';

const VIEW = 'finance.payable.view';
const EXPORT = 'finance.payable.export';
type Raw = Record<string, unknown>;

@ApiTags('finance')
@Controller('purchase-billings')
export class PurchaseBillingController {
  constructor(@Inject(ListRunner) private readonly lists: ListRunner, @Inject(ExportFacade) private readonly exports: ExportFacade, @Inject(Texts) private readonly texts: Texts) {}

  @Endpoint({ method: 'GET', can: VIEW, list: PURCHASE_BILLINGS, item: PurchaseBillingItem, summary: 'Stock-ins with what their suppliers have invoiced, e.g. `filter[uninvoiced][gt]=0` for 入库未收票' })
  list(@Query() query: Raw): Promise<ListAnswer> {
    return this.lists.run(PURCHASE_BILLINGS, parseListQuery(query));
  }

  @Endpoint({ method: 'POST', path: 'search', can: VIEW, query: true, idempotent: false, list: PURCHASE_BILLINGS, item: PurchaseBillingItem, summary: 'Combined query over stock-ins to be invoiced' })
  search(@Body() body: unknown): Promise<ListAnswer> {
    return this.lists.run(PURCHASE_BILLINGS, parseSearchBody(body));
  }

  @Endpoint({ method: 'GET', path: 'export', can: EXPORT, cookie: true, returns: 'binary', list: PURCHASE_BILLINGS, params: ['columns', 'format'], summary: 'The filtered stock-ins to be invoiced as xlsx or csv; above 5,000 rows as a job (202)' })
  export(@Query() query: Raw): Promise<StreamableFile | ExportStarted> {
    return this.exports.export(PURCHASE_BILLINGS, parseListQuery(query, EXPORT_PARAMS), { ...exportParams(query), title: this.texts.text(context().locale, 'entity.purchase_billing'), permission: EXPORT });
  }
}
