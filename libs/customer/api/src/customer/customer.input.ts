import { Inject, Injectable } from '@nestjs/common';
import { scaled, unscaled } from '@steward/kernel';
import { type AuditChanges, difference, fault, invalid } from '@steward/platform';
import { CategoryFacade, CustomFieldFacade, DictionaryFacade, RegionFacade } from '@steward/system-api';
import type { CustomerFields } from './customer.dto.js';
import { type Customer, NEW_CUSTOMER } from './customer.entity.js';
import { tidyTags } from './customer.rules.js';
import { CustomerStore } from './customer.store.js';

export const ENTITY = 'customer';
export const CATEGORY_TYPE = 'customer';
type Input = Partial<CustomerFields>;
type Columns = Partial<Customer>;

/** Dictionary behind each field that holds an item code. */
export const DICTIONARIES = { level: 'customer.level', status: 'customer.status', source: 'customer.source', industry: 'customer.industry', priceLevel: 'customer.price_level' } as const;
const SCALES = { annualRevenue: 2, creditLimit: 2, discountRate: 4 } as const;
const AS_SENT = [
  'code', 'name', 'shortName', 'categoryId', 'level', 'status', 'source', 'industry', 'region', 'address', 'phone', 'mobile', 'fax', 'email', 'website', 'wechat', 'qq', 'employees', 'parentId',
  'priceLevel', 'paymentTerm', 'creditDays', 'remark', 'externalId',
] as const;

/** The values of the wire as columns; nothing is looked up. */
export function columnsOf(input: Input): Columns {
  const out: Record<string, unknown> = {};
  for (const key of AS_SENT) if (input[key] !== undefined) out[key] = input[key];
  for (const [key, scale] of Object.entries(SCALES)) {
    const v = input[key as keyof typeof SCALES];
    if (v !== undefined) out[key] = v === null ? null : scaled(v, scale);
  }
  if (input.type !== undefined) out['type'] = input.type ?? NEW_CUSTOMER.type;
  if (input.country !== undefined) out['country'] = input.country ?? NEW_CUSTOMER.country;
  if (input.enabled !== undefined) out['enabled'] = input.enabled ?? true;
  if (input.creditCode !== undefined) out['creditCode'] = input.creditCode?.toUpperCase() ?? null;
  if (input.nextContactAt !== undefined) out['nextContactAt'] = input.nextContactAt ? new Date(input.nextContactAt).toISOString() : null;
  if (input.tags !== undefined) { const tags = tidyTags(input.tags ?? []); out['tags'] = tags.length > 0 ? tags : null; }
  return out as Columns;
}

/** Checks what a customer refers to and turns the wire into columns. */
@Injectable()
export class CustomerInput {
  constructor(
    @Inject(DictionaryFacade) private readonly dictionaries: DictionaryFacade, @Inject(CategoryFacade) private readonly categories: CategoryFacade,
    @Inject(CustomFieldFacade) private readonly customFields: CustomFieldFacade, @Inject(RegionFacade) private readonly regions: RegionFacade, @Inject(CustomerStore) private readonly customers: CustomerStore,
  ) {}

  /** Columns of a new customer, or those that were sent for an existing one. Throws 422 with pointers. */
  async columns(input: Input, before?: Customer): Promise<Columns> {
    const out = columnsOf(input);
    if (before && out.code === null) throw invalid(fault('/code', 'required'));
    if (!before && out.code === null) delete out.code;
    for (const [key, dictionary] of Object.entries(DICTIONARIES) as [keyof typeof DICTIONARIES, string][]) await this.dictionaries.ensure(dictionary, out[key], `/${key}`, before?.[key]);
    if (out.region && out.region !== before?.region && !this.regions.has(out.region)) throw invalid(fault('/region', 'not_found'));
    await this.categories.ensure(CATEGORY_TYPE, out.categoryId, '/categoryId', before?.categoryId);
    if (out.parentId && out.parentId !== before?.parentId) await this.ensureParent(out.parentId, before?.id);
    if (!before || input.custom) {
      const custom = await this.customFields.encode(ENTITY, input.custom ?? {}, before ? (before.custom ?? {}) : undefined);
      out.custom = Object.keys(custom).length > 0 ? custom : null;
    }
    return out;
  }

  /** The parent is one the caller sees, and the customer does not stand above it. */
  private async ensureParent(parentId: number, id: number | undefined): Promise<void> {
    if ((await this.customers.visible([parentId])).length === 0) throw invalid(fault('/parentId', 'not_found'));
    if (id === undefined) return;
    if (parentId === id || (await this.customers.ancestors(parentId)).includes(id)) throw invalid(fault('/parentId', 'customer.parent_cycle'));
  }
}

const DERIVED = new Set(['search', 'nameKey', 'contactName', 'contactMobile', 'ownerSince', 'departmentId', 'previousOwnerId', 'protectedUntil', 'poolInAt', 'deletedAt']);

/** What the audit trail says: values as they travel, custom fields one by one, nothing derived. */
export function auditOf(before: Customer, set: Columns): AuditChanges {
  const out: Record<string, readonly [unknown, unknown]> = {};
  for (const [key, [a, b]] of Object.entries(difference(before, set))) {
    if (DERIVED.has(key)) continue;
    if (key === 'custom') {
      const [x, y] = [a ?? {}, b ?? {}] as Record<string, unknown>[];
      for (const [k, pair] of Object.entries(difference(x ?? {}, y ?? {}, [...new Set([...Object.keys(x ?? {}), ...Object.keys(y ?? {})])]))) out[`custom.${k}`] = pair;
      continue;
    }
    const scale = SCALES[key as keyof typeof SCALES] as number | undefined;
    out[key] = scale === undefined ? [a, b] : [a, b].map((v) => (v === null ? null : unscaled(v as number, scale))) as [unknown, unknown];
  }
  return out;
}

/** Columns whose value really differs. */
export function changed(before: Customer, columns: Columns): Columns {
  return Object.fromEntries(Object.keys(difference(before, columns)).map((k) => [k, columns[k as keyof Customer]])) as Columns;
}
