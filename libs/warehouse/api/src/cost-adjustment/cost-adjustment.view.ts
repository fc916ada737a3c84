import { Inject, Injectable } from '@nestjs/common';
import { unscaled } from '@steward/kernel';
import { withoutForbidden } from '@steward/platform';
import { DocumentHeads } from '../document/document.heads.js';
import { WarehouseFacade } from '../warehouse/warehouse.facade.js';
import { CostAdjustmentView } from './cost-adjustment.dto.js';
import { type CostAdjustment, ENTITY } from './cost-adjustment.entity.js';
import type { WholeCostAdjustment } from './cost-adjustment.service.js';
import { CostAdjustmentStore } from './cost-adjustment.store.js';

type Figures = Pick<CostAdjustment, 'amount' | 'booked' | 'difference'>;
const figures = (x: Figures): Record<keyof Figures, string> => ({ amount: unscaled(x.amount, 2), booked: unscaled(x.booked, 2), difference: unscaled(x.difference, 2) });

/** Cost adjustments as they travel: without amounts for whoever may not see costs. */
@Injectable()
export class CostAdjustmentViews {
  constructor(@Inject(CostAdjustmentStore) private readonly rows: CostAdjustmentStore, @Inject(DocumentHeads) private readonly heads: DocumentHeads, @Inject(WarehouseFacade) private readonly warehouses: WarehouseFacade) {}

  async one(id: number, code?: string): Promise<CostAdjustmentView> {
    return this.view({ row: await this.rows.get(id, code), lines: await this.rows.lines(id) });
  }

  async view({ row, lines }: WholeCostAdjustment): Promise<CostAdjustmentView> {
    const view: CostAdjustmentView = {
      ...(await this.heads.view(ENTITY, row)), warehouseId: row.warehouseId, warehouseName: (await this.warehouses.names([row.warehouseId])).get(row.warehouseId) ?? null, reason: row.reason, ...figures(row),
      lines: lines.map((l) => ({ id: l.id, lineNo: l.lineNo, productId: l.productId, productCode: l.productCode, productName: l.productName, spec: l.spec, unit: l.unit, ...figures(l), remark: l.remark })),
    };
    return withoutForbidden(view, CostAdjustmentView);
  }
}
