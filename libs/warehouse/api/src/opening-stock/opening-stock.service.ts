import { Inject, Injectable } from '@nestjs/common';
import { type AuditChanges, actorId, clock, record } from '@steward/platform';
import { demandOpenPeriod } from '@steward/system-api';
import { headChanges } from '../document/document.audit.js';
import { Stock, type StockDocument, type StockMoveInput } from '../stock/stock.facade.js';
import { StockStore, keyOf } from '../stock/stock.store.js';
import { OpeningStock } from './opening-stock.entity.js';
import { ENTITY, OpeningStockStore } from './opening-stock.store.js';

/** Opening stock of a product in a warehouse: base units × 10⁴ and the cost of all of it in fen. */
export interface OpeningInput { productId: number; warehouseId: number; docDate: string; quantity: number; amount: number; remark: string | null }

/** Bookings of one row are told apart by the double of its version: taking the old one back comes before the new one. */
const booking = (o: Pick<OpeningStock, 'id' | 'docDate'>, version: number, back: boolean): StockDocument => ({ type: ENTITY, id: o.id, version: 2 * version - (back ? 1 : 0), docDate: o.docDate, no: null });
const moveOf = (o: OpeningInput): StockMoveInput => ({ lineId: 0, productId: o.productId, warehouseId: o.warehouseId, quantity: o.quantity, value: o.amount, purchase: true });

/** Books opening stock 期初库存 in batches; called within the unit of work of an import. */
@Injectable()
export class OpeningStockService {
  constructor(@Inject(OpeningStockStore) private readonly rows: OpeningStockStore, @Inject(Stock) private readonly stock: Stock, @Inject(StockStore) private readonly levels: StockStore) {}

  /** Creates rows and gives the id of the first; the others follow it one by one. */
  async create(list: readonly OpeningInput[]): Promise<number> {
    if (list.length === 0) return 0;
    await demandOpenPeriod(list.map((o) => o.docDate));
    const first = await this.rows.insertMany(list);
    await this.stock.bookAll(list.map((o, i) => ({ doc: booking({ id: first + i, docDate: o.docDate }, 1, false), moves: [moveOf(o)] })));
    list.forEach((_, i) => { record({ entity: ENTITY, entityId: first + i, action: 'create', payload: { version: 1 } }); });
    return first;
  }

  /** Puts other figures in the place of locked rows: the old booking is taken back, the new one made. The rows carry the new values and version afterwards. */
  async replace(list: readonly { row: OpeningStock; set: OpeningInput }[]): Promise<void> {
    if (list.length === 0) return;
    await demandOpenPeriod(list.flatMap(({ row, set }) => [row.docDate, set.docDate]), true);
    await this.stock.reverseAll(list.map(({ row }) => booking(row, row.version + 1, true)));
    await this.stock.bookAll(list.map(({ row, set }) => ({ doc: booking({ id: row.id, docDate: set.docDate }, row.version + 1, false), moves: [moveOf(set)] })));
    const stamps = { updatedAt: clock.stamp(), updatedBy: actorId() };
    await this.rows.update(new Map(list.map(({ row, set }) => [row.id, { ...set, ...stamps, version: row.version + 1 }])));
    for (const { row, set } of list) {
      const changes: AuditChanges = headChanges(OpeningStock, row, set);
      Object.assign(row, set, { version: row.version + 1 });
      record({ entity: ENTITY, entityId: row.id, action: 'update', changes, payload: { version: row.version } });
    }
  }

  /** Takes locked rows away. */
  async remove(list: readonly OpeningStock[]): Promise<void> {
    if (list.length === 0) return;
    await demandOpenPeriod(list.map((row) => row.docDate), true);
    await this.stock.reverseAll(list.map((row) => booking(row, row.version + 1, true)));
    await this.rows.delete(list.map((r) => r.id));
    for (const row of list) record({ entity: ENTITY, entityId: row.id, action: 'undo_import' });
  }

  /** Those whose goods are still there: only they can be taken back. */
  async intact(list: readonly OpeningStock[]): Promise<Set<number>> {
    const levels = await this.levels.lock(list);
    return new Set(list.filter((o) => (levels.get(keyOf(o))?.onHand ?? 0) >= o.quantity).map((o) => o.id));
  }
}
