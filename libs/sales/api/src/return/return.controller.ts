import { Body, Controller, Inject, Param, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Endpoint, type ListAnswer, ListRunner, parseListQuery, parseSearchBody } from '@steward/platform';
import { AuditFacade, AuditLogPage, IdPipe } from '@steward/system-api';
import { wantsApproval } from '../head/approve.js';
import { ReasonBody, VoidBody } from '../head/sales-head.dto.js';
import { CreateSalesReturn, UpdateSalesReturn } from './return.dto.js';
import { RETURNS } from './return.list.js';
import { ReturnReader } from './return.reader.js';
import { ReturnService } from './return.service.js';
import { APPROVE, CREATE, DELETE, RETURN, ReturnStore, UPDATE, VIEW, VOID } from './return.store.js';
import { SalesReturnListItem, SalesReturnView } from './return.view.js';

type Raw = Record<string, unknown>;
const one = { method: 'POST', returns: SalesReturnView, dryRun: true } as const;

@ApiTags('sales')
@Controller('sales-returns')
export class ReturnController {
  constructor(
    @Inject(ReturnService) private readonly returns: ReturnService, @Inject(ReturnReader) private readonly reader: ReturnReader, @Inject(ReturnStore) private readonly store: ReturnStore,
    @Inject(ListRunner) private readonly lists: ListRunner, @Inject(AuditFacade) private readonly audits: AuditFacade,
  ) {}

  @Endpoint({ method: 'GET', can: VIEW, list: RETURNS, item: SalesReturnListItem, summary: 'Sales returns the caller answers for, supervises, or sees with their customer' })
  list(@Query() query: Raw): Promise<ListAnswer> {
    return this.lists.run(RETURNS, parseListQuery(query));
  }

  @Endpoint({ method: 'POST', path: 'search', can: VIEW, query: true, idempotent: false, list: RETURNS, item: SalesReturnListItem, summary: 'Combined query over sales returns' })
  search(@Body() body: unknown): Promise<ListAnswer> {
    return this.lists.run(RETURNS, parseSearchBody(body));
  }

  @Endpoint({ method: 'POST', can: CREATE, creates: 'sales-returns', returns: SalesReturnView, dryRun: true, params: ['approve'], summary: 'Saves a draft; `?approve=true` approves it in the same transaction' })
  async create(@Body() body: CreateSalesReturn, @Query('approve') approve?: string): Promise<SalesReturnView> {
    return this.reader.view(await this.returns.create(body, wantsApproval(approve, APPROVE)));
  }

  @Endpoint({ method: 'GET', path: ':id', can: VIEW, returns: SalesReturnView, summary: 'One sales return with its lines' })
  get(@Param('id', IdPipe) id: number): Promise<SalesReturnView> {
    return this.reader.one(id);
  }

  @Endpoint({ method: 'PATCH', path: ':id', can: UPDATE, ifMatch: true, returns: SalesReturnView, dryRun: true, params: ['approve'], summary: 'Changes a draft (JSON Merge Patch); `lines` replaces them, those with an id keep their identity; `?approve=true` approves' })
  async update(@Param('id', IdPipe) id: number, @Body() body: UpdateSalesReturn, @Query('approve') approve?: string): Promise<SalesReturnView> {
    return this.reader.view(await this.returns.update(id, body, wantsApproval(approve, APPROVE)));
  }

  @Endpoint({ method: 'DELETE', path: ':id', can: DELETE, ifMatch: true, returns: 'none', summary: 'Deletes a draft that never had a number' })
  delete(@Param('id', IdPipe) id: number): Promise<void> {
    return this.returns.delete(id);
  }

  @Endpoint({ ...one, path: ':id/approve', can: APPROVE, summary: 'Goods come into stock at their original cost, the customer is credited' })
  async approve(@Param('id', IdPipe) id: number): Promise<SalesReturnView> {
    return this.reader.view(await this.returns.approve(id));
  }

  @Endpoint({ ...one, path: ':id/submit', can: UPDATE, summary: 'Hands a draft in for approval' })
  async submit(@Param('id', IdPipe) id: number): Promise<SalesReturnView> {
    return this.reader.view(await this.returns.move(id, 'submit'));
  }

  @Endpoint({ ...one, path: ':id/withdraw', can: UPDATE, summary: 'Takes a submitted return back to draft' })
  async withdraw(@Param('id', IdPipe) id: number): Promise<SalesReturnView> {
    return this.reader.view(await this.returns.move(id, 'withdraw'));
  }

  @Endpoint({ ...one, path: ':id/reject', can: APPROVE, summary: 'Refuses a submitted return' })
  async reject(@Param('id', IdPipe) id: number, @Body() body: ReasonBody): Promise<SalesReturnView> {
    return this.reader.view(await this.returns.move(id, 'reject', body.reason ?? null));
  }

  @Endpoint({ ...one, path: ':id/unapprove', can: APPROVE, summary: 'Back to draft with the same number, by exact reversal' })
  async unapprove(@Param('id', IdPipe) id: number): Promise<SalesReturnView> {
    return this.reader.view(await this.returns.takeBack(id, 'unapprove'));
  }

  @Endpoint({ ...one, path: ':id/void', can: VOID, summary: 'Voids the return by exact reversal, for good' })
  async void(@Param('id', IdPipe) id: number, @Body() body: VoidBody): Promise<SalesReturnView> {
    return this.reader.view(await this.returns.takeBack(id, 'void', body.reason));
  }

  @Endpoint({ method: 'GET', path: ':id/audit', can: VIEW, returns: AuditLogPage, params: ['page', 'pageSize', 'sort', 'cursor', 'count'], summary: 'Who changed what on this return' })
  async audit(@Param('id', IdPipe) id: number, @Query() query: Raw): Promise<ListAnswer> {
    const row = await this.store.get(id);
    return this.audits.of(RETURN, row.id, parseListQuery(query), SalesReturnView);
  }
}
