import { Inject, Injectable } from '@nestjs/common';
import { folded } from '@steward/kernel';
import { type FieldSpec, type NewRow, database, fieldsOf, inList, mayUse, pinyinKeys } from '@steward/platform';
import { type ImportField, type ImportRowContext, cellText, shortNameText } from '@steward/system-api';
import type { WantedKey } from '../master-keys.js';
import { ProductFields } from '../product/product.dto.js';
import { NEW_PRODUCT, type Product } from '../product/product.entity.js';
import { CATEGORY_TYPE, ENTITY, PRICE_LEVEL, columnsOf } from '../product/product.input.js';
import { keysOf, searchText, unitFaults } from '../product/product.rules.js';
import { ProductService } from '../product/product.service.js';
import { ProductStore, UPDATE, productSearch } from '../product/product.store.js';
import { PRODUCT_FIELDS } from './import-fields.data.js';
import { ImportFields } from './import-fields.js';
import { ImportReferences } from './import-references.js';
import type { CellPlan, MasterProfile } from './master-import.types.js';
import { levelTexts, rateText, typeText, unitTexts } from './product-import.texts.js';

export const IMPORT_PRODUCTS = 'warehouse.product.import';
const specs: ReadonlyMap<string, FieldSpec> = new Map(fieldsOf(ProductFields).map((f) => [f.name, f]));

/** Products from Excel (S-43, S-65). */
@Injectable()
export class ProductImportProfile implements MasterProfile<Product> {
  readonly entity = ENTITY;
  readonly permission = IMPORT_PRODUCTS;
  readonly updateCode = UPDATE;
  readonly keyKinds = { code: 'product.code', barcode: 'product.barcode', externalId: 'product.external_id' } as const;
  readonly search = productSearch;
  readonly cells: CellPlan;

  constructor(
    @Inject(ProductStore) private readonly products: ProductStore, @Inject(ProductService) private readonly service: ProductService, @Inject(ImportReferences) private readonly references: ImportReferences, @Inject(ImportFields) private readonly files: ImportFields,
  ) {
    this.cells = {
      specs, contactSpecs: new Map(), categoryType: CATEGORY_TYPE, references: ['warehouseId', 'supplierId'], required: ['name', 'unit'],
      special: {
        type: { fault: 'enum', read: typeText },
        shortName: { fault: 'pattern', read: shortNameText },
        taxRate: { fault: 'decimal', params: { scale: 4 }, read: rateText },
        units: { fault: 'warehouse.bad_units', read: unitTexts },
        levelPrices: { fault: 'warehouse.bad_levels', read: (text) => levelTexts(text, (label) => this.files.codeOf(PRICE_LEVEL, label)) },
      },
    };
  }

  fields(): Promise<ImportField[]> {
    const open = Object.entries(PRODUCT_FIELDS).filter(([key]) => { const needs = specs.get(key)?.needs; return needs === undefined || mayUse(needs); });
    const type = ['stock', 'service'].map((value) => ({ value, label: this.files.label(`enum.product.type.${value}`) }));
    return this.files.of(ENTITY, Object.fromEntries(open), { specs, required: this.cells.required, categoryType: CATEGORY_TYPE, enums: { type } });
  }

  resolve(field: string, texts: readonly string[]): Promise<ReadonlyMap<string, number>> {
    return field === 'warehouseId' ? this.references.warehouses(texts) : this.references.suppliers(texts);
  }
  columns(fields: Record<string, unknown>): Partial<Product> {
    return columnsOf(fields);
  }
  keysOf(row: Partial<Product>): WantedKey[] {
    return keysOf({ code: row.code ?? '', barcode: row.barcode ?? null, barcodes: row.barcodes ?? null, units: row.units ?? null, externalId: row.externalId ?? null }).filter((k) => k.text !== '');
  }
  faults(row: Partial<Product>): ReturnType<typeof unitFaults> {
    return unitFaults({ ...NEW_PRODUCT, unit: '', ...row });
  }

  /** Products of the same name, and of the same spec where the file has one. */
  async likeNames(rows: readonly ImportRowContext[]): Promise<(row: ImportRowContext) => Product | 'ambiguous' | undefined> {
    const names = [...new Set(rows.flatMap((r) => cellText(r.values['name']) ?? []))];
    const list = inList([...new Set(names.map((n) => pinyinKeys(n).sort))]);
    const found = names.length === 0 ? [] : await this.products.query(`t.nameKey IN ${list.sql}`, list.params, '', IMPORT_PRODUCTS);
    return (row) => {
      const name = folded(cellText(row.values['name']) ?? '');
      const spec = 'spec' in row.values ? folded(cellText(row.values['spec']) ?? '') : undefined;
      const hits = name === '' ? [] : found.filter((p) => folded(p.name) === name && (spec === undefined || folded(p.spec ?? '') === spec));
      return hits.length > 1 ? 'ambiguous' : hits[0];
    };
  }

  visible(ids: readonly number[], code: string, lock = false): Promise<Product[]> {
    return this.products.visible(ids, code, lock);
  }
  complete(columns: Partial<Product>): Promise<NewRow<Product>> {
    const names = pinyinKeys(columns.name ?? '');
    const row = { ...NEW_PRODUCT, ...columns, code: columns.code ?? '', name: columns.name ?? '', unit: columns.unit ?? '', nameKey: names.sort, search: '' };
    row.search = searchText(row, names);
    return Promise.resolve(row);
  }
  searchOf(row: NewRow<Product>): string {
    return searchText(row as Product);
  }
  insertMany(rows: readonly NewRow<Product>[]): Promise<number> {
    return this.products.insertMany(rows);
  }
  async retract(ids: readonly number[]): Promise<void> {
    await this.products.everybodys('rows of this import').delete({ id: ids });
  }
  all(ids: readonly number[]): Promise<Product[]> {
    return this.products.everybodys('rows this import has written').all({ id: ids }, { lock: true, orderBy: 'id' });
  }
  write(before: Product, set: Partial<Product>): Promise<Product> {
    return this.service.write(before, set);
  }

  async used(ids: readonly number[]): Promise<ReadonlySet<number>> {
    const list = inList(ids);
    const files = await database.sql.all<{ id: number }>(`SELECT DISTINCT entityId AS id FROM attachment WHERE entity='product' AND entityId IN ${list.sql}`, list.params);
    return new Set([...files.map((f) => f.id), ...(await this.references.usedProducts(ids))]);
  }
}
