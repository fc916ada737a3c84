import { Body, Controller, Inject, Param, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Endpoint, badRequest } from '@steward/platform';
import { IdPipe } from '@steward/system-api';
import { CustomerBulk } from './customer.bulk.js';
import { BulkDelete, BulkTags, BulkUpdate, FollowerInput, ReplaceFollowers, RestoreCustomer, TransferCustomer } from './customer.dto.js';
import { CustomerLookup } from './customer.lookup.js';
import { CustomerReader } from './customer.reader.js';
import { CustomerService, DELETE, RESTORE } from './customer.service.js';
import { UPDATE, VIEW } from './customer.store.js';
import { CustomerTeam, TRANSFER } from './customer.team.js';
import { BulkAnswer, CategoryCounts, CustomerView, DuplicateView, TagView } from './customer.view.js';

const DUPLICATE_KEYS = ['name', 'code', 'mobile', 'creditCode'] as const;
const CREATE_OR_VIEW = [VIEW, 'customer.customer.create'] as const;

/** What one does with customers besides editing them. Stands before the controller with `:id`, or its words would be ids. */
@ApiTags('customer')
@Controller('customers')
export class CustomerActionsController {
  constructor(
    @Inject(CustomerService) private readonly customers: CustomerService, @Inject(CustomerTeam) private readonly team: CustomerTeam, @Inject(CustomerBulk) private readonly bulk: CustomerBulk,
    @Inject(CustomerLookup) private readonly lookup: CustomerLookup, @Inject(CustomerReader) private readonly reader: CustomerReader,
  ) {}

  @Endpoint({ method: 'GET', path: 'tags', can: VIEW, returns: [TagView], summary: 'Tags in use, the most frequent first' })
  tags(): Promise<TagView[]> {
    return this.lookup.tags();
  }

  @Endpoint({ method: 'GET', path: 'category-counts', can: VIEW, returns: CategoryCounts, summary: 'Customers per category for the tree beside the list; at most 10 s old' })
  categoryCounts(): Promise<CategoryCounts> {
    return this.lookup.categoryCounts();
  }

  @Endpoint({ method: 'GET', path: 'duplicates', can: CREATE_OR_VIEW, returns: [DuplicateView], params: [...DUPLICATE_KEYS, 'exclude'], summary: 'Who exists already: out of scope only the masked name and the owner' })
  duplicates(@Query() query: Record<string, unknown>): Promise<DuplicateView[]> {
    const text = (key: string): string | undefined => { const v = query[key]; if (v !== undefined && (typeof v !== 'string' || v.length > 200)) throw badRequest('bad_value', { field: key }, `/${key}`); return v; };
    const [name, code, mobile, creditCode] = DUPLICATE_KEYS.map(text);
    const exclude = Number(text('exclude') ?? 0);
    return this.lookup.duplicates({ ...(name ? { name } : {}), ...(code ? { code } : {}), ...(mobile ? { mobile } : {}), ...(creditCode ? { creditCode } : {}), ...(exclude > 0 ? { exclude } : {}) });
  }

  @Endpoint({ method: 'POST', path: 'bulk-tags', can: UPDATE, returns: BulkAnswer, summary: 'Adds and removes tags on many customers; above 200 rows as a job' })
  bulkTags(@Body() body: BulkTags): Promise<BulkAnswer> {
    return this.bulk.run(body, { kind: 'tags', add: body.add ?? [], remove: body.remove ?? [] });
  }

  @Endpoint({ method: 'POST', path: 'bulk-update', can: UPDATE, returns: BulkAnswer, summary: 'Sets fields on many customers; above 200 rows as a job' })
  bulkUpdate(@Body() body: BulkUpdate): Promise<BulkAnswer> {
    return this.bulk.run(body, { kind: 'update', set: body.set });
  }

  @Endpoint({ method: 'POST', path: 'bulk-delete', can: DELETE, returns: BulkAnswer, summary: 'Puts many customers into the recycle bin; above 200 rows as a job' })
  bulkDelete(@Body() body: BulkDelete): Promise<BulkAnswer> {
    return this.bulk.run(body, { kind: 'delete' });
  }

  @Endpoint({ method: 'POST', path: ':id/transfer', can: TRANSFER, returns: CustomerView, summary: 'Gives the customer to another owner' })
  async transfer(@Param('id', IdPipe) id: number, @Body() body: TransferCustomer): Promise<CustomerView> {
    return this.reader.view(await this.team.transfer(id, body));
  }

  @Endpoint({ method: 'POST', path: ':id/restore', can: RESTORE, returns: CustomerView, summary: 'Takes the customer out of the recycle bin; 409 when the firm exists anew' })
  async restore(@Param('id', IdPipe) id: number, @Body() body: RestoreCustomer): Promise<CustomerView> {
    return this.reader.view(await this.customers.restore(id, body?.acknowledge));
  }

  @Endpoint({ method: 'PUT', path: ':id/followers', can: UPDATE, returns: CustomerView, summary: 'Sets the followers 跟单人; only whoever is responsible for the customer may' })
  async followers(@Param('id', IdPipe) id: number, @Body() body: ReplaceFollowers): Promise<CustomerView> {
    return this.reader.view(await this.team.replaceFollowers(id, body.followers));
  }

  @Endpoint({ method: 'POST', path: ':id/followers', can: UPDATE, returns: CustomerView, summary: 'Adds a follower, or changes the access of one' })
  async addFollower(@Param('id', IdPipe) id: number, @Body() body: FollowerInput): Promise<CustomerView> {
    return this.reader.view(await this.team.addFollower(id, body));
  }

  @Endpoint({ method: 'DELETE', path: ':id/followers/:userId', can: UPDATE, returns: CustomerView, status: 200, summary: 'Removes a follower' })
  async removeFollower(@Param('id', IdPipe) id: number, @Param('userId', IdPipe) userId: number): Promise<CustomerView> {
    return this.reader.view(await this.team.removeFollower(id, userId));
  }
}
