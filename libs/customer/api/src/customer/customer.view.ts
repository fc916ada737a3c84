import { BoolField, DateField, EnumField, InstantField, IntField, LinesField, MoneyField, ObjectField, RefField, TextField } from '@steward/platform';
import { unscaled } from '@steward/kernel';
import { CustomerFields } from './customer.dto.js';
import { FOLLOWER_ACCESS, type Customer, type FollowerAccess } from './customer.entity.js';

export class FollowerView {
  @RefField('user') userId: number;
  @TextField({ opt: true, max: 64 }) name: string | null;
  @EnumField(FOLLOWER_ACCESS) access: FollowerAccess;
  @InstantField({ opt: true }) expiresAt: string | null;
}

/** A customer as it travels, in lists and alone. */
export class CustomerView extends CustomerFields {
  @IntField() id: number;
  @IntField() version: number;
  @TextField({ opt: true, max: 200 }) categoryName: string | null;
  @TextField({ opt: true, max: 64 }) ownerName: string | null;
  @InstantField({ opt: true }) ownerSince: string | null;
  @RefField('department', { opt: true }) departmentId: number | null;
  @TextField({ opt: true, max: 100 }) departmentName: string | null;
  @LinesField(() => FollowerView) followers: FollowerView[];
  @TextField({ opt: true, max: 100, description: 'Primary contact' }) contactName: string | null;
  @TextField({ opt: true, max: 40 }) contactMobile: string | null;
  @InstantField({ opt: true }) lastFollowUpAt: string | null;
  @RefField('user', { opt: true }) lastFollowUpBy: number | null;
  @TextField({ opt: true, max: 200 }) lastFollowUpText: string | null;
  @BoolField() dealt: boolean;
  @DateField({ opt: true }) firstDealAt: string | null;
  @DateField({ opt: true }) lastDealAt: string | null;
  @IntField() dealCount: number;
  @MoneyField() dealAmount: string;
  @MoneyField() receivableBalance: string;
  @MoneyField() advanceBalance: string;
  @MoneyField() overdueAmount: string;
  @RefField('pool', { opt: true }) poolId: number | null;
  @InstantField({ opt: true }) poolInAt: string | null;
  @TextField({ opt: true, max: 32 }) poolReason: string | null;
  @RefField('user', { opt: true }) previousOwnerId: number | null;
  @DateField({ opt: true }) protectedUntil: string | null;
  @BoolField() locked: boolean;
  @InstantField() createdAt: string;
  @RefField('user') createdBy: number;
  @InstantField() updatedAt: string;
  @RefField('user') updatedBy: number;
}

/** Rows of the list carry the same fields but the remark. */
export class CustomerListItem extends CustomerView {}

/** Names a view shows beside ids. */
export interface ViewNames { category: string | null; owner: string | null; department: string | null; users: ReadonlyMap<number, string>; custom: Record<string, unknown> }

const money = (v: number | null): string | null => (v === null ? null : unscaled(v, 2));

export function customerView(c: Customer, n: ViewNames): CustomerView {
  const { search: _search, nameKey: _key, deletedAt: _deleted, followers, tags, ...rest } = c;
  return {
    ...rest,
    annualRevenue: money(c.annualRevenue), creditLimit: money(c.creditLimit), discountRate: c.discountRate === null ? null : unscaled(c.discountRate, 4),
    dealAmount: unscaled(c.dealAmount, 2), receivableBalance: unscaled(c.receivableBalance, 2), advanceBalance: unscaled(c.advanceBalance, 2), overdueAmount: unscaled(c.overdueAmount, 2),
    tags: tags ?? [], followers: (followers ?? []).map((f) => ({ ...f, name: n.users.get(f.userId) ?? null })),
    categoryName: n.category, ownerName: n.owner, departmentName: n.department, custom: n.custom,
  };
}

export class TagView {
  @TextField({ max: 50 }) tag: string;
  @IntField({ description: 'Customers that have it, of those the caller sees' }) count: number;
}

export class CategoryCount {
  @RefField('category', { opt: true, description: 'null = without category' }) categoryId: number | null;
  @IntField({ description: 'Customers directly in it' }) count: number;
}
export class CategoryCounts {
  @IntField() total: number;
  @LinesField(() => CategoryCount) items: CategoryCount[];
}

/** An existing customer that looks the same. Out of the caller's scope: masked name and owner, nothing else. */
export class DuplicateView {
  @TextField({ max: 16, description: 'name, mobile, creditCode; `similar` = the name resembles' }) field: string;
  @BoolField({ description: 'Whether the caller may open it' }) visible: boolean;
  @RefField('customer', { opt: true }) id?: number;
  @TextField({ opt: true, max: 64 }) code?: string;
  @TextField({ max: 200 }) name: string;
  @TextField({ opt: true, max: 64 }) ownerName: string | null;
}

export class BulkResult {
  @IntField() id: number;
  @BoolField() ok: boolean;
  @IntField({ opt: true }) version?: number;
  @TextField({ opt: true, max: 64, description: 'Code of the error' }) code?: string;
  @TextField({ opt: true, max: 200 }) title?: string;
}
/** Answer of a bulk action: results per row at once, or the job that works through them (202). */
export class BulkAnswer {
  @IntField() total: number;
  @IntField() succeeded: number;
  @IntField() failed: number;
  @LinesField(() => BulkResult, { max: 5000 }) items: BulkResult[];
  @IntField({ opt: true }) jobId?: number;
}

export class BatchResult {
  @IntField() index: number;
  @IntField({ description: '201 created, 200 updated, 4xx refused' }) status: number;
  @IntField({ opt: true }) id?: number;
  @IntField({ opt: true }) version?: number;
  @ObjectField({ opt: true, description: 'application/problem+json of a refused item' }) error?: Record<string, unknown>;
}
export class BatchAnswer {
  @LinesField(() => BatchResult, { max: 500 }) items: BatchResult[];
}

