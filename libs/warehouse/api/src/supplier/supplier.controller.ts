import { Body, Controller, Inject, Param, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Endpoint, type ListAnswer, ListRunner, parseListQuery, parseSearchBody } from '@steward/platform';
import { AuditFacade, AuditLogPage, IdPipe } from '@steward/system-api';
import { MasterCategoryCounts, categoryCounts } from '../master-counts.js';
import { CreateSupplier, UpdateSupplier } from './supplier.dto.js';
import { ENTITY } from './supplier.input.js';
import { SUPPLIERS } from './supplier.list.js';
import { CREATE, DELETE, RESTORE, SupplierService } from './supplier.service.js';
import { SupplierStore, UPDATE, VIEW, supplierRule } from './supplier.store.js';
import { SupplierListItem, SupplierView } from './supplier.view.js';
import { SupplierViews } from './supplier.views.js';

type Raw = Record<string, unknown>;

@ApiTags('warehouse')
@Controller('suppliers')
export class SupplierController {
  constructor(
    @Inject(SupplierService) private readonly suppliers: SupplierService, @Inject(SupplierViews) private readonly views: SupplierViews, @Inject(SupplierStore) private readonly store: SupplierStore,
    @Inject(ListRunner) private readonly lists: ListRunner, @Inject(AuditFacade) private readonly audits: AuditFacade,
  ) {}

  @Endpoint({ method: 'GET', can: VIEW, list: SUPPLIERS, item: SupplierListItem, summary: 'Suppliers the caller owns or supervises' })
  list(@Query() query: Raw): Promise<ListAnswer> {
    return this.lists.run(SUPPLIERS, parseListQuery(query));
  }

  @Endpoint({ method: 'POST', path: 'search', can: VIEW, query: true, idempotent: false, list: SUPPLIERS, item: SupplierListItem, summary: 'Combined query over suppliers' })
  search(@Body() body: unknown): Promise<ListAnswer> {
    return this.lists.run(SUPPLIERS, parseSearchBody(body));
  }

  @Endpoint({ method: 'GET', path: 'category-counts', can: VIEW, returns: MasterCategoryCounts, summary: 'Suppliers per category for the tree beside the list; at most 10 s old' })
  categoryCounts(): Promise<MasterCategoryCounts> {
    return categoryCounts(ENTITY, supplierRule);
  }

  @Endpoint({ method: 'POST', can: CREATE, creates: 'suppliers', returns: SupplierView, dryRun: true, summary: 'Creates a supplier; 409 warehouse.duplicate when its code, firm or credit code is taken' })
  async create(@Body() body: CreateSupplier): Promise<SupplierView> {
    return this.views.one(await this.suppliers.create(body));
  }

  @Endpoint({ method: 'GET', path: ':id', can: VIEW, returns: SupplierView, summary: 'One supplier' })
  async get(@Param('id', IdPipe) id: number): Promise<SupplierView> {
    return this.views.one(await this.store.get(id));
  }

  @Endpoint({ method: 'PATCH', path: ':id', can: UPDATE, ifMatch: true, returns: SupplierView, dryRun: true, summary: 'Changes what was sent (JSON Merge Patch)' })
  async update(@Param('id', IdPipe) id: number, @Body() body: UpdateSupplier): Promise<SupplierView> {
    return this.views.one(await this.suppliers.update(id, body));
  }

  @Endpoint({ method: 'DELETE', path: ':id', can: DELETE, ifMatch: true, returns: 'none', summary: 'Puts the supplier into the recycle bin; 409 warehouse.in_use when it has documents or money' })
  delete(@Param('id', IdPipe) id: number): Promise<void> {
    return this.suppliers.delete(id);
  }

  @Endpoint({ method: 'POST', path: ':id/restore', can: RESTORE, returns: SupplierView, summary: 'Takes the supplier out of the recycle bin; 409 when the firm exists anew' })
  async restore(@Param('id', IdPipe) id: number): Promise<SupplierView> {
    return this.views.one(await this.suppliers.restore(id));
  }

  @Endpoint({ method: 'GET', path: ':id/audit', can: VIEW, returns: AuditLogPage, params: ['page', 'pageSize', 'sort', 'cursor', 'count'], summary: 'Who changed what on this supplier' })
  async audit(@Param('id', IdPipe) id: number, @Query() query: Raw): Promise<ListAnswer> {
    const { id: seen } = await this.store.get(id);
    return this.audits.of(ENTITY, seen, parseListQuery(query), SupplierView);
  }
}
