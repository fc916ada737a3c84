import { Inject, Injectable } from '@nestjs/common';
import { unscaled } from '@steward/kernel';
import { withoutForbidden } from '@steward/platform';
import { DocumentHeads } from '../document/document.heads.js';
import { WarehouseFacade } from '../warehouse/warehouse.facade.js';
import { type PurchaseOrderLineView, PurchaseOrderView } from './purchase-order.dto.js';
import { ENTITY, type PurchaseOrderLine } from './purchase-order.entity.js';
import { toReceive } from './purchase-order.rules.js';
import type { WholePurchaseOrder } from './purchase-order.service.js';
import { PurchaseOrderStore } from './purchase-order.store.js';

/** Purchase orders as they travel: without prices for whoever may not see them. */
@Injectable()
export class PurchaseOrderViews {
  constructor(@Inject(PurchaseOrderStore) private readonly orders: PurchaseOrderStore, @Inject(DocumentHeads) private readonly heads: DocumentHeads, @Inject(WarehouseFacade) private readonly warehouses: WarehouseFacade) {}

  async one(id: number, code?: string): Promise<PurchaseOrderView> {
    const row = await this.orders.get(id, code);
    return this.view({ row, lines: await this.orders.lines(id) });
  }

  async view({ row, lines }: WholePurchaseOrder): Promise<PurchaseOrderView> {
    const money = (v: number): string => unscaled(v, 2);
    const view: PurchaseOrderView = {
      ...(await this.heads.view(ENTITY, row)), supplierId: row.supplierId, supplierName: row.supplierName, warehouseId: row.warehouseId,
      warehouseName: (await this.warehouses.names([row.warehouseId])).get(row.warehouseId) ?? null, requiredDate: row.requiredDate, paymentTerm: row.paymentTerm, priceIncludesTax: row.priceIncludesTax,
      quantity: unscaled(row.quantity, 4), amount: money(row.amount), orderDiscount: money(row.orderDiscount), otherCharges: money(row.otherCharges), net: money(row.net), tax: money(row.tax), total: money(row.total),
      receiveStatus: row.receiveStatus, receivedAmount: money(row.receivedAmount), lines: lines.map(lineView),
    };
    return withoutForbidden(view, PurchaseOrderView);
  }
}

const lineView = (l: PurchaseOrderLine): PurchaseOrderLineView => ({
  id: l.id, lineNo: l.lineNo, productId: l.productId, productCode: l.productCode, productName: l.productName, spec: l.spec, service: l.service, warehouseId: l.warehouseId, unit: l.unit, ratio: unscaled(l.ratio, 4),
  quantity: unscaled(l.quantity, 4), baseQuantity: unscaled(l.baseQuantity, 4), unitPrice: unscaled(l.unitPrice, 6), discountRate: unscaled(l.discountRate, 4), taxRate: unscaled(l.taxRate, 4), amount: unscaled(l.amount, 2),
  discountShare: unscaled(l.discountShare, 2), net: unscaled(l.net, 2), tax: unscaled(l.tax, 2), payable: unscaled(l.payable, 2), requiredDate: l.requiredDate, remark: l.remark,
  received: unscaled(l.received, 4), closed: unscaled(l.closed, 4), open: unscaled(toReceive(l), 4),
});
