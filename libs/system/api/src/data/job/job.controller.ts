import { Controller, Inject, Param, Query, StreamableFile } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Endpoint, FileStore, type ListAnswer, SIGNED_IN, parseListQuery } from '@steward/platform';
import { sendStored } from '../file/download.js';
import { IdPipe } from '../id.pipe.js';
import { JOBS } from './job.list.js';
import { JobService } from './job.service.js';
import { JobView } from './job.view.js';

@ApiTags('system')
@Controller('jobs')
export class JobController {
  constructor(@Inject(JobService) private readonly jobs: JobService, @Inject(FileStore) private readonly files: FileStore) {}

  @Endpoint({ method: 'GET', can: SIGNED_IN, list: JOBS, item: JobView, summary: "Lists the caller's jobs; with system.job.view_all everybody's" })
  list(@Query() query: Record<string, unknown>): Promise<ListAnswer> {
    return this.jobs.list(parseListQuery(query));
  }

  @Endpoint({ method: 'GET', path: ':id', can: SIGNED_IN, returns: JobView, summary: 'Tells how far a job is' })
  get(@Param('id', IdPipe) id: number): Promise<JobView> {
    return this.jobs.get(id);
  }

  @Endpoint({ method: 'POST', path: ':id/cancel', can: SIGNED_IN, person: true, idempotent: false, returns: JobView, summary: 'Stops a job' })
  cancel(@Param('id', IdPipe) id: number): Promise<JobView> {
    return this.jobs.cancel(id);
  }

  @Endpoint({ method: 'GET', path: ':id/result', can: SIGNED_IN, cookie: true, returns: 'binary', summary: 'Downloads the file a job has made' })
  async result(@Param('id', IdPipe) id: number): Promise<StreamableFile> {
    const file = await this.jobs.result(id);
    return sendStored(this.files, { key: file.fileKey, name: file.fileName, type: file.contentType });
  }
}
