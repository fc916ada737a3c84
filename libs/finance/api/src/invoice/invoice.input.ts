import { Inject, Injectable } from '@nestjs/common';
import { CustomerFacade, type CustomerRef } from '@steward/customer-api';
import { SCALE, scaled } from '@steward/kernel';
import { fault, invalid } from '@steward/platform';
import type { BillingRow } from '../billing/billing.entity.js';
import type { InvoiceFields, InvoicePart } from './invoice.dto.js';
import type { Invoice } from './invoice.entity.js';
import { taxParts } from './invoice.rules.js';
import { InvoiceStore } from './invoice.store.js';

export interface PartDraft { billingId: number; amount: number }
type Title = Pick<Invoice, 'titleId' | 'title' | 'taxNo' | 'bank' | 'bankAccount' | 'address' | 'phone'>;
type Figures = Pick<Invoice, 'taxRate' | 'net' | 'tax' | 'total' | 'allocated'>;

const DETAILS = ['taxNo', 'bank', 'bankAccount', 'address', 'phone'] as const;
const NO_DETAILS: Pick<Title, (typeof DETAILS)[number]> = { taxNo: null, bank: null, bankAccount: null, address: null, phone: null };

const sent = <T extends object, K extends keyof T>(from: T, keys: readonly K[]): { [P in K]?: Exclude<T[P], undefined> } => Object.fromEntries(keys.filter((key) => from[key] !== undefined).map((key) => [key, from[key]])) as never;
const money = (text: string): number => scaled(text, SCALE.money);

/** Bodies of invoices: what they refer to is checked, amounts become fen, the title is copied. */
@Injectable()
export class InvoiceBodies {
  constructor(@Inject(CustomerFacade) private readonly customers: CustomerFacade, @Inject(InvoiceStore) private readonly invoices: InvoiceStore) {}

  customer(id: number): Promise<CustomerRef> {
    return this.customers.ensureVisible(id, '/customerId');
  }

  /**
   * The title as it is printed: of the body, else a stored one of the customer (copied whole), else his name. What a body with a
   * title leaves out stays as it was `before`.
   */
  async title(customer: CustomerRef, input: Partial<InvoiceFields>, before?: Title): Promise<Title> {
    if (input.title) return { titleId: null, title: input.title, ...DETAILS.reduce((o, key) => ({ ...o, [key]: input[key] === undefined ? (before?.[key] ?? null) : input[key] }), NO_DETAILS) };
    const t = await this.customers.invoiceTitle(customer.id, input.titleId ?? null);
    if (input.titleId && !t) throw invalid(fault('/titleId', 'not_found'));
    return { titleId: t?.id ?? null, title: t?.title ?? customer.name, taxNo: t?.taxNo ?? null, bank: t?.bank ?? null, bankAccount: t?.account ?? null, address: t?.address ?? null, phone: t?.phone ?? null };
  }

  /** What a change of a draft sets of its title (JSON Merge Patch); the title of another customer does not stay. */
  async titleChanges(customer: CustomerRef, input: Partial<InvoiceFields>, before: Invoice): Promise<Partial<Title>> {
    const moved = customer.id !== before.customerId;
    if (moved || input.title !== undefined || input.titleId) return this.title(customer, input, moved ? undefined : before);
    return sent(input, ['titleId', ...DETAILS]);
  }

  /** Parts of orders of the customer, whose work rows stay locked where asked; 422 for an order that is not his, or named twice, or nothing. */
  async parts(customerId: number, input: readonly InvoicePart[], lock = false): Promise<{ parts: PartDraft[]; orders: BillingRow[] }> {
    if (input.length === 0) return { parts: [], orders: [] };
    const orders = await this.invoices.orders(customerId, input.map((p) => p.salesOrderId), lock);
    const parts = input.map((p, i) => {
      const order = orders.find((o) => o.sourceId === p.salesOrderId);
      if (!order) throw invalid(fault(`/allocations/${i}/salesOrderId`, 'not_found'));
      if (input.findIndex((o) => o.salesOrderId === p.salesOrderId) !== i) throw invalid(fault(`/allocations/${i}/salesOrderId`, 'duplicate'));
      const amount = money(p.amount);
      if (amount === 0) throw invalid(fault(`/allocations/${i}/amount`, 'required'));
      return { billingId: order.id, amount };
    });
    return { parts, orders };
  }

  /** Total, net and tax. Throws 422: a red invoice is negative and no other is, parts are no more than the total, net and tax add up to it. */
  figures(input: Partial<InvoiceFields>, parts: readonly PartDraft[], red: boolean, before?: Invoice): Figures {
    const allocated = parts.reduce((sum, p) => sum + p.amount, 0);
    const total = input.total ? money(input.total) : before && input.total === undefined && input.allocations === undefined ? before.total : parts.length > 0 ? allocated : (before?.total ?? 0);
    const sign = red ? -1 : 1;
    if (total * sign <= 0) throw invalid(red ? fault('/total', 'max', { max: '-0.01' }) : fault('/total', 'min', { min: '0.01' }));
    const wrong = parts.findIndex((p) => p.amount * sign < 0);
    if (wrong >= 0) throw invalid(fault(`/allocations/${wrong}/amount`, red ? 'max' : 'min', { max: '0', min: '0' }));
    if (allocated * sign > total * sign) throw invalid(fault('/allocations', 'document.total_mismatch'));
    const stays = before?.total === total && input.taxRate === undefined && input.net === undefined && input.tax === undefined;
    const pick = (key: 'net' | 'tax'): number | null => (input[key] ? money(input[key]) : null);
    const taxRate = input.taxRate === undefined ? (before?.taxRate ?? null) : input.taxRate === null ? null : scaled(input.taxRate, SCALE.rate);
    const given = { taxRate, net: pick('net'), tax: pick('tax') };
    if (!stays && taxRate === null && given.net === null && given.tax === null && (input.type ?? before?.type) !== 'receipt') throw invalid(fault('/taxRate', 'required'));
    const split = stays ? { net: before.net, tax: before.tax } : taxParts(total, given);
    if (!split) throw invalid(fault('/tax', 'document.total_mismatch'));
    return { taxRate, total, allocated, ...split };
  }

  /** The invoice a red one takes back: effective, of the same customer, itself not red. Throws 422 otherwise. */
  async original(id: number, customerId: number): Promise<Invoice> {
    const found = await this.invoices.original(id, false);
    if (!found || found.customerId !== customerId || found.state !== 'approved' || found.redOfId !== null) throw invalid(fault('/redOfId', 'not_found'));
    return found;
  }
}
