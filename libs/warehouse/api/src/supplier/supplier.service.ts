import { Inject, Injectable } from '@nestjs/common';
import { type NewRow, Transactional, actorId, clock, demandSeen, demandVersion, pinyinKeys, record } from '@steward/platform';
import { NumberingFacade } from '@steward/system-api';
import { auditOf, changed } from '../master.audit.js';
import { MasterErrors } from '../master.errors.js';
import { MasterKeys } from '../master-keys.js';
import type { CreateSupplier, UpdateSupplier } from './supplier.dto.js';
import { NEW_SUPPLIER, type Supplier } from './supplier.entity.js';
import { ENTITY, SUPPLIER_AUDIT, SupplierInput } from './supplier.input.js';
import { keysOf, searchText } from './supplier.rules.js';
import { SupplierStore, UPDATE, supplierSearch } from './supplier.store.js';
import { SupplierUsage } from './supplier.usage.js';

export const CREATE = 'warehouse.supplier.create';
export const DELETE = 'warehouse.supplier.delete';
export const RESTORE = 'warehouse.supplier.restore';

/** Columns the search text is made of, and those whose values are given once only. */
const SEARCHED = ['name', 'shortName', 'code', 'mobile', 'phone', 'contactName', 'contactMobile'] as const;
const KEYED = ['code', 'name', 'creditCode', 'externalId'] as const;

/** Use cases of suppliers: create, change, hand over, disable, delete and restore (domain.md 2.4). */
@Injectable()
export class SupplierService {
  constructor(
    @Inject(SupplierStore) private readonly suppliers: SupplierStore, @Inject(SupplierInput) private readonly input: SupplierInput, @Inject(MasterKeys) private readonly keys: MasterKeys,
    @Inject(SupplierUsage) private readonly usage: SupplierUsage, @Inject(NumberingFacade) private readonly numbers: NumberingFacade,
  ) {}

  /** Creates a supplier. Throws 409 `warehouse.duplicate` when its code, firm or credit code is taken. */
  @Transactional()
  async create(input: CreateSupplier): Promise<Supplier> {
    const columns = await this.input.columns(input);
    const owner = await this.input.ownerOf(input.ownerId, CREATE);
    const names = pinyinKeys(input.name);
    const row = { ...NEW_SUPPLIER, ...columns, ...owner, code: columns.code ?? (await this.numbers.nextCode(ENTITY)), name: input.name, nameKey: names.sort, search: '' };
    row.search = searchText(row, names);
    const s = await this.insert(row);
    await this.keys.claim(s.id, keysOf(s), columns.code === undefined ? () => this.recode(s) : undefined);
    await supplierSearch.add([{ id: s.id, text: s.search }]);
    record({ entity: ENTITY, entityId: s.id, action: 'create', payload: { version: 1, ownerId: s.ownerId } });
    return s;
  }

  private async insert(row: NewRow<Supplier>): Promise<Supplier> {
    const now = clock.stamp();
    const stamped = { ...row, version: 1, createdAt: now, createdBy: actorId(), updatedAt: now, updatedBy: actorId() };
    const id = await this.suppliers.insert(stamped);
    return { ...stamped, id } as Supplier;
  }

  /** A code of ours that somebody has typed in before is replaced by the next one. */
  private async recode(s: Supplier): Promise<string> {
    s.code = await this.numbers.nextCode(ENTITY);
    s.search = searchText(s);
    await this.suppliers.everybodys('inserted in this unit of work').change({ id: s.id }, { code: s.code, search: s.search });
    return s.code;
  }

  /** Changes what was sent, if the supplier still has the version the caller saw. Another owner needs `warehouse.supplier.transfer`. */
  @Transactional()
  async update(id: number, input: UpdateSupplier): Promise<Supplier> {
    const before = await this.suppliers.lock(id, UPDATE);
    demandVersion(before);
    const set = changed(before, await this.input.columns(input, before));
    if (input.ownerId !== undefined && input.ownerId !== before.ownerId) Object.assign(set, await this.input.handOver(before, input.ownerId));
    return this.write(before, set);
  }

  /** Writes checked columns of a locked supplier with everything that follows from them. */
  async write(before: Supplier, set: Partial<Supplier>): Promise<Supplier> {
    if (Object.keys(set).length === 0) return before;
    const after = Object.assign({ ...before }, set) as Supplier;
    if (SEARCHED.some((k) => k in set)) {
      const names = pinyinKeys(after.name);
      set.search = after.search = searchText(after, names);
      set.nameKey = after.nameKey = names.sort;
    }
    if (KEYED.some((k) => k in set)) await this.keys.exchange(before.id, keysOf(before), keysOf(after));
    after.version = await this.suppliers.update(before, set);
    await supplierSearch.replace(before.id, before.search, after.search);
    record({ entity: ENTITY, entityId: before.id, action: 'update', changes: auditOf(before, set, SUPPLIER_AUDIT), payload: { version: after.version } });
    return Object.assign(after, { updatedAt: clock.stamp(), updatedBy: actorId() });
  }

  /** Copies name and number of the primary contact onto its locked supplier, whose list and search show them; no new version. */
  async copyContact(s: Supplier, contact: { name: string; mobile: string | null; phone: string | null } | null): Promise<void> {
    const set = { contactName: contact?.name ?? null, contactMobile: (contact?.mobile ?? contact?.phone ?? null)?.slice(0, 40) ?? null };
    if (set.contactName === s.contactName && set.contactMobile === s.contactMobile) return;
    const search = searchText({ ...s, ...set });
    await this.suppliers.everybodys('copy of the primary contact on a locked supplier').change({ id: s.id }, { ...set, search });
    await supplierSearch.replace(s.id, s.search, search);
  }

  /** Puts a supplier into the bin; its keys become free. Throws 409 `warehouse.in_use` when it has documents, products or money: disable it instead. */
  @Transactional()
  async delete(id: number): Promise<void> {
    const s = await this.suppliers.lock(id, DELETE);
    demandVersion(s);
    if (s.payableBalance !== 0 || s.advanceBalance !== 0 || (await this.usage.used([id])).size > 0) throw MasterErrors.inUse({ name: s.name });
    await this.suppliers.update(s, { deletedAt: clock.stamp() });
    await supplierSearch.remove(id, s.search);
    await this.keys.release('supplier', [id]);
    record({ entity: ENTITY, entityId: id, action: 'delete', changes: { name: [s.name, null] } });
  }

  /** Takes a supplier back out of the bin; 409 when the firm was created anew meanwhile. */
  @Transactional()
  async restore(id: number): Promise<Supplier> {
    const s = await this.suppliers.lockDeleted(id, RESTORE);
    demandSeen(s);
    const version = await this.suppliers.update(s, { deletedAt: null });
    await this.keys.claim(id, keysOf(s));
    await supplierSearch.add([{ id, text: s.search }]);
    record({ entity: ENTITY, entityId: id, action: 'restore', payload: { version } });
    return Object.assign(s, { deletedAt: null, version });
  }
}
