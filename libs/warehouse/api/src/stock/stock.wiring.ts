import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import type { DocumentState } from '@steward/kernel';
import { registerWorklist } from '@steward/office-api';
import { database, registerInvariants, resolveScope, scopeText } from '@steward/platform';
import { AttachmentParents, type DocumentBrief, registerCustomEntity, registerDocument, registerDocumentNumber } from '@steward/system-api';
import { outboundRule } from '../demand/outbound.list.js';
import * as order from '../purchase-order/purchase-order.store.js';
import * as back from '../purchase-return/purchase-return.store.js';
import * as shipment from '../shipment/shipment.store.js';
import * as stockIn from '../stock-in/stock-in.store.js';
import { MasterUse } from './master-use.js';
import { stockInvariants } from './stock.invariants.js';

registerInvariants(...stockInvariants);
const SERIES = { purchase_order: 'CG', stock_in: 'RK', purchase_return: 'CT', shipment: 'CK' } as const;
for (const [series, prefix] of Object.entries(SERIES)) {
  registerDocumentNumber(series, prefix);
  registerCustomEntity(series, { table: series });
}

/** What a store of documents has in common, as far as chains and attachments ask. */
interface Documents { visible(ids: readonly number[]): Promise<readonly Row[]>; get(id: number, code: string): Promise<unknown> }
interface Row { id: number; no: string | null; docDate: string; state: DocumentState; total: number; supplierName?: string; customerName?: string }

/** Fills the ports of the system and office domains: chains, attachments, worklists, and who uses products, suppliers and warehouses. */
@Injectable()
export class StockWiring implements OnModuleInit {
  constructor(
    @Inject(shipment.ShipmentStore) private readonly shipments: shipment.ShipmentStore, @Inject(order.PurchaseOrderStore) private readonly orders: order.PurchaseOrderStore, @Inject(stockIn.StockInStore) private readonly stockIns: stockIn.StockInStore,
    @Inject(back.PurchaseReturnStore) private readonly returns: back.PurchaseReturnStore, @Inject(AttachmentParents) private readonly parents: AttachmentParents, @Inject(MasterUse) private readonly masters: MasterUse,
  ) {}

  onModuleInit(): void {
    this.document('purchase_order', 'purchase-orders', this.orders, order);
    this.document('stock_in', 'stock-ins', this.stockIns, stockIn);
    this.document('purchase_return', 'purchase-returns', this.returns, back);
    this.document('shipment', 'shipments', this.shipments, shipment);
    registerWorklist({ key: 'to_ship', group: 'warehouse', permission: shipment.CREATE, path: '/shipments/to-ship', order: 10, count: () => counted('outbound_order', outboundRule, 't.open=1') });
    registerWorklist({ key: 'to_receive', group: 'warehouse', permission: stockIn.CREATE, path: '/stock-ins/to-receive', order: 20, count: () => counted('purchase_order', order.purchaseOrderRule, "t.state='approved' AND t.receiveStatus<>'full'") });
    this.masters.register();
  }

  private document(type: string, path: string, rows: Documents, codes: { VIEW: string; UPDATE: string }): void {
    registerDocument({ type, path, view: codes.VIEW, amountNeeds: type === 'shipment' ? 'price.view' : 'price.purchase', books: type !== 'purchase_order', briefs: async (ids) => (await rows.visible(ids)).map(briefOf) });
    this.parents.register(type, { viewCode: codes.VIEW, updateCode: codes.UPDATE, ensureVisible: async (id) => { await rows.get(id, codes.VIEW); }, ensureEditable: async (id) => { await rows.get(id, codes.UPDATE); } });
  }
}

const briefOf = (r: Row): DocumentBrief => ({ id: r.id, no: r.no, docDate: r.docDate, state: r.state, total: r.total, party: r.customerName ?? r.supplierName ?? null });

/** Rows of a worklist the caller sees. */
export async function counted(table: string, rule: Parameters<typeof resolveScope>[0], condition: string): Promise<number> {
  const scope = await resolveScope(rule);
  const [row] = await database.sql.all<{ n: number | string }>(`SELECT COUNT(*) AS n FROM ${table} t WHERE ${condition} AND ${scopeText(scope, 't')}`, scope.params);
  return Number(row?.n ?? 0);
}
