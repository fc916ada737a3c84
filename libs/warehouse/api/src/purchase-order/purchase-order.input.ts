import { Inject, Injectable } from '@nestjs/common';
import { type FieldFault, documentTotals, scaled } from '@steward/kernel';
import { fault } from '@steward/platform';
import { DocumentErrors } from '@steward/system-api';
import type { WantedLine } from '../document/lines.js';
import { PurchaseLines, demandNone, measure, priceIn } from '../document/purchase-lines.js';
import type { ProductRef } from '../product/product.facade.js';
import { WarehouseErrors } from '../stock/stock.errors.js';
import { type SupplierRef, SupplierFacade } from '../supplier/supplier.facade.js';
import { WarehouseFacade } from '../warehouse/warehouse.facade.js';
import type { PurchaseOrderFields, PurchaseOrderLineInput } from './purchase-order.dto.js';
import type { PurchaseOrder, PurchaseOrderLine } from './purchase-order.entity.js';

type Line = WantedLine<Omit<PurchaseOrderLine, 'orderId'>>;
type Figures = Pick<PurchaseOrder, 'quantity' | 'amount' | 'orderDiscount' | 'otherCharges' | 'net' | 'tax' | 'total'>;

/** Turns what was sent about a purchase order into columns and lines; nothing is written. */
@Injectable()
export class PurchaseOrderInput {
  constructor(@Inject(PurchaseLines) private readonly goods: PurchaseLines, @Inject(SupplierFacade) private readonly suppliers: SupplierFacade, @Inject(WarehouseFacade) private readonly warehouses: WarehouseFacade) {}

  supplier(id: number): Promise<SupplierRef> {
    return this.suppliers.ensureUsable(id, '/supplierId');
  }

  /** The warehouse that was named, else the company's default. */
  async warehouse(id: number | null | undefined): Promise<number> {
    if (id) return (await this.warehouses.ensure(id, '/warehouseId')).id;
    const usual = await this.warehouses.defaultId();
    if (usual === null) throw WarehouseErrors.noWarehouse();
    return usual;
  }

  terms(): Promise<{ priceIncludesTax: boolean; defaultTaxRate: number }> {
    return this.goods.terms();
  }

  /** Lines with their products, units and prices; figures follow from {@link PurchaseOrderInput.figures}. */
  async lines(input: readonly PurchaseOrderLineInput[], warehouseId: number, before: readonly PurchaseOrderLine[]): Promise<Line[]> {
    if (input.length === 0) throw DocumentErrors.empty({}, { errors: [fault('/lines', 'required')] });
    const products = await this.goods.ensure(input.map((l) => l.productId), new Set(before.map((l) => l.productId)));
    const { defaultTaxRate } = await this.goods.terms();
    const faults: FieldFault[] = [];
    const lines: Line[] = [];
    for (const [i, l] of input.entries()) {
      const p = products.get(l.productId) as ProductRef;
      const old = before.find((b) => b.id === l.id);
      const m = measure(p, l, p.purchaseUnit, old && old.productId === l.productId ? [old] : [], i, faults);
      const unitPrice = l.unitPrice ? scaled(l.unitPrice, 6) : priceOf(p, m.ratio, old);
      if (unitPrice === null) faults.push(fault(`/lines/${i}/unitPrice`, 'required'));
      const home = l.warehouseId ? (await this.warehouses.ensure(l.warehouseId, `/lines/${i}/warehouseId`)).id : warehouseId;
      lines.push({
        ...m, ...(l.id ? { id: l.id } : {}), lineNo: i + 1, warehouseId: home, unitPrice: unitPrice ?? 0, discountRate: l.discountRate ? scaled(l.discountRate, 4) : (old && l.discountRate === undefined ? old.discountRate : 0),
        taxRate: l.taxRate ? scaled(l.taxRate, 4) : (p.taxRate ?? defaultTaxRate), requiredDate: l.requiredDate ?? null, remark: l.remark ?? null, amount: 0, discountShare: 0, net: 0, tax: 0, payable: 0, received: 0, closed: 0, receivedShare: 0,
      });
    }
    demandNone(faults);
    return lines;
  }

  /** All figures by the shared function; those of the lines are written onto them. The discount never exceeds the goods (422). */
  figures(lines: readonly Omit<Line, 'id'>[], o: { priceIncludesTax: boolean; defaultTaxRate: number; orderDiscount: number; otherCharges: number }): Figures {
    const t = documentTotals({ ...o, lines });
    if (o.orderDiscount > t.amount) demandNone([fault('/orderDiscount', 'max', { max: t.amount / 100 })]);
    lines.forEach((l, i) => Object.assign(l, t.lines[i]));
    return { quantity: t.quantity, amount: t.amount, orderDiscount: t.discount, otherCharges: t.otherCharges, net: t.net, tax: t.tax, total: t.total };
  }

  /** Money of the head as it is sent; what was not stays. */
  money(input: Partial<PurchaseOrderFields>, before?: PurchaseOrder): { orderDiscount: number; otherCharges: number } {
    const of = (v: string | null | undefined, old: number): number => (v === undefined ? old : v === null ? 0 : scaled(v, 2));
    return { orderDiscount: of(input.orderDiscount, before?.orderDiscount ?? 0), otherCharges: of(input.otherCharges, before?.otherCharges ?? 0) };
  }
}

/** Without a price in the body: that of the line before, else the product's purchase price, per unit. */
function priceOf(p: ProductRef, ratio: number, old: PurchaseOrderLine | undefined): number | null {
  if (old && old.productId === p.id) return priceIn(old.unitPrice, old.ratio, ratio);
  return p.purchasePrice === null ? null : priceIn(p.purchasePrice, 10_000, ratio);
}
