import { Inject, Injectable } from '@nestjs/common';
import { unscaled } from '@steward/kernel';
import { withoutForbidden } from '@steward/platform';
import { DocumentHeads } from '../document/document.heads.js';
import { WarehouseFacade } from '../warehouse/warehouse.facade.js';
import { type StockInLineView, StockInView } from './stock-in.dto.js';
import { ENTITY, type StockInLine } from './stock-in.entity.js';
import type { WholeStockIn } from './stock-in.service.js';
import { StockInStore } from './stock-in.store.js';

/** Stock-ins as they travel: without prices and costs for whoever may not see them. */
@Injectable()
export class StockInViews {
  constructor(@Inject(StockInStore) private readonly stockIns: StockInStore, @Inject(DocumentHeads) private readonly heads: DocumentHeads, @Inject(WarehouseFacade) private readonly warehouses: WarehouseFacade) {}

  async one(id: number, code?: string): Promise<StockInView> {
    const row = await this.stockIns.get(id, code);
    return this.view({ row, lines: await this.stockIns.lines(id) });
  }

  async view({ row, lines }: WholeStockIn): Promise<StockInView> {
    const money = (v: number): string => unscaled(v, 2);
    const view: StockInView = {
      ...(await this.heads.view(ENTITY, row)), supplierId: row.supplierId, supplierName: row.supplierName, purchaseOrderId: row.purchaseOrderId, purchaseOrderNo: row.purchaseOrderNo, warehouseId: row.warehouseId,
      warehouseName: (await this.warehouses.names([row.warehouseId])).get(row.warehouseId) ?? null, deliveryNo: row.deliveryNo, paymentTerm: row.paymentTerm, dueDate: row.dueDate, priceIncludesTax: row.priceIncludesTax, priced: row.priced,
      quantity: unscaled(row.quantity, 4), amount: money(row.amount), orderDiscount: money(row.orderDiscount), otherCharges: money(row.otherCharges), net: money(row.net), tax: money(row.tax), total: money(row.total), lines: lines.map(lineView),
    };
    return withoutForbidden(view, StockInView);
  }
}

const lineView = (l: StockInLine): StockInLineView => ({
  id: l.id, lineNo: l.lineNo, orderLineId: l.orderLineId, productId: l.productId, productCode: l.productCode, productName: l.productName, spec: l.spec, service: l.service, unit: l.unit, ratio: unscaled(l.ratio, 4),
  quantity: unscaled(l.quantity, 4), baseQuantity: unscaled(l.baseQuantity, 4), unitPrice: l.unitPrice === null ? null : unscaled(l.unitPrice, 6), discountRate: unscaled(l.discountRate, 4), taxRate: unscaled(l.taxRate, 4),
  amount: unscaled(l.amount, 2), discountShare: unscaled(l.discountShare, 2), net: unscaled(l.net, 2), tax: unscaled(l.tax, 2), payable: unscaled(l.payable, 2), cost: unscaled(l.cost, 2), returned: unscaled(l.returned, 4), remark: l.remark,
});
