import { Inject, Injectable } from '@nestjs/common';
import { Table, Transactional, actorId, clock, demandVersion, difference, notFound, record } from '@steward/platform';
import type { Supplier } from '../supplier/supplier.entity.js';
import { SupplierService } from '../supplier/supplier.service.js';
import { SupplierStore, UPDATE, VIEW } from '../supplier/supplier.store.js';
import type { CreateSupplierContact, SupplierContactFields, UpdateSupplierContact } from './supplier-contact.dto.js';
import { SupplierContact } from './supplier-contact.entity.js';

const ENTITY = 'supplier_contact';
const NEW = { department: null, post: null, mobile: null, phone: null, email: null, wechat: null, qq: null, remark: null };
const contacts = new Table(SupplierContact);

/** Contacts 联系人 of suppliers: seen and changed with the supplier, whose row is locked first, so that there is one primary contact at most. */
@Injectable()
export class SupplierContactService {
  constructor(@Inject(SupplierStore) private readonly suppliers: SupplierStore, @Inject(SupplierService) private readonly service: SupplierService) {}

  /** Contacts of a supplier the caller sees, the primary one first. */
  async list(supplierId: number): Promise<SupplierContact[]> {
    await this.suppliers.get(supplierId, VIEW);
    return this.of(supplierId);
  }

  @Transactional()
  async create(supplierId: number, input: CreateSupplierContact): Promise<SupplierContact> {
    return this.createFor(await this.suppliers.lock(supplierId, UPDATE), input);
  }

  /** Adds a contact to a locked supplier. */
  async createFor(supplier: Supplier, input: SupplierContactFields): Promise<SupplierContact> {
    const others = await this.of(supplier.id);
    const now = clock.stamp();
    const isPrimary = others.length === 0 || input.isPrimary === true;
    const row = { ...NEW, ...input, isPrimary, supplierId: supplier.id, version: 1, createdAt: now, createdBy: actorId(), updatedAt: now, updatedBy: actorId() };
    const contact = { ...row, id: await contacts.insert(row) } as SupplierContact;
    if (isPrimary) await this.makePrimary(supplier, contact, others);
    record({ entity: ENTITY, entityId: contact.id, action: 'create', payload: { supplierId: supplier.id } });
    return contact;
  }

  @Transactional()
  async update(supplierId: number, id: number, input: UpdateSupplierContact): Promise<SupplierContact> {
    const supplier = await this.suppliers.lock(supplierId, UPDATE);
    const before = await this.locked(supplierId, id);
    demandVersion(before);
    return this.applyTo(supplier, before, input);
  }

  /** Changes a contact of a locked supplier. */
  async applyTo(supplier: Supplier, before: SupplierContact, input: UpdateSupplierContact): Promise<SupplierContact> {
    const set = { ...input, ...(input.isPrimary === null ? { isPrimary: false } : {}) } as Partial<SupplierContact>;
    const changes = difference(before, set);
    if (Object.keys(changes).length === 0) return before;
    const version = await contacts.update(before.id, before.version, set);
    const after = Object.assign({ ...before }, set, { version, updatedAt: clock.stamp(), updatedBy: actorId() }) as SupplierContact;
    if (after.isPrimary) await this.makePrimary(supplier, after, await this.of(supplier.id));
    else if (before.isPrimary) await this.service.copyContact(supplier, null);
    record({ entity: ENTITY, entityId: before.id, action: 'update', changes, payload: { supplierId: supplier.id } });
    return after;
  }

  @Transactional()
  async delete(supplierId: number, id: number): Promise<void> {
    const supplier = await this.suppliers.lock(supplierId, UPDATE);
    const before = await this.locked(supplierId, id);
    demandVersion(before);
    await contacts.delete({ id, supplierId });
    if (before.isPrimary) await this.service.copyContact(supplier, null);
    record({ entity: ENTITY, entityId: id, action: 'delete', changes: { name: [before.name, null] }, payload: { supplierId } });
  }

  /** Contacts of a supplier that was looked up in scope. */
  of(supplierId: number): Promise<SupplierContact[]> {
    return contacts.all({ supplierId }, { orderBy: 'isPrimary DESC, id' });
  }

  private async locked(supplierId: number, id: number): Promise<SupplierContact> {
    const row = await contacts.find({ id, supplierId }, { lock: true });
    if (!row) throw notFound();
    return row;
  }

  private async makePrimary(supplier: Supplier, contact: SupplierContact, others: readonly SupplierContact[]): Promise<void> {
    for (const o of others) if (o.isPrimary && o.id !== contact.id) await contacts.change({ id: o.id }, { isPrimary: false, version: o.version + 1, updatedAt: clock.stamp(), updatedBy: actorId() });
    await this.service.copyContact(supplier, contact);
  }
}
