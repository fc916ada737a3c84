import { registerMasterCode, registerPreset } from '@steward/system-api';

/** Dictionaries and code series of products, suppliers and warehouses with what they start with. */
registerPreset('product.brand', []);
registerPreset('supplier.level', [
  { code: 'A', label: 'A 级（战略）', labelEn: 'A (strategic)', color: 'red' }, { code: 'B', label: 'B 级（合格）', labelEn: 'B (approved)', color: 'orange' },
  { code: 'C', label: 'C 级（备选）', labelEn: 'C (alternative)', color: 'blue' }, { code: 'D', label: 'D 级（考察）', labelEn: 'D (on trial)', color: 'gray' },
]);

registerMasterCode('product', 'CP');
registerMasterCode('supplier', 'GY');
registerMasterCode('warehouse', 'W', 3);
