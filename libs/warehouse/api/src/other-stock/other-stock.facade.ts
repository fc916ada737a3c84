import { Inject, Injectable } from '@nestjs/common';
import { type DocumentState, isEffective, unscaled } from '@steward/kernel';
import { Transactional, asSystem, demandRight, mayUse } from '@steward/platform';
import { type DocumentRef, Documents } from '@steward/system-api';
import { WarehouseFacade } from '../warehouse/warehouse.facade.js';
import { ENTITY } from './other-stock.entity.js';
import { OtherStockService } from './other-stock.service.js';
import { OtherStockStore, RIGHTS } from './other-stock.store.js';

/** Goods a domain to the right takes out of stock. Quantities are decimal texts in the unit, the product's base unit when absent. */
export interface IssueGoods {
  /** Item of `warehouse.other_stock_reason`. */
  reason: string;
  /** The default warehouse when absent. */
  warehouseId?: number | null;
  /** Who takes them. */
  counterparty: string | null;
  remark: string | null;
  lines: readonly { productId: number; quantity: string; unit?: string | null; remark?: string | null }[];
}
/** What was taken out for something, with cost in yuan only for whoever may see it. */
export interface IssuedGoods {
  id: number; no: string | null; docDate: string; state: DocumentState; warehouseName: string | null; cost?: string;
  lines: { productId: number; productCode: string; productName: string; spec: string | null; unit: string; quantity: string }[];
}

/** The door of other stock-outs for the domains to the right. */
@Injectable()
export class OtherStocks {
  constructor(
    @Inject(OtherStockService) private readonly documents: OtherStockService, @Inject(OtherStockStore) private readonly store: OtherStockStore,
    @Inject(Documents) private readonly links: Documents, @Inject(WarehouseFacade) private readonly warehouses: WarehouseFacade,
  ) {}

  /**
   * A stock-out linked with what it is for. A draft may be asked for by whoever may ask on the other side: the keeper hands the goods
   * out by approving it. Approved at once only for who may approve. Throws what making and approving one throws.
   */
  @Transactional()
  async issue(goods: IssueGoods, source: DocumentRef, approve: boolean): Promise<{ id: number; no: string | null; state: DocumentState }> {
    if (approve) demandRight(RIGHTS.APPROVE);
    const make = async (): Promise<{ id: number; no: string | null; state: DocumentState }> => (await this.documents.create({ direction: 'out', ...goods, lines: goods.lines.map((l) => ({ ...l })) }, approve)).row;
    // who asks for parts need not be a keeper: the draft is the request
    const row = approve ? await make() : await asSystem('a draft of what was asked for', make);
    await this.links.linkNew([source], { type: ENTITY, id: row.id });
    return { id: row.id, no: row.no, state: row.state };
  }

  /** What was taken out for something, whoever may see the documents, oldest first. */
  async issuedFor(source: DocumentRef): Promise<IssuedGoods[]> {
    const ids = (await this.links.targets(source)).filter((t) => t.type === ENTITY).map((t) => t.id);
    const rows = await asSystem('parts are shown with what they were used for', () => this.store.visible(ids));
    const names = await this.warehouses.names(rows.map((r) => r.warehouseId));
    const lines = await this.store.linesOf(rows.map((r) => r.id));
    const costs = mayUse('cost.view');
    return rows.sort((a, b) => a.id - b.id).map((r) => ({
      id: r.id, no: r.no, docDate: r.docDate, state: r.state, warehouseName: names.get(r.warehouseId) ?? null, ...(costs ? { cost: unscaled(isEffective(r.state) ? r.cost : 0, 2) } : {}),
      lines: lines.filter((l) => l.documentId === r.id).map((l) => ({ productId: l.productId, productCode: l.productCode, productName: l.productName, spec: l.spec, unit: l.unit, quantity: unscaled(l.quantity, 4) })),
    }));
  }
}
