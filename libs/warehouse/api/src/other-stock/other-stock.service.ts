import { Inject, Injectable } from '@nestjs/common';
import { scaled } from '@steward/kernel';
import { DictionaryFacade, Documents } from '@steward/system-api';
import { DocumentHeads } from '../document/document.heads.js';
import { type DocumentKind, DocumentUseCases, type Whole } from '../document/document.use-cases.js';
import { GoodsLines } from '../document/goods-lines.js';
import type { WantedLine } from '../document/lines.js';
import { WarehouseErrors } from '../stock/stock.errors.js';
import { Stock } from '../stock/stock.facade.js';
import { WarehouseFacade } from '../warehouse/warehouse.facade.js';
import type { CreateOtherStock } from './other-stock.dto.js';
import { ENTITY, OtherStock, OtherStockLine, seriesOf } from './other-stock.entity.js';
import { otherMovement } from './other-stock.rules.js';
import { OtherStockStore, RIGHTS } from './other-stock.store.js';

export type WholeOtherStock = Whole<OtherStock, OtherStockLine>;
export const REASONS = 'warehouse.other_stock_reason';

/** Use cases of other stock-ins 其他入库 and stock-outs 其他出库. Approving throws 409 `warehouse.insufficient_stock` or `warehouse.cost_unknown`. */
@Injectable()
export class OtherStockService extends DocumentUseCases<OtherStock, OtherStockLine, CreateOtherStock> {
  protected readonly kind: DocumentKind<OtherStock, OtherStockLine> = { entity: ENTITY, row: OtherStock, line: OtherStockLine, rights: RIGHTS, told: ['productName', 'quantity', 'unit', 'unitCost'] };
  constructor(
    @Inject(DocumentHeads) heads: DocumentHeads, @Inject(Documents) documents: Documents, @Inject(OtherStockStore) protected readonly store: OtherStockStore,
    @Inject(GoodsLines) private readonly goods: GoodsLines, @Inject(Stock) private readonly stock: Stock, @Inject(WarehouseFacade) private readonly warehouses: WarehouseFacade, @Inject(DictionaryFacade) private readonly dictionaries: DictionaryFacade,
  ) {
    super(heads, documents);
  }

  protected async columns(input: Partial<CreateOtherStock>, before: OtherStock | undefined): Promise<Partial<OtherStock>> {
    const set: Partial<OtherStock> = before ? {} : { direction: input.direction, cost: 0, counterparty: null };
    if (input.reason) {
      await this.dictionaries.ensure(REASONS, input.reason, '/reason', before?.reason);
      set.reason = input.reason;
    }
    if (input.counterparty !== undefined) set.counterparty = input.counterparty;
    const asked = input.warehouseId ?? (before ? null : await this.warehouses.defaultId());
    if (!before && !asked) throw WarehouseErrors.noWarehouse();
    if (asked && asked !== before?.warehouseId) set.warehouseId = (await this.warehouses.ensure(asked, '/warehouseId')).id;
    return set;
  }

  protected async wanted(input: Partial<CreateOtherStock>, before: readonly OtherStockLine[], row: OtherStock | undefined): Promise<WantedLine<Omit<OtherStockLine, 'documentId'>>[]> {
    const incoming = (row?.direction ?? input.direction) === 'in';
    return (await this.goods.measured(input.lines, before)).map((l, i) => {
      const sent = input.lines?.[i]?.unitCost;
      // who may not see costs leaves what somebody else has entered as it is
      const kept = sent === undefined ? before.find((b) => b.id === l.id && b.productId === l.productId && b.unit === l.unit)?.unitCost : undefined;
      return { ...l, unitCost: !incoming ? null : sent ? scaled(sent, 6) : (kept ?? null) };
    });
  }

  protected totals(lines: readonly Omit<OtherStockLine, 'id' | 'documentId'>[]): Partial<OtherStock> {
    return { quantity: lines.reduce((a, l) => a + l.quantity, 0) };
  }

  protected async book(row: OtherStock, lines: OtherStockLine[]): Promise<Partial<OtherStock>> {
    const series = seriesOf(row.direction);
    const moves = lines.map((l) => ({ lineId: l.id, productId: l.productId, warehouseId: row.warehouseId, ...otherMovement(row.direction, l) }));
    const { no, moves: booked } = await this.stock.book(this.ledger(row, series, () => this.documents.number(series, row)), moves);
    lines.forEach((l, i) => { l.cost = Math.abs(booked[i]?.cost ?? 0); });
    await this.store.settle(lines, ['cost']);
    return { no, cost: lines.reduce((a, l) => a + l.cost, 0) };
  }

  protected async unbook(row: OtherStock): Promise<Partial<OtherStock>> {
    await this.stock.reverse(this.ledger(row, seriesOf(row.direction), row.no));
    return {};
  }
}
