import { Inject, Injectable } from '@nestjs/common';
import { SCALE, unscaled } from '@steward/kernel';
import { Transactional, mayUse, principal } from '@steward/platform';
import { CustomFieldFacade } from '@steward/system-api';
import { PRICE } from '../line/sales-line.dto.js';
import { CREATE as CREATE_ORDER, ORDER, OrderStore, VIEW as VIEW_ORDER } from '../order/order.store.js';
import { OrderService, type WholeOrder } from '../order/order.service.js';
import { QuotationService, type WholeQuotation } from '../quotation/quotation.service.js';
import { CREATE as CREATE_QUOTATION, QUOTATION, QuotationStore, VIEW as VIEW_QUOTATION } from '../quotation/quotation.store.js';
import type { WholeReturn } from '../return/return.posting.js';
import { ReturnService } from '../return/return.service.js';
import { CREATE as CREATE_RETURN, RETURN, ReturnStore, VIEW as VIEW_RETURN } from '../return/return.store.js';
import type { CopyDocument } from './copy.dto.js';
import { enteredAgain } from './copy.rules.js';

/** Copies 复制 of documents one sees: drafts without number, day and progress. What is not allowed any more (a disabled product, goods that are back already) is refused by name. */
@Injectable()
export class DocumentCopies {
  constructor(
    @Inject(OrderStore) private readonly orderRows: OrderStore, @Inject(OrderService) private readonly orders: OrderService, @Inject(QuotationStore) private readonly quotationRows: QuotationStore, @Inject(QuotationService) private readonly quotations: QuotationService,
    @Inject(ReturnStore) private readonly returnRows: ReturnStore, @Inject(ReturnService) private readonly returns: ReturnService, @Inject(CustomFieldFacade) private readonly customFields: CustomFieldFacade,
  ) {}

  @Transactional()
  async order(id: number, { docDate, prices }: CopyDocument): Promise<WholeOrder> {
    const o = await this.orderRows.get(id, VIEW_ORDER);
    const lines = await this.orderRows.lines(id);
    const { customerId, contactId, contactName, contactPhone, deliveryAddress, salesType, deliveryMethod, invoiceNeed, paymentTerm, priceIncludesTax, remark } = o;
    return this.orders.create({
      customerId, contactId, contactName, contactPhone, deliveryAddress, salesType, deliveryMethod, invoiceNeed, paymentTerm, priceIncludesTax, remark, ownerId: ownerOf(o.ownerId, CREATE_ORDER), docDate: docDate ?? null,
      ...amountsOf(o), custom: await this.customFields.decode(ORDER, o.custom), lines: lines.map((l) => ({ ...enteredAgain(l, priced(prices)), warehouseId: l.warehouseId })),
    });
  }

  @Transactional()
  async quotation(id: number, { docDate, prices }: CopyDocument): Promise<WholeQuotation> {
    const q = await this.quotationRows.get(id, VIEW_QUOTATION);
    const lines = await this.quotationRows.lines(id);
    const { customerId, contactId, contactName, contactPhone, paymentTerm, terms, priceIncludesTax, remark } = q;
    return this.quotations.create({
      customerId, contactId, contactName, contactPhone, paymentTerm, terms, priceIncludesTax, remark, ownerId: ownerOf(q.ownerId, CREATE_QUOTATION), docDate: docDate ?? null,
      ...amountsOf(q), custom: await this.customFields.decode(QUOTATION, q.custom), lines: lines.map((l) => ({ ...enteredAgain(l, priced(prices)), delivery: l.delivery })),
    });
  }

  /** Throws 409 `sales.return_too_much` when not all of it can come back once more. */
  @Transactional()
  async return(id: number, { docDate }: CopyDocument): Promise<WholeReturn> {
    const r = await this.returnRows.get(id, VIEW_RETURN);
    const lines = await this.returnRows.lines(id);
    const { customerId, salesOrderId, warehouseId, reason, remark } = r;
    const own = { docDate: docDate ?? null, ownerId: ownerOf(r.ownerId, CREATE_RETURN), warehouseId, reason, remark, custom: await this.customFields.decode(RETURN, r.custom) };
    const quantity = (l: { quantity: number; unit: string; remark: string | null }): { quantity: string; unit: string; remark: string | null } => ({ quantity: unscaled(l.quantity, SCALE.quantity), unit: l.unit, remark: l.remark });
    if (salesOrderId !== null) return this.returns.create({ ...own, salesOrderId, lines: lines.map((l) => ({ ...quantity(l), orderLineId: l.orderLineId })) });
    return this.returns.create({ ...own, customerId, priceIncludesTax: r.priceIncludesTax, lines: lines.map((l) => ({ ...quantity(l), productId: l.productId, ...(mayUse(PRICE) ? { unitPrice: unscaled(l.unitPrice, SCALE.price) } : {}), taxRate: unscaled(l.taxRate, SCALE.rate) })) });
  }
}

/** Who may not see prices takes those of the price sources. */
const priced = (prices: CopyDocument['prices']): boolean => prices !== 'today' && mayUse(PRICE);
const amountsOf = (d: { orderDiscount: number; otherCharges: number }): { orderDiscount?: string; otherCharges?: string } => (mayUse(PRICE) ? { orderDiscount: unscaled(d.orderDiscount, SCALE.money), otherCharges: unscaled(d.otherCharges, SCALE.money) } : {});

/** A draft made of a document belongs to its owner where the caller may write for them, else to the caller. */
export function ownerOf(ownerId: number, code: string): number | null {
  const owners = principal().owners(code);
  return owners === 'all' || owners.includes(ownerId) ? ownerId : null;
}
