import { Body, Controller, Inject, Param, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Endpoint, type ListAnswer, ListRunner, SIGNED_IN, parseListQuery, parseSearchBody } from '@steward/platform';
import { AuditFacade, AuditLogPage, IdPipe } from '@steward/system-api';
import { CreateWarehouse, UpdateWarehouse, WarehouseListItem, WarehouseOption, WarehouseView } from './warehouse.dto.js';
import { WAREHOUSES } from './warehouse.list.js';
import { CREATE, DELETE, ENTITY, WarehouseService } from './warehouse.service.js';
import { UPDATE, VIEW, WarehouseStore } from './warehouse.store.js';
import { WarehouseViews } from './warehouse.views.js';

type Raw = Record<string, unknown>;

@ApiTags('warehouse')
@Controller('warehouses')
export class WarehouseController {
  constructor(
    @Inject(WarehouseService) private readonly warehouses: WarehouseService, @Inject(WarehouseViews) private readonly views: WarehouseViews, @Inject(WarehouseStore) private readonly store: WarehouseStore,
    @Inject(ListRunner) private readonly lists: ListRunner, @Inject(AuditFacade) private readonly audits: AuditFacade,
  ) {}

  @Endpoint({ method: 'GET', can: VIEW, list: WAREHOUSES, item: WarehouseListItem, summary: 'Warehouses the caller may work in' })
  list(@Query() query: Raw): Promise<ListAnswer> {
    return this.lists.run(WAREHOUSES, parseListQuery(query));
  }

  @Endpoint({ method: 'POST', path: 'search', can: VIEW, query: true, idempotent: false, list: WAREHOUSES, item: WarehouseListItem, summary: 'Combined query over warehouses' })
  search(@Body() body: unknown): Promise<ListAnswer> {
    return this.lists.run(WAREHOUSES, parseSearchBody(body));
  }

  @Endpoint({ method: 'GET', path: 'options', can: SIGNED_IN, returns: [WarehouseOption], summary: 'Names of all warehouses, for pickers and filters' })
  options(): Promise<WarehouseOption[]> {
    return this.views.options();
  }

  @Endpoint({ method: 'POST', can: CREATE, creates: 'warehouses', returns: WarehouseView, dryRun: true, summary: 'Creates a warehouse; the first one is the default' })
  async create(@Body() body: CreateWarehouse): Promise<WarehouseView> {
    return this.views.one(await this.warehouses.create(body));
  }

  @Endpoint({ method: 'GET', path: ':id', can: VIEW, returns: WarehouseView, summary: 'One warehouse' })
  async get(@Param('id', IdPipe) id: number): Promise<WarehouseView> {
    return this.views.one(await this.store.get(id));
  }

  @Endpoint({ method: 'PATCH', path: ':id', can: UPDATE, ifMatch: true, returns: WarehouseView, dryRun: true, summary: 'Changes what was sent (JSON Merge Patch)' })
  async update(@Param('id', IdPipe) id: number, @Body() body: UpdateWarehouse): Promise<WarehouseView> {
    return this.views.one(await this.warehouses.update(id, body));
  }

  @Endpoint({ method: 'DELETE', path: ':id', can: DELETE, ifMatch: true, returns: 'none', summary: 'Deletes a warehouse nothing ever lay in; 409 warehouse.in_use otherwise' })
  delete(@Param('id', IdPipe) id: number): Promise<void> {
    return this.warehouses.delete(id);
  }

  @Endpoint({ method: 'GET', path: ':id/audit', can: VIEW, returns: AuditLogPage, params: ['page', 'pageSize', 'sort', 'cursor', 'count'], summary: 'Who changed what on this warehouse' })
  async audit(@Param('id', IdPipe) id: number, @Query() query: Raw): Promise<ListAnswer> {
    const { id: seen } = await this.store.get(id);
    return this.audits.of(ENTITY, seen, parseListQuery(query));
  }
}
