import { type ListItem, type ListSpec, defineList } from '@steward/platform';
import { PRODUCT_TYPES } from './product.entity.js';
import { productRule, productSearch } from './product.store.js';

let expand: (items: ListItem[]) => Promise<void> = () => Promise.resolve();
/** The views tell, once they are made, how rows of the list are completed. */
export const expandProductsWith = (fn: typeof expand): void => { expand = fn; };

const priced = { needs: 'price.view' } as const;

/** Products, for the list and for pickers. Without `fields` a row has what a picker shows and an order line needs. */
export const PRODUCTS: ListSpec = defineList({
  key: 'products', table: 'product', entity: 'product', scope: productRule, search: productSearch, defaultSort: '-id', custom: true, expand: (items) => expand(items),
  fields: {
    id: { kind: 'integer', sort: true },
    code: { kind: 'text', sort: true, searched: true },
    name: { kind: 'text', sort: 'nameKey', searched: true },
    shortName: { kind: 'text', sort: true, extra: true },
    type: { kind: 'enum', values: PRODUCT_TYPES, sort: true },
    categoryId: { kind: 'tree', sort: true, indexed: true, name: { as: 'categoryName', of: 'category' } },
    spec: { kind: 'text', sort: true, searched: true },
    model: { kind: 'text', sort: true, searched: true },
    brand: { kind: 'dictionary', dictionary: 'product.brand', sort: true },
    color: { kind: 'text', sort: true, extra: true },
    manufacturer: { kind: 'text', sort: true, extra: true },
    unit: { kind: 'text', sort: true },
    barcode: { kind: 'text', sort: true },
    barcodes: { kind: 'text', filter: false, extra: true },
    units: { kind: 'text', filter: false },
    saleUnit: { kind: 'text' },
    purchaseUnit: { kind: 'text' },
    purchasePrice: { kind: 'price', sort: true, needs: 'price.purchase' },
    salePrice: { kind: 'price', sort: true, ...priced },
    minSalePrice: { kind: 'price', sort: true, ...priced },
    levelPrices: { kind: 'text', filter: false, ...priced },
    taxRate: { kind: 'rate', sort: true },
    taxClassCode: { kind: 'text', sort: true, extra: true },
    lowStock: { kind: 'quantity', sort: true },
    highStock: { kind: 'quantity', sort: true, extra: true },
    warehouseId: { kind: 'ref' },
    shelf: { kind: 'text', sort: true, extra: true },
    supplierId: { kind: 'ref', indexed: true, extra: true },
    leadDays: { kind: 'integer', sort: true, extra: true },
    minOrderQuantity: { kind: 'quantity', sort: true, extra: true },
    shelfLifeDays: { kind: 'integer', sort: true, extra: true },
    warrantyMonths: { kind: 'integer', sort: true, extra: true },
    weight: { kind: 'quantity', sort: true, extra: true },
    volume: { kind: 'quantity', sort: true, extra: true },
    pictureId: { kind: 'ref', filter: false },
    enabled: { kind: 'boolean', sort: true },
    externalId: { kind: 'text', extra: true },
    remark: { kind: 'text', hidden: true, extra: true },
    createdAt: { kind: 'instant', sort: true, extra: true },
    createdBy: { kind: 'user', extra: true },
    updatedAt: { kind: 'instant', sort: true, extra: true },
    updatedBy: { kind: 'user', extra: true },
  },
});
