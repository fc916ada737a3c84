import {
  BoolField, Changes, DictField, EnumField, InstantField, IntField, LinesField, MoneyField, NestedField, ObjectField, RateField, RefField, RegionField, TextField, TextsField,
} from '@steward/platform';
import { CUSTOMER_TYPES, type CustomerType, FOLLOWER_ACCESS, type FollowerAccess } from './customer.entity.js';
import { PAYMENT_TERM } from './customer.rules.js';

/** What people say of a customer; both what is sent and what is answered. */
export class CustomerFields {
  @TextField({ opt: true, max: 64, description: 'Given by the numbering rule when absent' }) code?: string | null;
  @TextField({ max: 200 }) name: string;
  @TextField({ opt: true, max: 100 }) shortName?: string | null;
  @RefField('category', { opt: true }) categoryId?: number | null;
  @EnumField(CUSTOMER_TYPES, { opt: true }) type?: CustomerType | null;
  @DictField('customer.level', { opt: true }) level?: string | null;
  @DictField('customer.status', { opt: true }) status?: string | null;
  @DictField('customer.source', { opt: true }) source?: string | null;
  @DictField('customer.industry', { opt: true }) industry?: string | null;
  @TextField({ opt: true, max: 2, pattern: /^[A-Z]{2}$/, description: 'ISO 3166 alpha-2, CN when absent' }) country?: string | null;
  @RegionField({ opt: true, description: 'GB/T 2260 code' }) region?: string | null;
  @TextField({ opt: true, max: 255 }) address?: string | null;
  @TextField({ opt: true, max: 60, format: 'phone' }) phone?: string | null;
  @TextField({ opt: true, max: 40, format: 'phone' }) mobile?: string | null;
  @TextField({ opt: true, max: 60, format: 'phone' }) fax?: string | null;
  @TextField({ opt: true, max: 254, format: 'email' }) email?: string | null;
  @TextField({ opt: true, max: 255, format: 'url' }) website?: string | null;
  @TextField({ opt: true, max: 64 }) wechat?: string | null;
  @TextField({ opt: true, max: 20, pattern: /^\d{5,20}$/ }) qq?: string | null;
  @IntField({ opt: true, min: 0, max: 10_000_000 }) employees?: number | null;
  @MoneyField({ opt: true, min: 0 }) annualRevenue?: string | null;
  @TextField({ opt: true, max: 32, format: 'credit_code', description: '统一社会信用代码' }) creditCode?: string | null;
  @RefField('customer', { opt: true, description: 'Company above it in its group' }) parentId?: number | null;
  @DictField('customer.price_level', { opt: true }) priceLevel?: string | null;
  @TextField({ opt: true, max: 16, pattern: PAYMENT_TERM, description: '`cash`, `days:30` or `month_end:15`' }) paymentTerm?: string | null;
  @MoneyField({ opt: true, min: 0, description: 'Empty = unlimited, 0 = none' }) creditLimit?: string | null;
  @IntField({ opt: true, min: 0, max: 3650 }) creditDays?: number | null;
  @RateField({ opt: true, min: 0, max: 1, description: 'The part taken off: "0.05" = 95 折' }) discountRate?: string | null;
  @TextsField({ opt: true, max: 30 }) tags?: string[] | null;
  @InstantField({ opt: true }) nextContactAt?: string | null;
  @BoolField({ opt: true }) enabled?: boolean | null;
  @TextField({ opt: true, max: 5000 }) remark?: string | null;
  @TextField({ opt: true, max: 80, pattern: /^[\w.:/@-]+$/, description: 'Id in another system' }) externalId?: string | null;
  @RefField('user', { opt: true, description: 'The creator when absent' }) ownerId?: number | null;
  @ObjectField({ opt: true, description: 'Values of custom fields by key' }) custom?: Record<string, unknown> | null;
}

export class FollowerInput {
  @RefField('user') userId: number;
  @EnumField(FOLLOWER_ACCESS, { opt: true, description: 'read when absent' }) access?: FollowerAccess | null;
  @InstantField({ opt: true }) expiresAt?: string | null;
}

export class CreateCustomer extends CustomerFields {
  @LinesField(() => FollowerInput, { opt: true, max: 50 }) followers?: FollowerInput[] | null;
  @TextsField({ opt: true, max: 5, description: 'Overridable refusals the caller accepts, e.g. customer.duplicate' }) acknowledge?: string[] | null;
}

export class UpdateCustomer extends Changes(CreateCustomer, ['followers']) {}

/** Create or update by `externalId`; absent fields of an existing customer stay as they are. */
export class UpsertCustomer extends CreateCustomer {}

/** One item of a batch: with `externalId` an existing customer is updated, otherwise one is created. */
export class BatchCustomers {
  @LinesField(() => CreateCustomer, { min: 1, max: 500 }) items: CreateCustomer[];
}

export class TransferCustomer {
  @RefField('user', { description: 'New owner' }) ownerId: number;
  @BoolField({ opt: true, description: 'The old owner stays as a follower with write access' }) keepFollower?: boolean | null;
  @TextField({ opt: true, max: 200 }) reason?: string | null;
  @TextsField({ opt: true, max: 30, description: 'Parts that move along, see GET /hand-overs/parts; the usual ones when absent' }) along?: string[] | null;
}

export class ReplaceFollowers {
  @LinesField(() => FollowerInput, { max: 50 }) followers: FollowerInput[];
}

export class RestoreCustomer {
  @TextsField({ opt: true, max: 5 }) acknowledge?: string[] | null;
}

/** Fields that may be set on many customers at once. */
export const BULK_FIELDS = ['categoryId', 'type', 'level', 'status', 'source', 'industry', 'country', 'region', 'priceLevel', 'paymentTerm', 'creditLimit', 'creditDays', 'discountRate', 'nextContactAt', 'enabled', 'custom'] as const;
export type BulkField = (typeof BULK_FIELDS)[number];
const others = ['code', 'name', 'shortName', 'address', 'phone', 'mobile', 'fax', 'email', 'website', 'wechat', 'qq', 'employees', 'annualRevenue', 'creditCode', 'parentId', 'tags', 'remark', 'externalId', 'ownerId'] as const;
export class BulkChanges extends Changes(CustomerFields, others) {}

export class BulkItem {
  @RefField('customer') id: number;
  @IntField({ opt: true, min: 1, description: 'Version seen; whatever is there when absent' }) version?: number | null;
}

/** Which customers: ticked ones, or everything a combined query finds, with the number the user was shown. */
export class BulkSelection {
  @LinesField(() => BulkItem, { opt: true, max: 5000 }) items?: BulkItem[] | null;
  @ObjectField({ opt: true, description: 'Combined query as in POST /customers/search' }) where?: Record<string, unknown> | null;
  @TextField({ opt: true, max: 100, description: 'Search text that belongs to `where`' }) q?: string | null;
  @IntField({ opt: true, min: 0, description: 'Number of rows the caller expects; 409 when it is another' }) expectedCount?: number | null;
}

export class BulkTransfer extends BulkSelection {
  @RefField('user') ownerId: number;
  @BoolField({ opt: true }) keepFollower?: boolean | null;
  @TextField({ opt: true, max: 200 }) reason?: string | null;
  @TextsField({ opt: true, max: 30, description: 'Parts that move along, see GET /hand-overs/parts; the usual ones when absent' }) along?: string[] | null;
}

export class BulkTags extends BulkSelection {
  @TextsField({ opt: true, max: 30 }) add?: string[] | null;
  @TextsField({ opt: true, max: 30 }) remove?: string[] | null;
}

export class BulkUpdate extends BulkSelection {
  @NestedField(() => BulkChanges, { description: 'Fields to set; null empties one' }) set: BulkChanges;
}

export class BulkDelete extends BulkSelection {}
