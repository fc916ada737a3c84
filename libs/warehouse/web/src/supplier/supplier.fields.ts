import { countryChoices, creditCodeCheck, customFormFields, termChoices, useCustomFields, type FormField } from '@steward/ui';
import { computed, type ComputedRef } from 'vue';

const BASIC = 'warehouse.supplier.group.basic';
const CONTACT = 'warehouse.supplier.group.contact';
const MONEY = 'warehouse.supplier.group.money';
const OTHER = 'warehouse.supplier.group.other';

/** All fields of a supplier (domain.md 2.4), in the order of the form. */
export function supplierFields({ custom, term, isNew }: { custom: readonly FormField[]; term?: unknown; isNew: boolean }): FormField[] {
  return [
    { name: 'name', control: 'text', required: true, wide: true, group: BASIC },
    { name: 'shortName', control: 'text', group: BASIC },
    { name: 'code', control: 'text', group: BASIC, hint: isNew ? 'warehouse.hint.code' : undefined },
    { name: 'categoryId', control: 'tree', options: 'supplier', group: BASIC },
    { name: 'level', control: 'dictionary', options: 'supplier.level', group: BASIC },
    { name: 'ownerId', control: 'user', group: BASIC, hint: isNew ? 'warehouse.supplier.hint.owner' : undefined, needs: isNew ? undefined : 'warehouse.supplier.transfer' },
    { name: 'phone', control: 'phone', group: CONTACT },
    { name: 'mobile', control: 'phone', group: CONTACT },
    { name: 'email', control: 'email', group: CONTACT },
    { name: 'website', control: 'url', group: CONTACT },
    { name: 'wechat', control: 'text', group: CONTACT },
    { name: 'qq', control: 'text', group: CONTACT },
    { name: 'fax', control: 'phone', group: CONTACT },
    { name: 'country', control: 'enum', options: countryChoices(), group: CONTACT, initial: 'CN' },
    { name: 'region', control: 'region', group: CONTACT, wide: true, hidden: (v) => typeof v['country'] === 'string' && v['country'] !== 'CN' },
    { name: 'address', control: 'text', wide: true, group: CONTACT },
    { name: 'paymentTerm', control: 'enum', options: termChoices(term), group: MONEY },
    { name: 'creditCode', control: 'text', group: MONEY, check: creditCodeCheck },
    { name: 'bank', control: 'text', group: MONEY },
    { name: 'bankAccountName', control: 'text', group: MONEY, hint: 'warehouse.supplier.hint.bankAccountName' },
    { name: 'bankAccount', control: 'text', group: MONEY },
    ...custom,
    { name: 'externalId', control: 'text', group: OTHER, hint: 'warehouse.hint.externalId' },
    { name: 'enabled', control: 'boolean', group: OTHER, initial: true, hidden: () => isNew },
    { name: 'remark', control: 'textarea', wide: true, group: OTHER },
  ];
}

/** The fields with custom ones, kept up to date. */
export function useSupplierFields(options: { isNew: () => boolean; term?: () => unknown }): ComputedRef<FormField[]> {
  const custom = useCustomFields('supplier');
  return computed(() => supplierFields({ custom: customFormFields(custom.value, 'warehouse.product.group.custom'), term: options.term?.(), isNew: options.isNew() }));
}
