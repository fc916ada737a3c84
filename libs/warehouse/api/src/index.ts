export { WarehouseModule } from './warehouse.module.js';
export { warehouseSchema } from './warehouse.schema.js';
