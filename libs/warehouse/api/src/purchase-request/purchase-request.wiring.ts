import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { registerWorklist } from '@steward/office-api';
import { type ScopeRule, database, registerInvariants, resolveScope, scopeText } from '@steward/platform';
import { AttachmentParents, registerCustomEntity, registerDocument, registerDocumentNumber } from '@steward/system-api';
import { usedIn } from '../assembly/assembly.wiring.js';
import { ProductFacade } from '../product/product.facade.js';
import { CREATE as CREATE_ORDER } from '../purchase-order/purchase-order.store.js';
import { alarmRule } from '../stock-alarm/stock-alarm.list.js';
import { documentRule } from '../stock/stock.scope.js';
import { SupplierFacade } from '../supplier/supplier.facade.js';
import { WarehouseFacade } from '../warehouse/warehouse.facade.js';
import { ENTITY } from './purchase-request.entity.js';
import { requestInvariants } from './purchase-request.invariants.js';
import { ORDER_STATUS } from './purchase-request.list.js';
import { CREATE, PurchaseRequestStore, UPDATE, VIEW } from './purchase-request.store.js';

registerInvariants(...requestInvariants);
registerDocumentNumber(ENTITY, 'QG');
registerCustomEntity(ENTITY, { table: ENTITY });

/** Fills the ports of the system and office domains for purchase requests and alarms. */
@Injectable()
export class PurchaseRequestWiring implements OnModuleInit {
  constructor(
    @Inject(PurchaseRequestStore) private readonly requests: PurchaseRequestStore, @Inject(AttachmentParents) private readonly parents: AttachmentParents, @Inject(ProductFacade) private readonly products: ProductFacade, @Inject(SupplierFacade) private readonly suppliers: SupplierFacade,
    @Inject(WarehouseFacade) private readonly warehouses: WarehouseFacade,
  ) {}

  onModuleInit(): void {
    registerDocument({ type: ENTITY, path: 'purchase-requests', view: VIEW, books: false, briefs: async (ids) => (await this.requests.visible(ids)).map((r) => ({ id: r.id, no: r.no, docDate: r.docDate, state: r.state, total: null, party: r.reason })) });
    this.parents.register(ENTITY, { viewCode: VIEW, updateCode: UPDATE, ensureVisible: async (id) => { await this.requests.get(id, VIEW); }, ensureEditable: async (id) => { await this.requests.get(id, UPDATE); } });
    registerWorklist({ key: 'to_order', group: 'warehouse', permission: CREATE_ORDER, path: '/purchase-requests?view=toOrder', order: 15, count: () => counted('purchase_request', documentRule, `t.state='approved' AND (${ORDER_STATUS})<>'full'`) });
    registerWorklist({ key: 'stock_low', group: 'warehouse', permission: CREATE, path: '/stock-alarms?view=low', order: 25, count: () => counted('stock_alarm', alarmRule, "t.active=1 AND t.kind='low'") });
    this.products.registerUsage((ids) => usedIn(['purchase_request_line'], 'productId', ids));
    this.suppliers.registerUsage((ids) => usedIn(['purchase_request_line'], 'supplierId', ids));
    this.warehouses.registerUsage((ids) => usedIn(['purchase_request'], 'warehouseId', ids));
  }
}

/** Rows of a worklist the caller sees. */
async function counted(table: string, rule: ScopeRule, condition: string): Promise<number> {
  const scope = await resolveScope(rule);
  const [row] = await database.sql.all<{ n: number | string }>(`SELECT COUNT(*) AS n FROM ${table} t WHERE ${condition} AND ${scopeText(scope, 't')}`, scope.params);
  return Number(row?.n ?? 0);
}
