import { Inject, Injectable, type StreamableFile } from '@nestjs/common';
import { isDay, unscaled } from '@steward/kernel';
import { type Cell, Texts, Transactional, type WorkbookColumn, clock, context, fault, invalid, principal, record, withoutForbidden, writeWorkbook } from '@steward/platform';
import { XLSX, safeFileName, sendFile } from '@steward/system-api';
import { ProductFacade, type ProductRef } from '../product/product.facade.js';
import { WarehouseFacade } from '../warehouse/warehouse.facade.js';
import { type ProductLedgerRow, ProductLedgerView } from './product-ledger.dto.js';
import { type LedgerMove, type LedgerQuery, ProductLedgerStore, type Sums } from './product-ledger.store.js';

/** What a request says, as it came. */
export interface LedgerAsked { productId?: string | undefined; warehouseId?: string | undefined; from?: string | undefined; to?: string | undefined; page?: string | undefined; pageSize?: string | undefined }
const MOST = 200;
const MOST_EXPORTED = 50_000;
const COST_KEYS = ['costIn', 'costOut', 'value'] as const;

/** Ledger of one product 商品台账: opening, every movement with what was left, closing; by the day of the documents, of a warehouse or all the caller works with. */
@Injectable()
export class ProductLedger {
  constructor(@Inject(ProductLedgerStore) private readonly rows: ProductLedgerStore, @Inject(ProductFacade) private readonly products: ProductFacade, @Inject(WarehouseFacade) private readonly warehouses: WarehouseFacade, @Inject(Texts) private readonly texts: Texts) {}

  /** One page. Throws 422 with pointers for what is no product, warehouse of the caller, or period. */
  async page(asked: LedgerAsked): Promise<ProductLedgerView> {
    const [page, pageSize] = [whole(asked.page, 1, '/page', 1_000_000), whole(asked.pageSize, 50, '/pageSize', MOST)];
    return withoutForbidden(await this.view(asked, page, pageSize), ProductLedgerView);
  }

  /** The whole period as a workbook; costs only for who may see them. */
  async workbook(asked: LedgerAsked): Promise<StreamableFile> {
    const v = await this.view(asked, 1, MOST_EXPORTED);
    if (v.total > MOST_EXPORTED) throw invalid(fault('/to', 'max', { max: MOST_EXPORTED }));
    await this.note(v);
    const keys = (['docDate', 'docType', 'docNo', 'warehouseName', 'quantityIn', 'costIn', 'quantityOut', 'costOut', 'balance', 'value'] as const).filter((k) => principal().permissions.has('cost.view') || !COST_KEYS.some((c) => c === k));
    const columns = keys.map((key): WorkbookColumn => ({ header: this.text(`field.product_ledger.${key}`), ...formatOf(key) }));
    const blank = { docDate: '', docType: '', docNo: null, warehouseName: null, quantityIn: null, costIn: null, quantityOut: null, costOut: null, balance: '', value: '' };
    const lines = [
      { ...blank, docDate: v.from, docType: this.text('field.product_ledger.opening'), balance: v.opening, value: v.openingValue }, ...v.items.map((i) => ({ ...i, docType: this.text(`enum.stock_move.docType.${i.docType}`) })),
      { ...blank, docDate: v.to, docType: this.text('field.product_ledger.closing'), quantityIn: v.quantityIn, costIn: v.costIn, quantityOut: v.quantityOut, costOut: v.costOut, balance: v.closing, value: v.closingValue },
    ];
    const title = this.text('entity.product_ledger');
    return sendFile(`${safeFileName(`${title}_${v.productName}_${v.from}_${v.to}`)}.xlsx`, XLSX, (path) => writeWorkbook(path, {
      sheets: [{ name: title, columns, rows: lines.map((l) => keys.map((k): Cell => l[k])), notes: [`${v.productCode} ${v.productName} ${v.spec ?? ''} (${v.unit})`, `${v.from} — ${v.to}`] }], properties: { timeZone: clock.timezone() },
    }));
  }

  private async view(asked: LedgerAsked, page: number, pageSize: number): Promise<ProductLedgerView> {
    const { q, product } = await this.asked(asked);
    const skip = (page - 1) * pageSize;
    const [opening, period, before, moves] = [await this.rows.opening(q), await this.rows.period(q), await this.rows.skipped(q, skip), await this.rows.moves(q, skip, pageSize)];
    const names = await this.warehouses.names([...new Set(moves.map((m) => m.warehouseId))]);
    const running: Sums = { quantity: opening.quantity + before.quantity, cost: opening.cost + before.cost };
    const items = moves.map((m) => { running.quantity += m.quantity; running.cost += m.cost; return rowOf(m, running, names.get(m.warehouseId) ?? null); });
    return {
      productId: product.id, productCode: product.code, productName: product.name, spec: product.spec, unit: product.unit, warehouseId: q.warehouseId, from: q.from, to: q.to, opening: unscaled(opening.quantity, 4), openingValue: unscaled(opening.cost, 2),
      quantityIn: unscaled(period.quantityIn, 4), costIn: unscaled(period.costIn, 2), quantityOut: unscaled(period.quantityOut, 4), costOut: unscaled(period.costOut, 2),
      closing: unscaled(opening.quantity + period.quantityIn - period.quantityOut, 4), closingValue: unscaled(opening.cost + period.costIn - period.costOut, 2), total: period.moves, page, pageSize, items,
    };
  }

  private async asked(a: LedgerAsked): Promise<{ q: LedgerQuery; product: ProductRef }> {
    const today = clock.today();
    const [from, to] = [a.from ?? `${today.slice(0, 8)}01`, a.to ?? today];
    for (const [name, day] of [['from', from], ['to', to]] as const) if (!isDay(day)) throw invalid(fault(`/${name}`, 'date'));
    if (from > to) throw invalid(fault('/from', 'max', { max: to }));
    const productId = Number(a.productId);
    const product = Number.isSafeInteger(productId) && productId > 0 ? (await this.products.get([productId])).get(productId) : undefined;
    if (!product) throw invalid(fault('/productId', a.productId ? 'not_found' : 'required'));
    return { q: { productId, warehouseId: a.warehouseId ? await this.warehouse(a.warehouseId) : null, from, to }, product };
  }

  /** A warehouse the caller works with, disabled ones too: their past stays. */
  private async warehouse(text: string): Promise<number> {
    const id = Number(text);
    const mine = await this.warehouses.mine();
    if (!Number.isSafeInteger(id) || !(await this.warehouses.get([id])).has(id) || (mine !== 'all' && !mine.includes(id))) throw invalid(fault('/warehouseId', 'not_found'));
    return id;
  }

  /** A ledger leaves the house: one audit row, in a transaction of its own for a GET has none. */
  @Transactional()
  private note(v: ProductLedgerView): Promise<void> {
    record({ entity: 'product_ledger', entityId: v.productId, action: 'export', changes: { productName: [null, v.productName], from: [null, v.from], to: [null, v.to] } });
    return Promise.resolve();
  }

  private text(key: string): string {
    return this.texts.text(context().locale, key);
  }
}

/** Goods that came in or, where only the value changed, value that did. */
function rowOf(m: LedgerMove, left: Sums, warehouseName: string | null): ProductLedgerRow {
  const came = m.quantity > 0 || (m.quantity === 0 && m.cost > 0);
  return {
    id: m.id, docDate: m.docDate, at: m.at, docType: m.docType, docId: m.docId, docNo: m.docNo, warehouseId: m.warehouseId, warehouseName, quantityIn: came ? unscaled(m.quantity, 4) : null, quantityOut: came ? null : unscaled(-m.quantity, 4),
    costIn: came ? unscaled(m.cost, 2) : null, costOut: came ? null : unscaled(-m.cost, 2), unitCost: unscaled(m.unitCost, 6), balance: unscaled(left.quantity, 4), value: unscaled(left.cost, 2),
  };
}

const formatOf = (key: string): Pick<WorkbookColumn, 'format' | 'width'> => (key === 'docDate' ? { format: 'date', width: 12 } : key === 'costIn' || key === 'costOut' || key === 'value' ? { format: 'money', width: 14 } : key.startsWith('quantity') || key === 'balance' ? { format: 'number', width: 12 } : { width: 18 });

function whole(text: string | undefined, usual: number, pointer: string, most: number): number {
  if (text === undefined || text === '') return usual;
  const n = Number(text);
  if (!Number.isSafeInteger(n) || n < 1 || n > most) throw invalid(fault(pointer, 'max', { max: most }));
  return n;
}
