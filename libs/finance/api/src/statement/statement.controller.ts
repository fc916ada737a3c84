import { Controller, Inject, Param, Query, StreamableFile } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Endpoint, context } from '@steward/platform';
import { IdPipe, PDF_HEADERS, type PrintedFile, contentDisposition } from '@steward/system-api';
import { CustomerStatement, SupplierStatement } from './statement.dto.js';
import { StatementFiles } from './statement.files.js';
import { type StatementQuery, Statements } from './statement.service.js';

const PERIOD = ['from', 'to', 'layout'] as const;
const customer = (action: string): string => `finance.customer_statement.${action}`;
const supplier = (action: string): string => `finance.supplier_statement.${action}`;
type Raw = Record<string, unknown>;
const text = (value: unknown): string | undefined => (typeof value === 'string' && value !== '' ? value : undefined);
const asked = (q: Raw): StatementQuery => ({ from: text(q['from']), to: text(q['to']), layout: text(q['layout']) });

/** Statements 对账单 as of now; nothing is stored. */
@ApiTags('finance')
@Controller('statements')
export class StatementController {
  constructor(@Inject(Statements) private readonly statements: Statements, @Inject(StatementFiles) private readonly files: StatementFiles) {}

  @Endpoint({ method: 'GET', path: 'customers/:id.pdf', can: customer('print'), cookie: true, returns: 'binary', params: [...PERIOD, 'paper'], summary: 'The statement of a customer as PDF' })
  async customerPdf(@Param('id', IdPipe) id: number, @Query() query: Raw): Promise<StreamableFile> {
    return inViewer(await this.files.pdf('receivable', await this.statements.of('receivable', id, asked(query)), text(query['paper'])));
  }

  @Endpoint({ method: 'GET', path: 'customers/:id.xlsx', can: customer('export'), cookie: true, returns: 'binary', params: PERIOD, summary: 'The statement of a customer as a workbook' })
  async customerWorkbook(@Param('id', IdPipe) id: number, @Query() query: Raw): Promise<StreamableFile> {
    return this.files.workbook('receivable', await this.statements.of('receivable', id, asked(query)));
  }

  @Endpoint({ method: 'GET', path: 'customers/:id', can: customer('view'), returns: CustomerStatement, params: PERIOD, summary: 'Statement of a customer: opening, every movement from `from` (the first of the month) to `to` (today) with the balance after it, closing; `layout=line` with the product lines' })
  customer(@Param('id', IdPipe) id: number, @Query() query: Raw): Promise<CustomerStatement> {
    return this.statements.customer(id, asked(query));
  }

  @Endpoint({ method: 'GET', path: 'suppliers/:id.pdf', can: supplier('print'), cookie: true, returns: 'binary', params: [...PERIOD, 'paper'], summary: 'The statement of a supplier as PDF' })
  async supplierPdf(@Param('id', IdPipe) id: number, @Query() query: Raw): Promise<StreamableFile> {
    return inViewer(await this.files.pdf('payable', await this.statements.of('payable', id, asked(query)), text(query['paper'])));
  }

  @Endpoint({ method: 'GET', path: 'suppliers/:id.xlsx', can: supplier('export'), cookie: true, returns: 'binary', params: PERIOD, summary: 'The statement of a supplier as a workbook' })
  async supplierWorkbook(@Param('id', IdPipe) id: number, @Query() query: Raw): Promise<StreamableFile> {
    return this.files.workbook('payable', await this.statements.of('payable', id, asked(query)));
  }

  @Endpoint({ method: 'GET', path: 'suppliers/:id', can: supplier('view'), returns: SupplierStatement, params: PERIOD, summary: 'Statement of a supplier, as that of a customer: what we owe less what we paid in advance' })
  supplier(@Param('id', IdPipe) id: number, @Query() query: Raw): Promise<SupplierStatement> {
    return this.statements.supplier(id, asked(query));
  }
}

function inViewer({ name, pdf }: PrintedFile): StreamableFile {
  context().reply?.headers(PDF_HEADERS);
  return new StreamableFile(pdf, { type: 'application/pdf', disposition: contentDisposition(name, 'inline'), length: pdf.length });
}
