import { Body, Controller, Inject, Param, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Endpoint, type ListAnswer, ListRunner, parseListQuery, parseSearchBody } from '@steward/platform';
import { IdPipe } from '@steward/system-api';
import { VIEW, VISIT_RIGHT } from './service.permissions.js';
import { DoVisit, SkipVisit, VisitItem, VisitView } from './visit.dto.js';
import { VISITS } from './visit.list.js';
import { VisitService } from './visit.service.js';

/** Return visits 回访. */
@ApiTags('customer')
@Controller('service-visits')
export class VisitController {
  constructor(@Inject(VisitService) private readonly visits: VisitService, @Inject(ListRunner) private readonly lists: ListRunner) {}

  @Endpoint({ method: 'GET', can: VIEW, list: VISITS, item: VisitItem, summary: 'Return visits of the customers the caller sees' })
  list(@Query() query: Record<string, unknown>): Promise<ListAnswer> {
    return this.lists.run(VISITS, parseListQuery(query));
  }

  @Endpoint({ method: 'POST', path: 'search', can: VIEW, query: true, idempotent: false, list: VISITS, item: VisitItem, summary: 'Combined query over return visits' })
  search(@Body() body: unknown): Promise<ListAnswer> {
    return this.lists.run(VISITS, parseSearchBody(body));
  }

  @Endpoint({ method: 'GET', path: ':id', can: VIEW, returns: VisitView, summary: 'One return visit' })
  async get(@Param('id', IdPipe) id: number): Promise<VisitView> {
    return this.visits.view(await this.visits.get(id));
  }

  @Endpoint({ method: 'POST', path: ':id/done', can: VISIT_RIGHT, returns: VisitView, summary: 'The customer was asked: what he said; may be corrected later' })
  async done(@Param('id', IdPipe) id: number, @Body() body: DoVisit): Promise<VisitView> {
    return this.visits.view(await this.visits.done(id, body));
  }

  @Endpoint({ method: 'POST', path: ':id/skip', can: VISIT_RIGHT, returns: VisitView, summary: 'Nobody is asked; 409 customer.visit_state once it was done' })
  async skip(@Param('id', IdPipe) id: number, @Body() body: SkipVisit): Promise<VisitView> {
    return this.visits.view(await this.visits.skip(id, body.reason));
  }
}
