import { Body, Controller, Inject, Param, Query } from '@nestjs/common';
import type { StreamableFile } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Endpoint, type ListAnswer, ListRunner, Texts, context, parseListQuery, parseSearchBody } from '@steward/platform';
import { EXPORT_PARAMS, ExportFacade, type ExportStarted, IdPipe, exportParams } from '@steward/system-api';
import { ReceiveTransfer, TransferLineItem, TransferView } from './transfer.dto.js';
import { TRANSFER_LINES } from './transfer.list.js';
import { TransferReceiving } from './transfer.receiving.js';
import { RECEIVE, RIGHTS } from './transfer.store.js';
import { TransferViews } from './transfer.view.js';

const { EXPORT, VIEW } = RIGHTS;
type Raw = Record<string, unknown>;

@ApiTags('warehouse')
@Controller('transfers')
export class TransferReceiptController {
  constructor(@Inject(TransferReceiving) private readonly receiving: TransferReceiving, @Inject(TransferViews) private readonly views: TransferViews) {}

  @Endpoint({ method: 'POST', path: ':id/receive', can: RECEIVE, dryRun: true, returns: TransferView, summary: 'Receives goods in transit, all of them unless lines are given, at the cost they left with; `kind: back` returns them to where they came from. 409 warehouse.not_in_transit, warehouse.over_received' })
  async receive(@Param('id', IdPipe) id: number, @Body() body: ReceiveTransfer): Promise<TransferView> {
    return this.views.view(await this.receiving.receive(id, body));
  }

  @Endpoint({ method: 'POST', path: ':id/receipts/:receiptId/void', can: RECEIVE, dryRun: true, returns: TransferView, summary: 'Takes a receipt back: exact reversal, the goods are in transit again' })
  async voidReceipt(@Param('id', IdPipe) id: number, @Param('receiptId', IdPipe) receiptId: number): Promise<TransferView> {
    return this.views.view(await this.receiving.takeBack(id, receiptId));
  }
}

@ApiTags('warehouse')
@Controller('transfer-lines')
export class TransferLineController {
  constructor(@Inject(ListRunner) private readonly lists: ListRunner, @Inject(ExportFacade) private readonly exports: ExportFacade, @Inject(Texts) private readonly texts: Texts) {}

  @Endpoint({ method: 'GET', can: VIEW, list: TRANSFER_LINES, item: TransferLineItem, summary: 'Lines of transfers: what was sent, what arrived, what is in transit' })
  list(@Query() query: Raw): Promise<ListAnswer> {
    return this.lists.run(TRANSFER_LINES, parseListQuery(query));
  }

  @Endpoint({ method: 'POST', path: 'search', can: VIEW, query: true, idempotent: false, list: TRANSFER_LINES, item: TransferLineItem, summary: 'Combined query over lines of transfers' })
  search(@Body() body: unknown): Promise<ListAnswer> {
    return this.lists.run(TRANSFER_LINES, parseSearchBody(body));
  }

  @Endpoint({ method: 'GET', path: 'export', can: EXPORT, cookie: true, returns: 'binary', list: TRANSFER_LINES, params: ['columns', 'format'], summary: 'The filtered lines as xlsx or csv; above 5,000 rows as a job (202)' })
  export(@Query() query: Raw): Promise<StreamableFile | ExportStarted> {
    return this.exports.export(TRANSFER_LINES, parseListQuery(query, EXPORT_PARAMS), { ...exportParams(query), title: this.texts.text(context().locale, 'entity.transfer_line'), permission: EXPORT });
  }
}
