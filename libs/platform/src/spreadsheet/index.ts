/** Reading (xlsx, xls, csv) and writing (xlsx, csv) of spreadsheets. Nothing here knows what the rows mean. */
export type { OutputTarget } from './output-file.js';
export { inspectSpreadsheet, readSpreadsheet } from './read-spreadsheet.js';
export type { InspectOptions, ReadOptions } from './read-spreadsheet.js';
export { SpreadsheetError } from './spreadsheet-error.js';
export type { SpreadsheetErrorCode } from './spreadsheet-error.js';
export { defaultLimits } from './spreadsheet-types.js';
export type { SheetColumn, SheetFormat, SheetInfo, SheetRow, SpreadsheetLimits } from './spreadsheet-types.js';
export type { Cell, ColumnFormat } from './workbook-cells.js';
export { safeText, writeCsv } from './write-csv.js';
export type { CsvInput } from './write-csv.js';
export { plainHeader, writeTemplate } from './write-template.js';
export type { TemplateColumn, TemplateInput } from './write-template.js';
export { writeWorkbook } from './write-workbook.js';
export type { WorkbookColumn, WorkbookInput, WorkbookProperties, WorkbookSheet } from './write-workbook.js';
