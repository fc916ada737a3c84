import { Inject, Injectable } from '@nestjs/common';
import { clock, fault, invalid } from '@steward/platform';
import { DictionaryFacade, SettingsFacade } from '@steward/system-api';
import { ProductFacade, ShippedProducts } from '@steward/warehouse-api';
import { CustomerFacade, type CustomerRef } from '../customer/customer.facade.js';
import { serviceHours } from './service.settings.js';
import type { TicketFields } from './ticket.dto.js';
import type { ServiceTicket } from './ticket.entity.js';
import { requiredBy, warrantyOf } from './ticket.rules.js';
import { TicketStore } from './ticket.store.js';

type Columns = Partial<ServiceTicket>;
/** What the columns of a ticket stand on. */
export interface TicketBase { id: number; customerId: number; acceptedOn: string; createdAt: string }

const PLAIN = ['serialNo', 'description', 'contactName', 'contactPhone', 'type', 'channel'] as const;

/** Turns what was sent about a ticket into columns; nothing is written. */
@Injectable()
export class TicketInput {
  constructor(
    @Inject(CustomerFacade) private readonly customers: CustomerFacade, @Inject(ProductFacade) private readonly products: ProductFacade, @Inject(ShippedProducts) private readonly shipped: ShippedProducts,
    @Inject(DictionaryFacade) private readonly dictionaries: DictionaryFacade, @Inject(SettingsFacade) private readonly settings: SettingsFacade, @Inject(TicketStore) private readonly tickets: TicketStore,
  ) {}

  /** A customer the caller may accept tickets for; 422 otherwise, as for one that is not there. */
  customer(id: number, code: string): Promise<CustomerRef> {
    return this.customers.ensureVisible(id, '/customerId', code);
  }

  /** Columns of a new ticket, or those a change sets. Throws 422 with pointers. */
  async columns(input: Partial<TicketFields>, base: TicketBase, before?: ServiceTicket): Promise<Columns> {
    await this.dictionaries.ensure('service.type', input.type, '/type', before?.type);
    await this.dictionaries.ensure('service.channel', input.channel, '/channel', before?.channel);
    const set: Columns = Object.fromEntries(PLAIN.flatMap((k) => (input[k] === undefined ? [] : [[k, input[k]]])));
    if (input.priority !== undefined) set.priority = input.priority ?? 'normal';
    Object.assign(set, await this.contact(input, base, before), await this.product(input, before), await this.order(input, base, before));
    const after = { ...before, ...set };
    if (!before || 'productId' in set || 'orderId' in set) Object.assign(set, await this.warranty(after, base), { repeatOfId: await this.tickets.earlier(base.customerId, after.productId ?? null, base.acceptedOn, base.id) });
    if (input.requiredBy) set.requiredBy = new Date(input.requiredBy).toISOString();
    else if (!before || input.requiredBy === null) set.requiredBy = requiredBy(base.createdAt, after.type ?? '', after.priority ?? 'normal', await serviceHours(this.settings));
    return set;
  }

  /** A contact brings its name and number, unless others were said. */
  private async contact(input: Partial<TicketFields>, base: TicketBase, before?: ServiceTicket): Promise<Columns> {
    if (input.contactId === undefined || input.contactId === before?.contactId) return {};
    if (input.contactId === null) return { contactId: null };
    const { id, name, phone } = await this.customers.ensureContact(base.customerId, input.contactId, '/contactId');
    return { contactId: id, ...(input.contactName ? {} : { contactName: name }), ...(input.contactPhone ? {} : { contactPhone: phone?.slice(0, 60) ?? null }) };
  }

  private async product(input: Partial<TicketFields>, before?: ServiceTicket): Promise<Columns> {
    if (input.productId === undefined || input.productId === before?.productId) return {};
    if (input.productId === null) return { productId: null, productName: null };
    const found = await this.products.ensure([input.productId], () => '/productId');
    return { productId: input.productId, productName: found.get(input.productId)?.name ?? null };
  }

  /** Orders are known to sales; the warehouse knows those that were confirmed, and whose they are. */
  private async order(input: Partial<TicketFields>, base: TicketBase, before?: ServiceTicket): Promise<Columns> {
    if (input.orderId === undefined || input.orderId === before?.orderId) return {};
    if (input.orderId === null) return { orderId: null, orderNo: null };
    const order = await this.shipped.order(input.orderId);
    if (order?.customerId !== base.customerId) throw invalid(fault('/orderId', 'not_found'));
    return { orderId: input.orderId, orderNo: order.no };
  }

  private async warranty(after: Columns, base: TicketBase): Promise<Columns> {
    if (!after.productId) return { shippedOn: null, warrantyUntil: null, warranty: 'unknown' };
    const { shippedOn, warrantyMonths } = await this.shipped.last(base.customerId, after.productId, after.orderId ?? null);
    const { warranty, until } = warrantyOf(shippedOn, warrantyMonths, base.acceptedOn);
    return { shippedOn, warrantyUntil: until, warranty };
  }
}

/** A ticket that is accepted now: its id comes later. */
export const newBase = (customerId: number): TicketBase => ({ id: Number.MAX_SAFE_INTEGER, customerId, acceptedOn: clock.today(), createdAt: clock.stamp() });
