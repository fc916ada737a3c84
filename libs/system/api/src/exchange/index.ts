export { XLSX, safeFileName, sendFile } from './download.js';
export * from './exchange.module.js';
export * from './exchange.permissions.js';
export * from './exchange.schema.js';
export { EXPORT_PARAMS, ExportFacade, type ExportOptions, type ExportStarted, exportParams } from './export.facade.js';
export type { ExportFormat } from './export-writer.js';
export * from './import-target.js';
export * from './import-text.js';
