export { warehouseFeature } from './feature';
export { productSource, type WireProduct } from './product/product-source';
export { useWarehouseChoices } from './warehouse/warehouse-choices';
export { readProduct, searchProducts, type LevelPrice, type Product, type UnitRow } from './product/product.api';
export { default as ProductForm } from './product/product-form.vue';
export { default as ProductPicker } from './product/product-picker.vue';
export { readSupplier, searchSuppliers, type Supplier } from './supplier/supplier.api';
export { default as SupplierForm } from './supplier/supplier-form.vue';
export { default as SupplierPicker } from './supplier/supplier-picker.vue';
