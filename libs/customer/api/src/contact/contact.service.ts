import { Inject, Injectable } from '@nestjs/common';
import { Problem, Transactional, actorId, clock, demandVersion, difference, fault, invalid, orConflict, record } from '@steward/platform';
import { DictionaryFacade } from '@steward/system-api';
import { CustomerErrors } from '../customer/customer.errors.js';
import { CustomerStore } from '../customer/customer.store.js';
import type { Customer } from '../customer/customer.entity.js';
import type { ContactFields, CreateContact, UpdateContact } from './contact.dto.js';
import { type Contact, NEW_CONTACT } from './contact.entity.js';
import { ContactStore, contactKeys, contactSearch } from './contact.store.js';

export const CREATE_CONTACT = 'customer.contact.create';
export const UPDATE_CONTACT = 'customer.contact.update';
export const DELETE_CONTACT = 'customer.contact.delete';
const SEARCHED = ['name', 'mobile', 'phone', 'email'] as const;
const FLAGS = { birthdayLunar: false, isPrimary: false, enabled: true, leftCompany: false } as const;

/** Contacts 联系人 of customers. The customer's row is locked first, so that there is one primary contact at most. */
@Injectable()
export class ContactService {
  constructor(@Inject(ContactStore) private readonly contacts: ContactStore, @Inject(CustomerStore) private readonly customers: CustomerStore, @Inject(DictionaryFacade) private readonly dictionaries: DictionaryFacade) {}

  @Transactional()
  async create(input: CreateContact): Promise<Contact> {
    const customer = await this.customer(input.customerId, CREATE_CONTACT);
    const { customerId: _id, ...fields } = input;
    return this.createFor(customer, fields);
  }

  /** Adds a contact to a locked customer. */
  async createFor(customer: Customer, input: ContactFields): Promise<Contact> {
    const customerId = customer.id;
    const others = await this.contacts.ofCustomer(customerId);
    const columns = await this.columns(input, others);
    const now = clock.stamp();
    const row = { ...NEW_CONTACT, ...columns, customerId, name: input.name, ...contactKeys(input as Contact), version: 1, createdAt: now, createdBy: actorId(), updatedAt: now, updatedBy: actorId() };
    if (!others.some((o) => o.isPrimary)) row.isPrimary = true;
    const id = await orConflict(this.contacts.insert(row), externalIdTaken);
    const contact = Object.assign(row, { id }) as Contact;
    await contactSearch.add([{ id, text: contact.search }]);
    if (contact.isPrimary) await this.makePrimary(customer, contact);
    record({ entity: 'contact', entityId: id, action: 'create', payload: { customerId } });
    return contact;
  }

  @Transactional()
  async update(id: number, input: UpdateContact): Promise<Contact> {
    const { customerId } = await this.contacts.get(id, UPDATE_CONTACT).catch(() => this.contacts.lock(id, UPDATE_CONTACT));
    const customer = await this.customer(customerId, UPDATE_CONTACT);
    const before = await this.contacts.lock(id, UPDATE_CONTACT);
    demandVersion(before);
    return this.applyTo(customer, before, input);
  }

  /** Changes a contact of a locked customer. */
  async applyTo(customer: Customer, before: Contact, input: Partial<ContactFields>): Promise<Contact> {
    const { id, customerId } = before;
    const columns = await this.columns(input, input.reportsToId ? await this.contacts.ofCustomer(customerId) : [], before);
    const changes = difference(before, columns);
    if (Object.keys(changes).length === 0) return before;
    const after = Object.assign({ ...before }, columns) as Contact;
    const keys = SEARCHED.some((k) => k in changes) ? contactKeys(after) : {};
    Object.assign(after, keys);
    after.version = await orConflict(this.contacts.update(before, { ...columns, ...keys }), externalIdTaken);
    await contactSearch.replace(id, before.search, after.search);
    if (after.isPrimary) await this.makePrimary(customer, after);
    else if (before.isPrimary) await this.copyPrimary(customer, null);
    record({ entity: 'contact', entityId: id, action: 'update', changes, payload: { customerId } });
    return Object.assign(after, { updatedAt: clock.stamp(), updatedBy: actorId() });
  }

  @Transactional()
  async delete(id: number): Promise<void> {
    const { customerId } = await this.contacts.get(id, DELETE_CONTACT).catch(() => this.contacts.lock(id, DELETE_CONTACT));
    const customer = await this.customer(customerId, DELETE_CONTACT);
    const c = await this.contacts.lock(id, DELETE_CONTACT);
    demandVersion(c);
    await this.contacts.update(c, { deletedAt: clock.stamp(), isPrimary: false });
    await contactSearch.remove(id, c.search);
    if (c.isPrimary) await this.copyPrimary(customer, null);
    record({ entity: 'contact', entityId: id, action: 'delete', changes: { name: [c.name, null] }, payload: { customerId } });
  }

  /** The customer, locked; one the caller does not see looks like a wrong reference. */
  private async customer(id: number, code: string): Promise<Customer> {
    try {
      return await this.customers.lock(id, code);
    } catch (e) {
      throw e instanceof Problem && e.status === 404 ? invalid(fault('/customerId', 'not_found')) : e;
    }
  }

  private async columns(input: Partial<ContactFields>, others: readonly Contact[], before?: Contact): Promise<Partial<Contact>> {
    await this.dictionaries.ensure('contact.role', input.role, '/role', before?.role);
    if (input.reportsToId && input.reportsToId !== before?.reportsToId) this.ensureSuperior(input.reportsToId, others, before?.id);
    const out: Record<string, unknown> = Object.fromEntries(Object.entries(input).filter(([, v]) => v !== undefined));
    for (const [flag, usual] of Object.entries(FLAGS)) if (out[flag] === null) out[flag] = usual;
    return out as Partial<Contact>;
  }

  private ensureSuperior(id: number, others: readonly Contact[], self: number | undefined): void {
    const above = new Map(others.map((o) => [o.id, o.reportsToId]));
    if (!above.has(id)) throw invalid(fault('/reportsToId', 'not_found'));
    for (let at: number | null | undefined = id, n = 0; at && n < 100; at = above.get(at), n++) if (at === self) throw invalid(fault('/reportsToId', 'customer.parent_cycle'));
  }

  /** Takes the flag from the others and copies name and number onto the customer, whose list shows them. */
  private async makePrimary(customer: Customer, c: Contact): Promise<void> {
    for (const other of await this.contacts.ofCustomer(customer.id)) {
      if (other.isPrimary && other.id !== c.id) await this.contacts.everybodys('one primary contact').change({ id: other.id }, { isPrimary: false, version: other.version + 1, updatedAt: clock.stamp(), updatedBy: actorId() });
    }
    await this.copyPrimary(customer, c);
  }

  private async copyPrimary(customer: Customer, c: Contact | null): Promise<void> {
    const set = { contactName: c?.name ?? null, contactMobile: c ? (c.mobile ?? c.phone) : null };
    if (set.contactName === customer.contactName && set.contactMobile === customer.contactMobile) return;
    await this.customers.everybodys('copy of the primary contact on a locked customer').change({ id: customer.id }, { ...set, contactMobile: set.contactMobile?.slice(0, 40) ?? null });
  }
}

const externalIdTaken = (): Problem => CustomerErrors.duplicate({ field: 'externalId', name: '' }, { field: 'externalId', overridable: false, errors: [fault('/externalId', 'duplicate')] });
