import { Controller, Inject, Query, type StreamableFile } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Endpoint, Texts, context, parseListQuery } from '@steward/platform';
import { EXPORT_PARAMS, ExportFacade, type ExportStarted, exportParams } from '@steward/system-api';
import { CONTACTS } from '../contact/contact.list.js';
import { CUSTOMERS } from './customer.list.js';

const EXPORT = 'customer.customer.export';
const READ_THEMSELVES = ['columns', 'format'];

/** Files of exactly what a list shows. Stands before the controllers with `:id`. */
@ApiTags('customer')
@Controller()
export class CustomerExportController {
  constructor(@Inject(ExportFacade) private readonly exports: ExportFacade, @Inject(Texts) private readonly texts: Texts) {}

  @Endpoint({ method: 'GET', path: 'customers/export', can: EXPORT, cookie: true, returns: 'binary', list: CUSTOMERS, params: READ_THEMSELVES, summary: 'The filtered customers as xlsx or csv; above 5,000 rows as a job (202)' })
  customers(@Query() query: Record<string, unknown>): Promise<StreamableFile | ExportStarted> {
    return this.exports.export(CUSTOMERS, parseListQuery(query, EXPORT_PARAMS), { ...exportParams(query), title: this.title('customer'), permission: EXPORT });
  }

  @Endpoint({ method: 'GET', path: 'contacts/export', can: EXPORT, cookie: true, returns: 'binary', list: CONTACTS, params: READ_THEMSELVES, summary: 'The filtered contacts as xlsx or csv; above 5,000 rows as a job (202)' })
  contacts(@Query() query: Record<string, unknown>): Promise<StreamableFile | ExportStarted> {
    return this.exports.export(CONTACTS, parseListQuery(query, EXPORT_PARAMS), { ...exportParams(query), title: this.title('contact'), permission: EXPORT });
  }

  private title(entity: 'customer' | 'contact'): string {
    return this.texts.text(context().locale, entity === 'customer' ? 'entity.customer' : 'entity.contact');
  }
}
