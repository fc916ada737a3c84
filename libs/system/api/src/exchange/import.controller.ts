import '@fastify/multipart';
import { Body, Controller, Inject, Param, Query } from '@nestjs/common';
import type { StreamableFile } from '@nestjs/common';
import { allOf } from '@steward/kernel';
import { Endpoint, type ListAnswer, type ListItem, ListRunner, Problem, command, context, demandVersion, parseListQuery, parseSearchBody } from '@steward/platform';
import { IdPipe } from '../data/id.pipe.js';
import { ChooseSheet, CommitImport, CorrectRow, ValidateImport } from './import.dto.js';
import { ImportFiles } from './import-files.js';
import { IMPORTS, IMPORT_ROWS } from './import.list.js';
import { ImportPages } from './import-pages.js';
import { ImportRowService } from './import-row.service.js';
import { ImportService } from './import.service.js';
import { ImportUploadService, type UploadPart } from './import-upload.service.js';
import { CorrectedRowView, ImportListItem, ImportRowView, ImportTargetView, ImportView } from './import.view.js';
import { importRights } from './exchange.permissions.js';

type Raw = Record<string, unknown>;

/** The import centre: from file to records in four steps, each of them a job where it is long (api.md "Imports and exports"). */
@Controller('imports')
export class ImportController {
  constructor(
    @Inject(ImportService) private readonly imports: ImportService, @Inject(ImportUploadService) private readonly uploads: ImportUploadService, @Inject(ImportPages) private readonly pages: ImportPages,
    @Inject(ImportFiles) private readonly files: ImportFiles,
  ) {}

  @Endpoint({ method: 'GET', can: importRights, list: IMPORTS, item: ImportListItem, summary: 'Import history: one’s own, all with system.import.view_all' })
  list(@Query() query: Raw): Promise<ListAnswer> {
    return this.pages.history(parseListQuery(query));
  }

  @Endpoint({ method: 'POST', path: 'search', can: importRights, query: true, idempotent: false, list: IMPORTS, item: ImportListItem, status: 200, summary: 'Combined query of the import history' })
  search(@Body() body: object): Promise<ListAnswer> {
    return this.pages.history(parseSearchBody(body));
  }

  @Endpoint({ method: 'GET', path: 'targets', can: importRights, returns: [ImportTargetView], summary: 'What the caller may import' })
  targets(): ImportTargetView[] {
    return this.pages.targets();
  }

  @Endpoint({ method: 'GET', path: 'template', can: importRights, returns: 'binary', cookie: true, params: ['entity'], summary: 'Template workbook of an entity, with its custom fields and drop-down lists' })
  template(@Query('entity') entity: string | undefined): Promise<StreamableFile> {
    return this.files.template(this.imports.target(entity ?? ''));
  }

  @Endpoint({ method: 'POST', can: importRights, upload: true, ownUnits: true, idempotent: false, creates: 'imports', returns: ImportView, params: ['entity'], summary: 'Uploads a file (multipart: file, entity); xlsx, xls or csv, at most 50 MB and 100,000 rows' })
  async upload(@Query('entity') entity: string | undefined): Promise<ImportView> {
    const request = context().request;
    if (!request?.isMultipart()) throw new Problem(415, 'unsupported_media_type');
    return this.pages.view(await this.uploads.receive(request.parts() as AsyncIterable<UploadPart>, entity));
  }

  @Endpoint({ method: 'GET', path: ':id', can: importRights, returns: ImportView, summary: 'An import with its columns, fields, counts and job' })
  async get(@Param('id', IdPipe) id: number): Promise<ImportView> {
    return this.pages.view(await this.imports.get(id));
  }

  @Endpoint({ method: 'PATCH', path: ':id', can: importRights, ifMatch: true, ownUnits: true, body: ChooseSheet, returns: ImportView, summary: 'Another sheet or header row of the file' })
  async choose(@Param('id', IdPipe) id: number, @Body() body: ChooseSheet): Promise<ImportView> {
    demandVersion(await this.imports.get(id));
    return this.pages.view(await this.imports.chooseSheet(id, body.sheet ?? undefined, body.headerRow ?? undefined));
  }

  @Endpoint({ method: 'POST', path: ':id/validate', can: importRights, status: 202, ownUnits: true, body: ValidateImport, returns: ImportView, summary: 'Dry run of all rows as a job' })
  async validate(@Param('id', IdPipe) id: number, @Body() body: ValidateImport): Promise<ImportView> {
    const decided = await this.imports.decide(id, body);
    return command(body, 202, async () => this.pages.started(await this.imports.validate(id, decided)));
  }

  @Endpoint({ method: 'POST', path: ':id/commit', can: importRights, status: 202, body: CommitImport, returns: ImportView, summary: 'Writes the valid rows as a job; goes on with what a cancelled one has left' })
  async commit(@Param('id', IdPipe) id: number, @Body() body: CommitImport): Promise<ImportView> {
    return this.pages.started(await this.imports.commit(id, body));
  }

  @Endpoint({ method: 'POST', path: ':id/cancel', can: importRights, returns: ImportView, summary: 'Stops at the next batch; what is written stays' })
  async cancel(@Param('id', IdPipe) id: number): Promise<ImportView> {
    return this.pages.view(await this.imports.cancel(id));
  }

  @Endpoint({ method: 'POST', path: ':id/undo', can: importRights, status: 202, returns: ImportView, summary: 'Takes the import back as a job, within 7 days; what was used since stays' })
  async undo(@Param('id', IdPipe) id: number): Promise<ImportView> {
    return this.pages.started(await this.imports.undo(id));
  }
}

/** The rows of an import: preview, correction, errors to take home. */
@Controller('imports/:id')
export class ImportRowController {
  constructor(
    @Inject(ImportService) private readonly imports: ImportService, @Inject(ImportRowService) private readonly rows: ImportRowService, @Inject(ImportPages) private readonly pages: ImportPages,
    @Inject(ImportFiles) private readonly files: ImportFiles, @Inject(ListRunner) private readonly lists: ListRunner,
  ) {}

  @Endpoint({ method: 'GET', path: 'rows', can: importRights, list: IMPORT_ROWS, item: ImportRowView, summary: 'Staged rows with their errors, e.g. filter[state][eq]=invalid' })
  async list(@Param('id', IdPipe) id: number, @Query() query: Raw): Promise<ListAnswer> {
    const run = await this.imports.get(id);
    const asked = parseListQuery(query);
    const answer = await this.lists.run(IMPORT_ROWS, { ...asked, where: allOf({ field: 'runId', op: 'eq', value: run.id }, asked.where) });
    return { ...answer, items: this.pages.rows(answer.items, run) as unknown as ListItem[] };
  }

  @Endpoint({ method: 'PATCH', path: 'rows/:row', can: importRights, ifMatch: true, body: CorrectRow, returns: ImportRowView, summary: 'Corrects cells of a row and checks it again at once' })
  async correct(@Param('id', IdPipe) id: number, @Param('row', IdPipe) row: number, @Body() body: CorrectRow): Promise<CorrectedRowView> {
    const done = await this.rows.correct(id, row, body);
    return this.pages.corrected(done.row, done.run);
  }

  @Endpoint({ method: 'GET', path: 'errors.xlsx', can: importRights, returns: 'binary', cookie: true, summary: 'Rows that are wrong, as they stood in the file, with the reason; can be imported again' })
  async errors(@Param('id', IdPipe) id: number): Promise<StreamableFile> {
    return this.files.errors(await this.imports.get(id));
  }
}
