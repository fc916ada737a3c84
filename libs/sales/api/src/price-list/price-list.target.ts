import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { SCALE, scaled } from '@steward/kernel';
import { DateField, PriceField, TextField, Texts, check, clock, context, demandRight, fieldsOf } from '@steward/platform';
import {
  type CheckedRow, DictionaryFacade, type ImportFault, type ImportField, type ImportOptions, type ImportRowContext, type ImportTarget, ImportTargets, type UndoRow, type UndoneRow, type WrittenRow, cellText, dateText, numberText,
} from '@steward/system-api';
import { ProductFacade, type ProductRef, ratioOf } from '@steward/warehouse-api';
import { PRICE } from '../line/sales-line.dto.js';
import type { PriceList, PriceListLine } from './price-list.entity.js';
import { type PriceColumns, PriceListLines } from './price-list-line.service.js';
import { PriceListService, listKey } from './price-list.service.js';
import { CREATE, IMPORT, PRICE_LIST, PriceListStore, UPDATE } from './price-list.store.js';

/** Columns of a file of prices. */
export class PriceListRow {
  @TextField({ max: 100, description: 'Name of the price list; made where there is none' }) priceListName: string;
  @TextField({ opt: true, max: 100, description: 'Price level of a new list' }) priceLevel?: string | null;
  @DateField({ opt: true, description: 'First day of a new list; today when empty' }) validFrom?: string | null;
  @DateField({ opt: true, description: 'Last day of a new list' }) validTo?: string | null;
  @TextField({ max: 200, description: 'Code, barcode or name of the product' }) product: string;
  @TextField({ opt: true, max: 16, description: 'The base unit when empty' }) unit?: string | null;
  @PriceField({ min: 0, max: 1_000_000_000, description: 'For one unit' }) price: string;
  @TextField({ opt: true, max: 500 }) remark?: string | null;
}

const SPECS = fieldsOf(PriceListRow);
const WORDS: Record<string, readonly string[]> = {
  priceListName: ['价格表名称', '价目表', 'Price list'], priceLevel: ['价格级别', '客户级别', 'Price level'], validFrom: ['生效日期', '开始日期', 'From'], validTo: ['失效日期', '结束日期', 'To'],
  product: ['产品编码', '商品编码', '产品名称', '品名', '条码', 'Product', 'SKU'], unit: ['计量单位', 'Unit'], price: ['单价', '售价', '价格', 'Price'], remark: ['备注', 'Remark'],
};
const EXAMPLES: Record<string, string> = { priceListName: '2026 年批发价', priceLevel: '一级批发', validFrom: '2026-01-01', product: 'CP000001', unit: '个', price: '12.50' };

type Head = Pick<PriceList, 'name' | 'priceLevel' | 'validFrom' | 'validTo'>;
interface Checked extends Head { productId: number; unit: string; ratio: number; price: number; remark: string | null }
interface Batch { products: ReadonlyMap<string, ProductRef>; levels: ReadonlyMap<string, string | undefined>; lists: Map<string, Head & { id?: number }>; known: ReadonlyMap<string, PriceListLine> }
const at = (o: { priceListId: number; productId: number; unit: string }): string => `${o.priceListId}|${o.productId}|${o.unit}`;

/** Prices of price lists by Excel: a row is the price of a product in a list; lists that do not exist yet are made by the way. */
@Injectable()
export class PriceListTarget implements ImportTarget, OnModuleInit {
  readonly entity = PRICE_LIST;
  readonly permission = IMPORT;
  /** A row is known by list, product and unit together; there is nothing to choose. */
  readonly matchKeys: readonly string[] = [];

  constructor(
    @Inject(ImportTargets) private readonly targets: ImportTargets, @Inject(PriceListStore) private readonly store: PriceListStore, @Inject(PriceListService) private readonly lists: PriceListService, @Inject(PriceListLines) private readonly lines: PriceListLines,
    @Inject(ProductFacade) private readonly products: ProductFacade, @Inject(DictionaryFacade) private readonly dictionaries: DictionaryFacade, @Inject(Texts) private readonly texts: Texts,
  ) {}

  onModuleInit(): void {
    this.targets.register(this);
  }

  fields(): Promise<ImportField[]> {
    return Promise.resolve(SPECS.map((spec) => ({
      key: spec.name, label: this.texts.text(context().locale, `field.price_list_line.${spec.name}`), kind: spec.kind ?? (spec.type === 'date' ? 'date' : 'text'), required: !spec.opt, spec, synonyms: WORDS[spec.name] ?? [],
      ...(EXAMPLES[spec.name] ? { example: EXAMPLES[spec.name] } : {}),
    }) as ImportField));
  }

  /** The file holds prices and may make lists. */
  ensureOptions(): Promise<void> {
    for (const code of [PRICE, CREATE, UPDATE]) demandRight(code);
    return Promise.resolve();
  }

  async check(rows: ImportRowContext[], o: ImportOptions): Promise<CheckedRow[]> {
    const batch = await this.batch(rows);
    const seen = new Map<string, number>();
    return rows.map((r) => checkedRow(r, batch, o, seen));
  }

  private async batch(rows: readonly ImportRowContext[]): Promise<Batch> {
    const cells = (key: string): string[] => [...new Set(rows.flatMap((r) => cellText(r.values[key]) ?? []))];
    const products = await this.products.named(cells('product'));
    const lists = await this.store.named(cells('priceListName').map(listKey));
    const known = await this.store.linesIn(lists.map((l) => l.id), [...products.values()].map((p) => p.id));
    const levels = new Map<string, string | undefined>();
    for (const text of cells('priceLevel')) levels.set(text, await this.dictionaries.matchLabel('customer.price_level', text));
    return { products, levels, lists: new Map(lists.map((l) => [l.nameKey, l])), known: new Map(known.map((k) => [at(k), k])) };
  }

  async write(rows: CheckedRow[]): Promise<WrittenRow[]> {
    const lists = await this.lists.named(rows.map((r) => r.input as Checked));
    const wanted = rows.map((row) => { const c = row.input as Checked; const { productId, unit, ratio, price, remark } = c; return { row, columns: { priceListId: lists.get(listKey(c.name))?.id ?? 0, productId, unit, ratio, price, remark } satisfies PriceColumns }; });
    const now = new Map((await this.store.linesIn([...lists.values()].map((l) => l.id), wanted.map((w) => w.columns.productId))).map((l) => [at(l), l]));
    const fresh = wanted.filter((w) => !now.has(at(w.columns)));
    const first = fresh.length > 0 ? await this.lines.add(fresh.map((w) => w.columns)) : 0;
    const changed = new Map((await this.store.lockLines(wanted.flatMap((w) => now.get(at(w.columns))?.id ?? []))).map((l) => [at(l), l]));
    const out: WrittenRow[] = [];
    for (const w of wanted) {
      const before = changed.get(at(w.columns));
      if (!before) { out.push({ row: w.row.row, entityId: first + fresh.indexOf(w), version: 1, action: 'created' }); continue; }
      const after = await this.lines.write(before, { price: w.columns.price, ...(w.columns.remark === null ? {} : { remark: w.columns.remark }) });
      out.push({ row: w.row.row, entityId: before.id, version: after.version, action: after.version === before.version ? 'skipped' : 'updated', before: { price: before.price, remark: before.remark } });
    }
    return out;
  }

  /** Takes prices nobody has touched since out of their lists again, or gives them the price they had. The lists stay. */
  async undo(rows: UndoRow[]): Promise<UndoneRow[]> {
    const found = new Map((await this.store.lockLines(rows.map((r) => r.entityId))).map((l) => [l.id, l]));
    const gone: number[] = [];
    const out: UndoneRow[] = [];
    for (const r of rows) {
      const line = found.get(r.entityId);
      if (!line || line.version !== r.version) { out.push({ row: r.row, undone: false, reason: line ? 'exchange.undo_changed' : 'exchange.undo_gone' }); continue; }
      if (r.action === 'created') gone.push(line.id);
      else await this.lines.write(line, r.before as Pick<PriceColumns, 'price' | 'remark'>);
      out.push({ row: r.row, undone: true });
    }
    await this.store.deleteLines(gone);
    return out;
  }
}

function checkedRow({ row, values }: ImportRowContext, b: Batch, o: ImportOptions, seen: Map<string, number>): CheckedRow {
  const errors: ImportFault[] = [];
  const wrong = (field: string, code: string, params?: Record<string, unknown>): void => { errors.push({ field, value: values[field] ?? null, code, ...(params ? { params } : {}) }); };
  const read = readCells(values, wrong);
  const product = b.products.get(read['product'] ?? '');
  if (!product && read['product'] !== undefined) wrong('product', 'not_found');
  const unit = read['unit'] ?? product?.unit ?? '';
  const ratio = product && ratioOf(product, unit);
  if (product && ratio === undefined) wrong('unit', 'enum');
  const list = listOf(read, b, wrong);
  if (errors.length > 0 || !product || ratio === undefined || !list) return { row, action: 'invalid', errors };
  const input: Checked = { name: list.name, priceLevel: list.priceLevel, validFrom: list.validFrom, validTo: list.validTo, productId: product.id, unit, ratio, price: scaled(read['price'] ?? '0', SCALE.price), remark: read['remark'] ?? null };
  const key = `${listKey(list.name)}|${product.id}|${unit}`;
  const twin = seen.get(key);
  if (twin !== undefined) return { row, action: 'invalid', errors: [{ field: 'product', value: product.name, code: 'sales.price_line_exists' }], duplicateOf: `#${twin}` };
  seen.set(key, row);
  const known = list.id === undefined ? undefined : b.known.get(at({ priceListId: list.id, productId: product.id, unit }));
  if (!known) return { row, action: 'create', input, errors };
  const keeps = known.price === input.price || o.duplicateStrategy === 'skip' || o.duplicateStrategy === 'create';
  return { row, action: keeps ? 'skip' : 'update', input, errors, entityId: known.id, duplicateOf: product.code };
}

/** The list a row belongs to: one that exists, one an earlier row makes, or one this row makes. */
function listOf(read: Record<string, string | undefined>, b: Batch, wrong: (field: string, code: string, params?: Record<string, unknown>) => void): (Head & { id?: number }) | undefined {
  const name = read['priceListName'];
  if (name === undefined) return undefined;
  const level = read['priceLevel'] === undefined ? undefined : b.levels.get(read['priceLevel']);
  if (read['priceLevel'] !== undefined && level === undefined) { wrong('priceLevel', 'enum'); return undefined; }
  const known = b.lists.get(listKey(name));
  if (known) {
    if (level !== undefined && level !== known.priceLevel) wrong('priceLevel', 'sales.price_list_differs', { name: known.name });
    // rows are checked in batches: each row of a new list says for whom it is
    if (level === undefined && known.id === undefined) wrong('priceLevel', 'required');
    return known;
  }
  if (level === undefined) { wrong('priceLevel', 'required'); return undefined; }
  const validFrom = read['validFrom'] ?? clock.today();
  const validTo = read['validTo'] ?? null;
  if (validTo !== null && validTo < validFrom) { wrong('validTo', 'min', { min: validFrom }); return undefined; }
  const made = { name, priceLevel: level, validFrom, validTo };
  b.lists.set(listKey(name), made);
  return made;
}

/** Texts of the cells as values of the wire, checked by the rules of the columns. */
function readCells(values: ImportRowContext['values'], wrong: (field: string, code: string, params?: Record<string, unknown>) => void): Record<string, string | undefined> {
  const out: Record<string, string | undefined> = {};
  for (const spec of SPECS) {
    const text = cellText(values[spec.name]);
    if (text === null) { if (!spec.opt) wrong(spec.name, 'required'); continue; }
    const value = spec.type === 'decimal' ? numberText(text) : spec.type === 'date' ? dateText(text) : text;
    const found = value === undefined ? { code: spec.type === 'date' ? 'date' : 'decimal', params: { scale: spec.scale } } : check(spec, value);
    if (found) wrong(spec.name, found.code, found.params);
    else out[spec.name] = value;
  }
  return out;
}
