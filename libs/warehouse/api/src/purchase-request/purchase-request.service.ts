import { Inject, Injectable } from '@nestjs/common';
import { type FieldFault, unscaled } from '@steward/kernel';
import { Notices } from '@steward/office-api';
import { type AuditChanges, Transactional, demandRight, demandSeen, demandVersion, difference, fault, record } from '@steward/platform';
import { DocumentErrors, Documents } from '@steward/system-api';
import { headChanges, lineChanges } from '../document/document.audit.js';
import { DocumentHeads, demandDeletable, demandEditable, orTaken, stamped } from '../document/document.heads.js';
import { type WantedLine, insertLines, replaceLines } from '../document/lines.js';
import { PurchaseLines, demandNone, measure } from '../document/purchase-lines.js';
import type { ProductRef } from '../product/product.facade.js';
import { WarehouseErrors } from '../stock/stock.errors.js';
import { SupplierFacade } from '../supplier/supplier.facade.js';
import { WarehouseFacade } from '../warehouse/warehouse.facade.js';
import type { CreatePurchaseRequest, PurchaseRequestLineInput, UpdatePurchaseRequest } from './purchase-request.dto.js';
import { ENTITY, PurchaseRequest, PurchaseRequestLine } from './purchase-request.entity.js';
import { APPROVE, CREATE, DELETE, PurchaseRequestStore, UPDATE, VOID, requestLineTable } from './purchase-request.store.js';

/** A purchase request with its lines. */
export interface WholeRequest { row: PurchaseRequest; lines: PurchaseRequestLine[] }
type Line = WantedLine<Omit<PurchaseRequestLine, 'requestId'>>;

/** Use cases of purchase requests 采购申请. In force, buyers are told and orders are made of them; nothing is booked. */
@Injectable()
export class PurchaseRequestService {
  constructor(
    @Inject(PurchaseRequestStore) private readonly requests: PurchaseRequestStore, @Inject(PurchaseLines) private readonly goods: PurchaseLines, @Inject(SupplierFacade) private readonly suppliers: SupplierFacade, @Inject(WarehouseFacade) private readonly warehouses: WarehouseFacade,
    @Inject(DocumentHeads) private readonly heads: DocumentHeads, @Inject(Documents) private readonly documents: Documents, @Inject(Notices) private readonly notices: Notices,
  ) {}

  @Transactional()
  async create(input: CreatePurchaseRequest, approve: boolean): Promise<WholeRequest> {
    if (approve) demandRight(APPROVE);
    const lines = await this.lines(input.lines, []);
    const head = { ...(await this.heads.fresh(ENTITY, input, CREATE)), warehouseId: await this.warehouse(input.warehouseId), requiredDate: input.requiredDate ?? null, reason: input.reason ?? null, quantity: sum(lines) };
    const id = await orTaken(this.requests.insert(head));
    const row = stamped<PurchaseRequest>(head, id);
    const inserted = await insertLines(requestLineTable, lines.map(({ id: _id, ...l }) => ({ ...l, requestId: id })));
    record({ entity: ENTITY, entityId: id, action: 'create', payload: { version: 1 } });
    return { row: approve ? await this.enforce(row) : row, lines: inserted };
  }

  /** Changes a draft: what was sent, lines as a whole. */
  @Transactional()
  async update(id: number, input: UpdatePurchaseRequest, approve: boolean): Promise<WholeRequest> {
    if (approve) demandRight(APPROVE);
    const row = await this.requests.lock(id, UPDATE);
    demandVersion(row);
    demandEditable(row);
    const before = await this.requests.lines(id);
    const set: Partial<PurchaseRequest> = await this.heads.changes(ENTITY, input, row, UPDATE);
    if (input.warehouseId && input.warehouseId !== row.warehouseId) set.warehouseId = await this.warehouse(input.warehouseId);
    if (input.requiredDate !== undefined) set.requiredDate = input.requiredDate;
    if (input.reason !== undefined) set.reason = input.reason;
    let lines = before;
    if (input.lines) {
      const wanted = await this.lines(input.lines, before);
      lines = await replaceLines(requestLineTable, before, wanted.map((l) => ({ ...l, requestId: id })));
      await this.requests.forgetLines(id);
      set.quantity = sum(wanted);
    }
    const after = await this.write(row, set, lineChanges(PurchaseRequestLine, before, lines, ['productName', 'quantity', 'unit', 'supplierId']));
    return { row: approve ? await this.enforce(after) : after, lines };
  }

  @Transactional()
  async approve(id: number): Promise<WholeRequest> {
    const { row, lines } = await this.locked(id, APPROVE);
    return { row: await this.enforce(row), lines };
  }

  /** Back to draft with the same number, as long as no order in force was made of it. */
  @Transactional()
  unapprove(id: number): Promise<WholeRequest> {
    return this.takeBack(id, APPROVE, 'unapprove', null);
  }

  @Transactional()
  void(id: number, reason: string): Promise<WholeRequest> {
    return this.takeBack(id, VOID, 'void', reason);
  }

  /** What is still open is not ordered any more (结案). */
  @Transactional()
  close(id: number): Promise<WholeRequest> {
    return this.turn(id, 'close');
  }

  @Transactional()
  reopen(id: number): Promise<WholeRequest> {
    return this.turn(id, 'reopen');
  }

  /** Deletes a draft that never had a number. */
  @Transactional()
  async delete(id: number): Promise<void> {
    const row = await this.requests.lock(id, DELETE);
    demandVersion(row);
    demandDeletable(row);
    await this.requests.delete(row);
    record({ entity: ENTITY, entityId: id, action: 'delete' });
  }

  /** In force: whoever buys is told. */
  private async enforce(row: PurchaseRequest): Promise<PurchaseRequest> {
    const set = this.documents.advance(row, 'approve');
    const after = await this.step(row, { ...set, no: await this.documents.number(ENTITY, row) }, 'approve');
    this.notices.send({
      event: 'purchase_request.approved', entity: ENTITY, entityId: after.id, path: `/purchase-requests/${after.id}`, params: { no: after.no ?? '', ...(after.requiredDate ? { date: after.requiredDate } : {}) },
      to: { permission: 'warehouse.purchase_order.create', ownerId: after.ownerId },
    });
    return after;
  }

  private async takeBack(id: number, code: string, action: 'unapprove' | 'void', reason: string | null): Promise<WholeRequest> {
    const { row, lines } = await this.locked(id, code);
    const set = this.documents.advance(row, action, reason);
    await this.documents.refuseDownstream({ type: ENTITY, id });
    return { row: await this.step(row, set, action), lines };
  }

  private async turn(id: number, action: 'close' | 'reopen'): Promise<WholeRequest> {
    const { row, lines } = await this.locked(id, APPROVE);
    return { row: await this.step(row, this.documents.advance(row, action), action), lines };
  }

  private async lines(input: readonly PurchaseRequestLineInput[], before: readonly PurchaseRequestLine[]): Promise<Line[]> {
    if (input.length === 0) throw DocumentErrors.empty({}, { errors: [fault('/lines', 'required')] });
    const products = await this.goods.ensure(input.map((l) => l.productId), new Set(before.map((l) => l.productId)));
    const faults: FieldFault[] = [];
    const lines: Line[] = [];
    for (const [i, l] of input.entries()) {
      const p = products.get(l.productId) as ProductRef;
      const old = before.find((b) => b.id === l.id && b.productId === l.productId);
      if (l.supplierId && l.supplierId !== old?.supplierId) await this.suppliers.ensureUsable(l.supplierId, `/lines/${i}/supplierId`);
      lines.push({
        ...measure(p, l, old?.unit ?? p.purchaseUnit, old ? [old] : [], i, faults), ...(l.id ? { id: l.id } : {}), lineNo: i + 1, supplierId: l.supplierId ?? null, requiredDate: l.requiredDate ?? null,
        origin: l.origin ?? old?.origin ?? 'manual', sources: l.sources ?? null, remark: l.remark ?? null,
      });
    }
    demandNone(faults);
    return lines;
  }

  private async warehouse(id: number | null | undefined): Promise<number> {
    const mine = await this.warehouses.mine();
    const wanted = id ?? (mine === 'all' ? await this.warehouses.defaultId() : mine[0]);
    if (!wanted) throw WarehouseErrors.noWarehouse();
    return (await this.warehouses.ensure(wanted, '/warehouseId')).id;
  }

  private async locked(id: number, code: string): Promise<WholeRequest> {
    const row = await this.requests.lock(id, code);
    demandSeen(row);
    return { row, lines: await this.requests.lines(id) };
  }

  private async step(row: PurchaseRequest, set: Partial<PurchaseRequest>, action: string): Promise<PurchaseRequest> {
    const changes = difference(row, set, ['state', 'no', 'voidReason'].filter((k) => k in set));
    const version = await this.requests.update(row, set);
    record({ entity: ENTITY, entityId: row.id, action, changes, payload: { version } });
    return Object.assign(row, set, { version });
  }

  private async write(row: PurchaseRequest, set: Partial<PurchaseRequest>, more: AuditChanges): Promise<PurchaseRequest> {
    const changes = { ...headChanges(PurchaseRequest, row, set), ...more };
    if (Object.keys(changes).length === 0) return row;
    const version = await orTaken(this.requests.update(row, set));
    record({ entity: ENTITY, entityId: row.id, action: 'update', changes, payload: { version } });
    return Object.assign(row, set, { version });
  }
}

const sum = (lines: readonly { quantity: number }[]): number => lines.reduce((a, l) => a + l.quantity, 0);
/** A quantity in base units as text in a unit; whole only where it comes out even. */
export const inUnitOf = (base: number, ratio: number): string | undefined => ((base * 10_000) % ratio === 0 ? unscaled((base * 10_000) / ratio, 4) : undefined);
