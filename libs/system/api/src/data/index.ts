/**
 * The doors of reference data.
 *
 * Declarations are plain functions, called at import time or in a module's `onModuleInit`: `registerPreset` (dictionaries with the items
 * they start with; created at start-up once, an administrator's deletion is not undone), `registerCustomEntity`, `registerMasterCode`,
 * `registerDocumentNumber`, `registerNumberingRule`, `defineSetting`. Ports are injected and filled in `onModuleInit`: `CategoryUsage`,
 * `DictionaryUsage`, `AttachmentParents`, `FileClaims`, `Maintenance`. `DataModule` is global, so facades are injected anywhere.
 */
export { AttachmentFacade } from './attachment/attachment.facade.js';
export { type AttachmentParent, AttachmentParents } from './attachment/attachment.parents.js';
export { AuditFacade } from './audit-log/audit.facade.js';
export { AuditLogItem, AuditLogPage } from './audit-log/audit-log.view.js';
export { CategoryFacade } from './category/category.facade.js';
export { CategoryUsage, type CategoryUser } from './category/category.registry.js';
export { type CustomFieldDefinition, CustomFieldFacade } from './custom-field/custom-field.facade.js';
export { registerCustomEntity } from './custom-field/custom-field.registry.js';
export { DataErrors } from './data.errors.js';
export { DataModule } from './data.module.js';
export { dataPermissions } from './data.permissions.js';
export { dataSchema } from './data.schema.js';
export { type DictionaryChoice, DictionaryFacade } from './dictionary/dictionary.facade.js';
export { type PresetItem, registerPreset } from './dictionary/dictionary.registry.js';
export { DictionaryUsage } from './dictionary/dictionary.usage.js';
export { FILE_HEADERS, sendStored } from './file/download.js';
export { type FileClaim, FileClaims } from './file/file-claims.js';
export { contentDisposition, safeName } from './file/file-name.js';
export { IdPipe } from './id.pipe.js';
export type { JobResultFile } from './job/job.view.js';
export { NameStore } from './list-support/name.store.js';
export { Maintenance, type NightlyWork } from './maintenance/maintenance.js';
export { NumberingFacade } from './numbering/numbering.facade.js';
export { registerDocumentNumber, registerMasterCode, registerNumberingRule } from './numbering/numbering.registry.js';
export { RegionFacade } from './region/region.facade.js';
export { SettingsFacade } from './setting/setting.facade.js';
export type { SystemSettings } from './setting/setting.definitions.js';
export { type Setting, defineSetting } from './setting/setting.registry.js';
export { registerSwitch } from './setting/switches.js';
export { Snapshot } from './snapshot/snapshot.js';
