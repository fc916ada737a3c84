import './master.permissions.js';
import './master.presets.js';
import { ImportFields } from './import/import-fields.js';
import { ImportReferences } from './import/import-references.js';
import { MasterImportCells } from './import/master-import.cells.js';
import { MasterImportChecker } from './import/master-import.checker.js';
import { MasterImports } from './import/master-import.target.js';
import { MasterImportUndo } from './import/master-import.undo.js';
import { MasterImportWriter } from './import/master-import.writer.js';
import { ProductImportProfile } from './import/product-import.profile.js';
import { SupplierImportProfile } from './import/supplier-import.profile.js';
import { MasterExportController } from './master-export.controller.js';
import { MasterKeys } from './master-keys.js';
import { MasterWiring, WarehouseWiring } from './master.wiring.js';
import { ProductController } from './product/product.controller.js';
import { ProductFacade } from './product/product.facade.js';
import { ProductInput } from './product/product.input.js';
import { ProductService } from './product/product.service.js';
import { ProductStore } from './product/product.store.js';
import { ProductUsage } from './product/product.usage.js';
import { ProductViews } from './product/product.views.js';
import { SupplierContactController } from './supplier-contact/supplier-contact.controller.js';
import { SupplierContactService } from './supplier-contact/supplier-contact.service.js';
import { SupplierController } from './supplier/supplier.controller.js';
import { SupplierFacade } from './supplier/supplier.facade.js';
import { SupplierInput } from './supplier/supplier.input.js';
import { SupplierService } from './supplier/supplier.service.js';
import { SupplierStore } from './supplier/supplier.store.js';
import { SupplierUsage } from './supplier/supplier.usage.js';
import { SupplierViews } from './supplier/supplier.views.js';
import { WarehouseController } from './warehouse/warehouse.controller.js';
import { WarehouseFacade } from './warehouse/warehouse.facade.js';
import { WarehouseService } from './warehouse/warehouse.service.js';
import { WarehouseStore } from './warehouse/warehouse.store.js';
import { WarehouseUsage } from './warehouse/warehouse.usage.js';
import { WarehouseViews } from './warehouse/warehouse.views.js';

/** Controllers of master data; words (`export`) before `:id`. */
export const masterControllers = [MasterExportController, ProductController, SupplierController, SupplierContactController, WarehouseController];
export const masterProviders = [
  MasterKeys, MasterWiring, WarehouseWiring, ProductStore, ProductUsage, ProductInput, ProductService, ProductViews, ProductFacade, SupplierStore, SupplierUsage, SupplierInput, SupplierService, SupplierViews, SupplierFacade,
  SupplierContactService, WarehouseStore, WarehouseUsage, WarehouseService, WarehouseViews, WarehouseFacade,
  ImportFields, ImportReferences, MasterImportCells, MasterImportChecker, MasterImportWriter, MasterImportUndo, ProductImportProfile, SupplierImportProfile, MasterImports,
];
