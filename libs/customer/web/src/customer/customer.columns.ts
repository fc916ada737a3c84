import type { ListColumn } from '@steward/ui';
import { countryChoices } from './countries';
import { termChoices } from './customer.fields';

const shown = (): ListColumn[] => [
  { key: 'name', title: 'field.customer.name', kind: 'text', width: 240, minWidth: 160, fixed: 'left', sortable: true, primary: true },
  { key: 'code', title: 'field.customer.code', kind: 'text', width: 108, sortable: true },
  { key: 'level', title: 'field.customer.level', kind: 'dictionary', options: 'customer.level', width: 110, sortable: true, tag: true },
  { key: 'status', title: 'field.customer.status', kind: 'dictionary', options: 'customer.status', width: 96, sortable: true, tag: true },
  { key: 'region', title: 'field.customer.region', kind: 'region', width: 170, sortable: true },
  { key: 'industry', title: 'field.customer.industry', kind: 'dictionary', options: 'customer.industry', width: 150, sortable: true },
  { key: 'mobile', title: 'field.customer.mobile', kind: 'text', width: 130, sortable: true, slot: 'phone' },
  { key: 'categoryId', title: 'field.customer.categoryId', kind: 'tree', options: 'customer', name: 'categoryName', width: 110, sortable: true },
  { key: 'tags', title: 'field.customer.tags', kind: 'tags', width: 150 },
  { key: 'ownerId', title: 'field.customer.ownerId', kind: 'user', name: 'ownerName', width: 96, sortable: true },
  { key: 'nextContactAt', title: 'field.customer.nextContactAt', kind: 'instant', width: 146, sortable: true },
  { key: 'createdAt', title: 'field.customer.createdAt', kind: 'instant', width: 146, sortable: true },
];

const hidden = (): ListColumn[] => [
  { key: 'id', title: 'field.customer.id', kind: 'integer', sortable: true },
  { key: 'shortName', title: 'field.customer.shortName', kind: 'text', sortable: true },
  { key: 'type', title: 'field.customer.type', kind: 'enum', options: 'enum.customer.type', sortable: true },
  { key: 'source', title: 'field.customer.source', kind: 'dictionary', options: 'customer.source', sortable: true },
  { key: 'country', title: 'field.customer.country', kind: 'enum', options: countryChoices(), sortable: true, operators: ['in', 'nin', 'eq', 'ne'] },
  { key: 'address', title: 'field.customer.address', kind: 'text', width: 220 },
  { key: 'phone', title: 'field.customer.phone', kind: 'text', slot: 'phone' },
  { key: 'email', title: 'field.customer.email', kind: 'text', sortable: true, width: 180 },
  { key: 'website', title: 'field.customer.website', kind: 'text', width: 180 },
  { key: 'creditCode', title: 'field.customer.creditCode', kind: 'text', sortable: true, width: 180 },
  { key: 'contactName', title: 'field.customer.contactName', kind: 'text', width: 100 },
  { key: 'contactMobile', title: 'field.customer.contactMobile', kind: 'text', slot: 'phone' },
  { key: 'employees', title: 'field.customer.employees', kind: 'integer', sortable: true },
  { key: 'annualRevenue', title: 'field.customer.annualRevenue', kind: 'money', sortable: true },
  { key: 'priceLevel', title: 'field.customer.priceLevel', kind: 'dictionary', options: 'customer.price_level', sortable: true },
  { key: 'paymentTerm', title: 'field.customer.paymentTerm', kind: 'enum', options: termChoices(), sortable: true, operators: ['in', 'nin', 'eq', 'ne'] },
  { key: 'creditLimit', title: 'field.customer.creditLimit', kind: 'money', sortable: true },
  { key: 'creditDays', title: 'field.customer.creditDays', kind: 'integer', sortable: true },
  { key: 'discountRate', title: 'field.customer.discountRate', kind: 'rate', sortable: true },
  { key: 'departmentId', title: 'field.customer.departmentId', kind: 'department', name: 'departmentName', sortable: true },
  { key: 'followers', title: 'field.customer.followers', kind: 'user', width: 150 },
  { key: 'ownerSince', title: 'field.customer.ownerSince', kind: 'instant', sortable: true },
  { key: 'lastFollowUpAt', title: 'field.customer.lastFollowUpAt', kind: 'instant', sortable: true },
  { key: 'lastFollowUpText', title: 'field.customer.lastFollowUpText', kind: 'text', width: 220 },
  { key: 'dealt', title: 'field.customer.dealt', kind: 'boolean', sortable: true },
  { key: 'lastDealAt', title: 'field.customer.lastDealAt', kind: 'date', sortable: true },
  { key: 'dealCount', title: 'field.customer.dealCount', kind: 'integer', sortable: true, totals: true },
  { key: 'dealAmount', title: 'field.customer.dealAmount', kind: 'money', sortable: true, totals: true },
  { key: 'receivableBalance', title: 'field.customer.receivableBalance', kind: 'money', sortable: true, totals: true },
  { key: 'overdueAmount', title: 'field.customer.overdueAmount', kind: 'money', sortable: true, totals: true },
  { key: 'enabled', title: 'field.customer.enabled', kind: 'boolean', sortable: true },
  { key: 'externalId', title: 'field.customer.externalId', kind: 'text' },
  { key: 'createdBy', title: 'field.customer.createdBy', kind: 'user' },
  { key: 'updatedAt', title: 'field.customer.updatedAt', kind: 'instant', sortable: true },
  { key: 'updatedBy', title: 'field.customer.updatedBy', kind: 'user' },
];

/** Columns of the customer lists (domain.md 2.2), the everyday ones shown. Made when a list opens: countries are named in the language of the moment. */
export const customerColumns = (): ListColumn[] => [...shown(), ...hidden().map((column) => ({ ...column, visible: false }))];
