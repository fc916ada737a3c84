import { Body, Controller, Inject, Param, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Endpoint, type ListAnswer, ListRunner, parseListQuery, parseSearchBody } from '@steward/platform';
import { IdPipe } from '@steward/system-api';
import { PoolClaims } from './pool.claims.js';
import { AssignCustomers, ClaimCustomers } from './pool.dto.js';
import { POOL_CUSTOMERS, POOL_RECORDS } from './pool.list.js';
import { ASSIGN, CLAIM, VIEW_POOL } from './pool.permissions.js';
import { PoolAnswer, PoolClaimed, PoolCustomer, PoolRecordView } from './pool.view.js';

type Raw = Record<string, unknown>;

/** 公海: what lies in the pools, and how one gets it. */
@ApiTags('customer')
@Controller()
export class PoolCustomerController {
  constructor(@Inject(PoolClaims) private readonly claims: PoolClaims, @Inject(ListRunner) private readonly lists: ListRunner) {}

  @Endpoint({ method: 'GET', path: 'pool-customers', can: VIEW_POOL, list: POOL_CUSTOMERS, item: PoolCustomer, summary: 'Customers lying in the pools the caller belongs to; what a pool hides is masked' })
  list(@Query() query: Raw): Promise<ListAnswer> {
    return this.lists.run(POOL_CUSTOMERS, parseListQuery(query));
  }

  @Endpoint({ method: 'POST', path: 'pool-customers/search', can: VIEW_POOL, query: true, idempotent: false, list: POOL_CUSTOMERS, item: PoolCustomer, summary: 'Combined query over the customers in the pools' })
  search(@Body() body: unknown): Promise<ListAnswer> {
    return this.lists.run(POOL_CUSTOMERS, parseSearchBody(body));
  }

  @Endpoint({ method: 'POST', path: 'pool-customers/claim', can: CLAIM, returns: PoolAnswer, summary: 'Claims customers, with a result and the reason in words for each' })
  claim(@Body() body: ClaimCustomers): Promise<PoolAnswer> {
    return this.claims.claim(body.ids);
  }

  @Endpoint({ method: 'POST', path: 'pool-customers/assign', can: ASSIGN, returns: PoolAnswer, summary: 'Gives customers of a pool to somebody, by its administrator' })
  assign(@Body() body: AssignCustomers): Promise<PoolAnswer> {
    return this.claims.assign(body.ids, body.ownerId);
  }

  @Endpoint({ method: 'POST', path: 'pool-customers/:id/claim', can: CLAIM, returns: PoolClaimed, summary: 'Claims one customer; 409 `customer.pool_taken` when somebody was faster' })
  async claimOne(@Param('id', IdPipe) id: number): Promise<PoolClaimed> {
    return { id: await this.claims.claimOne(id) };
  }

  @Endpoint({ method: 'GET', path: 'pool-records', can: VIEW_POOL, list: POOL_RECORDS, item: PoolRecordView, summary: 'When customers entered and left pools, by which rule, from whom and to whom' })
  records(@Query() query: Raw): Promise<ListAnswer> {
    return this.lists.run(POOL_RECORDS, parseListQuery(query));
  }
}
