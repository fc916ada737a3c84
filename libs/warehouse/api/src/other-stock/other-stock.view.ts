import { Inject, Injectable } from '@nestjs/common';
import { unscaled } from '@steward/kernel';
import { withoutForbidden } from '@steward/platform';
import { DocumentHeads } from '../document/document.heads.js';
import { goodsLineView } from '../document/goods-line.dto.js';
import { WarehouseFacade } from '../warehouse/warehouse.facade.js';
import { OtherStockView } from './other-stock.dto.js';
import { ENTITY } from './other-stock.entity.js';
import type { WholeOtherStock } from './other-stock.service.js';
import { OtherStockStore } from './other-stock.store.js';

/** Other stock-ins and -outs as they travel: without costs for whoever may not see them. */
@Injectable()
export class OtherStockViews {
  constructor(@Inject(OtherStockStore) private readonly rows: OtherStockStore, @Inject(DocumentHeads) private readonly heads: DocumentHeads, @Inject(WarehouseFacade) private readonly warehouses: WarehouseFacade) {}

  async one(id: number, code?: string): Promise<OtherStockView> {
    return this.view({ row: await this.rows.get(id, code), lines: await this.rows.lines(id) });
  }

  async view({ row, lines }: WholeOtherStock): Promise<OtherStockView> {
    const view: OtherStockView = {
      ...(await this.heads.view(ENTITY, row)), direction: row.direction, warehouseId: row.warehouseId, warehouseName: (await this.warehouses.names([row.warehouseId])).get(row.warehouseId) ?? null, reason: row.reason,
      counterparty: row.counterparty, quantity: unscaled(row.quantity, 4), cost: unscaled(row.cost, 2),
      lines: lines.map((l) => ({ ...goodsLineView(l), unitCost: l.unitCost === null ? null : unscaled(l.unitCost, 6) })),
    };
    return withoutForbidden(view, OtherStockView);
  }
}
