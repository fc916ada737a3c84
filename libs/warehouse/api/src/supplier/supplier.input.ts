import { Inject, Injectable } from '@nestjs/common';
import { context, fault, fieldsOf, forbidden, invalid, principal } from '@steward/platform';
import { CategoryFacade, CustomFieldFacade, DictionaryFacade, RegionFacade, UserFacade } from '@steward/system-api';
import type { AuditPlan } from '../master.audit.js';
import { SupplierFields } from './supplier.dto.js';
import { NEW_SUPPLIER, type Supplier } from './supplier.entity.js';
import { SupplierStore } from './supplier.store.js';

export const ENTITY = 'supplier';
export const CATEGORY_TYPE = 'supplier';
export const LEVEL = 'supplier.level';
export const TRANSFER = 'warehouse.supplier.transfer';
type Input = Partial<SupplierFields>;
type Columns = Partial<Supplier>;

const OTHERWISE = new Set(['country', 'creditCode', 'enabled', 'ownerId', 'custom']);
const AS_SENT = fieldsOf(SupplierFields).map((f) => f.name).filter((name) => !OTHERWISE.has(name));

/** How changes of a supplier stand in the audit trail. */
export const SUPPLIER_AUDIT: AuditPlan = { derived: ['search', 'nameKey', 'departmentId', 'contactName', 'contactMobile', 'deletedAt'], scales: {} };

/** The values of the wire as columns; nothing is looked up, the owner is left out. */
export function columnsOf(input: Input): Columns {
  const source = input as Record<string, unknown>;
  const out: Record<string, unknown> = {};
  for (const key of AS_SENT) if (source[key] !== undefined) out[key] = source[key];
  if (input.country !== undefined) out['country'] = input.country ?? NEW_SUPPLIER.country;
  if (input.creditCode !== undefined) out['creditCode'] = input.creditCode?.toUpperCase() ?? null;
  if (input.enabled !== undefined) out['enabled'] = input.enabled ?? true;
  return out as Columns;
}

/** Checks what a supplier refers to and turns the wire into columns. */
@Injectable()
export class SupplierInput {
  constructor(
    @Inject(DictionaryFacade) private readonly dictionaries: DictionaryFacade, @Inject(CategoryFacade) private readonly categories: CategoryFacade, @Inject(CustomFieldFacade) private readonly customFields: CustomFieldFacade,
    @Inject(RegionFacade) private readonly regions: RegionFacade, @Inject(UserFacade) private readonly users: UserFacade, @Inject(SupplierStore) private readonly suppliers: SupplierStore,
  ) {}

  /** Columns of a new supplier, or those that were sent for an existing one. Throws 422 with pointers. */
  async columns(input: Input, before?: Supplier): Promise<Columns> {
    const out = columnsOf(input);
    if (before && out.code === null) throw invalid(fault('/code', 'required'));
    if (!before && out.code === null) delete out.code;
    await this.dictionaries.ensure(LEVEL, out.level, '/level', before?.level);
    if (out.region && out.region !== before?.region && !this.regions.has(out.region)) throw invalid(fault('/region', 'not_found'));
    await this.categories.ensure(CATEGORY_TYPE, out.categoryId, '/categoryId', before?.categoryId);
    if (!before || input.custom) {
      const custom = await this.customFields.encode(ENTITY, input.custom ?? {}, before ? (before.custom ?? {}) : undefined);
      out.custom = Object.keys(custom).length > 0 ? custom : null;
    }
    return out;
  }

  /** The owner of a new supplier: whoever was named and may be given it, else the creator. Only who sees all rows may leave it without one. */
  async ownerOf(ownerId: number | null | undefined, code: string): Promise<Pick<Supplier, 'ownerId' | 'departmentId'>> {
    const me = context().principal;
    if (ownerId === null || (ownerId === undefined && !me)) {
      if (me && me.owners(code) !== 'all') throw invalid(fault('/ownerId', 'required'));
      return { ownerId: null, departmentId: null };
    }
    if (me && (ownerId === undefined || ownerId === me.id)) return { ownerId: me.id, departmentId: me.departmentId };
    const user = await this.users.ensureAssignable(ownerId as number, code, '/ownerId');
    return { ownerId: user.id, departmentId: user.departmentId };
  }

  /** Another owner for a locked supplier; throws 403 without the right to hand this one on. */
  async handOver(before: Supplier, ownerId: number | null): Promise<Pick<Supplier, 'ownerId' | 'departmentId'>> {
    const may = context().system !== undefined || (principal().permissions.has(TRANSFER) && (await this.suppliers.visible([before.id], TRANSFER)).length > 0);
    if (!may) throw forbidden(TRANSFER);
    return this.ownerOf(ownerId, TRANSFER);
  }
}
