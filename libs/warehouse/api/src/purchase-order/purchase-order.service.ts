import { Inject, Injectable } from '@nestjs/common';
import { type AuditChanges, Transactional, demandRight, demandSeen, demandVersion, difference, record } from '@steward/platform';
import { Documents } from '@steward/system-api';
import { headChanges, lineChanges } from '../document/document.audit.js';
import { DocumentHeads, demandDeletable, demandEditable, demandTotal, orTaken, stamped } from '../document/document.heads.js';
import { insertLines, replaceLines } from '../document/lines.js';
import { WarehouseErrors } from '../stock/stock.errors.js';
import { Stock, shown } from '../stock/stock.facade.js';
import type { StockKey } from '../stock/stock.store.js';
import type { CreatePurchaseOrder, UpdatePurchaseOrder } from './purchase-order.dto.js';
import { ENTITY, PurchaseOrder, PurchaseOrderLine } from './purchase-order.entity.js';
import { PurchaseOrderInput } from './purchase-order.input.js';
import { receiveStatus, toReceive } from './purchase-order.rules.js';
import { APPROVE, CREATE, DELETE, PurchaseOrderStore, UPDATE, VOID, purchaseOrderLineTable } from './purchase-order.store.js';

/** A purchase order with its lines. */
export interface WholePurchaseOrder { row: PurchaseOrder; lines: PurchaseOrderLine[] }

/** Use cases of purchase orders 采购单: approved they count as on order, closed what is left is given up. */
@Injectable()
export class PurchaseOrderService {
  constructor(
    @Inject(PurchaseOrderStore) private readonly orders: PurchaseOrderStore, @Inject(PurchaseOrderInput) private readonly input: PurchaseOrderInput, @Inject(DocumentHeads) private readonly heads: DocumentHeads,
    @Inject(Documents) private readonly documents: Documents, @Inject(Stock) private readonly stock: Stock,
  ) {}

  @Transactional()
  async create(input: CreatePurchaseOrder, approve: boolean): Promise<WholePurchaseOrder> {
    if (approve) demandRight(APPROVE);
    const supplier = await this.input.supplier(input.supplierId);
    const warehouseId = await this.input.warehouse(input.warehouseId);
    const terms = await this.input.terms();
    const lines = await this.input.lines(input.lines, warehouseId, []);
    const figures = this.input.figures(lines, { ...terms, ...this.input.money(input) });
    demandTotal(input.total, figures.total);
    const head = {
      ...(await this.heads.fresh(ENTITY, input, CREATE)), ...figures, supplierId: supplier.id, supplierName: supplier.name, warehouseId, requiredDate: input.requiredDate ?? null,
      paymentTerm: input.paymentTerm ?? supplier.paymentTerm, priceIncludesTax: terms.priceIncludesTax, receiveStatus: 'none' as const, receivedAmount: 0,
    };
    const id = await orTaken(this.orders.insert(head));
    const row = stamped<PurchaseOrder>(head, id);
    const inserted = await insertLines(purchaseOrderLineTable, lines.map(({ id: _id, ...l }) => ({ ...l, orderId: id })));
    record({ entity: ENTITY, entityId: id, action: 'create', payload: { version: 1 } });
    return { row: approve ? await this.book(row, inserted) : row, lines: inserted };
  }

  /** Changes a draft: what was sent, lines as a whole. */
  @Transactional()
  async update(id: number, input: UpdatePurchaseOrder, approve: boolean): Promise<WholePurchaseOrder> {
    if (approve) demandRight(APPROVE);
    const row = await this.orders.lock(id, UPDATE);
    demandVersion(row);
    demandEditable(row);
    const before = await this.orders.lines(id);
    const set: Partial<PurchaseOrder> = await this.heads.changes(ENTITY, input, row, UPDATE);
    if (input.supplierId && input.supplierId !== row.supplierId) { const s = await this.input.supplier(input.supplierId); Object.assign(set, { supplierId: s.id, supplierName: s.name }); }
    if (input.warehouseId && input.warehouseId !== row.warehouseId) set.warehouseId = await this.input.warehouse(input.warehouseId);
    if (input.requiredDate !== undefined) set.requiredDate = input.requiredDate;
    if (input.paymentTerm !== undefined) set.paymentTerm = input.paymentTerm;
    const wanted = input.lines ? await this.input.lines(input.lines, set.warehouseId ?? row.warehouseId, before) : before.map((l) => ({ ...l }));
    const { defaultTaxRate } = await this.input.terms();
    Object.assign(set, this.input.figures(wanted, { priceIncludesTax: row.priceIncludesTax, defaultTaxRate, ...this.input.money(input, row) }));
    demandTotal(input.total, set.total ?? row.total);
    const lines = await replaceLines(purchaseOrderLineTable, before, wanted.map((l) => ({ ...l, orderId: id })));
    if (before.some((b) => !lines.some((l) => l.id === b.id))) await this.orders.forgetRequests(id);
    const after = await this.write(row, set, lineChanges(PurchaseOrderLine, before, lines, ['productName', 'quantity', 'unit', 'unitPrice', 'discountRate', 'taxRate']));
    return { row: approve ? await this.book(after, lines) : after, lines };
  }

  @Transactional()
  async approve(id: number): Promise<WholePurchaseOrder> {
    const { row, lines } = await this.locked(id, APPROVE);
    return { row: await this.book(row, lines), lines };
  }

  /** Back to draft with the same number, as long as nothing came in. */
  @Transactional()
  unapprove(id: number): Promise<WholePurchaseOrder> {
    return this.takeBack(id, APPROVE, 'unapprove', null);
  }

  @Transactional()
  void(id: number, reason: string): Promise<WholePurchaseOrder> {
    return this.takeBack(id, VOID, 'void', reason);
  }

  /** Gives up what has not come in (结案); what came in stays. */
  @Transactional()
  async close(id: number): Promise<WholePurchaseOrder> {
    const whole = await this.locked(id, APPROVE);
    const { row, lines } = whole;
    const set = this.documents.advance(row, 'close');
    const released = onOrder(lines, -1);
    await this.orders.changeLines(lines, new Map(lines.filter((l) => toReceive(l) > 0).map((l) => [l.id, { closed: l.closed + toReceive(l) }])));
    await this.stock.expect(released);
    return { row: await this.step(row, { ...set, receiveStatus: receiveStatus(lines) }, 'close'), lines };
  }

  /** Takes the closing back: what was given up is expected again. */
  @Transactional()
  async reopen(id: number): Promise<WholePurchaseOrder> {
    const { row, lines } = await this.locked(id, APPROVE);
    const set = this.documents.advance(row, 'reopen');
    await this.orders.changeLines(lines, new Map(lines.filter((l) => l.closed > 0).map((l) => [l.id, { closed: 0 }])));
    await this.stock.expect(onOrder(lines, 1));
    return { row: await this.step(row, { ...set, receiveStatus: receiveStatus(lines) }, 'reopen'), lines };
  }

  /** Deletes a draft that never had a number. */
  @Transactional()
  async delete(id: number): Promise<void> {
    const row = await this.orders.lock(id, DELETE);
    demandVersion(row);
    demandDeletable(row);
    await this.documents.unlink({ type: ENTITY, id });
    await this.orders.delete(row);
    record({ entity: ENTITY, entityId: id, action: 'delete' });
  }

  private async book(row: PurchaseOrder, lines: readonly PurchaseOrderLine[]): Promise<PurchaseOrder> {
    const set = this.documents.advance(row, 'approve');
    await this.stock.expect(onOrder(lines, 1));
    const no = await this.documents.number(ENTITY, row);
    return this.step(row, { ...set, no }, 'approve');
  }

  private async takeBack(id: number, code: string, action: 'unapprove' | 'void', reason: string | null): Promise<WholePurchaseOrder> {
    const { row, lines } = await this.locked(id, code);
    const set = this.documents.advance(row, action, reason);
    await this.documents.refuseDownstream({ type: ENTITY, id });
    const come = lines.find((l) => l.received > 0);
    if (come) throw WarehouseErrors.alreadyReceived({ product: come.productName, received: shown(come.received) });
    await this.stock.expect(onOrder(lines, -1));
    return { row: await this.step(row, set, action), lines };
  }

  private async locked(id: number, code: string): Promise<WholePurchaseOrder> {
    const row = await this.orders.lock(id, code);
    demandSeen(row);
    return { row, lines: await this.orders.lines(id) };
  }

  private async step(row: PurchaseOrder, set: Partial<PurchaseOrder>, action: string): Promise<PurchaseOrder> {
    const changes = difference(row, set, ['state', 'no', 'voidReason'].filter((k) => k in set));
    const version = await this.orders.update(row, set);
    record({ entity: ENTITY, entityId: row.id, action, changes, payload: { version } });
    return Object.assign(row, set, { version });
  }

  private async write(row: PurchaseOrder, set: Partial<PurchaseOrder>, more: AuditChanges): Promise<PurchaseOrder> {
    const changes = { ...headChanges(PurchaseOrder, row, set), ...more };
    if (Object.keys(changes).length === 0) return row;
    const version = await orTaken(this.orders.update(row, set));
    record({ entity: ENTITY, entityId: row.id, action: 'update', changes, payload: { version } });
    return Object.assign(row, set, { version });
  }
}

/** What open lines bring, as deltas of the stock. */
const onOrder = (lines: readonly PurchaseOrderLine[], sign: 1 | -1): (StockKey & { quantity: number })[] =>
  lines.flatMap((l) => (l.service || toReceive(l) === 0 ? [] : [{ productId: l.productId, warehouseId: l.warehouseId, quantity: sign * toReceive(l) }]));
