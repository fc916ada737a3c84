import { Inject, Injectable } from '@nestjs/common';
import { type DocumentAction, SCALE, unscaled } from '@steward/kernel';
import { Notices } from '@steward/office-api';
import { type Problem, meanwhile, notFound, record } from '@steward/platform';
import { DocumentErrors, Documents } from '@steward/system-api';
import type { BillingRow } from '../billing/billing.entity.js';
import { billingFigures } from '../billing/billing.rules.js';
import { FinanceErrors } from '../finance.errors.js';
import type { Invoice } from './invoice.entity.js';
import type { PartDraft } from './invoice.input.js';
import { type CapFault, beyondCap } from './invoice.rules.js';
import { ENTITY, InvoiceStore } from './invoice.store.js';

/** An invoice with its parts; `orders` are their work rows where they were locked to book it. */
export interface WholeInvoice { row: Invoice; parts: PartDraft[]; orders?: BillingRow[] }

/** Issues invoices and takes them back. They touch no receivable: only what an order was invoiced for (domain.md 2.5). */
@Injectable()
export class InvoiceBooking {
  constructor(@Inject(InvoiceStore) private readonly invoices: InvoiceStore, @Inject(Documents) private readonly documents: Documents, @Inject(Notices) private readonly notices: Notices) {}

  /** Issues a locked invoice. Throws 409 `finance.invoice_exceeds` beyond what an order is worth, `finance.red_exceeds` beyond the original. */
  async approve({ row, parts, orders: locked }: WholeInvoice): Promise<WholeInvoice> {
    const set = this.documents.advance(row, 'approve');
    const original = await this.original(row);
    if (original && -row.total > original.total + original.redTotal) throw redExceeds(original, row.total);
    const orders = await this.count(parts, 1, { original, locked });
    if (original) await this.red(original, row.total);
    const no = await this.documents.number(ENTITY, row);
    const after = await this.write(row, { ...set, no }, 'approve');
    this.tell(after, orders);
    return { row: after, parts, orders };
  }

  /** Un-approves or voids an issued invoice; 409 `document.has_downstream` while a red one stands on it. */
  async takeBack({ row, parts }: WholeInvoice, action: Extract<DocumentAction, 'unapprove' | 'void'>, reason: string | null): Promise<WholeInvoice> {
    const set = this.documents.advance(row, action, reason);
    await this.documents.refuseDownstream({ type: ENTITY, id: row.id });
    const original = await this.original(row);
    await this.count(parts, -1);
    if (original) await this.red(original, -row.total);
    return { row: await this.write(row, set, action, reason), parts };
  }

  private async red(original: Invoice, by: number): Promise<void> {
    const redTotal = original.redTotal + by;
    const version = await this.invoices.update(original, { redTotal });
    record({ entity: ENTITY, entityId: original.id, action: 'red', changes: { redTotal: [text(original.redTotal), text(redTotal)] }, payload: { version } });
  }

  private async original(row: Invoice): Promise<Invoice | undefined> {
    if (row.redOfId === null) return undefined;
    const original = await this.invoices.original(row.redOfId, true);
    if (!original) throw notFound();
    if (original.state !== 'approved') throw DocumentErrors.wrongState({ state: original.state, action: 'red' }, { state: original.state, action: 'red' });
    return original;
  }

  /** Counts the parts on their orders, or (−1) no more. */
  private async count(parts: readonly PartDraft[], sign: 1 | -1, { original, locked }: { original?: Invoice | undefined; locked?: BillingRow[] | undefined } = {}): Promise<BillingRow[]> {
    if (parts.length === 0) return [];
    const orders = locked ?? (await this.invoices.lockOrders(parts.map((p) => p.billingId)));
    const standing = original ? await this.invoices.standing(original.id) : undefined;
    const caps = new Map(orders.map((o) => [o.id, { no: o.no ?? `#${o.sourceId}`, net: o.net, invoiced: o.invoiced, ...(standing ? { left: standing.get(o.id) ?? 0 } : {}) }]));
    const signed = parts.map((p) => ({ billingId: p.billingId, amount: sign * p.amount }));
    const beyond = beyondCap(caps, signed);
    if (beyond) throw invoiceExceeds(beyond);
    for (const o of orders) {
      o.invoiced += signed.find((p) => p.billingId === o.id)?.amount ?? 0;
      Object.assign(o, billingFigures(o));
    }
    meanwhile(this.invoices.writeOrders(orders));
    return orders;
  }

  private async write(row: Invoice, set: Partial<Invoice>, action: string, reason?: string | null): Promise<Invoice> {
    const before = row.state;
    const version = await this.invoices.step(row, set);
    record({ entity: ENTITY, entityId: row.id, action, changes: { state: [before, set.state ?? before], ...(row.no === null && set.no ? { no: [null, set.no] as const } : {}), ...(reason ? { reason: [null, reason] as const } : {}) }, payload: { version } });
    return Object.assign(row, set, { version });
  }

  private tell(row: Invoice, orders: readonly BillingRow[]): void {
    this.notices.send({
      event: 'invoice.approved', entity: ENTITY, entityId: row.id, path: `/invoices/${row.id}`, params: { no: row.no ?? '', customer: row.customerName, amount: unscaled(row.total, SCALE.money) }, amountParams: ['amount'],
      to: { also: [...new Set([row.ownerId, row.createdBy, ...orders.map((o) => o.ownerId)])] },
    });
  }
}

const text = (fen: number): string => unscaled(fen, SCALE.money);

function invoiceExceeds(f: CapFault): Problem {
  const facts = { no: f.no, net: text(f.net), invoiced: text(f.invoiced), asked: text(f.asked) };
  return FinanceErrors.invoiceExceeds(facts, facts);
}

function redExceeds(original: Invoice, asked: number): Problem {
  const facts = { no: original.no ?? `#${original.id}`, left: text(original.total + original.redTotal), asked: text(-asked) };
  return FinanceErrors.redExceeds(facts, facts);
}
