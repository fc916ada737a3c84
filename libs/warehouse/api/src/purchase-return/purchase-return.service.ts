import { Inject, Injectable } from '@nestjs/common';
import { type AuditChanges, Transactional, demandRight, demandSeen, demandVersion, record } from '@steward/platform';
import { Documents } from '@steward/system-api';
import { headChanges, lineChanges } from '../document/document.audit.js';
import { DocumentHeads, demandDeletable, demandEditable, demandTotal, orTaken, stamped } from '../document/document.heads.js';
import { insertLines, replaceLines } from '../document/lines.js';
import { PurchaseReturnBooking } from './purchase-return.booking.js';
import type { CreatePurchaseReturn, UpdatePurchaseReturn } from './purchase-return.dto.js';
import { ENTITY, PurchaseReturn, PurchaseReturnLine } from './purchase-return.entity.js';
import { PurchaseReturnInput } from './purchase-return.input.js';
import { APPROVE, CREATE, DELETE, PurchaseReturnStore, UPDATE, VOID, purchaseReturnLineTable } from './purchase-return.store.js';

/** A purchase return with its lines. */
export interface WholePurchaseReturn { row: PurchaseReturn; lines: PurchaseReturnLine[] }

/** Use cases of purchase returns 采购退货, against a stock-in or free. */
@Injectable()
export class PurchaseReturnService {
  constructor(
    @Inject(PurchaseReturnStore) private readonly returns: PurchaseReturnStore, @Inject(PurchaseReturnInput) private readonly input: PurchaseReturnInput, @Inject(PurchaseReturnBooking) private readonly booking: PurchaseReturnBooking,
    @Inject(DocumentHeads) private readonly heads: DocumentHeads, @Inject(Documents) private readonly documents: Documents,
  ) {}

  @Transactional()
  async create(input: CreatePurchaseReturn, approve: boolean): Promise<WholePurchaseReturn> {
    if (approve) demandRight(APPROVE);
    const source = await this.input.stockIn(input.stockInId);
    const supplier = await this.input.supplier(input.supplierId, source);
    const warehouseId = await this.input.warehouse(input.warehouseId, source);
    const lines = await this.input.lines(input.lines, source, []);
    const priceIncludesTax = source?.row.priceIncludesTax ?? (await this.input.terms()).priceIncludesTax;
    const { totals } = this.input.figures(lines, source?.lines ?? [], priceIncludesTax);
    demandTotal(input.total, totals.total);
    const head = {
      ...(await this.heads.fresh(ENTITY, input, CREATE)), ...totals, supplierId: supplier.id, supplierName: supplier.name, stockInId: source?.row.id ?? null, stockInNo: source?.row.no ?? null, warehouseId,
      reason: input.reason ?? null, priceIncludesTax,
    };
    const id = await orTaken(this.returns.insert(head));
    const row = stamped<PurchaseReturn>(head, id);
    const inserted = await insertLines(purchaseReturnLineTable, lines.map(({ id: _id, ...l }) => ({ ...l, returnId: id })));
    if (source) await this.documents.linkNew([{ type: 'stock_in', id: source.row.id }], { type: ENTITY, id });
    record({ entity: ENTITY, entityId: id, action: 'create', payload: { version: 1 } });
    return { row: approve ? await this.booking.approve(row, inserted) : row, lines: inserted };
  }

  /** Changes a draft: what was sent, lines as a whole. */
  @Transactional()
  async update(id: number, input: UpdatePurchaseReturn, approve: boolean): Promise<WholePurchaseReturn> {
    if (approve) demandRight(APPROVE);
    const row = await this.returns.lock(id, UPDATE);
    demandVersion(row);
    demandEditable(row);
    const before = await this.returns.lines(id);
    const source = await this.input.behind(row.stockInId);
    const set: Partial<PurchaseReturn> = await this.heads.changes(ENTITY, input, row, UPDATE);
    if (input.supplierId && input.supplierId !== row.supplierId) { const s = await this.input.supplier(input.supplierId, source); Object.assign(set, { supplierId: s.id, supplierName: s.name }); }
    if (input.warehouseId && input.warehouseId !== row.warehouseId) set.warehouseId = await this.input.warehouse(input.warehouseId, source);
    if (input.reason !== undefined) set.reason = input.reason;
    const wanted = input.lines ? await this.input.lines(input.lines, source, before) : before.map((l) => ({ ...l }));
    const { totals } = this.input.figures(wanted, source?.lines ?? [], row.priceIncludesTax);
    demandTotal(input.total, totals.total);
    const lines = await replaceLines(purchaseReturnLineTable, before, wanted.map((l) => ({ ...l, returnId: id })));
    const after = await this.write(row, { ...set, ...totals }, lineChanges(PurchaseReturnLine, before, lines, ['productName', 'quantity', 'unit', 'unitPrice', 'taxRate']));
    return { row: approve ? await this.booking.approve(after, lines) : after, lines };
  }

  @Transactional()
  async approve(id: number): Promise<WholePurchaseReturn> {
    const { row, lines } = await this.locked(id, APPROVE);
    return { row: await this.booking.approve(row, lines), lines };
  }

  /** Back to draft with the same number: stock and debt as before. */
  @Transactional()
  async unapprove(id: number): Promise<WholePurchaseReturn> {
    const { row, lines } = await this.locked(id, APPROVE);
    return { row: await this.booking.takeBack(row, lines, 'unapprove', null), lines };
  }

  @Transactional()
  async void(id: number, reason: string): Promise<WholePurchaseReturn> {
    const { row, lines } = await this.locked(id, VOID);
    return { row: await this.booking.takeBack(row, lines, 'void', reason), lines };
  }

  /** Deletes a draft that never had a number. */
  @Transactional()
  async delete(id: number): Promise<void> {
    const row = await this.returns.lock(id, DELETE);
    demandVersion(row);
    demandDeletable(row);
    await this.documents.unlink({ type: ENTITY, id });
    await this.returns.delete(row);
    record({ entity: ENTITY, entityId: id, action: 'delete' });
  }

  private async locked(id: number, code: string): Promise<WholePurchaseReturn> {
    const row = await this.returns.lock(id, code);
    demandSeen(row);
    return { row, lines: await this.returns.lines(id) };
  }

  private async write(row: PurchaseReturn, set: Partial<PurchaseReturn>, more: AuditChanges): Promise<PurchaseReturn> {
    const changes = { ...headChanges(PurchaseReturn, row, set), ...more };
    if (Object.keys(changes).length === 0) return row;
    const version = await orTaken(this.returns.update(row, set));
    record({ entity: ENTITY, entityId: row.id, action: 'update', changes, payload: { version } });
    return Object.assign(row, set, { version });
  }
}
