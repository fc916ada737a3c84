import { Body, Controller, Inject, Param, Query, StreamableFile } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Endpoint, SIGNED_IN, context } from '@steward/platform';
import { contentDisposition } from '../data/file/file-name.js';
import { IdPipe } from '../data/id.pipe.js';
import { PrintCount, PrintOptions, PrintedInput } from './print.dto.js';
import { PrintService } from './print.service.js';

/**
 * What a browser may do with one of our PDFs: show it in its viewer. No `sandbox` as for uploaded files, not every viewer
 * opens there; these files are made by us and hold neither script nor link.
 */
export const PDF_HEADERS = { 'content-security-policy': "default-src 'none'; object-src 'self'; style-src 'unsafe-inline'; frame-ancestors 'none'; base-uri 'none'", 'cross-origin-resource-policy': 'same-origin' };

const text = (value: unknown): string | undefined => (typeof value === 'string' && value !== '' ? value : undefined);

@ApiTags('system')
@Controller('print')
export class PrintController {
  constructor(@Inject(PrintService) private readonly prints: PrintService) {}

  @Endpoint({ method: 'GET', path: ':type', can: SIGNED_IN, returns: PrintOptions, summary: 'Layouts a kind of document can be printed in; needs the right to print it' })
  options(@Param('type') type: string): Promise<PrintOptions> {
    return this.prints.options(type);
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
