import { Inject, Injectable } from '@nestjs/common';
import { SCALE, scaled, unscaled } from '@steward/kernel';
import { type FieldSpec, fault, fieldsOf, invalid, refuseForbidden } from '@steward/platform';
import { AttachmentFacade, CategoryFacade, CustomFieldFacade, DictionaryFacade } from '@steward/system-api';
import type { AuditPlan } from '../master.audit.js';
import { SupplierFacade } from '../supplier/supplier.facade.js';
import { WarehouseFacade } from '../warehouse/warehouse.facade.js';
import { ProductFields, type UnitFields } from './product.dto.js';
import { type AuxUnit, NEW_PRODUCT, type Product } from './product.entity.js';
import { unitFaults } from './product.rules.js';

export const ENTITY = 'product';
export const CATEGORY_TYPE = 'product';
export const BRAND = 'product.brand';
export const PRICE_LEVEL = 'customer.price_level';
type Input = Partial<ProductFields>;
type Columns = Partial<Product>;

const specs = fieldsOf(ProductFields);
/** Digits after the point of the decimal fields. */
export const SCALES: Readonly<Record<string, number>> = Object.fromEntries(specs.filter((f): f is FieldSpec & { scale: number } => f.type === 'decimal' && f.scale !== undefined).map((f) => [f.name, f.scale]));
const OTHERWISE = new Set(['type', 'units', 'levelPrices', 'barcodes', 'enabled', 'custom', ...Object.keys(SCALES)]);
const AS_SENT = specs.map((f) => f.name).filter((name) => !OTHERWISE.has(name));

/** The values of the wire as columns; nothing is looked up. */
export function columnsOf(input: Input): Columns {
  const source = input as Record<string, unknown>;
  const out: Record<string, unknown> = {};
  for (const key of AS_SENT) if (source[key] !== undefined) out[key] = source[key];
  for (const [key, scale] of Object.entries(SCALES)) {
    const v = source[key];
    if (v !== undefined) out[key] = v === null ? null : scaled(v as string, scale);
  }
  if (input.type !== undefined) out['type'] = input.type ?? NEW_PRODUCT.type;
  if (input.enabled !== undefined) out['enabled'] = input.enabled ?? true;
  if (input.barcodes !== undefined) { const codes = [...new Set((input.barcodes ?? []).map((b) => b.trim()).filter(Boolean))]; out['barcodes'] = codes.length > 0 ? codes : null; }
  if (input.units !== undefined) out['units'] = (input.units ?? []).length > 0 ? (input.units ?? []).map(unitOf) : null;
  if (input.levelPrices !== undefined) { const list = (input.levelPrices ?? []).map((p) => [p.level, scaled(p.price, SCALE.price)] as const); out['levelPrices'] = list.length > 0 ? Object.fromEntries(list) : null; }
  return out as Columns;
}

const unitOf = (u: UnitFields): AuxUnit => ({ unit: u.unit, ratio: scaled(u.ratio, SCALE.quantity), barcode: u.barcode ?? null, salePrice: u.salePrice === null || u.salePrice === undefined ? null : scaled(u.salePrice, SCALE.price) });

/** Auxiliary units as they travel. */
export const unitsOnWire = (units: readonly AuxUnit[] | null): { unit: string; ratio: string; barcode: string | null; salePrice: string | null }[] =>
  (units ?? []).map((u) => ({ unit: u.unit, ratio: unscaled(u.ratio, SCALE.quantity), barcode: u.barcode, salePrice: u.salePrice === null ? null : unscaled(u.salePrice, SCALE.price) }));
/** Prices by level as they travel. */
export const levelsOnWire = (prices: Readonly<Record<string, number>> | null): { level: string; price: string }[] => Object.entries(prices ?? {}).map(([level, p]) => ({ level, price: unscaled(p, SCALE.price) }));

/** How changes of a product stand in the audit trail. */
export const PRODUCT_AUDIT: AuditPlan = {
  derived: ['search', 'nameKey', 'deletedAt'], scales: SCALES,
  wire: { units: (v) => (v === null ? null : unitsOnWire(v as AuxUnit[])), levelPrices: (v) => (v === null ? null : levelsOnWire(v as Record<string, number>)) },
};

/** Checks what a product refers to and turns the wire into columns. */
@Injectable()
export class ProductInput {
  constructor(
    @Inject(DictionaryFacade) private readonly dictionaries: DictionaryFacade, @Inject(CategoryFacade) private readonly categories: CategoryFacade, @Inject(CustomFieldFacade) private readonly customFields: CustomFieldFacade,
    @Inject(WarehouseFacade) private readonly warehouses: WarehouseFacade, @Inject(SupplierFacade) private readonly suppliers: SupplierFacade, @Inject(AttachmentFacade) private readonly attachments: AttachmentFacade,
  ) {}

  /** Columns of a new product, or those that were sent for an existing one. Throws 422 with pointers; prices without `price.view` are refused (`forbidden`). */
  async columns(input: Input, before?: Product): Promise<Columns> {
    refuseForbidden(input, ProductFields);
    const out = columnsOf(input);
    if (before && (out.code === null || out.unit === null)) throw invalid(fault(out.code === null ? '/code' : '/unit', 'required'));
    if (!before && out.code === null) delete out.code;
    this.keepUnitPrices(input, out, before);
    const faults = unitFaults({ ...NEW_PRODUCT, unit: '', ...before, ...out });
    if (faults.length > 0) throw invalid(...faults.map((f) => fault(f.pointer, f.code, f.params)));
    await this.references(input, out, before);
    if (!before || input.custom) {
      const custom = await this.customFields.encode(ENTITY, input.custom ?? {}, before ? (before.custom ?? {}) : undefined);
      out.custom = Object.keys(custom).length > 0 ? custom : null;
    }
    return out;
  }

  /** Whoever may not see prices sends units without them: what they cost stays. */
  private keepUnitPrices(input: Input, out: Columns, before?: Product): void {
    if (!before?.units || !out.units) return;
    const sent = new Set((input.units ?? []).filter((u) => u.salePrice !== undefined).map((u) => u.unit));
    const old = new Map(before.units.map((u) => [u.unit, u.salePrice]));
    out.units = out.units.map((u) => (sent.has(u.unit) ? u : { ...u, salePrice: old.get(u.unit) ?? null }));
  }

  private async references(input: Input, out: Columns, before?: Product): Promise<void> {
    await this.dictionaries.ensure(BRAND, out.brand, '/brand', before?.brand);
    await this.categories.ensure(CATEGORY_TYPE, out.categoryId, '/categoryId', before?.categoryId);
    if (input.levelPrices) {
      const levels = input.levelPrices.map((p) => p.level);
      for (const [i, level] of levels.entries()) {
        if (levels.indexOf(level) !== i) throw invalid(fault(`/levelPrices/${i}/level`, 'duplicate'));
        await this.dictionaries.ensure(PRICE_LEVEL, level, `/levelPrices/${i}/level`, before?.levelPrices && Object.hasOwn(before.levelPrices, level) ? level : undefined);
      }
    }
    if (out.warehouseId && out.warehouseId !== before?.warehouseId) await this.warehouses.ensureAny(out.warehouseId, '/warehouseId');
    if (out.supplierId && out.supplierId !== before?.supplierId) await this.suppliers.ensureUsable(out.supplierId, '/supplierId');
    if (out.pictureId && out.pictureId !== before?.pictureId && !(before && (await this.attachments.hasImage(ENTITY, before.id, out.pictureId)))) throw invalid(fault('/pictureId', 'not_found'));
  }
}
