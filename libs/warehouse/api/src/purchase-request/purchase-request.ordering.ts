import { Inject, Injectable } from '@nestjs/common';
import { baseQuantity, scaled, unscaled } from '@steward/kernel';
import { Transactional, demandRight, demandSeen, fault, invalid } from '@steward/platform';
import { DocumentErrors, Documents } from '@steward/system-api';
import { PurchaseLines } from '../document/purchase-lines.js';
import { PurchaseOrderService, type WholePurchaseOrder } from '../purchase-order/purchase-order.service.js';
import { APPROVE as APPROVE_ORDER, CREATE as CREATE_ORDER } from '../purchase-order/purchase-order.store.js';
import { shown } from '../stock/stock.facade.js';
import type { OrderRequest, OrderedLineInput } from './purchase-request.dto.js';
import { ENTITY, type PurchaseRequestLine } from './purchase-request.entity.js';
import { RequestErrors } from './purchase-request.errors.js';
import { NO_PROGRESS, toOrder } from './purchase-request.rules.js';
import { inUnitOf } from './purchase-request.service.js';
import { PurchaseRequestStore, VIEW } from './purchase-request.store.js';

interface Wanted { line: PurchaseRequestLine; unit: string; quantity: string; unitPrice?: string | null }

/** Makes purchase orders of requests: in parts, of several suppliers, never more than is open. */
@Injectable()
export class PurchaseRequestOrdering {
  constructor(@Inject(PurchaseRequestStore) private readonly requests: PurchaseRequestStore, @Inject(PurchaseOrderService) private readonly orders: PurchaseOrderService, @Inject(Documents) private readonly documents: Documents, @Inject(PurchaseLines) private readonly goods: PurchaseLines) {}

  /** One order of one supplier. Throws 409 `warehouse.request_not_approved`, `warehouse.over_ordered` with pointers. */
  @Transactional()
  async order(id: number, input: OrderRequest, approve: boolean): Promise<WholePurchaseOrder> {
    demandRight(CREATE_ORDER);
    if (approve) demandRight(APPROVE_ORDER);
    const row = await this.requests.lock(id, VIEW);
    demandSeen(row);
    if (row.state !== 'approved') throw RequestErrors.requestNotApproved({ no: row.no ?? `#${id}` }, { state: row.state });
    const wanted = await this.wanted(id, input.lines);
    const order = await this.orders.create({
      supplierId: input.supplierId, warehouseId: row.warehouseId, requiredDate: input.requiredDate ?? row.requiredDate,
      lines: wanted.map((w) => ({ productId: w.line.productId, unit: w.unit, quantity: w.quantity, ...(w.unitPrice ? { unitPrice: w.unitPrice } : {}), ...(w.line.requiredDate ? { requiredDate: w.line.requiredDate } : {}), remark: w.line.remark })),
    }, approve);
    await this.requests.bought(id, order.row.id, order.lines.map((l, i) => ({ requestLineId: wanted[i]?.line.id ?? 0, orderLineId: l.id })));
    await this.documents.linkNew([{ type: ENTITY, id }], { type: 'purchase_order', id: order.row.id });
    return order;
  }

  /** Lines as sent, else everything that is open. */
  private async wanted(id: number, input: readonly OrderedLineInput[] | null | undefined): Promise<Wanted[]> {
    const lines = await this.requests.lines(id);
    const progress = await this.requests.progress(id);
    const products = await this.goods.get(lines.map((l) => l.productId));
    const left = new Map(lines.map((l) => [l.id, toOrder(l.baseQuantity, progress.get(l.id) ?? NO_PROGRESS)]));
    const asked: readonly OrderedLineInput[] = input ?? lines.filter((l) => (left.get(l.id) ?? 0) > 0).map((l) => ({ lineId: l.id }));
    if (asked.length === 0) throw DocumentErrors.empty({}, { errors: [fault('/lines', 'required')] });
    return asked.map((a, i) => {
      const line = lines.find((l) => l.id === a.lineId);
      if (!line) throw invalid(fault(`/lines/${i}/lineId`, 'not_found'));
      const open = left.get(line.id) ?? 0;
      const base = a.quantity ? baseQuantity(scaled(a.quantity, 4), line.ratio) : open;
      if (base > open || base === 0) throw RequestErrors.overOrdered({ product: line.productName, open: shown(open), asked: shown(base) }, { errors: [fault(`/lines/${i}/quantity`, 'max', { max: shown(open) })] });
      left.set(line.id, open - base);
      // what is left may be no whole unit of the line and counts in the base unit then
      const even = a.quantity ?? inUnitOf(base, line.ratio);
      return { line, unit: even === undefined ? (products.get(line.productId)?.unit ?? line.unit) : line.unit, quantity: even ?? unscaled(base, 4), unitPrice: a.unitPrice };
    });
  }
}
