import { Body, Controller, Inject, Param, Query, type StreamableFile } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Endpoint, type ListAnswer, ListRunner, Texts, context, parseListQuery, parseSearchBody } from '@steward/platform';
import { AuditFacade, AuditLogPage, EXPORT_PARAMS, ExportFacade, type ExportStarted, IdPipe, exportParams } from '@steward/system-api';
import { CreateOpportunity, UpdateOpportunity } from './opportunity.dto.js';
import { OPPORTUNITIES } from './opportunity.list.js';
import { OpportunityReader } from './opportunity.reader.js';
import { CREATE, DELETE, EXPORT, OPPORTUNITY, UPDATE, VIEW } from './opportunity.rights.js';
import { OpportunityService } from './opportunity.service.js';
import { OpportunityStore } from './opportunity.store.js';
import { OpportunityListItem, OpportunityView, StageTotals, StayView } from './opportunity.view.js';

type Raw = Record<string, unknown>;

@ApiTags('customer')
@Controller('opportunities')
export class OpportunityController {
  constructor(
    @Inject(OpportunityService) private readonly service: OpportunityService, @Inject(OpportunityReader) private readonly reader: OpportunityReader, @Inject(OpportunityStore) private readonly rows: OpportunityStore, @Inject(ListRunner) private readonly lists: ListRunner,
    @Inject(ExportFacade) private readonly exports: ExportFacade, @Inject(AuditFacade) private readonly audits: AuditFacade, @Inject(Texts) private readonly texts: Texts,
  ) {}

  @Endpoint({ method: 'GET', can: VIEW, list: OPPORTUNITIES, item: OpportunityListItem, summary: 'Opportunities the caller answers for, supervises, or sees with their customer' })
  list(@Query() query: Raw): Promise<ListAnswer> {
    return this.lists.run(OPPORTUNITIES, parseListQuery(query));
  }

  @Endpoint({ method: 'POST', path: 'search', can: VIEW, query: true, idempotent: false, list: OPPORTUNITIES, item: OpportunityListItem, summary: 'Combined query over opportunities' })
  search(@Body() body: unknown): Promise<ListAnswer> {
    return this.lists.run(OPPORTUNITIES, parseSearchBody(body));
  }

  @Endpoint({ method: 'GET', path: 'export', can: EXPORT, cookie: true, returns: 'binary', list: OPPORTUNITIES, params: ['columns', 'format'], summary: 'The filtered opportunities as xlsx or csv; above 5,000 rows as a job (202)' })
  export(@Query() query: Raw): Promise<StreamableFile | ExportStarted> {
    return this.exports.export(OPPORTUNITIES, parseListQuery(query, EXPORT_PARAMS), { ...exportParams(query), title: this.texts.text(context().locale, 'entity.opportunity'), permission: EXPORT });
  }

  @Endpoint({ method: 'POST', path: 'totals', can: VIEW, query: true, idempotent: false, returns: StageTotals, summary: 'Count, amount and weighted amount by stage of what a search would find' })
  async totals(@Body() body: unknown): Promise<StageTotals> {
    return { items: await this.reader.totals(parseSearchBody(body)) };
  }

  @Endpoint({ method: 'POST', can: CREATE, creates: 'opportunities', returns: OpportunityView, summary: 'Adds an opportunity to a customer the caller sees' })
  async create(@Body() body: CreateOpportunity): Promise<OpportunityView> {
    return this.reader.view(await this.service.create(body));
  }

  @Endpoint({ method: 'GET', path: ':id', can: VIEW, returns: OpportunityView, summary: 'One opportunity with its product lines' })
  get(@Param('id', IdPipe) id: number): Promise<OpportunityView> {
    return this.reader.one(id);
  }

  @Endpoint({ method: 'PATCH', path: ':id', can: UPDATE, ifMatch: true, returns: OpportunityView, summary: 'Changes what was sent (JSON Merge Patch); `lines` replaces them' })
  async update(@Param('id', IdPipe) id: number, @Body() body: UpdateOpportunity): Promise<OpportunityView> {
    return this.reader.view(await this.service.update(id, body));
  }

  @Endpoint({ method: 'DELETE', path: ':id', can: DELETE, ifMatch: true, returns: 'none', summary: 'Deletes an opportunity no quotation came of' })
  delete(@Param('id', IdPipe) id: number): Promise<void> {
    return this.service.delete(id);
  }

  @Endpoint({ method: 'GET', path: ':id/history', can: VIEW, returns: [StayView], summary: 'The stages it went through, newest first: who, when, how many days' })
  history(@Param('id', IdPipe) id: number): Promise<StayView[]> {
    return this.reader.history(id);
  }

  @Endpoint({ method: 'GET', path: ':id/audit', can: VIEW, returns: AuditLogPage, params: ['page', 'pageSize', 'sort', 'cursor', 'count'], summary: 'Who changed what on this opportunity' })
  async audit(@Param('id', IdPipe) id: number, @Query() query: Raw): Promise<ListAnswer> {
    const row = await this.rows.get(id);
    return this.audits.of(OPPORTUNITY, row.id, parseListQuery(query), OpportunityView);
  }
}
