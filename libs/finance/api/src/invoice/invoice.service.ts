import { Inject, Injectable } from '@nestjs/common';
import { SCALE, unscaled } from '@steward/kernel';
import { Notices } from '@steward/office-api';
import { type AuditChanges, Transactional, context, demandRight, demandSeen, demandVersion, difference, mayUse, meanwhile, principal, record, together } from '@steward/platform';
import { DocumentErrors, type DocumentRef, Documents } from '@steward/system-api';
import { FinanceHeads, demandDeletable, demandEditable, orTaken, stamped } from '../head/finance-heads.js';
import { InvoiceBooking, type WholeInvoice } from './invoice.booking.js';
import type { CreateInvoice, RegisterInvoice, UpdateInvoice } from './invoice.dto.js';
import type { Invoice, InvoiceAllocation } from './invoice.entity.js';
import { InvoiceBodies, type PartDraft } from './invoice.input.js';
import { APPROVE, CREATE, DELETE, ENTITY, InvoiceStore, ORDER, UPDATE, VOID } from './invoice.store.js';

/** Use cases of sales invoices: applied for as drafts, issued by approval, taken back or red-invoiced. */
@Injectable()
export class InvoiceService {
  constructor(
    @Inject(InvoiceStore) private readonly invoices: InvoiceStore, @Inject(InvoiceBodies) private readonly bodies: InvoiceBodies, @Inject(InvoiceBooking) private readonly booking: InvoiceBooking,
    @Inject(FinanceHeads) private readonly heads: FinanceHeads, @Inject(Documents) private readonly documents: Documents, @Inject(Notices) private readonly notices: Notices,
  ) {}

  /** An invoice, or an application for one; issued at once where asked. */
  @Transactional()
  async create(input: CreateInvoice, approve: boolean): Promise<WholeInvoice> {
    if (approve) demandRight(APPROVE);
    const customer = await this.bodies.customer(input.customerId);
    const original = input.redOfId ? await this.bodies.original(input.redOfId, customer.id) : undefined;
    // issued at once: one look takes and locks them; an original is locked before the orders, so not then
    const atOnce = approve && !original;
    const [{ parts, orders }, title] = await together(
      this.bodies.parts(customer.id, input.allocations ?? [], atOnce), original && !input.title && !input.titleId ? titleOf(original) : this.bodies.title(customer, input),
    );
    const head = await this.heads.fresh(ENTITY, input, CREATE, customer);
    const row = {
      ...head, ...title, ...this.bodies.figures(original ? { taxRate: original.taxRate === null ? null : unscaled(original.taxRate, SCALE.rate), ...input } : input, parts, original !== undefined),
      customerId: customer.id, customerName: customer.name, type: input.type, date: input.date ?? head.docDate, invoiceCode: input.invoiceCode ?? null, invoiceNo: input.invoiceNo ?? null, redOfId: original?.id ?? null, redTotal: 0, expressNo: null,
    };
    const id = await orTaken(this.invoices.insert(row));
    meanwhile(this.invoices.replaceParts(id, 0, parts));
    await this.documents.linkNew(sourcesOf(orders, original), { type: ENTITY, id });
    record({ entity: ENTITY, entityId: id, action: 'create', payload: { version: 1 } });
    const whole = { row: stamped<Invoice>(row, id), parts, ...(atOnce ? { orders } : {}) };
    if (approve) return this.booking.approve(whole);
    if (!mayUse(APPROVE)) this.tell(whole.row);
    return whole;
  }

  /** Changes a draft: what was sent; allocations as a whole. */
  @Transactional()
  async update(id: number, input: UpdateInvoice, approve: boolean): Promise<WholeInvoice> {
    const row = await this.invoices.lock(id, UPDATE);
    demandVersion(row);
    demandEditable(row);
    if (approve) demandRight(APPROVE);
    const before = await this.invoices.parts(id);
    const customer = await this.bodies.customer(input.customerId ?? row.customerId);
    const moved = customer.id !== row.customerId;
    if (moved && row.redOfId !== null) await this.bodies.original(row.redOfId, customer.id);
    // orders of another customer are not this one's
    const given = input.allocations === undefined && !moved ? undefined : await this.bodies.parts(customer.id, input.allocations ?? []);
    const parts = given?.parts ?? before.map(draftOf);
    const titled = await this.bodies.titleChanges(customer, input, row);
    const { type, invoiceCode, invoiceNo } = input;
    const figured = moved || FIGURES.some((key) => input[key] !== undefined) ? this.bodies.figures(input, parts, row.redOfId !== null, row) : {};
    const head = await this.heads.changes(ENTITY, input, row, UPDATE);
    const date = input.date === null ? (head.docDate ?? row.docDate) : input.date;
    const set: Partial<Invoice> = { ...head, ...titled, ...figured, customerId: customer.id, customerName: customer.name, ...defined({ type, date, invoiceCode, invoiceNo }) };
    const after = await this.write(row, set, given ? spokenParts(before, parts) : {});
    if (given) {
      await this.invoices.replaceParts(id, before.length, parts);
      await this.documents.unlink({ type: ENTITY, id });
      await this.documents.linkNew(sourcesOf(given.orders, row.redOfId === null ? undefined : { id: row.redOfId }), { type: ENTITY, id });
    }
    const whole = { row: after, parts };
    return approve ? this.booking.approve(whole) : whole;
  }

  /** Notes the numbers on the paper and how it was sent, also after it was issued. */
  @Transactional()
  async register(id: number, input: RegisterInvoice): Promise<WholeInvoice> {
    const row = await this.invoices.lock(id, UPDATE);
    demandSeen(row);
    if (row.state === 'voided') throw DocumentErrors.wrongState({ state: row.state, action: 'edit' }, { state: row.state, action: 'edit' });
    return { row: await this.write(row, defined({ invoiceCode: input.invoiceCode, invoiceNo: input.invoiceNo, expressNo: input.expressNo }), {}), parts: (await this.invoices.parts(id)).map(draftOf) };
  }

  @Transactional()
  async approve(id: number): Promise<WholeInvoice> {
    return this.booking.approve(await this.take(id, APPROVE));
  }

  /** Back to draft with the same number. */
  @Transactional()
  async unapprove(id: number): Promise<WholeInvoice> {
    return this.booking.takeBack(await this.take(id, APPROVE), 'unapprove', null);
  }

  @Transactional()
  async void(id: number, reason: string): Promise<WholeInvoice> {
    return this.booking.takeBack(await this.take(id, VOID), 'void', reason);
  }

  /** Deletes a draft that never had a number. */
  @Transactional()
  async delete(id: number): Promise<void> {
    const row = await this.invoices.lock(id, DELETE);
    demandVersion(row);
    demandDeletable(row);
    await this.documents.unlink({ type: ENTITY, id });
    await this.invoices.delete(row);
    record({ entity: ENTITY, entityId: id, action: 'delete', changes: { customerName: [row.customerName, null], total: [unscaled(row.total, SCALE.money), null] } });
  }

  private async take(id: number, code: string): Promise<WholeInvoice> {
    const row = await this.invoices.lock(id, code);
    demandSeen(row);
    return { row, parts: (await this.invoices.parts(id)).map(draftOf) };
  }

  private async write(row: Invoice, set: Partial<Invoice>, more: AuditChanges): Promise<Invoice> {
    const changes = { ...spokenHead(difference(row, set)), ...more };
    if (Object.keys(changes).length === 0) return row;
    const version = await orTaken(this.invoices.update(row, set));
    record({ entity: ENTITY, entityId: row.id, action: 'update', changes, payload: { version } });
    return Object.assign(row, set, { version });
  }

  /** 开票申请: whoever issues invoices is told. */
  private tell(row: Invoice): void {
    if (context().system !== undefined) return;
    this.notices.send({
      event: 'invoice.applied', entity: ENTITY, entityId: row.id, path: `/invoices/${row.id}`, params: { customer: row.customerName, amount: unscaled(row.total, SCALE.money), name: principal().name }, amountParams: ['amount'],
      to: { permission: APPROVE, ownerId: row.ownerId },
    });
  }
}

/** Any of these in a body has the amounts reckoned again. */
const FIGURES = ['allocations', 'total', 'taxRate', 'net', 'tax'] as const;
const titleOf = (i: Invoice): Pick<Invoice, 'titleId' | 'title' | 'taxNo' | 'bank' | 'bankAccount' | 'address' | 'phone'> => ({ titleId: i.titleId, title: i.title, taxNo: i.taxNo, bank: i.bank, bankAccount: i.bankAccount, address: i.address, phone: i.phone });
const draftOf = (p: InvoiceAllocation): PartDraft => ({ billingId: p.billingId, amount: p.amount });
const defined = <T extends object>(o: T): { [K in keyof T]?: Exclude<T[K], undefined> } => Object.fromEntries(Object.entries(o).filter(([, v]) => v !== undefined)) as never;
const sourcesOf = (orders: readonly { sourceId: number }[], original?: { id: number }): DocumentRef[] => [...orders.map((o) => ({ type: ORDER, id: o.sourceId })), ...(original ? [{ type: ENTITY, id: original.id }] : [])];

const MONEY = new Set(['net', 'tax', 'total']);
const DERIVED = new Set(['allocated', 'customerId', 'departmentId']);

/** What the log says of a changed head: amounts as they travel. */
function spokenHead(changes: AuditChanges): AuditChanges {
  const said = (scale: number) => (v: unknown): unknown => (typeof v === 'number' ? unscaled(v, scale) : v);
  return Object.fromEntries(Object.entries(changes).filter(([k]) => !DERIVED.has(k)).map(([k, [a, b]]) => {
    const speak = MONEY.has(k) ? said(SCALE.money) : k === 'taxRate' ? said(SCALE.rate) : (v: unknown): unknown => v;
    return [k, [speak(a), speak(b)]];
  }));
}

function spokenParts(before: readonly PartDraft[], after: readonly PartDraft[]): AuditChanges {
  const say = (list: readonly PartDraft[]): object[] => list.map((p) => ({ billingId: p.billingId, amount: unscaled(p.amount, SCALE.money) }));
  const [a, b] = [say(before), say(after)];
  return JSON.stringify(a) === JSON.stringify(b) ? {} : { allocations: [a, b] };
}
