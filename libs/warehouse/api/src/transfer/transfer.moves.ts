import { Inject, Injectable } from '@nestjs/common';
import { Notices, registerNotice } from '@steward/office-api';
import { Texts, asSystem, context } from '@steward/platform';
import { Stock, type StockDocument } from '../stock/stock.facade.js';
import { WarehouseFacade } from '../warehouse/warehouse.facade.js';
import { WarehouseService } from '../warehouse/warehouse.service.js';
import { ENTITY, type Transfer } from './transfer.entity.js';
import { RECEIVE } from './transfer.store.js';

registerNotice({ event: 'transfer.sent', module: 'warehouse' });

/** Goods that change place: base units × 10⁴; `value` in fen is the cost they travel with, null = the average of where they leave. */
export interface Carried { lineId: number; productId: number; quantity: number; value: number | null }

/** Moves goods from one warehouse to another with their cost, and tells those who are to receive them. */
@Injectable()
export class TransferMoves {
  constructor(
    @Inject(Stock) private readonly stock: Stock, @Inject(WarehouseFacade) private readonly warehouses: WarehouseFacade, @Inject(WarehouseService) private readonly service: WarehouseService,
    @Inject(Notices) private readonly notices: Notices, @Inject(Texts) private readonly texts: Texts,
  ) {}

  /** Where goods in transit lie; made when it is needed for the first time, by whoever is first. */
  async transitId(): Promise<number> {
    return (await this.warehouses.transitId()) ?? (await this.warehouses.transitId({ alone: true })) ?? (await asSystem('goods in transit need a place', () => this.service.create({ name: this.texts.text(context().locale, 'preset_transit'), type: 'transit', isDefault: false } as never))).id;
  }

  /** Books both halves: what leaves at its cost comes in at the very same. `number` is taken between the stock and the ledger (lock order). Gives the number and the cost of each, fen. */
  async carry(goods: readonly Carried[], from: number, to: number, number: () => Promise<string>, doc: (no: string) => StockDocument): Promise<{ no: string; costs: number[] }> {
    const out = goods.map((g) => ({ lineId: g.lineId, productId: g.productId, warehouseId: from, quantity: -g.quantity, value: g.value }));
    // the rows of both ends are locked at once, in their order
    const left = await this.stock.move(out, goods.map((g) => ({ productId: g.productId, warehouseId: to })));
    const costs = left.postings.map((p) => -p.cost);
    const into = goods.map((g, i) => ({ lineId: g.lineId, productId: g.productId, warehouseId: to, quantity: g.quantity, value: costs[i] ?? 0 }));
    const arrived = await this.stock.move(into);
    const no = await number();
    await this.stock.enter(doc(no), out, left);
    await this.stock.enter(doc(no), into, arrived);
    return { no, costs };
  }

  /** Takes back what a document or a receipt has carried, exactly; 409 `warehouse.insufficient_stock` when the goods are gone. */
  async takeBack(doc: StockDocument): Promise<void> {
    await this.stock.reverse(doc);
  }

  /** The keepers of the warehouse goods are on their way to are told; without keepers whoever may receive transfers. */
  async tell(t: Transfer): Promise<void> {
    if (!t.twoStep) return;
    const places = await this.warehouses.get([t.fromWarehouseId, t.toWarehouseId]);
    const keepers = places.get(t.toWarehouseId)?.keepers ?? [];
    this.notices.send({
      event: 'transfer.sent', entity: ENTITY, entityId: t.id, path: `/transfers/${t.id}`, params: { no: t.no ?? '', from: places.get(t.fromWarehouseId)?.name ?? '', to: places.get(t.toWarehouseId)?.name ?? '' },
      to: keepers.length > 0 ? { also: keepers } : { permission: RECEIVE, ownerId: t.ownerId },
    });
  }
}
