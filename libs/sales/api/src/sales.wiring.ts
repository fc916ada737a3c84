import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { CustomerFacade, type TimelineKind, registerFollowUpRelated } from '@steward/customer-api';
import { database, inList, registerInvariants } from '@steward/platform';
import { AttachmentParents, DictionaryUsage, registerCustomEntity, registerDocument } from '@steward/system-api';
import { ProductFacade, WarehouseFacade } from '@steward/warehouse-api';
import { PRICE } from './line/sales-line.dto.js';
import { ORDER, OrderStore, UPDATE as UPDATE_ORDER, VIEW as VIEW_ORDER, VIEW_APPROVED, orderTimeline } from './order/order.store.js';
import { PriceListStore } from './price-list/price-list.store.js';
import { QUOTATION, QuotationStore, UPDATE as UPDATE_QUOTATION, VIEW as VIEW_QUOTATION, quotationTimeline } from './quotation/quotation.store.js';
import { RETURN, ReturnStore, UPDATE as UPDATE_RETURN, VIEW as VIEW_RETURN } from './return/return.store.js';
import './customer-merge.js';
import './customer-timeline.js';
import './customer-pool.js';
import { salesInvariants } from './sales.invariants.js';

for (const [entity, table] of [[ORDER, 'sales_order'], [QUOTATION, 'quotation'], [RETURN, 'sales_return']] as const) registerCustomEntity(entity, { table });
registerInvariants(...salesInvariants);

interface Rows { get(id: number, code?: string): Promise<{ id: number; customerId: number; no: string | null }>; briefs(ids: readonly number[]): ReturnType<OrderStore['briefs']> }

/** Customers, warehouses and products that documents and price lists of sales name. */
@Injectable()
export class SalesMasterData {
  constructor(@Inject(CustomerFacade) private readonly customers: CustomerFacade, @Inject(WarehouseFacade) private readonly warehouses: WarehouseFacade, @Inject(OrderStore) private readonly orders: OrderStore, @Inject(ReturnStore) private readonly returns: ReturnStore, @Inject(PriceListStore) private readonly priceLists: PriceListStore, @Inject(ProductFacade) private readonly products: ProductFacade) {}

  register(): void {
    this.products.registerUsage((ids) => this.priceLists.usingProducts(ids));
    this.customers.registerUsage(usedCustomers);
    this.warehouses.registerUsage(async (ids) => [...(await this.orders.using('warehouseId', ids)), ...(await this.returns.using('warehouses', ids))]);
  }
}

/** Makes the documents of sales known to chains, attachments and dictionaries, and says what master data they use. */
@Injectable()
export class SalesWiring implements OnModuleInit {
  constructor(
    @Inject(OrderStore) private readonly orders: OrderStore, @Inject(QuotationStore) private readonly quotations: QuotationStore, @Inject(ReturnStore) private readonly returns: ReturnStore,
    @Inject(AttachmentParents) private readonly parents: AttachmentParents, @Inject(DictionaryUsage) private readonly dictionaries: DictionaryUsage, @Inject(ProductFacade) private readonly products: ProductFacade,
    @Inject(SalesMasterData) private readonly masterData: SalesMasterData,
  ) {}

  onModuleInit(): void {
    this.document(ORDER, 'sales-orders', this.orders, VIEW_ORDER, UPDATE_ORDER, VIEW_APPROVED);
    this.document(QUOTATION, 'quotations', this.quotations, VIEW_QUOTATION, UPDATE_QUOTATION);
    this.document(RETURN, 'sales-returns', this.returns, VIEW_RETURN, UPDATE_RETURN);
    this.related(ORDER, VIEW_ORDER, this.orders, orderTimeline);
    this.related(QUOTATION, VIEW_QUOTATION, this.quotations, quotationTimeline);
    this.dictionaries.register('sales.order_type', (code) => count('sales_order', 'salesType', code));
    this.dictionaries.register('sales.delivery_method', (code) => count('sales_order', 'deliveryMethod', code));
    this.dictionaries.register('customer.price_level', (code) => count('price_list', 'priceLevel', code));
    this.dictionaries.register('sales.return_reason', (code) => count('sales_return', 'reason', code));
    this.products.registerUsage(async (ids) => [...(await this.orders.using('productId', ids)), ...(await this.quotations.usingProducts(ids)), ...(await this.returns.using('products', ids))]);
    this.masterData.register();
  }

  /** What a follow-up may be about; a draft goes by its id. */
  private related(entity: string, permission: string, rows: Rows, timeline: TimelineKind): void {
    const name = (no: string | null | undefined, id: number): string => no ?? `#${id}`;
    registerFollowUpRelated({
      entity, permission,
      find: async (id) => { const d = await rows.get(id, permission); return { id, customerId: d.customerId, name: name(d.no, id) }; },
      recent: async (customerId) => (await timeline.read(customerId, null, 5)).map((e) => ({ id: e.entityId, customerId, name: name(e.title, e.entityId) })),
    });
  }

  private document(type: string, path: string, rows: Rows, view: string, update: string, viewPart?: string): void {
    registerDocument({ type, path, view, ...(viewPart === undefined ? {} : { viewPart }), amountNeeds: PRICE, books: type !== QUOTATION, briefs: (ids) => rows.briefs(ids) });
    this.parents.register(type, { viewCode: view, updateCode: update, ensureVisible: async (id) => { await rows.get(id, view); }, ensureEditable: async (id) => { await rows.get(id, update); } });
  }
}

async function usedCustomers(ids: readonly number[]): Promise<number[]> {
  if (ids.length === 0) return [];
  const list = inList(ids);
  const part = (table: string): string => `SELECT DISTINCT customerId AS id FROM ${table} WHERE customerId IN ${list.sql}`;
  const rows = await database.sql.all<{ id: number }>(`${part('sales_order')} UNION ${part('quotation')} UNION ${part('sales_return')}`, [...list.params, ...list.params, ...list.params]);
  return rows.map((r) => r.id);
}

async function count(table: string, column: string, value: string): Promise<number> {
  const rows = await database.sql.all<{ n: number | string }>(`SELECT COUNT(*) AS n FROM ${table} WHERE ${column}=?`, [value]);
  return Number(rows[0]?.n ?? 0);
}
