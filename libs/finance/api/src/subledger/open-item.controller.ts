import { Body, Controller, Inject, Param, Query, type StreamableFile } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Endpoint, type ListAnswer, ListRunner, Texts, context, parseListQuery, parseSearchBody } from '@steward/platform';
import { EXPORT_PARAMS, ExportFacade, type ExportStarted, IdPipe, exportParams } from '@steward/system-api';
import { PartyBalance, PayableItem, PayableView, ReceivableItem, ReceivableView } from './open-item.dto.js';
import { PAYABLES, RECEIVABLES } from './open-item.list.js';
import { OpenItemViews } from './open-item.view.js';

const AR = 'finance.receivable.view';
const AP = 'finance.payable.view';
type Raw = Record<string, unknown>;

@ApiTags('finance')
@Controller()
export class OpenItemController {
  constructor(@Inject(ListRunner) private readonly lists: ListRunner, @Inject(OpenItemViews) private readonly views: OpenItemViews, @Inject(ExportFacade) private readonly exports: ExportFacade, @Inject(Texts) private readonly texts: Texts) {}

  @Endpoint({ method: 'GET', path: 'receivables', can: AR, list: RECEIVABLES, item: ReceivableItem, summary: 'What customers owe, credits included; `filter[isOpen][eq]=true` for what is left' })
  receivables(@Query() query: Raw): Promise<ListAnswer> {
    return this.lists.run(RECEIVABLES, parseListQuery(query));
  }

  @Endpoint({ method: 'POST', path: 'receivables/search', can: AR, query: true, idempotent: false, list: RECEIVABLES, item: ReceivableItem, summary: 'Combined query over receivables' })
  searchReceivables(@Body() body: unknown): Promise<ListAnswer> {
    return this.lists.run(RECEIVABLES, parseSearchBody(body));
  }

  @Endpoint({ method: 'GET', path: 'receivables/export', can: 'finance.receivable.export', cookie: true, returns: 'binary', list: RECEIVABLES, params: ['columns', 'format'], summary: 'The filtered receivables as xlsx or csv; above 5,000 rows as a job (202)' })
  exportReceivables(@Query() query: Raw): Promise<StreamableFile | ExportStarted> {
    return this.exports.export(RECEIVABLES, parseListQuery(query, EXPORT_PARAMS), { ...exportParams(query), title: this.texts.text(context().locale, 'entity.receivable'), permission: 'finance.receivable.export' });
  }

  @Endpoint({ method: 'GET', path: 'receivables/balance/:customerId', can: AR, returns: PartyBalance, summary: 'What a customer owes and has paid in advance' })
  receivableBalance(@Param('customerId', IdPipe) customerId: number): Promise<PartyBalance> {
    return this.views.balance('receivable', customerId);
  }

  @Endpoint({ method: 'GET', path: 'receivables/:id', can: AR, returns: ReceivableView, summary: 'One receivable with everything that settled it' })
  receivable(@Param('id', IdPipe) id: number): Promise<ReceivableView> {
    return this.views.receivable(id);
  }

  @Endpoint({ method: 'GET', path: 'payables', can: AP, list: PAYABLES, item: PayableItem, summary: 'What we owe suppliers, credits included; `filter[isOpen][eq]=true` for what is left' })
  payables(@Query() query: Raw): Promise<ListAnswer> {
    return this.lists.run(PAYABLES, parseListQuery(query));
  }

  @Endpoint({ method: 'POST', path: 'payables/search', can: AP, query: true, idempotent: false, list: PAYABLES, item: PayableItem, summary: 'Combined query over payables' })
  searchPayables(@Body() body: unknown): Promise<ListAnswer> {
    return this.lists.run(PAYABLES, parseSearchBody(body));
  }

  @Endpoint({ method: 'GET', path: 'payables/export', can: 'finance.payable.export', cookie: true, returns: 'binary', list: PAYABLES, params: ['columns', 'format'], summary: 'The filtered payables as xlsx or csv; above 5,000 rows as a job (202)' })
  exportPayables(@Query() query: Raw): Promise<StreamableFile | ExportStarted> {
    return this.exports.export(PAYABLES, parseListQuery(query, EXPORT_PARAMS), { ...exportParams(query), title: this.texts.text(context().locale, 'entity.payable'), permission: 'finance.payable.export' });
  }

  @Endpoint({ method: 'GET', path: 'payables/balance/:supplierId', can: AP, returns: PartyBalance, summary: 'What we owe a supplier and have paid in advance' })
  payableBalance(@Param('supplierId', IdPipe) supplierId: number): Promise<PartyBalance> {
    return this.views.balance('payable', supplierId);
  }

  @Endpoint({ method: 'GET', path: 'payables/:id', can: AP, returns: PayableView, summary: 'One payable with everything that settled it' })
  payable(@Param('id', IdPipe) id: number): Promise<PayableView> {
    return this.views.payable(id);
  }
}
