import { Body, Controller, Inject, Param, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Endpoint, type ListAnswer, ListRunner, parseListQuery, parseSearchBody } from '@steward/platform';
import { IdPipe, UserFacade } from '@steward/system-api';
import { CustomerStore, VIEW } from '../customer/customer.store.js';
import { PoolClaims } from './pool.claims.js';
import { AnswerRequest, ProlongProtection, PutCustomers } from './pool.dto.js';
import type { ProtectionRequest } from './pool.entity.js';
import { PROTECTION_REQUESTS } from './pool.list.js';
import { EXTEND, LOCK, PUT, REQUEST } from './pool.permissions.js';
import { PoolStatuses } from './pool.status.js';
import { PoolAnswer, PoolStatus, ProtectionRequestView } from './pool.view.js';
import { ProtectionService } from './protection.service.js';

/** What one does with one's customers towards the pool: put them there, have them protected, lock them. */
@ApiTags('customer')
@Controller()
export class ProtectionController {
  constructor(
    @Inject(PoolClaims) private readonly claims: PoolClaims, @Inject(ProtectionService) private readonly protection: ProtectionService, @Inject(PoolStatuses) private readonly statuses: PoolStatuses,
    @Inject(ListRunner) private readonly lists: ListRunner, @Inject(CustomerStore) private readonly customers: CustomerStore, @Inject(UserFacade) private readonly users: UserFacade,
  ) {}

  @Endpoint({ method: 'POST', path: 'customers/bulk-pool', can: PUT, returns: PoolAnswer, summary: 'Puts customers into a pool by hand, with a result for each' })
  put(@Body() body: PutCustomers): Promise<PoolAnswer> {
    return this.claims.put(body.ids, body.poolId, body.reason ?? null);
  }

  @Endpoint({ method: 'GET', path: 'customers/:id/pool-status', can: VIEW, returns: PoolStatus, summary: 'When the customer falls into the pool, by which rule, or why it stays; its protection' })
  status(@Param('id', IdPipe) id: number): Promise<PoolStatus> {
    return this.statuses.of(id);
  }

  @Endpoint({ method: 'POST', path: 'customers/:id/protection', can: EXTEND, returns: PoolStatus, summary: 'Prolongs the protection, as often as the pool allows' })
  async extend(@Param('id', IdPipe) id: number, @Body() body: ProlongProtection): Promise<PoolStatus> {
    return this.statuses.of((await this.protection.extend(id, body)).id);
  }

  @Endpoint({ method: 'POST', path: 'customers/:id/protection-requests', can: REQUEST, creates: 'protection-requests', returns: ProtectionRequestView, summary: 'Asks for a longer protection; whoever may prolong it is told' })
  async request(@Param('id', IdPipe) id: number, @Body() body: ProlongProtection): Promise<ProtectionRequestView> {
    return this.view(await this.protection.request(id, body));
  }

  @Endpoint({ method: 'POST', path: 'customers/:id/lock', can: LOCK, returns: PoolStatus, summary: 'Locks the customer: it does not fall into the pool' })
  async lock(@Param('id', IdPipe) id: number): Promise<PoolStatus> {
    return this.statuses.of((await this.protection.lock(id, true)).id);
  }

  @Endpoint({ method: 'POST', path: 'customers/:id/unlock', can: LOCK, returns: PoolStatus, summary: 'Unlocks the customer' })
  async unlock(@Param('id', IdPipe) id: number): Promise<PoolStatus> {
    return this.statuses.of((await this.protection.lock(id, false)).id);
  }

  @Endpoint({ method: 'GET', path: 'protection-requests', can: REQUEST, list: PROTECTION_REQUESTS, item: ProtectionRequestView, summary: 'Requests for longer protection of the owners in scope' })
  requests(@Query() query: Record<string, unknown>): Promise<ListAnswer> {
    return this.lists.run(PROTECTION_REQUESTS, parseListQuery(query));
  }

  @Endpoint({ method: 'POST', path: 'protection-requests/search', can: REQUEST, query: true, idempotent: false, list: PROTECTION_REQUESTS, item: ProtectionRequestView, summary: 'Combined query over requests for longer protection' })
  search(@Body() body: unknown): Promise<ListAnswer> {
    return this.lists.run(PROTECTION_REQUESTS, parseSearchBody(body));
  }

  @Endpoint({ method: 'POST', path: 'protection-requests/:id/approve', can: EXTEND, returns: ProtectionRequestView, summary: 'Grants a request: the protection is prolonged' })
  async approve(@Param('id', IdPipe) id: number, @Body() body: AnswerRequest): Promise<ProtectionRequestView> {
    return this.view(await this.protection.answer(id, true, body?.answer ?? null));
  }

  @Endpoint({ method: 'POST', path: 'protection-requests/:id/decline', can: EXTEND, returns: ProtectionRequestView, summary: 'Declines a request' })
  async decline(@Param('id', IdPipe) id: number, @Body() body: AnswerRequest): Promise<ProtectionRequestView> {
    return this.view(await this.protection.answer(id, false, body?.answer ?? null));
  }

  private async view(r: ProtectionRequest): Promise<ProtectionRequestView> {
    const { updatedAt: _at, updatedBy: _by, ownerSince: _since, ...rest } = r;
    const [customers, people] = [await this.customers.names([r.customerId]), await this.users.names([r.ownerId])];
    return { ...rest, customerName: customers.get(r.customerId) ?? null, ownerName: people.get(r.ownerId) ?? null };
  }
}
