import { Body, Controller, Inject, Param, Query, StreamableFile } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Endpoint, SIGNED_IN, badRequest, context } from '@steward/platform';
import { contentDisposition } from '../data/file/file-name.js';
import { IdPipe } from '../data/id.pipe.js';
import { PrintChecked, PrintCount, PrintManyInput, PrintOptions, PrintedInput } from './print.dto.js';
import { PrintMany } from './print-many.js';
import { PrintService } from './print.service.js';

/**
 * What a browser may do with one of our PDFs: show it in its viewer. No `sandbox` as for uploaded files, not every viewer
 * opens there; these files are made by us and hold neither script nor link.
 */
export const PDF_HEADERS = { 'content-security-policy': "default-src 'none'; object-src 'self'; style-src 'unsafe-inline'; frame-ancestors 'none'; base-uri 'none'", 'cross-origin-resource-policy': 'same-origin' };

/** `1,2,3`; 400 for anything else. */
function idsOf(value: string | undefined): number[] {
  const ids = (value ?? '').split(',').map(Number);
  if (ids.some((id) => !Number.isSafeInteger(id) || id <= 0)) throw badRequest('bad_value', { field: 'ids' }, '/ids');
  return ids;
}

const text = (value: unknown): string | undefined => (typeof value === 'string' && value !== '' ? value : undefined);

@ApiTags('system')
@Controller('print')
export class PrintController {
  constructor(@Inject(PrintService) private readonly prints: PrintService, @Inject(PrintMany) private readonly many: PrintMany) {}

  @Endpoint({ method: 'GET', path: ':type', can: SIGNED_IN, returns: PrintOptions, summary: 'Layouts a kind of document can be printed in; needs the right to print it' })
  options(@Param('type') type: string): Promise<PrintOptions> {
    return this.prints.options(type);
  }

  @Endpoint({ method: 'POST', path: ':type/check', can: SIGNED_IN, query: true, idempotent: false, returns: PrintChecked, body: PrintManyInput, summary: 'Which of up to a hundred documents can be printed, and why not the others' })
  check(@Param('type') type: string, @Body() body: PrintManyInput): Promise<PrintChecked> {
    return this.many.check(type, body.ids, { variant: body.variant ?? undefined });
  }

  @Endpoint({ method: 'GET', path: ':type/many.pdf', can: SIGNED_IN, cookie: true, returns: 'binary', params: ['ids', 'variant', 'paper'], summary: 'Up to a hundred documents (`ids=1,2,3`) in one PDF, those that are refused left out' })
  async manyPdf(@Param('type') type: string, @Query('ids') ids?: string, @Query('variant') variant?: string, @Query('paper') paper?: string): Promise<StreamableFile> {
    const { name, pdf } = await this.many.pdf(type, idsOf(ids), { variant: text(variant), paper: text(paper) });
    context().reply?.headers(PDF_HEADERS);
    return new StreamableFile(pdf, { type: 'application/pdf', disposition: contentDisposition(name, 'inline'), length: pdf.length });
  }

  @Endpoint({ method: 'POST', path: ':type/printed', can: SIGNED_IN, returns: 'none', body: PrintManyInput, summary: 'Notes that documents were printed together' })
  async printedMany(@Param('type') type: string, @Body() body: PrintManyInput): Promise<void> {
    for (const id of [...new Set(body.ids)].sort((a, b) => a - b)) await this.prints.printed(type, id, body);
  }

  @Endpoint({ method: 'GET', path: ':type/:id.pdf', can: SIGNED_IN, cookie: true, returns: 'binary', params: ['variant', 'paper'], summary: 'The document as PDF; needs the right to print it. Prices only for those who may see them' })
  async pdf(@Param('type') type: string, @Param('id', IdPipe) id: number, @Query('variant') variant?: string, @Query('paper') paper?: string): Promise<StreamableFile> {
    const { name, pdf } = await this.prints.pdf({ type, id, variant: text(variant), paper: text(paper) });
    context().reply?.headers(PDF_HEADERS);
    return new StreamableFile(pdf, { type: 'application/pdf', disposition: contentDisposition(name, 'inline'), length: pdf.length });
  }

  @Endpoint({ method: 'POST', path: ':type/:id/printed', can: SIGNED_IN, returns: PrintCount, body: PrintedInput, summary: 'Notes that a document was printed' })
  async printed(@Param('type') type: string, @Param('id', IdPipe) id: number, @Body() body: PrintedInput): Promise<PrintCount> {
    return { printCount: await this.prints.printed(type, id, body) };
  }
}
