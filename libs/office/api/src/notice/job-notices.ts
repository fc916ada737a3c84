import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { type Job, JobRunner } from '@steward/platform';
import { Notices } from './notices.js';

/** Background work whose starter is told how it ended, by the kind of the job; the rest is over in moments or watched on its page. */
const TOLD: Record<string, 'import' | 'export'> = { 'import.commit': 'import', export: 'export' };

/** Imports and exports end while their starter does something else: he is told (domain.md 2.11). */
@Injectable()
export class JobNotices implements OnModuleInit {
  constructor(@Inject(JobRunner) private readonly jobs: JobRunner, @Inject(Notices) private readonly notices: Notices) {}

  onModuleInit(): void {
    this.jobs.onEnd((job) => this.tell(job));
  }

  private tell(job: Job): void {
    const what = TOLD[job.kind];
    if (!what || job.ownerId === 0 || (job.state !== 'succeeded' && job.state !== 'failed')) return;
    const importId = what === 'import' ? Number(job.params?.['importId']) : undefined;
    this.notices.send({
      event: `${what}.${job.state === 'succeeded' ? 'finished' : 'failed'}`, entity: importId === undefined ? 'job' : 'import', entityId: importId ?? job.id, path: importId === undefined ? '/system/jobs' : `/imports/${importId}`,
      params: { title: job.title ?? '' }, to: { also: [job.ownerId] },
    });
  }
}
