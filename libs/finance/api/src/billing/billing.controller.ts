import { Body, Controller, Inject, Query, type StreamableFile } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Endpoint, type ListAnswer, ListRunner, Texts, context, parseListQuery, parseSearchBody } from '@steward/platform';
import { EXPORT_PARAMS, ExportFacade, type ExportStarted, exportParams } from '@steward/system-api';
import { BillingItem } from './billing.dto.js';
import { BILLINGS } from './billing.list.js';

const VIEW = 'finance.receivable.view';
const EXPORT = 'finance.receivable.export';
type Raw = Record<string, unknown>;

@ApiTags('finance')
@Controller('billings')
export class BillingController {
  constructor(@Inject(ListRunner) private readonly lists: ListRunner, @Inject(ExportFacade) private readonly exports: ExportFacade, @Inject(Texts) private readonly texts: Texts) {}

  @Endpoint({ method: 'GET', can: VIEW, list: BILLINGS, item: BillingItem, summary: 'Orders with what is to be collected and invoiced, e.g. `filter[receivedUninvoiced][gt]=0` for 已收未开' })
  list(@Query() query: Raw): Promise<ListAnswer> {
    return this.lists.run(BILLINGS, parseListQuery(query));
  }

  @Endpoint({ method: 'POST', path: 'search', can: VIEW, query: true, idempotent: false, list: BILLINGS, item: BillingItem, summary: 'Combined query over orders in finance' })
  search(@Body() body: unknown): Promise<ListAnswer> {
    return this.lists.run(BILLINGS, parseSearchBody(body));
  }

  @Endpoint({ method: 'GET', path: 'export', can: EXPORT, cookie: true, returns: 'binary', list: BILLINGS, params: ['columns', 'format'], summary: 'The filtered orders in finance as xlsx or csv; above 5,000 rows as a job (202)' })
  export(@Query() query: Raw): Promise<StreamableFile | ExportStarted> {
    return this.exports.export(BILLINGS, parseListQuery(query, EXPORT_PARAMS), { ...exportParams(query), title: this.texts.text(context().locale, 'entity.billing'), permission: EXPORT });
  }
}
