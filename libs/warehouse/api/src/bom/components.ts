import { Inject, Injectable } from '@nestjs/common';
import { type FieldFault, scaled, unscaled } from '@steward/kernel';
import { fault } from '@steward/platform';
import { DocumentErrors } from '@steward/system-api';
import type { WantedLine } from '../document/lines.js';
import { PurchaseLines, demandNone, measure } from '../document/purchase-lines.js';
import type { ProductRef } from '../product/product.facade.js';
import type { ComponentInput, ComponentView } from './components.dto.js';

/** Product and measure of what is made or taken apart; scaled integers. */
export interface Made { productId: number; productCode: string; productName: string; spec: string | null; unit: string; ratio: number; quantity: number; baseQuantity: number }
/** A component with its weight. */
export interface Component extends Made { lineNo: number; weight: number | null; remark: string | null }

/** Products and measures of bills of material and of what is made by them; only goods kept in stock. */
@Injectable()
export class Components {
  constructor(@Inject(PurchaseLines) private readonly goods: PurchaseLines) {}

  /** The product of the head: 422 when absent, disabled or a service. */
  async made(input: { productId?: number | null; quantity?: string | null; unit?: string | null }, before?: Made): Promise<Made> {
    const faults: FieldFault[] = [];
    const productId = input.productId ?? before?.productId ?? 0;
    const p = (await this.goods.get([productId])).get(productId);
    if (!p) demandNone([fault('/productId', 'not_found')]);
    const product = p as ProductRef;
    if (!product.enabled && before?.productId !== productId) faults.push(fault('/productId', 'warehouse.disabled', { name: product.name }));
    if (product.type !== 'stock') faults.push(fault('/productId', 'warehouse.service'));
    const kept = before?.productId === productId ? before : undefined;
    const quantity = input.quantity ?? (before ? unscaled(before.quantity, 4) : '1');
    const unitFaults: FieldFault[] = [];
    const { service: _service, ...m } = measure(product, { quantity, unit: input.unit ?? kept?.unit }, product.unit, kept ? [kept] : [], 0, unitFaults);
    if (unitFaults.length > 0) faults.push(fault('/unit', 'not_found'));
    demandNone(faults);
    return m;
  }

  /** Components as sent; nothing is made of itself. */
  async lines<L extends { id: number; productId: number; unit: string; ratio: number }>(input: readonly ComponentInput[], productId: number, before: readonly L[]): Promise<WantedLine<Component & { id: number }>[]> {
    if (input.length === 0) throw DocumentErrors.empty({}, { errors: [fault('/lines', 'required')] });
    const products = await this.goods.ensure(input.map((l) => l.productId), new Set(before.map((l) => l.productId)));
    const faults: FieldFault[] = [];
    const lines = input.map((l, i) => {
      const p = products.get(l.productId) as ProductRef;
      if (p.type !== 'stock') faults.push(fault(`/lines/${i}/productId`, 'warehouse.service'));
      if (l.productId === productId) faults.push(fault(`/lines/${i}/productId`, 'warehouse.made_of_itself'));
      const old = before.find((b) => b.id === l.id && b.productId === l.productId);
      const { service: _service, ...m } = measure(p, l, old?.unit ?? p.unit, old ? [old] : [], i, faults);
      return { ...m, ...(l.id ? { id: l.id } : {}), lineNo: i + 1, weight: l.weight ? scaled(l.weight, 4) : null, remark: l.remark ?? null };
    });
    demandNone(faults);
    return lines;
  }
}

/** A component as it travels. */
export const componentView = (l: Component & { id: number }): ComponentView => ({
  id: l.id, lineNo: l.lineNo, productId: l.productId, productCode: l.productCode, productName: l.productName, spec: l.spec, unit: l.unit, ratio: unscaled(l.ratio, 4), quantity: unscaled(l.quantity, 4), baseQuantity: unscaled(l.baseQuantity, 4),
  weight: l.weight === null ? null : unscaled(l.weight, 4), remark: l.remark,
});

/** Product and measure of a head as they travel. */
export const madeView = (m: Made): { productId: number; productCode: string; productName: string; spec: string | null; unit: string; ratio: string; quantity: string; baseQuantity: string } => ({
  productId: m.productId, productCode: m.productCode, productName: m.productName, spec: m.spec, unit: m.unit, ratio: unscaled(m.ratio, 4), quantity: unscaled(m.quantity, 4), baseQuantity: unscaled(m.baseQuantity, 4),
});
