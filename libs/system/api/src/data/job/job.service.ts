import { Inject, Injectable } from '@nestjs/common';
import { type Filter, allOf } from '@steward/kernel';
import { type Job, JobRunner, type ListAnswer, type ListQuery, ListRunner, Texts, Transactional, asSystem, context, jobTable, notFound, parseListQuery, principal } from '@steward/platform';
import { DataErrors } from '../data.errors.js';
import { JOBS, VIEW_ALL_JOBS } from './job.list.js';
import { type JobResultFile, type JobView, jobView, resultFile } from './job.view.js';

/** Background work of the caller; everybody's for holders of system.job.view_all. */
@Injectable()
export class JobService {
  constructor(@Inject(ListRunner) private readonly lists: ListRunner, @Inject(JobRunner) private readonly runner: JobRunner, @Inject(Texts) private readonly texts: Texts) {}

  async list(query: ListQuery, o: { rows?: boolean } = {}): Promise<ListAnswer> {
    const own: Filter[] = seesAll() ? [] : [{ field: 'ownerId', op: 'eq', value: principal().id }];
    const where = allOf(...own, ...(query.where ? [query.where] : []));
    const answer = await asSystem('jobs of the caller', () => this.lists.run(JOBS, { ...query, ...(where ? { where } : {}) }));
    return { ...answer, items: answer.items.map((i) => ({ ...jobView(i, this.texts, context().locale, o) })) };
  }

  async get(id: number): Promise<JobView> {
    await this.visible(id);
    const { items } = await this.list({ ...parseListQuery({}), count: false, where: { field: 'id', op: 'eq', value: id } }, { rows: true });
    if (!items[0]) throw notFound();
    return items[0] as unknown as JobView;
  }

  /** A queued job is cancelled at once, a running one stops at its next report. Throws 409 when it has ended. */
  @Transactional()
  async cancel(id: number): Promise<JobView> {
    await this.runner.cancel(await this.visible(id));
    return this.get(id);
  }

  /** Where the result lies. Throws 404 when the job left none or it is gone. */
  async result(id: number): Promise<JobResultFile> {
    const job = await this.visible(id);
    const file = job.state === 'succeeded' ? resultFile(job.result) : undefined;
    if (!file) throw DataErrors.jobHasNoResult();
    return file;
  }

  private async visible(id: number): Promise<Job> {
    const job = await jobTable.find({ id });
    if (!job || (job.ownerId !== principal().id && !seesAll())) throw notFound();
    return job;
  }
}

const seesAll = (): boolean => principal().permissions.has(VIEW_ALL_JOBS);
