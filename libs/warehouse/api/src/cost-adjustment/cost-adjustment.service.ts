import { Inject, Injectable } from '@nestjs/common';
import { type FieldFault, scaled } from '@steward/kernel';
import { fault } from '@steward/platform';
import { DictionaryFacade, DocumentErrors, Documents } from '@steward/system-api';
import { DocumentHeads } from '../document/document.heads.js';
import { type DocumentKind, DocumentUseCases, type Whole } from '../document/document.use-cases.js';
import type { WantedLine } from '../document/lines.js';
import { demandNone } from '../document/purchase-lines.js';
import { ProductFacade } from '../product/product.facade.js';
import { WarehouseErrors } from '../stock/stock.errors.js';
import { Stock } from '../stock/stock.facade.js';
import { WarehouseFacade } from '../warehouse/warehouse.facade.js';
import type { CreateCostAdjustment } from './cost-adjustment.dto.js';
import { CostAdjustment, CostAdjustmentLine, ENTITY } from './cost-adjustment.entity.js';
import { CostAdjustmentStore, RIGHTS } from './cost-adjustment.store.js';

export type WholeCostAdjustment = Whole<CostAdjustment, CostAdjustmentLine>;
export const REASONS = 'warehouse.cost_adjustment_reason';

/** Use cases of cost adjustments 成本调整: the value of stock changes at quantity 0; where nothing is on hand all of it is a cost difference. Approving throws 409 `warehouse.value_negative`. */
@Injectable()
export class CostAdjustmentService extends DocumentUseCases<CostAdjustment, CostAdjustmentLine, CreateCostAdjustment> {
  protected readonly kind: DocumentKind<CostAdjustment, CostAdjustmentLine> = { entity: ENTITY, row: CostAdjustment, line: CostAdjustmentLine, rights: RIGHTS, told: ['productName', 'amount'] };
  constructor(
    @Inject(DocumentHeads) heads: DocumentHeads, @Inject(Documents) documents: Documents, @Inject(CostAdjustmentStore) protected readonly store: CostAdjustmentStore,
    @Inject(ProductFacade) private readonly products: ProductFacade, @Inject(Stock) private readonly stock: Stock, @Inject(WarehouseFacade) private readonly warehouses: WarehouseFacade, @Inject(DictionaryFacade) private readonly dictionaries: DictionaryFacade,
  ) {
    super(heads, documents);
  }

  protected async columns(input: Partial<CreateCostAdjustment>, before: CostAdjustment | undefined): Promise<Partial<CostAdjustment>> {
    const set: Partial<CostAdjustment> = before ? {} : { booked: 0, difference: 0 };
    if (input.reason) {
      await this.dictionaries.ensure(REASONS, input.reason, '/reason', before?.reason);
      set.reason = input.reason;
    }
    const asked = input.warehouseId ?? (before ? null : await this.warehouses.defaultId());
    if (!before && !asked) throw WarehouseErrors.noWarehouse();
    if (asked && asked !== before?.warehouseId) set.warehouseId = (await this.warehouses.ensure(asked, '/warehouseId')).id;
    return set;
  }

  protected async wanted(input: Partial<CreateCostAdjustment>, before: readonly CostAdjustmentLine[]): Promise<WantedLine<Omit<CostAdjustmentLine, 'documentId'>>[]> {
    const sent = input.lines ?? [];
    if (sent.length === 0) throw DocumentErrors.empty({}, { errors: [fault('/lines', 'required')] });
    const products = await this.products.ensure(sent.map((l) => l.productId), (i) => `/lines/${i}/productId`, new Set(before.map((l) => l.productId)));
    const faults: FieldFault[] = [];
    const lines = sent.flatMap((l, i) => {
      const p = products.get(l.productId);
      if (!p) return [];
      if (p.type === 'service') faults.push(fault(`/lines/${i}/productId`, 'warehouse.service'));
      const amount = scaled(l.amount, 2);
      if (amount === 0) faults.push(fault(`/lines/${i}/amount`, 'required'));
      return [{ ...(l.id ? { id: l.id } : {}), lineNo: i + 1, productId: p.id, productCode: p.code, productName: p.name, spec: p.spec, unit: p.unit, amount, booked: 0, difference: 0, remark: l.remark ?? null }];
    });
    demandNone(faults);
    return lines;
  }

  protected totals(lines: readonly Omit<CostAdjustmentLine, 'id' | 'documentId'>[]): Partial<CostAdjustment> {
    return { amount: lines.reduce((a, l) => a + l.amount, 0) };
  }

  protected async book(row: CostAdjustment, lines: CostAdjustmentLine[]): Promise<Partial<CostAdjustment>> {
    const moves = lines.map((l) => ({ lineId: l.id, productId: l.productId, warehouseId: row.warehouseId, quantity: 0, value: l.amount }));
    const { no, moves: booked } = await this.stock.book(this.ledger(row, ENTITY, () => this.documents.number(ENTITY, row)), moves);
    lines.forEach((l, i) => {
      l.booked = booked[i]?.cost ?? 0;
      l.difference = l.amount - l.booked;
      // a part of it could be booked: there are goods, and they would be worth less than nothing
      if (l.difference !== 0 && (booked[i]?.onHandAfter ?? 0) > 0) throw WarehouseErrors.valueNegative({ product: l.productName }, { errors: [fault(`/lines/${i}/amount`, 'warehouse.value_negative', { product: l.productName })] });
    });
    await this.store.settle(lines, ['booked', 'difference']);
    return { no, booked: lines.reduce((a, l) => a + l.booked, 0), difference: lines.reduce((a, l) => a + l.difference, 0) };
  }

  protected async unbook(row: CostAdjustment): Promise<Partial<CostAdjustment>> {
    await this.stock.reverse(this.ledger(row, ENTITY, row.no));
    return {};
  }
}
