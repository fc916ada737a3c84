import { Body, Controller, Inject, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Endpoint, type ListAnswer, ListRunner, parseListQuery, parseSearchBody } from '@steward/platform';
import { VIEW } from '../customer/customer.store.js';
import { OWNER_CHANGES, OwnerChangeItem } from './owner-change.list.js';

/** History of owners, seen with the customer. */
@ApiTags('customer')
@Controller('owner-changes')
export class OwnerChangeController {
  constructor(@Inject(ListRunner) private readonly lists: ListRunner) {}

  @Endpoint({ method: 'GET', can: VIEW, list: OWNER_CHANGES, item: OwnerChangeItem, summary: 'Changes of owner of the customers the caller sees' })
  list(@Query() query: Record<string, unknown>): Promise<ListAnswer> {
    return this.lists.run(OWNER_CHANGES, parseListQuery(query));
  }

  @Endpoint({ method: 'POST', path: 'search', can: VIEW, query: true, idempotent: false, list: OWNER_CHANGES, item: OwnerChangeItem, summary: 'Combined query over changes of owner' })
  search(@Body() body: unknown): Promise<ListAnswer> {
    return this.lists.run(OWNER_CHANGES, parseSearchBody(body));
  }
}
