import { Inject, Injectable } from '@nestjs/common';
import { unscaled } from '@steward/kernel';
import { withoutForbidden } from '@steward/platform';
import { DocumentHeads } from '../document/document.heads.js';
import { WarehouseFacade } from '../warehouse/warehouse.facade.js';
import { type PurchaseReturnLineView, PurchaseReturnView } from './purchase-return.dto.js';
import { ENTITY, type PurchaseReturnLine } from './purchase-return.entity.js';
import type { WholePurchaseReturn } from './purchase-return.service.js';
import { PurchaseReturnStore } from './purchase-return.store.js';

/** Purchase returns as they travel: without prices and costs for whoever may not see them. */
@Injectable()
export class PurchaseReturnViews {
  constructor(@Inject(PurchaseReturnStore) private readonly returns: PurchaseReturnStore, @Inject(DocumentHeads) private readonly heads: DocumentHeads, @Inject(WarehouseFacade) private readonly warehouses: WarehouseFacade) {}

  async one(id: number, code?: string): Promise<PurchaseReturnView> {
    const row = await this.returns.get(id, code);
    return this.view({ row, lines: await this.returns.lines(id) });
  }

  async view({ row, lines }: WholePurchaseReturn): Promise<PurchaseReturnView> {
    const view: PurchaseReturnView = {
      ...(await this.heads.view(ENTITY, row)), supplierId: row.supplierId, supplierName: row.supplierName, stockInId: row.stockInId, stockInNo: row.stockInNo, warehouseId: row.warehouseId,
      warehouseName: (await this.warehouses.names([row.warehouseId])).get(row.warehouseId) ?? null, reason: row.reason, priceIncludesTax: row.priceIncludesTax, priced: row.priced,
      quantity: unscaled(row.quantity, 4), net: unscaled(row.net, 2), tax: unscaled(row.tax, 2), total: unscaled(row.total, 2), lines: lines.map(lineView),
    };
    return withoutForbidden(view, PurchaseReturnView);
  }
}

const lineView = (l: PurchaseReturnLine): PurchaseReturnLineView => ({
  id: l.id, lineNo: l.lineNo, stockInLineId: l.stockInLineId, productId: l.productId, productCode: l.productCode, productName: l.productName, spec: l.spec, service: l.service, unit: l.unit, ratio: unscaled(l.ratio, 4),
  quantity: unscaled(l.quantity, 4), baseQuantity: unscaled(l.baseQuantity, 4), unitPrice: l.unitPrice === null ? null : unscaled(l.unitPrice, 6), taxRate: unscaled(l.taxRate, 4),
  net: unscaled(l.net, 2), tax: unscaled(l.tax, 2), payable: unscaled(l.payable, 2), cost: unscaled(l.cost, 2), remark: l.remark,
});
