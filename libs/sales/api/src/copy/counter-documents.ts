import { Inject, Injectable } from '@nestjs/common';
import { SCALE, isEffective, unscaled } from '@steward/kernel';
import { Transactional, mayUse } from '@steward/platform';
import { Demand, ProductFacade } from '@steward/warehouse-api';
import { PRICE } from '../line/sales-line.dto.js';
import { OrderService, type WholeOrder } from '../order/order.service.js';
import { CREATE as CREATE_ORDER, ORDER, OrderStore, VIEW as VIEW_ORDER } from '../order/order.store.js';
import type { WholeReturn } from '../return/return.posting.js';
import { returnableOf } from '../return/return.rules.js';
import { ReturnService } from '../return/return.service.js';
import { RETURN, ReturnStore, VIEW as VIEW_RETURN } from '../return/return.store.js';
import { SalesErrors } from '../sales.errors.js';
import type { ReverseDocument } from './copy.dto.js';
import { enteredAgain } from './copy.rules.js';
import { ownerOf } from './document-copies.js';

/** Counter-documents 冲销 for what is not voided any more, e.g. in a closed period: drafts of the other kind over the same goods and amounts (2.0a.7). */
@Injectable()
export class CounterDocuments {
  constructor(
    @Inject(OrderStore) private readonly orderRows: OrderStore, @Inject(OrderService) private readonly orders: OrderService, @Inject(ReturnStore) private readonly returnRows: ReturnStore, @Inject(ReturnService) private readonly returns: ReturnService,
    @Inject(Demand) private readonly demand: Demand, @Inject(ProductFacade) private readonly products: ProductFacade,
  ) {}

  /** A draft return of everything of the order that can still come back. Throws 409 `sales.order_not_effective`, `sales.nothing_to_reverse`. */
  @Transactional()
  async reverseOrder(id: number, { docDate, warehouseId }: ReverseDocument): Promise<WholeReturn> {
    const o = await this.orderRows.get(id, VIEW_ORDER);
    if (!isEffective(o.state)) throw SalesErrors.orderNotEffective({ no: o.no ?? `#${o.id}` });
    const sold = new Map((await this.orderRows.lines(id)).map((l) => [l.id, l]));
    const progress = (await this.demand.progress(ORDER, [id])).get(id);
    const lines = (progress?.lines ?? []).flatMap((p) => {
      const l = sold.get(p.lineId);
      const open = l ? returnableOf({ ...p, service: l.service }) : 0;
      if (!l || open <= 0) return [];
      // in the unit it was sold in where that comes out even
      const even = (open * 10 ** SCALE.quantity) % l.ratio === 0;
      return [{ orderLineId: l.id, lineNo: l.lineNo, quantity: unscaled(even ? (open * 10 ** SCALE.quantity) / l.ratio : open, SCALE.quantity), even, productId: l.productId }];
    });
    if (lines.length === 0) throw SalesErrors.nothingToReverse({ no: o.no ?? `#${o.id}` });
    const units = await this.products.get(lines.filter((l) => !l.even).map((l) => l.productId));
    return this.returns.create({
      salesOrderId: id, docDate: docDate ?? null, warehouseId: warehouseId ?? null,
      lines: lines.sort((a, b) => a.lineNo - b.lineNo).map((l) => ({ orderLineId: l.orderLineId, quantity: l.quantity, ...(l.even ? {} : { unit: units.get(l.productId)?.unit ?? null }) })),
    });
  }

  /** A draft order that sells once more what came back, at what was credited for it. Throws 409 `document.wrong_state` unless the return is in force. */
  @Transactional()
  async reverseReturn(id: number, { docDate }: ReverseDocument): Promise<WholeOrder> {
    const r = await this.returnRows.get(id, VIEW_RETURN);
    if (!isEffective(r.state)) throw SalesErrors.nothingToReverse({ no: r.no ?? `#${r.id}` });
    const lines = await this.returnRows.lines(id);
    return this.orders.create({
      customerId: r.customerId, docDate: docDate ?? null, ownerId: ownerOf(r.ownerId, CREATE_ORDER), priceIncludesTax: r.priceIncludesTax, remark: r.remark,
      lines: lines.map((l) => ({ ...enteredAgain(l, mayUse(PRICE)), warehouseId: r.warehouseId })),
    }, { source: { type: RETURN, id } });
  }
}
