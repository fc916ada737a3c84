import type { ListColumn } from '@steward/ui';

const PRICE = 'price.view';

const shown: ListColumn[] = [
  { key: 'name', title: 'field.product.name', kind: 'text', width: 220, minWidth: 150, fixed: 'left', sortable: true, primary: true, slot: 'name' },
  { key: 'code', title: 'field.product.code', kind: 'text', width: 110, sortable: true },
  { key: 'spec', title: 'field.product.spec', kind: 'text', width: 140, sortable: true },
  { key: 'unit', title: 'field.product.unit', kind: 'text', width: 80 },
  { key: 'units', title: 'field.product.units', kind: 'text', width: 130, filterable: false, slot: 'units' },
  { key: 'salePrice', title: 'field.product.salePrice', kind: 'price', width: 100, sortable: true, needs: PRICE },
  { key: 'purchasePrice', title: 'field.product.purchasePrice', kind: 'price', width: 100, sortable: true, needs: 'price.purchase' },
  { key: 'categoryId', title: 'field.product.categoryId', kind: 'tree', options: 'product', name: 'categoryName', width: 110, sortable: true },
  { key: 'brand', title: 'field.product.brand', kind: 'dictionary', options: 'product.brand', width: 100, sortable: true },
  { key: 'barcode', title: 'field.product.barcode', kind: 'text', width: 130, sortable: true },
  { key: 'lowStock', title: 'field.product.lowStock', kind: 'quantity', width: 100, sortable: true },
  { key: 'type', title: 'field.product.type', kind: 'enum', options: 'enum.product.type', width: 96, sortable: true },
  { key: 'enabled', title: 'field.product.enabled', kind: 'boolean', width: 80, sortable: true },
];

const hidden: ListColumn[] = [
  { key: 'id', title: 'field.product.id', kind: 'integer', sortable: true },
  { key: 'shortName', title: 'field.product.shortName', kind: 'text', sortable: true },
  { key: 'model', title: 'field.product.model', kind: 'text', sortable: true },
  { key: 'color', title: 'field.product.color', kind: 'text', sortable: true },
  { key: 'manufacturer', title: 'field.product.manufacturer', kind: 'text', sortable: true },
  { key: 'minSalePrice', title: 'field.product.minSalePrice', kind: 'price', sortable: true, needs: PRICE },
  { key: 'taxRate', title: 'field.product.taxRate', kind: 'rate', sortable: true },
  { key: 'taxClassCode', title: 'field.product.taxClassCode', kind: 'text', sortable: true },
  { key: 'highStock', title: 'field.product.highStock', kind: 'quantity', sortable: true },
  { key: 'warehouseId', title: 'field.product.warehouseId', kind: 'ref', options: '/warehouses', name: 'warehouseName', width: 120 },
  { key: 'shelf', title: 'field.product.shelf', kind: 'text', sortable: true },
  { key: 'supplierId', title: 'field.product.supplierId', kind: 'ref', options: '/suppliers', name: 'supplierName', width: 160 },
  { key: 'leadDays', title: 'field.product.leadDays', kind: 'integer', sortable: true },
  { key: 'minOrderQuantity', title: 'field.product.minOrderQuantity', kind: 'quantity', sortable: true },
  { key: 'shelfLifeDays', title: 'field.product.shelfLifeDays', kind: 'integer', sortable: true },
  { key: 'warrantyMonths', title: 'field.product.warrantyMonths', kind: 'integer', sortable: true },
  { key: 'weight', title: 'field.product.weight', kind: 'quantity', sortable: true },
  { key: 'volume', title: 'field.product.volume', kind: 'quantity', sortable: true },
  { key: 'externalId', title: 'field.product.externalId', kind: 'text' },
  { key: 'createdAt', title: 'field.product.createdAt', kind: 'instant', sortable: true },
  { key: 'createdBy', title: 'field.product.createdBy', kind: 'user' },
  { key: 'updatedAt', title: 'field.product.updatedAt', kind: 'instant', sortable: true },
  { key: 'updatedBy', title: 'field.product.updatedBy', kind: 'user' },
];

/** Columns of the product list, the everyday ones shown. */
export const productColumns: readonly ListColumn[] = [...shown, ...hidden.map((column) => ({ ...column, visible: false }))];
