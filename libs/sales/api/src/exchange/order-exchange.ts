import { Inject, Injectable } from '@nestjs/common';
import { SCALE, averagePrice, unscaled } from '@steward/kernel';
import { Texts, Transactional, context, demandRight, demandVersion } from '@steward/platform';
import { DocumentErrors } from '@steward/system-api';
import { enteredAgain } from '../copy/copy.rules.js';
import { PRICE } from '../line/sales-line.dto.js';
import { OrderAmendment } from '../order/order.amendment.js';
import type { OrderLineInput } from '../order/order.dto.js';
import type { SalesOrder, SalesOrderLine } from '../order/order.entity.js';
import type { WholeOrder } from '../order/order.service.js';
import { AMEND, OrderStore } from '../order/order.store.js';
import type { WholeReturn } from '../return/return.posting.js';
import { ReturnService } from '../return/return.service.js';
import { APPROVE as APPROVE_RETURN, CREATE as CREATE_RETURN } from '../return/return.store.js';
import type { ExchangeGoods } from './exchange.dto.js';

const REASON = 'exchange';

/** An order after an exchange; difference in fen. */
export interface Exchanged { order: WholeOrder; back: WholeReturn; difference: number; added: number }

/**
 * Exchange 换货 (domain.md 2.3): a return and new lines of the same order in one unit of work. Stock, demand, receivable, credit and
 * versions follow from the two; the way back is to void the return and to take the new lines out again.
 */
@Injectable()
export class OrderExchange {
  constructor(@Inject(OrderStore) private readonly orders: OrderStore, @Inject(ReturnService) private readonly returns: ReturnService, @Inject(OrderAmendment) private readonly amendments: OrderAmendment, @Inject(Texts) private readonly texts: Texts) {}

  /** Throws 403 without the rights to return, approve and see prices, 409 `document.wrong_state`, `sales.return_too_much`, and what a change after approval throws. */
  @Transactional()
  async exchange(id: number, input: ExchangeGoods): Promise<Exchanged> {
    for (const code of [CREATE_RETURN, APPROVE_RETURN, PRICE]) demandRight(code);
    const before = await this.orders.lock(id, AMEND);
    demandVersion(before);
    if (before.state !== 'approved') throw DocumentErrors.wrongState({ state: before.state }, { state: before.state });
    const lines = await this.orders.lines(id);
    const back = await this.returns.create({ salesOrderId: id, docDate: input.docDate ?? null, warehouseId: input.warehouseId ?? null, reason: input.reason ?? REASON, remark: input.remark ?? null, lines: input.returns.map((l) => ({ ...l })) }, true);
    const fresh = input.lines && input.lines.length > 0 ? input.lines : sameGoods(before, lines, back);
    const reason = `${this.texts.text(context().locale, 'audit.sales_order.exchange')} ${back.row.no ?? ''}`;
    const total = before.total;
    const order = await this.amendments.amend(id, { reason, acknowledge: input.acknowledge ?? null, lines: [...lines.map((l): OrderLineInput => ({ ...enteredAgain(l, false), id: l.id })), ...fresh] });
    return { order, back, difference: order.order.total - total - back.row.total, added: fresh.length };
  }
}

/** What came back goes out again at what was credited for it: the customer owes as much as before. */
function sameGoods(o: SalesOrder, lines: readonly SalesOrderLine[], back: WholeReturn): OrderLineInput[] {
  return back.lines.map((r) => {
    const sold = lines.find((l) => l.id === r.orderLineId);
    return {
      productId: r.productId, quantity: unscaled(r.quantity, SCALE.quantity), unit: r.unit, unitPrice: unscaled(averagePrice(o.priceIncludesTax ? r.payable : r.net, r.quantity), SCALE.price), discountRate: '0', taxRate: unscaled(r.taxRate, SCALE.rate),
      gift: r.gift, warehouseId: sold?.warehouseId ?? null,
    };
  });
}
