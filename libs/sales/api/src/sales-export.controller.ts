import { Controller, Inject, Query, type StreamableFile } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Endpoint, type ListSpec, Texts, context, mayUse, parseListQuery } from '@steward/platform';
import { CustomFieldFacade, EXPORT_PARAMS, ExportFacade, type ExportStarted, exportParams } from '@steward/system-api';
import { ORDERS, ORDER_LINES } from './order/order.list.js';
import { EXPORT as EXPORT_ORDERS } from './order/order.store.js';
import { QUOTATIONS } from './quotation/quotation.list.js';
import { EXPORT as EXPORT_QUOTATIONS } from './quotation/quotation.store.js';
import { RETURNS } from './return/return.list.js';
import { EXPORT as EXPORT_RETURNS } from './return/return.store.js';

type Raw = Record<string, unknown>;
type File = Promise<StreamableFile | ExportStarted>;
const READ_THEMSELVES = ['columns', 'format'];
/** Ids people do not know by name. */
const UNNAMED = new Set(['id', 'version', 'customerId', 'orderId', 'productId', 'quotationId', 'salesOrderId', 'warehouseId']);
const base = { method: 'GET', path: 'export', cookie: true, returns: 'binary', params: READ_THEMSELVES } as const;

/** Files of exactly what a list shows. */
@ApiTags('sales')
@Controller()
export class SalesExportController {
  constructor(@Inject(ExportFacade) private readonly exports: ExportFacade, @Inject(Texts) private readonly texts: Texts, @Inject(CustomFieldFacade) private readonly customFields: CustomFieldFacade) {}

  @Endpoint({ ...base, path: 'sales-orders/export', can: EXPORT_ORDERS, list: ORDERS, summary: 'The filtered sales orders as xlsx or csv; above 5,000 rows as a job (202)' })
  orders(@Query() query: Raw): File {
    return this.file(ORDERS, EXPORT_ORDERS, query);
  }

  @Endpoint({ ...base, path: 'sales-order-lines/export', can: EXPORT_ORDERS, list: ORDER_LINES, summary: 'The filtered lines of sales orders as xlsx or csv; above 5,000 rows as a job (202)' })
  lines(@Query() query: Raw): File {
    return this.file(ORDER_LINES, EXPORT_ORDERS, query);
  }

  @Endpoint({ ...base, path: 'quotations/export', can: EXPORT_QUOTATIONS, list: QUOTATIONS, summary: 'The filtered quotations as xlsx or csv; above 5,000 rows as a job (202)' })
  quotations(@Query() query: Raw): File {
    return this.file(QUOTATIONS, EXPORT_QUOTATIONS, query);
  }

  @Endpoint({ ...base, path: 'sales-returns/export', can: EXPORT_RETURNS, list: RETURNS, summary: 'The filtered sales returns as xlsx or csv; above 5,000 rows as a job (202)' })
  returns(@Query() query: Raw): File {
    return this.file(RETURNS, EXPORT_RETURNS, query);
  }

  private async file(spec: ListSpec, permission: string, query: Raw): File {
    const { columns, format } = exportParams(query);
    return this.exports.export(spec, parseListQuery(query, EXPORT_PARAMS), { columns: columns ?? (await this.columns(spec)), format, title: this.texts.text(context().locale, `entity.${spec.entity}`), permission });
  }

  /** Everything people know by name and the caller may see. */
  private async columns(spec: ListSpec): Promise<string[]> {
    const own = Object.entries(spec.fields).filter(([key, f]) => !UNNAMED.has(key) && !f.hidden && !f.via && (!f.needs || mayUse(f.needs))).map(([key]) => key);
    const custom = spec.custom ? (await this.customFields.fields(spec.entity)).filter((f) => f.inExport).map((f) => `custom.${f.key}`) : [];
    return [...own, ...custom];
  }
}
