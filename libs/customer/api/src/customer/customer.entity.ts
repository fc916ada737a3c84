import {
  BoolColumn, CodeColumn, DateColumn, InstantColumn, IntColumn, JsonColumn, LongTextColumn, MoneyColumn, PlainIndex, RateColumn, Ref, Row, TextColumn, UniqueIndex,
} from '@steward/platform';
import { Entity } from 'typeorm';

export const CUSTOMER_TYPES = ['company', 'person'] as const;
export type CustomerType = (typeof CUSTOMER_TYPES)[number];
export const FOLLOWER_ACCESS = ['read', 'write'] as const;
export type FollowerAccess = (typeof FOLLOWER_ACCESS)[number];
/** A co-worker 跟单人 on a customer (S-53). */
export interface Follower { userId: number; access: FollowerAccess; expiresAt: string | null }

/** Customer 客户: the one master record of everybody we sell to (domain.md 2.2). */
@Entity('customer')
@PlainIndex('ix_customer_owner', ['ownerId', 'deletedAt', 'id'])
@PlainIndex('ix_customer_category', ['categoryId', 'deletedAt', 'id'])
@PlainIndex('ix_customer_name', ['nameKey', 'id'])
@PlainIndex('ix_customer_code', ['code', 'id'])
@PlainIndex('ix_customer_parent', ['parentId'])
@PlainIndex('ix_customer_created', ['createdAt', 'deletedAt', 'ownerId'])
@PlainIndex('ix_customer_next', ['nextContactAt', 'deletedAt', 'ownerId'])
@PlainIndex('ix_customer_pool', ['poolId', 'deletedAt', 'id'])
@UniqueIndex('uq_customer_external', ['externalId'])
export class Customer extends Row {
  @CodeColumn(64) code: string;
  @TextColumn(200) name: string;
  @TextColumn(100, { nullable: true }) shortName: string | null;
  /** Pinyin of the name: what lists sort by. */
  @TextColumn(160) nameKey: string;
  /** Folded text a search looks at. */
  @TextColumn(1000) search: string;
  @CodeColumn(16) type: CustomerType;
  @Ref({ nullable: true }) categoryId: number | null;
  @CodeColumn(32, { nullable: true }) level: string | null;
  @CodeColumn(32, { nullable: true }) status: string | null;
  @CodeColumn(32, { nullable: true }) source: string | null;
  @CodeColumn(32, { nullable: true }) industry: string | null;

  /** ISO 3166 alpha-2. */
  @CodeColumn(2) country: string;
  /** GB/T 2260 code of the province, city or district. */
  @CodeColumn(6, { nullable: true }) region: string | null;
  @TextColumn(255, { nullable: true }) address: string | null;
  @TextColumn(60, { nullable: true }) phone: string | null;
  @TextColumn(40, { nullable: true }) mobile: string | null;
  @TextColumn(60, { nullable: true }) fax: string | null;
  @TextColumn(254, { nullable: true }) email: string | null;
  @TextColumn(255, { nullable: true }) website: string | null;
  @TextColumn(64, { nullable: true }) wechat: string | null;
  @TextColumn(20, { nullable: true }) qq: string | null;

  @IntColumn({ nullable: true }) employees: number | null;
  @MoneyColumn({ nullable: true }) annualRevenue: number | null;
  /** 统一社会信用代码 */
  @CodeColumn(32, { nullable: true }) creditCode: string | null;
  /** Company above it in its group. */
  @Ref({ nullable: true }) parentId: number | null;

  @CodeColumn(32, { nullable: true }) priceLevel: string | null;
  /** `cash`, `days:30`, `month_end:15`. */
  @CodeColumn(16, { nullable: true }) paymentTerm: string | null;
  /** null = unlimited, 0 = none. */
  @MoneyColumn({ nullable: true }) creditLimit: number | null;
  @IntColumn({ nullable: true }) creditDays: number | null;
  /** The part taken off: 0.05 = 95 折. */
  @RateColumn({ nullable: true }) discountRate: number | null;

  @Ref({ nullable: true }) ownerId: number | null;
  @InstantColumn({ nullable: true }) ownerSince: string | null;
  @Ref({ nullable: true }) departmentId: number | null;
  /** Copies of `customer_tag` and `customer_follower`, so that one read shows a customer. */
  @JsonColumn() tags: string[] | null;
  @JsonColumn() followers: Follower[] | null;
  /** Primary contact, copied so that lists show and filter it. */
  @TextColumn(100, { nullable: true }) contactName: string | null;
  @TextColumn(40, { nullable: true }) contactMobile: string | null;

  @InstantColumn({ nullable: true }) nextContactAt: string | null;
  @InstantColumn({ nullable: true }) lastFollowUpAt: string | null;
  @Ref({ nullable: true }) lastFollowUpBy: number | null;
  @TextColumn(200, { nullable: true }) lastFollowUpText: string | null;

  @BoolColumn() dealt: boolean;
  @DateColumn({ nullable: true }) firstDealAt: string | null;
  @DateColumn({ nullable: true }) lastDealAt: string | null;
  @IntColumn() dealCount: number;
  @MoneyColumn() dealAmount: number;
  @MoneyColumn() receivableBalance: number;
  @MoneyColumn() advanceBalance: number;
  @MoneyColumn() overdueAmount: number;

  @Ref({ nullable: true }) poolId: number | null;
  @InstantColumn({ nullable: true }) poolInAt: string | null;
  @CodeColumn(32, { nullable: true }) poolReason: string | null;
  @Ref({ nullable: true }) previousOwnerId: number | null;
  @DateColumn({ nullable: true }) protectedUntil: string | null;
  @BoolColumn() locked: boolean;
  @BoolColumn() enabled: boolean;
  @LongTextColumn() remark: string | null;
  @CodeColumn(80, { nullable: true }) externalId: string | null;
  @JsonColumn() custom: Record<string, unknown> | null;
  @InstantColumn({ nullable: true }) deletedAt: string | null;
}

/** What a new customer starts with where nobody says otherwise. */
export const NEW_CUSTOMER = {
  shortName: null, type: 'company' as CustomerType, categoryId: null, level: null, status: null, source: null, industry: null, country: 'CN', region: null, address: null, phone: null,
  mobile: null, fax: null, email: null, website: null, wechat: null, qq: null, employees: null, annualRevenue: null, creditCode: null, parentId: null, priceLevel: null, paymentTerm: null,
  creditLimit: null, creditDays: null, discountRate: null, ownerId: null, ownerSince: null, departmentId: null, tags: null, followers: null, contactName: null, contactMobile: null,
  nextContactAt: null, lastFollowUpAt: null, lastFollowUpBy: null, lastFollowUpText: null, dealt: false, firstDealAt: null, lastDealAt: null, dealCount: 0, dealAmount: 0,
  receivableBalance: 0, advanceBalance: 0, overdueAmount: 0, poolId: null, poolInAt: null, poolReason: null, previousOwnerId: null, protectedUntil: null, locked: false, enabled: true,
  remark: null, externalId: null, custom: null, deletedAt: null,
};
