import { Inject, Injectable } from '@nestjs/common';
import { type AuditChanges, Transactional, demandRight, demandSeen, demandVersion, record } from '@steward/platform';
import { scaled } from '@steward/kernel';
import { Documents } from '@steward/system-api';
import { headChanges, lineChanges } from '../document/document.audit.js';
import { DocumentHeads, demandDeletable, demandEditable, demandTotal, orTaken, stamped } from '../document/document.heads.js';
import { insertLines, replaceLines } from '../document/lines.js';
import { StockInBooking } from './stock-in.booking.js';
import type { CreateStockIn, StockInFields, UpdateStockIn } from './stock-in.dto.js';
import { ENTITY, StockIn, StockInLine } from './stock-in.entity.js';
import { type OrderBehind, StockInInput } from './stock-in.input.js';
import { APPROVE, CREATE, DELETE, StockInStore, UPDATE, VOID, stockInLineTable } from './stock-in.store.js';

/** A stock-in with its lines. */
export interface WholeStockIn { row: StockIn; lines: StockInLine[] }

/** Use cases of purchase receipts 采购入库, against an order (in parts, several) or free. */
@Injectable()
export class StockInService {
  constructor(
    @Inject(StockInStore) private readonly stockIns: StockInStore, @Inject(StockInInput) private readonly input: StockInInput, @Inject(StockInBooking) private readonly booking: StockInBooking,
    @Inject(DocumentHeads) private readonly heads: DocumentHeads, @Inject(Documents) private readonly documents: Documents,
  ) {}

  @Transactional()
  async create(input: CreateStockIn, approve: boolean): Promise<WholeStockIn> {
    if (approve) demandRight(APPROVE);
    const order = await this.input.order(input.purchaseOrderId);
    const supplier = await this.input.supplier(input.supplierId, order);
    const warehouseId = await this.input.warehouse(input.warehouseId, order);
    const lines = await this.input.lines(input.lines, order, warehouseId, []);
    const money = await this.money(input, order);
    const priceIncludesTax = order?.row.priceIncludesTax ?? (await this.input.terms()).priceIncludesTax;
    const totals = await this.input.figures(lines, order?.lines, { ...money, priceIncludesTax });
    demandTotal(input.total, totals.total);
    const head = {
      ...(await this.heads.fresh(ENTITY, input, CREATE)), ...money, ...totals, supplierId: supplier.id, supplierName: supplier.name, purchaseOrderId: order?.row.id ?? null, purchaseOrderNo: order?.row.no ?? null, warehouseId,
      deliveryNo: input.deliveryNo ?? null, paymentTerm: input.paymentTerm ?? order?.row.paymentTerm ?? supplier.paymentTerm, dueDate: input.dueDate ?? null, priceIncludesTax,
    };
    const id = await orTaken(this.stockIns.insert(head));
    const row = stamped<StockIn>(head, id);
    const inserted = await insertLines(stockInLineTable, lines.map(({ id: _id, ...l }) => ({ ...l, stockInId: id })));
    if (order) await this.documents.linkNew([{ type: 'purchase_order', id: order.row.id }], { type: ENTITY, id });
    record({ entity: ENTITY, entityId: id, action: 'create', payload: { version: 1 } });
    return { row: approve ? await this.booking.approve(row, inserted) : row, lines: inserted };
  }

  /** Changes a draft: what was sent, lines as a whole. Prices the caller may not see stay as they are. */
  @Transactional()
  async update(id: number, input: UpdateStockIn, approve: boolean): Promise<WholeStockIn> {
    if (approve) demandRight(APPROVE);
    const row = await this.stockIns.lock(id, UPDATE);
    demandVersion(row);
    demandEditable(row);
    const before = await this.stockIns.lines(id);
    const order = await this.input.orderOf(row);
    const set: Partial<StockIn> = { ...(await this.heads.changes(ENTITY, input, row, UPDATE)), ...texts(input) };
    if (input.supplierId && input.supplierId !== row.supplierId) { const s = await this.input.supplier(input.supplierId, order); Object.assign(set, { supplierId: s.id, supplierName: s.name }); }
    if (input.warehouseId && input.warehouseId !== row.warehouseId) set.warehouseId = await this.input.warehouse(input.warehouseId, order);
    const wanted = input.lines ? await this.input.lines(input.lines, order, set.warehouseId ?? row.warehouseId, before) : before.map((l) => ({ ...l }));
    const money = { orderDiscount: fen(input.orderDiscount, row.orderDiscount), otherCharges: fen(input.otherCharges, row.otherCharges) };
    const totals = await this.input.figures(wanted, order?.lines, { ...money, priceIncludesTax: row.priceIncludesTax });
    demandTotal(input.total, totals.total);
    const lines = await replaceLines(stockInLineTable, before, wanted.map((l) => ({ ...l, stockInId: id })));
    const changes = lineChanges(StockInLine, before, lines, ['productName', 'quantity', 'unit', 'unitPrice', 'discountRate', 'taxRate']);
    const after = await this.write(row, { ...set, ...money, ...totals }, changes);
    return { row: approve ? await this.booking.approve(after, lines) : after, lines };
  }

  @Transactional()
  async approve(id: number): Promise<WholeStockIn> {
    const { row, lines } = await this.locked(id, APPROVE);
    return { row: await this.booking.approve(row, lines), lines };
  }

  /** Back to draft with the same number: stock, order and debt as before. */
  @Transactional()
  async unapprove(id: number): Promise<WholeStockIn> {
    const { row, lines } = await this.locked(id, APPROVE);
    return { row: await this.booking.takeBack(row, lines, 'unapprove', null), lines };
  }

  @Transactional()
  async void(id: number, reason: string): Promise<WholeStockIn> {
    const { row, lines } = await this.locked(id, VOID);
    return { row: await this.booking.takeBack(row, lines, 'void', reason), lines };
  }

  /** Deletes a draft that never had a number. */
  @Transactional()
  async delete(id: number): Promise<void> {
    const row = await this.stockIns.lock(id, DELETE);
    demandVersion(row);
    demandDeletable(row);
    await this.documents.unlink({ type: ENTITY, id });
    await this.stockIns.delete(row);
    record({ entity: ENTITY, entityId: id, action: 'delete' });
  }

  /** Money of the head; the charges of an order ride with its first stock-in. */
  private async money(input: CreateStockIn, order: OrderBehind | undefined): Promise<{ orderDiscount: number; otherCharges: number }> {
    const first = order && order.row.otherCharges > 0 && input.otherCharges === undefined && !(await this.stockIns.received(order.row.id));
    return { orderDiscount: fen(input.orderDiscount, 0), otherCharges: fen(input.otherCharges, first ? order.row.otherCharges : 0) };
  }

  private async locked(id: number, code: string): Promise<WholeStockIn> {
    const row = await this.stockIns.lock(id, code);
    demandSeen(row);
    return { row, lines: await this.stockIns.lines(id) };
  }

  private async write(row: StockIn, set: Partial<StockIn>, more: AuditChanges): Promise<StockIn> {
    const changes = { ...headChanges(StockIn, row, set), ...more };
    if (Object.keys(changes).length === 0) return row;
    const version = await orTaken(this.stockIns.update(row, set));
    record({ entity: ENTITY, entityId: row.id, action: 'update', changes, payload: { version } });
    return Object.assign(row, set, { version });
  }
}

/** Money as it was sent; what was not sent stays, null is nothing. */
const fen = (sent: string | null | undefined, before: number): number => (sent === undefined ? before : sent === null ? 0 : scaled(sent, 2));

function texts(input: Partial<StockInFields>): Partial<StockIn> {
  const out: Partial<StockIn> = {};
  // a due day that was computed follows its day and term again
  if ((input.docDate || input.paymentTerm !== undefined) && input.dueDate === undefined) out.dueDate = null;
  for (const key of ['deliveryNo', 'paymentTerm', 'dueDate'] as const) { const v = input[key]; if (v !== undefined) out[key] = v; }
  return out;
}
