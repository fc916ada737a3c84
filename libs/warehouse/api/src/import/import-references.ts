import { Inject, Injectable } from '@nestjs/common';
import { codeKey } from '@steward/kernel';
import { Table, actorId, clock, principal, record } from '@steward/platform';
import { UserFacade } from '@steward/system-api';
import { MasterKeys, idsOf } from '../master-keys.js';
import { ProductUsage } from '../product/product.usage.js';
import type { SupplierContactFields } from '../supplier-contact/supplier-contact.dto.js';
import { SupplierContact } from '../supplier-contact/supplier-contact.entity.js';
import { SupplierContactService } from '../supplier-contact/supplier-contact.service.js';
import type { Supplier } from '../supplier/supplier.entity.js';
import { SupplierStore, VIEW as VIEW_SUPPLIER } from '../supplier/supplier.store.js';
import { SupplierUsage } from '../supplier/supplier.usage.js';
import { WarehouseStore } from '../warehouse/warehouse.store.js';

const contacts = new Table(SupplierContact);
const NEW_CONTACT = { department: null, post: null, mobile: null, phone: null, email: null, wechat: null, qq: null, remark: null, isPrimary: true };
type Ids = ReadonlyMap<string, number>;

/** Records that rows of a file name, and what hangs on the records they make. */
@Injectable()
export class ImportReferences {
  constructor(
    @Inject(WarehouseStore) private readonly stores: WarehouseStore, @Inject(SupplierStore) private readonly supplierStore: SupplierStore, @Inject(MasterKeys) private readonly keys: MasterKeys, @Inject(UserFacade) private readonly users: UserFacade,
    @Inject(ProductUsage) private readonly productUsage: ProductUsage, @Inject(SupplierUsage) private readonly supplierUsage: SupplierUsage, @Inject(SupplierContactService) private readonly contactService: SupplierContactService,
  ) {}

  /** Enabled warehouses by code or name. */
  async warehouses(texts: readonly string[]): Promise<Ids> {
    const living = [...(await this.stores.all()).values()].filter((w) => w.deletedAt === null && w.enabled);
    const known = new Map(living.flatMap((w) => [[codeKey(w.name), w.id], [codeKey(w.code), w.id]] as const));
    return pick(texts, (text) => known.get(codeKey(text)));
  }

  /** Suppliers the importer sees, by code or name. */
  async suppliers(texts: readonly string[]): Promise<Ids> {
    const wanted = texts.flatMap((text) => [{ kind: 'supplier.code' as const, text }, { kind: 'supplier.name' as const, text }]);
    const taken = await this.keys.taken(wanted);
    const seen = new Set((await this.supplierStore.visible([...new Set(taken.map((t) => t.recordId))], VIEW_SUPPLIER)).filter((s) => s.enabled).map((s) => s.id));
    return pick(texts, (text) => idsOf([{ kind: 'supplier.code', text }, { kind: 'supplier.name', text }], taken).find((id) => seen.has(id)));
  }

  /** People by name or user name, of those the importer may give records to. */
  async owners(texts: readonly string[], code: string): Promise<Ids> {
    const found = await this.users.byNames(texts);
    const scope = principal().owners(code);
    return pick(texts, (text) => { const id = found.get(text); return id !== undefined && (scope === 'all' || scope.includes(id)) ? id : undefined; });
  }
  async departmentOf(userId: number): Promise<number | null> {
    return (await this.users.find([userId]))[0]?.departmentId ?? null;
  }

  usedProducts(ids: readonly number[]): Promise<Set<number>> {
    return this.productUsage.used(ids);
  }
  usedSuppliers(ids: readonly number[]): Promise<Set<number>> {
    return this.supplierUsage.used(ids);
  }

  /** Contacts of suppliers made in this unit of work, whose rows have their copies already. */
  async addContacts(rows: readonly { id: number; contact: Record<string, unknown> }[]): Promise<void> {
    if (rows.length === 0) return;
    const now = clock.stamp();
    const first = await contacts.insertMany(rows.map(({ id, contact }) => ({ ...NEW_CONTACT, ...contact, name: String(contact['name']), supplierId: id, version: 1, createdAt: now, createdBy: actorId(), updatedAt: now, updatedBy: actorId() })));
    rows.forEach((r, i) => { record({ entity: 'supplier_contact', entityId: first + i, action: 'create', payload: { supplierId: r.id } }); });
  }

  /** The contact of that name gets what the row says of it; a new name is a new contact. */
  async applyContact(supplier: Supplier, fields: Record<string, unknown>): Promise<boolean> {
    const known = (await this.contactService.of(supplier.id)).find((c) => c.name === fields['name']);
    if (!known) { await this.contactService.createFor(supplier, fields as unknown as SupplierContactFields); return true; }
    return (await this.contactService.applyTo(supplier, known, fields)).version !== known.version;
  }
  async eraseContacts(supplierIds: readonly number[]): Promise<void> {
    await contacts.delete({ supplierId: supplierIds });
  }
}

function pick(texts: readonly string[], idOf: (text: string) => number | undefined): Ids {
  return new Map(texts.flatMap((text) => { const id = idOf(text); return id === undefined ? [] : [[text, id] as const]; }));
}
