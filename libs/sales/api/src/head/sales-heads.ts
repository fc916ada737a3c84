import { Inject, Injectable } from '@nestjs/common';
import { CustomerFacade, type CustomerRef } from '@steward/customer-api';
import { SCALE, scaled, unscaled } from '@steward/kernel';
import { clock, fault, invalid } from '@steward/platform';
import { DocumentHeads, type DocumentOwner, SettingsFacade, demandTotal } from '@steward/system-api';
import type { LineDraft, SalesLineRow } from '../line/sales-line.row.js';
import { applyTotals, goodsText, isTooLarge } from '../line/sales-line.rules.js';
import { type LineInput, SalesLines } from '../line/sales-lines.js';
import { DEFAULT_TAX, PRICE_INCLUDES_TAX } from '../sales.settings.js';
import type { SalesHeadFields } from './sales-head.dto.js';

/** Columns quotation and order have in common. */
export interface SalesHead {
  customerId: number; customerName: string; contactId: number | null; contactName: string | null; contactPhone: string | null; docDate: string; ownerId: number; departmentId: number | null;
  paymentTerm: string | null; priceIncludesTax: boolean; defaultTaxRate: number; remark: string | null; externalId: string | null; custom: Record<string, unknown> | null;
}
/** Columns that follow from the lines. */
export interface SalesFigures { goods: string; lineCount: number; quantity: number; amount: number; orderDiscount: number; otherCharges: number; net: number; tax: number; total: number }

type Input = Partial<SalesHeadFields>;

/** Heads and figures of quotations and orders: what they refer to is checked, what is absent comes from customer and settings. */
@Injectable()
export class SalesHeads {
  constructor(
    @Inject(CustomerFacade) private readonly customers: CustomerFacade, @Inject(DocumentHeads) private readonly heads: DocumentHeads, @Inject(SettingsFacade) private readonly settings: SettingsFacade, @Inject(SalesLines) private readonly salesLines: SalesLines,
  ) {}

  /** Head of a new document, or of `before` with what was sent. `code` is the right under which somebody may be made its owner; `like`: the document it is made from, whose owner it keeps. Throws 422 with pointers. */
  async head(entity: string, code: string, input: Input, before?: SalesHead, like?: DocumentOwner): Promise<SalesHead> {
    const customer = await this.customer(input, before);
    const pick = <K extends keyof Input & keyof SalesHead>(key: K): SalesHead[K] => (input[key] === undefined ? (before?.[key] ?? null) : input[key]) as SalesHead[K];
    return {
      customerId: customer?.id ?? before?.customerId ?? 0, customerName: customer?.name ?? before?.customerName ?? '', ...(await this.contact(input, customer?.id ?? before?.customerId ?? 0, customer ? undefined : before)),
      docDate: input.docDate ?? before?.docDate ?? clock.today(), ...(await this.heads.owner(input.ownerId, code, before ?? like)),
      paymentTerm: input.paymentTerm === undefined && customer ? customer.paymentTerm : pick('paymentTerm'),
      priceIncludesTax: input.priceIncludesTax ?? before?.priceIncludesTax ?? (await this.settings.get(PRICE_INCLUDES_TAX)), defaultTaxRate: before?.defaultTaxRate ?? (await this.settings.get(DEFAULT_TAX)) * 100,
      remark: pick('remark'), externalId: pick('externalId'), custom: await this.heads.custom(entity, input.custom, before),
    };
  }

  /** Lines of the wire as columns, their figures still 0. */
  lines(input: readonly LineInput[], head: SalesHead, before: readonly SalesLineRow[]): Promise<LineDraft[]> {
    return this.salesLines.resolve(input, { customerId: head.customerId, docDate: head.docDate, defaultTaxRate: head.defaultTaxRate, terms: () => this.customers.get(head.customerId) }, before);
  }

  /** Lines with their figures, and what the head has from them. Throws 422 for a discount above the lines and `document.total_mismatch`. */
  figures<L extends LineDraft>(drafts: readonly L[], head: SalesHead, input: Input, before?: SalesFigures): { lines: L[]; figures: SalesFigures } {
    const money = (key: 'orderDiscount' | 'otherCharges'): number => { const sent = input[key]; return sent === undefined ? (before?.[key] ?? 0) : sent === null ? 0 : scaled(sent, SCALE.money); };
    const [orderDiscount, otherCharges] = [money('orderDiscount'), money('otherCharges')];
    const { lines, totals } = applyTotals(drafts, { ...head, orderDiscount, otherCharges });
    if (isTooLarge(totals)) throw invalid(fault('/lines', 'max', { max: '90000000000000' }));
    if (orderDiscount > totals.amount) throw invalid(fault('/orderDiscount', 'max', { max: unscaled(totals.amount, SCALE.money) }));
    const { total, quantity, amount, net, tax } = totals;
    demandTotal(input.total, total);
    return { lines, figures: { goods: goodsText(lines), lineCount: lines.length, quantity, amount, orderDiscount, otherCharges, net, tax, total } };
  }

  /** The customer, where it is new to the document: one the caller sees, and not disabled. */
  private async customer(input: Input, before: SalesHead | undefined): Promise<CustomerRef | undefined> {
    if (before && (input.customerId === undefined || input.customerId === before.customerId)) return undefined;
    const customer = await this.customers.ensureVisible(input.customerId ?? 0, '/customerId');
    if (!customer.enabled) throw invalid(fault('/customerId', 'sales.customer_disabled', { name: customer.name }));
    return customer;
  }

  private async contact(input: Input, customerId: number, before: SalesHead | undefined): Promise<Pick<SalesHead, 'contactId' | 'contactName' | 'contactPhone'>> {
    const contactId = input.contactId === undefined ? (before?.contactId ?? null) : input.contactId;
    const found = contactId !== null && contactId !== before?.contactId ? await this.customers.ensureContact(customerId, contactId, '/contactId') : undefined;
    const text = (sent: string | null | undefined, own: string | null | undefined, old: string | null | undefined): string | null => (sent !== undefined ? sent : found ? (own ?? null) : (old ?? null));
    return { contactId, contactName: text(input.contactName, found?.name, before?.contactName), contactPhone: text(input.contactPhone, found?.phone, before?.contactPhone) };
  }
}
