import { countryChoices, creditCodeCheck, customFormFields, termChoices, useCustomFields, type Choice, type FormField } from '@steward/ui';
import { computed, type ComputedRef } from 'vue';
import { useTagChoices } from './use-tags';

const BASIC = 'customer.group.basic';
const CONTACT = 'customer.group.contact';
const TRADE = 'customer.group.trade';
const OTHER = 'customer.group.other';

interface Wanted { tags: readonly Choice[]; custom: readonly FormField[]; term?: unknown; /** Follower and owner are set by actions of their own once the customer is there. */ isNew: boolean }

/** All fields of a customer (domain.md 2.2), in the order of the form. */
export function customerFields({ tags, custom, term, isNew }: Wanted): FormField[] {
  return [
    { name: 'name', control: 'text', required: true, wide: true, group: BASIC },
    { name: 'shortName', control: 'text', group: BASIC },
    { name: 'code', control: 'text', group: BASIC, hint: isNew ? 'customer.hint.code' : undefined },
    { name: 'type', control: 'enum', options: 'enum.customer.type', group: BASIC, initial: 'company' },
    { name: 'categoryId', control: 'tree', options: 'customer', group: BASIC },
    { name: 'level', control: 'dictionary', options: 'customer.level', group: BASIC },
    { name: 'status', control: 'dictionary', options: 'customer.status', group: BASIC },
    { name: 'source', control: 'dictionary', options: 'customer.source', group: BASIC },
    { name: 'industry', control: 'dictionary', options: 'customer.industry', group: BASIC },
    { name: 'ownerId', control: 'user', group: BASIC, hidden: () => !isNew, hint: 'customer.hint.owner' },
    { name: 'tags', control: 'tags', options: tags, wide: true, group: BASIC },
    { name: 'mobile', control: 'phone', group: CONTACT },
    { name: 'phone', control: 'phone', group: CONTACT },
    { name: 'email', control: 'email', group: CONTACT },
    { name: 'website', control: 'url', group: CONTACT },
    { name: 'wechat', control: 'text', group: CONTACT },
    { name: 'qq', control: 'text', group: CONTACT },
    { name: 'fax', control: 'phone', group: CONTACT },
    { name: 'country', control: 'enum', options: countryChoices(), group: CONTACT, initial: 'CN' },
    { name: 'region', control: 'region', group: CONTACT, wide: true, hidden: (v) => typeof v['country'] === 'string' && v['country'] !== 'CN' },
    { name: 'address', control: 'text', wide: true, group: CONTACT },
    { name: 'nextContactAt', control: 'datetime', group: CONTACT },
    { name: 'creditCode', control: 'text', group: TRADE, check: creditCodeCheck, hidden: (v) => v['type'] === 'person' },
    { name: 'parentId', control: 'text', group: TRADE, hidden: (v) => v['type'] === 'person' },
    { name: 'employees', control: 'integer', group: TRADE, hidden: (v) => v['type'] === 'person' },
    { name: 'annualRevenue', control: 'money', group: TRADE, hidden: (v) => v['type'] === 'person' },
    { name: 'priceLevel', control: 'dictionary', options: 'customer.price_level', group: TRADE },
    { name: 'paymentTerm', control: 'enum', options: termChoices(term), group: TRADE },
    { name: 'creditLimit', control: 'money', group: TRADE, hint: 'customer.hint.creditLimit' },
    { name: 'creditDays', control: 'integer', group: TRADE },
    { name: 'discountRate', control: 'rate', group: TRADE, hint: 'customer.hint.discountRate' },
    ...custom,
    { name: 'externalId', control: 'text', group: OTHER, hint: 'customer.hint.externalId' },
    { name: 'enabled', control: 'boolean', group: OTHER, initial: true, hidden: () => isNew },
    { name: 'remark', control: 'textarea', wide: true, group: OTHER },
  ];
}

/** The fields with tags in use and custom fields, kept up to date. */
export function useCustomerFields(options: { isNew: () => boolean; term?: () => unknown }): ComputedRef<FormField[]> {
  const tags = useTagChoices();
  const custom = useCustomFields('customer');
  return computed(() => customerFields({ tags: tags.value, custom: customFormFields(custom.value, 'customer.group.custom'), term: options.term?.(), isNew: options.isNew() }));
}
