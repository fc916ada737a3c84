import { Controller, Inject, Query, type StreamableFile } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Endpoint, type ListSpec, Texts, context, defineList, parseListQuery } from '@steward/platform';
import { CustomFieldFacade, EXPORT_PARAMS, ExportFacade, type ExportStarted, exportParams } from '@steward/system-api';
import { expandForExport } from './product/product.export.js';
import { PRODUCTS } from './product/product.list.js';
import { SUPPLIERS } from './supplier/supplier.list.js';

const EXPORT_PRODUCTS = 'warehouse.product.export';
const EXPORT_SUPPLIERS = 'warehouse.supplier.export';
const UNNAMED = new Set(['id', 'version', 'pictureId']);
const READ_THEMSELVES = ['columns', 'format'];
type Raw = Record<string, unknown>;

/** The same rows for a file: with what a screen need not carry, and units and prices by level as words. */
export const PRODUCT_EXPORT: ListSpec = defineList({ ...PRODUCTS, key: 'products-export', expand: expandForExport, fields: { ...PRODUCTS.fields, remark: { kind: 'text' }, warehouseId: { kind: 'text', filter: false }, supplierId: { kind: 'text', filter: false, extra: true } } });
export const SUPPLIER_EXPORT: ListSpec = defineList({ ...SUPPLIERS, key: 'suppliers-export', fields: { ...SUPPLIERS.fields, remark: { kind: 'text' } } });

/** Files of exactly what a list shows. Stands before the controllers with `:id`. */
@ApiTags('warehouse')
@Controller()
export class MasterExportController {
  constructor(@Inject(ExportFacade) private readonly exports: ExportFacade, @Inject(Texts) private readonly texts: Texts, @Inject(CustomFieldFacade) private readonly customFields: CustomFieldFacade) {}

  @Endpoint({ method: 'GET', path: 'products/export', can: EXPORT_PRODUCTS, cookie: true, returns: 'binary', list: PRODUCT_EXPORT, params: READ_THEMSELVES, summary: 'The filtered products as xlsx or csv; above 5,000 rows as a job (202)' })
  products(@Query() query: Raw): Promise<StreamableFile | ExportStarted> {
    return this.file(PRODUCT_EXPORT, query, EXPORT_PRODUCTS);
  }

  @Endpoint({ method: 'GET', path: 'suppliers/export', can: EXPORT_SUPPLIERS, cookie: true, returns: 'binary', list: SUPPLIER_EXPORT, params: READ_THEMSELVES, summary: 'The filtered suppliers as xlsx or csv; above 5,000 rows as a job (202)' })
  suppliers(@Query() query: Raw): Promise<StreamableFile | ExportStarted> {
    return this.file(SUPPLIER_EXPORT, query, EXPORT_SUPPLIERS);
  }

  private async file(spec: ListSpec, query: Raw, permission: string): Promise<StreamableFile | ExportStarted> {
    const { columns, format } = exportParams(query);
    return this.exports.export(spec, parseListQuery(query, EXPORT_PARAMS), { columns: columns ?? (await this.columns(spec)), format, title: this.texts.text(context().locale, `entity.${spec.entity}`), permission });
  }

  /** Everything people know by name. */
  private async columns(spec: ListSpec): Promise<string[]> {
    const custom = (await this.customFields.fields(spec.entity)).filter((f) => f.inExport).map((f) => `custom.${f.key}`);
    return [...Object.keys(spec.fields).filter((key) => !UNNAMED.has(key)), ...custom];
  }
}
