import { Body, Controller, Inject, Param, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Endpoint, type ListAnswer, ListRunner, parseListQuery, parseSearchBody } from '@steward/platform';
import { IdPipe } from '@steward/system-api';
import { AcknowledgeBody, ReasonBody, VoidBody } from '../head/sales-head.dto.js';
import { VersionView, versionView } from '../head/version.view.js';
import { OrderAmendment } from './order.amendment.js';
import { OrderClosing } from './order.closing.js';
import { AmendSalesOrder, CloseSalesOrder, ReopenSalesOrder } from './order.dto.js';
import { SalesOrderLineItem } from './order.item.js';
import { OrderLifecycle } from './order.lifecycle.js';
import { ORDER_LINES } from './order.list.js';
import { OrderReader } from './order.reader.js';
import { AMEND, CLOSE, CONFIRM, OrderStore, UPDATE, VIEW, VIEW_APPROVED, VOID } from './order.store.js';
import { SalesOrderView } from './order.view.js';

const one = { method: 'POST', returns: SalesOrderView, dryRun: true } as const;

/** What is done with an order after it was written; every action answers its new state. */
@ApiTags('sales')
@Controller('sales-orders/:id')
export class OrderActionsController {
  constructor(
    @Inject(OrderLifecycle) private readonly life: OrderLifecycle, @Inject(OrderClosing) private readonly closing: OrderClosing, @Inject(OrderAmendment) private readonly amendments: OrderAmendment,
    @Inject(OrderReader) private readonly reader: OrderReader, @Inject(OrderStore) private readonly store: OrderStore,
  ) {}

  @Endpoint({ ...one, path: 'confirm', can: CONFIRM, summary: 'Approves the order: receivable, demand and notices at once; 409 finance.credit_exceeded or sales.below_min may be acknowledged' })
  async confirm(@Param('id', IdPipe) id: number, @Body() body: AcknowledgeBody): Promise<SalesOrderView> {
    return this.reader.fresh(await this.life.confirm(id, body.acknowledge));
  }

  @Endpoint({ ...one, path: 'submit', can: UPDATE, summary: 'Hands a draft in for approval' })
  async submit(@Param('id', IdPipe) id: number): Promise<SalesOrderView> {
    return this.reader.fresh(await this.life.submit(id));
  }

  @Endpoint({ ...one, path: 'withdraw', can: UPDATE, summary: 'Takes a submitted order back to draft' })
  async withdraw(@Param('id', IdPipe) id: number): Promise<SalesOrderView> {
    return this.reader.fresh(await this.life.withdraw(id));
  }

  @Endpoint({ ...one, path: 'reject', can: CONFIRM, summary: 'Refuses a submitted order' })
  async reject(@Param('id', IdPipe) id: number, @Body() body: ReasonBody): Promise<SalesOrderView> {
    return this.reader.fresh(await this.life.reject(id, body.reason ?? null));
  }

  @Endpoint({ ...one, path: 'unapprove', can: CONFIRM, summary: 'Back to draft with the same number; 409 document.has_downstream names what stands in the way' })
  async unapprove(@Param('id', IdPipe) id: number): Promise<SalesOrderView> {
    return this.reader.fresh(await this.life.unapprove(id));
  }

  @Endpoint({ ...one, path: 'void', can: VOID, summary: 'Voids the order by exact reversal, for good; 409 document.has_downstream names what stands in the way' })
  async void(@Param('id', IdPipe) id: number, @Body() body: VoidBody): Promise<SalesOrderView> {
    return this.reader.fresh(await this.life.void(id, body.reason));
  }

  @Endpoint({ ...one, path: 'close', can: CLOSE, summary: 'Short close of the order or of some lines: what is left to ship is cancelled and taken off the receivable' })
  async close(@Param('id', IdPipe) id: number, @Body() body: CloseSalesOrder): Promise<SalesOrderView> {
    return this.reader.view(await this.closing.close(id, body));
  }

  @Endpoint({ ...one, path: 'reopen', can: CLOSE, summary: 'Takes a short close of the order or of some lines back' })
  async reopen(@Param('id', IdPipe) id: number, @Body() body: ReopenSalesOrder): Promise<SalesOrderView> {
    return this.reader.view(await this.closing.reopen(id, body));
  }

  @Endpoint({ ...one, path: 'amend', can: AMEND, ifMatch: true, summary: 'Changes an order in force; the old version is kept, receivable and demand follow' })
  async amend(@Param('id', IdPipe) id: number, @Body() body: AmendSalesOrder): Promise<SalesOrderView> {
    return this.reader.view(await this.amendments.amend(id, body));
  }

  @Endpoint({ method: 'GET', path: 'versions', can: VIEW, returns: [VersionView], summary: 'The order as it stood before each change after approval, newest first' })
  async versions(@Param('id', IdPipe) id: number): Promise<VersionView[]> {
    const o = await this.store.get(id);
    return (await this.store.versions(o.id)).map((v) => versionView(v, SalesOrderView));
  }
}

/** Lines of all orders the caller sees. */
@ApiTags('sales')
@Controller('sales-order-lines')
export class OrderLineController {
  constructor(@Inject(ListRunner) private readonly lists: ListRunner) {}

  @Endpoint({ method: 'GET', can: [VIEW, VIEW_APPROVED], list: ORDER_LINES, item: SalesOrderLineItem, summary: 'Lines of the sales orders the caller sees, with their progress' })
  list(@Query() query: Record<string, unknown>): Promise<ListAnswer> {
    return this.lists.run(ORDER_LINES, parseListQuery(query));
  }

  @Endpoint({ method: 'POST', path: 'search', can: [VIEW, VIEW_APPROVED], query: true, idempotent: false, list: ORDER_LINES, item: SalesOrderLineItem, summary: 'Combined query over lines of sales orders' })
  search(@Body() body: unknown): Promise<ListAnswer> {
    return this.lists.run(ORDER_LINES, parseSearchBody(body));
  }
}
