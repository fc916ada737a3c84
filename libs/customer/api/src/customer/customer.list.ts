import { CUSTOMER_TYPES } from './customer.entity.js';
import { type ListItem, type ListQuery, type ListSpec, defineList } from '@steward/platform';
import { VIEW_FOLLOW_UP } from '../follow-up/follow-up.permissions.js';
import { customerRule } from './customer.scope.js';
import { customerSearch } from './customer.store.js';

let expand: (items: ListItem[]) => Promise<void> = () => Promise.resolve();
/** The views tell, once they are made, how rows of the list are completed. */
export const expandCustomersWith = (fn: typeof expand): void => { expand = fn; };

/** 我的客户 / 团队客户: one list, seen through the scope of the caller (domain.md 2.2). */
export const CUSTOMERS: ListSpec = defineList({
  key: 'customers', table: 'customer', entity: 'customer', scope: customerRule, search: customerSearch, defaultSort: '-id', custom: true, expand: (items) => expand(items),
  joins: { pf: { table: 'pool_forecast', on: "pf.customerId=t.id AND pf.ownerId=t.ownerId AND pf.followedAt=COALESCE(t.lastFollowUpAt,'')" } },
  fields: {
    id: { kind: 'integer', sort: true },
    code: { kind: 'text', sort: true },
    name: { kind: 'text', sort: 'nameKey', searched: true },
    shortName: { kind: 'text', sort: true, extra: true },
    categoryId: { kind: 'tree', sort: true, indexed: true, name: { as: 'categoryName', of: 'category' } },
    type: { kind: 'enum', values: CUSTOMER_TYPES, sort: true, extra: true },
    level: { kind: 'dictionary', dictionary: 'customer.level', sort: true },
    status: { kind: 'dictionary', dictionary: 'customer.status', sort: true },
    source: { kind: 'dictionary', dictionary: 'customer.source', sort: true, extra: true },
    industry: { kind: 'dictionary', dictionary: 'customer.industry', sort: true },
    country: { kind: 'text', sort: true, extra: true },
    region: { kind: 'region', sort: true },
    address: { kind: 'text', extra: true },
    phone: { kind: 'text', extra: true },
    mobile: { kind: 'text', sort: true },
    fax: { kind: 'text', extra: true },
    email: { kind: 'text', sort: true, extra: true },
    website: { kind: 'text', extra: true },
    wechat: { kind: 'text', extra: true },
    qq: { kind: 'text', extra: true },
    employees: { kind: 'integer', sort: true, extra: true },
    annualRevenue: { kind: 'money', sort: true, extra: true },
    creditCode: { kind: 'text', sort: true, extra: true },
    parentId: { kind: 'ref', extra: true },
    priceLevel: { kind: 'dictionary', dictionary: 'customer.price_level', sort: true, extra: true },
    paymentTerm: { kind: 'text', sort: true, extra: true },
    creditLimit: { kind: 'money', sort: true, extra: true },
    creditDays: { kind: 'integer', sort: true, extra: true },
    discountRate: { kind: 'rate', sort: true, extra: true },
    ownerId: { kind: 'user', sort: true, indexed: true, name: { as: 'ownerName', of: 'user' } },
    ownerSince: { kind: 'instant', sort: true, extra: true },
    departmentId: { kind: 'department', sort: true, name: { as: 'departmentName', of: 'department' }, extra: true },
    tags: { kind: 'tags', via: { table: 'customer_tag', owner: 'customerId', value: 'tag' } },
    followers: { kind: 'user', via: { table: 'customer_follower', owner: 'customerId', value: 'userId' } },
    tagList: { kind: 'text', column: 'tags', filter: false },
    followerList: { kind: 'text', column: 'followers', filter: false, extra: true },
    contactName: { kind: 'text', extra: true },
    contactMobile: { kind: 'text', extra: true },
    nextContactAt: { kind: 'instant', sort: true },
    lastFollowUpAt: { kind: 'instant', sort: true, extra: true },
    /** Days on which somebody was in touch: for filters. */
    contactedAt: { kind: 'instant', hidden: true, needs: VIEW_FOLLOW_UP, via: { table: 'follow_up', owner: 'customerId', value: 'occurredAt', where: 'v.deletedAt IS NULL' } },
    lastFollowUpBy: { kind: 'user', extra: true },
    lastFollowUpText: { kind: 'text', extra: true },
    dealt: { kind: 'boolean', sort: true, extra: true },
    firstDealAt: { kind: 'date', sort: true, extra: true },
    lastDealAt: { kind: 'date', sort: true, extra: true },
    dealCount: { kind: 'integer', sort: true, totals: true, extra: true },
    dealAmount: { kind: 'money', sort: true, totals: true, extra: true },
    receivableBalance: { kind: 'money', sort: true, totals: true, extra: true },
    advanceBalance: { kind: 'money', sort: true, totals: true, extra: true },
    overdueAmount: { kind: 'money', sort: true, totals: true, extra: true },
    poolId: { kind: 'ref', filter: true, extra: true },
    poolInAt: { kind: 'instant', sort: true, extra: true },
    poolReason: { kind: 'text', extra: true },
    previousOwnerId: { kind: 'user', extra: true },
    protectedUntil: { kind: 'date', sort: true, extra: true },
    // as the last daily run has worked it out; a follow-up since then takes it away
    poolDueOn: { kind: 'date', from: 'pf', column: 'dueOn', sort: true, extra: true },
    locked: { kind: 'boolean', sort: true, extra: true },
    enabled: { kind: 'boolean', sort: true },
    externalId: { kind: 'text', extra: true },
    remark: { kind: 'text', hidden: true, extra: true },
    createdAt: { kind: 'instant', sort: true },
    createdBy: { kind: 'user', extra: true },
    updatedAt: { kind: 'instant', sort: true, extra: true },
    updatedBy: { kind: 'user', extra: true },
  },
});

/** `fields=tags,followers` means the columns that keep them. */
export function withColumns(query: ListQuery): ListQuery {
  const { fields } = query;
  if (!fields) return query;
  return { ...query, fields: [...fields, ...(fields.includes('tags') ? ['tagList'] : []), ...(fields.includes('followers') ? ['followerList'] : [])] };
}

/** The same rows for a file: with what a screen need not carry. */
export const CUSTOMER_EXPORT: ListSpec = defineList({ ...CUSTOMERS, key: 'customers-export', fields: { ...CUSTOMERS.fields, remark: { kind: 'text' } } });
