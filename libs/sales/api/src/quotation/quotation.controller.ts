import { Body, Controller, Inject, Param, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Endpoint, type ListAnswer, ListRunner, parseListQuery, parseSearchBody } from '@steward/platform';
import { AuditFacade, AuditLogPage, IdPipe } from '@steward/system-api';
import { wantsApproval } from '../head/approve.js';
import { VersionView, versionView } from '../head/version.view.js';
import { CreateQuotation, UpdateQuotation } from './quotation.dto.js';
import { QUOTATIONS } from './quotation.list.js';
import { QuotationReader } from './quotation.reader.js';
import { QuotationService } from './quotation.service.js';
import { APPROVE, CREATE, DELETE, QUOTATION, QuotationStore, UPDATE, VIEW } from './quotation.store.js';
import { QuotationListItem, QuotationView } from './quotation.view.js';

type Raw = Record<string, unknown>;

@ApiTags('sales')
@Controller('quotations')
export class QuotationController {
  constructor(
    @Inject(QuotationService) private readonly quotations: QuotationService, @Inject(QuotationReader) private readonly reader: QuotationReader, @Inject(QuotationStore) private readonly store: QuotationStore,
    @Inject(ListRunner) private readonly lists: ListRunner, @Inject(AuditFacade) private readonly audits: AuditFacade,
  ) {}

  @Endpoint({ method: 'GET', can: VIEW, list: QUOTATIONS, item: QuotationListItem, summary: 'Quotations the caller answers for, supervises, or sees with their customer' })
  list(@Query() query: Raw): Promise<ListAnswer> {
    return this.lists.run(QUOTATIONS, parseListQuery(query));
  }

  @Endpoint({ method: 'POST', path: 'search', can: VIEW, query: true, idempotent: false, list: QUOTATIONS, item: QuotationListItem, summary: 'Combined query over quotations' })
  search(@Body() body: unknown): Promise<ListAnswer> {
    return this.lists.run(QUOTATIONS, parseSearchBody(body));
  }

  @Endpoint({ method: 'POST', can: CREATE, creates: 'quotations', returns: QuotationView, dryRun: true, params: ['approve'], summary: 'Saves a draft; `?approve=true` approves it in the same transaction' })
  async create(@Body() body: CreateQuotation, @Query('approve') approve?: string): Promise<QuotationView> {
    return this.reader.view(await this.quotations.create(body, wantsApproval(approve, APPROVE)));
  }

  @Endpoint({ method: 'GET', path: ':id', can: VIEW, returns: QuotationView, summary: 'One quotation with its lines' })
  get(@Param('id', IdPipe) id: number): Promise<QuotationView> {
    return this.reader.one(id);
  }

  @Endpoint({ method: 'PATCH', path: ':id', can: UPDATE, ifMatch: true, returns: QuotationView, dryRun: true, params: ['approve'], summary: 'Changes a draft (JSON Merge Patch); `lines` replaces them, those with an id keep their identity; `?approve=true` approves' })
  async update(@Param('id', IdPipe) id: number, @Body() body: UpdateQuotation, @Query('approve') approve?: string): Promise<QuotationView> {
    return this.reader.view(await this.quotations.update(id, body, wantsApproval(approve, APPROVE)));
  }

  @Endpoint({ method: 'DELETE', path: ':id', can: DELETE, ifMatch: true, returns: 'none', summary: 'Deletes a draft that never had a number' })
  delete(@Param('id', IdPipe) id: number): Promise<void> {
    return this.quotations.delete(id);
  }

  @Endpoint({ method: 'GET', path: ':id/versions', can: VIEW, returns: [VersionView], summary: 'The offers that were revised, newest first' })
  async versions(@Param('id', IdPipe) id: number): Promise<VersionView[]> {
    const q = await this.store.get(id);
    return (await this.store.versions(q.id)).map((v) => versionView(v, QuotationView));
  }

  @Endpoint({ method: 'GET', path: ':id/audit', can: VIEW, returns: AuditLogPage, params: ['page', 'pageSize', 'sort', 'cursor', 'count'], summary: 'Who changed what on this quotation' })
  async audit(@Param('id', IdPipe) id: number, @Query() query: Raw): Promise<ListAnswer> {
    const row = await this.store.get(id);
    return this.audits.of(QUOTATION, row.id, parseListQuery(query), QuotationView);
  }
}
