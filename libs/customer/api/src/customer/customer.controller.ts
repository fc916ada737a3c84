import { Body, Controller, Inject, Param, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Endpoint, type ListAnswer, ListRunner, parseListQuery, parseSearchBody } from '@steward/platform';
import { AuditFacade, AuditLogPage } from '@steward/system-api';
import { CustomerBatch } from './customer.batch.js';
import { BatchCustomers, CreateCustomer, UpdateCustomer, UpsertCustomer } from './customer.dto.js';
import { CUSTOMERS, withColumns } from './customer.list.js';
import { CustomerOverview, CustomerOverviews } from './customer.overview.js';
import { CustomerReader, externalIdOf } from './customer.reader.js';
import { CREATE, CustomerService, DELETE } from './customer.service.js';
import { CustomerStore, UPDATE, VIEW } from './customer.store.js';
import { BatchAnswer, CustomerListItem, CustomerView } from './customer.view.js';

type Raw = Record<string, unknown>;

@ApiTags('customer')
@Controller('customers')
export class CustomerController {
  constructor(
    @Inject(CustomerService) private readonly customers: CustomerService, @Inject(CustomerReader) private readonly reader: CustomerReader, @Inject(CustomerOverviews) private readonly overviews: CustomerOverviews,
    @Inject(CustomerBatch) private readonly batches: CustomerBatch, @Inject(ListRunner) private readonly lists: ListRunner, @Inject(AuditFacade) private readonly audits: AuditFacade, @Inject(CustomerStore) private readonly store: CustomerStore,
  ) {}

  @Endpoint({ method: 'GET', can: VIEW, list: CUSTOMERS, item: CustomerListItem, summary: 'Customers the caller owns, supervises or follows' })
  list(@Query() query: Raw): Promise<ListAnswer> {
    return this.lists.run(CUSTOMERS, withColumns(parseListQuery(query)));
  }

  @Endpoint({ method: 'POST', path: 'search', can: VIEW, query: true, idempotent: false, list: CUSTOMERS, item: CustomerListItem, summary: 'Combined query over customers' })
  search(@Body() body: unknown): Promise<ListAnswer> {
    return this.lists.run(CUSTOMERS, withColumns(parseSearchBody(body)));
  }

  @Endpoint({ method: 'POST', can: CREATE, creates: 'customers', returns: CustomerView, summary: 'Creates a customer; 409 customer.duplicate when the firm exists already' })
  async create(@Body() body: CreateCustomer): Promise<CustomerView> {
    return this.reader.view(await this.customers.create(body));
  }

  @Endpoint({ method: 'POST', path: 'batch', can: [CREATE, UPDATE], status: 207, body: BatchCustomers, returns: BatchAnswer, summary: 'Creates up to 500 customers, or updates them by externalId, with a result per item' })
  batch(@Body() body: unknown): Promise<BatchAnswer> {
    return this.batches.write(body);
  }

  @Endpoint({ method: 'GET', path: ':id', can: VIEW, returns: CustomerView, summary: 'One customer, by id or as `ext:<externalId>`' })
  get(@Param('id') id: string): Promise<CustomerView> {
    return this.reader.orSurvivor(id, () => this.reader.one(id));
  }

  @Endpoint({ method: 'PUT', path: ':id', can: [CREATE, UPDATE], ifMatch: true, returns: CustomerView, summary: 'Creates or updates the customer `ext:<externalId>`; absent fields of an existing one stay. Takes If-Match: *' })
  async upsert(@Param('id') id: string, @Body() body: UpsertCustomer): Promise<CustomerView> {
    return this.reader.view(await this.customers.upsert(externalIdOf(id), body));
  }

  @Endpoint({ method: 'PATCH', path: ':id', can: UPDATE, ifMatch: true, returns: CustomerView, summary: 'Changes what was sent (JSON Merge Patch)' })
  async update(@Param('id') id: string, @Body() body: UpdateCustomer): Promise<CustomerView> {
    return this.reader.view(await this.customers.update(await this.reader.idOf(id, VIEW), body));
  }

  @Endpoint({ method: 'DELETE', path: ':id', can: DELETE, ifMatch: true, returns: 'none', summary: 'Puts the customer into the recycle bin' })
  async delete(@Param('id') id: string): Promise<void> {
    await this.customers.delete(await this.reader.idOf(id, VIEW));
  }

  @Endpoint({ method: 'GET', path: ':id/overview', can: VIEW, returns: CustomerOverview, summary: 'Customer 360: the customer with contacts, titles, addresses, attachments and its newest log entries' })
  async overview(@Param('id') id: string): Promise<CustomerOverview> {
    return this.reader.orSurvivor(id, async () => this.overviews.of(await this.reader.idOf(id)));
  }

  @Endpoint({ method: 'GET', path: ':id/audit', can: VIEW, returns: AuditLogPage, params: ['page', 'pageSize', 'sort', 'cursor', 'count'], summary: 'Who changed what on this customer' })
  async audit(@Param('id') id: string, @Query() query: Raw): Promise<ListAnswer> {
    const row = await this.store.get(await this.reader.idOf(id));
    return this.audits.of('customer', row.id, parseListQuery(query));
  }
}
