import { Global, Module } from '@nestjs/common';
import { PdfRenderer } from './pdf-renderer.js';
import { PrintComposer } from './print.composer.js';
import { PrintController } from './print.controller.js';
import { PrintMany } from './print-many.js';
import { PrintService } from './print.service.js';
import { PrintStore } from './print.store.js';

/** Documents on paper. Domains make theirs printable by `registerPrintable`. */
@Global()
@Module({ controllers: [PrintController], providers: [PdfRenderer, PrintComposer, PrintStore, PrintService, PrintMany], exports: [PrintService] })
export class PrintModule {}
