import { Controller, Inject, Query, type StreamableFile } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Endpoint, Texts, context, parseListQuery } from '@steward/platform';
import { CustomFieldFacade, EXPORT_PARAMS, ExportFacade, type ExportStarted, exportParams } from '@steward/system-api';
import { CONTACTS } from '../contact/contact.list.js';
import { ENTITY } from './customer.input.js';
import { CUSTOMER_EXPORT } from './customer.list.js';

const EXPORT = 'customer.customer.export';
const UNNAMED = new Set(['id', 'version', 'tagList', 'followerList']);
const READ_THEMSELVES = ['columns', 'format'];

/** Files of exactly what a list shows. Stands before the controllers with `:id`. */
@ApiTags('customer')
@Controller()
export class CustomerExportController {
  constructor(@Inject(ExportFacade) private readonly exports: ExportFacade, @Inject(Texts) private readonly texts: Texts, @Inject(CustomFieldFacade) private readonly customFields: CustomFieldFacade) {}

  @Endpoint({ method: 'GET', path: 'customers/export', can: EXPORT, cookie: true, returns: 'binary', list: CUSTOMER_EXPORT, params: READ_THEMSELVES, summary: 'The filtered customers as xlsx or csv; above 5,000 rows as a job (202)' })
  async customers(@Query() query: Record<string, unknown>): Promise<StreamableFile | ExportStarted> {
    const { columns, format } = exportParams(query);
    return this.exports.export(CUSTOMER_EXPORT, parseListQuery(query, EXPORT_PARAMS), { columns: columns ?? (await this.columns()), format, title: this.title('customer'), permission: EXPORT });
  }

  @Endpoint({ method: 'GET', path: 'contacts/export', can: EXPORT, cookie: true, returns: 'binary', list: CONTACTS, params: READ_THEMSELVES, summary: 'The filtered contacts as xlsx or csv; above 5,000 rows as a job (202)' })
  contacts(@Query() query: Record<string, unknown>): Promise<StreamableFile | ExportStarted> {
    return this.exports.export(CONTACTS, parseListQuery(query, EXPORT_PARAMS), { ...exportParams(query), title: this.title('contact'), permission: EXPORT });
  }

  /** Everything people know by name. */
  private async columns(): Promise<string[]> {
    const custom = (await this.customFields.fields(ENTITY)).filter((f) => f.inExport).map((f) => `custom.${f.key}`);
    return [...Object.keys(CUSTOMER_EXPORT.fields).filter((key) => !UNNAMED.has(key) && !CUSTOMER_EXPORT.fields[key]?.hidden), ...custom];
  }

  private title(entity: 'customer' | 'contact'): string {
    return this.texts.text(context().locale, entity === 'customer' ? 'entity.customer' : 'entity.contact');
  }
}
