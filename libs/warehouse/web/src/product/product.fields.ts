import { customFormFields, useCustomFields, type Choice, type FormField } from '@steward/ui';
import { computed, type ComputedRef } from 'vue';
import { useWarehouseChoices } from '../warehouse/warehouse-choices';

const BASIC = 'warehouse.product.group.basic';
const UNITS = 'warehouse.product.group.units';
const PRICES = 'warehouse.product.group.prices';
const STOCK = 'warehouse.product.group.stock';
const OTHER = 'warehouse.product.group.other';
const PRICE = 'price.view';

interface Wanted { custom: readonly FormField[]; warehouses: readonly Choice[]; isNew: boolean; /** Units the product has, the base unit first. */ units: readonly string[] }

const isService = (v: Record<string, unknown>): boolean => v['type'] === 'service';

/** All fields of a product (domain.md 2.4), in the order of the form. */
export function productFields({ custom, warehouses, isNew, units }: Wanted): FormField[] {
  const unitChoices = units.map((value) => ({ value, label: value }));
  return [
    { name: 'name', control: 'text', required: true, wide: true, group: BASIC },
    { name: 'unit', control: 'text', required: true, group: BASIC, hint: 'warehouse.product.hint.unit' },
    { name: 'code', control: 'text', group: BASIC, hint: isNew ? 'warehouse.hint.code' : undefined },
    { name: 'type', control: 'enum', options: 'enum.product.type', group: BASIC, initial: 'stock' },
    { name: 'categoryId', control: 'tree', options: 'product', group: BASIC },
    { name: 'spec', control: 'text', group: BASIC },
    { name: 'model', control: 'text', group: BASIC },
    { name: 'brand', control: 'dictionary', options: 'product.brand', group: BASIC },
    { name: 'barcode', control: 'text', group: BASIC, hint: 'warehouse.product.hint.barcode' },
    { name: 'shortName', control: 'text', group: BASIC, hint: 'warehouse.product.hint.shortName' },
    { name: 'color', control: 'text', group: BASIC },
    { name: 'manufacturer', control: 'text', group: BASIC },
    { name: 'units', control: 'text', wide: true, group: UNITS },
    { name: 'saleUnit', control: 'enum', options: unitChoices, group: UNITS, hidden: () => units.length < 2 },
    { name: 'purchaseUnit', control: 'enum', options: unitChoices, group: UNITS, hidden: () => units.length < 2 },
    { name: 'barcodes', control: 'tags', options: [], wide: true, group: UNITS, hint: 'warehouse.product.hint.barcodes' },
    { name: 'salePrice', control: 'price', group: PRICES, needs: PRICE },
    { name: 'purchasePrice', control: 'price', group: PRICES, needs: 'price.purchase' },
    { name: 'minSalePrice', control: 'price', group: PRICES, needs: PRICE, hint: 'warehouse.product.hint.minSalePrice' },
    { name: 'taxRate', control: 'rate', group: PRICES, hint: 'warehouse.product.hint.taxRate' },
    { name: 'levelPrices', control: 'text', wide: true, group: PRICES, needs: PRICE },
    { name: 'taxClassCode', control: 'text', group: PRICES },
    { name: 'lowStock', control: 'quantity', group: STOCK, hidden: isService },
    { name: 'highStock', control: 'quantity', group: STOCK, hidden: isService },
    { name: 'warehouseId', control: 'enum', options: warehouses, group: STOCK, hidden: isService, hint: 'warehouse.product.hint.warehouse' },
    { name: 'shelf', control: 'text', group: STOCK, hidden: isService },
    { name: 'supplierId', control: 'text', group: STOCK, needs: 'warehouse.supplier.view' },
    { name: 'leadDays', control: 'integer', group: STOCK },
    { name: 'minOrderQuantity', control: 'quantity', group: STOCK },
    { name: 'shelfLifeDays', control: 'integer', group: STOCK, hidden: isService },
    { name: 'warrantyMonths', control: 'integer', group: STOCK, hint: 'warehouse.product.hint.warranty' },
    { name: 'weight', control: 'quantity', group: STOCK, hidden: isService },
    { name: 'volume', control: 'quantity', group: STOCK, hidden: isService },
    ...custom,
    { name: 'externalId', control: 'text', group: OTHER, hint: 'warehouse.hint.externalId' },
    { name: 'enabled', control: 'boolean', group: OTHER, initial: true, hidden: () => isNew },
    { name: 'remark', control: 'textarea', wide: true, group: OTHER },
  ];
}

/** The fields with warehouses, units and custom fields, kept up to date. */
export function useProductFields(options: { isNew: () => boolean; units: () => readonly string[] }): ComputedRef<FormField[]> {
  const warehouses = useWarehouseChoices();
  const custom = useCustomFields('product');
  return computed(() => productFields({ custom: customFormFields(custom.value, 'warehouse.product.group.custom'), warehouses: warehouses.value, isNew: options.isNew(), units: options.units() }));
}

/** Base unit and auxiliary units as far as they have a name. */
export function unitNames(values: Readonly<Record<string, unknown>> | undefined): string[] {
  const base = values?.['unit'];
  const more: unknown = values?.['units'];
  const names = [base, ...(Array.isArray(more) ? more.map((one: unknown) => (typeof one === 'object' && one !== null && 'unit' in one ? one.unit : undefined)) : [])];
  return [...new Set(names.filter((name): name is string => typeof name === 'string' && name !== ''))];
}
