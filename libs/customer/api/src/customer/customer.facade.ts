import { Inject, Injectable } from '@nestjs/common';
import { Problem, Table, fault, invalid, notFound } from '@steward/platform';
import { DeliveryAddress } from '../address/address.entity.js';
import { Contact } from '../contact/contact.entity.js';
import { InvoiceTitle } from '../invoice-title/invoice-title.entity.js';
import type { Customer } from './customer.entity.js';
import { CustomerFigures, type FigureChanges } from './customer.figures.js';
import { keyValue } from './customer.rules.js';
import { CustomerStore, VIEW } from './customer.store.js';
import { type CustomerUser, CustomerUsage } from './customer.usage.js';

/** What other domains keep of a customer. */
export interface CustomerRef { id: number; code: string; name: string; ownerId: number | null; departmentId: number | null; paymentTerm: string | null; priceLevel: string | null; enabled: boolean }

/** What a document starts with: terms, balances (fen; limit null = unlimited), the part taken off (× 10⁴) and where it is delivered. */
export interface CustomerTerms extends CustomerRef {
  creditLimit: number | null; creditDays: number | null; discountRate: number | null; receivableBalance: number; advanceBalance: number; contactName: string | null; contactMobile: string | null;
  address: { receiver: string | null; phone: string | null; region: string | null; address: string } | null;
}

/** Invoice title as documents copy it. */
export interface InvoiceTitleRef { id: number; title: string; taxNo: string | null; bank: string | null; account: string | null; address: string | null; phone: string | null }

const contacts = new Table(Contact);
const titles = new Table(InvoiceTitle);
const addresses = new Table(DeliveryAddress);

/** The door of customers for the domains to the right: ids and plain shapes. */
@Injectable()
export class CustomerFacade {
  constructor(@Inject(CustomerStore) private readonly customers: CustomerStore, @Inject(CustomerFigures) private readonly figures: CustomerFigures, @Inject(CustomerUsage) private readonly usage: CustomerUsage) {}

  /** A customer the caller sees, for a reference in a body; 422 `not_found` at the pointer otherwise. */
  async ensureVisible(id: number, pointer: string, code: string = VIEW): Promise<CustomerRef> {
    try {
      return refOf(await this.customers.some(id, REF, code));
    } catch (e) {
      throw e instanceof Problem && e.status === 404 ? invalid(fault(pointer, 'not_found')) : e;
    }
  }

  /** A contact of a customer the caller has named in scope, as documents copy it; 422 `not_found` at the pointer otherwise. */
  async ensureContact(customerId: number, contactId: number, pointer: string): Promise<{ id: number; name: string; phone: string | null }> {
    const c = await contacts.find({ id: contactId, customerId, deletedAt: null });
    if (!c) throw invalid(fault(pointer, 'not_found'));
    return { id: c.id, name: c.name, phone: c.mobile ?? c.phone };
  }

  /** Names by id, whoever may see the customers: documents go on naming them. */
  names(ids: readonly number[]): Promise<Map<number, string>> {
    return this.customers.names(ids);
  }

  /** A customer with its terms, whoever may see it: what rules need of the party of a document. Throws 404 when there is none. */
  async get(id: number): Promise<CustomerTerms> {
    const c = await this.customers.everybodys('rules need the terms of the party').find({ id });
    if (!c) throw notFound();
    const a = (await addresses.all({ customerId: id }, { orderBy: 'isDefault DESC, id', limit: 1 }))[0];
    return {
      ...refOf(c), creditLimit: c.creditLimit, creditDays: c.creditDays, discountRate: c.discountRate, receivableBalance: c.receivableBalance, advanceBalance: c.advanceBalance, contactName: c.contactName, contactMobile: c.contactMobile,
      address: a ? { receiver: a.receiver, phone: a.phone, region: a.region, address: a.address } : null,
    };
  }

  /** Credit terms and balances (fen) of a customer, whoever may see it. Throws 404 when there is none. */
  async credit(id: number): Promise<{ creditLimit: number | null; creditDays: number | null; receivableBalance: number; advanceBalance: number }> {
    const found = await this.customers.credit(id);
    if (!found) throw notFound();
    return found;
  }

  /** Customers that texts of a file name, by code or name as duplicates are found; those the caller sees under the right. A name several have is left out. */
  async named(texts: readonly string[], code: string = VIEW): Promise<Map<string, CustomerRef>> {
    const wanted = texts.map((text) => ({ text, values: [keyValue('code', text), keyValue('name', text)].filter((v): v is string => v !== null) }));
    const found = await this.customers.byKeys([...new Set(wanted.flatMap((w) => w.values))]);
    const seen = new Map((await this.customers.visible([...new Set(found.map((f) => f.id))], code)).map((c) => [c.id, c]));
    const out = new Map<string, CustomerRef>();
    for (const { text, values } of wanted) {
      const hits = [...new Set(found.filter((f) => values.includes(f.value)).map((f) => f.id))];
      const one = hits.length === 1 ? seen.get(hits[0] ?? 0) : undefined;
      if (one) out.set(text, refOf(one));
    }
    return out;
  }

  /** Invoice title of a customer, or the default one where none is named; null when there is none. */
  async invoiceTitle(customerId: number, titleId: number | null): Promise<InvoiceTitleRef | null> {
    const t = (await titles.all({ customerId, ...(titleId === null ? {} : { id: titleId }) }, { orderBy: 'isDefault DESC, id', limit: 1 }))[0];
    return t ? { id: t.id, title: t.title, taxNo: t.taxNo, bank: t.bank, account: t.account, address: t.address, phone: t.phone } : null;
  }

  /** Adds to the balances and deal figures (fen, signed) in one UPDATE without a new version, inside the open unit of work. */
  setFigures(id: number, delta: FigureChanges): Promise<void> {
    return this.figures.add(id, delta);
  }

  /** Sets what is overdue, by customer; customers left out have nothing overdue. */
  setOverdue(amounts: ReadonlyMap<number, number>): Promise<void> {
    return this.figures.setOverdue(amounts);
  }

  /** Port: who has documents of customers says so here (at module init); used customers are not deleted. */
  registerUsage(user: CustomerUser): void {
    this.usage.register(user);
  }
}

const REF = ['id', 'code', 'name', 'ownerId', 'departmentId', 'paymentTerm', 'priceLevel', 'enabled'] as const;

const refOf = ({ id, code, name, ownerId, departmentId, paymentTerm, priceLevel, enabled }: Pick<Customer, (typeof REF)[number]>): CustomerRef => ({ id, code, name, ownerId, departmentId, paymentTerm, priceLevel, enabled });
