import { Body, Controller, Inject, Param, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Endpoint, type ListAnswer, ListRunner, parseListQuery, parseSearchBody } from '@steward/platform';
import { AuditFacade, AuditLogPage, IdPipe } from '@steward/system-api';
import { MasterCategoryCounts, categoryCounts } from '../master-counts.js';
import { CreateProduct, UpdateProduct } from './product.dto.js';
import { ENTITY } from './product.input.js';
import { PRODUCTS } from './product.list.js';
import { CREATE, DELETE, ProductService, RESTORE } from './product.service.js';
import { ProductStore, UPDATE, VIEW, productRule } from './product.store.js';
import { FoundProducts, LookupProducts, ProductListItem, ProductView } from './product.view.js';
import { ProductViews } from './product.views.js';

type Raw = Record<string, unknown>;

@ApiTags('warehouse')
@Controller('products')
export class ProductController {
  constructor(
    @Inject(ProductService) private readonly products: ProductService, @Inject(ProductViews) private readonly views: ProductViews, @Inject(ProductStore) private readonly store: ProductStore,
    @Inject(ListRunner) private readonly lists: ListRunner, @Inject(AuditFacade) private readonly audits: AuditFacade,
  ) {}

  @Endpoint({ method: 'GET', can: VIEW, list: PRODUCTS, item: ProductListItem, summary: 'Products; `q` looks at code, name, pinyin, barcodes, spec and model' })
  list(@Query() query: Raw): Promise<ListAnswer> {
    return this.lists.run(PRODUCTS, parseListQuery(query));
  }

  @Endpoint({ method: 'POST', path: 'search', can: VIEW, query: true, idempotent: false, list: PRODUCTS, item: ProductListItem, summary: 'Combined query over products' })
  search(@Body() body: unknown): Promise<ListAnswer> {
    return this.lists.run(PRODUCTS, parseSearchBody(body));
  }

  @Endpoint({ method: 'GET', path: 'category-counts', can: VIEW, returns: MasterCategoryCounts, summary: 'Products per category for the tree beside the list; at most 10 s old' })
  categoryCounts(): Promise<MasterCategoryCounts> {
    return categoryCounts(ENTITY, productRule);
  }

  @Endpoint({ method: 'POST', path: 'lookup', can: VIEW, query: true, idempotent: false, returns: FoundProducts, summary: 'Products and units behind exact barcodes or codes, as a scanner or a pasted table gives them; unknown ones are left out' })
  async lookup(@Body() body: LookupProducts): Promise<FoundProducts> {
    return { items: await this.views.found(body.codes) };
  }

  @Endpoint({ method: 'POST', can: CREATE, creates: 'products', returns: ProductView, dryRun: true, summary: 'Creates a product; 409 warehouse.duplicate when its code or a barcode is taken' })
  async create(@Body() body: CreateProduct): Promise<ProductView> {
    return this.views.one(await this.products.create(body));
  }

  @Endpoint({ method: 'GET', path: ':id', can: VIEW, returns: ProductView, summary: 'One product' })
  async get(@Param('id', IdPipe) id: number): Promise<ProductView> {
    return this.views.one(await this.store.get(id));
  }

  @Endpoint({ method: 'PATCH', path: ':id', can: UPDATE, ifMatch: true, returns: ProductView, dryRun: true, summary: 'Changes what was sent (JSON Merge Patch); the base unit stays once the product is used' })
  async update(@Param('id', IdPipe) id: number, @Body() body: UpdateProduct): Promise<ProductView> {
    return this.views.one(await this.products.update(id, body));
  }

  @Endpoint({ method: 'DELETE', path: ':id', can: DELETE, ifMatch: true, returns: 'none', summary: 'Puts the product into the recycle bin; 409 warehouse.in_use when it was ever used' })
  delete(@Param('id', IdPipe) id: number): Promise<void> {
    return this.products.delete(id);
  }

  @Endpoint({ method: 'POST', path: ':id/restore', can: RESTORE, returns: ProductView, summary: 'Takes the product out of the recycle bin; 409 when its code or a barcode was given away' })
  async restore(@Param('id', IdPipe) id: number): Promise<ProductView> {
    return this.views.one(await this.products.restore(id));
  }

  @Endpoint({ method: 'GET', path: ':id/audit', can: VIEW, returns: AuditLogPage, params: ['page', 'pageSize', 'sort', 'cursor', 'count'], summary: 'Who changed what on this product' })
  async audit(@Param('id', IdPipe) id: number, @Query() query: Raw): Promise<ListAnswer> {
    const { id: seen } = await this.store.get(id);
    return this.audits.of(ENTITY, seen, parseListQuery(query), ProductView);
  }
}
