import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { scaled, unscaled } from '@steward/kernel';
import { QuantityField, TextField, Texts, check, clock, context, fieldsOf } from '@steward/platform';
import { type CheckedRow, type ImportFault, type ImportField, type ImportOptions, type ImportRowContext, type ImportTarget, ImportTargets, type UndoRow, type UndoneRow, type WrittenRow, cellText, numberText } from '@steward/system-api';
import { OpeningStockReferences } from '../opening-stock/opening-stock.references.js';
import type { Stocktake, StocktakeCount } from './stocktake.entity.js';
import { StocktakeCounting } from './stocktake.counting.js';
import { IMPORT } from './stocktake.rights.js';
import { StocktakeStore } from './stocktake.store.js';

/** Columns of a file of counts: what the export of the lines contains, filled in. */
export class StocktakeCountRow {
  @TextField({ max: 20, description: 'Id of the stocktake, as the exported lines say' }) stocktakeId: string;
  @TextField({ max: 200, description: 'Code, barcode or name of the product' }) product: string;
  @QuantityField({ opt: true, min: 0, description: 'Counted, in the base unit; an empty cell is not counted' }) quantity?: string | null;
  @TextField({ opt: true, max: 30, description: 'When it was counted, 2026-01-05 14:30; the time of the import when empty' }) countedAt?: string | null;
}

const SPECS = fieldsOf(StocktakeCountRow);
const WORDS: Record<string, readonly string[]> = {
  stocktakeId: ['盘点单', '盘点单号', '盘点单ID', 'Stocktake'], product: ['产品编码', '商品编码', '编码', '条码', '产品名称', 'Product', 'Product code'], quantity: ['实盘数量', '盘点数量', '数量', 'Quantity counted', 'Quantity'], countedAt: ['盘点时间', '时间', 'Counted at'],
};
const EXAMPLES: Record<string, string> = { stocktakeId: '12', product: 'CP000001', quantity: '100', countedAt: '2026-01-05 14:30' };

interface Input { stocktakeId: number; productId: number; quantity: number; countedAt: string | null }

/** Counts by Excel: the exported lines filled in, onto the importer's own sheet. */
@Injectable()
export class StocktakeCountTarget implements ImportTarget, OnModuleInit {
  readonly entity = 'stocktake_count';
  readonly permission = IMPORT;
  readonly matchKeys: readonly string[] = [];

  constructor(
    @Inject(ImportTargets) private readonly targets: ImportTargets, @Inject(StocktakeStore) private readonly rows: StocktakeStore, @Inject(StocktakeCounting) private readonly counting: StocktakeCounting, @Inject(OpeningStockReferences) private readonly references: OpeningStockReferences, @Inject(Texts) private readonly texts: Texts,
  ) {}

  onModuleInit(): void {
    this.targets.register(this);
  }

  fields(): Promise<ImportField[]> {
    return Promise.resolve(SPECS.map((spec) => ({ key: spec.name, label: this.texts.text(context().locale, `field.stocktake_count.${spec.name}`), kind: spec.kind ?? 'text', required: !spec.opt, spec, synonyms: WORDS[spec.name] ?? [], ...(EXAMPLES[spec.name] ? { example: EXAMPLES[spec.name] } : {}) }) as ImportField));
  }

  async check(rows: ImportRowContext[], o: ImportOptions): Promise<CheckedRow[]> {
    const products = await this.references.products([...new Set(rows.flatMap((r) => cellText(r.values['product']) ?? []))]);
    const ids = [...new Set(rows.flatMap((r) => { const id = Number((cellText(r.values['stocktakeId']) ?? '').replace(/^#/, '')); return Number.isSafeInteger(id) && id > 0 ? [id] : []; }))];
    const stocktakes = new Map((await this.rows.visible(ids, IMPORT)).map((s) => [s.id, s]));
    const known = await this.known([...stocktakes.keys()]);
    const seen = new Map<string, number>();
    return rows.map(({ row, values }) => {
      const errors: ImportFault[] = [];
      const wrong = (field: string, code: string): void => { errors.push({ field, value: values[field] ?? null, code }); };
      const stocktake = this.stocktakeOf(values, stocktakes, wrong);
      const text = cellText(values['product']);
      const product = products.get(text ?? '');
      if (!product) wrong('product', text === null ? 'required' : 'not_found');
      else if (product.type !== 'stock') wrong('product', 'warehouse.service');
      const counted = cellText(values['quantity']);
      const quantity = counted === null ? undefined : numberText(counted);
      const spec = SPECS.find((s) => s.name === 'quantity');
      if (counted !== null && (quantity === undefined || (spec && check(spec, quantity)))) wrong('quantity', 'decimal');
      const countedAt = momentOf(cellText(values['countedAt']));
      if (countedAt === undefined || (countedAt !== null && stocktake && (countedAt < (stocktake.startedAt ?? '') || countedAt > clock.stamp()))) wrong('countedAt', 'stocktake.time');
      if (errors.length > 0 || !stocktake || !product || countedAt === undefined) return { row, action: 'invalid', errors };
      if (quantity === undefined) return { row, action: 'skip', errors };
      const key = `${stocktake.id}|${product.id}`;
      const twin = seen.get(key);
      if (twin !== undefined) return { row, action: 'invalid', errors: [{ field: 'product', value: text, code: 'duplicate' }], duplicateOf: `#${twin}` };
      seen.set(key, row);
      const input: Input = { stocktakeId: stocktake.id, productId: product.id, quantity: scaled(quantity, 4), countedAt };
      const have = known.get(key);
      if (!have) return { row, action: 'create', input, errors };
      const same = have.quantity === input.quantity;
      return { row, action: same || o.duplicateStrategy === 'skip' ? 'skip' : 'update', input, errors, entityId: have.id, duplicateOf: product.code };
    });
  }

  async write(rows: CheckedRow[]): Promise<WrittenRow[]> {
    const out: WrittenRow[] = [];
    for (const id of [...new Set(rows.map((r) => (r.input as Input).stocktakeId))]) {
      const mine = rows.filter((r) => (r.input as Input).stocktakeId === id);
      const sheet = await this.counting.mine(id);
      const counts = mine.map((r) => { const i = r.input as Input; return { productId: i.productId, quantity: unscaled(i.quantity, 4), countedAt: i.countedAt }; });
      const { lines, before, after } = await this.counting.save(id, sheet.id, counts);
      const byProduct = new Map(lines.map((l) => [l.productId, l]));
      for (const r of mine) {
        const line = byProduct.get((r.input as Input).productId);
        const count = after.get(line?.id ?? 0);
        const old = before.get(line?.id ?? 0);
        out.push(count ? { row: r.row, entityId: count.id, version: count.version, action: old ? 'updated' : 'created', ...(old ? { before: { quantity: old.quantity } } : {}) } : { row: r.row, entityId: 0, version: 0, action: 'failed', errors: [{ field: 'product', value: null, code: 'not_found' }] });
      }
    }
    return out;
  }

  /** Takes counts back while the stocktake is counted and nobody has touched them. */
  async undo(rows: UndoRow[]): Promise<UndoneRow[]> {
    const found = new Map((await this.rows.countsById(rows.map((r) => r.entityId))).map((c) => [c.id, c]));
    const whose = new Map((await this.rows.sheetsById([...new Set([...found.values()].map((c) => c.sheetId))])).map((s) => [s.id, s.stocktakeId]));
    const open = new Map((await this.rows.visible([...new Set(whose.values())], IMPORT)).map((s) => [s.id, s]));
    const back = new Map<number, { count: StocktakeCount; quantity: string | null }[]>();
    const out = rows.map((r): UndoneRow => {
      const c = found.get(r.entityId);
      if (!c) return { row: r.row, undone: false, reason: 'exchange.undo_gone' };
      if (c.version !== r.version) return { row: r.row, undone: false, reason: 'exchange.undo_changed' };
      if (open.get(whose.get(c.sheetId) ?? 0)?.phase !== 'counting') return { row: r.row, undone: false, reason: 'exchange.undo_in_use' };
      const quantity = r.action === 'created' ? null : unscaled(Number(r.before?.['quantity'] ?? 0), 4);
      back.set(c.sheetId, [...(back.get(c.sheetId) ?? []), { count: c, quantity }]);
      return { row: r.row, undone: true };
    });
    for (const [sheetId, list] of back) await this.counting.save(whose.get(sheetId) ?? 0, sheetId, list.map((b) => ({ lineId: b.count.lineId, quantity: b.quantity, countedAt: b.count.countedAt })));
    return out;
  }

  private stocktakeOf(values: ImportRowContext['values'], found: ReadonlyMap<number, Stocktake>, wrong: (field: string, code: string) => void): Stocktake | undefined {
    const text = cellText(values['stocktakeId']);
    const row = found.get(Number((text ?? '').replace(/^#/, '')));
    if (!row) wrong('stocktakeId', text === null ? 'required' : 'not_found');
    else if (row.phase !== 'counting') { wrong('stocktakeId', 'stocktake.not_counting'); return undefined; }
    return row;
  }

  /** Counts the importer has made already on the sheet the file goes to, by stocktake and product. */
  private async known(ids: readonly number[]): Promise<Map<string, { id: number; quantity: number }>> {
    const out = new Map<string, { id: number; quantity: number }>();
    for (const id of ids) {
      const sheet = await this.counting.openSheet(id);
      if (!sheet) continue;
      const lines = new Map((await this.rows.lines(id)).map((l) => [l.id, l]));
      for (const c of await this.rows.countsOn(sheet.id)) { const l = lines.get(c.lineId); if (l?.round === c.round) out.set(`${id}|${l.productId}`, { id: c.id, quantity: c.quantity }); }
    }
    return out;
  }
}

/** `2026-01-05 14:30` in the company's time as an instant; null for an empty cell, undefined where it is no time. */
export function momentOf(text: string | null): string | null | undefined {
  if (text === null) return null;
  const m = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})[ T](\d{1,2}):(\d{2})(?::(\d{2}))?$/.exec(text);
  if (!m) return /^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(text) && !Number.isNaN(Date.parse(text)) ? new Date(text).toISOString() : undefined;
  const [, y, mo, d, h, mi, s] = m;
  const wall = Date.UTC(Number(y), Number(mo) - 1, Number(d), Number(h), Number(mi), Number(s ?? 0));
  const parts = new Intl.DateTimeFormat('en-CA', { timeZone: clock.timezone(), hourCycle: 'h23', year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit', second: '2-digit' }).formatToParts(new Date(wall));
  const of = (type: string): number => Number(parts.find((p) => p.type === type)?.value);
  const offset = Date.UTC(of('year'), of('month') - 1, of('day'), of('hour'), of('minute'), of('second')) - wall;
  return new Date(wall - offset).toISOString();
}
