import { Inject, Injectable } from '@nestjs/common';
import { type FieldFault, scaled, unscaled } from '@steward/kernel';
import { fault, invalid } from '@steward/platform';
import { DocumentErrors } from '@steward/system-api';
import type { WantedLine } from '../document/lines.js';
import { PurchaseLines, demandNone, measure } from '../document/purchase-lines.js';
import type { ProductRef } from '../product/product.facade.js';
import type { StockIn, StockInLine } from '../stock-in/stock-in.entity.js';
import { StockInStore, VIEW as VIEW_STOCK_INS } from '../stock-in/stock-in.store.js';
import { WarehouseErrors } from '../stock/stock.errors.js';
import { shown } from '../stock/stock.facade.js';
import { type SupplierRef, SupplierFacade } from '../supplier/supplier.facade.js';
import { WarehouseFacade } from '../warehouse/warehouse.facade.js';
import type { PurchaseReturnLineInput } from './purchase-return.dto.js';
import type { PurchaseReturnLine } from './purchase-return.entity.js';
import { type ReturningLine, returnFigures, returnable } from './purchase-return.rules.js';

type Line = WantedLine<Omit<PurchaseReturnLine, 'returnId'>>;
/** The stock-in that goes back, as far as there is one. */
export interface StockInBehind { row: StockIn; lines: StockInLine[] }
export interface ReturnTotals { quantity: number; net: number; tax: number; total: number; priced: boolean }

/** Turns what was sent about a purchase return into columns and lines; nothing is written. */
@Injectable()
export class PurchaseReturnInput {
  constructor(
    @Inject(PurchaseLines) private readonly goods: PurchaseLines, @Inject(StockInStore) private readonly stockIns: StockInStore,
    @Inject(SupplierFacade) private readonly suppliers: SupplierFacade, @Inject(WarehouseFacade) private readonly warehouses: WarehouseFacade,
  ) {}

  /** The stock-in that goes back: one the caller sees, in force. */
  async stockIn(id: number | null | undefined): Promise<StockInBehind | undefined> {
    if (!id) return undefined;
    const [row] = await this.stockIns.visible([id], VIEW_STOCK_INS);
    if (!row || (row.state !== 'approved' && row.state !== 'closed')) throw invalid(fault('/stockInId', 'not_found'));
    return { row, lines: await this.stockIns.lines(id) };
  }

  /** The stock-in of a draft that is changed, whoever may see it. */
  async behind(id: number | null): Promise<StockInBehind | undefined> {
    const row = id === null ? undefined : await this.stockIns.behind(id);
    return row ? { row, lines: await this.stockIns.lines(row.id) } : undefined;
  }

  async supplier(id: number | null | undefined, source: StockInBehind | undefined): Promise<Pick<SupplierRef, 'id' | 'name'>> {
    if (source) {
      if (id && id !== source.row.supplierId) throw invalid(fault('/supplierId', 'not_found'));
      return { id: source.row.supplierId, name: source.row.supplierName };
    }
    if (!id) throw invalid(fault('/supplierId', 'required'));
    return this.suppliers.ensureUsable(id, '/supplierId');
  }

  /** The warehouse that was named, else that of the stock-in, else the default one. */
  async warehouse(id: number | null | undefined, source: StockInBehind | undefined): Promise<number> {
    const found = id ?? source?.row.warehouseId ?? (await this.warehouses.defaultId());
    if (!found) throw WarehouseErrors.noWarehouse();
    return (await this.warehouses.ensure(found, '/warehouseId')).id;
  }

  terms(): Promise<{ priceIncludesTax: boolean }> {
    return this.goods.terms();
  }

  /** Lines as sent, else everything of the stock-in that has not gone back. */
  async lines(input: readonly PurchaseReturnLineInput[] | null | undefined, source: StockInBehind | undefined, before: readonly PurchaseReturnLine[]): Promise<Line[]> {
    const wanted = input ?? (source?.lines ?? []).filter((l) => returnable(l) > 0).map((l): PurchaseReturnLineInput => ({ stockInLineId: l.id, ...(l.returned === 0 ? { quantity: unscaled(l.quantity, 4), unit: l.unit } : { quantity: unscaled(returnable(l), 4), unit: null }) }));
    if (wanted.length === 0) throw DocumentErrors.empty({}, { errors: [fault('/lines', 'required')] });
    const faults: FieldFault[] = [];
    const named = wanted.map((l, i) => {
      const s = l.stockInLineId ? source?.lines.find((x) => x.id === l.stockInLineId) : undefined;
      if (l.stockInLineId && !s) faults.push(fault(`/lines/${i}/stockInLineId`, 'not_found'));
      if (!s && !l.productId) faults.push(fault(`/lines/${i}/productId`, 'required'));
      if (s && l.productId && l.productId !== s.productId) faults.push(fault(`/lines/${i}/productId`, 'not_found'));
      return { l, s, productId: s?.productId ?? l.productId ?? 0 };
    });
    demandNone(faults);
    const products = await this.goods.ensure(named.map((n) => n.productId), new Set([...before, ...(source?.lines ?? [])].map((x) => x.productId)));
    const { defaultTaxRate } = await this.goods.terms();
    const lines = named.map(({ l, s, productId }, i) => lineOf(l, s, products.get(productId) as ProductRef, before.find((b) => b.id === l.id), i, defaultTaxRate, faults));
    demandNone(faults);
    return lines;
  }

  /** All figures, written onto the lines; gives the cost prescribed for each. Throws 409 `warehouse.over_returned`. */
  figures<L extends ReturningLine & { productName: string; net: number; tax: number; payable: number }>(lines: readonly L[], received: readonly StockInLine[], priceIncludesTax: boolean): { totals: ReturnTotals; prescribed: (number | null)[] } {
    const f = returnFigures(lines, received, priceIncludesTax);
    const [first] = f.over;
    if (first) throw WarehouseErrors.overReturned({ product: lines[first.index]?.productName, open: shown(first.open), asked: shown(lines[first.index]?.baseQuantity ?? 0) }, { errors: f.over.map((o) => fault(`/lines/${o.index}/quantity`, 'max', { max: shown(o.open) })) });
    lines.forEach((l, i) => { const { prescribed: _p, ...set } = f.lines[i] ?? { prescribed: null }; Object.assign(l, set); });
    const sum = (pick: (l: L) => number): number => lines.reduce((a, l) => a + pick(l), 0);
    return { totals: { quantity: sum((l) => l.quantity), net: sum((l) => l.net), tax: sum((l) => l.tax), total: sum((l) => l.payable), priced: lines.every((l) => l.unitPrice !== null) }, prescribed: f.lines.map((l) => l.prescribed) };
  }
}

function lineOf(l: PurchaseReturnLineInput, s: StockInLine | undefined, p: ProductRef, old: PurchaseReturnLine | undefined, i: number, defaultTaxRate: number, faults: FieldFault[]): Line {
  const kept = old && old.productId === p.id ? old : undefined;
  const m = measure(p, l, kept?.unit ?? p.unit, [...(s ? [s] : []), ...(kept ? [kept] : [])], i, faults);
  const typed = l.unitPrice ? scaled(l.unitPrice, 6) : l.unitPrice === undefined && kept?.unit === m.unit ? kept.unitPrice : null;
  return {
    ...m, ...(l.id ? { id: l.id } : {}), lineNo: i + 1, stockInLineId: s?.id ?? null, unitPrice: s ? null : typed, taxRate: l.taxRate ? scaled(l.taxRate, 4) : (s?.taxRate ?? kept?.taxRate ?? p.taxRate ?? defaultTaxRate),
    net: 0, tax: 0, payable: 0, cost: 0, remark: l.remark ?? null,
  };
}
