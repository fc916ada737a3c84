import { Global, Module } from '@nestjs/common';
import { ExportColumns } from './export-columns.js';
import { ExportController } from './export.controller.js';
import { ExportDescriber } from './export-describe.js';
import { ExportFacade } from './export.facade.js';
import { ExportLabels } from './export-labels.js';
import { ExportWriter } from './export-writer.js';
import { ImportController, ImportRowController } from './import.controller.js';
import { ImportFiles } from './import-files.js';
import { ImportJobs } from './import.jobs.js';
import { ImportPages } from './import-pages.js';
import { ImportRowService } from './import-row.service.js';
import { ImportService } from './import.service.js';
import { ImportStore } from './import.store.js';
import { ImportSweep } from './import-sweep.js';
import { ImportTargets } from './import-target.js';
import { ImportUploadService } from './import-upload.service.js';
import { ImportViews } from './import.view.js';

/** Import and export centre. Domains register their {@link ImportTargets} and export through {@link ExportFacade}. */
@Global()
@Module({
  controllers: [ImportController, ImportRowController, ExportController],
  providers: [
    ImportTargets, ImportStore, ImportService, ImportUploadService, ImportRowService, ImportViews, ImportPages, ImportFiles, ImportJobs, ImportSweep,
    ExportLabels, ExportColumns, ExportDescriber, ExportWriter, ExportFacade,
  ],
  exports: [ImportTargets, ExportFacade],
})
export class ExchangeModule {}
