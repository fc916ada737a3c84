import { Inject, Injectable } from '@nestjs/common';
import { unscaled } from '@steward/kernel';
import { withoutForbidden } from '@steward/platform';
import { DocumentHeads } from '../document/document.heads.js';
import { SupplierFacade } from '../supplier/supplier.facade.js';
import { WarehouseFacade } from '../warehouse/warehouse.facade.js';
import { type PurchaseRequestLineView, PurchaseRequestView } from './purchase-request.dto.js';
import { ENTITY, type PurchaseRequestLine } from './purchase-request.entity.js';
import { type LineProgress, NO_PROGRESS, orderStatus, toOrder } from './purchase-request.rules.js';
import type { WholeRequest } from './purchase-request.service.js';
import { PurchaseRequestStore } from './purchase-request.store.js';

/** Purchase requests as they travel, with how far they have got. */
@Injectable()
export class PurchaseRequestViews {
  constructor(@Inject(PurchaseRequestStore) private readonly requests: PurchaseRequestStore, @Inject(DocumentHeads) private readonly heads: DocumentHeads, @Inject(WarehouseFacade) private readonly warehouses: WarehouseFacade, @Inject(SupplierFacade) private readonly suppliers: SupplierFacade) {}

  async one(id: number, code?: string): Promise<PurchaseRequestView> {
    const row = await this.requests.get(id, code);
    return this.view({ row, lines: await this.requests.lines(id) });
  }

  async view({ row, lines }: WholeRequest): Promise<PurchaseRequestView> {
    const progress = await this.requests.progress(row.id);
    const names = await this.suppliers.names(lines.flatMap((l) => l.supplierId ?? []));
    const open = row.state !== 'closed' && row.state !== 'voided';
    const of = (l: PurchaseRequestLine): LineProgress => progress.get(l.id) ?? NO_PROGRESS;
    const view: PurchaseRequestView = {
      ...(await this.heads.view(ENTITY, row)), warehouseId: row.warehouseId, warehouseName: (await this.warehouses.names([row.warehouseId])).get(row.warehouseId) ?? null, requiredDate: row.requiredDate, reason: row.reason, quantity: unscaled(row.quantity, 4),
      orderStatus: orderStatus(lines.map((l) => ({ baseQuantity: l.baseQuantity, ordered: of(l).ordered }))), lines: lines.map((l) => lineView(l, of(l), names.get(l.supplierId ?? 0) ?? null, open)),
    };
    return withoutForbidden(view, PurchaseRequestView);
  }
}

const lineView = (l: PurchaseRequestLine, p: LineProgress, supplierName: string | null, open: boolean): PurchaseRequestLineView => ({
  id: l.id, lineNo: l.lineNo, productId: l.productId, productCode: l.productCode, productName: l.productName, spec: l.spec, unit: l.unit, ratio: unscaled(l.ratio, 4), quantity: unscaled(l.quantity, 4), baseQuantity: unscaled(l.baseQuantity, 4), service: l.service,
  supplierId: l.supplierId, supplierName, requiredDate: l.requiredDate, origin: l.origin, sources: l.sources, remark: l.remark, ordered: unscaled(p.ordered, 4), pending: unscaled(p.pending, 4), received: unscaled(p.received, 4), open: unscaled(open ? toOrder(l.baseQuantity, p) : 0, 4),
});
