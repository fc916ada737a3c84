import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { codeKey, lineAmount, scaled } from '@steward/kernel';
import { DateField, MoneyField, PriceField, QuantityField, TextField, Texts, check, clock, context, demandRight, fieldsOf, isDuplicate } from '@steward/platform';
import { type CheckedRow, type ImportFault, type ImportField, type ImportOptions, type ImportRowContext, type ImportTarget, ImportTargets, type UndoRow, type UndoneRow, type WrittenRow, cellText, numberText } from '@steward/system-api';
import type { ProductRef } from '../product/product.facade.js';
import type { OpeningStock } from './opening-stock.entity.js';
import { OpeningStockReferences } from './opening-stock.references.js';
import { type OpeningInput, OpeningStockService } from './opening-stock.service.js';
import { ENTITY, IMPORT, OpeningStockStore } from './opening-stock.store.js';

/** Columns of a file of opening stock. */
export class OpeningStockRow {
  @TextField({ max: 200, description: 'Code, barcode or name of the product' }) product: string;
  @TextField({ opt: true, max: 100, description: 'Code or name; the default warehouse when empty' }) warehouse?: string | null;
  @QuantityField({ min: 0.0001, description: 'In the base unit' }) quantity: string;
  @PriceField({ opt: true, min: 0, description: 'Cost per base unit; needed where there is no amount' }) unitCost?: string | null;
  @MoneyField({ opt: true, min: 0, description: 'Cost of all of it' }) amount?: string | null;
  @DateField({ opt: true }) docDate?: string | null;
  @TextField({ opt: true, max: 200 }) remark?: string | null;
}

const SPECS = fieldsOf(OpeningStockRow);
const WORDS: Record<string, readonly string[]> = {
  product: ['产品编码', '商品编码', '产品名称', '品名', '条码', '编码', 'Product', 'SKU'], warehouse: ['仓库名称', '存放仓库', 'Warehouse'], quantity: ['期初数量', '库存数量', '数量', 'Quantity'],
  unitCost: ['成本单价', '单价', '进价', 'Unit cost'], amount: ['期初金额', '库存金额', '成本金额', 'Amount'], docDate: ['期初日期', '日期', 'Date'], remark: ['备注', 'Remark'],
};
const EXAMPLES: Record<string, string> = { product: 'CP000001', warehouse: '主仓', quantity: '100', unitCost: '12.50', docDate: '2026-01-01' };

interface Batch { products: ReadonlyMap<string, ProductRef>; warehouses: ReadonlyMap<string, number>; home: number | null; known: ReadonlyMap<string, OpeningStock> }
const at = (o: { productId: number; warehouseId: number }): string => `${o.productId}|${o.warehouseId}`;

/** Opening stock by Excel (期初库存): one row per product and warehouse, with what it cost. */
@Injectable()
export class OpeningStockTarget implements ImportTarget, OnModuleInit {
  readonly entity = ENTITY;
  readonly permission = IMPORT;
  /** A row is known by product and warehouse together; there is nothing to choose. */
  readonly matchKeys: readonly string[] = [];

  constructor(
    @Inject(ImportTargets) private readonly targets: ImportTargets, @Inject(OpeningStockStore) private readonly rows: OpeningStockStore, @Inject(OpeningStockService) private readonly opening: OpeningStockService,
    @Inject(OpeningStockReferences) private readonly references: OpeningStockReferences, @Inject(Texts) private readonly texts: Texts,
  ) {}

  onModuleInit(): void {
    this.targets.register(this);
  }

  fields(): Promise<ImportField[]> {
    return Promise.resolve(SPECS.map((spec) => ({
      key: spec.name, label: this.texts.text(context().locale, `field.opening_stock.${spec.name}`), kind: spec.kind ?? (spec.type === 'date' ? 'date' : 'text'), required: !spec.opt, spec, synonyms: WORDS[spec.name] ?? [],
      ...(EXAMPLES[spec.name] ? { example: EXAMPLES[spec.name] } : {}),
    }) as ImportField));
  }

  /** The file says what goods cost. */
  ensureOptions(): Promise<void> {
    demandRight('cost.view');
    return Promise.resolve();
  }

  async check(rows: ImportRowContext[], o: ImportOptions): Promise<CheckedRow[]> {
    const batch = await this.batch(rows);
    const seen = new Map<string, number>();
    return rows.map((r) => this.row(r, batch, o, seen));
  }

  async write(rows: CheckedRow[]): Promise<WrittenRow[]> {
    const created = await this.create(rows.filter((r) => r.action === 'create'));
    return [...created, ...(await this.change(rows.filter((r) => r.action === 'update')))];
  }

  /** Writes what nobody has given meanwhile; where somebody else is just giving it, looks again. */
  private async create(rows: readonly CheckedRow[], attempt = 1): Promise<WrittenRow[]> {
    const known = new Set((await this.rows.ofProducts(rows.map((r) => (r.input as OpeningInput).productId))).map(at));
    const fresh = rows.filter((r) => !known.has(at(r.input as OpeningInput)));
    try {
      const first = await this.opening.create(fresh.map((r) => r.input as OpeningInput));
      const taken = rows.filter((r) => !fresh.includes(r));
      return [
        ...fresh.map((r, i): WrittenRow => ({ row: r.row, entityId: first + i, version: 1, action: 'created' })),
        ...taken.map((r): WrittenRow => ({ row: r.row, entityId: 0, version: 0, action: 'failed', errors: [{ field: 'product', value: null, code: 'warehouse.opening_exists' }] })),
      ];
    } catch (e) {
      if (!isDuplicate(e) || attempt > 3) throw e;
      return this.create(rows, attempt + 1);
    }
  }

  async undo(rows: UndoRow[]): Promise<UndoneRow[]> {
    const found = new Map((await this.rows.lock(rows.map((r) => r.entityId))).map((o) => [o.id, o]));
    const whole = rows.flatMap((r) => { const o = found.get(r.entityId); return o && o.version === r.version ? [o] : []; });
    const intact = await this.opening.intact(whole);
    const gone: OpeningStock[] = [];
    const given: { row: OpeningStock; set: OpeningInput }[] = [];
    const out = rows.map((r): UndoneRow => {
      const o = found.get(r.entityId);
      if (!o) return { row: r.row, undone: false, reason: 'exchange.undo_gone' };
      if (o.version !== r.version) return { row: r.row, undone: false, reason: 'exchange.undo_changed' };
      if (!intact.has(o.id)) return { row: r.row, undone: false, reason: 'exchange.undo_in_use' };
      if (r.action === 'created') gone.push(o);
      else given.push({ row: o, set: r.before as unknown as OpeningInput });
      return { row: r.row, undone: true };
    });
    await this.opening.remove(gone);
    await this.opening.replace(given);
    return out;
  }

  private async change(rows: readonly CheckedRow[]): Promise<WrittenRow[]> {
    const found = new Map((await this.rows.lock(rows.flatMap((r) => (r.entityId ? [r.entityId] : [])))).map((o) => [o.id, o]));
    const intact = await this.opening.intact([...found.values()]);
    const before = new Map([...found].map(([id, o]) => [id, inputOf(o)]));
    const done = rows.flatMap((r) => { const row = found.get(r.entityId ?? 0); return row && intact.has(row.id) ? [{ r, row, set: r.input as OpeningInput }] : []; });
    await this.opening.replace(done);
    return rows.map((r): WrittenRow => {
      const hit = done.find((d) => d.r === r);
      if (hit) return { row: r.row, entityId: hit.row.id, version: hit.row.version, action: 'updated', before: { ...before.get(hit.row.id) } };
      return { row: r.row, entityId: r.entityId ?? 0, version: 0, action: 'failed', errors: [{ field: 'quantity', value: null, code: 'exchange.undo_in_use' }] };
    });
  }

  private async batch(rows: readonly ImportRowContext[]): Promise<Batch> {
    const products = await this.references.products([...new Set(rows.flatMap((r) => cellText(r.values['product']) ?? []))]);
    const known = await this.rows.ofProducts([...products.values()].map((p) => p.id));
    return { products, ...(await this.references.warehouses()), known: new Map(known.map((k) => [at(k), k])) };
  }

  private row({ row, values }: ImportRowContext, b: Batch, o: ImportOptions, seen: Map<string, number>): CheckedRow {
    const errors: ImportFault[] = [];
    const wrong = (field: string, code: string, params?: Record<string, unknown>): void => { errors.push({ field, value: values[field] ?? null, code, ...(params ? { params } : {}) }); };
    const read = readCells(values, wrong);
    const product = b.products.get(cellText(values['product']) ?? '');
    if (!product && cellText(values['product']) !== null) wrong('product', 'not_found');
    if (product?.type === 'service') wrong('product', 'warehouse.service');
    const named = cellText(values['warehouse']);
    const warehouseId = named === null ? b.home : b.warehouses.get(codeKey(named));
    if (!warehouseId) wrong('warehouse', named === null ? 'required' : 'not_found');
    if (read['unitCost'] === undefined && read['amount'] === undefined) wrong('unitCost', 'required');
    if (errors.length > 0 || !product || !warehouseId) return { row, action: 'invalid', errors };
    const quantity = scaled(read['quantity'] ?? '0', 4);
    const input: OpeningInput = { productId: product.id, warehouseId, docDate: read['docDate'] ?? clock.today(), quantity, amount: read['amount'] === undefined ? lineAmount(quantity, scaled(read['unitCost'] ?? '0', 6)) : scaled(read['amount'], 2), remark: read['remark'] ?? null };
    const twin = seen.get(at(input));
    if (twin !== undefined) return { row, action: 'invalid', errors: [{ field: 'product', value: product.name, code: 'warehouse.opening_exists' }], duplicateOf: `#${twin}` };
    seen.set(at(input), row);
    const known = b.known.get(at(input));
    if (!known) return { row, action: 'create', input, errors };
    const same = known.quantity === input.quantity && known.amount === input.amount;
    return { row, action: same || o.duplicateStrategy === 'skip' || o.duplicateStrategy === 'create' ? 'skip' : 'update', input, errors, entityId: known.id, duplicateOf: product.code };
  }
}

/** Texts of the cells as values of the wire, checked by the rules of the columns. */
function readCells(values: ImportRowContext['values'], wrong: (field: string, code: string, params?: Record<string, unknown>) => void): Record<string, string | undefined> {
  const out: Record<string, string | undefined> = {};
  for (const spec of SPECS) {
    const text = cellText(values[spec.name]);
    if (text === null) { if (!spec.opt) wrong(spec.name, 'required'); continue; }
    const value = spec.type === 'decimal' ? numberText(text) : spec.type === 'date' ? dayText(text) : text;
    const found = value === undefined ? { code: spec.type === 'date' ? 'date' : 'decimal', params: { scale: spec.scale } } : check(spec, value);
    if (found) wrong(spec.name, found.code, found.params);
    else out[spec.name] = value;
  }
  return out;
}

/** `2026-1-5`, `2026/01/05`, `2026年1月5日`, with or without a time, as a day. */
function dayText(text: string): string | undefined {
  const m = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?(?:[ T].*)?$/.exec(text);
  return m ? `${m[1] ?? ''}-${(m[2] ?? '').padStart(2, '0')}-${(m[3] ?? '').padStart(2, '0')}` : undefined;
}

const inputOf = (o: OpeningStock): OpeningInput => ({ productId: o.productId, warehouseId: o.warehouseId, docDate: o.docDate, quantity: o.quantity, amount: o.amount, remark: o.remark });

