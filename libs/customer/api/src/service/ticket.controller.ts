import { Body, Controller, Inject, Param, Query } from '@nestjs/common';
import type { StreamableFile } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Endpoint, type ListAnswer, ListRunner, Texts, context, parseListQuery, parseSearchBody } from '@steward/platform';
import { AuditFacade, AuditLogPage, EXPORT_PARAMS, ExportFacade, type ExportStarted, IdPipe, exportParams } from '@steward/system-api';
import { CREATE, EXPORT, UPDATE, VIEW } from './service.permissions.js';
import { CreateTicket, TicketItem, TicketView, UpdateTicket } from './ticket.dto.js';
import { TICKET } from './ticket.entity.js';
import { TICKETS } from './ticket.list.js';
import { TicketService } from './ticket.service.js';
import { TicketStore } from './ticket.store.js';
import { TicketViews } from './ticket.view.js';

type Raw = Record<string, unknown>;

/** Service tickets 服务工单. */
@ApiTags('customer')
@Controller('service-tickets')
export class TicketController {
  constructor(
    @Inject(TicketService) private readonly tickets: TicketService, @Inject(TicketViews) private readonly views: TicketViews, @Inject(TicketStore) private readonly store: TicketStore, @Inject(ListRunner) private readonly lists: ListRunner,
    @Inject(ExportFacade) private readonly exports: ExportFacade, @Inject(Texts) private readonly texts: Texts, @Inject(AuditFacade) private readonly audits: AuditFacade,
  ) {}

  @Endpoint({ method: 'GET', can: VIEW, list: TICKETS, item: TicketItem, summary: 'Service tickets of the customers the caller sees, and those he accepted or does' })
  list(@Query() query: Raw): Promise<ListAnswer> {
    return this.lists.run(TICKETS, parseListQuery(query));
  }

  @Endpoint({ method: 'POST', path: 'search', can: VIEW, query: true, idempotent: false, list: TICKETS, item: TicketItem, summary: 'Combined query over service tickets' })
  search(@Body() body: unknown): Promise<ListAnswer> {
    return this.lists.run(TICKETS, parseSearchBody(body));
  }

  @Endpoint({ method: 'GET', path: 'export', can: EXPORT, cookie: true, returns: 'binary', list: TICKETS, params: ['columns', 'format'], summary: 'The filtered service tickets as xlsx or csv; above 5,000 rows as a job (202)' })
  export(@Query() query: Raw): Promise<StreamableFile | ExportStarted> {
    return this.exports.export(TICKETS, parseListQuery(query, EXPORT_PARAMS), { ...exportParams(query), title: this.texts.text(context().locale, 'entity.service_ticket'), permission: EXPORT });
  }

  @Endpoint({ method: 'POST', can: CREATE, creates: 'service-tickets', returns: TicketView, summary: 'Accepts a service ticket of a customer; warranty and term follow from its product, type and priority' })
  async create(@Body() body: CreateTicket): Promise<TicketView> {
    return this.views.view(await this.tickets.create(body));
  }

  @Endpoint({ method: 'GET', path: ':id', can: VIEW, returns: TicketView, summary: 'One service ticket with its log and parts' })
  get(@Param('id', IdPipe) id: number): Promise<TicketView> {
    return this.views.one(id);
  }

  @Endpoint({ method: 'PATCH', path: ':id', can: UPDATE, ifMatch: true, returns: TicketView, summary: 'Changes what was said of it (JSON Merge Patch); 409 customer.service_state once it is closed' })
  async update(@Param('id', IdPipe) id: number, @Body() body: UpdateTicket): Promise<TicketView> {
    return this.views.view(await this.tickets.update(id, body));
  }

  @Endpoint({ method: 'GET', path: ':id/audit', can: VIEW, returns: AuditLogPage, params: ['page', 'pageSize', 'sort', 'cursor', 'count'], summary: 'Who changed what on this ticket' })
  async audit(@Param('id', IdPipe) id: number, @Query() query: Raw): Promise<ListAnswer> {
    return this.audits.of(TICKET, (await this.store.get(id)).id, parseListQuery(query), TicketView);
  }
}
