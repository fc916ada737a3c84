import { Body, Controller, Inject, Param, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Endpoint, type ListAnswer, ListRunner, parseListQuery, parseSearchBody } from '@steward/platform';
import { AuditFacade, AuditLogPage, IdPipe } from '@steward/system-api';
import { CreateSalesOrder, UpdateSalesOrder } from './order.dto.js';
import { SalesOrderListItem } from './order.item.js';
import { ORDERS } from './order.list.js';
import { OrderOverviews, SalesOrderOverview } from './order.overview.js';
import { OrderReader } from './order.reader.js';
import { OrderService } from './order.service.js';
import { CONFIRM, CREATE, DELETE, ORDER, OrderStore, UPDATE, VIEW, VIEW_APPROVED } from './order.store.js';
import { SalesOrderView } from './order.view.js';
import { wantsApproval } from '../head/approve.js';

type Raw = Record<string, unknown>;

@ApiTags('sales')
@Controller('sales-orders')
export class OrderController {
  constructor(
    @Inject(OrderService) private readonly orders: OrderService, @Inject(OrderReader) private readonly reader: OrderReader, @Inject(OrderOverviews) private readonly overviews: OrderOverviews,
    @Inject(OrderStore) private readonly store: OrderStore, @Inject(ListRunner) private readonly lists: ListRunner, @Inject(AuditFacade) private readonly audits: AuditFacade,
  ) {}

  @Endpoint({ method: 'GET', can: [VIEW, VIEW_APPROVED], list: ORDERS, item: SalesOrderListItem, summary: 'Sales orders the caller answers for, supervises, or sees with their customer; with view_approved alone those in force' })
  list(@Query() query: Raw): Promise<ListAnswer> {
    return this.lists.run(ORDERS, parseListQuery(query));
  }

  @Endpoint({ method: 'POST', path: 'search', can: [VIEW, VIEW_APPROVED], query: true, idempotent: false, list: ORDERS, item: SalesOrderListItem, summary: 'Combined query over sales orders' })
  search(@Body() body: unknown): Promise<ListAnswer> {
    return this.lists.run(ORDERS, parseSearchBody(body));
  }

  @Endpoint({ method: 'POST', can: CREATE, creates: 'sales-orders', returns: SalesOrderView, dryRun: true, params: ['approve'], summary: 'Saves a draft; `?approve=true` confirms it in the same transaction' })
  async create(@Body() body: CreateSalesOrder, @Query('approve') approve?: string): Promise<SalesOrderView> {
    return this.reader.fresh(await this.orders.create(body, { approve: wantsApproval(approve, CONFIRM) }));
  }

  @Endpoint({ method: 'GET', path: ':id', can: [VIEW, VIEW_APPROVED], returns: SalesOrderView, summary: 'One sales order with its lines and their progress' })
  get(@Param('id', IdPipe) id: number): Promise<SalesOrderView> {
    return this.reader.one(id);
  }

  @Endpoint({ method: 'PATCH', path: ':id', can: UPDATE, ifMatch: true, returns: SalesOrderView, dryRun: true, params: ['approve'], summary: 'Changes a draft (JSON Merge Patch); `lines` replaces them, those with an id keep their identity; `?approve=true` confirms' })
  async update(@Param('id', IdPipe) id: number, @Body() body: UpdateSalesOrder, @Query('approve') approve?: string): Promise<SalesOrderView> {
    return this.reader.fresh(await this.orders.update(id, body, wantsApproval(approve, CONFIRM)));
  }

  @Endpoint({ method: 'DELETE', path: ':id', can: DELETE, ifMatch: true, returns: 'none', summary: 'Deletes a draft that never had a number' })
  delete(@Param('id', IdPipe) id: number): Promise<void> {
    return this.orders.delete(id);
  }

  @Endpoint({ method: 'GET', path: ':id/overview', can: [VIEW, VIEW_APPROVED], returns: SalesOrderOverview, summary: 'The order page: order, progress, money, chain, newest log entries, and what may be done' })
  overview(@Param('id', IdPipe) id: number): Promise<SalesOrderOverview> {
    return this.overviews.of(id);
  }

  @Endpoint({ method: 'GET', path: ':id/audit', can: VIEW, returns: AuditLogPage, params: ['page', 'pageSize', 'sort', 'cursor', 'count'], summary: 'Who changed what on this order' })
  async audit(@Param('id', IdPipe) id: number, @Query() query: Raw): Promise<ListAnswer> {
    const row = await this.store.get(id);
    return this.audits.of(ORDER, row.id, parseListQuery(query), SalesOrderView);
  }
}
